"""Pages that say outright what else than a story they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.pages import find_page_kind
from newsclean.model import PageKind

if TYPE_CHECKING:
    from conftest import CluesOf

PARAGRAPH = "An anchor chain is measured link by link before the winter, and what has lost a tenth of its iron goes. "
TEXT = "<h1>Which chain holds</h1>" + f"<p class=kept>{PARAGRAPH * 2}</p>" * 6
URL = "https://boats.example/posts/which-chain-holds-in-a-winter-storm"
DECLARED = '<script type="application/ld+json">{"@type": "%s", "headline": "Which chain holds"}</script>'
OG = '<meta property="og:type" content="%s">'


@pytest.mark.parametrize(
    ("url", "head", "names"),
    [
        (URL, DECLARED % "DiscussionForumPosting", ""),
        (URL, DECLARED % "QAPage", ""),
        (URL, "", "question-page theme"),
        (URL, OG % "article", "forum-template single single-forum postid-5"),
        (URL, OG % "product", ""),
        (URL, "", "single single-product woocommerce"),
        ("https://boats.example/forum/discussion/which-chain-holds-551", "", ""),
        ("https://boats.example/about-us/", OG % "article", ""),
        ("https://docs.boats.example/chains/which-chain-holds", "", ""),
    ],
)
def test_what_is_no_story_says_so(clues_of: CluesOf, url: str, head: str, names: str) -> None:
    assert find_page_kind(clues_of(TEXT, head, url, names=names))[0] is PageKind.OTHER


@pytest.mark.parametrize(
    ("url", "head", "names"),
    [
        (URL, DECLARED % "NewsArticle", "question-page"),
        (URL, OG % "article", "single single-post postid-5"),
        ("https://docs.boats.example/chains/which-chain-holds", OG % "article", ""),
        ("https://boats.example/about/which-chain-holds", OG % "article", ""),
        ("https://boats.example/2026/05/12/privacy", "", ""),
        ("https://wiki.boats.example/2026/05/12/which-chain-holds", "", ""),
        ("https://boats.example/news/privacy", '<meta property="article:published_time" content="2026-05-12">', ""),
    ],
)
def test_what_declares_a_story_is_one(clues_of: CluesOf, url: str, head: str, names: str) -> None:
    assert find_page_kind(clues_of(TEXT, head, url, names=names))[0] is PageKind.ARTICLE
