"""Characters by class and script, for whole texts at once.

Nothing here knows a language: classes come from the Unicode category, scripts from the blocks of the standard.
Characters outside the Basic Multilingual Plane count as signs, its ideographs included.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOWER, UPPER, LETTER, IDEOGRAPH, DIGIT, SPACE, STOP, COMMA, QUOTE, COLON, DASH, SIGN = range(12)
CLASSES = 12
# What ends sentences in all scripts, the dots of one that was cut off among them. The models count these signs.
ENDS = ".!?…。！？｡।॥؟۔።։။។៕།༎"
# The classes up to this one are the letters.
LAST_LETTER = IDEOGRAPH

_PLANE = 0x10000
_CATEGORIES = {
    "Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Lm": LETTER, "Lo": LETTER, "Mn": LETTER, "Mc": LETTER, "Nd": DIGIT,
    "No": DIGIT, "Zs": SPACE, "Cc": SPACE, "Pd": DASH, "Pi": QUOTE, "Pf": QUOTE,
}  # fmt: skip
_MARKS = {
    STOP: ENDS,
    COMMA: ",;，、；،؛፣၊",
    QUOTE: "\"'“”„‟«»‹›‘’‚「」『』《》〈〉",
    COLON: ":：",
    DASH: "-–—―|•·/›»>",
}
_IDEOGRAPHS = ((0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF))
# Han and kana, for a class of a regular expression: scripts with no spaces between words.
IDEOGRAPHS = "".join(f"{chr(first)}-{chr(last)}" for first, last in _IDEOGRAPHS)
# Scripts that put no space between words, and none of whose letters is a word: Thai, Lao, Tibetan, Burmese; Khmer.
_UNSPACED = ((0xE00, 0x109F), (0x1780, 0x17FF))
# How many words one of their letters is.
_OF_WORD = 0.2
# Scripts whose words are a character or two long, from the first to the last code point: Han, kana, Hangul, and what
# stands between.
DENSE = (0x2E80, 0xFFEF)
# Longer texts are weighed anew: to remember thousands of them would take the memory of whole books.
_LONGEST = 2048
_DENSE_SIGN = re.compile("[{}-{}]".format(*map(chr, DENSE)))
# First code points of stretches of the plane that hold one script, or scripts that no newspaper mixes: Latin,
# Greek, Cyrillic, Armenian, Hebrew, Arabic, Indic, Thai and Lao, Tibetan, Burmese, Georgian, Hangul, Ethiopic,
# others, Latin again, Greek, symbols, Han and kana, Yi and others, Hangul, Han, Arabic forms, full-width forms.
_SCRIPT_STARTS = (
    0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x900, 0xE00, 0xF00, 0x1000, 0x10A0, 0x1100, 0x1200, 0x13A0, 0x1E00, 0x1F00,
    0x2000, 0x2E80, 0xA000, 0xAC00, 0xF900, 0xFB50, 0xFF00,
)  # fmt: skip
_SCRIPTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 1, 2, 14, 15, 14, 12, 15, 6, 15)
SCRIPTS = 16
LATIN = 1


class Tables(NamedTuple):
    """For each code point of the plane: its class, its script (0 where it is no letter), what it counts as in a word
    (lower case, any digit as 0), and whether it is a letter that Python folds to something else, or no letter to it."""

    classes: NDArray[np.uint8]
    scripts: NDArray[np.uint8]
    folded: NDArray[np.uint32]
    odd: NDArray[np.bool_]


@cache
def tables() -> Tables:
    """The tables; made at first use."""
    characters = list(map(chr, range(_PLANE)))
    classes = np.fromiter((_CATEGORIES.get(unicodedata.category(x), SIGN) for x in characters), np.uint8, _PLANE)
    folded = np.arange(_PLANE, dtype=np.uint32)
    for code in np.flatnonzero(classes == UPPER).tolist():
        low = characters[code].lower()
        folded[code] = ord(low) if len(low) == 1 else code
    # Turkish letters, which fold to one (see vocabulary.fold).
    folded[[ord("İ"), ord("ı")]] = ord("i")
    folded[classes == DIGIT] = ord("0")
    for low_code, high_code in _IDEOGRAPHS:
        classes[low_code : high_code + 1] = IDEOGRAPH
    for kind, marks in _MARKS.items():
        classes[[ord(mark) for mark in marks]] = kind
    scripts = np.repeat(np.array(_SCRIPTS, np.uint8), np.diff((*_SCRIPT_STARTS, _PLANE)))
    scripts[classes > LAST_LETTER] = 0
    odd = np.zeros(_PLANE, np.bool_)
    for code in np.flatnonzero(classes <= LAST_LETTER).tolist():
        odd[code] = characters[code].casefold() != characters[folded[code]] or not characters[code].isalnum()
    return Tables(classes, scripts, folded, odd)


def code_points(text: str) -> NDArray[np.uint32]:
    """The text's code points, those outside the plane as U+FFFF."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return np.minimum(codes, _PLANE - 1)


def unspaced_words(codes: NDArray[np.uint32], rows: NDArray[np.intp], count: int) -> NDArray[np.float32] | None:
    """How many words about stand in each of `count` rows, of scripts that put no space between words and none of whose
    letters is a word; null where no code point is such a letter. `rows` are those of the code points."""
    is_unspaced = np.zeros(len(codes), np.bool_)
    for first, last in _UNSPACED:
        is_unspaced |= (codes >= first) & (codes <= last)
    if not is_unspaced.any():
        return None
    return (np.bincount(rows[is_unspaced], minlength=count) * _OF_WORD).astype(np.float32)


def weight(text: str) -> int:
    """The length of a text as Latin letters would have it: Han, kana or Hangul characters count three."""
    if text.isascii():
        return len(text)
    return _weight(text) if len(text) <= _LONGEST else _weight.__wrapped__(text)


@lru_cache(maxsize=1 << 12)
def _weight(text: str) -> int:
    return len(text) + 2 * len(_DENSE_SIGN.findall(text))
