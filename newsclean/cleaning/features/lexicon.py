"""What first words and class words say: for each, how often blocks that carry it are the article's.

A word's weight is the log-odds of its blocks being kept, averaged over the domains it was seen on and drawn to
nothing where few have it, so that no newspaper teaches its own quirks. Words are hashed: the tables hold no text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

BUCKETS = 1 << 16
# Words behind the third say little of what a block is.
_FIRST = 60
_DIGITS = re.compile(r"\d+")
# A newspaper's own class words come again with its next page; those of a thousand newspapers need not be held.
_REMEMBERED = 1 << 15


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Two hashed tables of weights, each of BUCKETS float32: of the words that blocks begin and end with, and of
    the class and id words around them."""

    words: NDArray[np.float32]
    names: NDArray[np.float32]


def empty() -> Lexicon:
    """A lexicon that knows nothing."""
    return Lexicon(np.zeros(BUCKETS, np.float32), np.zeros(BUCKETS, np.float32))


def bucket(token: str) -> int:
    """Where a token's weight stands; numbers are all alike."""
    return crc32(_DIGITS.sub("0", token).encode("utf-8", "replace")) & (BUCKETS - 1)


def opening_tokens(text: str) -> list[str]:
    """The tokens of a block's text: its first word, its first two and three together, and its last."""
    first = text[:_FIRST].lower().split(None, 3)[:3]
    tokens = [first[0]]
    if len(first) > 1:
        tokens.append(f"{first[0]} {first[1]}")
    if len(first) > 2:
        tokens.append(" ".join(first))
    tokens.append("\0" + text[-_FIRST:].lower().rsplit(None, 1)[-1])
    return tokens


def name_tokens(names: str) -> list[str]:
    """The tokens of a string of class and id words."""
    return names.lower().split()


class NameWeights(dict[str, tuple[float, float]]):
    """For each string of class and id words the sum and the least of its tokens' weights; remembered, since a
    newspaper's pages use the same few hundred strings."""

    def __init__(self, table: NDArray[np.float32]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, names: str) -> tuple[float, float]:
        if len(self) >= _REMEMBERED:
            self.clear()
        weights = [float(self._table[bucket(token)]) for token in name_tokens(names)]
        found = (sum(weights), min(weights, default=0.0))
        self[names] = found
        return found


def word_weights(texts: Iterable[str], table: NDArray[np.float32]) -> NDArray[np.float32]:
    """(4 x blocks): the weights of the first word, of the first two, of the first three, and of the last."""
    rows = []
    for text in texts:
        tokens = opening_tokens(text)
        places = [bucket(token) for token in tokens]
        if len(places) < 4:
            places = [*places[:-1], *[places[-2]] * (4 - len(places)), places[-1]]
        rows.append(places)
    return table[np.asarray(rows, np.int64).reshape(-1, 4)].T
