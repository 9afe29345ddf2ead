"""Answers that are no pages by their Content-Type (a PDF, a picture, a film) end with their headers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import StopDownload

from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from typing import Any, Self

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Headers

# Not application/octet-stream and text/plain, under which servers send pages.
_NO_PAGE = re.compile(
    r"\s*((image|audio|video|font)/|text/(css|javascript)\b|application/(pdf|zip|javascript|epub\+zip|msword|vnd\.)\b)",
    re.IGNORECASE,
)


class NoPageError(StopDownload):
    """What an article's address gives is no page. `response`, as Scrapy sets it, has no body."""

    reason = Failure.NOT_HTML

    def __init__(self, content_type: str) -> None:
        super().__init__(fail=True)
        self._content_type = content_type

    def __str__(self) -> str:
        return self._content_type


class MediaGuard:
    """The Scrapy extension that ends such downloads; one a crawler."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The guard of one crawl."""
        guard = cls()
        crawler.signals.connect(guard.headers_received, signal=signals.headers_received)
        return guard

    def headers_received(self, headers: Headers, request: Request, **_: Any) -> None:
        """Raises NoPageError for what was to be an article, and is no page."""
        content_type = (headers.get("Content-Type") or b"").decode("latin-1")
        # A redirect's own type tells nothing.
        if "found" in request.cb_kwargs and "Location" not in headers and _NO_PAGE.match(content_type):
            raise NoPageError(content_type.strip())
