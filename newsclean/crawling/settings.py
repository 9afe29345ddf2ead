"""Scrapy settings of newsclean: polite, closed to the outside, no surprises.

`scrapy.cfg` names this module. `NewspaperSpider` brings the same values into any other Scrapy project, below
that project's own (`bring_to`)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

BOT_NAME = "newsclean"
SPIDER_MODULES = ["newsclean.crawling.spider"]
NEWSPIDER_MODULE = "newsclean.crawling.spider"

USER_AGENT = os.environ.get("NEWSCLEAN_USER_AGENT", "")

ROBOTSTXT_OBEY = True
# Seconds between requests where neither the newspaper's file nor its robots.txt says how long.
DOWNLOAD_DELAY = 5.0
# Scrapy would halve every second delay at random.
DOWNLOAD_DELAY_JITTER = 0
CONCURRENT_REQUESTS_PER_DOMAIN = 1
# Pace (EXTENSIONS) does this and knows the newspaper's own delay, which AutoThrottle does not.
AUTOTHROTTLE_ENABLED = False
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
AUTOTHROTTLE_MAX_DELAY = 60.0
# A newspaper that answers so often in a row with 403 or 429 is left alone.
NEWSCLEAN_MAX_REFUSALS = 5
# And one that fails, or gives no answer, so often in a row; a request that is repeated counts each time.
NEWSCLEAN_MAX_FAILURES = 20
# Seconds; a Retry-After beyond it ends the newspaper's run.
NEWSCLEAN_MAX_RETRY_AFTER = 600

# How many of one callback's outputs are in hand at a time: Scrapy makes as many tasks for each response.
CONCURRENT_ITEMS = 2

# Bytes of pages that wait to be cleaned. They are when the crawl is told to end, so they must not be many.
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 2_000_000

DOWNLOAD_TIMEOUT = 60
# Seconds for pages in hand when the crawl is told to end.
NEWSCLEAN_GRACE = 5.0
DOWNLOAD_HANDLERS = dict.fromkeys(("http", "https"), "newsclean.crawling.ending.CutHandler")
DOWNLOAD_MAXSIZE = 50 * 1024 * 1024
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_VERIFY_CERTIFICATES = True
REDIRECT_MAX_TIMES = 10
# Seconds: a page that leads elsewhere by a meta element does so soon; one that names itself after a minute is live.
METAREFRESH_MAXDELAY = 5
RETRY_TIMES = 2
RETRY_GIVE_UP_LOG_LEVEL = "INFO"
# Cookies would make a run's pages depend on each other, and looking up their domains asks the network.
COOKIES_ENABLED = False
# The page that was read before hardly ever is the one that names the next.
REFERRER_POLICY = "no-referrer"
# What every reader of WARC files can unpack.
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

LOG_LEVEL = "WARNING"
STATS_DUMP = False

# Leaves alone what its publisher wants no AI to be trained with.
NEWSCLEAN_RESPECT_AI_OPT_OUT = False

# Worker processes that clean pages; 0 cleans in a thread of the crawler's process, where a page has no time limit.
NEWSCLEAN_WORKERS = 0
# Folder of the runs' files; empty writes none.
NEWSCLEAN_OUT = "crawl"
# Seconds between two times at which what was written becomes durable.
NEWSCLEAN_COMMIT_SECONDS = 1.0
# Whether the raw pages are kept, in WARC files of about so many bytes.
NEWSCLEAN_WARC = True
NEWSCLEAN_WARC_BYTES = 1_000_000_000
# A run does not begin with less than this on the disk.
NEWSCLEAN_LEAST_FREE_BYTES = 100_000_000
# Days after which a run's raw pages are removed; 0 keeps them for ever.
NEWSCLEAN_KEEP_DAYS = 0

# Who is told when a run fails or raises an alarm: a command, a webhook's address.
NEWSCLEAN_ON_FAILURE = ""
NEWSCLEAN_WEBHOOK = ""

# Looks for a mistake that the spider does not make, in its source, at every response.
WARN_ON_GENERATOR_RETURN_VALUE = False

SPIDER_MIDDLEWARES: dict[str, int | None] = {
    # Each is a generator around the outputs of every response, and none of them does what is wanted: the page that was
    # read before is not one level up; an address that is very long must end as a line like any other.
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
DOWNLOADER_MIDDLEWARES: dict[str, int | None] = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "newsclean.crawling.manners.guard.DomainGuard": 50,
    "newsclean.crawling.manners.redirects.RedirectGuard": 60,
    "newsclean.crawling.manners.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "newsclean.crawling.manners.redirects.MetaRefresh": 580,
    "newsclean.crawling.unpacking.Unpacking": 590,
    # Below Unpacking.
    "newsclean.crawling.store.captures.CaptureMiddleware": 950,
    "newsclean.crawling.manners.breaker.Breaker": 960,
}
EXTENSIONS: dict[str, int | None] = {
    "newsclean.crawling.manners.pace.Pace": 0,
    "newsclean.crawling.manners.media.MediaGuard": 0,
    "newsclean.crawling.ending.Ending": 0,
    "newsclean.crawling.watch.telling.Telling": 0,
}
ITEM_PIPELINES: dict[str, int | None] = {
    "newsclean.crawling.pipelines.CleaningPipeline": 500,
    "newsclean.crawling.output.RunFilesPipeline": 900,
}

_COMPONENTS = ("SPIDER_MIDDLEWARES", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS")
_PROJECTS_OWN = ("BOT_NAME", "SPIDER_MODULES", "NEWSPIDER_MODULE", "ITEM_PIPELINES", "LOG_LEVEL", "STATS_DUMP")


def bring_to(settings: BaseSettings) -> None:
    """Sets everything a polite crawl needs in a Scrapy project's settings, leaving what the project says itself.
    Its item pipelines are its own affair."""
    for name, value in _own().items():
        if name in _COMPONENTS:
            settings.set(name, {**value, **settings.getdict(name)}, priority="spider")
        elif name not in _PROJECTS_OWN:
            settings.set(name, value, priority="addon")


def _own() -> dict[str, Any]:
    return {name: value for name, value in globals().items() if name.isupper() and not name.startswith("_")}
