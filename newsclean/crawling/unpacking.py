"""Compressed bodies, as Scrapy unpacks them, but for torn ones: Scrapy gives of those what can be had, and half a story
would become a record."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, cast

import brotli
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import IgnoreRequest

from newsclean.crawling.values import Failure
from newsclean.files.bodies import decoded
from newsclean.files.compression import READ_ERRORS, fault

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request, Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response

# What may stand before the first tag of a page that is compressed in its headers alone.
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_GZIP = frozenset({b"gzip", b"x-gzip"})
_GZIP_BITS = 31  # zlib's window bits


class BrokenBody(IgnoreRequest):
    """A body cannot be unpacked to its end."""

    reason = Failure.BROKEN


class BombError(IgnoreRequest):
    """A body is larger, when unpacked, than a download may be."""

    reason = Failure.TOO_LARGE


class Unpacking(HttpCompressionMiddleware):
    """Scrapy's own, which asks again for a body that is broken or torn, and takes one that was never compressed."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler=crawler)
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The middleware of one crawl."""
        return cls(crawler)

    def process_response(  # type: ignore[override]  # Scrapy warns of methods that take its spider
        self, request: Request, response: Response
    ) -> Request | Response:
        """The response unpacked, or the request once more. Raises BrokenBody, BombError."""
        try:
            return super().process_response(request, response)
        except BrokenBody:
            again = get_retry_request(request, spider=cast("Spider", self._crawler.spider), reason="broken_body")
            if again is None:
                raise
            return again
        except IgnoreRequest as error:
            most = self._crawler.settings.getint("DOWNLOAD_MAXSIZE")
            raise BombError(f"more than {most:,} bytes when unpacked") from error

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        if encoding in _GZIP and (whole := _whole(body, max_size)) is not None:
            return whole
        try:
            unpacked: bytes = HttpCompressionMiddleware._decode(body, encoding, max_size)  # noqa: SLF001
        except (*READ_ERRORS, brotli.error) as error:
            if body.lstrip(_BLANKS).startswith(b"<"):
                return body
            raise BrokenBody(fault(error)) from error
        if body and decoded(body, encoding.decode("latin-1"), len(unpacked) + 1).is_cut:
            raise BrokenBody(fault(EOFError()))
        return unpacked


def _whole(body: bytes, max_size: int) -> bytes | None:
    """The content of a body that is one gzip member from its start to its end, as nearly all are, unpacked in one go;
    null for any other, and where the content may be longer than `max_size`, 0 for any size."""
    member = zlib.decompressobj(_GZIP_BITS)
    try:
        content = member.decompress(body, max_size)
    except zlib.error:
        return None
    return content if member.eof and not member.unused_data else None
