"""Records that say the same: which of them stays.

Equal texts fall first. Of the others, in the order of their ranks, each is compared with those that share a band with
it and stay: where the most similar of them reaches the threshold, it falls in that one's favour. So what falls is truly
that similar to what stays, and no chain of small changes makes one story of two."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from newsclean.datasets.shingles import similarity
from newsclean.datasets.sketches import Sketches
from newsclean.files import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from newsclean.datasets.index import Index

_NO_BUCKET = np.int32(-1)


@dataclass(frozen=True, slots=True)
class Copy:
    """A record that falls in the favour of another, by their numbers."""

    number: int
    kept: int
    similarity: float
    reason: Reason


@dataclass(slots=True)
class Buckets:
    """Which of the compared records share a band with another. `places` are theirs in `Index.compared`, the first to
    stay first; a line of `table` has the buckets of each, -1 for a band that is its alone."""

    places: NDArray[np.int64]
    table: NDArray[np.int32]
    count: int
    _first: NDArray[np.int32] = field(init=False)
    _more: dict[int, list[int]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._first = np.full(self.count, -1, np.int32)

    def rivals(self, row: int) -> set[int]:
        """The rows that stay and share a bucket with one."""
        own = self._own(row)
        found = self._first[own]
        rivals = set(found[found >= 0].tolist())
        if self._more:
            rivals.update(rival for bucket in own.tolist() for rival in self._more.get(bucket, ()))
        return rivals

    def keep(self, row: int) -> None:
        """Notes that a row stays."""
        own = self._own(row)
        is_free = self._first[own] < 0
        self._first[own[is_free]] = row
        for bucket in own[~is_free].tolist():
            self._more.setdefault(bucket, []).append(row)

    def _own(self, row: int) -> NDArray[np.int32]:
        line: NDArray[np.int32] = self.table[row]
        own: NDArray[np.int32] = line[line != _NO_BUCKET]
        return own


def equal_texts(index: Index) -> Iterator[Copy]:
    """The records whose text another one has as well, but for spaces, case and the spelling of characters."""
    numbers, order = index.compared, _staying(index)
    if not len(order):
        return
    _, first, which = np.unique(index.texts[order], axis=0, return_index=True, return_inverse=True)
    kept = first[which.reshape(-1)]
    for place in np.flatnonzero(kept != np.arange(len(order))).tolist():
        number, original = numbers[order[place]], numbers[order[kept[place]]]
        yield Copy(int(number), int(original), 1.0, Reason.FILTERED_DUPLICATE)


def find_buckets(index: Index) -> Buckets:
    """The records that may be near duplicates of another, now that equal ones have fallen."""
    order, keys = _staying(index), index.keys
    table = np.full((len(order), keys.shape[1]), _NO_BUCKET, np.int32)
    buckets = 0
    for band in range(keys.shape[1]):
        _, which, counts = np.unique(keys[order, band], return_inverse=True, return_counts=True)
        is_shared = counts > 1
        names = np.where(is_shared, np.cumsum(is_shared) - 1 + buckets, _NO_BUCKET)
        table[:, band] = names[which]
        buckets += int(is_shared.sum())
    has_any = (table != _NO_BUCKET).any(axis=1)
    return Buckets(order[has_any], table[has_any], buckets)


def near_duplicates(
    index: Index, buckets: Buckets, shingles: Callable[[int], NDArray[np.uint64]], threshold: float
) -> Iterator[Copy]:
    """The records that are similar to one that stays; `shingles` gives those of a record's number."""
    numbers = index.compared[buckets.places].tolist()
    sketches = Sketches(len(numbers))
    for row, number in enumerate(numbers):
        own = shingles(number)
        sketches.add(row, own)
        rivals = sorted(buckets.rivals(row))
        rivals = sketches.may_reach(row, rivals, threshold) if rivals else rivals
        if rivals:
            found = [_near(own, shingles(numbers[rival]), threshold) for rival in rivals]
            most = max(found)
            if most >= threshold:
                # Of equally similar ones the first in rank.
                yield Copy(number, numbers[rivals[found.index(most)]], most, Reason.FILTERED_NEAR_DUPLICATE)
                continue
        buckets.keep(row)


def _near(one: NDArray[np.uint64], other: NDArray[np.uint64], threshold: float) -> float:
    """The similarity of two sets; 0 where their sizes alone keep it below the threshold."""
    less, more = sorted((len(one), len(other)))
    return similarity(one, other) if less >= threshold * more else 0.0


def _staying(index: Index) -> NDArray[np.int64]:
    """The places of the compared records that stay so far, in the order of their ranks."""
    order = index.order()
    return order[index.fates[order]]
