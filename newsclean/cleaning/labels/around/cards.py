"""Cards: the small boxes that show one story each, in lists of other stories."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

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
        _is_title(view, i, index) and leads_to_story(view.blocks[i].hrefs[-1]) for i in range(card.first, card.last)
    )


def mark_kickers(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks the cards of a list that nothing names where a line of each files it under columns or editorials. One such
    card among others is a related story as they are."""
    if all(mark.label is not Label.RELATED for mark in marks.values()):
        return
    rows: defaultdict[int, dict[int, Mark]] = defaultdict(dict)
    for i, label in view.columns.headings:
        text = view.blocks[i].text
        if label not in COLUMNS or i not in marks or view.blocks[i].hidden or fold(text) in TWO_MEANINGS:
            continue
        if (card := _card(view, i)) is not None:
            mark = Mark(label, Why.HEADING, text, card.parent)
            rows[card.parent] |= dict.fromkeys(range(card.first, card.last), mark)
    for row, found in rows.items():
        inside = _shown(view, view.containers[row]) if row >= 0 else []
        if sum(_is_title(view, i, -1) for i in inside) >= _FEWEST and all(
            i in found and i in marks and _is_unnamed(marks[i]) for i in inside
        ):
            marks.update({i: found[i] for i in inside})


def _is_unnamed(mark: Mark) -> bool:
    return mark.label is not Label.RELATED or mark.why in _UNNAMED


def _card(view: PageView, line: int) -> Container | None:
    """The largest box around a line that shows one story, and none of the text."""
    card: Container | None = None
    index = view.blocks[line].container
    while index >= 0:
        box = view.containers[index]
        if box.last - box.first > _CARD or view.kept_within(box.first, box.last):
            break
        if len({view.blocks[i].hrefs[-1] for i in _shown(view, box) if _is_title(view, i, line)}) > 1:
            break
        card = box
        index = box.parent
    return card


def _shown(view: PageView, box: Container) -> list[int]:
    return [i for i in range(box.first, box.last) if not view.blocks[i].hidden]


def _is_title(view: PageView, index: int, line: int) -> bool:
    """True for a link beside a line of a card that is no button and no section's name."""
    block = view.blocks[index]
    return index != line and bool(block.hrefs) and is_linked(block) and section_of(block.text) is None
