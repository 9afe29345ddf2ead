"""Cards: the small boxes that show one story each, in lists of other stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.around.sections import TWO_MEANINGS
from newsclean.cleaning.labels.page import COLUMNS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, section_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# The most blocks of a card.
_CARD = 6


def is_in_card(view: PageView, index: int) -> bool:
    """True for a line of a card of another story, whose title is another of its lines."""
    return any(_is_title(view, i, index) and leads_to_story(view.blocks[i].hrefs[-1]) for i in _card(view, index))


def mark_kickers(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks the cards of related stories that a line of theirs files under columns or editorials."""
    if all(mark.label is not Label.RELATED for mark in marks.values()):
        return
    for i in view.visible:
        text = view.blocks[i].text
        if i not in marks or len(text) > LONGEST_HEADING or (label := section_of(text)) not in COLUMNS:
            continue
        card = _card(view, i)
        title = next((j for j in card if marks[j].label is Label.RELATED and _is_title(view, j, i)), None)
        if label is None or title is None or fold(text) in TWO_MEANINGS:
            continue
        mark = Mark(label, Why.HEADING, text, marks[title].group)
        marks.update({j: mark for j in card if j == i or marks[j].label is Label.RELATED})


def _card(view: PageView, line: int) -> list[int]:
    """The blocks of the largest box around a line that shows one story, and none of the text."""
    card: list[int] = []
    box = view.blocks[line].container
    while box >= 0 and view.containers[box].last - view.containers[box].first <= _CARD:
        first, last = view.containers[box].first, view.containers[box].last
        inside = [i for i in range(first, last) if not view.blocks[i].hidden]
        stories = {view.blocks[i].hrefs[-1] for i in inside if _is_title(view, i, line)}
        if len(stories) > 1 or view.kept_within(first, last):
            break
        card = inside
        box = view.containers[box].parent
    return card


def _is_title(view: PageView, index: int, line: int) -> bool:
    """True for a link beside a line of a card that is no button and no section's name."""
    block = view.blocks[index]
    return index != line and bool(block.hrefs) and is_linked(block) and section_of(block.text) is None
