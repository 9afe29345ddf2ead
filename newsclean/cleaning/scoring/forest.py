"""Boosted trees as arrays: many small trees answered at once for all blocks of a page.

The trees are oblivious (symmetric): all nodes of one level ask the same question, so a tree of depth d is d
comparisons whose answers, read as bits, are the place of the leaf (Prokhorenkova et al., CatBoost, 2018). That is
what makes them quick in numpy: no walk from node to node, only three array operations for the whole forest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Forest:
    """`rows` (trees x depth) says which feature each level looks at, `borders` (trees x depth) what it must exceed,
    `leaves` (trees x 2**depth) what each leaf adds; `bias` is added once."""

    rows: NDArray[np.intp]
    borders: Floats
    leaves: Floats
    bias: float

    def raw(self, x: Floats) -> Floats:
        """(features x columns) -> the sum of the trees' answers, one a column."""
        trees, depth = self.rows.shape
        exceeds = x[self.rows.ravel()] > self.borders.reshape(-1, 1)
        bits = exceeds.reshape(trees, depth, -1).view(np.uint8)
        leaf = bits[:, 0].copy()
        for level in range(1, depth):
            leaf |= bits[:, level] << np.uint8(level)
        places = leaf + (np.arange(trees, dtype=np.int32) << depth)[:, None]
        sums: Floats = self.leaves.ravel()[places].sum(0) + np.float32(self.bias)
        return sums

    def probabilities(self, x: Floats) -> Floats:
        """(features x columns) -> probabilities."""
        return np.float32(1) / (np.float32(1) + np.exp(-self.raw(x)))
