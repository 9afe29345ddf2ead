"""Boosted trees as arrays: many small trees answered at once for all blocks of a page.

The trees are oblivious (symmetric): all nodes of one level ask the same question, so a tree of depth d is d
comparisons whose answers, read as bits, are the place of the leaf (Prokhorenkova et al., CatBoost, 2018). That is
what makes them quick in numpy: no walk from node to node, only a few array operations for the whole forest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# So many columns are answered at once, which all but the longest pages have: what is in hand stays small.
_AT_ONCE = 1024
# No block and no line with a lower first score was ever kept for its second one, and three of four have a lower one.
_HOPELESS = 0.02


class _Questions(NamedTuple):
    """The distinct questions of a forest, (`rows`, `borders`) each; `levels` (depth x trees) says which of them a level
    asks, `firsts` where each tree's leaves begin."""

    rows: NDArray[np.intp]
    borders: Floats
    levels: NDArray[np.intp]
    firsts: NDArray[np.intp]


@dataclass(frozen=True)
class Forest:
    """`rows` (trees x depth) says which feature each level looks at, `borders` (trees x depth) what it must exceed,
    `leaves` (trees x 2**depth) what each leaf adds; `bias` is added once."""

    rows: NDArray[np.intp]
    borders: Floats
    leaves: Floats
    bias: float

    def raw(self, x: Floats) -> Floats:
        """(features x columns) -> the sum of the trees' answers, one a column."""
        count = x.shape[1]
        if count <= _AT_ONCE:
            return self._sums(x)
        parts = (x[:, at : at + _AT_ONCE] for at in range(0, count, _AT_ONCE))
        return np.concatenate([self._sums(part) for part in parts])

    def _sums(self, x: Floats) -> Floats:
        asked = self._questions
        exceeds = (x.take(asked.rows, axis=0) > asked.borders).view(np.uint8)
        leaf = exceeds.take(asked.levels[-1], axis=0)
        for question in asked.levels[-2::-1]:
            leaf += leaf
            leaf += exceeds.take(question, axis=0)
        sums: Floats = self.leaves.ravel().take(leaf + asked.firsts).sum(0) + np.float32(self.bias)
        return sums

    @cached_property
    def _questions(self) -> _Questions:
        """What the levels ask, each question once: trees ask many of them again."""
        trees, depth = self.rows.shape
        pairs = np.stack((self.rows.ravel().astype(np.float64), self.borders.ravel().astype(np.float64)))
        unique, places = np.unique(pairs, axis=1, return_inverse=True)
        return _Questions(
            rows=unique[0].astype(np.intp),
            borders=unique[1].astype(np.float32)[:, None],
            levels=np.ascontiguousarray(places.reshape(trees, depth).T),
            firsts=np.arange(0, trees << depth, 1 << depth)[:, None],
        )

    def probabilities(self, x: Floats) -> Floats:
        """(features x columns) -> probabilities."""
        return logistic(self.raw(x))

    def stored(self) -> dict[str, NDArray[np.generic]]:
        """The forest as arrays that take little room."""
        return {
            "rows": self.rows.astype(np.uint16),
            "borders": self.borders,
            "leaves": self.leaves.astype(np.float16),
            "bias": np.array(self.bias),
        }

    @classmethod
    def from_stored(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """The forest of these arrays."""
        return cls(
            arrays["rows"].astype(np.intp),
            arrays["borders"].astype(np.float32),
            arrays["leaves"].astype(np.float32),
            float(arrays["bias"]),
        )


def logistic(odds: Floats) -> Floats:
    """Log-odds -> probabilities."""
    return np.float32(1) / (np.float32(1) + np.exp(-odds))


def score_again(first: Floats, second: Forest, *seen: Floats) -> Floats:
    """First scores, one a column, with the second forest's instead wherever they leave some hope; `seen` is what it is
    shown, parts of (features x columns)."""
    scores = first.copy()
    hopeful = np.flatnonzero(first >= _HOPELESS)
    scores[hopeful] = second.probabilities(np.concatenate([part[:, hopeful] for part in seen]))
    return scores
