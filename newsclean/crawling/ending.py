"""How a crawl ends that is told to (SIGTERM, Ctrl-C, scrapyd's cancel, --max-time, a newspaper that is to be left
alone): the pages in hand are finished, within seconds.

Scrapy waits for every request that it has taken up, however long its server, a Crawl-delay or a Retry-After makes it
wait. Here what has not been sent yet is given back at once, and what has not been answered after a few seconds too;
none of it counts as failed, and the next run asks for it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from twisted.internet.task import LoopingCall

from newsclean.crawling.manners.turns import turn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

# Seconds between two looks at whether the crawl is to end. Scrapy has no signal for it.
_LOOK_SECONDS = 0.25


class StoppedError(Exception):
    """The crawl ends, and this request was not answered: nothing is wrong with its address."""


class Ending:
    """The Scrapy extension; one a crawler."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._grace = crawler.settings.getfloat("NEWSCLEAN_GRACE")
        self._look = LoopingCall(self._end_if_told)
        # Each in the task that Scrapy makes for it: another one for every page would cost more than it is worth.
        self._downloads: set[asyncio.Task[Any]] = set()
        self._is_cut = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The extension, watching its crawler from its start to its end."""
        ending = cls(crawler)
        crawler.signals.connect(ending.started, signal=signals.engine_started)
        crawler.signals.connect(ending.stopped, signal=signals.engine_stopped)
        return ending

    def started(self) -> None:
        """Begins to watch."""
        self._look.start(_LOOK_SECONDS)

    def stopped(self) -> None:
        """Ends watching."""
        if self._look.running:
            self._look.stop()

    def _end_if_told(self) -> None:
        if self._is_told():
            self._look.stop()
            self._give_back_waiting()
            asyncio.get_running_loop().call_later(self._grace, self._cut)

    def _is_told(self) -> bool:
        slot = self._crawler.engine._slot  # noqa: SLF001  # Scrapy has no public word for a spider that is closing
        return not self._crawler.crawling or (slot is not None and slot.closing is not None)

    def _give_back_waiting(self) -> None:
        for slot in self._crawler.engine.downloader.slots.values():
            while slot.queue:
                _, answer = slot.queue.popleft()
                answer.errback(StoppedError("the crawl ends"))

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """While a server's answer is waited for: raises StoppedError where none is waited for any longer."""
        download = asyncio.current_task()
        if self._is_cut or download is None:
            raise StoppedError("the crawl ends")
        self._downloads.add(download)
        try:
            yield
        except asyncio.CancelledError:
            if not self._is_cut:
                raise
            download.uncancel()
            raise StoppedError("the crawl ends") from None
        finally:
            self._downloads.remove(download)

    def _cut(self) -> None:
        self._is_cut = True
        for download in self._downloads:
            download.cancel()


class CutHandler(HTTP11DownloadHandler):
    """Scrapy's own, which lets go of a server when the crawl's time is up."""

    async def download_request(self, request: Request) -> Response:
        """The answer. Raises what Scrapy's own raises, and StoppedError."""
        ending = self._crawler.get_extension(Ending)
        with nullcontext() if ending is None else ending.waiting():
            async with turn(self._crawler, request):
                return await super().download_request(request)
