"""A text as the set of its shingles, by which texts are compared.

A shingle is five words in a row, in scripts without spaces between words five characters; case, punctuation and the
spelling of a character in Unicode make no difference."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

from newsclean.datasets.mixing import mixed, odd_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SHINGLE = 5
# Thai and Lao, Tibetan, Burmese, Khmer, kana, Han.
_ALONE = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
# Vowel signs and points of Hebrew, Arabic and the scripts of India, which are no letters to `re` and part no word.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
_IS_ALONE = re.compile(f"[{_ALONE}]")
_WORD = re.compile(rf"[\w{_MARKS}]+")
_WORD_OR_CHARACTER = re.compile(rf"[{_ALONE}]|(?:(?![{_ALONE}])[\w{_MARKS}])+")
_FACTORS = odd_numbers(seed=1, count=_SHINGLE)
# Words of which the digest is kept.
_KNOWN_WORDS = 1 << 17


def digest_of_text(text: str) -> bytes:
    """16 bytes that are equal for texts that differ in nothing but spaces, case and the spelling of characters in
    Unicode; none where the text has no words, for that is the copy of nothing."""
    plain = _plain(text)
    return hashlib.blake2b(" ".join(plain.split()).encode(), digest_size=16).digest() if _WORD.search(plain) else b""


def shingles_of(text: str) -> NDArray[np.uint64]:
    """The 64-bit digests of a text's shingles, sorted, each once. A text that is shorter than one is one."""
    plain = _plain(text)
    # The second pattern takes three times as long.
    pattern = _WORD_OR_CHARACTER if _IS_ALONE.search(plain) else _WORD
    found: list[str] = pattern.findall(plain)
    words = np.fromiter(map(_DIGESTS.__getitem__, found), np.uint64, len(found))
    size = min(_SHINGLE, len(words))
    if not size:
        return words
    count = len(words) - size + 1
    # Digests wrap around on purpose.
    parts = (words[at : at + count] * _FACTORS[at] for at in range(size))
    return np.unique(mixed(np.sum(list(parts), axis=0, dtype=np.uint64)))


def similarity(one: NDArray[np.uint64], other: NDArray[np.uint64]) -> float:
    """The Jaccard similarity of two sets of shingles: the share of all their shingles that both have."""
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


class _Digests(dict[str, int]):
    """The digests of words, those kept that have been met before: most words of a text have."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _KNOWN_WORDS:
            self.clear()
        digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        self[word] = number = int.from_bytes(digest)
        return number


_DIGESTS = _Digests()
