"""Section fronts and archive pages: HTML whose links name articles, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree, html

from newsclean.crawling.addresses import joined
from newsclean.crawling.values import Document, Found, Listing, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

# A front that never ends (every page finds something new in a rail) must not hold up the crawl.
MAX_PAGES = 50

_FEED_TYPES = {"application/rss+xml", "application/atom+xml", "application/feed+json"}


def first_page(address: str) -> Listing:
    """The listing of a section front as a site file names it, with or without `{page}`."""
    if "{page}" not in address:
        return Listing(url=address, kind=SourceKind.SECTION_FRONT)
    return Listing(url=address.format(page=1), kind=SourceKind.SECTION_FRONT, template=address)


def read(listing: Listing, document: Document) -> Iterator[Found | Listing]:
    """Every link of the page (the spider knows which are articles), the feeds it declares, and its next page."""
    page = _parse(document.body)
    if page is None:
        return
    base = _base(page, document.url)
    yield from _links(listing, page, base)
    if listing.kind is SourceKind.SECTION_FRONT and listing.page == 1:
        yield from _feeds(page, base)
    following = _next(listing, page, base)
    if following is not None and listing.page < MAX_PAGES:
        yield following


def _parse(body: bytes) -> html.HtmlElement | None:
    try:
        return html.document_fromstring(body, parser=html.HTMLParser(no_network=True))
    except (etree.ParserError, ValueError):  # an empty page
        return None


def _base(page: html.HtmlElement, url: str) -> str:
    bases = page.xpath("//base/@href")
    return joined(url, str(bases[0])) or url if bases else url


def _links(listing: Listing, page: html.HtmlElement, base: str) -> Iterator[Found]:
    for link in page.iter("a"):
        address = joined(base, link.get("href", ""))
        if address:
            yield Found(url=address, via=listing.via)


def _feeds(page: html.HtmlElement, base: str) -> Iterator[Listing]:
    for link in page.xpath("//link[@href][contains(@rel, 'alternate')]"):
        address = joined(base, link.get("href"))
        if link.get("type", "").lower() in _FEED_TYPES and address:
            yield Listing(url=address, kind=SourceKind.FEED)


def _next(listing: Listing, page: html.HtmlElement, base: str) -> Listing | None:
    number = listing.page + 1
    if listing.template is not None:
        address: str | None = listing.template.format(page=number)
    else:
        links = page.xpath("//a[@rel='next']/@href | //link[@rel='next']/@href")
        address = joined(base, str(links[0])) if links else None
    if not address:
        return None
    return Listing(
        url=address,
        kind=listing.kind,
        template=listing.template,
        page=number,
        front=listing.front or listing.url,
        later=True,
    )
