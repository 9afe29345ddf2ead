"""Cards: the small boxes that show one story each, in lists of other stories."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.around.card_lines import is_led
from newsclean.cleaning.labels.page import COLUMNS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.vocabulary import fold, section_of
from newsclean.cleaning.vocabulary.columns import TWO_MEANINGS
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

# The most blocks of a card, and the fewest cards of a list.
_CARD, _FEWEST = 6, 2
_UNNAMED = frozenset({Why.LINK_LIST, Why.SHAPE})


def is_in_card(view: PageView, index: int) -> bool:
    """True for a line of a card of another story, whose title is another of its lines."""
    card = _card(view, index)
    return card is not None and any(
        _is_title(view, i, index) and leads_to_story(_address(view, i)) for i in range(card.first, card.last)
    )


def mark_kickers(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks the cards of a list that nothing names where a line of each files it under columns or editorials. One such
    card among others is a related story as they are."""
    rows: defaultdict[int, dict[int, Mark]] = defaultdict(dict)
    for i, label in view.columns.headings:
        text = view.blocks[i].text
        if label not in COLUMNS or i not in marks or view.blocks[i].hidden or fold(text) in TWO_MEANINGS:
            continue
        lines, row = _lines_of_card(view, i)
        rows[row] |= dict.fromkeys(lines, Mark(label, Why.HEADING, text, row))
    for row, found in rows.items():
        inside = _shown(view, view.containers[row]) if row >= 0 else []
        if sum(_is_title(view, i, -1) for i in inside) >= _FEWEST and all(
            i in found and i in marks and _is_unnamed(marks[i]) for i in inside
        ):
            marks.update({i: found[i] for i in inside})


def _is_unnamed(mark: Mark) -> bool:
    return mark.label is not Label.RELATED or mark.why in _UNNAMED


def _lines_of_card(view: PageView, line: int) -> tuple[range, int]:
    """The lines of the card around one of them, and the container that the card stands in with others: the lines of
    one link where no box is around them."""
    card = _card(view, line)
    if card is not None and any(_is_title(view, i, line) for i in range(card.first, card.last)):
        return range(card.first, card.last), card.parent
    lines = _lines_of_link(view, line)
    box = view.containers[view.blocks[line].container]
    is_row = len(lines) > 1 and not view.kept_within(lines.start, lines.stop)
    return (lines, box.parent) if is_row else (range(0), -1)


def _lines_of_link(view: PageView, line: int) -> range:
    """The lines of the link that one of them is of, no more than a card has."""
    first, last = line, line + 1
    while first > line - _CARD and is_led(view, first):
        first -= 1
    while last < min(line + _CARD, len(view.blocks)) and is_led(view, last):
        last += 1
    return range(first, last)


def _card(view: PageView, line: int) -> Container | None:
    """The largest box around a line that shows one story, and none of the text."""
    card: Container | None = None
    index = view.blocks[line].container
    while index >= 0:
        box = view.containers[index]
        if box.last - box.first > _CARD or view.kept_within(box.first, box.last):
            break
        if len({_address(view, i) for i in _shown(view, box) if _is_title(view, i, line)}) > 1:
            break
        card = box
        index = box.parent
    return card


def _shown(view: PageView, box: Container) -> list[int]:
    return [i for i in range(box.first, box.last) if not view.blocks[i].hidden]


def _is_title(view: PageView, index: int, line: int) -> bool:
    """True for a link beside a line of a card that is no button and no section's name, or for the line below that in
    one link."""
    block = view.blocks[index]
    has_link = bool(block.hrefs) or is_led(view, index)
    return index != line and has_link and is_linked(block) and section_of(block.text) is None


def _address(view: PageView, index: int) -> str:
    """Where a linked line leads, be it not the first of its link."""
    return "".join(view.blocks[_lines_of_link(view, index).start].hrefs[-1:])
