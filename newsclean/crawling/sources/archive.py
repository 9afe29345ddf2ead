"""Dated archive pages: "https://paper.example/archive/{date:%Y-%m-%d}"."""

from __future__ import annotations

from datetime import datetime, timedelta
from string import Formatter
from typing import TYPE_CHECKING

from newsclean.crawling.values import Listing, SourceKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from newsclean.crawling.values import Window

# Without --since: yesterday's page still fills up in the morning of today.
DEFAULT_DAYS = 2
# So many days before them are made up for where no run read them to their end.
_MOST_DAYS = 30
# So far back an earlier run is known of.
_MOST_PAUSE = 366


def days(pattern: str, window: Window, today: date, read_on: Callable[[str], date | None]) -> Iterator[Listing]:
    """The archive pages of the window's days, the newest first, each address once: a pattern may name
    a month or a week only. The first is asked for at once, the others when its stories are fetched.
    `read_on` tells on which day a page was last read."""
    last = min(window.until or today, today)
    first = window.since or last - timedelta(days=DEFAULT_DAYS - 1)
    wanted = [last - timedelta(days=back) for back in range((last - first).days + 1)]
    if window.is_open:
        wanted += _missed(pattern, first, read_on)
    addresses = dict.fromkeys(pattern.format(date=day) for day in wanted)
    for number, address in enumerate(addresses):
        yield Listing(url=address, kind=SourceKind.ARCHIVE, later=number > 0)


def is_of_a_day(pattern: str, address: str) -> bool:
    """True for an address that the archive's pattern gives for some day: what a page calls its next one may be the next
    day, and which days are read is the window's affair."""
    parts = Formatter().parse(pattern)
    form = "".join(
        text.replace("%", "%%") + ("" if name is None else day or "%Y-%m-%d") for text, name, day, _ in parts
    )
    try:
        # Links name http and https as they like.
        datetime.strptime(address.partition("://")[2], form.partition("://")[2])  # noqa: DTZ007  # only whether it can be read
    except ValueError:
        return False
    return True


def _missed(pattern: str, before: date, read_on: Callable[[str], date | None]) -> Iterator[date]:
    """Earlier days whose pages were not read after the day was over, back to the oldest page that was read at all."""
    earlier = [before - timedelta(days=back) for back in range(1, _MOST_PAUSE)]
    read = [read_on(pattern.format(date=day)) for day in earlier]
    known = max((number for number, day in enumerate(read, start=1) if day is not None), default=0)
    for day, last_read in list(zip(earlier, read, strict=True))[: min(known, _MOST_DAYS)]:
        if last_read is None or last_read <= day:
            yield day
