"""Lines -> what the model sees of them: a matrix of features, one column a line.

All lines of a text are measured at once (see words).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.characters import (
    COLON,
    COMMA,
    DASH,
    DIGIT,
    IDEOGRAPH,
    LAST_LETTER,
    LATIN,
    LETTER,
    LOWER,
    QUOTE,
    SCRIPTS,
    SIGN,
    STOP,
    UPPER,
)
from newsclean.cleaning.columns import running_masses
from newsclean.cleaning.features.neighbours import all_shifted
from newsclean.cleaning.features.sums import heaviest_run
from newsclean.cleaning.plaintext.signs import find_signs
from newsclean.cleaning.plaintext.wording import Wording, read_wording, wording_columns
from newsclean.cleaning.plaintext.words import WORD_BITS, Characters, Words, find_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.lines import Lines

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]
    # One value a line, or one for all lines.
    Row = NDArray[np.generic] | float

_SHARES = {
    "digit": DIGIT, "stop": STOP, "comma": COMMA, "quote": QUOTE, "colon": COLON, "dash": DASH, "sign": SIGN,
    "ideograph": IDEOGRAPH, "letter": LETTER,
}  # fmt: skip
_STARTS = {"upper": UPPER, "lower": LOWER, "digit": DIGIT, "quote": QUOTE, "dash": DASH, "sign": SIGN}
_ENDS = {"stop": STOP, "quote": QUOTE, "colon": COLON, "comma": COMMA, "digit": DIGIT, "sign": SIGN}
_SHARE_CLASSES, _START_CLASSES, _END_CLASSES = (
    np.fromiter(x.values(), np.intp)[:, None] for x in (_SHARES, _STARTS, _ENDS)
)
_QUESTION_MARKS = np.array([ord(x) for x in "?？؟"])
_DOT, _DOTS, _THREE = ord("."), ord("…"), 3
# What a line is told of its neighbours, how far away they stand, and the widths of what is summed up around it.
_SHARED = ("chars", "stops", "prose", "repeats", "share_digit", "share_colon", "ends_stop", "capital_words",
           "shared_words", "starts_upper")  # fmt: skip
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_NEIGHBOUR_NAMES = tuple(f"{name}{distance:+}" for distance in _NEIGHBOURS for name in _SHARED)
_AROUND, _BESIDE = (5, 11, 31), (10, 40)
# What a line that is no prose takes from a run of prose, in characters: so runs may bridge a heading or a caption,
# and no menu.
_INTERRUPTION = 60


class Features(NamedTuple):
    """`x` is (features x lines), `names` the features' names in the order of the rows; `chars` counts each line's
    characters, `wording` is what its words say, `words` are the words themselves."""

    x: Floats
    names: tuple[str, ...]
    chars: Floats
    wording: Wording
    words: Words


def measure(lines: Lines) -> Features:
    """The features of the lines of a text; it must have one line at least."""
    measured = Characters(lines.texts)
    words = find_words(measured)
    wording = read_wording(lines.texts, find_signs(measured, words), measured.weights)
    rows = dict(_own(measured))
    rows |= _company(measured, words, lines)
    rows |= _place(measured, len(lines))
    rows |= _main_run(measured)
    rows |= wording_columns(wording, lines.texts)
    windows = dict(_windows(measured))
    names = (*rows, *_NEIGHBOUR_NAMES, *windows)
    x = np.empty((len(names), len(lines)), np.float32)
    for index, row in enumerate(rows.values()):
        x[index] = row
    places = dict(zip(names, range(len(rows)), strict=False))
    shared = x[[places[name] for name in _SHARED]]
    for place, values in enumerate(all_shifted(shared, _NEIGHBOURS)):
        start = len(rows) + place * len(_SHARED)
        x[start : start + len(_SHARED)] = values
    for index, row in enumerate(windows.values(), len(rows) + len(_NEIGHBOUR_NAMES)):
        x[index] = row
    return Features(x, names, measured.chars, wording, words)


def _own(measured: Characters) -> Iterator[tuple[str, Row]]:
    """What a line shows by itself."""
    counts, chars = measured.counts, measured.chars
    words = measured.word_count
    yield "chars", np.log1p(chars)
    yield "words", np.log1p(words)
    yield "word_length", measured.letters / words
    yield "stops", np.log1p(counts[:, STOP])
    yield "commas", np.log1p(counts[:, COMMA])
    yield "prose", measured.is_prose
    yield "upper_letters", counts[:, UPPER] / np.maximum(counts[:, UPPER] + counts[:, LOWER], 1)
    yield "capital_words", _capital_words(measured) / words
    yield "chars_of_prose", np.log1p(chars / max(measured.prose.sum() / max(measured.is_prose.sum(), 1), 1))
    yield from zip((f"share_{name}" for name in _SHARES), counts.T[_SHARE_CLASSES[:, 0]] / chars, strict=True)
    yield from zip((f"starts_{name}" for name in _STARTS), measured.first == _START_CLASSES, strict=True)
    yield from zip((f"ends_{name}" for name in _ENDS), measured.last == _END_CLASSES, strict=True)
    last = measured.codes[measured.ends - 1]
    yield "ends_question", (last[:, None] == _QUESTION_MARKS).any(1)
    yield "ends_dots", _ends_with_dots(measured, last)


def _ends_with_dots(measured: Characters, last: Ints) -> NDArray[np.bool_]:
    """For each line whether it ends with three dots, or with the one sign for them."""
    is_three = (last == _DOT) & (measured.lengths >= _THREE)
    for distance in range(2, _THREE + 1):
        is_three &= measured.codes.take(measured.ends - distance, mode="clip") == _DOT
    return np.asarray(is_three | (last == _DOTS), np.bool_)


def _capital_words(measured: Characters) -> Floats:
    """How many of each line's words start with a capital letter."""
    is_upper = measured.classes == UPPER
    is_upper[1:] &= measured.classes[:-1] > LAST_LETTER
    return np.bincount(measured.rows[is_upper], minlength=len(measured.lengths)).astype(np.float32)


