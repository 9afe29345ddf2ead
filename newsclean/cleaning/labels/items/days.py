"""The days that lines of teasers tell: by themselves, before their titles and behind them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import Order, find_dates
from newsclean.model import DateKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_LONGEST_DATE, _LONGEST_LINE = 90, 120
_TRAILING_DATE = re.compile(r"\s*[(\[]([^()\[\]]{6,40})[)\]]\s*$")
_CLOSING = (")", "]")
# What stands between a title and the date on its line, and the least weight of such a title.
_AROUND_DATE, _TITLE_BY_DATE = " -–—:|/·•()[],.", 14
_PARTING, _OPENING, _CLOSED = ("-", "–", "—", ":", "|", "(", "["), "([", ")]"
# The time of day between a date and the title behind it.
_CLOCK = re.compile(
    r"^(?:at|um|a las|à|,|-|–|\|)?\s*\d{1,2}[:.h]\d\d(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?Uhr)?\s*", re.IGNORECASE
)
# A day whose year has two digits, with a word for what its story is: "07 Jun 00 | Business", "Comment 04 NOV 25".
_SHORT_YEAR = re.compile(r"^((?:[^\W\d_]{3,20}\s)?\d{1,2}\s[^\W\d_]{3,9}\.?\s)(\d\d)(?=$|\s?\|\s?[^\W\d_]{3,20}$)")
# The earliest year of a page: what is older is what a title tells of.
_FIRST_YEAR = 1994
# The centuries of such years, and the last one of ours.
_CENTURIES, _LAST_YEAR = ("20", "19"), "69"
# What a title does not end with, but its words before a date do.
_LEADING = frozenset([
    "of", "on", "from", "since", "until", "to", "in", "by", "for", "at", "before", "after", "the", "a", "an",
    "and", "vom", "von", "am", "seit", "bis", "im", "zum", "ab", "den", "der", "des", "die", "das", "du", "de",
    "la", "le", "les", "en", "au", "depuis", "dès", "jusqu'au", "del", "el", "al", "desde", "hasta", "dal",
    "di", "il", "dell", "van", "op", "sinds", "tot", "het", "av", "fra", "på", "från", "i", "z", "od", "do",
    "dnia", "na", "со", "от", "с", "до", "на", "за",
])  # fmt: skip
# A day of which only the first two numbers may tell the order.
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)")
_MONTHS = 12


def is_day(text: str) -> bool:
    """True for a line of a date and little else."""
    return len(text) <= _LONGEST_DATE and (is_timestamp(text) or _with_century(text) is not None)


def order_in(lines: Iterable[str]) -> Order:
    """Whether a list's dates begin with the month, as one that cannot be read otherwise proves ("08/29/2023")."""
    numbers = [(int(x[1]), int(x[3])) for line in lines for x in _NUMBERS.finditer(line[:_LONGEST_LINE])]
    is_proven = any(first <= _MONTHS < second for first, second in numbers)
    is_month_first = is_proven and all(first <= _MONTHS for first, _ in numbers)
    return Order.MONTH_FIRST if is_month_first else Order.DAY_FIRST


def day_of(text: str, order: Order) -> tuple[str, DateKind] | None:
    """The day that a line tells, and whether the story was published or changed then; null where it tells none."""
    found = find_dates(_with_century(text) or text, order)
    if not found:
        return None
    updated = next((x for x in found if x.is_update), None)
    chosen = next((x for x in found if not x.is_update), updated) or found[0]
    return chosen.moment.written()[0], DateKind.UPDATED if chosen.is_update else DateKind.PUBLISHED


def _with_century(text: str) -> str | None:
    """Such a day with its whole year; null for other lines, as "Apollo 11 turns 50"."""
    short = _SHORT_YEAR.match(text)
    whole = f"{short[1]}{_CENTURIES[short[2] > _LAST_YEAR]}{short[2]}" if short else None
    return whole if whole and find_dates(whole) else None


def before_brackets(text: str) -> tuple[str, str | None]:
    """A line that holds a title and a date in brackets behind it -> both."""
    match = _TRAILING_DATE.search(text) if text.rstrip().endswith(_CLOSING) else None
    if match and find_dates(match[1]):
        return text[: match.start()], match[1]
    return text, None


def are_dated(links: Collection[str]) -> bool:
    """True where all links of a list hold a title and a date: elsewhere such a line is the date of the title above it,
    or the date is one of its title's words. A single link has little else."""
    if len(links) == 1 and not all(is_timestamp(x) or x.endswith(_CLOSING) for x in links):
        return False
    return bool(links) and all(apart(text)[1] is not None for text in links)


def apart(text: str) -> tuple[str, str | None]:
    """A line of a link that holds a title and a date, before it or behind it -> both; null where it does not."""
    if len(text) > _LONGEST_LINE or not any(map(str.isdecimal, text)):
        return text, None
    dates = find_dates(text)
    if len(dates) != 1 or dates[0].moment.when.year < _FIRST_YEAR:
        return text, None
    before, behind = text[: dates[0].start].strip(), text[dates[0].end :].strip()
    # A date in words that nothing parts from the others is one of them: "The outage on April 16, 2009".
    in_words = any(map(str.isalpha, text[dates[0].start : dates[0].end]))
    if in_words and not (_ends_apart(before) and _begins_apart(before, behind)):
        return text, None
    front, back = before.strip(_AROUND_DATE), _CLOCK.sub("", behind, count=1).strip(_AROUND_DATE)
    title = back if not front else front if not back else ""
    # What ends with a small word goes on with its date: "The report of 6 August".
    if title == front and title.rpartition(" ")[2].lower() in _LEADING:
        return text, None
    is_title = weight(title) >= _TITLE_BY_DATE and " " in title and not is_timestamp(title)
    return (title, text[dates[0].start : dates[0].end]) if is_title else (text, None)


def goes_on(text: str) -> bool:
    """True for a line that has words enough for a title beside its only date."""
    dates = find_dates(text)
    return len(dates) == 1 and weight(text) - weight(text[dates[0].start : dates[0].end]) >= _TITLE_BY_DATE


def _ends_apart(before: str) -> bool:
    """True where nothing stands before a date, or a sign between."""
    return not before.strip(_OPENING) or before.endswith(_PARTING)


def _begins_apart(before: str, behind: str) -> bool:
    """True where nothing stands behind a date, or a sign between, or the end of its brackets."""
    in_brackets = before.endswith(tuple(_OPENING)) and behind[:1] in _CLOSED
    return not behind.strip(_CLOSED) or behind.startswith(_PARTING) or in_brackets
