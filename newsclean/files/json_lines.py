"""JSON lines, or one JSON array of records -> pages: a page in a field of each, the record's other fields kept."""

from __future__ import annotations

import io
import json
import re
import textwrap
from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import msgspec

from newsclean.files.compression import READ_ERRORS, fault, first_of_content, peek, unpacked
from newsclean.files.forms import is_made_of_html, looks_like_html
from newsclean.files.items import Item, ReadOptions, Unread
from newsclean.files.members import members_of
from newsclean.files.reasons import Reason
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.files.sources import Source

_CHUNK = 1 << 20
_HEAD = 4096
# How a line begins that is a record.
_RECORD = b"{"
_UTF_16_BOMS = (b"\xff\xfe", b"\xfe\xff")
# A document is read whole; more is for JSON lines.
_LONGEST_DOCUMENT = 1 << 29
# What stands before the first record of a document, and between two of them.
_OPENING = re.compile(r"\ufeff?\s*\[?\s*")
_SEPARATOR = re.compile(r"[\s,\]]*+(?:\[\s*)?(?=\S)")
# A field that no option names and that holds so many characters may be the page.
_LEAST_OF_A_PAGE = 200
# Characters of the names of a record's fields that are told.
_SHOWN = 200
_SURROGATE = re.compile("[\ud800-\udfff]")
# Levels of a record's other fields; many more of them could be sent to no worker process.
_DEEPEST = 100


class _BadRecordError(Exception):
    """A line holds no page; the message says why."""


class Line(NamedTuple):
    """A line that is not blank, and where it begins, in bytes of the unpacked file."""

    content: bytes
    offset: int


def pages(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """A page, or an Unread, for every line that is not blank."""
    for line in lines(source, raw, options.max_bytes):
        yield line if isinstance(line, Unread) else _item(source, line.content, line.offset, options)


def lines(source: Source, raw: io.BufferedReader, max_bytes: int) -> Iterator[Line | Unread]:
    """The lines of a file, without the byte order mark at its beginning; an Unread for one over the limit. Where the
    file is broken, what was read stays, one Unread says so, and reading goes on at the next member (of gzip or zstd)
    that begins with a record."""
    members = members_of(raw)
    stream = unpacked(raw) if members is None else io.BufferedReader(members)
    offset = 0
    if first_of_content(peek(raw)).startswith(_UTF_16_BOMS):
        # Its lines end in the middle of a character.
        yield Unread(source.label, Reason.UNREADABLE, "UTF-16: JSON lines are UTF-8")
        return
    while True:
        try:
            line, length = _line(stream, max_bytes)
        except READ_ERRORS as error:
            if members is None or not members.pass_damage(_RECORD):
                yield Unread(source.label, Reason.BROKEN_OFF, fault(error), offset)
                return
            yield Unread(source.label, Reason.UNREADABLE, fault(error), offset)
            offset = members.tell()
            continue
        if not length:
            return
        if line is None:
            yield Unread(source.label, Reason.TOO_LARGE, f"a line of {length:,} bytes", offset)
        elif line.strip():
            yield Line(line.removeprefix(BOM_UTF8), offset)
        offset += length


def pages_of_document(source: Source, raw: io.BufferedReader, options: ReadOptions) -> Iterator[Item]:
    """A page, or an Unread, for every record of a file that is one JSON array of them, or a single record; `offset` is
    where the record begins, in bytes of the unpacked file, which is read whole. Where the JSON breaks off, what
    was read stays and one Unread ends it. Raises READ_ERRORS."""
    content = unpacked(raw).read(_LONGEST_DOCUMENT + 1)
    if len(content) > _LONGEST_DOCUMENT:
        yield Unread(source.label, Reason.TOO_LARGE, f"one JSON document of over {_LONGEST_DOCUMENT:,} bytes", 0)
        return
    document = content.decode("utf-8", "replace")
    offset = end = 0
    try:
        for first, last in _places(document):
            offset += len(document[end:first].encode())
            record = document[first:last].encode()
            end = last
            yield _item(source, record, offset, options)
            offset += len(record)
    except (json.JSONDecodeError, RecursionError) as error:
        yield Unread(source.label, Reason.BAD_RECORD, f"no JSON: {error}", offset)


def _places(document: str) -> Iterator[tuple[int, int]]:
    """Where each record of a document begins and ends. Raises JSONDecodeError, RecursionError."""
    # No number is made of digits here: Python refuses to do it with thousands of them.
    scan = json.JSONDecoder(parse_int=str).raw_decode
    found = _OPENING.match(document)
    at = found.end() if found else 0
    while found:
        _, end = scan(document, at)
        yield at, end
        found = _SEPARATOR.match(document, end)
        at = found.end() if found else end


def holds_pages(head: bytes, options: ReadOptions) -> bool:
    """Whether the first record of content that begins like this has a field for a page."""
    document = head.decode("utf-8", "replace")
    opening = _OPENING.match(document)
    fields = [field for field, _ in _wanted_fields(options)]
    try:
        first, _ = json.JSONDecoder().raw_decode(document, opening.end() if opening else 0)
    except (ValueError, RecursionError):
        # It goes on behind what is seen of it.
        return any(re.search(rf'"{re.escape(field)}"\s*:\s*"', document) for field in fields)
    return isinstance(first, dict) and any(isinstance(first.get(field), str) for field in fields)


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
        record = record_of(line)
        return _page(source, record, offset, options)
    except _BadRecordError as error:
        return Unread(source.label, Reason.BAD_RECORD, str(error), offset, _string(record, options.url_field))
    except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
        return Unread(source.label, Reason.BAD_RECORD, f"no JSON object: {error}".splitlines()[0], offset)


def record_of(line: bytes) -> dict[str, Any]:
    """The object of a line. What Python and pandas write and JSON does not know is read too: NaN as null, half a
    surrogate pair as the replacement character. Raises ValueError, RecursionError."""
    try:
        return msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, RecursionError):
        try:
            told = json.loads(line, parse_constant=lambda _: None)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            raise
    mended = _SURROGATE.sub("\ufffd", json.dumps(told, ensure_ascii=False))
    return msgspec.json.decode(mended, type=dict[str, Any])


