"""The sources of a newspaper, each a strategy: which listings to ask for, and what a listing names.

    start(site, window, today) -> listings        where a crawl begins
    read(listing, document)    -> Found, Listing  what a fetched listing names

All of it is pure: a listing's bytes go in, values come out; the spider does the fetching.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from newsclean.crawling.addresses import joined
from newsclean.crawling.sources import archive, feeds, fronts, sitemaps, xml
from newsclean.crawling.values import Found, Listing, SourceKind
from newsclean.errors import InputError
from newsclean.model import DateKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from newsclean.crawling.values import Document, Window
    from newsclean.model import Article, Site

__all__ = ["address_list", "fault", "guess", "read", "start", "teasers", "unpacked"]


def start(
    site: Site, window: Window, today: date, read_on: Callable[[str], date | None] = lambda _: None
) -> Iterator[Listing]:
    """The listings a crawl of the newspaper begins with. `today` is the newspaper's own; `read_on` tells on which
    day a listing was last read, null where it never was."""
    yield from (Listing(url=url, kind=SourceKind.NEWS_SITEMAP) for url in site.news_sitemaps)
    yield from (Listing(url=url, kind=SourceKind.FEED) for url in site.feeds)
    yield from map(fronts.first_page, site.section_fronts)
    yield from (Listing(url=url, kind=SourceKind.SITEMAP) for url in site.sitemaps)
    if site.archive is not None:
        yield from archive.days(site.archive, window, today, read_on)


_READERS: dict[SourceKind, Callable[[Listing, Document], Iterator[Found | Listing]]] = {
    SourceKind.SITEMAP: sitemaps.read,
    SourceKind.NEWS_SITEMAP: sitemaps.read,
    SourceKind.FEED: feeds.read,
    SourceKind.SECTION_FRONT: fronts.read,
    SourceKind.ARCHIVE: fronts.read,
}

# What may stand before a document: a byte order mark, white space.
_BLANK = b"\xef\xbb\xbf \t\r\n"
_WITH_A_FORM = frozenset({SourceKind.SITEMAP, SourceKind.NEWS_SITEMAP, SourceKind.FEED})


def read(listing: Listing, document: Document) -> Iterator[Found | Listing]:
    """What a listing names: addresses of articles, and further listings. Addresses are as the listing
    spells them, made absolute; a broken listing gives what can be read of it."""
    return _READERS[listing.kind](listing, unpacked(document))


def unpacked(document: Document) -> Document:
    """The document with a body that is not packed (sitemap.xml.gz) and can be read; the same one where it is so."""
    body = xml.mended(xml.unpacked(document.body))
    return document if body is document.body else msgspec.structs.replace(document, body=body)


def fault(listing: Listing, document: Document) -> str | None:
    """What is wrong with a feed or sitemap that came: it is none, or it is cut off. Null for a whole one, though it may
    be empty, and for other listings, which may look like anything."""
    if listing.kind not in _WITH_A_FORM or sitemaps.is_robots(listing, document):
        return None
    body = unpacked(document).body.lstrip(_BLANK)
    if body.startswith(b"<"):
        return xml.fault(body)
    is_json_feed = body.startswith(b"{") and b'"items"' in body
    return None if is_json_feed or any(read(listing, document)) else xml.NEITHER


def guess(listing: Listing) -> Iterator[Listing]:
    """What may name articles where a listing could not be read: a host without a robots.txt may have a sitemap."""
    if listing.kind is SourceKind.SITEMAP and listing.url.endswith("/robots.txt"):
        yield from sitemaps.usual(listing.url)


def teasers(article: Article) -> Iterator[Found]:
    """The stories that a page's own teasers name."""
    for item in (item for removed in article.removed for item in removed.items if item.url):
        address = joined(article.url or "", item.url or "")
        if address is None:
            continue
        yield Found(
            url=address,
            via=f"{SourceKind.TEASER}:{article.url}",
            title=item.title,
            published=item.date if item.date_kind is DateKind.PUBLISHED else None,
        )


def address_list(path: str) -> Iterator[Found]:
    """The addresses of a file, one a line; empty lines and lines beginning with # say nothing.
    Raises InputError where the file cannot be read, or holds none."""
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from None
    addresses = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if not addresses:
        raise InputError(f"{path}: no address in it")
    for address in addresses:
        yield Found(url=address, via=f"{SourceKind.ADDRESS_LIST}:{path}")
