"""A model of labels: numbers for words, and a net that reads the row of blocks, or of lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Protocol, Self

import numpy as np

from newsclean.cleaning.labels.learned.sight import side_by_side
from newsclean.cleaning.net import Net  # noqa: TC001 - `load` asks for the types of a model's parts
from newsclean.cleaning.weights import load

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


class Words(Protocol):
    """The words of each block or line, as numbers from 1."""

    def sums(self, meanings: WordMeanings) -> Floats:
        """(blocks x width + 1): for each block the sum of what its words mean, and how many there are."""


@dataclass(frozen=True)
class WordMeanings:
    """`meanings` (numbers x width): what each number of a word stands for."""

    meanings: Floats

    def of(self, words: Words) -> Floats:
        """(blocks x width): the sum of what each block's words mean, by the root of how many there are."""
        sums = words.sums(self)
        counts = np.maximum(sums[:, -1:], np.float32(1))
        return (sums[:, :-1] / np.sqrt(counts)).astype(np.float32, copy=False)

    @cached_property
    def counted(self) -> Floats:
        """The meanings, and a one behind each; zeros for no word."""
        table = np.concatenate((self.meanings, np.ones((len(self.meanings), 1), np.float32)), axis=1)
        table[0] = 0
        return table

    @cached_property
    def near_and_far(self) -> Floats:
        """The same of near words and far ones side by side."""
        return side_by_side(self.counted)

    def stored(self) -> dict[str, NDArray[np.generic]]:
        """The meanings as an array that takes little room."""
        return {"meanings": self.meanings.astype(np.float16)}

    @classmethod
    def from_stored(cls, arrays: Mapping[str, NDArray[np.generic]]) -> Self:
        """The meanings of this array."""
        return cls(arrays["meanings"].astype(np.float32))


@dataclass(frozen=True, slots=True)
class LabelModel:
    """The words and the net."""

    words: WordMeanings
    net: Net

    def answers(self, x: Floats, words: Words) -> Floats:
        """(features x blocks) and the blocks' words -> (blocks x labels): log-odds, of which only differences say
        anything."""
        return self.net.raw(np.concatenate((x, self.words.of(words).T)))


@cache
def shipped(weights: Path) -> LabelModel:
    """The model that comes with the package in this file, which is read once."""
    with weights.open("rb") as file:
        return load(LabelModel, file)
