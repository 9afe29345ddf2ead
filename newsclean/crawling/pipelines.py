"""The cleaning stage as a Scrapy item pipeline, for newsclean's own spider and for anybody's.

    ITEM_PIPELINES = {"newsclean.crawling.pipelines.CleaningPipeline": 300}

A Page becomes its Article. An item of another project (dict, Item, dataclass, attrs...) that has the field `html`
(NEWSCLEAN_HTML_FIELD) gets the record, as a dict, in the field `article` (NEWSCLEAN_ARTICLE_FIELD), whatever kind of
page it is; its address is read from `url` (NEWSCLEAN_URL_FIELD). Any other item passes untouched."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import msgspec
from itemadapter import ItemAdapter
from scrapy.exceptions import DropItem

from newsclean.crawling import workers
from newsclean.crawling.manners.wishes import merged, root_of
from newsclean.crawling.values import Missed
from newsclean.errors import PageError, refuse_unless
from newsclean.model import Page

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)


class CleaningPipeline:
    """Cleans without blocking the reactor: in a thread, or in NEWSCLEAN_WORKERS processes."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self._processes = settings.getint("NEWSCLEAN_WORKERS", 0)
        self._html_field = settings.get("NEWSCLEAN_HTML_FIELD", "html")
        self._url_field = settings.get("NEWSCLEAN_URL_FIELD", "url")
        self._article_field = settings.get("NEWSCLEAN_ARTICLE_FIELD", "article")
        self._told: set[type] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The pipeline of one crawl."""
        return cls(crawler)

    def open_spider(self) -> None:
        """Starts the workers."""
        newspaper = getattr(self._crawler.spider, "newspaper", None)
        self._site = newspaper.site if newspaper else None
        self._workers = workers.acquire(self._processes)

    def close_spider(self) -> None:
        """Ends the workers."""
        workers.release(self._processes)

    async def process_item(self, item: Any) -> Any:
        """The item, cleaned. A page that cannot be cleaned becomes a Missed; another project's item that
        cannot be is dropped, with the reason."""
        if isinstance(item, Page):
            return await self._clean_page(item)
        if ItemAdapter.is_item(item) and ItemAdapter(item).get(self._html_field) is not None and self._takes(item):
            return await self._fill(item)
        return item

    def _takes(self, item: Any) -> bool:
        """Whether an item has a place for its record; of each class that has none it is said once."""
        if isinstance(item, dict) or self._article_field in ItemAdapter(item).field_names():
            return True
        if type(item) not in self._told:
            self._told.add(type(item))
            told = "%s has no field %s for the record (NEWSCLEAN_ARTICLE_FIELD names another): its items pass uncleaned"
            logger.error(told, type(item).__qualname__, self._article_field)
        return False

    async def _clean_page(self, page: Page) -> Any:
        try:
            article = await self._workers.clean(page, self._site)
        except PageError as error:
            return Missed(url=page.url or "", reason=error.reason, detail=str(error), via=page.via)
        take_teasers = getattr(self._crawler.spider, "take_teasers", None)
        if take_teasers is not None:
            take_teasers(article)
        host = getattr(self._crawler.spider, "wishes", {}).get(root_of(page.url or ""))
        if host is None:
            return article
        return msgspec.structs.replace(article, rights=merged(article.rights, host.of(page.url or "")))

    async def _fill(self, item: Any) -> Any:
        adapter = ItemAdapter(item)
        try:
            article = await self._workers.clean(self._page(adapter), self._site)
        except PageError as error:
            raise DropItem(f"{error.reason}: {error}") from None
        except TypeError as error:
            raise DropItem(f"field {error}") from None
        adapter[self._article_field] = article.to_dict()
        return item

    def _page(self, adapter: ItemAdapter) -> Page:
        """The page of an item. Raises TypeError, which names the field: an item loader makes lists of all values."""
        html, url = adapter[self._html_field], adapter.get(self._url_field)
        refuse_unless(bytes | str, **{self._html_field: html})
        refuse_unless(str | None, **{self._url_field: url})
        return Page(content=html, url=url)
