"""A point in time as far as it is known, the zones that texts name, and the formats that programs write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsclean.model import DatePrecision

# The years of which anything is dated.
OLDEST, LATEST = 1800, 2100
# The start of the Unix epoch, east and west of Greenwich.
NONE = frozenset({date(1969, 12, 31), date(1970, 1, 1)})

_ISO = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T\s_]+(\d\d):?(\d\d)(?::?(\d\d?))?(?:[.,]\d+)?\s*(Z|UTC|GMT|"
    # Some write both an offset and the sign of UTC.
    r"[+-]\d\d:?(?:\d\d)?|[A-Z]{3,4})?Z?)?(?:\[[\w/]+\])?\s*$",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(r"\s*(\d{4})-(\d\d)\s*$")
_EPOCH = re.compile(r"\s*(\d{10})(\d{3})?\s*$")
_MAIL = re.compile(r"\s*(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d\d:\d\d")

# Of several zones of one name the one that most newspapers mean: IST is India's.
_OFFSETS = {
    "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "SAST": 120, "CAT": 120, "EAT": 180, "WAT": 60, "PKT": 300,
    "IST": 330, "NPT": 345, "JST": 540, "KST": 540, "HKT": 480, "SGT": 480, "MYT": 480, "WIB": 420, "WITA": 480,
    "WIT": 540, "PHT": 480, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "CST": -360,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    "BRT": -180, "ART": -180,
}  # fmt: skip
_OFFSET = re.compile(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?")
# Zones that Americans write without saying whether it is summer.
_UNSAID = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as far as it is known; `when` has a zone only where the source says one, and its
    clock means something only where `precision` is instant."""

    when: datetime
    precision: DatePrecision = DatePrecision.DAY

    @property
    def has_zone(self) -> bool:
        """True for an instant that the whole world agrees on."""
        return self.when.tzinfo is not None

    def written(self, zone: str | None = None) -> tuple[str, DatePrecision]:
        """RFC 3339, and how much of it is known; a clock without a zone is read in `zone`, and without any zone
        only its day can be told."""
        when = self.when
        if self.precision is DatePrecision.INSTANT and when.tzinfo is None and (place := zone_named(zone)):
            when = when.replace(tzinfo=place)
        if self.precision is DatePrecision.INSTANT and when.tzinfo is not None:
            return when.isoformat(timespec="seconds"), DatePrecision.INSTANT
        precision = DatePrecision.DAY if self.precision is DatePrecision.INSTANT else self.precision
        return when.date().isoformat(), precision


def read_machine(text: str) -> Moment | None:
    """ISO 8601, RFC 5322 and epochs, as `<meta>` and JSON-LD have them."""
    if iso := _ISO.match(text):
        return _from_iso(iso)
    if month := _MONTH_ONLY.match(text):
        return moment_of(int(month[1]), int(month[2]), 1, DatePrecision.MONTH)
    if epoch := _EPOCH.match(text):
        return _checked(datetime.fromtimestamp(int(epoch[1]), UTC), DatePrecision.INSTANT)
    if _MAIL.match(text):
        try:
            when = parsedate_to_datetime(text.strip())
        except (ValueError, TypeError, OverflowError):
            return None
        # Of zones mail knows hardly more than the American ones; `find_dates` knows many.
        return None if when.tzinfo is None else _checked(when, DatePrecision.INSTANT)
    return None


def _from_iso(match: re.Match[str]) -> Moment | None:
    year, month, day, hour, minute, second, zone = match.groups()
    if hour is None:
        return moment_of(int(year), int(month), int(day), DatePrecision.DAY)
    try:
        when = datetime(int(year), int(month), int(day), int(hour), int(minute), min(int(second or 0), 59))  # noqa: DTZ001
    except ValueError:
        return moment_of(int(year), int(month), int(day), DatePrecision.DAY)
    return _checked(in_zone(when, zone), DatePrecision.INSTANT)


def moment_of(year: int, month: int, day: int, precision: DatePrecision) -> Moment | None:
    """The day, or the month, by its numbers; null for one that there is not."""
    try:
        return _checked(datetime(year, month, day), precision)  # noqa: DTZ001  a day has no zone
    except ValueError:
        return None


def _checked(when: datetime, precision: DatePrecision) -> Moment | None:
    """The moment, unless it is what programs write for "none": the year 1, the start of the Unix epoch."""
    if not OLDEST <= when.year < LATEST or when.date() in NONE:
        return None
    return Moment(when, precision)


def in_zone(when: datetime, zone: str | None) -> datetime:
    """The clock in the zone that a text names, untouched where it names none that is known."""
    if not zone:
        return when
    name = zone.upper().replace(" ", "")
    if name in _OFFSETS:
        return when.replace(tzinfo=timezone(timedelta(minutes=_OFFSETS[name])))
    if name in _UNSAID:
        return when.replace(tzinfo=zone_named(_UNSAID[name]))
    found = _OFFSET.fullmatch(name)
    hours, minutes = (int(found[2]), int(found[3] or 0)) if found else (0, 0)
    if found is None or hours > 14 or minutes > 59:
        return when
    offset = timedelta(hours=hours, minutes=minutes)
    return when.replace(tzinfo=timezone(-offset if found[1] == "-" else offset))


@cache
def zone_named(name: str | None) -> ZoneInfo | None:
    """The zone of an IANA name; null for none and for names that are not in the database."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # a folder's name, one too long for a file
        return None