def _page(source: Source, record: dict[str, Any], offset: int, options: ReadOptions) -> Page:
    field, is_text = _content_field(record, options)
    if _is_deeper(record, _DEEPEST):
        raise _BadRecordError(f"lists in lists over more than {_DEEPEST} levels")
    return Page(
        content=record[field],
        is_text=is_text,
        url=_string(record, options.url_field),
        fetched_at=_string(record, "fetched_at"),
        input=source.label,
        offset=offset,
        source_record={key: value for key, value in record.items() if key not in {field, options.url_field}},
    )


def _is_deeper(value: object, levels: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(levels == 0 or _is_deeper(part, levels - 1) for part in inner)


def _content_field(record: dict[str, Any], options: ReadOptions) -> tuple[str, bool]:
    """The field that holds the page, and whether it is text that lost its HTML. An empty one gives way to the next."""
    wanted = _wanted_fields(options)
    fields = [(field, is_text) for field, is_text in wanted if isinstance(record.get(field), str)]
    if not fields:
        raise _BadRecordError(_no_page(record, [field for field, _ in wanted]))
    field, is_text = next((x for x in fields if record[x[0]].strip()), fields[0])
    if is_text is None:
        is_html = is_made_of_html if field == "text" else looks_like_html
        is_text = not is_html(record[field][:_HEAD].encode("utf-8", "replace"))
    return field, is_text


def _no_page(record: dict[str, Any], wanted: list[str]) -> str:
    """Says that none of the wanted fields holds a page, which fields there are, and where the longest of them may be
    meant, its name."""
    texts = {name: value for name, value in record.items() if isinstance(value, str) and len(value) >= _LEAST_OF_A_PAGE}
    longest = max(texts, key=lambda name: len(texts[name]), default=None)
    hint = f'; is it "{longest}"? --text-field or --html-field says so' if longest else ""
    names = textwrap.shorten(", ".join(record), _SHOWN, placeholder=" ...") or "none"
    return f"no page in the field {' or '.join(wanted)}; the record has {names}{hint}"


def _wanted_fields(options: ReadOptions) -> tuple[tuple[str, bool | None], ...]:
    """The fields that may hold a page, and whether they hold text; null where the content tells."""
    fields = ((options.html_field, False), (options.text_field, True))
    named = tuple((field, is_text) for field, is_text in fields if field is not None)
    return named or (("html", False), ("text", None), ("content", None))


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) and value else None
