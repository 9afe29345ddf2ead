"""Responses as they came, and what is known of those that are kept."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from msgspec import Struct

from newsclean.crawling.frontier import digest_of
from newsclean.crawling.store.memory import Version

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Headers, Response

    from newsclean.crawling.store.database import Database

CAPTURE = "newsclean_capture"
# What does not hold of a body whose chunks are joined.
_OF_THE_WIRE = frozenset({b"Transfer-Encoding", b"Content-Length"})


class Capture(Struct, frozen=True, kw_only=True):
    """One request and its answer, as near to the wire as Scrapy tells: heads end in an empty line, `body` is as it was
    sent (compressed, where the server compressed it), `date` an RFC 3339 instant in UTC, to the second."""

    url: str
    date: str
    status: int
    request: bytes
    head: bytes
    body: bytes
    ip_address: str | None = None


class Fetched(Struct, frozen=True, kw_only=True):
    """What is known of a fetched article beside its page: the address it was asked for under, whether that leads to the
    page's for good (301, 308), the version its server sent, and the raw response."""

    asked: str = ""
    is_moved: bool = False
    version: Version = Version()
    capture: Capture | None = None


class Kept(Struct, frozen=True, kw_only=True):
    """Where the last whole response of an address lies: `digest` is the SHA-1 of its body."""

    date: str
    digest: bytes
    file: str
    offset: int


class Captures:
    """The rows of kept responses."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self, url: str) -> Kept | None:
        """The last whole response of an address; null where none is kept."""
        row = self._database.one("SELECT date, digest, file, offset FROM capture WHERE url = ?", url)
        return Kept(date=row[0], digest=row[1], file=row[2], offset=row[3]) if row else None

    def note(self, url: str, kept: Kept) -> None:
        """Says where a whole response was put."""
        self._database.do(
            "INSERT OR REPLACE INTO capture (url, story, date, digest, file, offset) VALUES (?, ?, ?, ?, ?, ?)",
            url, digest_of(url), kept.date, kept.digest, kept.file, kept.offset,
        )  # fmt: skip

    def drop_file(self, file: str) -> None:
        """Forgets all that lies in a file."""
        self._database.do("DELETE FROM capture WHERE file = ?", file)


class CaptureMiddleware:
    """Hands every response to the spider's `keep`, before anything unpacks it. That of an article waits in the
    request's meta (CAPTURE) until its record is written: both must become durable together."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The middleware of one crawl."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """The response, untouched."""
        keep: Callable[[Capture], None] | None = getattr(self._crawler.spider, "keep", None)
        if keep is None:
            return response
        capture = _capture(request, response)
        if "found" in request.cb_kwargs and HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
            request.meta[CAPTURE] = capture
        else:
            keep(capture)
        return response


def _capture(request: Request, response: Response) -> Capture:
    return Capture(
        url=response.url,
        date=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        status=response.status,
        request=_request_head(request),
        head=_response_head(response),
        body=response.body,
        ip_address=None if response.ip_address is None else str(response.ip_address),
    )


def _request_head(request: Request) -> bytes:
    scheme_host, _, path = request.url.partition("://")[2].partition("/")
    first = f"{request.method} /{path} HTTP/1.1\r\nHost: {scheme_host}\r\n"
    return first.encode("utf-8", "replace") + _header_lines(request.headers) + b"\r\n"


def _response_head(response: Response) -> bytes:
    """Scrapy keeps neither the reason phrase nor the spelling of header names; chunks are joined already."""
    try:
        phrase = HTTPStatus(response.status).phrase
    except ValueError:
        phrase = ""
    first = f"HTTP/1.1 {response.status} {phrase}\r\n".encode()
    if response.status == HTTPStatus.NOT_MODIFIED:
        return first + _header_lines(response.headers) + b"\r\n"
    lines = _header_lines(response.headers, but=_OF_THE_WIRE)
    return first + lines + b"Content-Length: %d\r\n\r\n" % len(response.body)


def _header_lines(headers: Headers, but: frozenset[bytes] = frozenset()) -> bytes:
    return b"".join(
        b"%s: %s\r\n" % (name, value) for name, values in headers.items() if name not in but for value in values
    )
