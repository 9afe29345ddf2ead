"""RSS (0.9 to 2.0, RDF), Atom and JSON feeds.

Read with lxml rather than feedparser: of a feed a crawl needs addresses, titles and dates, feedparser does
not know JSON Feed, and everything else it works out (sanitised HTML, a hundred aliases) costs ten times the parse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsclean.crawling.addresses import joined
from newsclean.crawling.sources.dates import to_rfc3339
from newsclean.crawling.sources.xml import child, each, local_name, text_of
from newsclean.crawling.values import Document, Found, Listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree


def read(listing: Listing, document: Document) -> Iterator[Found | Listing]:
    """The articles a feed names; of a feed that is no feed at all, nothing."""
    body = document.body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if body.startswith(b"{"):
        return _json(listing, body, document.url)
    return _xml(listing, body, document.url)


def _xml(listing: Listing, body: bytes, base: str) -> Iterator[Found]:
    for _, item in each(body, "item", "entry"):
        # lxml puts together what the elements around it say in xml:base.
        address = joined(joined(base, item.base or "") or base, _link(item) or "")
        if address:
            yield Found(
                url=address,
                via=listing.via,
                title=text_of(child(item, "title")),
                published=to_rfc3339(text_of(child(item, "pubdate", "published", "date", "issued"))),
                modified=to_rfc3339(text_of(child(item, "updated", "modified"))),
            )


def _link(item: etree._Element) -> str | None:
    """The item's address: what a feed service kept as the original, RSS's link, Atom's alternate, a permalink guid,
    an id that is one."""
    guid = child(item, "guid")
    is_permalink = guid is not None and guid.get("isPermaLink", "true").lower() == "true"
    return (
        text_of(child(item, "origlink"))
        or text_of(child(item, "link"))
        or _alternate(item)
        or (_if_address(text_of(guid)) if is_permalink else None)
        or _if_address(text_of(child(item, "id")))
    )


def _alternate(item: etree._Element) -> str | None:
    links = [link for link in item if local_name(link) == "link" and link.get("href")]
    alternates = [link for link in links if link.get("rel", "alternate") == "alternate"]
    return alternates[0].get("href") if alternates else None


def _if_address(text: str | None) -> str | None:
    return text if text and text.startswith(("http://", "https://")) else None


def _json(listing: Listing, body: bytes, base: str) -> Iterator[Found]:
    try:
        feed: Any = json.loads(body)
    except (ValueError, RecursionError):
        return
    items = feed.get("items")
    for item in items if isinstance(items, list) else []:
        named = _string(item, "url") or _string(item, "external_url") or _if_address(_string(item, "id"))
        address = joined(base, named or "")
        if address:
            yield Found(
                url=address,
                via=listing.via,
                title=_string(item, "title"),
                published=to_rfc3339(_string(item, "date_published")),
                modified=to_rfc3339(_string(item, "date_modified")),
            )


def _string(item: Any, key: str) -> str | None:
    value = item.get(key) if isinstance(item, dict) else None
    return value if isinstance(value, str) and value else None
