"""The last stage of a crawl: every page ends as one line in the records or in the rejects of its run."""

from __future__ import annotations

import hashlib
import logging
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec
from scrapy import signals
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.utils.defer import deferred_from_coro
from twisted.internet.task import LoopingCall

from newsclean.crawling.store.aliases import Aliases, version_of_page
from newsclean.crawling.store.captures import Fetched
from newsclean.crawling.store.doubts import Doubts, Shown, is_surely_copy, known_as
from newsclean.crawling.store.folder import SITE
from newsclean.crawling.store.storage import Manner, Storage, instant
from newsclean.crawling.values import Failure, Missed, Named
from newsclean.crawling.watch.alarms import find_alarms
from newsclean.crawling.watch.report import read_reports, why_barren
from newsclean.errors import LockedError, OutputError, bug_in_one_line, system_words
from newsclean.files.reasons import Reason, reason_of_kind
from newsclean.model import Article
from newsclean.sites import site_toml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from scrapy.crawler import Crawler

    from newsclean.crawling.spider import NewspaperSpider
    from newsclean.crawling.store.archive import Spot
    from newsclean.crawling.watch.profile import Pages
    from newsclean.crawling.watch.report import Report
    from newsclean.model import Site

logger = logging.getLogger(__name__)

REPORT = "newsclean/report"
ERROR = "newsclean/error"

_SITE_HEAD = """# What `newsclean crawl` found out by itself. Edit it, give it a name and crawl with it:
# a language, a time zone and the pattern of article addresses make the records better.
"""


