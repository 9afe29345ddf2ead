"""What first scores of all lines add: where the article seems to lie, and how each line stands to it.

A teaser's sentence reads like the article's; what tells them apart is the run of lines that each stands in. So the text
is scored twice, as pages are (features.second_look), and the second time each line is seen beside the first scores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.columns import running_masses
from newsclean.cleaning.features.neighbours import all_shifted
from newsclean.cleaning.features.second_look import edge_rows
from newsclean.cleaning.features.sums import heaviest_run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    # One value a line, or one for all.
    _Row = NDArray[np.generic] | float

_NEIGHBOURS = (-5, -4, -3, -2, -1, 1, 2, 3, 4, 5)
_WINDOWS = np.array([[5], [11], [31], [81]])
_KEPT = 0.5


def second_look(chars: Floats, scores: Floats) -> Floats:
    """(features x lines); `scores` are the first ones, 0..1 a line."""
    rows = list(_rows(chars + 1, scores))
    x = np.empty((len(rows), len(scores)), np.float32)
    for index, row in enumerate(rows):
        x[index] = row
    return x


def _rows(sizes: Floats, scores: Floats) -> Iterator[_Row]:
    n = len(scores)
    at = np.arange(n)
    masses = np.array([running_masses(scores * sizes), running_masses(sizes)])
    running, running_sizes = masses
    total = max(float(running[-1]), 1.0)
    yield scores
    yield from all_shifted(scores, _NEIGHBOURS)
    low, high = np.maximum(at - _WINDOWS // 2, 0), np.minimum(at + _WINDOWS // 2 + 1, n)
    inside, around = masses.take(high, 1) - masses.take(low, 1)
    yield from inside / around
    yield running[:-1] / total
    yield (running[-1] - running[1:]) / total
    yield at / np.float32(n)
    yield from _run_rows(scores, sizes, running, running_sizes)
    doubt = float((np.minimum(scores, 1 - scores) * sizes).sum()) / total
    yield from (float(np.log1p(total)), total / float(running_sizes[-1]), doubt)


def _run_rows(scores: Floats, sizes: Floats, running: Floats, running_sizes: Floats) -> Iterator[_Row]:
    """The unbroken run of kept or left lines that each stands in, and where it stands beside the heaviest run."""
    n = len(scores)
    at = np.arange(n)
    total = max(float(running[-1]), 1.0)
    is_kept = scores > _KEPT
    run = np.cumsum(np.diff(is_kept, prepend=is_kept[:1]))
    yield (np.bincount(run, scores * sizes) / total)[run]
    yield np.log1p(np.bincount(run)[run])
    yield float(np.log1p(is_kept.sum()))
    for _, row in edge_rows(scores, running_sizes):
        yield row
    start, end = heaviest_run((scores - _KEPT) * sizes)
    yield (at >= start) & (at <= end)
    yield np.log1p(np.maximum(start - at, 0))
    yield np.log1p(np.maximum(at - end, 0))
    yield float(running[end + 1] - running[start]) / total
