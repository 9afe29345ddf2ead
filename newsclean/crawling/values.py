"""The values that flow through a crawl: Listing -> Found -> Page -> Article, or Missed."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from msgspec import Struct

# How far the day in an address may be from that of the story.
_PRINT = timedelta(days=1)


class SourceKind(StrEnum):
    """What kind of page named an article's address."""

    SITEMAP = "sitemap"
    NEWS_SITEMAP = "news_sitemap"
    FEED = "feed"
    SECTION_FRONT = "section_front"
    ARCHIVE = "archive"
    ADDRESS_LIST = "address_list"
    TEASER = "teaser"


class Listing(Struct, frozen=True, kw_only=True):
    """A page that names articles. `template` is the address with `{page}` still in it, where there is one;
    `page` counts from 1, `depth` the indexes that led to it; `front` is the address of its first page, null for one
    that is a first page. A later listing waits until the articles of the first ones are fetched. `modified` is when
    its index says it was changed, as it is spelled there."""

    url: str
    kind: SourceKind
    template: str | None = None
    page: int = 1
    front: str | None = None
    depth: int = 0
    later: bool = False
    modified: str | None = None

    @property
    def via(self) -> str:
        """What a record's `provenance.via` says of this listing."""
        return f"{self.kind}:{self.url}"


class Found(Struct, frozen=True, kw_only=True):
    """An article's address as a listing names it, with what the listing says of it.
    Dates are RFC 3339 as far as the listing gives them."""

    url: str
    via: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None


class Named(Struct, frozen=True, kw_only=True):
    """How many articles a listing named, and how many of them were to be fetched and nothing had named before; how many
    further listings, such as an index's parts. An `unchanged` one was not read again. `records` of the run's records
    were named by it."""

    articles: int = 0
    new: int = 0
    listings: int = 0
    records: int = 0
    unchanged: bool = False


class Document(Struct, frozen=True, kw_only=True):
    """A fetched listing: its bytes and where they came from."""

    url: str
    body: bytes
    content_type: str = ""


class Window(Struct, frozen=True, kw_only=True):
    """The days whose stories are wanted, both included; null is open. `zone` is where the newspaper has its days; null
    takes each day as it is said."""

    since: date | None = None
    until: date | None = None
    zone: str | None = None

    @property
    def is_open(self) -> bool:
        """True where every day is wanted."""
        return self.since is None and self.until is None

    def may_hold(self, published: str | None, modified: str | None = None, named: date | None = None) -> bool:
        """False only where the dates known show that a story lies outside. `named` is the day in its address, which may
        be that of the printed paper, or of another time zone."""
        day = self._day(published)
        if day is not None:
            return self._after_since(day) and (self.until is None or day <= self.until)
        if named is not None:
            return self._after_since(named + _PRINT) and (self.until is None or named - _PRINT <= self.until)
        # Nothing is published after it was last changed; the other end tells nothing.
        changed = self._day(modified)
        return changed is None or self._after_since(changed)

    def _after_since(self, day: date) -> bool:
        return self.since is None or day >= self.since

    def _day(self, instant: str | None) -> date | None:
        if instant is None:
            return None
        try:
            moment = datetime.fromisoformat(instant)
            return (moment.astimezone(ZoneInfo(self.zone)) if self.zone and moment.tzinfo else moment).date()
        except (ValueError, OverflowError):
            return None


class Failure(StrEnum):
    """Why an address gave no record, beside those of `newsclean.files.Reason` (errors of a page, `kind:...`)."""

    ROBOTS = "fetch:robots"
    ROBOTS_UNREACHABLE = "fetch:robots_unreachable"
    OFF_SITE = "fetch:off_site"
    HTTP_STATUS = "fetch:http_status"
    GONE = "fetch:gone"
    CLOSED = "fetch:closed"
    TIMEOUT = "fetch:timeout"
    DNS = "fetch:dns"
    CONNECTION = "fetch:connection"
    TOO_LARGE = "fetch:too_large"
    REFUSED = "fetch:refused"
    AI_OPT_OUT = "fetch:ai_opt_out"
    NOT_HTML = "fetch:not_html"
    BROKEN = "fetch:broken"
    SHARED_TEXT = "fetch:shared_text"
    SHRUNK = "fetch:shrunk"
    DUPLICATE = "filtered:duplicate"
    OUTSIDE_WINDOW = "filtered:outside_window"


_NO_ERRORS = frozenset(
    {Failure.ROBOTS, Failure.OFF_SITE, Failure.GONE, Failure.CLOSED, Failure.AI_OPT_OUT, Failure.NOT_HTML}
)


# What leads away from the newspaper's pages, or keeps a crawl out of them: of some addresses of most newspapers, of all
# where one has moved or has closed itself.
_SHUT = frozenset({Failure.ROBOTS, Failure.OFF_SITE, Failure.CLOSED, Failure.NOT_HTML})


def is_error(reason: str) -> bool:
    """True for a reason that tells of something gone wrong; False where a page was understood and is no story,
    is not wanted, or is closed to crawlers."""
    return reason not in _NO_ERRORS and not reason.startswith(("kind:", "filtered:"))


def is_fault(reason: str) -> bool:
    """True for a reason that tells of the pages, and not of what was asked for. A dialog that covers every page may
    come out as one story and its duplicates."""
    return is_error(reason) or reason.startswith("kind:") or reason == Failure.DUPLICATE


def is_shut(reason: str) -> bool:
    """True for a reason that tells of an address which leads to no page of the newspaper, or to one that is closed."""
    return reason in _SHUT


class Missed(Struct, frozen=True, kw_only=True):
    """An address that gave no record, and why. `reason` is a Failure or a `newsclean.files.Reason`."""

    url: str
    reason: str
    detail: str | None = None
    via: str | None = None
