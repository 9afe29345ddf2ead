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
        return _box(stretch, article.removed[stretch.entry], article.language)
    if stretch.block is not None:
        return _paragraph(stretch, article)
    told = element("summary", f"{counted(len(stretch.parts), 'block')} that the page hides")
    return element("details", told, _lines(stretch.parts, article.language), class_="hidden")


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
        yield element("p", "the engine had left it out", class_="note")


def _box(stretch: Stretch, entry: Removed, language: str | None) -> Markup:
    """A removed entry: its reason, its teasers where it is a list of them, its blocks, folded where others tell."""
    lines, teasers, summary = _lines(stretch.parts, language), None, None
    if entry.items:
        teasers = element("ol", *map(_teaser, entry.items), class_="items", lang=language)
        summary = element("summary", f"as it stood on the page: {counted(len(stretch.parts), 'block')}")
    elif len(stretch.parts) > _LONGEST:
        first = " · ".join(part.text for _, part in stretch.parts[:_LONGEST])
        summary = of_page("summary", cut(first, _SHOWN), lang=language)
    blocks = lines if summary is None else element("details", summary, lines)
    return element("div", _reason(entry), teasers, blocks, class_="removed", data_label=entry.label)


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


def _lines(parts: Sequence[tuple[int, Part]], language: str | None) -> Markup:
    is_mixed = not all(part.is_hidden for _, part in parts)
    return element("ul", *(_line(number, part, language, is_mixed) for number, part in parts), class_="lines")


def _line(number: int, part: Part, language: str | None, is_mixed: bool) -> Markup:
    """A block that is not kept; that it is hidden is told where it stands among others."""
    note = None
    if part.is_chosen:
        note = element("span", "the engine had taken it", class_="note")
    elif part.is_hidden and is_mixed:
        note = element("span", "hidden by the page", class_="note")
    words = of_page("div", part.text, lang=language)
    return element("li", _score(part), element("div", words, note), id=anchor(number))


def anchor(number: int) -> str:
    """What a part of the page is called in links to it."""
    return f"block-{number + 1}"
