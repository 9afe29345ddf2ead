"""A learned look at all marks together: `sight` is what the model sees of each block, `model` holds its weights.

Rules ask a block, its box, its heading; whether they fit the page that they make together, no rule asks. The model read
pages labelled block by block, with the rules' marks beside what the engine sees, and overrules a mark where it is
surer than the rule is to be trusted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.learned.model import shipped
from newsclean.cleaning.labels.learned.sight import ClassWords, see
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS, Mark
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.labels.learned.model import LabelModel
    from newsclean.cleaning.labels.page import PageView

# What a model learns to tell apart. The others are rare, or known by words that only rules read.
LEARNED = tuple(
    label for label in Label if label not in {*COLUMNS, Label.OTHER_STORY, Label.DUPLICATE, Label.PRINT_NOTE}
)
# A mark gives way to an answer whose log-odds are by so much higher: rules are right more often than the model is.
_DOUBT = 3.0
_NUMBERS = {label: number for number, label in enumerate(LEARNED)}


def correct(page: PageView, marks: dict[int, Mark], matrix: Matrix, model: LabelModel | None = None) -> None:
    """Puts right the marks that the shipped model, or another, reads otherwise."""
    places = [i for i, mark in marks.items() if not _is_settled(mark)]
    if not places:
        return
    answers = (model or shipped()).answers(see(page, marks, matrix), ClassWords(page))[places]
    own = answers[np.arange(len(places)), [_NUMBERS[marks[i].label] for i in places]]
    best = answers.argmax(1)
    wrong = np.flatnonzero(answers.max(1) > own + _DOUBT).tolist()
    found = {places[at]: LEARNED[best[at]] for at in wrong}
    for i, label in sorted(found.items()):
        marks[i] = _mark(page, marks, i, label)


def _is_settled(mark: Mark) -> bool:
    """True for what the model has not learnt, what the newspaper's file selects, and what is called an advert above."""
    is_called = mark.label is Label.ADVERT and mark.why is Why.HEADING
    return mark.label not in _NUMBERS or mark.why is Why.SELECTOR or is_called


def _mark(page: PageView, marks: dict[int, Mark], index: int, label: Label) -> Mark:
    """A mark of this label: of the list that the block goes on with, else of the list that it stands in."""
    before = marks.get(index - 1)
    if before is not None and before.label is label and label in TEASER_LISTS:
        return Mark(label, Why.LEARNED, group=before.group)
    group = page.lists[page.blocks[index].container] if label in TEASER_LISTS else -1
    return Mark(label, Why.LEARNED, group=group)
