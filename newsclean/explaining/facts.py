"""What the record says of the page, each field with where its value came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import to_builtins

from newsclean.explaining.markup import Markup, element, link, of_page, together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.model import Article

# What is looked for first; the fields behind them are folded. The text, what was removed and the other parts of the
# record are to be seen elsewhere on the page.
_FIRST = (
    "title", "page_kind", "article_type", "flags", "confidence", "source", "authors", "date_published", "date_modified",
    "section", "language", "url",
)  # fmt: skip
_ELSEWHERE = frozenset({"text", "blocks", "removed", "evidence", "provenance", "source_record"})
_ADDRESSES = frozenset({"url", "url_canonical", "image"})
_UNKNOWN = element("span", "unknown", class_="quiet")
_NONE = element("span", "none", class_="quiet")


def facts(article: Article) -> Markup:
    """The tables of the record's fields."""
    others = [name for name in article.__struct_fields__ if name not in {*_FIRST, *_ELSEWHERE}]
    rest = _table([*_fields(article, others), *_made(article)])
    folded = element("details", element("summary", "The other fields"), rest)
    return together([_table(_fields(article, _FIRST)), folded])


def _fields(article: Article, names: Iterable[str]) -> Iterator[tuple[str, Any, str | None]]:
    """Each field with its value and the evidence for it."""
    for name in names:
        told = "the F1 to expect of the text, from 0 to 1" if name == "confidence" else article.evidence.get(name)
        yield name, getattr(article, name), told


def _made(article: Article) -> Iterator[tuple[str, Any, str | None]]:
    """Where the text stood on the page, and what the record was made from."""
    yield "text", f"{len(article.text):,} characters", article.evidence.get("text")
    for name, value in to_builtins(article.provenance).items():
        if value is not None:
            yield f"provenance.{name}", value, None


def _table(rows: Iterable[tuple[str, Any, str | None]]) -> Markup:
    head = element("tr", *(element("th", name, scope="col") for name in ("field", "value", "where it came from")))
    return element(
        "table",
        element("thead", head),
        element("tbody", *(_row(*row) for row in rows)),
        class_="facts",
    )


def _row(name: str, value: object, told: str | None) -> Markup:
    shown = element("td", _value(name, to_builtins(value)))
    return element("tr", element("th", name, scope="row"), shown, of_page("td", told or ""))


def _value(name: str, value: object) -> Markup:
    """A value to be read; what is unknown is said to be."""
    if value is None:
        return _UNKNOWN
    if isinstance(value, list | tuple):
        return together(element("p", of_page("span", str(part))) for part in value) or _NONE
    if isinstance(value, dict):
        known = ((key, inner) for key, inner in value.items() if inner is not None and inner != ())
        return together(element("p", of_page("span", f"{key}: {inner}")) for key, inner in known)
    return link(str(value)) if name in _ADDRESSES else of_page("span", str(value))
