"""Lines -> what the model sees of them: a matrix of features, one column a line.

All lines of a text are measured at once: its characters are one array, their classes come from a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.characters import (
    CLASSES,
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
    SPACE,
    STOP,
    UPPER,
    code_points,
    tables,
)
from newsclean.cleaning.features.second_look import shifted
from newsclean.cleaning.features.sums import heaviest_run, running_sums
from newsclean.cleaning.plaintext.wording import wording

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.lines import Lines

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

# Words are known by their digest in so many bits.
_WORD_BITS = 14
# A word of at least so many letters says what a text is about.
_TELLING = 4
_YEAR = 4
# What a line is told of its neighbours, how far away they stand, and the widths of what is summed up around it.
_SHARED = ("chars", "stops", "prose", "repeats", "share_digit", "share_colon", "ends_stop", "capital_words",
           "shared_words", "starts_upper")  # fmt: skip
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
_AROUND, _BESIDE = (5, 11, 31), (10, 40)
_PROSE_WORDS = 8
# What a line that is no prose takes from a run of prose, in characters: so runs may bridge a heading or a caption,
# and no menu.
_INTERRUPTION = 60
_QUESTION_MARKS = ("?", "？", "؟")
_POWERS = np.cumprod(np.full(64, 0x01000193, np.uint32), dtype=np.uint32)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of all lines: digests in order, which say what a text is about, which may be years, and where each
    line's begin (one entry more than lines)."""

    digests: Ints
    telling: NDArray[np.bool_]
    years: NDArray[np.bool_]
    bounds: Ints


class Features(NamedTuple):
    """`x` is (features x lines), `names` the features' names in the order of the rows; `chars` counts each line's
    characters."""

    x: Floats
    names: tuple[str, ...]
    chars: Floats


def measure(lines: Lines) -> Features:
    """The features of the lines of a text; it must have one line at least."""
    measured = _Characters(lines)
    rows = _own(measured, lines)
    rows |= _company(measured, _words(measured), lines)
    rows |= _place(measured, len(lines))
    rows |= _main_run(measured)
    rows |= wording(lines)
    rows |= _neighbours(rows)
    rows |= _windows(measured)
    x = np.empty((len(rows), len(lines)), np.float32)
    for index, row in enumerate(rows.values()):
        x[index] = row
    return Features(x, tuple(rows), measured.chars)


class _Characters:
    """The characters of all lines, and what is counted of them for each line."""

    def __init__(self, lines: Lines) -> None:
        n = len(lines)
        known = tables()
        self.codes = code_points("".join(lines.texts))
        self.classes = known.classes[self.codes]
        self.lengths = np.fromiter(map(len, lines.texts), np.int64, n)
        self.ends = np.cumsum(self.lengths)
        self.starts = self.ends - self.lengths
        self.rows = np.repeat(np.arange(n), self.lengths)
        self.counts = (
            np.bincount(self.rows * CLASSES + self.classes, minlength=n * CLASSES)
            .reshape(n, CLASSES)
            .astype(np.float32)
        )
        self.first = self.classes[self.starts]
        self.last = self.classes[self.ends - 1]
        self.chars = self.lengths.astype(np.float32)
        self.letters = self.counts[:, : LAST_LETTER + 1].sum(1)
        self.word_count = self.counts[:, SPACE] + 1 + self.counts[:, IDEOGRAPH] * 0.6
        marks = self.counts[:, STOP] + self.counts[:, COMMA]
        self.is_prose = (self.word_count >= _PROSE_WORDS) & (marks >= 1)
        self.prose = np.where(self.is_prose, self.chars, 0)


def _words(measured: _Characters) -> _Words:
    """The words of all lines: runs of letters and digits, and single ideographs."""
    classes = measured.classes
    inside = classes <= DIGIT
    begins = inside.copy()
    begins[1:] &= ~inside[:-1] | (classes[1:] == IDEOGRAPH) | (classes[:-1] == IDEOGRAPH)
    begins[measured.starts] = inside[measured.starts]
    at = np.flatnonzero(begins)
    rows = measured.rows[at]
    bounds = np.searchsorted(rows, np.arange(len(measured.lengths) + 1))
    if not len(at):
        return _Words(np.zeros(0, np.int64), np.zeros(0, np.bool_), np.zeros(0, np.bool_), bounds)
    letters = np.flatnonzero(inside)
    order = np.cumsum(begins[letters]) - 1
    first = np.flatnonzero(begins[letters])
    place = np.arange(len(letters)) - first[order]
    parts = tables().folded[measured.codes[letters]] * _POWERS[place & 63]
    digests = np.add.reduceat(parts, first, dtype=np.uint32)
    digests ^= digests >> np.uint32(15)
    digests *= np.uint32(0x2C1B3C6D)
    lengths = np.diff(first, append=len(letters))
    telling = (lengths >= _TELLING) | (classes[at] == IDEOGRAPH)
    years = (lengths == _YEAR) & (classes[at] == DIGIT)
    return _Words((digests >> np.uint32(32 - _WORD_BITS)).astype(np.int64), telling, years, bounds)


