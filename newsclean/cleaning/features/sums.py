"""Sums over stretches of a page: each container holds the blocks from its first to before its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Places


def smallest_holder(
    places: Places, inside: NDArray[np.float32], sizes: NDArray[np.float32] | NDArray[np.int64], least: float
) -> int:
    """The smallest container that holds so much, of equal ones the deepest; the outermost where none does."""
    holding = np.flatnonzero(inside >= least)
    return int(holding[np.argmin(sizes[holding] - places.depth[holding] * 1e-3)]) if len(holding) else 0


def heaviest_run(values: NDArray[np.float32]) -> tuple[int, int]:
    """The first and the last place of the stretch with the highest sum (the segment of maximal sum: Pasternack and
    Roth, "Extracting article text from the web with maximum subsequence segmentation", 2009)."""
    sums = np.cumsum(values)
    before = np.concatenate(([0], sums[:-1]))
    end = int((sums - np.minimum.accumulate(before)).argmax())
    return int(before[: end + 1].argmin()), end
