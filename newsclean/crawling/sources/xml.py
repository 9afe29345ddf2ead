"""XML as newspapers serve it: often broken, never to be trusted."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from html.entities import html5
from io import BufferedReader, BytesIO
from typing import TYPE_CHECKING

from lxml import etree

from newsclean.files.members import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

# The sitemap protocol's own limit for one file, uncompressed.
MAX_BYTES = 50 * 1024 * 1024

NEITHER = "neither a feed nor a sitemap"
_CUT_OFF = "cut off"
# The root elements of feeds and sitemaps. Before one may stand comments, a document type with entities of its own, or
# what is no XML at all: a program's warnings.
_ROOT = re.compile(rb"<((?:[\w.-]+:)?(?:rss|rdf|feed|urlset|sitemapindex))(?=[\s/>])", re.IGNORECASE)
_HEAD = 8000
# Caches write a comment behind a document.
_TAIL = 2000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# What a program writes that makes a string first (UTF-16 in its memory) and sends it as UTF-8.
_DECLARED_WIDE = re.compile(rb"""(<\?xml[^>]*?)\s+encoding=["']utf-?16(?:[lb]e)?["']""", re.IGNORECASE)
_CDATA_OR_AMPERSAND = re.compile(rb"<!\[CDATA\[.*?\]\]>|&(?:(#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{1,31});)?", re.DOTALL)
# https://www.w3.org/TR/xml/#charsets
_CHARACTERS = ({9, 10, 13}, range(0x20, 0xD800), range(0xE000, 0xFFFE), range(0x10000, 0x110000))
_END = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry|url|sitemap)\s*>", re.IGNORECASE)


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


def in_utf_8(body: bytes) -> bytes:
    """The body, in UTF-8 where its byte order mark says that it is in UTF-16."""
    return body.decode("utf-16", "replace").encode() if body.startswith(_UTF_16) else body


def mended(body: bytes) -> bytes:
    """The body of a feed or sitemap as one that a parser understands: in an encoding that is the declared one, and
    without what stands before the document. Any other body as it is."""
    body = in_utf_8(body)
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
    """The first direct child with the first of these names that there is, one of the element's own namespace before
    those of others: <atom:link> is not the link of an item, nor <image:loc> the address of a page."""
    own = _namespace(element)
    for name in names:
        named = [candidate for candidate in element if local_name(candidate) == name]
        if named:
            return next((candidate for candidate in named if _namespace(candidate) == own), named[0])
    return None


def _namespace(element: etree._Element) -> str:
    return element.tag.rpartition("}")[0]


def each(body: bytes, *names: str) -> Iterator[tuple[str, etree._Element]]:
    """(root's name, element) for every element with one of the names, in order; each is freed after use,
    so that a sitemap of 50,000 addresses costs no tree of them. Ends where the XML is broken beyond repair, and of
    one that was cut off before the element that did not end: half an address is another one."""
    events = etree.iterparse(
        BytesIO(_escaped(_ended(body)).lstrip()),
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
    return None if is_whole else _CUT_OFF


def _ended(body: bytes) -> bytes:
    if fault(body) != _CUT_OFF:
        return body
    end = max((found.end() for found in _END.finditer(body)), default=0)
    return body[:end]


def _escaped(body: bytes) -> bytes:
    """The XML with every ampersand escaped that is meant as one, and every entity that has a name as a number:
    libxml2 leaves out names once anything is wrong with a document, `&amp;` too."""
    return _CDATA_OR_AMPERSAND.sub(_as_numbers, body) if b"&" in body else body


def _as_numbers(found: re.Match[bytes]) -> bytes:
    if found[0].startswith(b"<"):
        return found[0]
    name = (found[1] or b"").decode("ascii")
    numbers = [_number(name)] if name.startswith("#") else [ord(letter) for letter in html5.get(f"{name};", "")]
    if not numbers:
        return b"&#38;" + found[0][1:]
    return b"".join(b"&#%d;" % number for number in numbers if any(number in some for some in _CHARACTERS))


def _number(reference: str) -> int:
    digits = reference.lower().lstrip("#x")
    return int(digits, 16 if "x" in reference.lower() else 10)


def _free(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
