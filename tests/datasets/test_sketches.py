"""Maps of sets: no pair that is similar is ever told apart, and most others are."""

from __future__ import annotations

import numpy as np
import pytest

from newsclean.datasets.mixing import mixed
from newsclean.datasets.shingles import similarity
from newsclean.datasets.sketches import Sketches


@pytest.mark.parametrize("size", [1, 6, 200, 3000])
@pytest.mark.parametrize("threshold", [0.5, 0.8, 1.0])
def test_what_is_similar_is_never_told_apart(size: int, threshold: float) -> None:
    sets = [np.sort(mixed(np.arange(start, start + size, dtype=np.uint64))) for start in range(0, size, 1 + size // 50)]
    sketches = Sketches(len(sets))
    for number, members in enumerate(sets):
        sketches.add(number, members)
    others = list(range(len(sets)))
    near = [number for number in others if similarity(sets[0], sets[number]) >= threshold]
    found = sketches.may_reach(0, others, threshold)
    assert set(near) <= set(found)
    if size == 200:
        assert len(found) < len(near) + 5


def test_unequal_sizes() -> None:
    one, other = mixed(np.arange(200, dtype=np.uint64)), mixed(np.arange(160, dtype=np.uint64))
    sketches = Sketches(2)
    sketches.add(0, one)
    sketches.add(1, other)
    assert sketches.may_reach(0, [1], 0.8) == [1]
    assert sketches.may_reach(0, [1], 0.95) == []
