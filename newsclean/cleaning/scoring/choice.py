"""Scores -> which blocks are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_KEPT = 0.5
# Where the sure blocks hold less of the article than this, single blocks are not to be judged one by one.
_LEAST = 0.5


def choose(scores: Floats, chars: Floats) -> NDArray[np.bool_]:
    """Which blocks are kept, given how surely each is the article's and its characters.

    Each block is judged by itself, unless that leaves out most of what the scores together promise: on a page unlike
    all others many blocks are likely and none is sure. Then those are kept that make the expected F1 highest, which
    are always the surest ones (Lewis, "Evaluating and optimizing autonomous text classification systems", 1995).
    """
    sizes = chars + 1
    wanted = float((scores * sizes).sum())
    keep: NDArray[np.bool_] = scores >= _KEPT
    if float(sizes[keep].sum()) >= _LEAST * wanted:
        return keep
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum((scores * sizes)[order])
    chosen = np.cumsum(sizes[order])
    best = int(np.argmax(right / (chosen + wanted)))
    keep = np.zeros(len(scores), np.bool_)
    keep[order[: best + 1]] = True
    return keep
