"""A row of labels in which neighbours tend to be alike."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.intp]


def steadied(odds: Floats, changes: Floats) -> Ints:
    """(rows x answers) -> the answer of each row: those whose log-odds together are the highest, less `changes` of each
    row that has another answer than the one before (Viterbi, 1967)."""
    best: Ints = odds.argmax(1)
    highest = np.partition(odds, -2, axis=1)[:, -2:]
    # Another answer would save these two changes at most: a row that is so sure has its own on every best path.
    is_sure = highest[:, 1] - highest[:, 0] >= changes + np.append(changes[1:], 0)
    sure = np.flatnonzero(is_sure).tolist()
    for start, end in pairwise([-1, *sure, len(odds)]):
        if end - start > 1:
            rows = slice(max(start, 0), min(end + 1, len(odds)))
            if (best[rows] != best[rows.start]).any():
                best[rows] = _best_path(odds[rows], changes[rows])
    return best


def _best_path(odds: Floats, changes: Floats) -> list[int]:
    answers = np.arange(odds.shape[1])
    scores = odds[0]
    ways = []
    for row, change in zip(odds[1:], changes[1:], strict=True):
        best = scores.argmax()
        changed = scores[best] - change
        ways.append(np.where(scores >= changed, answers, best))
        scores = np.maximum(scores, changed) + row
    path = [int(scores.argmax())]
    for way in reversed(ways):
        path.append(int(way[path[-1]]))
    return path[::-1]
