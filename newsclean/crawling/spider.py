"""The one spider: any newspaper, by all the sources its file names."""

from __future__ import annotations

import logging
from collections import Counter
from datetime import UTC, date, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import msgspec
import scrapy
from scrapy import signals
from scrapy.exceptions import DontCloseSpider

from newsclean.address_days import day_in, path_of
from newsclean.crawling import failures, items, paging, settings, sources
from newsclean.crawling.addresses import AddressRules, fetchable
from newsclean.crawling.ending import StoppedError
from newsclean.crawling.frontier import Frontier, same_story
from newsclean.crawling.manners.pace import LATER, NO_DELAY
from newsclean.crawling.manners.redirects import LedToKnown
from newsclean.crawling.manners.user_agent import check_user_agent, product_of
from newsclean.crawling.manners.wishes import root_of
from newsclean.crawling.order import read_order
from newsclean.crawling.responses import document_of, is_moved, page_of, target_of, version_of
from newsclean.crawling.sources import archive
from newsclean.crawling.sources.dates import in_zone
from newsclean.crawling.sources.xml import NEITHER
from newsclean.crawling.store.captures import CAPTURE, Fetched
from newsclean.crawling.store.memory import Lapse, Refetch, Version
from newsclean.crawling.values import Failure, Found, Listing, Missed, Named, SourceKind, Window
from newsclean.sites import Newspaper, find

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from datetime import tzinfo
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings
    from twisted.python.failure import Failure as TwistedFailure

    from newsclean.crawling.manners.wishes import HostWishes
    from newsclean.crawling.store.captures import Capture
    from newsclean.crawling.store.memory import Memory
    from newsclean.model import Article, Site

logger = logging.getLogger(__name__)

_RULES = "do `domains`, `articles` and `not_articles` of its file let any through?"
_NOTHING_NAMED = f"no source names an article: {_RULES}"
# A front with so many links names stories.
_MANY_LINKS = 10
# Sources that say "this is an article"; a section front only links to it.
_DECLARING = {SourceKind.SITEMAP, SourceKind.NEWS_SITEMAP, SourceKind.FEED, SourceKind.ADDRESS_LIST}
# Requests handed to Scrapy beyond the one that is under way: they must be finished before a run can end.
_AHEAD = 1
_GONE = {"404", "410", "451"}
# What a server answers for what only some may read.
_REFUSALS = {"401", "402", "403"}
_PAGED = frozenset({SourceKind.SECTION_FRONT, SourceKind.ARCHIVE})
_CLOSED = frozenset({Failure.ROBOTS, Failure.OFF_SITE})
# What keeps a whole host from being asked says nothing of the story.
_NOT_ASKED = frozenset({Failure.ROBOTS_UNREACHABLE, Failure.DNS})


