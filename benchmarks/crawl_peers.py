"""The crawlers that crawl_speed.py sets beside newsclean, each run as `python crawl_peers.py NAME URL FOLDER PAGES`.

Every one crawls the same newspaper as fast as it can, its delays off."""

from __future__ import annotations

import sys
from pathlib import Path


def scrapy(url: str, folder: Path, _: int) -> None:
    """A bare spider over the sitemap that only saves the pages."""
    from scrapy.crawler import CrawlerProcess
    from scrapy.spiders import SitemapSpider

    class Saver(SitemapSpider):
        name = "saver"
        sitemap_urls = (f"{url}/sitemap.xml",)
        saved = 0

        def parse(self, response):  # type: ignore[no-untyped-def]
            (folder / f"{Saver.saved}.html").write_bytes(response.body)
            Saver.saved += 1

    settings = {
        "LOG_LEVEL": "ERROR",
        "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
        "DOWNLOAD_DELAY": 0,
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "COOKIES_ENABLED": False,
    }
    process = CrawlerProcess(settings)
    process.crawl(Saver)
    process.start()


def trafilatura_crawler(url: str, _: Path, pages: int) -> None:
    """Its own crawler on a list of addresses: pages visited one by one, their links collected, nothing extracted."""
    from trafilatura.settings import use_config
    from trafilatura.spider import focused_crawler

    config = use_config()
    config.set("DEFAULT", "SLEEP_TIME", "0")
    # Its own setting; the server is on this machine.
    config.set("DEFAULT", "SSRF_PROTECTION", "false")
    todo = _addresses(url, pages)
    focused_crawler(f"{url}/", max_seen_urls=pages, max_known_urls=10**6, todo=todo, config=config)


def trafilatura(url: str, _: Path, pages: int) -> None:
    """Its own parallel downloads of a list of addresses, and its extraction, as its command line does them."""
    from trafilatura import bare_extraction
    from trafilatura.downloads import add_to_compressed_dict, buffered_downloads, load_download_buffer
    from trafilatura.settings import Extractor, use_config

    config = use_config()
    config.set("DEFAULT", "SSRF_PROTECTION", "false")
    options = Extractor(config=config)
    store = add_to_compressed_dict(_addresses(url, pages))
    while not store.done:
        buffer, store = load_download_buffer(store, sleep_time=0)
        for address, html in buffered_downloads(buffer, 8, options=options):
            bare_extraction(html, url=address)


def newsplease(url: str, _: Path, pages: int) -> None:
    """Its own fetching and extraction, for a list of addresses."""
    from newsplease import NewsPlease

    NewsPlease.from_urls(_addresses(url, pages), request_args={"timeout": 30}, fetch_images=False)


def _addresses(url: str, pages: int) -> list[str]:
    return [f"{url}/story/{number}/a-story-of-the-harbour" for number in range(pages)]


PEERS = {
    "scrapy": scrapy,
    "trafilatura_crawler": trafilatura_crawler,
    "trafilatura": trafilatura,
    "newsplease": newsplease,
}

if __name__ == "__main__":
    name, address, where, number = sys.argv[1:]
    PEERS[name](address, Path(where), int(number))