def _own(measured: _Characters, lines: Lines) -> dict[str, NDArray[np.generic]]:
    """What a line shows by itself."""
    counts, chars, first, last = measured.counts, measured.chars, measured.first, measured.last
    words = measured.word_count
    columns: dict[str, NDArray[np.generic]] = {
        "chars": np.log1p(chars),
        "words": np.log1p(words),
        "word_length": measured.letters / words,
        "stops": np.log1p(counts[:, STOP]),
        "commas": np.log1p(counts[:, COMMA]),
        "prose": measured.is_prose,
        "upper_letters": counts[:, UPPER] / np.maximum(counts[:, UPPER] + counts[:, LOWER], 1),
        "capital_words": _capital_words(measured) / words,
        "chars_of_prose": np.log1p(chars / max(measured.prose.sum() / max(measured.is_prose.sum(), 1), 1)),
    }
    shares = {
        "digit": DIGIT,
        "stop": STOP,
        "comma": COMMA,
        "quote": QUOTE,
        "colon": COLON,
        "dash": DASH,
        "sign": SIGN,
        "ideograph": IDEOGRAPH,
        "letter": LETTER,
    }
    columns |= {f"share_{name}": counts[:, kind] / chars for name, kind in shares.items()}
    starts = {"upper": UPPER, "lower": LOWER, "digit": DIGIT, "quote": QUOTE, "dash": DASH, "sign": SIGN}
    columns |= {f"starts_{name}": first == kind for name, kind in starts.items()}
    ends = {"stop": STOP, "quote": QUOTE, "colon": COLON, "comma": COMMA, "digit": DIGIT, "sign": SIGN}
    columns |= {f"ends_{name}": last == kind for name, kind in ends.items()}
    columns["ends_question"] = np.fromiter((x.endswith(_QUESTION_MARKS) for x in lines.texts), np.bool_, len(lines))
    columns["ends_dots"] = np.fromiter((x.endswith(("...", "…")) for x in lines.texts), np.bool_, len(lines))
    return columns


def _capital_words(measured: _Characters) -> Floats:
    """How many of each line's words start with a capital letter."""
    is_upper = measured.classes == UPPER
    is_upper[1:] &= measured.classes[:-1] > LAST_LETTER
    return np.bincount(measured.rows[is_upper], minlength=len(measured.lengths)).astype(np.float32)


def _company(measured: _Characters, words: _Words, lines: Lines) -> dict[str, NDArray[np.generic]]:
    """What a line has in common with the others: repeats, script, words that the prose uses too."""
    n = len(lines)
    seen: dict[str, int] = {}
    for text in lines.texts:
        seen[text] = seen.get(text, 0) + 1
    gaps = np.fromiter(lines.gaps, np.int64, n)
    return {
        "repeats": np.log(np.fromiter((seen[x] for x in lines.texts), np.float32, n)),
        "foreign": _foreign(measured),
        "shared_words": _shared_words(measured, words),
        "clocks": _clocks(measured),
        "years": np.minimum(np.bincount(_rows(words, n)[words.years], minlength=n), 3),
        "gap_none": gaps == 0,
        "gap_blank": gaps > 1,
        "text_blanks": np.full(n, np.mean(gaps > 1)),
    }


def _rows(words: _Words, n: int) -> Ints:
    """The line of each word."""
    return np.repeat(np.arange(n), np.diff(words.bounds))


def _clocks(measured: _Characters) -> Ints:
    """How many times of the day ("14:30") each line may hold, up to three."""
    classes = measured.classes
    is_clock = (classes[1:-1] == COLON) & (classes[:-2] == DIGIT) & (classes[2:] == DIGIT)
    return np.minimum(np.bincount(measured.rows[1:-1][is_clock], minlength=len(measured.lengths)), 3)


