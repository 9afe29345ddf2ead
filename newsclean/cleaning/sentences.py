"""How sentences end, and where they begin, told by signs and letter case alone.

Headlines, buttons, credits and names are told from sentences by it: one place for the signs of all scripts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOTS = "…"
# Scripts put no space behind these.
_UNSPACED = "。！？｡။។៕།༎"
_SPACED = "".join(x for x in ENDS if x not in _UNSPACED)
# What a whole sentence ends with, one in quotation marks too.
STOPS = (*(x for x in ENDS if x != _DOTS), "”", '"')
# The same, or one that was cut off: "…" ends many a title.
STOPS_OR_DOTS = (*STOPS, _DOTS)
QUESTIONS = ("?", "？", "؟")
# How sentences end that mostly speak to the reader.
CALLS = (*QUESTIONS, "!", "！")
# How a line ends that leads on to the next: with a colon, or in the midst of a sentence.
COLONS = (":", "：")
OPEN = (*COLONS, ",", ";", "-", "–", "—", "，")
# How a quotation begins: what it asks of someone, the newspaper does not ask of its readers.
QUOTES = tuple("\"“”„«»‘’'「『")
# What parts a text's sentences for a glance at how each begins: colons part them as well, and abbreviations.
SENTENCE_ENDS = re.compile(rf"\s(?<=[{ENDS}:]\s)\s*")
# A stop, closing signs, a space; or a stop of scripts that put no space behind it. A row of stops is looked at once,
# and not again from each of them: rows of thousands are drawn as lines.
_END = re.compile(rf"(?<![{_SPACED}])[{_SPACED}]++[\"'”’»)\]]*+\s+|[{_UNSPACED}]+[」』”’）]*\s*")
# What precedes a full stop that ends no sentence: a capital letter ("J."), or a short word that starts with one
# ("Mr.").
_ABBREVIATION = re.compile(r"(?:^|[\s.(])(?:[^\W\d_]|[^\W\d_a-z][^\W\d_]{1,2})\.$")
_LOOK_BACK = 6
# How a line ends that ends a sentence, and one that was cut off.
_ENDS = re.compile(rf"[{ENDS}][\"'”’“‘»«›‹)\]」』]*$")
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