class NewspaperSpider(scrapy.Spider):
    """Yields a Page for every article of one newspaper, and a Missed for every address that gave none.

    Arguments (`-a` of `scrapy crawl newspaper`): `site`, a shipped name, a site file or an address; and the fields
    of Order. A dry run yields Found instead of Page.

    `memory`, where a pipeline sets it before the first request, tells what earlier runs know, and `keep` takes every
    response that is no article's; `wishes` are the publisher's, by host; `fetched` holds what else is known of each
    page or duplicate that was yielded, by its address, until a pipeline takes it. `listings` holds what each source
    named, null for one that could not be read, and `unread` why."""

    name = "newspaper"

    @classmethod
    def update_settings(cls, settings_: BaseSettings) -> None:
        """Brings newsclean's polite settings, and its values as items, to whichever project runs the spider."""
        super().update_settings(settings_)
        items.register()
        settings.bring_to(settings_)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """The spider, its newspaper's own delay and user agent set. Raises ConfigurationError, and InputError for a
        file of addresses."""
        spider: Self = super().from_crawler(crawler, *args, **kwargs)
        agent = check_user_agent(crawler.settings["USER_AGENT"], spider.newspaper.site)
        crawler.settings.set("USER_AGENT", agent, priority="spider")
        if spider.site_delay is not None:
            crawler.settings.set("DOWNLOAD_DELAY", spider.site_delay, priority="spider")
        crawler.signals.connect(spider.idle, signal=signals.spider_idle)
        return spider

    def __init__(self, *, site: str | Newspaper, **order: Any) -> None:
        super().__init__()
        self.newspaper = site if isinstance(site, Newspaper) else find(site)
        # Those that begin with "_" are scrapyd's own.
        self.order = read_order({name: value for name, value in order.items() if not name.startswith("_")})
        self.allowed_domains = list(self.newspaper.site.domains)
        self.site_delay = self.newspaper.site.delay
        self.window = Window(since=self.order.since, until=self.order.until, zone=self.newspaper.site.timezone)
        self.listings: dict[str, Named | None] = {}
        self.unread: dict[str, str] = {}
        self.memory: Memory | None = None
        self.wishes: dict[str, HostWishes] = {}
        self.keep: Callable[[Capture], None] | None = None
        self.fetched: dict[str, Fetched] = {}
        self.unchanged = 0
        # Before anything is asked for.
        self._given = None if self.order.addresses is None else list(sources.address_list(self.order.addresses))
        self._first_listings: list[Listing] = []
        self._no_sources: set[str] = set()
        self._last_unread = ""
        self._alike: Counter[str] = Counter()
        self._useless: str | None = None
        self._rules = AddressRules(self.newspaper.site)
        self._under_way = 0
        self._frontier = Frontier(self.order.max_pages)
        self._paging = paging.Paging()

    async def start(self) -> AsyncIterator[Any]:
        """The first requests; none where the newspaper has asked to be left alone for longer."""
        until = self.memory.paused_until if self.memory else None
        if until is not None:
            until_when = until.isoformat(" ", "minutes")
            logger.warning("%s: it has asked to be left alone until %s", self.newspaper.key, until_when)
            await self.crawler.engine.close_spider_async(reason=LATER)
            return
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
        if response.status == HTTPStatus.NOT_MODIFIED:
            self.listings[listing.via] = Named(unchanged=True)
            self._note_what_it_named(listing)
        else:
            self.listings[listing.via] = self._read(listing, response)
        self._frontier.answered(listing)
        yield from self._done()

    def read_page(self, response: Response, found: Found) -> Iterator[Any]:
        """The fetched article as a Page; nothing where it has not changed."""
        if response.status == HTTPStatus.NOT_MODIFIED:
            self.unchanged += self.memory is None or self.memory.known(found.url) is not None
            if self.memory:
                self.memory.unchanged(found.url)
        elif self.memory and self.memory.is_forgotten(response.url):
            self.memory.failed(found.url)
        elif same_story(response.url, found.url) or self._frontier.claim(response.url):
            self._remember_answer(response.url, response, found)
            yield page_of(response, found)
        else:
            self._remember_answer(found.url, response, found)
            yield Missed(url=found.url, reason=Failure.DUPLICATE, detail=response.url, via=found.via)
        yield from self._done()

    def failed(self, failure: TwistedFailure) -> Iterator[Any]:
        """A Missed for an article that could not be fetched; for a listing, a note in the report. Nothing for what was
        given back at the end: the next run asks for it."""
        if isinstance(failure.value, StoppedError):
            return
        target = target_of(failure)
        if isinstance(failure.value, LedToKnown) and isinstance(target, Found):
            yield self._led_to(target, failure.value.address, is_moved(failure.request))  # type: ignore[attr-defined]
            yield from self._done()
            return
        capture = failure.request.meta.pop(CAPTURE, None)  # type: ignore[attr-defined]  # Scrapy puts it there
        if capture is not None and self.keep is not None:
            self.keep(capture)
        reason, detail = failures.explain(failure)
        if isinstance(target, Listing):
            is_down = reason in _NOT_ASKED or failures.lapse_of(reason, detail) is Lapse.DOWN
            self._note_unread(target, f"{reason} ({detail})", is_alike=is_down or target.kind is SourceKind.ARCHIVE)
            self.listings[target.via] = None
            if reason in _CLOSED or detail in _GONE:
                self._no_sources.add(target.via)
            if self.memory and self.window.is_open:
                self._note_no_page(target, self.memory, is_gone=detail in _GONE, is_closed=reason in _CLOSED)
            for listing in sources.guess(target):
                self._note_listing(listing)
            self._frontier.answered(target)
        else:
            yield self._missed(target, reason, detail)
        yield from self._done()

    def has_asked_for(self, url: str, found: Found) -> bool:
        """True for the address of another article than `found` that this run has asked for, or had an answer from."""
        return not same_story(url, found.url) and self._frontier.is_taken(url)

    def take_teasers(self, article: Article) -> None:
        """Notes the stories that a page's teasers name, where the order wants them."""
        for teaser in sources.teasers(article) if self.order.follow_teasers else ():
            found = self._wanted(teaser)
            if found and self._is_due(found):
                self._frontier.add(found, _day_of(found) or date.min)

    @property
    def is_cut_short(self) -> bool:
        """True where the order's `max_pages` has been asked for and there is more."""
        return self._frontier.is_cut_short

    @property
    def trouble(self) -> str | None:
        """Why there was nothing to go by, in one line; null where there was, or earlier runs found stories."""
        if self._useless is not None:
            return self._useless
        if self.listings and not any(self.listings.values()):
            return f"no source could be read, the last: {self._last_unread}"
        return _NOTHING_NAMED if self.listings and self._knows_nothing() else None

    def closed(self, reason: str) -> None:
        """Says how many sources failed alike, and why a dry run found nothing; of any other the report does."""
        for why, count in self._alike.items():
            if count > 1:
                logger.warning("%s: %d sources in all: %s", self.newspaper.key, count, why)
        if self.order.dry_run and reason == "finished" and self.trouble:
            logger.warning("%s: %s", self.newspaper.key, self.trouble)

    def _knows_nothing(self) -> bool:
        """True where neither this run nor an earlier one was named an article, whatever its day."""
        is_named = any(named is not None and named.articles for named in self.listings.values())
        return self.window.is_open and not is_named and (self.memory is None or not self.memory.knows_any())

    def used_site(self) -> Site:
        """The newspaper as this crawl knew it: with the feeds and sitemaps that were discovered, but for those that are
        none. What did not answer yet is asked for again by the next crawl, which discovers no feeds beside these."""
        site = self.newspaper.site
        kept = [listing for listing in self._first_listings if listing.via not in self._no_sources]
        urls = {kind: tuple(listing.url for listing in kept if listing.kind is kind) for kind in SourceKind}
        return msgspec.structs.replace(
            site, feeds=site.feeds or urls[SourceKind.FEED], sitemaps=urls[SourceKind.SITEMAP] or site.sitemaps
        )

    def _note_unread(self, listing: Listing, why: str, *, is_alike: bool = False) -> None:
        """Notes why a source could not be read. Where others will fail alike, as the days of an archive do whose server
        is down, a warning tells of the first, and at the end one of their number."""
        self._alike[why] += is_alike
        level = logging.INFO if is_alike and self._alike[why] > 1 else logging.WARNING
        logger.log(level, "%s: %s: %s", self.newspaper.key, listing.url, why)
        self._last_unread = f"{listing.url}: {why}"
        self.unread[listing.via] = why

    def _read(self, listing: Listing, response: Response) -> Named | None:
        try:
            return self._note_all(listing, response)
        except Exception as error:  # a listing that breaks the reader must not end the newspaper's run
            logger.exception("%s: %s", self.newspaper.key, listing.url)
            self.unread[listing.via] = f"{type(error).__name__}: {error}"
            self._last_unread = f"{listing.url}: {self.unread[listing.via]}"
            return None

    def _note_no_page(self, listing: Listing, memory: Memory, *, is_gone: bool, is_closed: bool) -> None:
        """Notes what would be asked for again and again: a day without a page, a next page that there is not."""
        if is_gone and listing.kind is SourceKind.ARCHIVE and listing.page == 1:
            memory.listing_read(listing, Version())
        if is_gone or is_closed:
            paging.ended(listing, memory)

    def _note_all(self, listing: Listing, response: Response) -> Named | None:
        """What a listing names, noted; null for one that cannot be read. Of one that broke off counts what it named."""
        document = sources.unpacked(document_of(response))
        fault = sources.fault(listing, document)
        entries = list(sources.read(listing, document))
        wanted = [found for entry in entries if isinstance(entry, Found) and (found := self._wanted(entry))]
        due = [found for found in wanted if self._is_due(found)]
        self._say_unless_named(listing, entries, wanted)
        undated = self._day_of_undated(listing)
        new = sum([self._frontier.add(found, _day_of(found) or undated) for found in due])
        further = [entry for entry in entries if isinstance(entry, Listing) and entry.page == 1]
        for entry in (*further, *self._next_pages(listing, entries, wanted, new)):
            self._note_listing(entry)
        if fault is not None:
            self._note_unread(listing, fault)
            if fault == NEITHER:
                self._no_sources.add(listing.via)
        elif self.memory and self.window.is_open:
            self.memory.listing_read(listing, version_of(response), further)
        if fault is not None and not wanted:
            return None
        return Named(articles=len({found.url for found in wanted}), new=new, listings=len(further))

    def _say_unless_named(self, listing: Listing, entries: list[Found | Listing], wanted: list[Found]) -> None:
        is_first = listing.kind is SourceKind.SECTION_FRONT and listing.page == 1
        links = sum(isinstance(entry, Found) for entry in entries)
        if is_first and self.window.is_open and links >= _MANY_LINKS and not wanted:
            logger.warning(
                "%s: %s: none of its %d links is an article; %s", self.newspaper.key, listing.url, links, _RULES
            )

    def _day_of_undated(self, listing: Listing) -> date:
        """What nothing dates is new where a listing holds only that, or held other things when it was last read."""
        is_backlog = listing.kind is SourceKind.SITEMAP and (
            self.memory is None or self.memory.read_at(listing.url) is None
        )
        return date.min if is_backlog else date.max

    def _next_pages(
        self, listing: Listing, entries: list[Found | Listing], wanted: list[Found], new: int
    ) -> Iterator[Listing]:
        """The page of a front that is read after this one."""
        following = next((entry for entry in entries if isinstance(entry, Listing) and entry.page > 1), None)
        pattern = self.newspaper.site.archive
        if following is not None and pattern is not None and archive.is_of_a_day(pattern, following.url):
            following = None
        if listing.kind in _PAGED:
            memory = self.memory if self.window.is_open else None
            further = self._paging.after(listing, following, wanted, new, memory)
            if further is not None:
                yield further

    def _is_due(self, found: Found) -> bool:
        """Notes a story that was named; True where it is to be fetched."""
        if self.memory is None:
            return True
        modified = in_zone(found.modified, self.newspaper.site.timezone)
        said = found if modified == found.modified else msgspec.structs.replace(found, modified=modified)
        is_due = self.memory.note(said, self.order.refetch)
        return is_due and (self.window.is_open or self.window.may_hold(self.memory.published(found.url)))

    def _note_what_it_named(self, listing: Listing) -> None:
        """Of a listing that has not changed: the sitemaps and feeds it names may have, a run that was cut short may
        have left a further page unread, and a story that was gone may be back."""
        if self.memory is None:
            return
        self.memory.listing_unchanged(listing)
        for further in filter(None, (*self.memory.named_by(listing), paging.left(listing, self.memory))):
            self._note_listing(further)
        if self.order.refetch is not Refetch.NEVER:
            for found in filter(None, map(self._wanted, self.memory.gone(listing.via))):
                self._frontier.add(found, _day_of(found) or date.min)

    def _remember_answer(self, item_url: str, response: Response, found: Found) -> None:
        if self.memory is not None:
            self.fetched[item_url] = Fetched(
                asked=found.url,
                is_moved=is_moved(response),
                version=version_of(response),
                capture=response.meta.get(CAPTURE),
            )

    def _led_to(self, found: Found, answered: str, is_for_good: bool) -> Missed:
        if self.memory is not None:
            self.fetched[found.url] = Fetched(asked=found.url, is_moved=is_for_good)
        return Missed(url=found.url, reason=Failure.DUPLICATE, detail=answered, via=found.via)

    def _missed(self, found: Found, reason: Failure, detail: str) -> Missed:
        is_gone = reason is Failure.HTTP_STATUS and detail in _GONE
        is_closed = reason is Failure.HTTP_STATUS and detail in _REFUSALS
        if self.memory:
            lapse = failures.lapse_of(reason, detail)
            if is_closed and self.memory.has_failed(found.url):
                reason = Failure.CLOSED
            if reason is Failure.AI_OPT_OUT:
                self.memory.opted_out(found.url)
            elif reason not in _NOT_ASKED:
                self.memory.failed(found.url, lapse, is_gone=is_gone)
            reason = Failure.GONE if is_gone and self.memory.known(found.url) else reason
        return Missed(url=found.url, reason=reason, detail=detail, via=found.via)

    def _recall(self) -> None:
        """Takes up what earlier runs left: stories they did not reach, and those that may have changed."""
        if self.memory is None:
            return
        for found in filter(None, map(self._wanted, self.memory.unreached())):
            self._frontier.add(found, _day_of(found) or date.min)
        for found in filter(None, map(self._wanted, self.memory.due(self.order.refetch))):
            self._frontier.add_again(found)

    def _fill_frontier(self) -> None:
        if self._given is not None:
            self._take_up(self._given)
            return
        self._recall()
        today = datetime.now(self._zone).date()
        for listing in sources.start(self.newspaper.site, self.window, today, self._read_on):
            self._note_listing(listing)

    @property
    def _zone(self) -> tzinfo:
        zone = self.newspaper.site.timezone
        return ZoneInfo(zone) if zone else UTC

    def _read_on(self, url: str) -> date | None:
        read_at = self.memory.read_at(url) if self.memory else None
        if read_at is not None and self.memory and self.memory.front(url).unread is not None:
            return date.min
        return None if read_at is None else datetime.fromtimestamp(read_at, self._zone).date()

    def _take_up(self, given: list[Found]) -> None:
        """Notes the addresses of a file: all are fetched, new or not, but for forgotten ones."""
        wanted = list(filter(None, map(self._wanted, given)))
        if len(wanted) < len(given):
            first = next(found.url for found in given if self._wanted(found) is None)
            said = f"{len(given) - len(wanted)} of {len(given)} addresses are none of this newspaper's articles"
            logger.warning("%s: %s: %s, the first: %s", self.newspaper.key, self.order.addresses, said, first)
            self._useless = None if wanted else f"{self.order.addresses}: {said}"
        for found in wanted:
            if self._is_due(found) or (self.memory and not self.memory.is_forgotten(found.url)):
                self._frontier.add(found)

    def _note_listing(self, listing: Listing) -> None:
        # What the file names itself need not be discovered.
        if listing.kind is SourceKind.FEED and self.newspaper.site.feeds and listing.via not in self._own_feeds():
            return
        if self.memory and self.memory.is_read(listing):
            self.listings[listing.via] = Named(unchanged=True)
        elif self._frontier.add_listing(listing) and not listing.later and not listing.depth:
            self._first_listings.append(listing)

    def _own_feeds(self) -> set[str]:
        return {f"{SourceKind.FEED}:{url}" for url in self.newspaper.site.feeds}

    def _wanted(self, found: Found) -> Found | None:
        """The article with its address made fit to ask for; null where it is none of this crawl's."""
        address = fetchable(found.url)
        declared = SourceKind(found.via.partition(":")[0]) in _DECLARING
        if address is None or not self._rules.is_article(address, declared=declared):
            return None
        if not self.window.may_hold(found.published, found.modified, day_in(path_of(address))):
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
            if self.order.dry_run and isinstance(target, Found):
                if self._may_ask(target.url):
                    yield target
                continue
            self._under_way += 1
            yield self._request(target)

    def _may_ask(self, url: str) -> bool:
        """False where what a host asks, as far as it was read, is known to keep a real run from the address."""
        host = self.wishes.get(root_of(url))
        if host is None:
            return True
        if host.robots and not host.robots.can_fetch(url, product_of(self.settings["USER_AGENT"])):
            return False
        return not (self.settings.getbool("NEWSCLEAN_RESPECT_AI_OPT_OUT") and host.of(url).opts_out_of_ai)

    def _most_under_way(self) -> int:
        key = "CONCURRENT_REQUESTS_PER_DOMAIN" if self._waits_between_requests() else "CONCURRENT_REQUESTS"
        return self.settings.getint(key) + _AHEAD

    def _waits_between_requests(self) -> bool:
        slots = self.crawler.engine.downloader.slots.values()
        return self.settings.getfloat("DOWNLOAD_DELAY") > 0 or any(slot.delay > NO_DELAY for slot in slots)

    def _request(self, target: Listing | Found) -> scrapy.Request:
        is_listing = isinstance(target, Listing)
        return scrapy.Request(
            target.url,
            self.read_listing if is_listing else self.read_page,
            errback=self.failed,
            headers=self._known_version(target).headers(),
            meta={"handle_httpstatus_list": [HTTPStatus.NOT_MODIFIED]},
            cb_kwargs={"listing" if is_listing else "found": target},
            # The frontier knows what was asked for; Scrapy's own filter would hold every address a second time.
            dont_filter=True,
        )

    def _known_version(self, target: Listing | Found) -> Version:
        if self.memory is None:
            return Version()
        if isinstance(target, Found):
            return self.memory.version(target.url)
        # What a page behind the first names tells whether it is the last one to read.
        return self.memory.listing_version(target.url) if self.window.is_open and target.page == 1 else Version()


def _day_of(found: Found) -> date | None:
    """The day that is known of a story; null where none is."""
    named = day_in(path_of(found.url))
    said = found.published or (None if named else found.modified)
    return named if said is None else date.fromisoformat(said[:10])
