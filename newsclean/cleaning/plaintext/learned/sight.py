"""What the model of labels sees of each line: what the model of lines sees, how surely that calls it the article's, the
rules' mark, where it stands beside the text, and its first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels.learned.sight import mark_rows, place_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.labels.learned.model import WordMeanings
    from newsclean.cleaning.labels.page import Mark, PageView
    from newsclean.cleaning.plaintext.features import Features
    from newsclean.cleaning.plaintext.words import Words

    Floats = NDArray[np.float32]

# Each word is one of so many numbers. 0 is none.
_BUCKETS = 2048
NUMBERS = 1 + _BUCKETS
# What a line is, its first words say; those of whole sentences would be remembered.
MOST_WORDS = 12


def see(view: PageView, marks: dict[int, Mark], features: Features, values: tuple[float, ...]) -> Floats:
    """What is seen of a text's lines, (features x lines); there is at least one. `values` says how surely each line is
    the article's."""
    likely = np.array(values, np.float32)[None]
    return np.concatenate((features.x, likely, mark_rows(marks, len(values)), place_rows(view)))


class FirstWords:
    """The words that each line of a text begins with."""

    def __init__(self, words: Words, lines: int) -> None:
        self._lines = lines
        starts = np.flatnonzero(words.is_first)
        spans = np.diff(starts, append=len(words.rows))
        self._place = np.arange(len(words.rows)) - np.repeat(starts, spans)
        is_near = self._place < MOST_WORDS
        self._place, self._rows = self._place[is_near], words.rows[is_near]
        self._numbers = 1 + words.digests[is_near] % _BUCKETS

    def numbers(self) -> NDArray[np.int64]:
        """(lines x words): the words of each line, 0 for none."""
        found = np.zeros((self._lines, MOST_WORDS), np.int64)
        found[self._rows, self._place] = self._numbers
        return found

    def sums(self, meanings: WordMeanings) -> Floats:
        """(lines x width + 1): for each line the sum of what its words mean, and how many there are."""
        table = meanings.counted
        found = np.zeros((self._lines, table.shape[1]), np.float32)
        if len(self._rows):
            starts = np.flatnonzero(self._place == 0)
            found[self._rows[starts]] = np.add.reduceat(table[self._numbers], starts, axis=0)
        return found
