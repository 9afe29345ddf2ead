"""robots.txt as RFC 9309 reads it.

Not Scrapy's middleware: that one parses whatever comes (an error page too), takes a robots.txt that cannot be had
for permission, and lets every request pass that waited for robots.txt together with another (Scrapy 2.19: the second
to await its Deferred is given None)."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser

from newsclean.crawling.failures import FETCH_ERRORS
from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.robotstxt import RobotParser

logger = logging.getLogger(__name__)


class RobotsForbidden(IgnoreRequest):
    """robots.txt closes this address."""

    reason = Failure.ROBOTS


class RobotsUnreachable(IgnoreRequest):
    """robots.txt could not be had, so everything counts as closed (RFC 9309, 2.3.1.4)."""

    reason = Failure.ROBOTS_UNREACHABLE


class RobotsMiddleware:
    """Refuses what a host's robots.txt closes, having asked for it once a run."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._rules: dict[str, asyncio.Task[RobotParser]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The middleware of one crawl."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raises RobotsForbidden or RobotsUnreachable for an address that is closed."""
        if request.meta.get("dont_obey_robotstxt") or not self._crawler.settings.getbool("ROBOTSTXT_OBEY"):
            return
        rules = await self._rules_of(request)
        if not rules.allowed(request.url, self._crawler.settings["USER_AGENT"]):
            raise RobotsForbidden(f"{request.url} is closed by robots.txt")

    async def _rules_of(self, request: Request) -> RobotParser:
        parts = urlsplit(request.url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._rules:
            self._rules[root] = asyncio.create_task(self._fetch(root, request))
        # One request that is given up must not take the answer from the others that wait for it.
        return await asyncio.shield(self._rules[root])

    async def _fetch(self, root: str, request: Request) -> RobotParser:
        robots = Request(
            f"{root}/robots.txt", NO_CALLBACK, priority=1000, meta={"dont_obey_robotstxt": True}, dont_filter=True
        )
        try:
            response = await self._crawler.engine.download_async(robots)
        except FETCH_ERRORS as error:
            logger.warning("%s: no answer (%s), so all of it counts as closed", robots.url, error)
            raise RobotsUnreachable(f"{robots.url} could not be had") from error
        if is_unreachable(response.status):
            raise RobotsUnreachable(f"{robots.url} answered {response.status}")
        # RFC 9309, 2.3.1.3: any other answer that is no file of rules (4xx) is a newspaper without rules.
        body = response.body if 200 <= response.status < 300 else b""
        rules = ProtegoRobotParser.from_crawler(self._crawler, body)
        self._crawler.signals.send_catch_log(signals.robots_parsed, robotparser=rules, request=request)
        return rules


def is_unreachable(status: int) -> bool:
    """True for the statuses that close everything: 5xx, and 429, which is a server that has had enough and
    not one without rules; 3xx that leads nowhere as well."""
    return status >= 500 or status == 429 or 300 <= status < 400
