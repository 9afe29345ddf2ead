"""Stories longer than those that the models learnt from: what the beginning was goes on.

Of all pages with as much prose as a small book most are forums, and some labels of others end early, so that the models
doubt whatever is long: of four hundred paragraphs alike the first hundred are the story and the rest is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH
from newsclean.cleaning.sentences import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix

    Floats = NDArray[np.float32]

# So many characters of prose have hardly any pages with a story that the models learnt from.
_LONG = 40_000
# So many likely paragraphs begin such a story; of its box they are so large a share at least.
_PARAGRAPHS, _LIKELY, _SHARE = 50, 0.5, 0.1
# What goes on is as sure as this.
_AS_SURE = np.float32(0.9)
# Boxes in a story that are none of it.
_ASIDES = ("in_nav", "in_footer", "in_aside", "in_form", "in_figure", "in_button", "hidden")
# How far from the next one a paragraph stands at most, in lines: comments have writers between them, teasers dates.
_APART = 3


def carry_on_blocks(matrix: Matrix, scores: Floats) -> Floats:
    """The scores of a page's blocks, raised in the box of a very long story; the same where no story is so long."""
    prose = (matrix.row("prose_like") > 0) & ~matrix.barred
    if matrix.chars[prose].sum() < _LONG:
        return scores
    places = matrix.places
    # A paragraph's box is the nearest element that holds another as well.
    level = np.argmax((places.last - places.first)[places.up] > 1, axis=0)
    box = places.up[level, np.arange(len(level))]
    likely = np.bincount(box[prose & (scores >= _LIKELY)], minlength=len(places.first))
    in_all = np.bincount(box[prose], minlength=len(likely))
    raised = scores.copy()
    for story in np.flatnonzero((likely >= _PARAGRAPHS) & (likely >= _SHARE * in_all)):
        paragraphs = np.flatnonzero(prose & (box == story))
        between = np.arange(paragraphs[0], paragraphs[-1] + 1)
        raised[between[~_is_aside(matrix)[between]]] = _AS_SURE
    return np.maximum(scores, raised)


def _is_aside(matrix: Matrix) -> NDArray[np.bool_]:
    """Which blocks are links, or stand in boxes that are no part of a story."""
    aside: NDArray[np.bool_] = matrix.row("link") > 0.5
    for name in _ASIDES:
        aside |= matrix.row(name) > 0
    return aside


def carry_on_lines(scores: Floats, texts: Sequence[str]) -> Floats:
    """The scores of a text's lines, raised while paragraph follows paragraph in a very long story."""
    if sum(map(len, texts)) < _LONG:
        return scores
    is_prose = np.fromiter((weight(x) >= PARAGRAPH and x.endswith(STOPS) for x in texts), np.bool_, len(texts))
    paragraphs = np.flatnonzero(is_prose)
    raised = scores.copy()
    for run in np.split(paragraphs, np.flatnonzero(np.diff(paragraphs) > _APART) + 1):
        if np.count_nonzero(scores[run] >= _LIKELY) >= _PARAGRAPHS:
            raised[run[0] : run[-1] + 1] = _AS_SURE
    return np.maximum(scores, raised)
