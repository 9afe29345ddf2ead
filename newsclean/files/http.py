"""The HTTP response inside a WARC record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO

from newsclean.files.bodies import unpacked_body
from newsclean.files.headers import read_headers

_STATUS = re.compile(rb"\s*HTTP/[\d.]+\s+(\d{3})\b")


@dataclass(frozen=True, slots=True)
class Response:
    """A response; header names in lower case, `content_type` as the server sent it, the body unpacked, `is_cut` where
    it ends before the page does."""

    status: int | None
    headers: dict[str, str]
    body: bytes
    content_type: str
    is_cut: bool = False

    @property
    def has_no_page(self) -> bool:
        """True for answers that bring no page of their own: 1xx, 204 and 3xx."""
        return self.status is not None and (self.status < 200 or self.status == 204 or 300 <= self.status < 400)


def read_response(block: bytes, max_bytes: int) -> Response | None:
    """The response in a record's block, its body not read much further than `max_bytes`; None where the block is no
    HTTP response."""
    status = _STATUS.match(block)
    if status is None:
        return None
    rest = BytesIO(block)
    rest.seek(status.end())
    rest.readline()
    headers = read_headers(rest) or {}
    body, is_cut = unpacked_body(rest.read(), headers, max_bytes)
    return Response(int(status[1]), headers, body, headers.get("content-type", ""), is_cut)
