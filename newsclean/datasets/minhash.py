"""MinHash with banding (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3): numbers that
sets with much in common are likely to share, so that only such sets are compared."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from newsclean.datasets.mixing import mixed, odd_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Of the pairs that are just as similar as the threshold so many share a band; of more similar ones more do.
_FOUND = 0.995
_MOST_BANDS = 40
_MOST_ROWS = 48
_MOST_HASHES = 240
# Below it there are no bands of the sizes above.
LEAST_THRESHOLD = 0.5
# Shingles that are hashed at a time, so that the table of their hashes stays in the processor's cache.
_AT_A_TIME = 512
_SHIFT = np.uint64(32)


class Bands:
    """The bands for one threshold, from LEAST_THRESHOLD to 1: `count` numbers of 32 bits a set, each made of the minima
    of `rows` hashes."""

    def __init__(self, threshold: float) -> None:
        self.count, self.rows = _plan(threshold)
        hashes = self.count * self.rows
        self._factors = odd_numbers(seed=2, count=hashes)[:, None]
        self._terms = odd_numbers(seed=3, count=hashes)[:, None]
        self._places = odd_numbers(seed=4, count=self.rows)

    def of(self, shingles: NDArray[np.uint64]) -> NDArray[np.uint32]:
        """The bands of a set that is not empty."""
        pieces = (shingles[at : at + _AT_A_TIME] for at in range(0, len(shingles), _AT_A_TIME))
        minima = np.min([self._minima(piece) for piece in pieces], axis=0)
        keys = mixed((minima.reshape(self.count, self.rows) * self._places).sum(axis=1, dtype=np.uint64))
        return (keys >> _SHIFT).astype(np.uint32)

    def _minima(self, shingles: NDArray[np.uint64]) -> NDArray[np.uint64]:
        # The upper half of a product of 64 bits depends on all bits of the shingle.
        least: NDArray[np.uint64] = (self._factors * shingles + self._terms).min(axis=1) >> _SHIFT
        return least


def _plan(threshold: float) -> tuple[int, int]:
    """(bands, rows): as many rows as can be, since they keep pairs apart that are less similar."""
    if threshold >= 1:
        return 1, _MOST_HASHES
    plans = (
        (math.ceil(math.log(1 - _FOUND) / math.log1p(-(threshold**rows))), rows) for rows in range(_MOST_ROWS, 0, -1)
    )
    return next((bands, rows) for bands, rows in plans if bands <= _MOST_BANDS and bands * rows <= _MOST_HASHES)
