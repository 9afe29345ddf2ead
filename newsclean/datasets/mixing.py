"""Numbers that look random and are the same in every run, on every machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def odd_numbers(seed: int, count: int) -> NDArray[np.uint64]:
    """So many odd numbers of 64 bits. (The raw stream of PCG64 is what numpy promises not to change.)"""
    return np.random.PCG64(seed).random_raw(count) | np.uint64(1)


def mixed(numbers: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Each number with its bits mixed so that all of them depend on all (the finaliser of SplitMix64)."""
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))
