"""What stands before and behind each block."""

from __future__ import annotations

import numpy as np
import pytest

from newsclean.cleaning.features.neighbours import all_shifted, shifted


@pytest.mark.parametrize("count", [1, 3, 8])
def test_all_distances_at_once_are_each_by_itself(count: int) -> None:
    values = np.arange(2 * count, dtype=np.float32).reshape(2, count)
    distances = (-3, -1, 1, 2)
    for distance, found in zip(distances, all_shifted(values, distances), strict=True):
        assert found.tolist() == shifted(values, distance).tolist()
