"""Redirects that lead nowhere new are not followed.

Scrapy follows a circle for ten requests before it gives up. Without cookies no round ends otherwise than the first."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urldefrag

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.exceptions import IgnoreRequest

from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from scrapy.crawler import Crawler
    from scrapy.http import Response


class Circle(IgnoreRequest):
    """An address leads back to one on the way to it."""

    reason = Failure.REFUSED


class LedToKnown(IgnoreRequest):
    """An address leads to one that the run has asked for already, `address`."""

    reason = Failure.DUPLICATE

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class RedirectGuard:
    """Refuses a redirect in a circle, and an article's to what the spider `has_asked_for`: a night on which every story
    leads to one page asks for that page once."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The guard of one crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raises Circle or LedToKnown for a redirect that is not to be followed."""
        way = request.meta.get("redirect_urls")
        if not way:
            return
        if request.url in way and not self._crawler.settings.getbool("COOKIES_ENABLED"):
            raise Circle(f"its redirects go round in a circle, back to {request.url}")
        found = request.cb_kwargs.get("found")
        has_asked_for: Callable[..., bool] | None = getattr(self._crawler.spider, "has_asked_for", None)
        if found is not None and has_asked_for is not None and has_asked_for(request.url, found):
            raise LedToKnown(request.url)


class MetaRefresh(MetaRefreshMiddleware):
    """Scrapy's own, which takes a page that loads itself again, be it every second, as it is."""

    def process_response(  # type: ignore[override]  # Scrapy warns of methods that take its spider
        self, request: Request, response: Response
    ) -> Request | Response:
        """The response, or the request that its meta element leads to."""
        answer: Request | Response = super().process_response(request, response)
        is_itself = isinstance(answer, Request) and urldefrag(answer.url).url == urldefrag(request.url).url
        return response if is_itself else answer
