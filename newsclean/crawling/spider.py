"""The one spider: any newspaper, by all the sources its file names."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import msgspec
import scrapy
from scrapy import signals
from scrapy.exceptions import DontCloseSpider

from newsclean.crawling import failures, items, settings, sources
from newsclean.crawling.addresses import AddressRules, fetchable
from newsclean.crawling.frontier import Frontier, same_story
from newsclean.crawling.pace import NO_DELAY
from newsclean.crawling.user_agent import check_user_agent
from newsclean.crawling.values import Document, Failure, Found, Listing, Missed, Named, SourceKind, Window
from newsclean.model import Page
from newsclean.sites import Newspaper, find

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings
    from twisted.python.failure import Failure as TwistedFailure

    from newsclean.model import Site

logger = logging.getLogger(__name__)

# Sources that say "this is an article"; a section front only links to it.
_DECLARING = {SourceKind.SITEMAP, SourceKind.NEWS_SITEMAP, SourceKind.FEED, SourceKind.ADDRESS_LIST}
# Requests handed to Scrapy beyond the one that is under way: they must be finished before a run can end.
_AHEAD = 1


class NewspaperSpider(scrapy.Spider):
    """Yields a Page for every article of one newspaper, and a Missed for every address that gave none.

    Arguments (`-a` of `scrapy crawl newspaper`): `site`, a shipped name, a site file or an address; `since` and
    `until`, days; `max_pages`; `addresses`, a file with an address a line to fetch instead of the site's sources;
    `dry_run`, which fetches listings only and yields Found instead of Page."""

    name = "newspaper"

    @classmethod
    def update_settings(cls, settings_: BaseSettings) -> None:
        """Brings newsclean's polite settings, and its values as items, to whichever project runs the spider."""
        super().update_settings(settings_)
        items.register()
        settings.bring_to(settings_)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """The spider, its newspaper's own delay and user agent set. Raises ConfigurationError."""
        spider: Self = super().from_crawler(crawler, *args, **kwargs)
        agent = check_user_agent(crawler.settings["USER_AGENT"], spider.newspaper.site)
        crawler.settings.set("USER_AGENT", agent, priority="spider")
        if spider.site_delay is not None:
            crawler.settings.set("DOWNLOAD_DELAY", spider.site_delay, priority="spider")
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        return spider

    def __init__(
        self,
        *,
        site: str | Newspaper,
        since: str | date | None = None,
        until: str | date | None = None,
        max_pages: int | str | None = None,
        addresses: str | None = None,
        dry_run: bool = False,
    ) -> None:
        super().__init__()
        self.newspaper = site if isinstance(site, Newspaper) else find(site)
        self.allowed_domains = list(self.newspaper.site.domains)
        self.site_delay = self.newspaper.site.delay
        self.window = Window(since=_day(since), until=_day(until))
        self.listings: dict[str, Named | None] = {}
        self._first_listings: list[Listing] = []
        self._dry_run = dry_run
        self._addresses = addresses
        self._rules = AddressRules(self.newspaper.site)
        self._under_way = 0
        limit = None if max_pages is None else int(max_pages)
        self._frontier = Frontier(max_pages=limit)

    async def start(self) -> AsyncIterator[Any]:
        """The first requests."""
        self._fill_frontier()
        for output in self._next():
            yield output

    def idle(self) -> None:
        """Goes on where a callback broke and nothing else asked for the next requests."""
        requests = [output for output in self._next() if isinstance(output, scrapy.Request)]
        for request in requests:
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def read_listing(self, response: Response, listing: Listing) -> Iterator[Any]:
        """Notes what a listing names."""
        document = Document(url=response.url, body=response.body, content_type=_content_type(response))
        entries = list(sources.read(listing, document))
        wanted = [found for entry in entries if isinstance(entry, Found) and (found := self._wanted(entry))]
        new = sum([self._frontier.add(found) for found in wanted])
        for entry in entries:
            # A front's next page is worth a request only while pages still name something new.
            if isinstance(entry, Listing) and (entry.page == 1 or new):
                self._note_listing(entry)
        self.listings[listing.via] = Named(articles=len({found.url for found in wanted}), new=new)
        self._frontier.answered(listing)
        yield from self._done()

    def read_page(self, response: Response, found: Found) -> Iterator[Any]:
        """The fetched article as a Page."""
        if same_story(response.url, found.url) or self._frontier.claim(response.url):
            yield _page(response, found)
        else:
            yield Missed(url=found.url, reason=Failure.DUPLICATE, detail=response.url, via=found.via)
        yield from self._done()

    def failed(self, failure: TwistedFailure) -> Iterator[Any]:
        """A Missed for an article that could not be fetched; for a listing, a note in the report."""
        target = _target(failure)
        reason, detail = failures.explain(failure)
        if isinstance(target, Listing):
            logger.warning("%s: %s: %s (%s)", self.newspaper.key, target.url, reason, detail)
            self.listings[target.via] = None
            self._frontier.answered(target)
        else:
            yield Missed(url=target.url, reason=reason, detail=detail, via=target.via)
        yield from self._done()

    def used_site(self) -> Site:
        """The newspaper as this crawl knew it: with the feeds and sitemaps that were discovered and could be read."""
        site = self.newspaper.site
        read = [listing for listing in self._first_listings if self.listings.get(listing.via) is not None]
        urls = {kind: tuple(listing.url for listing in read if listing.kind is kind) for kind in SourceKind}
        return msgspec.structs.replace(
            site, feeds=site.feeds or urls[SourceKind.FEED], sitemaps=urls[SourceKind.SITEMAP] or site.sitemaps
        )

    def _fill_frontier(self) -> None:
        if self._addresses is not None:
            for found in filter(None, map(self._wanted, sources.address_list(self._addresses))):
                self._frontier.add(found)
            return
        zone = self.newspaper.site.timezone
        today = datetime.now(ZoneInfo(zone) if zone else UTC).date()
        for listing in sources.start(self.newspaper.site, self.window, today):
            self._note_listing(listing)

    def _note_listing(self, listing: Listing) -> None:
        # What the file names itself need not be discovered.
        if listing.kind is SourceKind.FEED and self.newspaper.site.feeds and listing.via not in self._own_feeds():
            return
        if self._frontier.add_listing(listing) and not listing.later:
            self._first_listings.append(listing)

    def _own_feeds(self) -> set[str]:
        return {f"{SourceKind.FEED}:{url}" for url in self.newspaper.site.feeds}

    def _wanted(self, found: Found) -> Found | None:
        """The article with its address made fit to ask for; null where it is none of this crawl's."""
        address = fetchable(found.url)
        declared = SourceKind(found.via.partition(":")[0]) in _DECLARING
        if address is None or not self._rules.is_article(address, declared=declared):
            return None
        if not self.window.may_hold(found.published, found.modified):
            return None
        return found if address == found.url else msgspec.structs.replace(found, url=address)

    def _done(self) -> Iterator[Any]:
        self._under_way -= 1
        yield from self._next()

    def _next(self) -> Iterator[Any]:
        while self._under_way < self._most_under_way():
            target = self._frontier.take()
            if target is None:
                return
            if self._dry_run and isinstance(target, Found):
                yield target
                continue
            self._under_way += 1
            yield self._request(target)

    def _most_under_way(self) -> int:
        key = "CONCURRENT_REQUESTS_PER_DOMAIN" if self._waits_between_requests() else "CONCURRENT_REQUESTS"
        return self.settings.getint(key) + _AHEAD

    def _waits_between_requests(self) -> bool:
        slots = self.crawler.engine.downloader.slots.values()
        return self.settings.getfloat("DOWNLOAD_DELAY") > 0 or any(slot.delay > NO_DELAY for slot in slots)

    def _request(self, target: Listing | Found) -> scrapy.Request:
        # The frontier knows what was asked for; Scrapy's own filter would hold every address a second time.
        if isinstance(target, Listing):
            return scrapy.Request(
                target.url, self.read_listing, errback=self.failed, cb_kwargs={"listing": target}, dont_filter=True
            )
        return scrapy.Request(
            target.url, self.read_page, errback=self.failed, cb_kwargs={"found": target}, dont_filter=True
        )


def _target(failure: TwistedFailure) -> Listing | Found:
    arguments = failure.request.cb_kwargs  # type: ignore[attr-defined]  # Scrapy puts it there
    target: Listing | Found = arguments.get("listing") or arguments["found"]
    return target


def _page(response: Response, found: Found) -> Page:
    return Page(
        content=response.body,
        url=response.url,
        content_type=_content_type(response) or None,
        headers={name.decode("latin-1").lower(): _joined(values) for name, values in response.headers.items()},
        fetched_at=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        status=response.status,
        via=found.via,
        source_record=_said_of(found),
    )


def _said_of(found: Found) -> dict[str, Any] | None:
    said = {"title": found.title, "published": found.published, "modified": found.modified}
    return {key: value for key, value in said.items() if value is not None} or None


def _joined(values: list[bytes]) -> str:
    return ", ".join(value.decode("latin-1") for value in values)


def _content_type(response: Response) -> str:
    return (response.headers.get("Content-Type") or b"").decode("latin-1")


def _day(value: str | date | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value
