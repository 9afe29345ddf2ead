"""A record as it is written: a line of JSON, or text for people."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.model import Article, Label, Removed

_WIDTH = 100
_SHOWN = 160
_RULE = "-" * _WIDTH


def as_json(article: Article) -> bytes:
    """The record as one line."""
    return article.to_json().encode() + b"\n"


def as_text(article: Article) -> bytes:
    """The record to be read: headline, byline and date, text, and what was removed, by label."""
    parts = [_head(article), _body(article.text), *_removed(article), _RULE]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "replace")


def _head(article: Article) -> str:
    url = article.url_canonical or article.url
    what = [article.article_type or article.page_kind, article.section, article.source, url]
    lines = [_wrapped(article.title or "(no headline)"), _byline(article), " | ".join(part for part in what if part)]
    return "\n".join(line for line in lines if line)


def _byline(article: Article) -> str:
    authors = "By " + ", ".join(article.authors) if article.authors else ""
    return " | ".join(part for part in (authors, article.date_published) if part)


def _body(text: str) -> str:
    return "\n\n".join(_wrapped(paragraph) for paragraph in text.split("\n\n"))


def _wrapped(paragraph: str) -> str:
    return "\n".join(textwrap.fill(line, _WIDTH, break_long_words=False) for line in paragraph.splitlines())


def _removed(article: Article) -> Iterator[str]:
    """A paragraph a label, labels in the order in which the page has them first."""
    order: dict[Label, int] = {}
    for part in article.removed:
        order.setdefault(part.label, len(order))
    for label, parts in groupby(sorted(article.removed, key=lambda part: order[part.label]), lambda part: part.label):
        yield "\n".join([f"removed: {label}", *(f"  - {_shown(part)}" for part in parts)])


def _shown(part: Removed) -> str:
    text = " ".join(part.text.split())
    return f"{textwrap.shorten(text, _SHOWN, placeholder=' ...')} [{part.where}, {part.why}]"
