"""Sums over stretches of a page: each container holds the blocks from its first to before its last."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Places

    Floats = NDArray[np.float32]


def region_rows(
    places: Places, sums: tuple[Floats, Floats], sizes: Floats | NDArray[np.int64], leasts: Sequence[float]
) -> Floats:
    """For each of some masses the smallest container that holds so much, and where each block stands to it: whether
    within, how deep below (-1 outside), how far through, and how dense it is; (4 a mass x blocks). `sums` are what each
    container holds of the mass and of all characters, `sizes` say which of them are small."""
    inside, chars = sums
    region = _smallest_holders(places, inside, sizes, leasts)
    first, last, depth = places.first[region, None], places.last[region, None], places.depth[region, None]
    home = places.up[0]
    at = np.arange(len(home))
    within = (at >= first) & (at < last)
    rows = np.empty((len(region), 4, len(home)), np.float32)
    rows[:, 0] = within
    rows[:, 1] = np.where(within, places.depth[home] - depth, -1)
    rows[:, 2] = np.minimum(np.maximum((at - first) / np.maximum(last - first, 1), -1), 2)
    rows[:, 3] = (inside[region] / np.maximum(chars[region], 1))[:, None]
    return rows.reshape(-1, len(home))


def _smallest_holders(
    places: Places, inside: Floats, sizes: Floats | NDArray[np.int64], leasts: Sequence[float]
) -> NDArray[np.intp]:
    """For each of these masses the smallest container that holds so much, of equal ones the deepest; the outermost
    where none does."""
    holds = inside >= np.array(leasts, np.float32)[:, None]
    holders: NDArray[np.intp] = np.where(holds, sizes - places.depth * 1e-3, np.inf).argmin(1)
    return holders


def heaviest_run(values: Floats) -> tuple[int, int]:
    """The first and the last place of the stretch with the highest sum (the segment of maximal sum: Pasternack and
    Roth, "Extracting article text from the web with maximum subsequence segmentation", 2009)."""
    sums = np.cumsum(values)
    before = np.concatenate(([0], sums[:-1]))
    end = int((sums - np.minimum.accumulate(before)).argmax())
    return int(before[: end + 1].argmin()), end
