"""How fast a host is asked: the one place that sets Scrapy's download slots.

The delay between two requests to a host never falls below its floor: the newspaper's file, its robots.txt's
Crawl-delay (the longer of the two), or DOWNLOAD_DELAY where neither speaks. Above it the delay follows
the server's own slowness, as AutoThrottle's does. Retry-After holds a host, or ends the newspaper's run and
is remembered for the next; 403 and 429 double the delay, and too many in a row end the run."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.utils.defer import deferred_from_coro

from newsclean.crawling.logs import OfNewspaper
from newsclean.crawling.manners import turns
from newsclean.crawling.manners.user_agent import product_of

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.core.downloader import Downloader, Slot
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.robotstxt import RobotParser

    from newsclean.crawling.store.memory import Memory

_logger = logging.getLogger(__name__)

_REFUSALS = frozenset({403, 429})
_BUSY = frozenset({429, 503})
# Seconds a host's delay begins to double from, where it had none.
_FIRST_STEP = 1.0
# Seconds between two requests in which a night is not enough for a newspaper.
_LONG = 120.0
# Seconds. Without any delay a slot of Scrapy 2.19 sends all that waits at once, whatever its concurrency, and
# heeds no Retry-After: "no delay" is this one.
NO_DELAY = 0.001
# How a run ends whose newspaper asks to be left alone for a time.
LATER = "asked_to_come_back_later"


class Pace:
    """The Scrapy extension; one a crawler."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self._logger = OfNewspaper(_logger, crawler)
        self._default = settings.getfloat("DOWNLOAD_DELAY")
        self._max_delay = settings.getfloat("AUTOTHROTTLE_MAX_DELAY")
        self._target = settings.getfloat("AUTOTHROTTLE_TARGET_CONCURRENCY")
        self._max_refusals = settings.getint("NEWSCLEAN_MAX_REFUSALS")
        self._max_retry_after = settings.getfloat("NEWSCLEAN_MAX_RETRY_AFTER")
        self._floors: dict[str, float] = {}
        self._refusals = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The extension, listening to its crawler's signals."""
        pace = cls(crawler)
        crawler.signals.connect(pace.robots_parsed, signal=signals.robots_parsed)
        crawler.signals.connect(pace.response_downloaded, signal=signals.response_downloaded)
        return pace

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        """Sets the floor of the host whose robots.txt was read."""
        asked = _crawl_delay(robotparser, product_of(self._crawler.settings["USER_AGENT"]))
        site_delay = getattr(self._crawler.spider, "site_delay", None)
        said = [delay for delay in (asked, site_delay) if delay is not None]
        floor = max(*said, NO_DELAY) if said else max(self._default, NO_DELAY)
        downloader = self._crawler.engine.downloader
        key = downloader.get_slot_key(request)
        if floor > _LONG:
            self._logger.warning("%s: its robots.txt or site file wants %.0f s between two requests", key, floor)
        self._floors[key] = floor
        # Idle slots are dropped and made anew from these.
        downloader.per_slot_settings[key] = {**downloader.per_slot_settings.get(key, {}), "delay": floor, "jitter": 0}
        if key in downloader.slots:
            _set_delay(downloader, downloader.slots[key], floor)

    def response_downloaded(self, response: Response, request: Request) -> None:
        """Sets the delay before the next request to the host that answered."""
        key = request.meta.get("download_slot", "")
        slot = self._crawler.engine.downloader.slots.get(key)
        if slot is None:
            return
        if response.status in _BUSY:
            self._hold(slot, response)
        if response.status in _REFUSALS:
            self._refused(slot, response)
        elif response.status < 400:
            self._refusals = 0
            self._follow(slot, self._floors.get(key, self._default), request.meta.get("download_latency"))

    def _follow(self, slot: Slot, floor: float, latency: float | None) -> None:
        # A crawl with its delays off is on its owner's machine or with his leave.
        if latency is not None and floor > NO_DELAY:
            target = latency / self._target
            slot.delay = min(max(target, (slot.delay + target) / 2, floor), max(self._max_delay, floor))

    def _refused(self, slot: Slot, response: Response) -> None:
        self._refusals += 1
        slot.delay = min(max(slot.delay, _FIRST_STEP) * 2, max(self._max_delay, slot.delay))
        self._logger.info("%s answered %d; now %.0f s between requests", response.url, response.status, slot.delay)
        if self._refusals >= self._max_refusals:
            self._stop(f"refused_{response.status}")

    def _hold(self, slot: Slot, response: Response) -> None:
        now = datetime.now(UTC)
        seconds = retry_after(response, now)
        if seconds is None:
            return
        if seconds > self._max_retry_after:
            memory: Memory | None = getattr(self._crawler.spider, "memory", None)
            if memory is not None:
                memory.pause(now.timestamp() + seconds)
            self._stop(LATER)
            return
        # The slot asks next `delay` seconds after `lastseen`.
        slot.lastseen = monotonic() + seconds - slot.delay
        turns.hold(response.url, seconds)

    def _stop(self, reason: str) -> None:
        self._logger.warning("stopped: %s", reason)
        deferred_from_coro(self._crawler.engine.close_spider_async(reason=reason))


def _set_delay(downloader: Downloader, slot: Slot, delay: float) -> None:
    slot.delay = delay
    if slot.latercall is not None:
        # It waits for the delay that held before.
        slot.latercall.cancel()
        slot.latercall = None
        downloader._process_queue(slot)  # noqa: SLF001  # Scrapy has no public word for it


def _crawl_delay(robotparser: RobotParser, agent: str) -> float | None:
    delay = robotparser.crawl_delay(agent)
    return delay if delay is None or delay >= 0 else None


def retry_after(response: Response, now: datetime) -> float | None:
    """The seconds an answer asks to wait, from a number or an HTTP date; null where it does not ask."""
    value = (response.headers.get("Retry-After") or b"").decode("ascii", "replace").strip()
    if value.isdigit():
        return float(value)
    try:
        moment = parsedate_to_datetime(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return max(0.0, (moment - now).total_seconds())
