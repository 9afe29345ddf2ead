"""Telling somebody of a failed or drifting run where Scrapy, or scrapyd, runs the spider.

The setting NEWSCLEAN_ON_FAILURE names a command, NEWSCLEAN_WEBHOOK an address. (`newsclean crawl` has options for it,
and tells of all its newspapers at once.)"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import NotConfigured

from newsclean.crawling.output import ERROR, REPORT
from newsclean.crawling.watch.notices import Event, Notice, Ways, notice_of, tell

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


class Telling:
    """The Scrapy extension; one a crawler."""

    def __init__(self, crawler: Crawler, ways: Ways) -> None:
        self._crawler = crawler
        self._ways = ways

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The extension, waiting for the end of the run; NotConfigured where nobody is to be told."""
        settings = crawler.settings
        command, webhook = settings.get("NEWSCLEAN_ON_FAILURE"), settings.get("NEWSCLEAN_WEBHOOK")
        if not (command or webhook):
            raise NotConfigured
        telling = cls(crawler, Ways(command=command or None, webhook=webhook or None))
        crawler.signals.connect(telling.stopped, signal=signals.engine_stopped)
        return telling

    async def stopped(self) -> None:
        """Tells what there is to tell, now that the run's files are whole."""
        notice = self._notice()
        if notice is not None:
            for complaint in await asyncio.to_thread(lambda: list(tell(notice, self._ways))):
                logger.warning("%s", complaint)

    def _notice(self) -> Notice | None:
        stats = self._crawler.stats
        report, error = stats.get_value(REPORT), stats.get_value(ERROR)
        if report is not None:
            return notice_of([report])
        return Notice(event=Event.FAILURE, text=str(error)) if error is not None else None
