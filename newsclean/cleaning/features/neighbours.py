"""What stands before and behind each block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


def shifted(values: NDArray[np.generic], distance: int) -> Floats:
    """The values, (... x blocks), so many blocks further on (before, where negative); -1 beyond the page's ends."""
    out = np.full(values.shape, -1.0, np.float32)
    if distance > 0:
        out[..., :-distance] = values[..., distance:]
    else:
        out[..., -distance:] = values[..., :distance]
    return out


def neighbours(values: Floats, distances: Sequence[int]) -> Iterator[Floats]:
    """The same for each of several distances: parts of one longer row."""
    farthest, count = max(map(abs, distances)), values.shape[-1]
    padded = np.full((*values.shape[:-1], count + 2 * farthest), -1.0, np.float32)
    padded[..., farthest : farthest + count] = values
    return (padded[..., farthest + x : farthest + x + count] for x in distances)
