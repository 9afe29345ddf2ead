"""A declared publication beside what the page shows to its readers: the page may tell it more finely, and may call what
is declared a change."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.shown_dates import changed_moments, said_publication, shown_moments
from newsclean.model import DatePrecision

if TYPE_CHECKING:
    from datetime import datetime

    from newsclean.cleaning.metadata.clues import Clues, Found
    from newsclean.cleaning.metadata.moments import Moment

_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?!\d)")
# Zones may put a day before or after another; all of them are half hours apart.
_DAY, _HALF_HOUR, _MINUTE = timedelta(days=1), timedelta(minutes=30), timedelta(minutes=1)


def as_shown(declared: Found[Moment], modified: Found[Moment] | None, clues: Clues) -> Found[Moment]:
    """The declared publication, or what the page shows in its place: an instant of its day, where only a day or a clock
    without a zone is declared; an earlier moment, where the page or the head calls the declared one a change."""
    if not _is_instant(declared.value):
        finer = (x for x in shown_moments(clues) if _is_instant(x.value) and _is_same(declared.value, x.value))
        return next(finer, declared)
    if modified is not None and modified.value.when == declared.value.when:
        first = said_publication(clues)
        if first is not None and declared.value.when.date() - first.value.when.date() > _DAY:
            return first
    earlier = (x for x, behind in changed_moments(clues) if _is_changed(x.value, declared.value, behind))
    return next(earlier, declared)


def _is_instant(moment: Moment) -> bool:
    return moment.precision is DatePrecision.INSTANT and moment.has_zone


def _is_same(declared: Moment, shown: Moment) -> bool:
    """True for an instant of a declared day, and one that shows a declared clock in some zone."""
    if declared.precision is DatePrecision.DAY:
        return declared.when.date() == shown.when.date()
    apart = abs(_bare(declared) - _bare(shown)) if declared.precision is DatePrecision.INSTANT else None
    return apart is not None and apart < _DAY and apart % _HALF_HOUR < _MINUTE


def _bare(moment: Moment) -> datetime:
    return moment.when.replace(second=0, microsecond=0, tzinfo=None)


def _is_changed(shown: Moment, declared: Moment, behind: str) -> bool:
    """True for an instant behind which the declared one stands as a change: "12:59 AM GMT / Updated 1:08 PM GMT"."""
    if not _is_instant(shown) or shown.when >= declared.when - _MINUTE:
        return False
    local = declared.when.astimezone(shown.when.tzinfo)
    return any((int(h) - local.hour) % 12 == 0 and int(m) == local.minute for h, m in _CLOCK.findall(behind))
