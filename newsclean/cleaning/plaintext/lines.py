"""Text -> lines as they were before someone wrapped, parted or joined them.

A line is a stretch of the input that one block of the page once was, as far as the text still shows it: a
paragraph, a headline, a menu's entry. Lines follow each other and every character that is not blank is in one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.wrapping import unwrap
from newsclean.cleaning.sentences import sentence_starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Line breaks other than the usual one, as str.splitlines knows them.
_ODD_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# What makes a line more than words with single spaces between.
_ODD_SPACES = ("  ", *_ODD_BREAKS, *"\t\x1f\xa0\u1680\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B)))
# What a line holds from its first character that is not blank to its last.
_LINE = re.compile(rf"\S(?:[^\n{_ODD_BREAKS}]*\S)?")
# A longer line than this is several paragraphs whose breaks are lost; in a text of hardly any lines a shorter one is.
_LONGEST, _LONGEST_OF_FEW, _FEW = 2500, 500, 3
# What tells a headline from the text where nothing parts them: the place in capitals that begins the text ("PORT
# ELLERY: ..."), and the byline before it; how long that header is.
_DATELINE = re.compile(
    r"(?<=[\w)”’\"'?!])(?<!\b(?:the|der|die|das|los|las|les))"
    r"(?<!\b(?:to|by|of|in|at|on|la|le|el|an))(?<!\b(?:told|said|from|with))\s"
    r"([A-ZÀ-ÖØ-Þ]{4,}(?:[ /-][A-ZÀ-ÖØ-Þ]{2,}){0,2}(?::| [—–]| -) )(?=[A-ZÀ-ÖØ-Þ])"
)
_BYLINE = re.compile(r"\s((?:By|Von|Par|Por) (?:[A-ZÀ-ÖØ-Þ][\w.'’-]*\s){2,4})")
_SHORTEST_HEADER, _LONGEST_HEADER = 20, 300


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text: `texts[i]`, with single spaces, is what the input holds from `starts[i]` to `ends[i]`.

    `gaps[i]` says what parts line i from the one before: 0 a space, 1 a line break, 2 blank lines.
    """

    texts: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[int]

    def __len__(self) -> int:
        return len(self.texts)

    def only(self, indices: Sequence[int]) -> Lines:
        """These of the lines."""
        starts, ends, gaps = ([part[i] for i in indices] for part in (self.starts, self.ends, self.gaps))
        return Lines([self.texts[i] for i in indices], starts, ends, gaps)


def split_lines(text: str) -> Lines:
    """The lines of a text."""
    lines = unwrap(text, _physical_lines(text))
    longest = _LONGEST if len(lines) > _FEW else _LONGEST_OF_FEW
    if max(map(len, lines.texts), default=0) > longest:
        lines = _with_sentences_parted(text, lines, longest)
    return lines


def _physical_lines(text: str) -> Lines:
    if _holds_any(text, _ODD_BREAKS):
        return _lines_of_any_break(text)
    texts: list[str] = []
    starts: list[int] = []
    gaps: list[int] = []
    at, gap = 0, 2
    for line in text.split("\n"):
        shown = line.strip()
        if shown:
            texts.append(shown)
            starts.append(at if shown is line else at + line.index(shown))
            gaps.append(gap)
        gap = 1 if shown else 2
        at += len(line) + 1
    return _with_single_spaces(text, texts, starts, gaps)


def _lines_of_any_break(text: str) -> Lines:
    spans = [match.span() for match in _LINE.finditer(text)]
    between = ((end, start) for (_, end), (start, _) in pairwise(spans))
    breaks = [len(f"{text[end:start]}|".splitlines()) - 1 for end, start in between]
    starts = [start for start, _ in spans]
    texts = [text[start:end] for start, end in spans]
    return _with_single_spaces(text, texts, starts, [2, *(min(count, 2) for count in breaks)] if spans else [])


def _with_single_spaces(text: str, texts: list[str], starts: list[int], gaps: list[int]) -> Lines:
    ends = [start + len(line) for start, line in zip(starts, texts, strict=True)]
    if _holds_any(text, _ODD_SPACES):
        # No space but the usual one can be printed.
        texts = [x if x.isprintable() and "  " not in x else " ".join(x.split()) for x in texts]
    return Lines(texts, starts, ends, gaps)


def _holds_any(text: str, wanted: Iterable[str]) -> bool:
    """Several searches for one string each are much quicker than one for a set of characters."""
    return any(x in text for x in wanted)


def _with_sentences_parted(text: str, lines: Lines, longest: int) -> Lines:
    """The lines, those that are longer than `longest` cut into their sentences, and the first into what stands before
    its dateline, too."""
    texts, starts, ends, gaps = [], [], [], []
    for i, line in enumerate(lines.texts):
        start, end = lines.starts[i], lines.ends[i]
        header = _header_cuts(text, start, end) if i == 0 and len(line) > longest else []
        cuts = [start, *header, *sentence_starts(text, max([start, *header]), end)] if len(line) > longest else [start]
        for number, cut in enumerate(cuts):
            stop = cuts[number + 1] if number + 1 < len(cuts) else end
            sentence = text[cut:stop].rstrip()
            texts.append(" ".join(sentence.split()))
            starts.append(cut)
            ends.append(cut + len(sentence))
            gaps.append(lines.gaps[i] if not number else 1 if cut in header else 0)
    return Lines(texts, starts, ends, gaps)


def _header_cuts(text: str, start: int, end: int) -> list[int]:
    """Where the byline and the dateline behind a headline begin in a text without line breaks; none where it has no
    dateline near its beginning, begins with it, or has whole sentences before it."""
    dateline = _DATELINE.search(text, start, min(end, start + _LONGEST_HEADER))
    if dateline is None or dateline.start() - start < _SHORTEST_HEADER:
        return []
    if any(text[start:at].rstrip().endswith(".") for at in sentence_starts(text, start, dateline.start())):
        return []
    byline = _BYLINE.search(text, start, dateline.start())
    return [*([byline.start(1)] if byline else []), dateline.start(1)]
