"""What stands before and behind each block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
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
