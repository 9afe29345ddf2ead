"""A server that does not answer is left alone: without end, every one of a thousand addresses would wait for it."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from scrapy.utils.defer import deferred_from_coro

from newsclean.crawling.failures import NO_ANSWER, words_of
from newsclean.crawling.logs import OfNewspaper

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

_logger = logging.getLogger(__name__)

UNREACHABLE = "unreachable"


class Breaker:
    """The downloader middleware that ends a newspaper's run when so many requests in a row (NEWSCLEAN_MAX_FAILURES,
    repeated ones included) were not answered, or with a server's error."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._most = crawler.settings.getint("NEWSCLEAN_MAX_FAILURES")
        self._failures = 0
        self._logger = OfNewspaper(_logger, crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The middleware of one crawl."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:  # noqa: ARG002  # Scrapy names it
        """The response, counted."""
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            self._failed(f"it answered {response.status}")
        else:
            self._failures = 0
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:  # noqa: ARG002  # Scrapy names it
        """Counts what is no answer."""
        if isinstance(exception, NO_ANSWER):
            self._failed(words_of(exception))

    def _failed(self, last: str) -> None:
        self._failures += 1
        if self._failures == self._most:
            self._logger.warning("%d requests in a row failed, the last: %s", self._failures, last)
            deferred_from_coro(self._crawler.engine.close_spider_async(reason=UNREACHABLE))
