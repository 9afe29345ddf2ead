"""The blocks in which headline, byline and date stand by the newspaper's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_prose, take
from newsclean.cleaning.metadata.selected import said_by_elements, shown_text
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from newsclean.cleaning.labels.page import PageView
    from newsclean.model import Selectors

# Names before dates: a line with both is a byline.
_LABELS = {
    "title": Label.HEADLINE,
    "authors": Label.BYLINE,
    "date_published": Label.TIMESTAMP,
    "date_modified": Label.TIMESTAMP,
}
# Several elements may name the authors; of what else the file selects the first element tells.
_SEVERAL = "authors"
# A line of names or dates is no longer.
_LONGEST_LINE = 160


def mark_selected(view: PageView, marks: dict[int, Mark], selectors: Selectors | None) -> None:
    """Marks the blocks in which the newspaper's file finds the headline, the authors and the dates, and takes them out
    of the text."""
    root = view.containers[0].element if view.containers else None
    if selectors is None or root is None:
        return
    places = {container.element: index for index, container in enumerate(view.containers)}
    for field, label in _LABELS.items():
        found = said_by_elements(root, selectors, field)
        for element, _ in found if field == _SEVERAL else found[:1]:
            for i in _lines(view, places, element, label):
                if i not in marks and (label is Label.HEADLINE or _is_line(view, i)):
                    take(view, marks, i, Mark(label, Why.SELECTOR, getattr(selectors, field)))


def _is_line(view: PageView, index: int) -> bool:
    """False for a paragraph: the file may name one that only begins with the author's name."""
    block = view.blocks[index]
    return len(block.text) <= _LONGEST_LINE and not (view.keep[index] and is_prose(block, PARAGRAPH))


def _lines(
    view: PageView, places: dict[etree._Element | None, int], element: etree._Element, label: Label
) -> Iterator[int]:
    """The visible blocks inside an element, or the one that it stands in."""
    inside = [places[x] for x in element.iter() if x in places]
    if not inside:
        yield from _around(view, places, element, label)
    for container in (view.containers[x] for x in inside):
        yield from (i for i in range(container.first, container.last) if not view.blocks[i].hidden)


def _around(
    view: PageView, places: dict[etree._Element | None, int], element: etree._Element, label: Label
) -> Iterator[int]:
    """The lines that an inline element stands in: those of an author's name, else those that are mostly its own."""
    outer = next((places[x] for x in element.iterancestors() if x in places), None)
    text = shown_text(element)
    if outer is None or not text:
        return
    for i in range(view.containers[outer].first, view.containers[outer].last):
        block = view.blocks[i]
        if block.container != outer or block.hidden or not (text in block.text or block.text in text):
            continue
        if 2 * len(text) > len(block.text) or label is Label.BYLINE:
            yield i
