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


def all_shifted(values: NDArray[np.generic], distances: Sequence[int]) -> Iterator[Floats]:
    """The same for each of these distances, as views of one array."""
    farthest = max(map(abs, distances))
    count = values.shape[-1]
    wide = np.full((*values.shape[:-1], count + 2 * farthest), -1.0, np.float32)
    wide[..., farthest : farthest + count] = values
    return (wide[..., farthest + x : farthest + x + count] for x in distances)
