"""A declared instant in the zone of its readers: programs write UTC, and in the evening an American paper's day is
not UTC's."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import find_dates, read_date
from newsclean.cleaning.metadata.moments import Moment, zone_named
from newsclean.cleaning.metadata.shown_dates import order_of, region
from newsclean.model import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import tzinfo

    from newsclean.cleaning.metadata.clues import Clues

_LONGEST_LINE = 220
_CLOCK = re.compile(r"\d[:.h時시：٫]\s?\d|\d\s?[ap]\.?m", re.IGNORECASE)
# Clocks further away may be on summer time while this one is not.
_SAME_SEASON = timedelta(days=14)
_MINUTE, _HALF_DAY = timedelta(minutes=1), timedelta(hours=12)
# The zones in which newspapers are read: from Hawaii to Kiribati.
_WESTMOST, _EASTMOST = timedelta(hours=-10), timedelta(hours=14)
# Countries of one zone, by their domains.
_COUNTRIES = {
    "al": "Europe/Tirane", "am": "Asia/Yerevan", "at": "Europe/Vienna", "ba": "Europe/Sarajevo", "bd": "Asia/Dhaka",
    "be": "Europe/Brussels", "bg": "Europe/Sofia", "by": "Europe/Minsk", "ch": "Europe/Zurich", "cn": "Asia/Shanghai",
    "cy": "Asia/Nicosia", "cz": "Europe/Prague", "de": "Europe/Berlin", "dk": "Europe/Copenhagen",
    "ee": "Europe/Tallinn", "eg": "Africa/Cairo", "fi": "Europe/Helsinki", "fr": "Europe/Paris",
    "gr": "Europe/Athens", "hk": "Asia/Hong_Kong", "hr": "Europe/Zagreb", "hu": "Europe/Budapest",
    "ie": "Europe/Dublin", "il": "Asia/Jerusalem", "in": "Asia/Kolkata", "ir": "Asia/Tehran",
    "is": "Atlantic/Reykjavik", "it": "Europe/Rome", "jp": "Asia/Tokyo", "ke": "Africa/Nairobi", "kr": "Asia/Seoul",
    "lk": "Asia/Colombo", "lt": "Europe/Vilnius", "lu": "Europe/Luxembourg", "lv": "Europe/Riga",
    "ma": "Africa/Casablanca", "mk": "Europe/Skopje", "mt": "Europe/Malta", "my": "Asia/Kuala_Lumpur",
    "ng": "Africa/Lagos", "nl": "Europe/Amsterdam", "no": "Europe/Oslo", "np": "Asia/Kathmandu", "pe": "America/Lima",
    "ph": "Asia/Manila", "pk": "Asia/Karachi", "pl": "Europe/Warsaw", "ro": "Europe/Bucharest",
    "rs": "Europe/Belgrade", "se": "Europe/Stockholm", "sg": "Asia/Singapore", "si": "Europe/Ljubljana",
    "sk": "Europe/Bratislava", "th": "Asia/Bangkok", "tr": "Europe/Istanbul", "tw": "Asia/Taipei",
    "ua": "Europe/Kyiv", "uk": "Europe/London", "uy": "America/Montevideo", "ve": "America/Caracas",
    "vn": "Asia/Ho_Chi_Minh", "za": "Africa/Johannesburg",
}  # fmt: skip


def localise(found: Found[Moment], declared: Iterable[Moment], clues: Clues) -> Found[Moment]:
    """The instant in the zone that another declaration, a clock on the page or a `<time>` gives to the very same one;
    else, where the page shows the day before or after UTC's, in the zone of the page's other stamps, of the newspaper
    or of its country, if that fits."""
    when = found.value.when
    if found.value.precision is not DatePrecision.INSTANT or when.utcoffset() != timedelta():
        return found
    stamped = (read_date(x.get("datetime", "")) for x in clues.head.times)
    instants = (x.when for x in (*declared, *stamped) if x is not None and x.precision is DatePrecision.INSTANT)
    marked = [x for x in instants if x.utcoffset()]
    zone = next((x.tzinfo for x in marked if abs(x - when) < _MINUTE), None) or _zone_shown(when, clues)
    if zone is None:
        zone = next((x.tzinfo for x in marked if abs(x - when) < _SAME_SEASON), None)
        zone = zone or _zone_of_newspaper(clues)
        if zone is None or when.astimezone(zone).date() == when.date():
            return found
        if when.astimezone(zone).date() not in _days_shown(clues):
            return found
    return Found(Moment(when.astimezone(zone), DatePrecision.INSTANT), found.evidence)


def in_zone_of(changed: Moment, published: Moment) -> Moment:
    """The moment of a change, where it is told in UTC, in the zone of the publication; a zone that is known by no more
    than its offset holds for the days around."""
    zone, when = published.when.tzinfo, changed.when
    if zone is None or when.utcoffset() != timedelta() or changed.precision is not DatePrecision.INSTANT:
        return changed
    is_near = published.precision is DatePrecision.INSTANT and abs(when - published.when) < _SAME_SEASON
    return Moment(when.astimezone(zone), changed.precision) if is_near or isinstance(zone, ZoneInfo) else changed


def _zone_of_newspaper(clues: Clues) -> ZoneInfo | None:
    """The zone that the newspaper's file names, else that of the country whose domain it has."""
    told = clues.site.timezone if clues.site else None
    return zone_named(told or _COUNTRIES.get((clues.domain or "").rpartition(".")[2]))


def _zone_shown(when: datetime, clues: Clues) -> tzinfo | None:
    own = _zone_of_newspaper(clues)
    for i in region(clues):
        block = clues.blocks.blocks[i]
        if len(block.text) > _LONGEST_LINE or not _CLOCK.search(block.text) or block.hidden:
            continue
        for shown in find_dates(block.text, order_of(clues)):
            zone = _zone_between(when, shown.moment)
            if zone is None or shown.is_update:
                continue
            # A clock of twelve hours that leaves out which half of the day it means.
            is_half = own is not None and abs(zone.utcoffset(None) - _offset(when, own)) == _HALF_DAY
            return own if is_half else zone
    return None


def _offset(when: datetime, zone: ZoneInfo) -> timedelta:
    return when.astimezone(zone).utcoffset() or timedelta()


def _zone_between(when: datetime, shown: Moment) -> timezone | None:
    """The zone in which a clock shows an instant of UTC; null where the two are not the same minute."""
    if shown.precision is not DatePrecision.INSTANT:
        return None
    offset = shown.when.replace(tzinfo=UTC) - when.replace(second=0, microsecond=0)
    if shown.has_zone and offset != shown.when.utcoffset():
        return None
    is_zone = _WESTMOST <= offset <= _EASTMOST and offset % timedelta(minutes=30) == timedelta()
    return timezone(offset) if is_zone else None


def _days_shown(clues: Clues) -> set[date]:
    """The days of the short lines around the headline."""
    texts = (clues.blocks.blocks[i].text for i in region(clues))
    short = (x for x in texts if len(x) <= _LONGEST_LINE)
    return {x.moment.when.date() for text in short for x in find_dates(text, order_of(clues))}
