"""Lines that say when something was posted -> a number by which posts are in order."""

from __future__ import annotations

import re

from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import find_dates

# The longest such line.
LONGEST_CLOCK = 48
_HOUR = re.compile(r"(?<![\d.:])([0-2]?\d)[:.h]([0-5]\d)(?![\d:])\s?(?:([ap])\.?m\b\.?)?", re.IGNORECASE)
# A clock by itself, with a zone or a word behind it.
_ALONE = re.compile(
    r"(?:(?:posted|published|updated)(?: at)? )?[0-2]?\d[:.h][0-5]\d(?: ?(?:uhr|h|[ap]\.?m\.?))?"
    r"(?: ?(?-i:[A-Z]{2,5}))?",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:posted )?(?:(?:vor|il y a|hace|há|for|för) )?(\d{1,2}) ?"
    r"(?:(m|min\.?|mins|minut\w*|хв\w*|мин\w*|分鐘?|分钟?|분)|(h|hrs?|hours?|std\.?|stunden?|heures?|horas?|or[ae]|uur|"
    r"tim\w*|час\w*|годин\w*|時間|小时|小時|시간)) ?(?:ago|fa|atrás|geleden|siden|sedan|назад|тому|önce|前|전)?",
    re.IGNORECASE,
)
_AFTERNOON, _NOON, _DAY = "p", 12, 24 * 60


def clock_of(text: str) -> int | None:
    """The minute of its day that a line shows and little else ("9.55pm", "May 12, 2026 21:55 BST"), or how many minutes
    ago it was, as a number below zero: later posts have higher numbers. Null for any other line."""
    if len(text) > LONGEST_CLOCK or not any(map(str.isdecimal, text)):
        return None
    ago = _AGO.fullmatch(text)
    if ago is not None:
        return -int(ago[1]) * (60 if ago[3] else 1)
    hour = _HOUR.search(text)
    if hour is None or not (_ALONE.fullmatch(text) or is_timestamp(text)):
        return None
    at = int(hour[1])
    if hour[3]:
        at = at % _NOON + (_NOON if hour[3].casefold() == _AFTERNOON else 0)
    return at * 60 + int(hour[2]) + _DAY * _day(text)


def _day(text: str) -> int:
    """The number of the day that stands beside a clock, 0 where none does."""
    dates = find_dates(text)
    return dates[0].moment.when.toordinal() if dates else 0