def _company(measured: Characters, words: Words, lines: Lines) -> Iterator[tuple[str, Row]]:
    """What a line has in common with the others: repeats, script, words that the prose uses too."""
    n = len(lines)
    seen = Counter(lines.texts)
    gaps = np.fromiter(lines.gaps, np.int64, n)
    yield "repeats", np.log(np.fromiter(map(seen.__getitem__, lines.texts), np.float32, n))
    yield "foreign", _foreign(measured)
    yield "shared_words", _shared_words(measured, words)
    yield "clocks", _clocks(measured)
    yield "years", np.minimum(np.bincount(words.rows[words.years], minlength=n), 3)
    yield "gap_none", gaps == 0
    yield "gap_blank", gaps > 1
    yield "text_blanks", np.count_nonzero(gaps > 1) / n


def _clocks(measured: Characters) -> Ints:
    """How many times of the day ("14:30") each line may hold, up to three."""
    classes = measured.classes
    colons = np.flatnonzero(classes[1:-1] == COLON) + 1
    clocks = colons[(classes[colons - 1] == DIGIT) & (classes[colons + 1] == DIGIT)]
    return np.minimum(np.bincount(measured.rows[clocks], minlength=len(measured.lengths)), 3)


def _foreign(measured: Characters) -> Floats:
    """The share of each line's letters that are not of the prose's script."""
    n = len(measured.lengths)
    scripts = measured.scripts
    if scripts.max() <= LATIN:
        return np.zeros(n, np.float32)
    counts = np.bincount(measured.rows * SCRIPTS + scripts, minlength=n * SCRIPTS).reshape(n, SCRIPTS)
    main = (counts[:, 1:] * (0.1 + measured.is_prose[:, None])).sum(0).argmax() + 1
    return np.where(measured.letters > 0, 1 - counts[:, main] / np.maximum(measured.letters, 1), 0).astype(np.float32)


def _shared_words(measured: Characters, words: Words) -> Floats:
    """The share of each line's telling words that another line of prose uses."""
    n = len(measured.lengths)
    rows = words.rows[words.telling]
    digests = words.digests[words.telling]
    in_prose = np.flatnonzero(measured.is_prose[rows])
    first, last = np.full((2, 1 << WORD_BITS), -1, np.int32)
    last[digests[in_prose]] = rows[in_prose]
    first[digests[in_prose[::-1]]] = rows[in_prose[::-1]]
    # Used by prose, and not by this line alone.
    shared = (last[digests] >= 0) & ((first[digests] != rows) | (last[digests] != rows))
    return (np.bincount(rows[shared], minlength=n) / np.maximum(np.bincount(rows, minlength=n), 1)).astype(np.float32)


def _place(measured: Characters, n: int) -> Iterator[tuple[str, Row]]:
    """Where a line stands in the text."""
    prose = measured.prose
    before = np.cumsum(prose) - prose
    total = max(float(prose.sum()), 1.0)
    order = np.arange(n)
    from_start = np.log1p(order)
    yield "place", order / n
    yield "from_start", from_start
    yield "from_end", from_start[::-1]
    yield "prose_before", before / total
    yield "prose_after", 1 - (before + prose) / total
    yield "text_lines", float(np.log1p(n))
    yield "text_prose", float(np.log1p(total))
    yield "text_paragraph", float(np.log1p(total / max(int(measured.is_prose.sum()), 1)))
    yield "text_density", total / max(float(measured.chars.sum()), 1.0)


def _main_run(measured: Characters) -> Iterator[tuple[str, Row]]:
    """Where a line stands beside the run of lines with the most prose and the least else."""
    values = np.where(measured.is_prose, measured.chars, -_INTERRUPTION)
    start, end = heaviest_run(values)
    order = np.arange(len(values))
    yield "main", (order >= start) & (order <= end)
    yield "before_main", np.log1p(np.maximum(start - order, 0))
    yield "after_main", np.log1p(np.maximum(order - end, 0))
    yield "main_prose", float(measured.prose[start : end + 1].sum()) / max(float(measured.prose.sum()), 1.0)


def _windows(measured: Characters) -> Iterator[tuple[str, Row]]:
    """How much prose there is around each line, before it and behind it."""
    n = len(measured.lengths)
    masses = np.array([running_masses(x) for x in (measured.prose, measured.chars, measured.is_prose)])
    at = np.arange(n)
    for width in _AROUND:
        low, high = np.maximum(at - width // 2, 0), np.minimum(at + width // 2 + 1, n)
        prose, size, count = masses.take(high, 1) - masses.take(low, 1)
        yield f"prose_around{width}", prose / size
        yield f"proses_around{width}", count / (high - low)
        yield f"chars_around{width}", np.log1p(size)
    before, behind = masses[:2, :-1], masses[:2, 1:]
    for width in _BESIDE:
        prose, size = before - masses[:2].take(np.maximum(at - width, 0), 1)
        yield f"prose_before{width}", prose / np.maximum(size, 1)
        prose, size = masses[:2].take(np.minimum(at + 1 + width, n), 1) - behind
        yield f"prose_behind{width}", prose / np.maximum(size, 1)
