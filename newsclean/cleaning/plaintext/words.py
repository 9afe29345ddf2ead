"""The characters and words of all lines of a text, measured at once: its characters are one array, their classes come
from a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import (
    CLASSES,
    COMMA,
    DENSE,
    DIGIT,
    IDEOGRAPH,
    LAST_LETTER,
    SPACE,
    STOP,
    code_points,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Bools = NDArray[np.bool_]

# Words are known by their digest in so many bits.
WORD_BITS = 14
# A word of at least so many letters says what a text is about.
_TELLING = 4
_YEAR = 4
# A longer one may be several that a converter glued together.
_GLUED = 15
_PROSE_WORDS = 8
_POWERS = np.cumprod(np.full(64, 0x01000193, np.uint32), dtype=np.uint32)


class Characters:
    """The characters of all lines, and what is counted of them for each line; there is one line at least."""

    def __init__(self, texts: Sequence[str]) -> None:
        n = len(texts)
        text = "".join(texts)
        self.is_ascii = text.isascii()
        self.codes = code_points(text).astype(np.intp)
        self.classes = tables().classes.take(self.codes)
        self.lengths = np.fromiter(map(len, texts), np.int64, n)
        self.ends = np.cumsum(self.lengths)
        self.starts = self.ends - self.lengths
        self.rows = np.repeat(np.arange(n), self.lengths)
        places = np.repeat(np.arange(0, n * CLASSES, CLASSES), self.lengths)
        places += self.classes
        self.counts = np.bincount(places, minlength=n * CLASSES).reshape(n, CLASSES).astype(np.float32)
        self.first = self.classes[self.starts]
        self.last = self.classes[self.ends - 1]
        self.chars = self.lengths.astype(np.float32)
        self.letters = self.counts[:, : LAST_LETTER + 1].sum(1)
        self.word_count = self.counts[:, SPACE] + 1 + self.counts[:, IDEOGRAPH] * 0.6
        marks = self.counts[:, STOP] + self.counts[:, COMMA]
        self.is_prose = (self.word_count >= _PROSE_WORDS) & (marks >= 1)
        self.prose = np.where(self.is_prose, self.chars, 0)

    @cached_property
    def weights(self) -> list[int]:
        """The length of each line as Latin letters would have it (see characters.weight)."""
        is_dense = (self.codes >= DENSE[0]) & (self.codes <= DENSE[1])
        weights = self.lengths
        if is_dense.any():
            weights = weights + 2 * np.bincount(self.rows[is_dense], minlength=len(weights))
        found: list[int] = weights.tolist()
        return found

    @cached_property
    def scripts(self) -> NDArray[np.uint8]:
        """The script of each character, 0 where it is no letter."""
        return tables().scripts.take(self.codes)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of all lines: their digests in order, the line of each, which of them say what a text is about, which
    may be years or several words in one, and which begin their line."""

    digests: Ints
    rows: Ints
    telling: Bools
    years: Bools
    glued: Bools
    is_first: Bools


def find_words(measured: Characters) -> Words:
    """The words: runs of letters and digits, and single ideographs."""
    classes = measured.classes
    inside = classes <= DIGIT
    begins = inside.copy()
    begins[1:] &= ~inside[:-1] | (classes[1:] == IDEOGRAPH) | (classes[:-1] == IDEOGRAPH)
    begins[measured.starts] = inside[measured.starts]
    at = np.flatnonzero(begins)
    rows = measured.rows[at]
    is_first = np.ones(len(at), np.bool_)
    np.not_equal(rows[1:], rows[:-1], out=is_first[1:])
    if not len(at):
        nothing = np.zeros(0, np.bool_)
        return Words(at, rows, nothing, nothing, nothing, is_first)
    # From the first word on, each character belongs to the word that began last, and counts where it is inside one.
    codes, is_inside = measured.codes[at[0] :], inside[at[0] :]
    spans = np.append(at[1:], len(classes)) - at
    place = np.arange(at[0], len(classes))
    place -= np.repeat(at, spans)
    place &= len(_POWERS) - 1
    parts = tables().folded.take(codes)
    parts *= _POWERS.take(place)
    parts *= is_inside
    digests = np.add.reduceat(parts, at - at[0], dtype=np.uint32)
    digests ^= digests >> np.uint32(15)
    digests *= np.uint32(0x2C1B3C6D)
    lengths = np.add.reduceat(is_inside, at - at[0], dtype=np.int64)
    telling = (lengths >= _TELLING) | (classes[at] == IDEOGRAPH)
    years = (lengths == _YEAR) & (classes[at] == DIGIT)
    digests >>= np.uint32(32 - WORD_BITS)
    return Words(digests.astype(np.int64), rows, telling, years, lengths >= _GLUED, is_first)
