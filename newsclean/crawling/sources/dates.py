"""Dates as feeds and sitemaps write them."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

# The start of the Unix epoch, east and west of Greenwich: what a feed says that knows no date.
_NONE = ("1970-01-01", "1969-12-31")


def to_rfc3339(text: str | None) -> str | None:
    """An RFC 3339 date or instant from RFC 3339, ISO 8601 or RFC 822 spelling, null where it is none.
    The zone stays as it was said."""
    if text is None or not text.strip():
        return None
    stripped = text.strip()
    said = _iso(stripped) or _rfc822(stripped)
    return None if said is not None and said.startswith(_NONE) else said


def in_zone(text: str | None, zone: str | None) -> str | None:
    """An RFC 3339 instant in the newspaper's zone where it names none; any other date as it is."""
    if text is None or zone is None or _is_day(text):
        return text
    moment = datetime.fromisoformat(text)
    return text if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone)).isoformat()


def _iso(text: str) -> str | None:
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return None
    return parsed.date().isoformat() if _is_day(text) else parsed.isoformat()


def _is_day(text: str) -> bool:
    return ":" not in text and "T" not in text


def _rfc822(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, OverflowError):  # a year of eleven digits
        return None
