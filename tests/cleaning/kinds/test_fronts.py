"""Pages that list stories in cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.pages import find_page_kind
from newsclean.model import PageKind

if TYPE_CHECKING:
    from conftest import CluesOf

CARDS = "".join(
    f"<article class=card><h3><a href=/n/{i}-story.html>The warehouse in Harrow Lane burns again, part {i}</a></h3>"
    f"<p>The council voted on Tuesday night to build a second landing, ending years of …</p><time>{i} May 2026</time>"
    "</article>"
    for i in range(10, 20)
)
UNDATED = CARDS.replace("<time>", "<!--").replace("</time>", "-->")
INTRO = "<p class=kept>Stories on the ferries to the outer islands, and on those who wait for them in the winter.</p>"
BIO = f"<p class=kept>{'Ada Reyes has written on ships, trains and those who wait for them. ' * 6}</p>"
NEWS = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferries stop"}</script>'
DECLARED = '<script type="application/ld+json">{{"@type": "{}", "name": "Ferries"}}</script>'


@pytest.mark.parametrize(
    ("body", "head", "url"),
    [
        (f"<h1>Ferries</h1>{INTRO}{CARDS}", "", "https://courier.example/topic/ferries6"),
        (f"<h1>Ada Reyes</h1>{INTRO}{CARDS}", "", "https://courier.example/ada-reyes"),
        (f"<h1>Ferries</h1>{INTRO}{UNDATED}", "", "https://courier.example/topic/ferries6"),
        (f"<h1>Ada Reyes</h1>{BIO}{CARDS}", DECLARED.format("ProfilePage"), "https://courier.example/ada-reyes"),
        (
            f"<h1>Ada Reyes</h1>{BIO}{CARDS}",
            '<meta property="og:type" content="profile">',
            "https://courier.example/p/8",
        ),
        (f"<h1>All about ferries</h1>{BIO}{CARDS}", DECLARED.format("CollectionPage"), "https://courier.example/f/8"),
        (f"<h1>Results for “ferry”</h1><p class=kept>214 results</p>{CARDS}", "", "https://c.example/search?q=ferry"),
        (f"<h1>Résultats</h1><p class=kept>214 résultats</p>{CARDS}", "", "https://c.example/recherche?q=port"),
    ],
)
def test_few_words_above_dated_cards_are_a_list(clues_of: CluesOf, body: str, head: str, url: str) -> None:
    assert find_page_kind(clues_of(f"<main>{body}</main>", head, url))[0] is PageKind.SECTION_FRONT


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<h1>Ferries stop</h1>{INTRO}{CARDS}", NEWS),
        (f"<h1>Ferries stop</h1>{INTRO}{CARDS}", '<meta property="og:type" content="article">'),
        (f"<h1>Ferries stop</h1>{INTRO}{CARDS}", '<meta property="article:published_time" content="2026-05-11">'),
        (f"<h1>Ferries stop</h1><p>11 May 2026</p>{INTRO}{CARDS}", ""),
        (f"<h1>Ferries stop</h1>{INTRO}{UNDATED}", ""),
        (f"<h1>Ferries to the outer islands stop for the winter</h1>{INTRO}{CARDS}", ""),
        (f"<h1>Ferries stop</h1>{BIO * 3}{CARDS}", ""),
        (f"<h1>Ferries stop</h1>{INTRO}{CARDS}{BIO}", ""),
    ],
    ids=["declared", "article", "dated", "dated in print", "undated", "headline", "long", "text behind"],
)
def test_a_brief_above_other_stories_is_a_story(clues_of: CluesOf, body: str, head: str) -> None:
    assert find_page_kind(clues_of(body, head, "https://courier.example/news/2026/ferries-stop-for-the-winter"))[0] is (
        PageKind.ARTICLE
    )


TITLES = [
    "Assembly adjourns over missing mace",
    "Voters' cards promised by August",
    "River toll is asked back",
    "The party splits again",
]
LEAD = "On day {0} members went home after the clerk could not find what had been taken to carpenter {0} in April."


def rows(
    titles: int = 4, more: str = "", page: str = "/p{}.asp", lead: str = f"<p class=kept>{LEAD}</p>", date: str = ""
) -> str:
    """Titles that are links, each above a lead, in no boxes."""
    links = [page.format(i) for i in range(titles)]
    return "".join(
        f"<p class=kept><a href={link}>{title}</a></p>{date}{lead.format(i)}<p><a href={link}>{more}</a></p>"
        for i, (link, title) in enumerate(zip(links, TITLES[:titles], strict=True))
    )


LONG = "<h1>What the papers of the delta wrote this week on the river</h1>"


@pytest.mark.parametrize(
    ("body", "url"),
    [
        ("<h1>Politics</h1>" + rows(more="More..."), "http://c.example/politics/"),
        ("<h1>Politics</h1>" + rows(3, more="Read the whole story"), "http://c.example/politics/"),
        ("<h1>Politics</h1>" + rows(), "http://c.example/politics/index.asp"),
        ("<h1>Politics</h1>" + rows(page="http://c.example/n/{}"), "http://c.example/archive/2010/09/14"),
        (rows(date="<p>14-09-2010, 10:20</p>"), "http://c.example/2010-09"),
        ("<h1>علوم</h1>" + rows(more="المزيد"), "http://c.example/x"),
    ],
)
def test_linked_titles_above_a_few_lines_each_are_a_list(clues_of: CluesOf, body: str, url: str) -> None:
    assert find_page_kind(clues_of(body, "", url))[0] is PageKind.SECTION_FRONT


PROSE = "".join(f"<p class=kept>{LEAD} Of year {year}.</p>" for year in range(1990, 1994))


@pytest.mark.parametrize(
    ("body", "head", "url"),
    [
        pytest.param(LONG + rows(more="More..."), "", "http://c.example/a", id="a digest below a headline"),
        pytest.param("<h1>Politics</h1>" + rows(more="More..."), NEWS, "http://c.example/a", id="a declared story"),
        pytest.param(
            "<h1>The week</h1><p>By Ada Reyes</p>" + rows(more="More..."), "", "http://c.example/a", id="signed"
        ),
        pytest.param(
            "<h1>Links</h1>" + rows(more="More...", page="http://other{}.example/a"),
            "",
            "http://c.example/a",
            id="away",
        ),
        pytest.param("<h1>Live</h1>" + rows(more="Share...", page="#p{}"), "", "http://c.example/a", id="posts"),
        pytest.param("<h1>Politics</h1>" + rows(2, more="More..."), "", "http://c.example/index.asp", id="two"),
        pytest.param(
            "<h1>Mace lost</h1>" + rows(3, more="More...") + PROSE.format(7) * 2,
            "",
            "http://c.example/a",
            id="amid a story",
        ),
        pytest.param(
            "<h1>12 best papers</h1>" + rows(more="More..."), "", "http://c.example/index.asp", id="a guide by number"
        ),
        pytest.param(
            "<h1>The papers</h1>" + rows(more="More...") + "<p>By Ada Reyes</p>", "", "http://c.example/a", id="below"
        ),
        pytest.param(
            "<p>By Ada Reyes</p><h1>The papers</h1>" + rows(more="More..."), "", "http://c.example/a", id="above"
        ),
        pytest.param("<h1>The papers</h1>" + rows(), "", "http://c.example/best-papers/index.asp", id="behind a title"),
        pytest.param(
            "<h1>The papers</h1>" + rows(more="More...", lead=f"<p class=kept>{LEAD}</p><p class=kept>{LEAD} So.</p>"),
            "",
            "http://c.example/index.asp",
            id="two paragraphs each",
        ),
        pytest.param("<h1>A guide</h1>" + rows(lead=PROSE), "", "http://c.example/index.asp", id="chapters with links"),
    ],
)
def test_linked_titles_in_a_story_make_no_list(clues_of: CluesOf, body: str, head: str, url: str) -> None:
    assert find_page_kind(clues_of(body, head, url))[1] != "linked titles above a few lines each"
