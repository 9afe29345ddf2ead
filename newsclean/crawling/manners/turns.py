"""One pace for a host over the whole run: newspapers that share a host take turns there.

Scrapy gives every crawl its own slot for a host. Where the crawls of several newspapers ask one, a request waits until
no other is under way there and the longest of their delays is over. A crawl that has a host for itself waits for
nothing here."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import signals

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy import Request
    from scrapy.crawler import Crawler


class _Host:
    """A host, and the crawls that ask it, each with its name for the host's slot."""

    def __init__(self) -> None:
        self.crawls: dict[Crawler, str] = {}
        self._turn = asyncio.Lock()
        self._left = asyncio.Event()
        self._under_way = 0
        self._last = 0.0
        self._held_until = 0.0

    async def come(self) -> None:
        """Waits until it may be asked."""
        async with self._turn:
            while self._is_shared and self._under_way:
                self._left.clear()
                await self._left.wait()
            while self._is_shared and (seconds := self._next() - monotonic()) > 0:
                await asyncio.sleep(seconds)
            self._under_way += 1
            self._last = monotonic()

    def leave(self) -> None:
        """Notes that it has answered."""
        self._under_way -= 1
        self._left.set()

    @property
    def _is_shared(self) -> bool:
        return len(self.crawls) > 1

    def hold(self, seconds: float) -> None:
        """Leaves it alone for so long."""
        self._held_until = monotonic() + seconds

    def _next(self) -> float:
        """When it may be asked, by the longest delay that its crawls have now."""
        delay = max(_delay_of(crawler, slot) for crawler, slot in self.crawls.items())
        return max(self._last + delay, self._held_until)


# Of the process: that is what a run is.
_HOSTS: dict[str, _Host] = {}


@asynccontextmanager
async def turn(crawler: Crawler, request: Request) -> AsyncIterator[None]:
    """While a host is asked by one of several crawls."""
    host = _HOSTS.setdefault(_name(request.url), _Host())
    if crawler not in host.crawls:
        host.crawls[crawler] = request.meta["download_slot"]
        crawler.signals.connect(lambda: host.crawls.pop(crawler), signal=signals.engine_stopped, weak=False)
    await host.come()
    try:
        yield
    finally:
        host.leave()


def hold(url: str, seconds: float) -> None:
    """Leaves a host alone that asks for it, in all crawls."""
    if (host := _HOSTS.get(_name(url))) is not None:
        host.hold(seconds)


def _name(url: str) -> str:
    return urlsplit(url).netloc.lower()


def _delay_of(crawler: Crawler, key: str) -> float:
    downloader = crawler.engine.downloader
    slot = downloader.slots.get(key)
    if slot is not None:
        return float(slot.delay)
    return float(downloader.per_slot_settings.get(key, {}).get("delay", crawler.settings.getfloat("DOWNLOAD_DELAY")))
