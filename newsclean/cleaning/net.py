"""A small convolutional network as arrays: all blocks of a page, or lines of a text, answered at once, in their order.

Trees ask each block by itself what it is; a network reads the row of them. Each layer sees a block, one on either side
of it, twice as far away as the layer before (dilated convolutions: Yu and Koltun, 2016), and the mean of all, and adds
what it makes of them to what was there (residual layers: He et al., 2016). What a layer sees is scaled to a root mean
square of one (Zhang and Sennrich, 2019).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import pairwise
from typing import TYPE_CHECKING, Self

import numpy as np

from newsclean.cleaning.forest import logistic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

# So many columns are read together, in training and in use; longer rows are read in parts of equal length.
AT_ONCE = 1024
# How far from its mean a feature may lie, in standard deviations.
FARTHEST = 4.0
# What keeps the mean square of nothing from being zero.
TINY = 1e-5
# BLAS takes all cores for a larger product (OpenBLAS: one of more multiplications than this), which for one page costs
# more than it saves, and takes the cores of whoever cleans the next pages.
_ON_ONE_CORE = 1 << 18
# How near to 0 and 1 a score counts.
_SUREST = np.float32(1e-6)


@dataclass(frozen=True)
class Net:
    """Weights, each layer's on the first axis where there is one. `center` and `spread` (features) bring the features
    to one scale; `entry` (features x channels) makes channels of them; `beside` (3 channels x channels), for the
    block before, the block itself and the one behind, and `whole` (channels x channels), for the mean of all, make
    what `back` (channels x channels) adds; `leave` (channels) makes the answer."""

    center: Floats
    spread: Floats
    entry: Floats
    entry_bias: Floats
    beside: Floats
    whole: Floats
    bias: Floats
    back: Floats
    back_bias: Floats
    leave: Floats
    leave_bias: Floats

    def raw(self, x: Floats) -> Floats:
        """(features x columns) -> the answer for each column, a log-odds."""
        return np.concatenate([self._read(x[:, start:end]) for start, end in parts(x.shape[1])])

    def stored(self) -> dict[str, NDArray[np.generic]]:
        """The net as arrays that take little room."""
        return {part.name: getattr(self, part.name).astype(np.float16) for part in fields(self)}

    @classmethod
    def from_stored(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """The net of these arrays."""
        return cls(**{part.name: arrays[part.name].astype(np.float32) for part in fields(cls)})

    def _read(self, x: Floats) -> Floats:
        seen = np.clip((x.T - self.center) / self.spread, -FARTHEST, FARTHEST)
        state = np.maximum(_product(seen, self.entry) + self.entry_bias, 0)
        count, channels = state.shape
        layers = zip(self.beside, self.whole, self.bias, self.back, self.back_bias, strict=True)
        for number, (beside, whole, bias, back, back_bias) in enumerate(layers):
            away = 1 << number
            scaled = _scaled(state)
            padded = np.zeros((count + 2 * away, channels), np.float32)
            padded[away : away + count] = scaled
            near = np.concatenate((padded[:count], scaled, padded[2 * away :]), axis=1)
            found = _product(near, beside) + (scaled.mean(0) @ whole + bias)
            state = state + _product(np.maximum(found, 0), back) + back_bias
        answer: Floats = np.einsum("ij,j->i", _scaled(state), self.leave) + self.leave_bias
        return answer


def agreed(scores: Floats, answers: Floats) -> Floats:
    """The scores, 0..1, that lie in the middle between these and a net's answers, as log-odds."""
    scores = np.clip(scores, _SUREST, 1 - _SUREST)
    return logistic((np.log(scores / (1 - scores)) + answers) / np.float32(2))


def parts(count: int) -> Iterator[tuple[int, int]]:
    """The stretches of a row that are read together: where each begins and ends."""
    borders = np.linspace(0, count, max(-(-count // AT_ONCE), 1) + 1).astype(int).tolist()
    return pairwise(borders)


def _scaled(state: Floats) -> Floats:
    """Each column with a root mean square of one."""
    mean_square = np.einsum("ij,ij->i", state, state) / np.float32(state.shape[1])
    scaled: Floats = state / np.sqrt(mean_square + np.float32(TINY))[:, None]
    return scaled


def _product(columns: Floats, weights: Floats) -> Floats:
    """The matrix product, in tiles small enough for one core."""
    height = max(_ON_ONE_CORE // weights.size, 1)
    tiles = -(-len(columns) // height)
    padded = np.zeros((tiles * height, columns.shape[1]), np.float32)
    padded[: len(columns)] = columns
    product: Floats = (padded.reshape(tiles, height, -1) @ weights).reshape(-1, weights.shape[1])
    return product[: len(columns)]
