"""The HTTP response inside a WARC record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastwarc.warc import WarcRecord, WarcRecordType

_CHUNK = 1 << 20
# A server's own headers may say gzip or chunked where the archive holds the body unpacked already: each
# reading is tried in turn until one fits the body.
_READINGS = ("all", "content", "transfer", "none")


@dataclass(frozen=True, slots=True)
class Response:
    """A response; header names in lower case, `content_type` as the server sent it, the body unpacked."""

    status: int | None
    headers: dict[str, str]
    body: bytes
    content_type: str

    @property
    def has_no_page(self) -> bool:
        """True for answers that bring no page of their own: 1xx, 204 and 3xx."""
        return self.status is not None and (self.status < 200 or self.status == 204 or 300 <= self.status < 400)


def read_response(block: bytes, max_bytes: int) -> Response | None:
    """The response in a record's block, its body not read much further than `max_bytes`; None where the block is no
    HTTP response."""
    for reading in _READINGS:
        record = _record(block)
        try:
            record.parse_http(auto_decode=reading, quirks_mode=True)
            status = record.http_headers.status_code
            return None if status is None else _response(record, status, _read(record.reader, max_bytes))
        except OSError:
            continue
    return None


def _read(reader: Any, max_bytes: int) -> bytes:
    """The body, as far as it is needed to see that it is over the limit."""
    chunks: list[bytes] = []
    # FastWARC sets aside as much memory as it is asked for, however little there is to read.
    while sum(map(len, chunks)) <= max_bytes and (chunk := reader.read(_CHUNK)):
        chunks.append(chunk)
    return b"".join(chunks)


def _record(block: bytes) -> Any:
    record = WarcRecord()
    record.init_headers(WarcRecordType.response)
    record.is_http = True
    record.set_bytes_content(block)
    return record


def _response(record: Any, status: int, body: bytes) -> Response:
    headers: dict[str, str] = {}
    for name, value in record.http_headers.items():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return Response(status, headers, body, headers.get("content-type", ""))
