"""Dates on a line of several parts: those that stand between other parts, and not in a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.date_reading import find_dates, tells_when
from newsclean.cleaning.metadata.function_words import SMALL
from newsclean.cleaning.metadata.weekday_names import WEEKDAYS
from newsclean.cleaning.vocabulary import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

# How a word ends behind which a sentence goes on.
OPEN = tuple(",;:-–—/&(\"“„«‘'+،，")
# What stands behind a date: a clock, its zone.
_CLOCK = re.compile(
    r",?(?:\s(?:at|à|um|às|@|-|–|—|\|))?\s?[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr\b)?"
    r"(?:\s\(?(?-i:[A-Z]{2,4}|GMT[+-]\d+)\b\)?)?",
    re.IGNORECASE,
)
_AGO = re.compile(r"\b\d{1,2}\s?(?:h|hrs?|hours?|d|days?|min|mins|minutes?)\sago\b")
# What stands between a date and what leads to it, before such a word, and behind one.
_BESIDE = frozenset({"", "|", "-", "–", "—", ",", "/", "·", "•"})
_BEFORE = frozenset({"last", "first", "originally", "zuletzt", "dernière", "última"})
_PREPOSITIONS = frozenset({"on", "at", "am", "le", "el", "il", "em", "op", "den", "dne"})
# What leads to a date in a sentence, beside the small words of all languages.
_TO_DATES = frozenset([
    "after", "before", "dated", "during", "since", "till", "until", "ab", "bis", "seit", "vom", "zum", "depuis",
    "avant", "desde", "hasta", "até", "dal", "dopo", "sinds", "vanaf", "tot", "sedan", "siden", "od", "до", "от", "с",
    "к",
])  # fmt: skip
# What parts a date from the next part, and how far behind it that is looked for, and another date.
_PARTED, _AHEAD, _OTHER = frozenset({"- ", "– ", "— ", "| "}), 20, 60


def dates_apart(text: str, start: int, stop: int, end: int) -> list[tuple[int, int]]:
    """The dates from `start` to `stop` that are part of no sentence of the line that ends at `end`: each from what
    leads to it ("Updated") to its clock; and how long ago something was."""
    found: list[tuple[int, int]] = []
    for dated in find_dates(text[start:stop]):
        at, behind = start + dated.start, start + dated.end
        if clock := _CLOCK.match(text, behind, end):
            behind = clock.end()
        before = text[start:at].split()
        while before and _leads_to_date(before, text[at:behind]):
            at = text.rfind(before.pop(), start, at)
        is_parted = not text[behind : min(end, behind + 1)].strip() and not text[max(start, at - 1) : at].strip()
        if is_parted and _may_end(text, behind, end) and (_may_begin(before) or _is_led(text[at:behind])):
            found.append((at, behind))
    found += [ago.span() for ago in _AGO.finditer(text, start, stop) if may_end(text, ago.end(), end)]
    return sorted(found)


def is_led(dated: str) -> bool:
    """True for a date with the word before it that says what it is the date of."""
    return tells_when(dated.split(maxsplit=1)[0].rstrip(":"))


def _is_led(dated: str) -> bool:
    """ "Published May 12, 2026", not "it was published May 12, 2026"."""
    return dated[0].isupper() and is_led(dated)


def _may_begin(before: Sequence[str]) -> bool:
    """True where no sentence leads on from these words to a date."""
    return not before or not (before[-1].endswith(OPEN) or before[-1] in SMALL or before[-1] in _TO_DATES)


def _leads_to_date(words: Sequence[str], dated: str) -> bool:
    """True where the last of these words, before a date with what leads to it, belongs to that."""
    last = words[-1].rstrip(":")
    # "AM" is no preposition.
    last = last if last.isupper() else last.lower()
    if last in _BEFORE:
        return is_led(dated)
    if tells_when(last) or last in _BESIDE or fold(last) in WEEKDAYS:
        return True
    return (words[-1].endswith(":") or last in _PREPOSITIONS) and len(words) > 1 and tells_when(words[-2])


def _may_end(text: str, at: int, end: int) -> bool:
    """The same of a date, which another one may follow behind a comma: "..., modifié le 12 mai 2026"."""
    following = text[at : min(end, at + _OTHER)].lstrip(", ").split(maxsplit=1)
    is_other = len(following) > 1 and tells_when(following[0]) and bool(find_dates(following[1]))
    return may_end(text, at, end) or is_other


def may_end(text: str, at: int, end: int) -> bool:
    """True where what ends here goes on with no sentence: nothing follows, or what begins anew."""
    rest = text[at : min(end, at + _AHEAD)].lstrip()
    rest = rest[2:] if rest[:2] in _PARTED else rest
    return not rest or (not rest[0].islower() and rest[0] not in ".,;:-–—)")
