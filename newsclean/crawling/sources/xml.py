"""XML as newspapers serve it: often broken, never to be trusted."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING

from lxml import etree

from newsclean.files.members import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

# The sitemap protocol's own limit for one file, uncompressed.
MAX_BYTES = 50 * 1024 * 1024

NEITHER = "neither a feed nor a sitemap"
# The root elements of feeds and sitemaps. Before one may stand comments, a document type with entities of its own, or
# what is no XML at all: a program's warnings.
_ROOT = re.compile(rb"<((?:[\w.-]+:)?(?:rss|rdf|feed|urlset|sitemapindex))(?=[\s/>])", re.IGNORECASE)
_HEAD = 8000
# Caches write a comment behind a document.
_TAIL = 2000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# What a program writes that makes a string first (UTF-16 in its memory) and sends it as UTF-8.
_DECLARED_WIDE = re.compile(rb"""(<\?xml[^>]*?)\s+encoding=["']utf-?16(?:[lb]e)?["']""", re.IGNORECASE)
# An ampersand that begins no entity, as in the address of a page with two parameters.
_BARE_AMPERSAND = re.compile(rb"&(?!#?\w{1,31};)")
_CDATA_OR_BARE_AMPERSAND = re.compile(rb"<!\[CDATA\[.*?\]\]>|" + _BARE_AMPERSAND.pattern, re.DOTALL)


def unpacked(body: bytes) -> bytes:
    """The body, uncompressed where it is a gzip file (sitemap.xml.gz); cut at MAX_BYTES, and where it is torn."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    content = bytearray()
    stream = Members(BufferedReader(BytesIO(body)))
    with suppress(EOFError, zlib.error):
        while len(content) < MAX_BYTES and (piece := stream.read(MAX_BYTES - len(content))):
            content += piece
    return bytes(content)


def mended(body: bytes) -> bytes:
    """The body of a feed or sitemap as one that a parser understands: in an encoding that is the declared one, and
    without what stands before the document. Any other body as it is."""
    if body.startswith(_UTF_16):
        body = body.decode("utf-16", "replace").encode()
    root = _ROOT.search(body, 0, _HEAD)
    if root is None:
        return body
    declaration = body.find(b"<?xml", 0, root.start())
    start = declaration if declaration >= 0 else root.start()
    body = body[start:] if start else body
    wide = _DECLARED_WIDE.match(body)
    return body if wide is None else wide[1] + body[wide.end() :]


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
        BytesIO(_escaped(body).lstrip()),
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
    root = _ROOT.search(body, 0, _HEAD)
    if root is None:
        return NEITHER
    is_whole = body.rstrip().endswith(b"/>") or b"</" + root[1].lower() in body[-_TAIL:].lower()
    return None if is_whole else "cut off"


def _escaped(body: bytes) -> bytes:
    """The XML with every ampersand escaped that is meant as one."""
    if _BARE_AMPERSAND.search(body) is None:
        return body
    return _CDATA_OR_BARE_AMPERSAND.sub(lambda found: b"&amp;" if found[0] == b"&" else found[0], body)


def _free(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
