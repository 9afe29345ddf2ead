"""Compressed bodies, as Scrapy unpacks them, but for torn ones: Scrapy gives of those what can be had, and half a story
would become a record."""

from __future__ import annotations

import sys
import zlib
from typing import TYPE_CHECKING, cast

import brotli
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.retry import get_retry_request
from scrapy.exceptions import IgnoreRequest

from newsclean.crawling.values import Failure
from newsclean.files.compression import READ_ERRORS, fault

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request, Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response

_GZIP_BITS = 31
_DEFLATE_BITS = (15, -15)  # with a head, and, as some servers send it, without
_GZIP_MAGIC = b"\x1f\x8b"
# What may stand before the first tag of a page that is compressed in its headers alone.
_BLANKS = b"\xef\xbb\xbf \t\r\n"


class BrokenBody(IgnoreRequest):
    """A body cannot be unpacked to its end."""

    reason = Failure.BROKEN


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
        """The response unpacked, or the request once more. Raises BrokenBody, and IgnoreRequest of a bomb."""
        try:
            return super().process_response(request, response)
        except BrokenBody:
            again = get_retry_request(request, spider=cast("Spider", self._crawler.spider), reason="broken_body")
            if again is None:
                raise
            return again

    @staticmethod
    def _decode(body: bytes, encoding: bytes, max_size: int) -> bytes:
        try:
            unpacked: bytes = HttpCompressionMiddleware._decode(body, encoding, max_size)  # noqa: SLF001
            is_whole = not body or _is_whole(body, encoding)
        except (*READ_ERRORS, brotli.error) as error:
            if body.lstrip(_BLANKS).startswith(b"<"):
                return body
            raise BrokenBody(fault(error)) from error
        if not is_whole:
            raise BrokenBody(fault(EOFError()))
        return unpacked


def _is_whole(body: bytes, encoding: bytes) -> bool:
    """Whether a body of which something was unpacked goes on to its end. A wrong check sum comes behind that."""
    if encoding == b"br":
        unpacker = brotli.Decompressor()
        unpacker.process(body)
        return bool(unpacker.is_finished())
    if encoding == b"zstd":
        frame = zstd.ZstdDecompressor()
        frame.decompress(body)
        return frame.eof
    return _is_whole_gzip(body) if encoding != b"deflate" else any(_ends(body, bits) for bits in _DEFLATE_BITS)


def _is_whole_gzip(body: bytes) -> bool:
    while body.startswith(_GZIP_MAGIC):
        member = zlib.decompressobj(_GZIP_BITS)
        try:
            member.decompress(body)
        except zlib.error:
            return True
        if not member.eof:
            return False
        body = member.unused_data
    return True


def _ends(body: bytes, bits: int) -> bool:
    stream = zlib.decompressobj(bits)
    try:
        stream.decompress(body)
    except zlib.error:
        return False
    return stream.eof
