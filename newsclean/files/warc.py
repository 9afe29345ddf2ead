"""WARC -> pages, with the address, time, status and headers that the archive holds.

FastWARC, which writes the crawl's archives, reads sound files alone: it is silent about torn ones, ends at the first
damage, and panics on a pipe. Of an archive that was kept for years every record that can be read is to be had.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.files.compression import READ_ERRORS, fault, unpacked
from newsclean.files.forms import looks_like_html, opens_as_html
from newsclean.files.headers import read_headers
from newsclean.files.http import Response, read_response
from newsclean.files.items import Item, ReadOptions, Skip, Skipped, Unread
from newsclean.files.members import Members, Plain, members_of
from newsclean.files.mhtml import HTML_TYPES
from newsclean.files.reasons import Reason
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.files.sources import Source

_CONVERSION = "conversion"
_PAGE_RECORDS = ("response", "resource", _CONVERSION)
_HTML_TYPES = (*HTML_TYPES, "html")
_SAYS_NOTHING = ("", "*/*", "application/octet-stream", "application/unknown", "unknown/unknown")
# What servers call HTML that they do not know, and much else.
_OF_ANY_TEXT = ("text/plain", "text/xml", "application/xml")
# How every record begins.
RECORD = b"WARC/"
_BLANK = (b"\r\n", b"\n")
_PIECE = 1 << 16
# Opening tags within the first bytes make a page of a response that declares no type.
_SNIFFED = 1024


def pages(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """A page for every HTML response or resource and for every conversion record (text); everything else is
    Skipped. `warc_offset` is where the record (in gzip or zstd: its member) begins in the file, of other packed files
    in the content. Where the file is broken, one Unread says so, and reading goes on at the next record."""
    records = _Records(members_of(raw) or Plain(unpacked(raw)))
    is_whole = False
    while not is_whole:
        try:
            while record := records.following():
                yield _item(source, record, records, options)
            is_whole = True
        except READ_ERRORS as error:
            offset = records.offset
            is_whole = not records.pass_damage()
            reason = Reason.BROKEN_OFF if is_whole else Reason.UNREADABLE
            yield Unread(source.label, reason, f"{fault(error)} (in the record at {offset:,} or behind it)", offset)


@dataclass(frozen=True, slots=True)
class _Record:
    """The head of a record: its fields, names in lower case, and the length of its block."""

    headers: dict[str, str]
    length: int


class _Records:
    """The records of an archive, one after the other. `offset` is where the last one begins. All but `pass_damage`
    raise READ_ERRORS."""

    def __init__(self, stream: Members | Plain) -> None:
        self._stream = stream
        self._reader = io.BufferedReader(stream)
        self._left = 0  # of the last record's block
        self.offset = 0

    def following(self) -> _Record | None:
        """The next record; None at the end."""
        while self._left:
            self.read(min(self._left, _PIECE))
        line = self._reader.readline(_PIECE)
        while line in _BLANK:
            line = self._reader.readline(_PIECE)
        if not line:
            return None
        if not line.startswith(RECORD):
            raise OSError("no record where one should begin")
        self.offset = self._stream.offset_of(self._reader.tell() - len(line))
        headers = read_headers(self._reader)
        length = (headers or {}).get("content-length", "")
        if headers is None or not (length.isascii() and length.isdigit()):
            raise OSError("the record's headers are not whole")
        self._left = int(length)
        return _Record(headers, self._left)

    def read(self, size: int) -> bytes:
        """So many bytes of the last record's block."""
        content = self._reader.read(size)
        self._left -= len(content)
        if len(content) < size:
            raise OSError(f"it ends {self._left:,} bytes before the record does")
        return content

    def pass_damage(self) -> bool:
        """After an error: whether a later record was found, at which reading goes on."""
        if not self._stream.pass_damage(RECORD):
            return False
        self._reader.detach()
        self._reader = io.BufferedReader(self._stream)
        self._left = 0
        return True


@dataclass(frozen=True, slots=True)
class _Place:
    """Which record it is: the archive's name, the record's offset, address and time, and whether the archive says that
    it holds a part alone."""

    input: str
    offset: int
    url: str | None
    date: str | None
    is_cut: bool

    def unread(self, reason: Reason, detail: str) -> Unread:
        return Unread(self.input, reason, detail, self.offset, self.url)


def _item(source: Source, record: _Record, records: _Records, options: ReadOptions) -> Item:
    kind = record.headers.get("warc-type", "").lower()
    place = _place(source, record, records.offset)
    if not kind:
        return place.unread(Reason.BAD_RECORD, "a record without WARC-Type")
    if kind not in _PAGE_RECORDS:
        return Skipped(Skip.REVISIT if kind == "revisit" else Skip.NOT_A_RESPONSE)
    if record.length > options.max_bytes:
        return place.unread(Reason.TOO_LARGE, f"a record of {record.length:,} bytes")
    block = records.read(record.length)
    content_type = record.headers.get("content-type", "")
    if kind == _CONVERSION:
        is_text = _media_type(content_type) not in _HTML_TYPES
        return _page(place, Response(None, {}, block, content_type), is_text=is_text)
    is_web = kind == "response" and (place.url or "").startswith(("http://", "https://"))
    return _response_item(place, _response(block, content_type, options.max_bytes, is_web=is_web), options.max_bytes)


def _place(source: Source, record: _Record, offset: int) -> _Place:
    # GNU Wget puts the address into brackets, as the first version of the standard did.
    url = record.headers.get("warc-target-uri", "").removeprefix("<").removesuffix(">")
    is_cut = bool(record.headers.get("warc-truncated"))
    return _Place(source.label, offset, url or None, record.headers.get("warc-date"), is_cut)


def _response(block: bytes, content_type: str, max_bytes: int, *, is_web: bool) -> Response | None:
    """The response in a record's block; a resource record holds the bare body. What came from the web and opens as HTTP
    is that, though the record may not say so."""
    if content_type.lower().startswith("application/http"):
        return read_response(block, max_bytes)
    found = read_response(block, max_bytes) if is_web else None
    return found or Response(None, {}, block, content_type)


def _response_item(place: _Place, response: Response | None, max_bytes: int) -> Item:
    if response is None:
        return place.unread(Reason.BAD_RECORD, "no HTTP response")
    if response.has_no_page:
        return Skipped(Skip.REDIRECT)
    if not _is_html(response):
        return Skipped(Skip.NOT_HTML)
    if len(response.body) > max_bytes:
        return place.unread(Reason.TOO_LARGE, f"more than {max_bytes:,} bytes")
    return _page(place, response, is_text=False)


def _is_html(response: Response) -> bool:
    """Whether the response says it is HTML; one that says nothing of use is looked into."""
    media_type = _media_type(response.content_type)
    if media_type in _SAYS_NOTHING:
        return looks_like_html(response.body[:_SNIFFED])
    return media_type in _HTML_TYPES or (media_type in _OF_ANY_TEXT and opens_as_html(response.body[:_PIECE]))


def _media_type(content_type: str) -> str:
    """The type alone; of several the first, as servers and proxies repeat it."""
    return content_type.replace(",", ";").partition(";")[0].strip("\"' \t").lower()


def _page(place: _Place, response: Response, *, is_text: bool) -> Page:
    return Page(
        content=response.body,
        is_text=is_text,
        url=place.url,
        content_type=response.content_type or None,
        headers=response.headers,
        fetched_at=place.date,
        is_cut=place.is_cut or response.is_cut,
        status=response.status,
        input=place.input,
        offset=place.offset,
        warc_file=place.input,
        warc_offset=place.offset,
    )
