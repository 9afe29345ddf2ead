"""JSON lines -> pages: a page in a field of each record, the record's other fields kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from newsclean.files.compression import READ_ERRORS, fault, unpacked
from newsclean.files.forms import looks_like_html
from newsclean.files.items import Item, ReadOptions, Unread
from newsclean.files.reasons import Reason
from newsclean.model import Page

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from newsclean.files.sources import Source

_CHUNK = 1 << 20
_HEAD = 4096
_BOM = b"\xef\xbb\xbf"


class _BadRecordError(Exception):
    """A line holds no page; the message says why."""


def pages(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """A page, or an Unread, for every line that is not blank; `offset` is where the line begins, in bytes of
    the unpacked file. Where the file breaks off, what was read stays and one Unread ends it."""
    stream = unpacked(raw)
    offset = 0
    while True:
        try:
            line, length = _line(stream, options.max_bytes)
        except READ_ERRORS as error:
            yield Unread(source.label, Reason.UNREADABLE, fault(error), offset)
            return
        if not length:
            return
        if line is None:
            yield Unread(source.label, Reason.TOO_LARGE, f"a line of {length:,} bytes", offset)
        elif line.strip():
            yield _item(source, line, offset, options)
        offset += length


def _line(stream: BinaryIO, limit: int) -> tuple[bytes | None, int]:
    """The next line and its length in bytes; None for a line over the limit, of which nothing is kept."""
    line = stream.readline(limit + 1)
    if len(line) <= limit:
        return line, len(line)
    length, part = len(line), line
    while part and not part.endswith(b"\n"):
        part = stream.readline(_CHUNK)
        length += len(part)
    return None, length


def _item(source: Source, line: bytes, offset: int, options: ReadOptions) -> Item:
    try:
        record = msgspec.json.decode(line.removeprefix(_BOM), type=dict[str, Any])
        return _page(source, record, offset, options)
    except _BadRecordError as error:
        return Unread(source.label, Reason.BAD_RECORD, str(error), offset, _string(record, "url"))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Unread(source.label, Reason.BAD_RECORD, f"no JSON object: {error}".splitlines()[0], offset)


def _page(source: Source, record: dict[str, Any], offset: int, options: ReadOptions) -> Page:
    field, is_text = _content_field(record, options)
    return Page(
        content=record[field],
        is_text=is_text,
        url=_string(record, "url"),
        fetched_at=_string(record, "fetched_at"),
        input=source.label,
        offset=offset,
        source_record={key: value for key, value in record.items() if key not in {field, "url"}},
    )


def _content_field(record: dict[str, Any], options: ReadOptions) -> tuple[str, bool]:
    """The field that holds the page, and whether it is text that lost its HTML."""
    wanted = _named_fields(options) or (("html", False), ("text", True), ("content", None))
    for field, is_text in wanted:
        if isinstance(content := record.get(field), str):
            return field, not looks_like_html(
                content[:_HEAD].encode("utf-8", "replace")
            ) if is_text is None else is_text
    names = " or ".join(field for field, _ in wanted)
    raise _BadRecordError(f"no page in the field {names}")


def _named_fields(options: ReadOptions) -> tuple[tuple[str, bool | None], ...]:
    fields = ((options.html_field, False), (options.text_field, True))
    return tuple((field, is_text) for field, is_text in fields if field is not None)


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) and value else None
