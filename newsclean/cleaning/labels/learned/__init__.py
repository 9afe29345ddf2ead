"""A learned look at all marks together: `sight` is what the model sees of each block, `model` holds its weights.

Rules ask a block, its box, its heading; whether they fit the page that they make together, no rule asks. The model read
pages labelled block by block, with the rules' marks beside what the engine sees, and overrules a mark where it is
surer than the rule is to be trusted.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.learned.chain import steadied
from newsclean.cleaning.labels.learned.model import shipped
from newsclean.cleaning.labels.learned.sight import ClassWords, see
from newsclean.cleaning.labels.page import TEASER_LISTS, Mark
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.labels.learned.model import LabelModel
    from newsclean.cleaning.labels.page import PageView

WEIGHTS = Path(__file__).with_name("weights.npz")
# What the model has learnt to tell apart, in this order. The other labels are rare, or known by words that only rules
# read.
LEARNED = (
    Label.RELATED, Label.POPULAR, Label.HEADLINE, Label.BYLINE, Label.TIMESTAMP, Label.BREADCRUMBS, Label.TAGS,
    Label.CAPTION, Label.SUMMARY_BOX, Label.AUTHOR_BIO, Label.NEWSLETTER, Label.ADVERT, Label.SOCIAL, Label.COMMENTS,
    Label.CONSENT, Label.PAYWALL, Label.MEDIA_PLAYER, Label.NAVIGATION, Label.LEGAL, Label.OTHER,
)  # fmt: skip
# The kind of a page and its flags are told by these.
_OF_WALLS = frozenset({Label.CONSENT, Label.PAYWALL})
_SAID = frozenset({Why.SELECTOR, Why.DECLARED})
# A mark gives way to an answer whose log-odds are by so much higher: rules are right more often than the model is.
_DOUBT = 3.0
# What it costs that a block has another label than the one before.
_CHANGE = 0.75
# Of so many answers to a poll, which their class tells, no single one is a teaser.
_ANSWERS = 3
_NUMBERS = {label: number for number, label in enumerate(LEARNED)}


def correct(view: PageView, marks: dict[int, Mark], matrix: Matrix, model: LabelModel | None = None) -> None:
    """Puts right the marks that the shipped model, or another, reads otherwise."""
    places = [i for i in view.visible if i in marks and not _is_settled(marks[i])]
    if not places:
        return
    odds = (model or shipped(WEIGHTS)).answers(see(view, marks, matrix), ClassWords(view))
    odds[places, [_NUMBERS[marks[i].label] for i in places]] += _DOUBT
    # What is settled parts a row of neighbours: behind it a change costs nothing.
    is_beside = np.diff(np.searchsorted(view.visible, places), prepend=-1) == 1
    read = steadied(odds[places], np.where(is_beside, np.float32(_CHANGE), np.float32(0)))
    labels = map(LEARNED.__getitem__, read.tolist())
    found = {i: label for i, label in zip(places, labels, strict=True) if label is not marks[i].label}
    alone = _alone(marks, places, found)
    for i, label in sorted(found.items()):
        if marks[i] not in alone:
            marks[i] = _mark(view, marks, i, label)


def _alone(marks: dict[int, Mark], places: Iterable[int], found: Iterable[int]) -> set[Mark]:
    """The marks of boxes of other things (a poll, the weather) that few of their blocks are doubted to be."""
    told, doubted = Counter(marks[i] for i in places), Counter(marks[i] for i in found)
    of_boxes = [x for x in doubted if x.label is Label.OTHER and x.why is Why.CLASS_FAMILY]
    return {x for x in of_boxes if doubted[x] * _ANSWERS <= told[x]}


def _is_settled(mark: Mark) -> bool:
    """True for what the model has not learnt, what the page's metadata or the newspaper's file say, what a heading
    calls an advert, and walls."""
    is_called = mark.label is Label.ADVERT and mark.why is Why.HEADING
    return mark.label not in _NUMBERS or mark.label in _OF_WALLS or mark.why in _SAID or is_called


def _mark(view: PageView, marks: dict[int, Mark], index: int, label: Label) -> Mark:
    """A mark of this label: of the list of the visible block before or behind, else of the list that it stands in."""
    if label not in TEASER_LISTS:
        return Mark(label, Why.LEARNED)
    at = bisect_left(view.visible, index)
    for beside in (*view.visible[max(at - 1, 0) : at], *view.visible[at + 1 : at + 2]):
        mark = marks.get(beside)
        if mark is not None and mark.label is label and not view.keep[beside]:
            return Mark(label, Why.LEARNED, group=mark.group)
    return Mark(label, Why.LEARNED, group=view.lists[view.blocks[index].container])
