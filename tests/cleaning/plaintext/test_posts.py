"""The posts of live blogs: all of them are the text, whatever their clocks look like, and nothing but theirs."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.cleaning.plaintext.clocks import clock_of
from newsclean.model import PageKind

POSTS = (
    (
        "What we learnt tonight",
        "We are closing the blog here. The berth will not be built, and the trust keeps its crane.",
    ),
    (
        "‘A bridge for gulls’, says council",
        "Mr Quist says that the trust has counted its costs twice, and its boats never.",
    ),
    ("Lamps out", "The lamps on the mole have gone out. Two boats wait off the light until someone finds the fuse."),
    ("Hale speaks", "Marta Hale is on her feet. She opens with her grandmother, who kept the toll in a tea tin."),
)
TITLE = "Harbour meeting live: trust turns down second berth"
CLOCKS = [
    ("9.55pm", "9.20pm", "8.44pm", "6.48pm"),
    ("9:55 PM EDT", "9:20 PM EDT", "8:44 PM EDT", "6:48 PM EDT"),
    ("21.55 BST", "21.20 BST", "20.44 BST", "18.48 BST"),
    ("18:48", "20:44", "21:20", "21:55"),
    ("12m ago", "47m ago", "1h ago", "3h ago"),
    ("May 12, 2026 21:55", "May 12, 2026 21:20", "May 12, 2026 20:44", "May 11, 2026 23:48"),
]
SIGNED = "By Ida Holm"


@pytest.mark.parametrize("clocks", CLOCKS, ids=lambda x: x[0])
@pytest.mark.parametrize("signed", [(), (SIGNED,)])
def test_every_post_is_text_below_its_clock(clocks: tuple[str, ...], signed: tuple[str, ...]) -> None:
    posts = [x for clock, post in zip(clocks, POSTS, strict=True) for x in (clock, post[0], *signed, post[1])]
    article = newsclean.clean_text("\n".join((TITLE, "By Ida Holm and Tobias Fenn", "Updated May 12, 2026", *posts)))
    assert article.page_kind is PageKind.LIVE_BLOG
    assert article.text.split("\n\n") == [x for post in POSTS for x in post]


@pytest.mark.parametrize(
    "title", ["Live updates: the berth", "Berth meeting LIVE: lamps", "Berth meeting as it happened"]
)
def test_posts_without_headings_are_no_list_of_teasers(title: str) -> None:
    posts = [x for clock, post in zip(CLOCKS[0], POSTS, strict=True) for x in (clock, post[1])]
    article = newsclean.clean_text("\n".join((title, "Updated May 12, 2026", *posts)))
    assert article.page_kind is PageKind.LIVE_BLOG
    assert article.text.split("\n\n") == [post[1] for post in POSTS]


def test_what_stands_around_the_posts_is_none() -> None:
    key = [x for clock, post in zip(CLOCKS[0], POSTS, strict=True) for x in (clock, post[0])]
    posts = [x for clock, post in zip(CLOCKS[0], POSTS, strict=True) for x in (clock, post[0], SIGNED, post[1])]
    behind = ("Save", "Share", "Most viewed in News", "The quay where nobody sells", "What the night bus knows")
    title = "Harbour meeting as it happened: trust turns down second ferry berth at the old quay; lamps out on the mole"
    lines = (title, SIGNED, "May 12, 2026", "Key posts", *key, "Latest posts", *posts, *behind)
    parts = newsclean.clean_text("\n".join(lines)).text.split("\n\n")
    assert [x for x in parts if x not in {post[0] for post in POSTS}] == [post[1] for post in POSTS]


def test_comments_and_other_newspapers_news_by_the_clock_are_no_posts() -> None:
    comments = [x for clock, post in zip(CLOCKS[4], POSTS, strict=True) for x in ("gull44", clock, post[1])]
    for title in ("Trust turns down second ferry berth", TITLE):
        lines = (title, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, "Comments", *comments)
        assert newsclean.clean_text("\n".join(lines)).text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("line", "minute"),
    [("9.55pm", 1315), ("12:05 AM EDT", 5), ("00.05", 5), ("7h30", 450), ("12m ago", -12), ("vor 2 Std.", -120)],
)
def test_a_clock_says_when(line: str, minute: int) -> None:
    assert clock_of(line) == minute


@pytest.mark.parametrize("line", ["21", "21:55 and all is well", "3-1", "12 boats", "9.55 million crowns"])
def test_other_lines_with_numbers_are_none(line: str) -> None:
    assert clock_of(line) is None


def test_comments_right_below_a_story_with_a_live_headline_are_no_posts() -> None:
    comments = [
        x
        for clock, post in zip(("2 hours ago", "5 hours ago", "8 hours ago"), POSTS, strict=False)
        for x in (clock, post[1])
    ]
    article = newsclean.clean_text("\n".join((TITLE, "By Tobias Fenn", "May 12, 2026", *PARAGRAPHS, *comments)))
    assert article.page_kind is PageKind.ARTICLE
    assert POSTS[2][1] not in article.text


def test_clocks_below_the_first_paragraph_that_say_how_long_ago_make_no_live_blog() -> None:
    posts = [x for clock, post in zip(CLOCKS[4], POSTS, strict=True) for x in (clock, post[1])]
    lines = ("Live from the quay: a diary of the storm", "By Tobias Fenn", "May 12, 2026", PARAGRAPHS[1], *posts)
    assert newsclean.clean_text("\n".join(lines)).page_kind is PageKind.ARTICLE
