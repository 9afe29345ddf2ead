"""WARC -> pages, with the address, time, status and headers that the archive holds.

What FastWARC does not notice is checked here: it reads a torn gzip file without an error, so gzip is unpacked
by `members.py`, which raises, and every record's length is held against what was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fastwarc.warc import ArchiveIterator, WarcRecordType

from newsclean.files.compression import READ_ERRORS, Compression, fault, peek, unpacked
from newsclean.files.forms import looks_like_html
from newsclean.files.http import Response, read_response
from newsclean.files.items import Item, ReadOptions, Skip, Skipped, Unread
from newsclean.files.members import Members
from newsclean.files.mhtml import HTML_TYPES
from newsclean.files.reasons import Reason
from newsclean.model import Page

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

    from newsclean.files.sources import Source

_PAGE_RECORDS = (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion)
_SAYS_NOTHING = ("", "application/octet-stream", "application/unknown", "unknown/unknown")
# How every record begins.
_RECORD = b"WARC/"
# Opening tags within the first bytes make a page of a response that declares no type.
_SNIFFED = 1024


def pages(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """A page for every HTML response or resource and for every conversion record (text); everything else is
    Skipped. `warc_offset` is where the record (in gzip: its member) begins in the file. Where the file is broken,
    one Unread says so, and reading goes on at the next gzip member that is a record."""
    stream, offset_of = _stream(raw)
    offset = 0
    is_whole = False
    while not is_whole:
        try:
            for record in ArchiveIterator(stream, parse_http=False):
                offset = offset_of(record.stream_pos)
                yield _item(source, record, offset, options)
            is_whole = True
        except READ_ERRORS as error:
            yield Unread(source.label, Reason.UNREADABLE, f"{fault(error)} (after the record at {offset:,})", offset)
            is_whole = not (isinstance(stream, Members) and stream.pass_damage(_RECORD))


def _stream(raw: io.BufferedReader) -> tuple[Any, Callable[[int], int]]:
    """What FastWARC reads, and the function from its positions to offsets in the file."""
    match Compression.of_content(peek(raw)):
        case Compression.GZIP:
            members = Members(raw)
            return members, members.offset_of
        case Compression.BZIP2 | Compression.XZ:  # FastWARC knows neither; positions are those of the content
            return unpacked(raw), int
        case _:
            return raw, int


@dataclass(frozen=True, slots=True)
class _Place:
    """Which record it is: the archive's name, the record's offset, address and time."""

    input: str
    offset: int
    url: str | None
    date: str | None

    def unread(self, reason: Reason, detail: str) -> Unread:
        return Unread(self.input, reason, detail, self.offset, self.url)


def _item(source: Source, record: Any, offset: int, options: ReadOptions) -> Item:
    place = _Place(source.label, offset, record.headers.get("WARC-Target-URI"), record.headers.get("WARC-Date"))
    if not (record.headers.get("Content-Length") or "").strip().isdigit():
        return place.unread(Reason.UNREADABLE, "cut off: the record's headers are not whole")
    why = _no_page(record)
    if why is not None:
        return Skipped(why)
    if record.content_length > options.max_bytes:
        return place.unread(Reason.TOO_LARGE, f"a record of {record.content_length:,} bytes")
    block = record.reader.read()
    if len(block) < record.content_length:
        return place.unread(
            Reason.UNREADABLE, f"cut off: {len(block):,} of the record's {record.content_length:,} bytes"
        )
    content_type = record.headers.get("Content-Type") or ""
    if record.record_type == WarcRecordType.conversion:
        return _page(place, Response(None, {}, block, content_type), is_text=True)
    return _response_item(place, _response(block, content_type, options.max_bytes), options.max_bytes)


def _no_page(record: Any) -> Skip | None:
    if record.record_type in _PAGE_RECORDS:
        return None
    return Skip.REVISIT if record.record_type == WarcRecordType.revisit else Skip.NOT_A_RESPONSE


def _response(block: bytes, content_type: str, max_bytes: int) -> Response | None:
    """The response in a record's block; a resource record holds the bare body."""
    if content_type.lower().startswith("application/http"):
        return read_response(block, max_bytes)
    return Response(None, {}, block, content_type)


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
    media_type = response.content_type.partition(";")[0].strip().lower()
    return media_type in HTML_TYPES or (media_type in _SAYS_NOTHING and looks_like_html(response.body[:_SNIFFED]))


def _page(place: _Place, response: Response, *, is_text: bool) -> Page:
    return Page(
        content=response.body,
        is_text=is_text,
        url=place.url,
        content_type=response.content_type or None,
        headers=response.headers,
        fetched_at=place.date,
        status=response.status,
        input=place.input,
        offset=place.offset,
        warc_file=place.input,
        warc_offset=place.offset,
    )
