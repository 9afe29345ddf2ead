"""The page in its own order: the text as paragraphs, what was removed in boxes with their reasons."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newsclean.counts import counted
from newsclean.explaining.markup import Markup, cut, element, link, of_page, together
from newsclean.explaining.stretches import kind_of, stretches
from newsclean.explaining.words import PLACES, REASONS
from newsclean.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.cleaning.explanation import Explanation, Part
    from newsclean.explaining.stretches import Stretch
    from newsclean.model import Article, Item, Removed

# A box of more lines is folded, with its first words to be seen.
_LONGEST, _SHOWN = 6, 160
_ELEMENTS = {BlockKind.HEADING: "h3", BlockKind.QUOTE: "blockquote", BlockKind.CODE: "pre"}
_CELLS = " | "


def reading(explanation: Explanation) -> Markup:
    """All parts of the page."""
    if not explanation.parts:
        return element("p", "There is no text on this page.")
    article = explanation.article
    runs = groupby(stretches(explanation), lambda stretch: kind_of(stretch, article))
    return together(
        _table([*run], article) if kind is BlockKind.TABLE else together(_shown(stretch, article) for stretch in run)
        for kind, run in runs
    )


def _shown(stretch: Stretch, article: Article) -> Markup:
    if stretch.entry is not None:
        return _box(stretch, article.removed[stretch.entry])
    if stretch.block is not None:
        return _paragraph(stretch, article)
    count = counted(len(stretch.parts), "block")
    return _folded(f"{count} that the page hides", [_lines(stretch.parts)], class_="hidden")


def _paragraph(stretch: Stretch, article: Article) -> Markup:
    kind = kind_of(stretch, article) or BlockKind.PARAGRAPH
    name = _ELEMENTS.get(kind, "p")
    words = of_page(name, _text(stretch, article), lang=article.language, data_kind=kind)
    told = None if kind is BlockKind.PARAGRAPH else element("span", kind.replace("_", " "), class_="kind")
    return element("div", _margin(stretch.parts, told), element("div", words, *_notes(stretch.parts)), class_="kept")


def _text(stretch: Stretch, article: Article) -> str:
    """What the record has of a stretch, with what joins its parts."""
    return article.text[stretch.parts[0][1].start : stretch.parts[-1][1].end]


def _table(rows: Sequence[Stretch], article: Article) -> Markup:
    parts = [part for row in rows for part in row.parts]
    cells = (_text(row, article).split(_CELLS) for row in rows)
    shown = (element("tr", *(of_page("td", cell, lang=article.language) for cell in row)) for row in cells)
    table = element("table", element("tbody", *shown))
    told = element("span", "table", class_="kind")
    return element("div", _margin(parts, told), element("div", table, *_notes(parts), class_="wide"), class_="kept")


def _margin(parts: Sequence[tuple[int, Part]], told: Markup | None) -> Markup:
    """The scores of a paragraph's parts, each of which can be led to."""
    scores = together(_score(part, id_=anchor(number)) for number, part in parts)
    return element("div", scores, told, class_="margin")


def _score(part: Part, **attributes: str) -> Markup:
    """How surely the engine takes a part for the article's, in hundredths."""
    if part.score is None:
        return element("span", "–", class_="score", **attributes)
    return element("span", f"{100 * part.score:.0f}", class_="score", style=f"--score:{part.score:.3f}", **attributes)


def _notes(parts: Iterable[tuple[int, Part]]) -> Iterator[Markup]:
    if not all(part.is_chosen for _, part in parts):
        yield element("p", "The engine had left this out; a rule kept it.", class_="note")


def _box(stretch: Stretch, entry: Removed) -> Markup:
    lines = _lines(stretch.parts)
    content: list[Markup] = []
    if entry.items:
        content.append(element("ol", *map(_teaser, entry.items), class_="items"))
        content.append(_folded(f"As it stood on the page: {counted(len(stretch.parts), 'block')}", [lines]))
    elif len(stretch.parts) > _LONGEST:
        first = " · ".join(part.text for _, part in stretch.parts[:_LONGEST])
        content.append(_folded(cut(first, _SHOWN), [lines]))
    else:
        content.append(lines)
    return element("div", _reason(entry), *content, class_="removed", data_label=entry.label)


def _reason(entry: Removed) -> Markup:
    """The label in words, and why."""
    told = element("span", f"{entry.why.replace('_', ' ')}: {REASONS[entry.why]}")
    detail = None if entry.detail is None else element("span", of_page("q", cut(entry.detail, _SHOWN)))
    label = element("strong", entry.label.replace("_", " "))
    offsets = None if entry.start is None else f"characters {entry.start:,} to {entry.end:,} of the input"
    places = [element("span", place) for place in (PLACES[entry.where], offsets) if place is not None]
    return element("p", label, told, detail, *places, class_="reason")


def _teaser(item: Item) -> Markup:
    date = None if item.date is None else element("span", f"{item.date_kind or ''} {item.date}".strip(), class_="date")
    return element(
        "li",
        None if item.title is None else of_page("strong", item.title),
        date,
        None if item.excerpt is None else of_page("p", item.excerpt),
        None if item.url is None else element("p", link(item.url), class_="address"),
    )


def _lines(parts: Iterable[tuple[int, Part]]) -> Markup:
    return element("ul", *(_line(number, part) for number, part in parts), class_="lines")


def _line(number: int, part: Part) -> Markup:
    note = None
    if part.is_hidden:
        note = element("span", "hidden by the page", class_="note")
    elif part.is_chosen:
        note = element("span", "the engine had taken it; a rule took it out", class_="note")
    return element("li", _score(part), element("div", of_page("span", part.text), note), id=anchor(number))


def _folded(summary: str, content: Iterable[Markup], **attributes: str) -> Markup:
    return element("details", of_page("summary", summary), *content, **attributes)


def anchor(number: int) -> str:
    """What a part of the page is called in links to it."""
    return f"block-{number + 1}"
