"""Dated archive pages: "https://paper.example/archive/{date:%Y-%m-%d}"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from newsclean.crawling.values import Listing, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsclean.crawling.values import Window

# Without --since: yesterday's page still fills up in the morning of today.
DEFAULT_DAYS = 2


def days(pattern: str, window: Window, today: date) -> Iterator[Listing]:
    """The archive pages of the window's days, the newest first, each address once: a pattern may name
    a month or a week only. The first is asked for at once, the others when its stories are fetched."""
    last = min(window.until or today, today)
    first = window.since or last - timedelta(days=DEFAULT_DAYS - 1)
    addresses = dict.fromkeys(
        pattern.format(date=last - timedelta(days=back)) for back in range((last - first).days + 1)
    )
    for number, address in enumerate(addresses):
        yield Listing(url=address, kind=SourceKind.ARCHIVE, later=number > 0)
