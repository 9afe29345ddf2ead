"""Days of the calendars that newspapers print beside the Gregorian one -> Gregorian days.

Jalali: the 33-year cycle (as in Borkowski, "The Persian calendar for 3000 years", 1996, right for 1244-1473 AP).
Hijri: the civil tabular calendar; a country's sighting of the moon may be a day off it. Thai: 543 years on.
"""

from __future__ import annotations

from datetime import date, timedelta

_JALALI_EPOCH = date(1979, 3, 21)  # 1 Farvardin 1358
_JALALI_BASE = 1358
_LEAPS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_HIJRI_EPOCH = date(622, 7, 19)
_THAI_YEARS = 543
_LONG_MONTHS = 6


def from_jalali(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Persian one (Solar Hijri); null for a day that does not exist or is long ago."""
    if not (1244 <= year <= 1473 and 1 <= month <= 12 and 1 <= day <= _jalali_days(year, month)):
        return None
    low, high = sorted((_JALALI_BASE, year))
    days = sum(366 if _is_jalali_leap(x) else 365 for x in range(low, high))
    start = _JALALI_EPOCH + timedelta(days if year >= _JALALI_BASE else -days)
    before = (month - 1) * 31 if month <= _LONG_MONTHS + 1 else _LONG_MONTHS * 31 + (month - 1 - _LONG_MONTHS) * 30
    return start + timedelta(before + day - 1)


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Islamic one, by the tabular calendar; null for a day that does not exist."""
    if not (1200 <= year <= 1600 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return _HIJRI_EPOCH + timedelta(days)


def from_thai(year: int) -> int:
    """The Gregorian year of one of the Buddhist era."""
    return year - _THAI_YEARS


def _is_jalali_leap(year: int) -> bool:
    return year % 33 in _LEAPS


def _jalali_days(year: int, month: int) -> int:
    if month <= _LONG_MONTHS:
        return 31
    return 30 if month < 12 or _is_jalali_leap(year) else 29
