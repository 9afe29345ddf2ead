"""A learned look at all labels of a text's lines together, as labels.learned for pages: `sight` is what the model sees.

Without elements a rule has little to go by: most lines have no word that tells, and nothing shows where a list ends. So
what only a line's shape told gives way to what the model reads, other marks to what it is surer of, and the labels of a
text are chosen together, as neighbours tend to be alike (`columns` has those that only a heading names).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.learned import LEARNED as OF_PAGES
from newsclean.cleaning.labels.learned.chain import steadied
from newsclean.cleaning.labels.learned.model import shipped
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS, Mark
from newsclean.cleaning.plaintext.learned.columns import lines_of_columns
from newsclean.cleaning.plaintext.learned.sight import FirstWords, see
from newsclean.cleaning.vocabulary import type_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.labels.learned.model import LabelModel
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.scoring import LineScores

    Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).with_name("weights.npz")
# What the model has learnt to tell apart, in this order.
LEARNED = (*OF_PAGES, Label.OPINION, Label.EDITORIAL)
# What it tells too seldom to say it of a line that no rule calls so.
_ONLY_AS_RULED = COLUMNS | {Label.CAPTION, Label.HEADLINE, Label.MEDIA_PLAYER, Label.SUMMARY_BOX}
# What a rule adds to the log-odds of its label, and to that of columns below their heading; what says no more than what
# most such lines are adds nothing.
_STATED, _UNDER = 2.0, 0.5
_GUESSED = frozenset({Why.SHAPE, Why.SCORE})
_GUESSES = frozenset({(Label.NAVIGATION, Why.SHAPE), (Label.RELATED, Why.SHAPE), (Label.OTHER, Why.SCORE)})
# What rules know better than the model: these, and around the text whatever a line's words say of it.
_SETTLED = frozenset({Label.CONSENT, Label.TAGS})
_SAID = frozenset({Label.ADVERT, Label.OTHER})
# Who wrote a story and when, and the longest line that says so.
_OF_HEADERS, _LONGEST = frozenset({Label.BYLINE, Label.TIMESTAMP}), 240
# What it costs that a line has another label than the one before, where it heads no section.
_CHANGE = 1.0
_NUMBERS = {label: number for number, label in enumerate(LEARNED)}
_OF_COLUMNS = sorted(_NUMBERS[label] for label in COLUMNS)
_AS_RULED = sorted(_NUMBERS[label] for label in _ONLY_AS_RULED)
_IMPOSSIBLE = np.float32(-1000)


def correct(view: PageView, marks: dict[int, Mark], scores: LineScores, model: LabelModel | None = None) -> None:
    """Puts right the marks that the shipped model, or another, reads otherwise."""
    near, beside = view.neighbourhood, _filed_under(view)
    places = sorted(i for i, mark in marks.items() if i not in beside and not _is_settled(mark, is_near=i in near))
    if not places or scores.features is None:
        return
    words = FirstWords(scores.features.words, len(view.blocks))
    read = (model or shipped(WEIGHTS)).answers(see(view, marks, scores.features, scores.values), words)
    odds = _beside_the_rules(read, marks, places)
    best = np.delete(odds, _OF_COLUMNS, axis=1).max(1)
    columns = lines_of_columns(view, marks, places, {label: odds[:, _NUMBERS[label]] - best for label in COLUMNS})
    odds[:, _OF_COLUMNS] = _IMPOSSIBLE
    rest = [i for i in places if i not in columns]
    if not rest:
        return
    # What is settled parts a row of neighbours, as the heading of a section does: there a change costs nothing.
    is_beside = np.diff(rest, prepend=-1) == 1
    heads = np.fromiter((marks[i].group == i for i in rest), np.bool_, len(rest))
    changes = np.where(is_beside & ~heads, np.float32(_CHANGE), np.float32(0))
    for i, number in zip(rest, steadied(odds[rest], changes).tolist(), strict=True):
        label = LEARNED[number]
        if label is not marks[i].label and not _is_none(label, view.blocks[i].text):
            marks[i] = _mark(marks, i, label)


def _is_none(label: Label, text: str) -> bool:
    """True for a word that is no byline, and for a line that is too long for who wrote a story and when."""
    return label in _OF_HEADERS and (len(text) > _LONGEST or (label is Label.BYLINE and " " not in text))


def _beside_the_rules(read: Floats, marks: dict[int, Mark], places: Sequence[int]) -> Floats:
    """What the model reads, with what the rules say."""
    odds = read.copy()
    odds[:, _AS_RULED] = _IMPOSSIBLE
    for i in places:
        mark, own = marks[i], _NUMBERS[marks[i].label]
        is_under = mark.label in COLUMNS and i != mark.group
        odds[i, own] = read[i, own] + (0 if (mark.label, mark.why) in _GUESSES else _UNDER if is_under else _STATED)
    return odds


def _filed_under(view: PageView) -> set[int]:
    """The lines right above and below the headline that name a type of articles: what this one is filed under, or an
    entry of a menu, tells more than a label."""
    beside = {view.headline - 1, view.headline + 1} if view.headline >= 0 else set()
    shown = [i for i in beside if 0 <= i < len(view.blocks)]
    return {i for i in shown if any(type_of(x.strip()) is not None for x in view.blocks[i].text.split("|"))}


def _is_settled(mark: Mark, *, is_near: bool) -> bool:
    """True for what the model has not learnt, dialogs, tags, the word over an advert, boxes of other things, and what
    says itself what it is around the text."""
    if mark.label not in _NUMBERS or mark.label in _SETTLED:
        return True
    return (mark.label in _SAID and mark.why not in _GUESSED) or (is_near and mark.why is Why.PATTERN)


def _mark(marks: dict[int, Mark], index: int, label: Label) -> Mark:
    """A mark of this label: of the list of the line before or behind."""
    if label in TEASER_LISTS:
        for beside in (index - 1, index + 1):
            mark = marks.get(beside)
            if mark is not None and mark.label is label:
                return Mark(label, Why.LEARNED, group=mark.group)
    return Mark(label, Why.LEARNED)
