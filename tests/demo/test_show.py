"""The demonstration's table."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from newsclean.demo.show import table_of
from newsclean.model import Article, ArticleType, Label, PageKind, Provenance, Removed, Where, Why


def article(title: str, kind: PageKind, removed: dict[Label, str], **more: object) -> Article:
    parts = tuple(
        Removed(label=label, text=text, why=Why.HEADING, where=Where.AFTER) for label, text in removed.items()
    )
    return Article(id=title, page_kind=kind, title=title, removed=parts, provenance=Provenance(program="p"), **more)


ARTICLES = (
    article(
        "The lamps along the north pier will be lit again from Monday, says the trust",
        PageKind.ARTICLE,
        {
            Label.CAPTION: "a lamp, " * 40,
            Label.NAVIGATION: "home news sport",
            Label.OPINION: "one two three",
            Label.EDITORIAL: "four five",
        },
        article_type=ArticleType.NEWS,
        word_count=1234,
    ),
    article("灯台", PageKind.LIVE_BLOG, {Label.EDITORIAL: "社説"}, word_count=7),
)


def rows(width: int) -> list[str]:
    out = StringIO()
    Console(file=out, width=width).print(table_of(ARTICLES, width))
    return [line.rstrip() for line in out.getvalue().splitlines() if line.strip()]


@pytest.mark.parametrize("width", [80, 100, 200])
def test_a_row_is_a_line_whatever_the_width(width: int) -> None:
    _, rule, *body, _ = rows(width)
    assert len(body) == len(ARTICLES)
    assert len(rule) <= width


def test_a_row_says_what_was_kept_and_what_was_removed() -> None:
    _, _, first, second, foot = rows(100)
    assert first.split()[-9:] == ["news", "1,234", "88", "opinion", "3,", "editorial", "2,", "caption", "80"]
    assert second.split() == ["灯台", "live_blog", "7", "2", "editorial", "2"]
    assert foot.split()[:4] == ["2", "articles", "1,241", "90"]
