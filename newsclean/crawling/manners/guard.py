"""Requests stay on the newspaper's domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import IgnoreRequest

from newsclean.crawling.values import Failure
from newsclean.sites import on_domains

if TYPE_CHECKING:
    from typing import Self

    from scrapy import Request
    from scrapy.crawler import Crawler


class OffSite(IgnoreRequest):
    """The address lies on none of the newspaper's domains."""

    reason = Failure.OFF_SITE


class DomainGuard:
    """Refuses what is on another domain, before anything (its robots.txt included) is asked of it.

    Scrapy's own lets every request with `dont_filter` pass, so also the redirect of a retried one."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The guard of one crawl; the domains are the spider's `allowed_domains`, none allow all."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raises OffSite for an address on another domain."""
        domains = getattr(self._crawler.spider, "allowed_domains", None)
        if domains and not on_domains(request.url, domains):
            self._crawler.stats.inc_value("newsclean/off_site")
            raise OffSite(f"{request.url} is not on {', '.join(domains)}")
