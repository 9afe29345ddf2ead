"""The headline of pages whose `<title>` is the newspaper's name."""

from __future__ import annotations

import pytest

from newsclean import clean_html

HEADLINE = "Millers protest at new weighbridge fees"
PARAGRAPHS = (
    "The gates of forty mills in three districts were shut yesterday, and sixty lorries stood along the lake road.",
    "Drivers cooked their breakfast on the verge beside the wheels, and the chairman went from cab to cab with bread.",
    "He said they would go to court on Wednesday if the ministry did not answer the letter they sent last month.",
    "The bridge was weighed for the first time in thirty years in May, and nobody has said what was found that day.",
)
TEXT = "".join(f"<p>{x}</p>" for x in PARAGRAPHS)
SITE = "https://www.savanna.example/news/2201.htm"


def title_of(above: str, title: str = "Savanna Herald - News", below: str = TEXT) -> str | None:
    page = (
        f"<html><head><title>{title}</title></head><body><table><tr><td>{above}{below}</td></tr></table></body></html>"
    )
    return clean_html(page.encode(), url=SITE).title


@pytest.mark.parametrize(
    "form",
    [
        "<h2>{}</h2>",
        '<h3 class="articleTitle">{}</h3>',
        '<font size="5">{}</font><br><br>',
        '<font size="+2"><b>{}</b></font><br>',
        '<span id="dnn_lblTitle" class="title">{}</span><br>',
        '<table><tr><td class="contentheading">{}</td></tr></table>',
        '<div class="headline">{}</div>',
        '<div class="arthead">{}</div>',
        '<table><tr><td class="view_t"><b>{}</b></td></tr></table>',
        "<p><b>{}</b></p>",
        '<p><span style="font-size:16.0pt">{}</span></p>',
        "<div><big>{}</big></div>",
    ],
)
@pytest.mark.parametrize(
    "title", ["Savanna Herald - News", "Untitled Document", "::: Savanna :::", "", "Page 3 :: 16 Jan 2012"]
)
def test_the_line_in_large_type_above_the_text_is_the_headline(form: str, title: str) -> None:
    above = f"{form.format(HEADLINE)}<p><i>By Peter Ndwiga</i></p><p>June 3, 2008</p>"
    assert title_of(above, title) == HEADLINE


@pytest.mark.parametrize(
    "title",
    [
        "Savanna Times ePaper",
        "Savanna Times e-Paper | June 3, 2008 | Page 7",
        "Tuesday, 3 Jun 2008",
        "Article Window",
        "Story",
    ],
)
@pytest.mark.parametrize("form", ["<h2>{}</h2>", '<div class="headline">{}</div>', "<p><b>{}</b></p>"])
def test_the_window_of_an_e_paper_names_no_story(form: str, title: str) -> None:
    assert title_of(f"<div>Tue, 3 Jun 2008 | Main Edition | Page 7</div>{form.format(HEADLINE)}", title) == HEADLINE


@pytest.mark.parametrize(
    "title", ["A window on the weighbridge", "The story of the forty mills", "Courier to end its e-paper in June"]
)
def test_titles_with_the_words_of_e_papers_stay(title: str) -> None:
    assert title_of(f"<div>Tue, 3 Jun 2008 | Main Edition</div><h2>{HEADLINE}</h2>", title) == title


def test_it_is_no_part_of_the_text() -> None:
    page = f"<html><head><title>Savanna Herald</title></head><body><h2>{HEADLINE}</h2>{TEXT}</body></html>"
    article = clean_html(page.encode(), url=SITE)
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert [(x.label, x.text) for x in article.removed] == [("headline", HEADLINE)]


@pytest.mark.parametrize(
    "above",
    [
        f"<p><b>The Savanna Herald</b></p><p>{HEADLINE}</p>",
        f"<h2>Mills and millers of the lake road</h2><h1>{HEADLINE}</h1>",
        '<b>Message boards</b><br><a href="/a">Roads</a><br><a href="/b">Cattle</a><br><a href="/c">Schools</a><br>',
        "<b>Friday, June 3, 2008</b>",
        "<p>By Peter Ndwiga</p><p><b>A long night</b></p>",
        "<p><b>Dear Editor,</b></p>",
        "<p><b>The mills will stand still until the minister comes to the lake road and says why.</b></p>",
    ],
)
def test_what_is_no_headline_leaves_the_title(above: str) -> None:
    assert title_of(above, "Savanna Herald") in {"Savanna Herald", HEADLINE}


@pytest.mark.parametrize("heading", ["<h2>{}</h2>", "<b>{}</b>"])
def test_a_title_that_is_a_headline_stays(heading: str) -> None:
    shown = heading.format("What the chairman said to the drivers")
    title = "Drivers and chairman shut forty mills along the lake road"
    assert (title_of(f"<p>{shown}</p>", f"{title} - Savanna Herald") or "").startswith(title)


def test_of_a_headline_and_the_section_above_it_the_larger_one_is_chosen() -> None:
    assert title_of(f"<h4>From the districts</h4><h2>{HEADLINE}</h2><h5>Sixty lorries wait</h5>") == HEADLINE


def test_letters_have_their_name_as_a_headline() -> None:
    above = (
        '<p><font size="5">Letters to the Editor</font></p><p><b>The bell is not too loud</b></p><p>Dear Editor,</p>'
    )
    assert title_of(above, "Oakford Messenger") == "Letters to the Editor"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("<p>Bridge closes</p><h3>Shopkeepers fear for their trade</h3>", "Bridge closes | Savanna Herald"),
        ("<p>Bridge closes</p><p><b>Shopkeepers fear for their trade</b></p>", "Bridge closes"),
        ("<font size=6>The Valley Chronicle of Events</font><br>", "Ferry fares rise"),
        ("<div class=head>Weather today: rain and wind</div>", "Ferry fares rise"),
        ("<p><b><i>For my father, who rowed</i></b></p>", "The ferryman"),
        ("<img src=t.gif><h3>Shopkeepers fear for their trade</h3>", "Council shuts old bridge after floods"),
    ],
)
def test_a_title_that_names_neither_site_nor_section_stays(above: str, title: str) -> None:
    assert title_of(above, title) == title.partition(" | ")[0]
