"""Lines that someone wrapped -> the paragraphs that they were: what width tells, what their breaks took away."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.sentences import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.plaintext.lines import Lines

# Wider lines are nobody's wrapping; narrower ones are columns, but for scripts whose characters are as wide as two.
_WIDEST, _NARROWEST, _NARROWEST_DENSE = 132, 30, 14
# Of the long lines of a wrapped text so many are as long as the next word let them be.
_LONG = 0.75
_FULL_SHARE = 0.55
_FEWEST_FULL = 3
# A few lines may be wider than the text: one in so many; so many widths are tried. Then, and in narrow lines of those
# scripts, one line in so many of those with no gap beside them at least is full, and the lines below full ones tell
# them from a list of titles: so many of them end a sentence, or at least so large a share.
_WIDER, _MOST_WIDTHS = 10, 8
_OF_ALL = 3
_FEWEST_ENDS, _ENDS_SHARE = 2, 0.6
_LINES_A_PARAGRAPH = 12
# Characters of scripts without spaces, and their signs.
_DENSE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
# First parts of words with a hyphen of their own, and what stands behind a hyphen that stands for the end of a word:
# "Umwelt- und Naturschutz".
_COMPOUND = frozenset([
    "cross", "eighty", "far", "fifty", "five", "forty", "four", "full", "half", "hard", "high", "long", "low", "ninety",
    "quasi", "self", "seventy", "short", "sixty", "soft", "thirty", "three", "twenty", "well",
])  # fmt: skip
_AND = frozenset(
    ["und", "oder", "bis", "sowie", "bzw", "bzw.", "and", "or", "en", "of", "och", "eller", "og", "ja", "tai"]
)
_WORD = re.compile(r"\w+(?:-\w+)*")


def unwrap(text: str, lines: Lines) -> Lines:
    """The lines as they were before they were wrapped; the same where they are not."""
    indents = _indents(text, lines)
    usual = Counter(indents).most_common(1)[0][0] if indents else 0
    first_lines = _first_lines(indents, usual)
    sizes = list(map(len, lines.texts))
    for i in first_lines:
        sizes[i] += indents[i] - usual
    width = _wrapped_at(lines, sizes)
    return lines if width is None else _unwrapped(lines, sizes, width, first_lines)


def _indents(text: str, lines: Lines) -> list[int]:
    """How many characters each line is set in."""
    if text.count("\n") == len(lines) - 1 == len(text) - sum(map(len, lines.texts)):  # nothing else between lines
        return [0] * len(lines)
    return [start - 1 - text.rfind("\n", 0, start) for start in lines.starts]


def _first_lines(indents: Sequence[int], usual: int) -> frozenset[int]:
    """The lines that are set in further than usual: where several are, so paragraphs begin."""
    further = [i for i, indent in enumerate(indents) if indent > usual]
    return frozenset(further if _FEWEST_ENDS <= len(further) <= len(indents) / 2 else ())


def _wrapped_at(lines: Lines, sizes: Sequence[int]) -> int | None:
    """The width that the text's lines are wrapped at, in characters; null where they are not."""
    widths = sorted([len(x) for x in lines.texts if " " in x or not x.isascii()], reverse=True)
    likely = dict.fromkeys(x for x in widths[: len(widths) // _WIDER + 2] if x <= _WIDEST)
    tried = list(likely)[:_MOST_WIDTHS]
    lengths = np.array(list(map(len, lines.texts[:-1])), np.int64)
    lengths[np.array(lines.gaps[1:], np.int64) != 1] = 0  # above a gap a line may be as short as it is
    for width in tried:
        long = np.flatnonzero((lengths >= _LONG * width) & (lengths <= width)).tolist()
        if _are_wrapped(lines, sizes, long, width, is_widest=width == widths[0]):
            return width
    return None


def _are_wrapped(lines: Lines, sizes: Sequence[int], long: Sequence[int], width: int, *, is_widest: bool) -> bool:
    """True where most of the `long` lines are full at a width."""
    if width < _NARROWEST_DENSE:
        return False
    texts = lines.texts
    full = [i for i in long if _is_full(lines, sizes, i, width)]
    if len(full) < max(_FEWEST_FULL, _FULL_SHARE * len(long)):
        return False
    if is_widest and width >= _NARROWEST:
        return True
    if len(full) * _OF_ALL < _beside_others(lines):
        return False
    if width < _NARROWEST and not all(_DENSE.search(texts[i]) for i in full):
        return False
    below = [i + 1 for i in full if not _is_full(lines, sizes, i + 1, width)]
    ends = sum(ends_sentence(texts[i]) for i in below)
    return ends >= max(_FEWEST_ENDS, _ENDS_SHARE * len(below))


def _beside_others(lines: Lines) -> int:
    """How many lines stand right above another one or below: a menu whose entries gaps part is nobody's wrapping."""
    gaps = (*lines.gaps, 0)
    return sum(1 in gaps[max(i, 1) : i + 2] for i in range(len(lines)))


def _is_full(lines: Lines, sizes: Sequence[int], index: int, width: int) -> bool:
    """True where the next line's first word would not have fitted on this one."""
    if index + 1 >= len(lines) or len(lines.texts[index]) > width:
        return False
    following = lines.texts[index + 1]
    space = following.find(" ")
    word = len(following) if space < 0 else space
    # Scripts without spaces break after any character, but not before a stop.
    if _DENSE.match(following):
        return sizes[index] + 2 >= width
    return sizes[index] + 1 + word > width


def _unwrapped(lines: Lines, sizes: Sequence[int], width: int, first_lines: frozenset[int]) -> Lines:
    parts: list[list[str]] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[int] = []
    # Without blank lines or indents a full line that ends a sentence may end its paragraph too. To part a paragraph
    # does less harm than to join what stands under it.
    is_sure = bool(first_lines) or lines.gaps[1:].count(2) * _LINES_A_PARAGRAPH >= len(lines)
    for i, text in enumerate(lines.texts):
        is_next = i > 0 and lines.gaps[i] == 1 and i not in first_lines
        is_parted = is_next and _parts_word(lines.texts[i - 1], text)
        is_joined = is_next and _is_full(lines, sizes, i - 1, width)
        if is_parted or (is_joined and (is_sure or not ends_sentence(lines.texts[i - 1]))):
            parts[-1].append(text)
            ends[-1] = lines.ends[i]
            continue
        parts.append([text])
        starts.append(lines.starts[i])
        ends.append(lines.ends[i])
        gaps.append(lines.gaps[i])
    words = Counter(_words(lines))
    return replace(lines, texts=[_joined(x, words) for x in parts], starts=starts, ends=ends, gaps=gaps)


def _parts_word(text: str, following: str) -> bool:
    """True for a line that ends in the midst of a word, as its hyphen and the small letter below it tell."""
    return text.endswith(("-", "\xad")) and text[-2:-1].isalpha() and following[0].islower()


def _words(lines: Lines) -> Iterator[str]:
    """The words of a text but for those that its breaks part, in small letters."""
    for i, text in enumerate(lines.texts):
        words = _WORD.findall(text.lower())
        is_begun = i > 0 and _parts_word(lines.texts[i - 1], text)
        is_parted = i + 1 < len(lines) and _parts_word(text, lines.texts[i + 1])
        yield from words[is_begun : len(words) - is_parted]


def _joined(texts: Sequence[str], words: Counter[str]) -> str:
    """The lines of a paragraph as one."""
    joined = texts[0]
    for text in texts[1:]:
        if _parts_word(joined, text):
            joined = _with_word(joined, text, words)
        elif _DENSE.match(text) or _DENSE.match(joined[-1]):
            joined += text
        else:
            joined = f"{joined} {text}"
    return joined


def _with_word(text: str, following: str, words: Counter[str]) -> str:
    """Two lines with the word that the break between them parted: its hyphen goes unless the word has one elsewhere in
    the text, both its parts stand there as words, or the first one begins such words."""
    if text.endswith("\xad"):
        return text[:-1] + following
    if following.split(" ", 1)[0].lower() in _AND:
        return f"{text} {following}"
    first, second = _WORD.findall(text.lower())[-1], _WORD.findall(following.lower())[0]
    if words[first + second]:
        return text[:-1] + following
    is_compound = words[f"{first}-{second}"] or (words[first] and words[second]) or first in _COMPOUND
    return text + following if is_compound else text[:-1] + following
