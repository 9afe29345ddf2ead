"""What a dry run knows of the runs before it, without writing into their folder or keeping another run from it."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, cast

from newsclean.crawling.output import rules_of
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.folder import STATE
from newsclean.crawling.store.memory import Memory
from newsclean.errors import OutputError

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

    from newsclean.crawling.spider import NewspaperSpider

logger = logging.getLogger(__name__)


class MemoryPipeline:
    """Gives the spider of a dry run a copy of its newspaper's state, and throws it away in the end."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._open = ExitStack()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The stage of one crawl."""
        return cls(crawler)

    def open_spider(self) -> None:
        """Copies the state, where there is one; where that fails, the run goes on as if nothing were known."""
        spider = cast("NewspaperSpider", self._crawler.spider)
        file = Path(self._crawler.settings["NEWSCLEAN_OUT"], spider.newspaper.key, STATE)
        if not file.is_file():
            return
        copy = Path(self._open.enter_context(TemporaryDirectory(prefix="newsclean-")), STATE)
        try:
            _copy(file, copy)
            database = Database(copy)
        except (sqlite3.Error, OutputError) as error:
            logger.warning("%s: cannot be read, so that no story counts as known: %s", file, error)
            return
        self._open.callback(database.close)
        now = datetime.now(UTC).timestamp()
        spider.memory = Memory(database, rules=rules_of(spider.newspaper.site), now=now)

    def process_item(self, item: Any) -> Any:
        """The item, as it is."""
        return item

    def close_spider(self) -> None:
        """Removes the copy."""
        self._open.close()


def _copy(file: Path, to: Path) -> None:
    # Opened to read alone, SQLite would leave files beside it.
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
