"""Text -> lines as they were before someone wrapped, parted or joined them.

A line is a stretch of the input that one block of the page once was, as far as the text still shows it: a
paragraph, a headline, a menu's entry. Lines follow each other and every character that is not blank is in one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.month_names import month_of
from newsclean.cleaning.plaintext.joined import SHORTEST, header_seams, is_headline, list_seams
from newsclean.cleaning.plaintext.wrapping import unwrap
from newsclean.cleaning.sentences import sentence_starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Line breaks other than the usual one, as str.splitlines knows them.
_ODD_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# What makes a line more than words with single spaces between.
_ODD_SPACES = ("  ", *_ODD_BREAKS, *"\t\x1f\xa0\u1680\u202f\u205f\u3000", *map(chr, range(0x2000, 0x200B)))
# What a line holds from its first character that is not blank to its last.
_LINE = re.compile(rf"\S(?:[^\n{_ODD_BREAKS}]*\S)?")
# A longer line than this is several paragraphs whose breaks are lost; in a text of hardly any lines a shorter one is.
_LONGEST, _LONGEST_OF_FEW, _FEW = 2500, 500, 3
# A headline with its byline and the story's first sentence is no shorter, and other lines above them are.
_HEADED, _PARAGRAPH = 300, 100
# A place that begins a text with a full stop ("Port Ellery."), and the number of a day with one ("12. Mai").
_PLACE = re.compile(r"(?:[^\W\d_a-zß-ÿ][^\W\d_]*[ ,/-]*(?:(?:de|la|el|del|da|do|di|am|im|an der) )?){1,3}[.।]\s")
_LONGEST_PLACE = 40
_DAY, _DAY_SIZE = re.compile(r"(?<!\S)\d{1,2}\.\s$"), 4


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
    if max(map(len, lines.texts), default=0) >= SHORTEST:
        lines = _with_parts_apart(text, lines)
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


def _with_parts_apart(text: str, lines: Lines) -> Lines:
    """The lines, those cut that hold several parts of a page, and what is longer than a paragraph cut into its
    sentences."""
    longest = _LONGEST if len(lines) > _FEW else _LONGEST_OF_FEW
    first = next((i for i, line in enumerate(lines.texts) if len(line) >= _PARAGRAPH), len(lines))
    cut = {
        i: parts
        for i, line in enumerate(lines.texts)
        if len(line) >= SHORTEST
        and (parts := _cuts(text, lines.starts[i], lines.ends[i], i - first, is_long=len(line) > longest))
    }
    if not cut:
        return lines
    texts, starts, ends, gaps = [], [], [], []
    for i, line in enumerate(lines.texts):
        texts.append(line)
        starts.append(lines.starts[i])
        ends.append(lines.ends[i])
        gaps.append(lines.gaps[i])
        if i not in cut:
            continue
        bounds = [starts.pop(), *cut[i], ends.pop()]
        del texts[-1]
        gaps += cut[i].values()
        for start, end in pairwise(bounds):
            part = text[start:end].rstrip()
            texts.append(" ".join(part.split()))
            starts.append(start)
            ends.append(start + len(part))
    return Lines(texts, starts, ends, gaps)


def _cuts(text: str, start: int, end: int, place: int, *, is_long: bool) -> dict[int, int]:
    """Where the parts of a line begin behind its first one, in order, and what parts each from the one before. `place`
    is that of the line beside the text's first paragraph."""
    behind = list_seams(text, start, end, is_first=place <= 0)
    body = behind[0] if behind else end
    header = header_seams(text, start, body) if not place and end - start >= _HEADED else []
    gaps = dict.fromkeys((*header, *behind), 1)
    if header and not is_headline(text, start, header[0]):
        gaps[header[0]] = 0
    if behind or is_long:
        for at in _sentences(text, max([start, *header]), body):
            gaps.setdefault(at, 0)
    return dict(sorted(gaps.items()))


def _sentences(text: str, start: int, end: int) -> Iterator[int]:
    """Where the second and later sentences begin. The place that begins a text goes with the sentence behind it, and
    the number of a day with its month."""
    for at in sentence_starts(text, start, end):
        is_place = at - start <= _LONGEST_PLACE and _PLACE.match(text, start, at) is not None
        is_day = _DAY.search(text, max(start, at - _DAY_SIZE), at) is not None
        if not is_place and not (is_day and month_of(text[at:end].split(maxsplit=1)[0])):
            yield at
