"""Where sentences begin, told by signs and letter case alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A stop, closing signs, a space; or a stop of scripts that put no space behind it. A row of stops is looked at once,
# and not again from each of them: rows of thousands are drawn as lines.
_END = re.compile(r"(?<![.!?…؟।॥۔։])[.!?…؟।॥۔։]++[\"'”’»)\]]*+\s+|[。！？｡]+[」』”’）]*\s*")
# What precedes a full stop that ends no sentence: a capital letter ("J."), or a short word that starts with one
# ("Mr.").
_ABBREVIATION = re.compile(r"(?:^|[\s.(])(?:[^\W\d_]|[^\W\d_a-z][^\W\d_]{1,2})\.$")
_LOOK_BACK = 6
# How sentences end that mostly speak to the reader.
CALLS = ("?", "!", "？", "！", "؟")
# How a line ends that ends a sentence, and one that was cut off.
_ENDS = re.compile(r"[.!?…。！？؟।॥۔։][\"'”’“‘»«›‹)\]」』]*$")
_CUT = re.compile(r"(?:\.\s?\.|…)\W{0,2}$")


def ends_sentence(text: str) -> bool:
    """True for a line that ends with a sentence, cut off or not."""
    return _ENDS.search(text, max(0, len(text) - _LOOK_BACK)) is not None


def is_whole(text: str) -> bool:
    """True for a line that ends with a whole sentence."""
    return ends_sentence(text) and _CUT.search(text, max(0, len(text) - _LOOK_BACK)) is None


def sentence_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Where in `text` the second and later sentences of `text[start:end]` begin."""
    for match in _END.finditer(text, start, end):
        at = match.end()
        if at >= end or text[at].islower():
            continue
        stop = match.start() + 1
        if (
            text[match.start()] == "."
            and text[stop:at].isspace()
            and _ABBREVIATION.search(text, max(start, stop - _LOOK_BACK), stop)
        ):
            continue
        yield at
