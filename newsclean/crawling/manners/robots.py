"""robots.txt as RFC 9309 reads it, and the publisher's wishes beside it.

Not Scrapy's middleware: that one parses whatever comes (an error page too), takes a robots.txt that cannot be had
for permission, and lets every request pass that waited for robots.txt together with another (Scrapy 2.19: the second
to await its Deferred is given None)."""

from __future__ import annotations

import asyncio
import logging
import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from msgspec import Struct
from scrapy import Request, signals
from scrapy.exceptions import IgnoreRequest
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser, RobotParser

from newsclean.crawling.failures import FETCH_ERRORS, words_of
from newsclean.crawling.manners.user_agent import product_of
from newsclean.crawling.manners.wishes import HostWishes, read_wishes, root_of
from newsclean.crawling.sources.xml import in_utf_8
from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


_MAX_BYTES = 500 * 1024
# RFC 9309, 2.2.1: a group is for a product, whatever version of it is named.
_VERSION = re.compile(rb"^([ \t]*user-agent[ \t]*:[ \t]*[a-z_-]+)/[^\s#]*", re.IGNORECASE | re.MULTILINE)


class RobotsForbidden(IgnoreRequest):
    """robots.txt closes this address."""

    reason = Failure.ROBOTS


class RobotsUnreachable(IgnoreRequest):
    """robots.txt could not be had, so everything counts as closed (RFC 9309, 2.3.1.4)."""

    reason = Failure.ROBOTS_UNREACHABLE


class AiOptOut(IgnoreRequest):
    """The publisher asks that AI is not trained with this page, and the run respects that."""

    reason = Failure.AI_OPT_OUT


class _Host(Struct, frozen=True):
    """What one host allows and asks."""

    robots: RobotParser
    wishes: HostWishes


class RobotsMiddleware:
    """Refuses what a host's robots.txt closes, having asked for it once a run; beside it, for a spider that has a
    place for `wishes` (by host), for /.well-known/tdmrep.json. With NEWSCLEAN_RESPECT_AI_OPT_OUT, articles whose
    publisher wants no AI are refused as well."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._respects_opt_out = crawler.settings.getbool("NEWSCLEAN_RESPECT_AI_OPT_OUT")
        self._hosts: dict[str, asyncio.Task[_Host]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The middleware of one crawl."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raises RobotsForbidden, RobotsUnreachable or AiOptOut for an address that is not to be asked for."""
        if request.meta.get("dont_obey_robotstxt") or not self._crawler.settings.getbool("ROBOTSTXT_OBEY"):
            return
        host = await self._host_of(request)
        if not host.robots.allowed(request.url, self._agent):
            raise RobotsForbidden(f"{request.url} is closed by robots.txt")
        if self._respects_opt_out and "found" in request.cb_kwargs and host.wishes.of(request.url).opts_out_of_ai:
            raise AiOptOut(f"{request.url}: the publisher wants no AI trained with it")

    @property
    def _agent(self) -> str:
        return product_of(str(self._crawler.settings["USER_AGENT"]))

    async def _host_of(self, request: Request) -> _Host:
        root = root_of(request.url)
        if root not in self._hosts:
            self._hosts[root] = asyncio.create_task(self._read(root, request))
        # One request that is given up must not take the answer from the others that wait for it.
        return await asyncio.shield(self._hosts[root])

    async def _read(self, root: str, request: Request) -> _Host:
        body = await self._robots_txt(root)
        rules = ProtegoRobotParser.from_crawler(self._crawler, body)
        self._crawler.signals.send_catch_log(signals.robots_parsed, robotparser=rules, request=request)
        all_wishes: dict[str, HostWishes] | None = getattr(self._crawler.spider, "wishes", None)
        if all_wishes is None:
            return _Host(rules, HostWishes())
        tdmrep = await self._tdmrep(f"{root}/.well-known/tdmrep.json", rules)
        wishes = read_wishes(body.decode("utf-8-sig", "replace"), tdmrep, self._agent)
        all_wishes[root] = wishes
        return _Host(rules, wishes)

    async def _robots_txt(self, root: str) -> bytes:
        url = f"{root}/robots.txt"
        try:
            response = await self._crawler.engine.download_async(_first(url))
        except FETCH_ERRORS as error:
            why = words_of(error)
            logger.warning("%s: no answer (%s), so all of it counts as closed", url, why)
            raise RobotsUnreachable(f"{url} could not be had: {why}") from error
        if is_unreachable(response.status):
            raise RobotsUnreachable(f"{url} answered {response.status}")
        # RFC 9309, 2.3.1.3: any other answer that is no file of rules (4xx) is a newspaper without rules.
        return _VERSION.sub(rb"\1", _cut(in_utf_8(response.body))) if 200 <= response.status < 300 else b""

    async def _tdmrep(self, url: str, rules: RobotParser) -> bytes:
        if not rules.allowed(url, self._agent):
            return b""
        try:
            response = await self._crawler.engine.download_async(_first(url))
        except FETCH_ERRORS:
            # The protocol: a file that cannot be had says nothing.
            return b""
        return response.body if response.status == HTTPStatus.OK else b""


def _cut(body: bytes) -> bytes:
    """Whole lines of a robots.txt, as much as RFC 9309 (2.5) wants to be read: every rule is tried on every address,
    and a list of addresses sent in its place would hold up the crawl for minutes."""
    return body if len(body) <= _MAX_BYTES else body[: body.rfind(b"\n", 0, _MAX_BYTES) + 1]


def _first(url: str) -> Request:
    """A request that goes before all others, and needs no robots.txt."""
    return Request(url, NO_CALLBACK, priority=1000, meta={"dont_obey_robotstxt": True}, dont_filter=True)


def is_unreachable(status: int) -> bool:
    """True for the statuses that close everything: 5xx, and 429, which is a server that has had enough and
    not one without rules; 3xx that leads nowhere as well."""
    return status >= 500 or status == 429 or 300 <= status < 400
