"""Compressed bodies, as Scrapy unpacks them, but for torn ones: Scrapy gives of those what can be had, and half a story
would become a record."""

from __future__ import annotations

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
        except (*READ_ERRORS, brotli.error) as error:
            if body.lstrip(_BLANKS).startswith(b"<"):
                return body
            raise BrokenBody(fault(error)) from error
        if body and decoded(body, encoding.decode("latin-1"), len(unpacked) + 1).is_cut:
            raise BrokenBody(fault(EOFError()))
        return unpacked
