"""The last stage of a crawl: every page ends as one line in the records or in the rejects of its run."""

from __future__ import annotations

import hashlib
import logging
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec
from scrapy import signals
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.utils.defer import deferred_from_coro

from newsclean.crawling.addresses import join_key
from newsclean.crawling.memory import Known, Memory, Version
from newsclean.crawling.report import Report
from newsclean.crawling.run_files import RunFiles
from newsclean.crawling.values import Failure, Missed
from newsclean.errors import LockedError, OutputError
from newsclean.model import Article
from newsclean.sites import site_toml

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

    from newsclean.crawling.spider import NewspaperSpider
    from newsclean.model import Site

logger = logging.getLogger(__name__)

REPORT = "newsclean/report"
ERROR = "newsclean/error"

# Seconds between two times at which what was written becomes durable.
_COMMIT_SECONDS = 1.0
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
        self._started = datetime.now(UTC)
        self._new = self._revised = self._unchanged = 0
        self._rejected: Counter[str] = Counter()
        self._written: set[bytes] = set()
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

    def open_spider(self) -> None:
        """Opens the run's files and the newspaper's memory; where that fails, the run ends before its first request."""
        try:
            self._open()
        except (LockedError, OutputError) as error:
            self._crawler.stats.set_value(ERROR, error)
            raise CloseSpider(error.reason) from error

    def _open(self) -> None:
        folder = self._out / self._spider.newspaper.key
        self._files = RunFiles(folder, self._started)
        rules = _rules_of(self._spider.newspaper.site)
        self._memory = Memory(folder / "state.sqlite3", rules=rules, now=self._started.timestamp())
        self._spider.memory = self._memory
        self._committed = time.monotonic()

    def process_item(self, item: Any) -> Any:
        """The item, written. What cannot be written ends the run."""
        try:
            if isinstance(item, Article):
                self._take(item)
            elif isinstance(item, Missed):
                self._reject(item)
            if time.monotonic() - self._committed >= _COMMIT_SECONDS:
                self._commit()
        except OutputError as error:
            self._stop(error)
        return item

    def finish(self, reason: str) -> None:
        """Makes the run's files whole and writes its report; `reason` is Scrapy's word for how the run ended."""
        if self._spider.memory is None:
            return
        report = self._report(reason)
        if self._error is not None:
            self._crawler.stats.set_value(ERROR, self._error)
        self._crawler.stats.set_value(REPORT, report)

    def _take(self, article: Article) -> None:
        url = article.url or ""
        version = self._spider.versions.pop(url, Version())
        known, digest = self._memory.known(url), _digest(article)
        why = self._why_not(article)
        if why is not None:
            self._memory.unchanged(url, version)
            self._write_reject(Missed(url=url, reason=why, via=article.provenance.via), article)
        elif known is not None and known.digest == digest:
            # What changed is around the story, not in it.
            self._memory.unchanged(url, version)
            self._unchanged += 1
        else:
            self._record(article, Known(
                id=known.id if known else article.id, revision=known.revision + 1 if known else 1, digest=digest
            ), version)  # fmt: skip

    def _record(self, article: Article, known: Known, version: Version) -> None:
        self._files.write(msgspec.structs.replace(article, id=known.id, revision=known.revision))
        self._memory.recorded(article.url or "", known, version)
        if known.revision > 1:
            self._revised += 1
        else:
            self._new += 1

    def _why_not(self, article: Article) -> str | None:
        if not article.page_kind.is_story:
            return f"kind:{article.page_kind}"
        if not self._spider.window.may_hold(article.date_published):
            return Failure.OUTSIDE_WINDOW
        return None if self._is_new(article) else Failure.DUPLICATE

    def _is_new(self, article: Article) -> bool:
        # The text has a say: there are newspapers whose every page calls the front page its canonical address.
        canonical = join_key(article.url_canonical or article.url or "")
        digest = hashlib.blake2b(f"{canonical}\n{article.text}".encode(), digest_size=10).digest()
        if digest in self._written:
            return False
        self._written.add(digest)
        return True

    def _reject(self, missed: Missed) -> None:
        if self._spider.versions.pop(missed.url, None) is not None and missed.reason != Failure.DUPLICATE:
            self._memory.failed(missed.url, is_gone=False)
        self._write_reject(missed)

    def _write_reject(self, missed: Missed, article: Article | None = None) -> None:
        self._files.reject(missed, article)
        self._rejected[missed.reason] += 1

    def _commit(self) -> None:
        """First the records, then the memory of them: killed in between, a run fetches a story twice at worst, and
        writes it twice; the other way round it would be lost."""
        self._files.sync()
        self._memory.commit()
        self._committed = time.monotonic()
        if self._memory.error is not None:
            raise self._memory.error

    def _stop(self, error: OutputError) -> None:
        if self._error is None:
            self._error = error
            logger.error("%s", error)
            deferred_from_coro(self._crawler.engine.close_spider_async(reason="output_failed"))

    def _report(self, reason: str) -> Report:
        self._close_files()
        records_file, rejects_file = self._files.names
        spider, stats = self._spider, self._crawler.stats
        report = Report(
            newspaper=spider.newspaper.key,
            name=spider.newspaper.site.name,
            run=self._files.run,
            started=_instant(self._started),
            finished=_instant(datetime.now(UTC)),
            reason=_REASONS.get(reason, reason),
            records=self._new + self._revised,
            new=self._new,
            revised=self._revised,
            unchanged=self._unchanged + spider.unchanged,
            rejected=dict(self._rejected.most_common()),
            requests=stats.get_value("downloader/request_count", 0),
            bytes_received=stats.get_value("downloader/response_bytes", 0),
            sources=dict(spider.listings),
            records_file=records_file,
            rejects_file=rejects_file,
            error=None if self._error is None else str(self._error),
        )
        self._write_report(report)
        self._write_site()
        return report

    def _close_files(self) -> None:
        try:
            self._files.close()
            if self._error is None:
                self._memory.close()
            self._error = self._error or self._memory.error
        except OutputError as error:
            self._error = self._error or error

    def _write_site(self) -> None:
        """A newspaper that was named by its address alone gets a file that can be edited and named next time."""
        file = self._out / self._spider.newspaper.key / "site.toml"
        if self._spider.newspaper.origin is None and not file.exists():
            file.write_text(_SITE_HEAD + site_toml(self._spider.used_site()), encoding="utf-8")

    def _write_report(self, report: Report) -> None:
        try:
            self._files.write_report(report)
        except OutputError as error:
            # One line says it all; a full disk needs no traceback.
            logger.error("%s", error)  # noqa: TRY400


# Scrapy's words for how a run ended, in ours.
_REASONS = {"shutdown": "interrupted", "closespider_timeout": "max_time"}


def _digest(article: Article) -> bytes:
    """What tells that a story changed: its headline and its text, whatever else the page shows."""
    return hashlib.blake2b(f"{article.title}\n{article.text}".encode(), digest_size=16).digest()


def _rules_of(site: Site) -> bytes:
    """What decides which addresses of a listing are articles."""
    rules = (site.domains, site.articles, site.not_articles)
    return hashlib.blake2b(repr(rules).encode(), digest_size=8).digest()


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
