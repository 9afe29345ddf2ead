"""Boxes that ask the reader for an address or a subscription, told by one sentence in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import Mark, is_linked
from newsclean.cleaning.sentences import SENTENCE_ENDS
from newsclean.cleaning.vocabulary import LONGEST_HEADING, section_of
from newsclean.cleaning.vocabulary.consent import asks_to_store
from newsclean.cleaning.vocabulary.newsletters import ends_letter, names_letter
from newsclean.cleaning.vocabulary.support import asks_to_give
from newsclean.cleaning.vocabulary.walls import locks, offer_in
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_ASKS = frozenset({Label.NEWSLETTER, Label.PAYWALL})
# What a sentence is no shorter than; "Sign up" alone is a button.
_SENTENCE = 14
_LONGEST = 320
# A shorter link of these words is an entry of a menu.
_BUTTON = 24
# The most blocks of such a box.
_BOX = 12
# How long lines on what such boxes sell are, and how many links they have at most.
_LONGEST_OFFER, _LINKS = 160, 2
# A shorter line that names cookies may lead to the terms on them.
_SENTENCES = 50
# The detail of such a mark.
_GIFT = "a gift"
# What is widened to no more than the innermost box around.
_OF_SMALL_BOXES = frozenset({(Label.NEWSLETTER, Why.ELEMENT), (Label.CONSENT, Why.PATTERN)})


def ask_of(block: Block) -> Label | None:
    """What a block asks for: one of its sentences begins as such a box's heading does."""
    text = block.text
    if len(text) > _LONGEST or _is_entry(block):
        return None
    found = (section_of(x[:LONGEST_HEADING]) for x in SENTENCE_ENDS.split(text) if len(x) >= _SENTENCE)
    return next((x for x in found if x in _ASKS), None)


def mark_ask(block: Block) -> Mark | None:
    """The mark of a block that asks, or has the word for what such a box sells, which is then the mark's detail."""
    if (asked := ask_of(block)) is not None:
        return Mark(asked, Why.PATTERN)
    if not is_linked(block) and (label := _asked_by(block.text)) is not None:
        return Mark(label, Why.PATTERN)
    if len(block.text) > _LONGEST_OFFER or len(block.hrefs) > _LINKS or _is_entry(block):
        return mark_gift(block)
    named = offer_in(block.text)
    return Mark(Label.PAYWALL, Why.PATTERN, named) if named is not None else mark_gift(block)


def _asked_by(text: str) -> Label | None:
    """What a text without links asks for by its words, wherever in it they stand."""
    if weight(text) >= _SENTENCES and asks_to_store(text):
        return Label.CONSENT
    if len(text) <= _LONGEST and (names_letter(text) or ends_letter(text)):
        return Label.NEWSLETTER
    return Label.PAYWALL if locks(text) else None


def mark_gift(block: Block) -> Mark | None:
    """The mark of a block that asks for a gift; null where it does not."""
    is_one = len(block.text) <= _LONGEST and not is_linked(block) and asks_to_give(block.text)
    return Mark(Label.PAYWALL, Why.PATTERN, _GIFT) if is_one else None


def _is_entry(block: Block) -> bool:
    return is_linked(block) and weight(block.text) < _BUTTON


def widen_asks(view: PageView, marks: dict[int, Mark], asks: dict[int, Mark]) -> None:
    """Marks what nothing names in the box around a block that asks."""
    for i, mark in asks.items():
        if mark.label is Label.CONSENT:
            continue
        box = view.blocks[i].container
        while (up := view.containers[box].parent) >= 0 and _is_box(view, marks, up):
            box = up
        around = range(view.containers[box].first, view.containers[box].last)
        for j in around if len(around) <= _BOX else (i,):  # without elements the whole page is one box
            if not view.keep[j]:
                marks.setdefault(j, mark)


def widen_boxes(view: PageView, marks: dict[int, Mark], weak: Collection[int]) -> None:
    """Marks what nothing names in the innermost box that holds more than a form for an address or a text on cookies."""
    for i in [i for i, x in marks.items() if (x.label, x.why) in _OF_SMALL_BOXES]:
        box = view.blocks[i].container
        while box >= 0 and all(marks.get(j) == marks[i] for j in _inside(view, box)):
            box = view.containers[box].parent
        for j in _inside(view, box) if box >= 0 and _is_box(view, marks, box) else ():
            if j not in weak and not view.linked[j]:
                marks.setdefault(j, marks[i])


def _inside(view: PageView, container: int) -> range:
    return range(view.containers[container].first, view.containers[container].last)


def _is_box(view: PageView, marks: dict[int, Mark], container: int) -> bool:
    """True for a container that is small, and holds no text of the article and nothing under a heading of its own."""
    box = view.containers[container]
    if box.last - box.first > _BOX or view.kept_within(box.first, box.last):
        return False
    return not any(j in marks and marks[j].why is Why.HEADING for j in range(box.first, box.last))