class RunFilesPipeline:
    """Writes what comes out of the CleaningPipeline to NEWSCLEAN_OUT/<newspaper>/, and the run's report."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.get("NEWSCLEAN_OUT"):
            raise NotConfigured
        self._crawler = crawler
        self._out = Path(crawler.settings["NEWSCLEAN_OUT"])
        self._commit_seconds = crawler.settings.getfloat("NEWSCLEAN_COMMIT_SECONDS")
        self._respects_opt_out = crawler.settings.getbool("NEWSCLEAN_RESPECT_AI_OPT_OUT")
        self._started = datetime.now(UTC)
        self._storage: Storage | None = None
        self._unchanged = 0
        self._error: OutputError | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The stage of one crawl; NotConfigured where NEWSCLEAN_OUT is empty."""
        pipeline = cls(crawler)
        crawler.signals.connect(pipeline.finish, signal=signals.spider_closed)
        return pipeline

    @property
    def _spider(self) -> NewspaperSpider:
        return cast("NewspaperSpider", self._crawler.spider)

    async def open_spider(self) -> None:
        """Opens the newspaper's storage; where that fails, the run ends before its first request."""
        # A coroutine, as Scrapy makes one of the stage before: what is raised at once would leave that one unawaited.
        try:
            self._storage = self._open()
        except (LockedError, OutputError) as error:
            logger.error("%s", error)  # noqa: TRY400  # one line says it all
            self._crawler.stats.set_value(ERROR, error)
            raise CloseSpider(error.reason) from error
        self._spider.memory = self._storage.memory
        if not self._respects_opt_out:
            self._storage.memory.take_opted_out()
        self._aliases = Aliases(self._storage.memory)
        self._doubts = Doubts(self._storage.memory)
        if self._keeps_pages:
            self._spider.keep = self._keep
        self._committed = time.monotonic()
        self._clock = LoopingCall(self._commit)
        self._clock.start(self._commit_seconds, now=False)

    @property
    def _keeps_pages(self) -> bool:
        return self._crawler.settings.getbool("NEWSCLEAN_WARC")

    def _open(self) -> Storage:
        settings, newspaper = self._crawler.settings, self._spider.newspaper
        manner = Manner(
            rules=rules_of(newspaper.site),
            warc_bytes=settings.getint("NEWSCLEAN_WARC_BYTES") if self._keeps_pages else 0,
            keep_days=settings.getfloat("NEWSCLEAN_KEEP_DAYS"),
            least_free_bytes=settings.getint("NEWSCLEAN_LEAST_FREE_BYTES"),
            domains=newspaper.site.domains,
            about=f"http-header-user-agent: {settings['USER_AGENT']}\r\nisPartOf: {newspaper.key}\r\n",
        )
        return Storage(self._out / newspaper.key, self._started, manner)

    def process_item(self, item: Any) -> Any:
        """The item, as it was written. What cannot be written ends the run."""
        storage = self._storage
        if storage is None or self._error is not None:
            return item
        try:
            if isinstance(item, Article):
                item = self._take(storage, item)
            elif isinstance(item, Missed):
                self._reject(storage, item, self._spider.fetched.pop(item.url, None))
        except OutputError as error:
            self._stop(error)
        if time.monotonic() - self._committed >= self._commit_seconds:
            self._commit()
        return item

    def finish(self, reason: str) -> None:
        """Makes the run's files whole and writes its report; `reason` is Scrapy's word for how the run ended."""
        if self._storage is None:
            return
        self._clock.stop()
        if reason == "finished" and self._spider.is_cut_short:
            reason = "max_pages"
        report = self._end(self._storage, _REASONS.get(reason, reason))
        if self._error is not None:
            self._crawler.stats.set_value(ERROR, self._error)
        self._crawler.stats.set_value(REPORT, report)

    def _keep(self, capture: Any) -> None:
        try:
            if self._storage is not None and self._error is None:
                self._storage.keep(capture)
        except OutputError as error:
            self._stop(error)

    def _take(self, storage: Storage, article: Article) -> Article | Missed:
        url = article.url or ""
        fetched = self._spider.fetched.pop(url, Fetched(asked=url))
        try:
            if self._respects_opt_out and article.rights and article.rights.opts_out_of_ai:
                return self._leave(storage, article, fetched)
            with storage.page():
                article = _placed(article, storage.keep(fetched.capture))
                return self._store(storage, article, fetched)
        except OutputError:
            raise
        except Exception as error:  # noqa: BLE001  # a bug on one page must not lose it
            missed = Missed(url=url, reason=Reason.BUG, detail=bug_in_one_line(error), via=article.provenance.via)
            self._reject(storage, missed, fetched)
            return missed

    def _leave(self, storage: Storage, article: Article, fetched: Fetched) -> Article:
        """Keeps nothing of a page that says itself that it wants no AI but the note that it was so."""
        url = article.url or ""
        with storage.page():
            name = self._aliases.of(article, fetched)
            if storage.memory.known(name):
                storage.memory.unchanged(name)
            else:
                storage.memory.opted_out(name)
            storage.reject(Missed(url=url, reason=Failure.AI_OPT_OUT, via=article.provenance.via))
        return article

    def _store(self, storage: Storage, article: Article, fetched: Fetched) -> Article:
        name, memory = self._aliases.of(article, fetched), storage.memory
        before = memory.known(name)
        if before is not None:
            article = msgspec.structs.replace(article, id=before.id, revision=before.revision)
        now = known_as(article)
        why = self._why_not(article)
        if why is None and before is None and (story := memory.twin(now.copy)):
            why = Failure.DUPLICATE
            memory.copied(name, story, now.copy, is_sure=is_surely_copy(article, story))
        elif why == Failure.OUTSIDE_WINDOW and before is None:
            memory.left(name, article.date_published)
        elif why is not None:
            memory.unchanged(name, None if why == Failure.OUTSIDE_WINDOW else version_of_page(article, fetched))
        if why is not None:
            storage.reject(Missed(url=article.url or "", reason=why, via=article.provenance.via), article)
        elif before is not None and before.digest == now.digest:
            # What changed is around the story, not in it.
            memory.recorded(name, now, fetched.version)
            self._unchanged += 1
        else:
            shown = Shown(name=name, article=article, version=fetched.version, now=now, before=before)
            for settled, doubt in self._doubts.settle(shown):
                self._settle(storage, settled, doubt)
        return article

    def _settle(self, storage: Storage, shown: Shown, doubt: Failure | None) -> None:
        """Records a story, or rejects what its page shows in its place."""
        article, memory = shown.article, storage.memory
        if doubt is not None:
            memory.doubt(shown.name, shown.now.digest)
            storage.reject(Missed(url=article.url or "", reason=doubt, via=article.provenance.via), article)
            return
        if shown.before is not None:
            article = msgspec.structs.replace(article, revision=shown.before.revision + 1)
        storage.record(article)
        memory.recorded(shown.name, msgspec.structs.replace(shown.now, revision=article.revision), shown.version)

    def _why_not(self, article: Article) -> str | None:
        if not article.page_kind.is_story:
            return reason_of_kind(article.page_kind)
        return None if self._spider.window.may_hold(article.date_published) else Failure.OUTSIDE_WINDOW

    def _reject(self, storage: Storage, missed: Missed, fetched: Fetched | None) -> None:
        with storage.page():
            if fetched is not None:
                storage.keep(fetched.capture)
                if missed.reason == Failure.DUPLICATE and missed.detail is not None:
                    self._aliases.led_to(fetched, missed.detail)
                else:
                    storage.memory.failed(fetched.asked)
            storage.reject(missed)

    def _commit(self) -> None:
        """Makes durable what was written so far."""
        storage = self._storage
        if storage is None or self._error is not None or not storage.is_changed:
            return
        self._count(storage)
        try:
            storage.commit()
        except OutputError as error:
            self._stop(error)
        self._committed = time.monotonic()

    def _count(self, storage: Storage) -> None:
        storage.tally.unchanged = self._unchanged + self._spider.unchanged
        storage.tally.given_up = storage.memory.given_up

    def _stop(self, error: OutputError) -> None:
        if self._error is None:
            self._error = error
            logger.error("%s", error)
            deferred_from_coro(self._crawler.engine.close_spider_async(reason="output_failed"))

    def _end(self, storage: Storage, reason: str) -> Report:
        self._aliases.end()
        self._record_held(storage)
        self._count(storage)
        try:
            storage.finish(reason)
        except OutputError as error:
            self._error = self._error or error
        report = self._report(storage, reason)
        try:
            self._write_site()
            storage.end(report)
        except OutputError as error:
            # One line says it all; a full disk needs no traceback.
            logger.error("%s", error)  # noqa: TRY400
            self._error = self._error or error
        return report

    def _record_held(self, storage: Storage) -> None:
        """Records what was held, now that no other address can show it."""
        try:
            for shown in self._doubts.end() if self._error is None else ():
                with storage.page():
                    self._settle(storage, shown, None)
        except OutputError as error:
            self._error = error

    def _report(self, storage: Storage, reason: str) -> Report:
        spider, stats = self._spider, self._crawler.stats
        report = storage.report(
            reason,
            finished=instant(datetime.now(UTC)),
            name=spider.newspaper.site.name,
            windowed=not spider.window.is_open,
            requests=stats.get_value("downloader/request_count", 0),
            bytes_received=stats.get_value("downloader/response_bytes", 0),
            sources={via: _counted(named, storage.tally.records.get(via, 0)) for via, named in spider.listings.items()},
            error=None if self._error is None else str(self._error),
        )
        folder = self._out / spider.newspaper.key
        earlier = read_reports(folder)
        pages = report.pages(folder)
        error = report.error or self._trouble(report, earlier, pages)
        return msgspec.structs.replace(report, error=error, alarms=find_alarms(report, earlier, pages))

    def _trouble(self, report: Report, earlier: Sequence[Report], pages: Pages) -> str | None:
        """Why the run came to nothing, in one line, where that is no other's doing."""
        if report.has_failed or report.reason == "interrupted":
            return None
        unread = self._spider.trouble if report.reason == "finished" else None
        return unread or why_barren(report, earlier, pages)

    def _write_site(self) -> None:
        """A newspaper that was named by its address alone gets a file that can be edited and named next time."""
        file = self._out / self._spider.newspaper.key / SITE
        if self._spider.newspaper.origin is None and not file.exists():
            try:
                file.write_text(_SITE_HEAD + site_toml(self._spider.used_site()), encoding="utf-8")
            except OSError as error:
                raise OutputError(f"{file}: {system_words(error)}") from error


# Scrapy's words for how a run ended, in ours.
_REASONS = {"shutdown": "interrupted", "closespider_timeout": "max_time"}


def _placed(article: Article, spot: Spot | None) -> Article:
    if spot is None:
        return article
    provenance = msgspec.structs.replace(article.provenance, warc_file=spot.file, warc_offset=spot.offset)
    return msgspec.structs.replace(article, provenance=provenance)


def _counted(named: Named | None, records: int) -> Named | None:
    return None if named is None else msgspec.structs.replace(named, records=records)


def rules_of(site: Site) -> bytes:
    """What decides which addresses of a listing are articles."""
    rules = (site.domains, site.articles, site.not_articles)
    return hashlib.blake2b(repr(rules).encode(), digest_size=8).digest()
