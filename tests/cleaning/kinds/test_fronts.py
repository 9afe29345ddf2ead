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
