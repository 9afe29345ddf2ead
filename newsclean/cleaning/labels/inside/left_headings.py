"""Headings of boxes that were taken out of the text, all but these: an engine knows the lists and calls of a sidebar,
and takes what stands over them for a heading of the story."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import SUBHEADINGS, climb
from newsclean.cleaning.labels.page import take
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import Mark, PageView

# The most blocks of such a box, and the least length of what was taken.
_BLOCKS, _TAKEN = 14, 80
# What a box is made of that is none of the text, for the most part, and what may be beside that. Above a story's
# chapters stand dates and captions, above the story its writers.
_FOREIGN = frozenset({Label.RELATED, Label.POPULAR, Label.NEWSLETTER, Label.PAYWALL, Label.COMMENTS, Label.ADVERT})
_QUOTES = frozenset({"blockquote", "aside"})
_BESIDE = _FOREIGN | {Label.DUPLICATE, Label.OTHER, Label.SOCIAL, Label.NAVIGATION, Label.TAGS}


def mark_left_headings(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such headings out of the text, and marks them as what stands below."""
    for i in view.headings:
        if view.keep[i] and i > view.first and view.blocks[i].tag in SUBHEADINGS:
            below = _rest_of_box(view, i)
            taken = [j for j in below if marks[j].label in _FOREIGN or _is_pulled(view, marks, j)]
            size, rest = (sum(len(view.blocks[j].text) for j in places) for places in (taken, below))
            if size >= _TAKEN and 2 * size >= rest and all(marks[j].label in _BESIDE for j in below):
                take(view, marks, i, marks[taken[0]])


def _is_pulled(view: PageView, marks: dict[int, Mark], index: int) -> bool:
    """True for a pull quote; under a heading of its own another paragraph may be said twice."""
    around = islice(climb(view.containers, view.blocks[index].container), 2)
    return marks[index].label is Label.DUPLICATE and any(view.containers[i].tag in _QUOTES for i in around)


def _rest_of_box(view: PageView, heading: int) -> list[int]:
    """The other blocks of the largest small box around a heading, of which nothing else is in the text."""
    found: list[int] = []
    for index in climb(view.containers, view.blocks[heading].container):
        box = view.containers[index]
        inside = range(box.first, box.last)
        if len(inside) > _BLOCKS or any(view.keep[i] and i != heading for i in inside):
            break
        found = [i for i in inside if i != heading and not view.blocks[i].hidden]
    return found
