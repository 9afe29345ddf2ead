"""A small convolutional network as arrays: all blocks of a page, or lines of a text, answered at once, in their order.

Trees ask each block by itself what it is; a network reads the row of them. Each layer sees a block, one on either side
of it, twice as far away as the layer before (dilated convolutions: Yu and Koltun, 2016), and the mean of all, and adds
what it makes of them to what was there (residual layers: He et al., 2016). What a layer sees is scaled to a root mean
square of one (Zhang and Sennrich, 2019).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
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
# The most rows of one product: more make it no quicker.
_TILE = 64
# How near to 0 and 1 a score counts.
_SUREST = np.float32(1e-6)


@dataclass(frozen=True)
class Net:
    """Weights, each layer's on the first axis where there is one. `center` and `spread` (features) bring the features
    to one scale; `entry` (features x channels) makes channels of them; `beside` (3 channels x channels), for the
    block before, the block itself and the one behind, and `whole` (channels x channels), for the mean of all, make
    what `back` (channels x channels) adds; `leave` (channels, or channels x answers) makes the answer, or several."""

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
        """(features x columns) -> the answer for each column, a log-odds; (columns x answers) where there are more."""
        return np.concatenate([self._read(x[:, start:end]) for start, end in parts(x.shape[1])])

    def stored(self) -> dict[str, NDArray[np.generic]]:
        """The net as arrays that take little room."""
        return {part.name: getattr(self, part.name).astype(np.float16) for part in fields(self)}

    @classmethod
    def from_stored(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """The net of these arrays."""
        return cls(**{part.name: arrays[part.name].astype(np.float32) for part in fields(cls)})

    def _read(self, x: Floats) -> Floats:
        """The answers for columns that are read together. Most is written in place: to make room costs as much as to
        reckon."""
        state = self._entered(x)
        count, channels = x.shape[1], state.shape[1]
        near = np.empty((len(state), 3 * channels), np.float32)
        before, own, behind = (near[:, at : at + channels] for at in range(0, 3 * channels, channels))
        layers = zip(self.beside, self.whole, self.bias, self.back, self.back_bias, strict=True)
        for number, (beside, whole, bias, back, back_bias) in enumerate(layers):
            away = 1 << number
            _scale(state, out=own)
            before[:away] = own[count:] = behind[-away:] = 0
            before[away:] = own[:-away]
            behind[:-away] = own[away:]
            found = self._product(near, beside)
            found += own.sum(0) / np.float32(count) @ whole + bias
            np.maximum(found, 0, out=found)
            state += self._product(found, back)
            state += back_bias
        _scale(state, out=state)
        answer: Floats = np.einsum("ij,j...->i...", state[:count], self.leave) + self.leave_bias
        return answer

    def _entered(self, x: Floats) -> Floats:
        """(features x columns) -> (columns x channels), with rows of no meaning up to whole tiles."""
        count = x.shape[1]
        seen = np.zeros((-(-count // self._tile) * self._tile, len(x)), np.float32)
        np.subtract(x.T, self.center, out=seen[:count])
        seen /= self.spread
        np.clip(seen, -FARTHEST, FARTHEST, out=seen)
        state = self._product(seen, self.entry)
        state += self.entry_bias
        return np.maximum(state, 0, out=state)

    def _product(self, rows: Floats, weights: Floats) -> Floats:
        """The matrix product, tile by tile."""
        tiles = rows.reshape(-1, self._tile, rows.shape[1])
        product: Floats = (tiles @ weights).reshape(len(rows), -1)
        return product

    @cached_property
    def _tile(self) -> int:
        """The rows of one product, a power of two: processors work on as many at once."""
        largest: int = max(self.entry.size, self.beside[0].size)
        height = max(min(_ON_ONE_CORE // largest, _TILE), 1)
        return 1 << (height.bit_length() - 1)


def agreed(scores: Floats, answers: Floats) -> Floats:
    """The scores, 0..1, that lie in the middle between these and a net's answers, as log-odds."""
    scores = np.clip(scores, _SUREST, 1 - _SUREST)
    return logistic((np.log(scores / (1 - scores)) + answers) / np.float32(2))


def parts(count: int) -> Iterator[tuple[int, int]]:
    """The stretches of a row that are read together: where each begins and ends."""
    borders = np.linspace(0, count, max(-(-count // AT_ONCE), 1) + 1).astype(int).tolist()
    return pairwise(borders)


def _scale(state: Floats, out: Floats) -> None:
    """Each row with a root mean square of one."""
    mean_square = np.einsum("ij,ij->i", state, state) / np.float32(state.shape[1])
    np.divide(state, np.sqrt(mean_square + np.float32(TINY))[:, None], out=out)