def _foreign(measured: _Characters) -> Floats:
    """The share of each line's letters that are not of the prose's script."""
    n = len(measured.lengths)
    scripts = tables().scripts[measured.codes]
    if scripts.max() <= LATIN:
        return np.zeros(n, np.float32)
    counts = np.bincount(measured.rows * SCRIPTS + scripts, minlength=n * SCRIPTS).reshape(n, SCRIPTS)
    main = (counts[:, 1:] * (0.1 + measured.is_prose[:, None])).sum(0).argmax() + 1
    return np.where(measured.letters > 0, 1 - counts[:, main] / np.maximum(measured.letters, 1), 0).astype(np.float32)


def _shared_words(measured: _Characters, words: _Words) -> Floats:
    """The share of each line's telling words that another line of prose uses."""
    n = len(measured.lengths)
    rows = _rows(words, n)[words.telling]
    digests = words.digests[words.telling]
    in_prose = np.flatnonzero(measured.is_prose[rows])
    first, last = np.full((2, 1 << _WORD_BITS), -1)
    last[digests[in_prose]] = rows[in_prose]
    first[digests[in_prose[::-1]]] = rows[in_prose[::-1]]
    # Used by prose, and not by this line alone.
    shared = (last[digests] >= 0) & ((first[digests] != rows) | (last[digests] != rows))
    return (np.bincount(rows[shared], minlength=n) / np.maximum(np.bincount(rows, minlength=n), 1)).astype(np.float32)


def _place(measured: _Characters, n: int) -> dict[str, NDArray[np.generic]]:
    """Where a line stands in the text."""
    prose = measured.prose
    before = np.cumsum(prose) - prose
    total = max(float(prose.sum()), 1.0)
    order = np.arange(n)
    return {
        "place": order / n,
        "from_start": np.log1p(order),
        "from_end": np.log1p(n - 1 - order),
        "prose_before": before / total,
        "prose_after": 1 - (before + prose) / total,
        "text_lines": np.full(n, np.log1p(n)),
        "text_prose": np.full(n, np.log1p(total)),
        "text_paragraph": np.full(n, np.log1p(total / max(int(measured.is_prose.sum()), 1))),
        "text_density": np.full(n, total / max(float(measured.chars.sum()), 1.0)),
    }


def _main_run(measured: _Characters) -> dict[str, NDArray[np.generic]]:
    """Where a line stands beside the run of lines with the most prose and the least else."""
    values = np.where(measured.is_prose, measured.chars, -_INTERRUPTION)
    start, end = heaviest_run(values)
    order = np.arange(len(values))
    inside = (order >= start) & (order <= end)
    share = measured.prose[start : end + 1].sum() / max(float(measured.prose.sum()), 1.0)
    return {
        "main": inside,
        "before_main": np.log1p(np.maximum(start - order, 0)),
        "after_main": np.log1p(np.maximum(order - end, 0)),
        "main_prose": np.full(len(values), share),
    }


def _neighbours(rows: dict[str, NDArray[np.generic]]) -> dict[str, NDArray[np.generic]]:
    """What the lines beside each are."""
    own = {name: np.asarray(rows[name], np.float32) for name in _SHARED}
    return {f"{name}{distance:+}": shifted(row, distance) for distance in _NEIGHBOURS for name, row in own.items()}


def _windows(measured: _Characters) -> dict[str, NDArray[np.generic]]:
    """How much prose there is around each line, before it and behind it."""
    n = len(measured.lengths)
    prose, chars, count = (running_sums(x) for x in (measured.prose, measured.chars, measured.is_prose))
    at = np.arange(n)
    rows: dict[str, NDArray[np.generic]] = {}
    for width in _AROUND:
        low, high = np.maximum(at - width // 2, 0), np.minimum(at + width // 2 + 1, n)
        size = chars[high] - chars[low]
        rows[f"prose_around{width}"] = (prose[high] - prose[low]) / size
        rows[f"proses_around{width}"] = (count[high] - count[low]) / (high - low)
        rows[f"chars_around{width}"] = np.log1p(size)
    for width in _BESIDE:
        low, high = np.maximum(at - width, 0), np.minimum(at + 1 + width, n)
        rows[f"prose_before{width}"] = (prose[at] - prose[low]) / np.maximum(chars[at] - chars[low], 1)
        rows[f"prose_behind{width}"] = (prose[high] - prose[at + 1]) / np.maximum(chars[high] - chars[at + 1], 1)
    return rows
