"""Small maps of large sets, which tell of most pairs that they are not similar without a look at the sets.

A number sets the bit of a map that its remainder names. A bit in which two maps differ was set by a number that only
one of the sets has: so two sets differ in at least as many numbers as their maps do in bits, and none that are similar
enough are ever told apart. Without it, many texts of one mould (weather, horoscopes, prices) cost the square of their
number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Bits of a map: a text of two thousand words still leaves half of them alone.
_BITS = 2048
_WORD = np.uint16
_HALVES = np.arange(1 << 16, dtype=_WORD).view(np.uint8).reshape(-1, 2)
_ONES = np.unpackbits(_HALVES, axis=1).sum(axis=1, dtype=np.uint16)


class Sketches:
    """The maps of so many sets, by number."""

    def __init__(self, count: int) -> None:
        self._maps = np.zeros((count, _BITS // 16), _WORD)
        self._sizes = np.zeros(count, np.int64)

    def add(self, number: int, members: NDArray[np.uint64]) -> None:
        """Takes a set, each of whose members stands once."""
        bits = np.zeros(_BITS, np.bool_)
        bits[members % np.uint64(_BITS)] = True
        self._maps[number] = np.packbits(bits).view(_WORD)
        self._sizes[number] = len(members)

    def may_reach(self, number: int, others: list[int], threshold: float) -> list[int]:
        """Those of the others whose Jaccard similarity to a set may reach the threshold, in their order."""
        places = np.array(others)
        differing = _ONES[self._maps[places] ^ self._maps[number]].sum(axis=1)
        sizes = self._sizes[places] + self._sizes[number]
        # Of sets that share s members, s / (sizes - s) reaches the threshold.
        most = sizes * (1 - threshold) / (1 + threshold)
        found: list[int] = places[differing <= most + 0.5].tolist()
        return found
