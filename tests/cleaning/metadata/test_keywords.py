from collections.abc import Callable, Sequence

import pytest

from newsclean import clean_html, clean_text
from newsclean.cleaning.metadata import Metadata

Describe = Callable[..., Metadata]
PageOf = Callable[..., str]

H1 = "<h1>Harbour reopens after three years</h1>"


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ("26157981-b4f7-4929-adc1-e860c6f03636, Ferry", ["Ferry"]),
        ("100312362, Ferry 2026, 2026", ["Ferry 2026", "2026"]),
        ("_Prio_3, @team_sea, smg2_world_x, ://about:blank, Ferry", ["Ferry"]),
        ("Category: Travel, NLP Entity Tokens: Ellery Quay, Ferry", ["Travel", "Ellery Quay", "Ferry"]),
        ("type: news, siteGroup: CO, subsection:Finance, Ferry", ["Ferry"]),
        ("Quay Wars: The Return, COVID-19: the pier", ["Quay Wars: The Return", "COVID-19: the pier"]),
        ("tidewater.example, Ferry", ["Ferry"]),
        ("stats-reach-team-all-articles, Ferry", ["Ferry"]),
        ("ferry-on-the-pier, north-sea", ["ferry-on-the-pier", "north-sea"]),
        ("# Ferry, #Pier", ["Ferry", "Pier"]),
        ("New_York_City, 90210", ["New_York_City", "90210"]),
    ],
)
def test_what_machines_tell_one_another_is_no_tag(
    describe: Describe, page_of: PageOf, declared: str, told: Sequence[str]
) -> None:
    assert list(describe(page_of(meta("article:tag", declared), H1)).keywords) == told


@pytest.mark.parametrize(
    ("declared", "is_told"),
    [
        ("news, sport, weather, Tidewater news", False),
        ("Tidewater, economy, stocks, banks", False),
        ("economy, stocks, banks", True),
        ("Harbour, years, reopens", True),
        (", ".join(f"word{'abcdefghijklmnopqrst'[i]}" for i in range(19)) + ", ferry", False),
        # The words of the headline, and pieces of the text with what they make.
        ("Harbour, reopens, after, three, years", False),
        ("ferry, pier, northern, band, monday, northern pier, ferry monday, work, autumn, council", False),
        # A story about the newspaper, a short list, one in an inflected form, one that a machine ordered.
        ("Tidewater, ferry, pier", True),
        ("Tidewater, news, sport, weather, Northern pier", True),
        ("Tidewater, Tidewater ferry, news, sport, weather", False),
        ("economy, banks", True),
        ("economy, banking, passenger", True),
        ("pier, ferry, harbour", True),
    ],
)
def test_the_words_of_a_site_are_no_tags(describe: Describe, page_of: PageOf, declared: str, *, is_told: bool) -> None:
    page = page_of(meta("keywords", declared) + meta("og:site_name", "Tidewater"), H1)
    assert bool(describe(page).keywords) == is_told


def test_a_site_is_known_by_its_domain(describe: Describe, page_of: PageOf) -> None:
    page = page_of(meta("keywords", "Tide Courier, paper, news, sport, ferry"), H1)
    assert describe(page, url="https://www.tide-courier.de/a/b").keywords == ()
    page = page_of(meta("keywords", "sea papers, tide courier, news, sport"), H1)
    assert describe(page, url="https://www.tidecourier.de/a/b").keywords == ()


def test_what_is_declared_of_the_story_alone_is_believed(describe: Describe, page_of: PageOf) -> None:
    assert describe(page_of(meta("article:tag", "economy, stocks, banks"), H1)).keywords == (
        "economy",
        "stocks",
        "banks",
    )


PARAGRAPHS = "".join(
    f"<p>The ferry of Ellery left the {x} pier on Monday with forty passengers and a band on board, three years after "
    "the storm had broken its pillars, and the council paid for most of the work.</p>"
    for x in ("northern", "southern", "eastern")
)


@pytest.mark.parametrize(
    ("below", "told"),
    [
        (
            '<div class="tags">Tags: <a href="/tag/ferry">Ferry</a> <a href="/tag/pier">Pier</a></div>',
            ["Ferry", "Pier"],
        ),
        ('<ul class="tags"><li><a rel="tag" href="/x">Ferry</a></li></ul>', ["Ferry"]),
        ('<div class="tags"><a href="/tag/ferry">Ferry (12)</a> <a href="/tag/pier">Pier (7)</a></div>', []),
        (
            '<div><h3>Tags</h3><ul><li><a href="/sea/ferry">Ferry</a></li><li><a href="/c">Pier</a></li></ul></div>',
            ["Ferry", "Pier"],
        ),
        ('<div class="tags"><p>This story tagged under:</p><a href="/news/ferry">Ferry</a></div>', ["Ferry"]),
        ('<h3>Filed under</h3><ul class="tags"><li><a href="/news">News</a></li></ul>', []),
        ('<div class="tags">Filed under: <a href="/news">News</a></div>', []),
        ("<p>Tags: Ferry, Pier</p>", ["Ferry", "Pier"]),
        ("<p>In this article: Ferry, Pier</p>", []),
        ('<div class="tags"><a href="/login">Register</a></div>', []),
    ],
)
def test_the_tags_below_the_text_where_none_are_declared(below: str, told: Sequence[str]) -> None:
    page = f"<html lang=en><body><article>{H1}{PARAGRAPHS}{below}</article></body></html>"
    article = clean_html(page, url="https://www.tidewater.example/news/harbour-reopens")
    assert list(article.keywords) == told
    assert not told or article.evidence["keywords"] == "tags"
    declared = page.replace("<body>", f"<head>{meta('article:tag', 'Sea')}</head><body>")
    assert clean_html(declared).keywords == ("Sea",)


def test_the_tags_below_a_text_without_markup() -> None:
    text = "Harbour reopens after three years\n\nBy Ada Holm\n\n" + PARAGRAPHS.replace("<p>", "").replace(
        "</p>", "\n\n"
    )
    assert clean_text(f"{text}Tags: Ferry, Pier\n").keywords == ("Ferry", "Pier")
    assert clean_text(text).keywords == ()
