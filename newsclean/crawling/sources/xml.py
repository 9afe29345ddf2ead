"""XML as newspapers serve it: often broken, never to be trusted."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

# The sitemap protocol's own limit for one file, uncompressed.
MAX_BYTES = 50 * 1024 * 1024

NEITHER = "neither a feed nor a sitemap"
# The root elements of feeds and sitemaps, behind what may stand before one.
_ROOTS = frozenset({b"rss", b"rdf", b"feed", b"urlset", b"sitemapindex"})
_START = re.compile(rb"(?:<[?!][^>]*>\s*)*<([\w:.-]+)")
# Caches write a comment behind a document.
_TAIL = 2000


def unpacked(body: bytes) -> bytes:
    """The body, uncompressed where it is a gzip file (sitemap.xml.gz); cut at MAX_BYTES, and where it is torn."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, MAX_BYTES)
    except zlib.error:
        return b""


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace, in lower case; "" for comments."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def text_of(element: etree._Element | None) -> str | None:
    """The element's own text, stripped; null where there is none."""
    text = (element.text or "").strip() if element is not None else ""
    return text or None


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first direct child with the first of these names that there is."""
    for name in names:
        for candidate in element:
            if local_name(candidate) == name:
                return candidate
    return None


def each(body: bytes, *names: str) -> Iterator[tuple[str, etree._Element]]:
    """(root's name, element) for every element with one of the names, in order; each is freed after use,
    so that a sitemap of 50,000 addresses costs no tree of them. Ends where the XML is broken beyond repair."""
    events = etree.iterparse(
        BytesIO(body.lstrip()),
        events=("start", "end"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    root = ""
    try:
        for event, element in events:
            root = root or local_name(element)
            if event == "end" and local_name(element) in names:
                yield root, element
                _free(element)
    except etree.XMLSyntaxError:
        return


def fault(body: bytes) -> str | None:
    """What keeps a body from being a whole feed or sitemap: another root than theirs, or no end; null where nothing
    does."""
    start = _START.match(body)
    name = start[1].lower() if start else b""
    if name.rpartition(b":")[2] not in _ROOTS:
        return NEITHER
    is_whole = body.rstrip().endswith(b"/>") or b"</" + name in body[-_TAIL:].lower()
    return None if is_whole else "cut off"


def _free(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
