"""Sitemaps: indexes, sets of addresses, news sitemaps with their dates and titles, lists of plain lines,
and robots.txt, which names them. (https://www.sitemaps.org/protocol.html)"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsclean.address_days import path_of
from newsclean.crawling.addresses import joined
from newsclean.crawling.sources import feeds
from newsclean.crawling.sources.dates import to_rfc3339
from newsclean.crawling.sources.xml import child, each, local_name, text_of
from newsclean.crawling.values import Document, Found, Listing, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


# The protocol knows no index in an index; there are some. One that names itself by ever new addresses has no end.
MAX_DEPTH = 4
# Parts of an index that are read first, one of a kind ("posts-2.xml", "videos-7.xml"), and no more than these.
_MOST_SERIES = 3
_DIGITS = re.compile(r"[0-9]{1,18}")


def read(listing: Listing, document: Document) -> Iterator[Found | Listing]:
    """The addresses of a sitemap, or the sitemaps of an index or a robots.txt."""
    body = document.body
    if is_robots(listing, document):
        return _robots(body, document.url)
    if not body.lstrip().startswith((b"<", b"\xef\xbb\xbf<")):
        return _lines(listing, body)
    return _xml(listing, body, document)


def is_robots(listing: Listing, document: Document) -> bool:
    """True for a robots.txt, though it may have led elsewhere."""
    return any(url.endswith("/robots.txt") for url in (listing.url, document.url))


def usual(robots_url: str) -> Iterator[Listing]:
    """Where a sitemap lies that no robots.txt names."""
    yield Listing(url=urljoin(robots_url, "/sitemap.xml"), kind=SourceKind.SITEMAP)


def _robots(body: bytes, base: str) -> Iterator[Listing]:
    named = list(_named(body, base))
    return iter(named) if named else usual(base)


def _named(body: bytes, base: str) -> Iterator[Listing]:
    for line in body.decode("utf-8-sig", "replace").splitlines():
        key, _, value = line.partition("#")[0].partition(":")
        address = joined(base, value) if key.strip().lower() == "sitemap" else None
        if address:
            yield Listing(url=address, kind=SourceKind.SITEMAP)


def _lines(listing: Listing, body: bytes) -> Iterator[Found]:
    for line in body.decode("utf-8-sig", "replace").splitlines():
        if line.strip().startswith(("http://", "https://")):
            yield Found(url=line.strip(), via=listing.via)


def _xml(listing: Listing, body: bytes, document: Document) -> Iterator[Found | Listing]:
    parts: list[tuple[str, str]] = []
    empty = True
    for _, element in each(body, "url", "sitemap"):
        empty = False
        address = joined(document.url, text_of(child(element, "loc")) or "")
        if address is None:
            continue
        if local_name(element) == "sitemap":
            parts.append((text_of(child(element, "lastmod")) or "", address))
        else:
            yield _entry(listing, element, address)
    yield from _parts(listing, parts)
    if empty:
        # The protocol lets a feed stand in for a sitemap.
        yield from feeds.read(listing, Document(url=document.url, body=body))


def _entry(listing: Listing, element: etree._Element, address: str) -> Found:
    news = child(element, "news")
    return Found(
        url=address,
        via=listing.via,
        title=None if news is None else text_of(child(news, "title")),
        published=None if news is None else to_rfc3339(text_of(child(news, "publication_date"))),
        modified=to_rfc3339(text_of(child(element, "lastmod"))),
    )


def _parts(listing: Listing, parts: list[tuple[str, str]]) -> Iterator[Listing]:
    """The parts of an index, the last changed first, and of those without a date the last by the numbers in their
    names; an index in an index comes out of this as well. The newest part of each series is read with the first
    listings: what it names may be of today, and must not wait until all that is older is fetched."""
    if listing.depth == MAX_DEPTH:
        return
    series: set[str] = set()
    for modified, address in sorted(parts, key=lambda part: (part[0], _numbers(part[1])), reverse=True):
        name = _DIGITS.sub("", path_of(address))
        is_later = listing.later or name in series or len(series) == _MOST_SERIES
        series.update([] if is_later else [name])
        yield Listing(
            url=address, kind=listing.kind, later=is_later, modified=modified or None, depth=listing.depth + 1
        )


def _numbers(address: str) -> tuple[int, ...]:
    """The numbers in an address, of a day ("2026-11") or of a part."""
    return tuple(map(int, _DIGITS.findall(path_of(address))))
