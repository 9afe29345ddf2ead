"""Crawls newspapers side by side in one process."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from scrapy import signals
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings
from scrapy.utils.defer import deferred_from_coro

from newsclean.crawling import settings as polite
from newsclean.crawling.logs import Unsaid, log_item
from newsclean.crawling.manners.user_agent import check_user_agent
from newsclean.crawling.order import Order
from newsclean.crawling.output import ERROR, REPORT
from newsclean.crawling.spider import NewspaperSpider
from newsclean.crawling.store.folder import check_folder
from newsclean.errors import LockedError

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from scrapy.crawler import Crawler

    from newsclean.crawling.values import Named
    from newsclean.crawling.watch.report import Report
    from newsclean.sites import Newspaper


# Switched off, they would still be imported, with a web server, a console and all that asks for public suffixes: a
# quarter of the time in which a crawl starts.
_NEVER_WANTED = {
    "EXTENSIONS_BASE": ("scrapy.extensions.remote_control.RemoteControl", "scrapy.extensions.telnet.TelnetConsole"),
    "DOWNLOADER_MIDDLEWARES_BASE": ("scrapy.downloadermiddlewares.cookies.CookiesMiddleware",),
}


class Job(Struct, frozen=True, kw_only=True):
    """One newspaper, and what to fetch of it."""

    newspaper: Newspaper
    order: Order = Order()


class Options(Struct, frozen=True, kw_only=True):
    """How to crawl: `out` is the folder of the runs' files, null for none; `max_time` is in seconds for each
    newspaper; `settings` are any further Scrapy settings."""

    out: Path | None = None
    user_agent: str | None = None
    max_time: float | None = None
    settings: dict[str, Any] = {}


class Outcome(Struct, frozen=True, kw_only=True):
    """What came of it: a report for each newspaper that ran with `out`; in the order of the jobs, what each listing of
    each newspaper named, and why those that are null could not be read; the signal that ended the run; in `held`, a
    line for each newspaper that another run crawls and this one left out."""

    reports: tuple[Report, ...]
    sources: tuple[dict[str, Named | None], ...]
    unread: tuple[dict[str, str], ...]
    signal: int | None = None
    held: tuple[str, ...] = ()


def crawl(jobs: Sequence[Job], options: Options, listen: Callable[[Job, Any], None] | None = None) -> Outcome:
    """Crawls all jobs at once, politely to each. `listen` hears of every Article, Missed and Found as it comes.
    Once in a process only: the reactor cannot be started again.

    Raises ConfigurationError, and LockedError where another run crawls all of them, before anything is asked for;
    OutputError where the folder cannot be written; and what `listen` raises, having ended all crawls in good order."""
    settings = _settings(options)
    free, held = _free(jobs, options)
    process = _Process(settings)
    crawlers = [process.create_crawler(NewspaperSpider) for _ in free]
    tasks = [_begin(process, crawler, job, listen) for crawler, job in zip(crawlers, free, strict=True)]
    process.start()
    _raise_first(tasks)
    reports = tuple(report for crawler in crawlers if (report := crawler.stats.get_value(REPORT)) is not None)
    _raise_output_errors(crawlers)
    if process.error is not None:
        raise process.error
    spiders = [crawler.spider for crawler in crawlers]
    return Outcome(
        reports=reports,
        sources=tuple(dict(getattr(spider, "listings", {})) for spider in spiders),
        unread=tuple(dict(getattr(spider, "unread", {})) for spider in spiders),
        signal=process.signal,
        held=held,
    )


def _free(jobs: Sequence[Job], options: Options) -> tuple[list[Job], tuple[str, ...]]:
    """The jobs that can begin, and a line for each whose newspaper another run crawls: the rest need not wait for it.
    Raises LockedError where none can begin, ConfigurationError, OutputError."""
    free, held = [], []
    for job in jobs:
        check_user_agent(options.user_agent, job.newspaper.site)
        try:
            if options.out is not None:
                check_folder(options.out / job.newspaper.key)
        except LockedError as error:
            held.append(str(error))
        else:
            free.append(job)
    if held and not free:
        raise LockedError("; ".join(held))
    return free, tuple(held)


class _Process(AsyncCrawlerProcess):
    """Scrapy's, remembering what ended it: a signal, which the exit code tells, or a listener's error."""

    signal: int | None = None
    error: Exception | None = None

    def end_with(self, error: Exception) -> None:
        """Ends all crawls."""
        self.error = error
        deferred_from_coro(self.stop())

    def start(self, stop_after_crawl: bool = True, install_signal_handlers: bool = True) -> None:
        """Runs the crawls. That the terminal is gone ends them like SIGTERM, but for a run that is to outlive it."""
        if signal.getsignal(signal.SIGHUP) is signal.SIG_DFL:  # and not ignored, as under nohup
            signal.signal(signal.SIGHUP, self._signal_shutdown)
        super().start(stop_after_crawl, install_signal_handlers)

    def _signal_shutdown(self, signum: int, frame: Any) -> None:
        self.signal = signum
        super()._signal_shutdown(signum, frame)


def _settings(options: Options) -> Settings:
    settings = Settings()
    settings.setmodule(polite, priority="project")
    # Who listens to the log is the caller's affair.
    settings.set("LOG_INSTALL_ROOT_HANDLER", value=False, priority="project")
    settings.set("LOG_FORMATTER", Unsaid, priority="project")
    for base, components in _NEVER_WANTED.items():
        for component in components:
            settings[base].pop(component, None)
    settings.set("NEWSCLEAN_OUT", str(options.out) if options.out else "", priority="cmdline")
    if options.user_agent:
        settings.set("USER_AGENT", options.user_agent, priority="cmdline")
    if options.max_time is not None:
        settings.set("CLOSESPIDER_TIMEOUT", options.max_time, priority="cmdline")
    settings.update(options.settings, priority="cmdline")
    return settings


def _begin(process: _Process, crawler: Crawler, job: Job, listen: Callable[[Job, Any], None] | None) -> Task[None]:
    def hear(item: Any) -> None:
        log_item(job.newspaper, item)
        if listen is None or process.error is not None:
            return
        try:
            listen(job, item)
        except Exception as error:  # noqa: BLE001  # Scrapy would log it, and go on
            process.end_with(error)

    crawler.signals.connect(hear, signal=signals.item_scraped, weak=False)
    task: Task[None] = process.crawl(
        crawler,
        site=job.newspaper,
        **msgspec.structs.asdict(job.order),
    )
    return task


def _raise_first(tasks: Sequence[Task[None]]) -> None:
    for task in tasks:
        error = None if task.cancelled() or not task.done() else task.exception()
        if error is not None:
            raise error


def _raise_output_errors(crawlers: Sequence[Crawler]) -> None:
    for crawler in crawlers:
        error = crawler.stats.get_value(ERROR)
        if error is not None:
            raise error
