"""How the sample newspaper is found: each of its sources alone names every story."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from comparison import SAMPLES

from newsclean.crawling.addresses import AddressRules, fetchable
from newsclean.crawling.sources import read, start
from newsclean.crawling.values import Document, Found, Listing, SourceKind, Window
from newsclean.sites import load

if TYPE_CHECKING:
    from collections.abc import Iterator

ORIGIN = "https://www.harbourcourier.example"
SITE = load(SAMPLES / "harbour-courier.toml").site
RULES = AddressRules(SITE)
RECORDS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((SAMPLES / "expected").glob("*.json"))]
STORIES = {record["url"] for record in RECORDS if record["page_kind"] != "section_front"}
MAY = Window(since=date(2026, 5, 1), until=date(2026, 5, 31))


def _body(url: str) -> bytes | None:
    path = SAMPLES / "site" / urlsplit(url).path.lstrip("/")
    files = (path, path.with_name(path.name + ".html"), path / "index.html")
    return next((file.read_bytes() for file in files if file.is_file()), None)


def _named(listings: list[Listing]) -> Iterator[Found]:
    """What the listings name, and the listings that they name in turn; feeds that a front declares are left out."""
    while listings:
        listing = listings.pop()
        body = _body(listing.url)
        for entry in read(listing, Document(url=listing.url, body=body)) if body else ():
            if isinstance(entry, Found):
                yield entry
            elif entry.kind is listing.kind:
                listings.append(entry)


def _from(kind: SourceKind) -> dict[str, Found]:
    listings = [listing for listing in start(SITE, MAY, date(2026, 6, 1)) if listing.kind is kind]
    found = {fetchable(entry.url): entry for entry in _named(listings)}
    return {url: entry for url, entry in found.items() if url and RULES.is_article(url, declared=False)}


@pytest.mark.parametrize(
    "kind",
    [SourceKind.SITEMAP, SourceKind.NEWS_SITEMAP, SourceKind.FEED, SourceKind.SECTION_FRONT, SourceKind.ARCHIVE],
)
def test_each_source_alone_names_every_story(kind: SourceKind) -> None:
    assert set(_from(kind)) == STORIES


@pytest.mark.parametrize("feed", SITE.feeds)
def test_each_feed_alone_names_every_story(feed: str) -> None:
    assert {fetchable(entry.url) for entry in _named([Listing(url=feed, kind=SourceKind.FEED)])} == STORIES


def test_sitemaps_say_when_a_page_changed_and_news_sitemaps_when_it_came_out() -> None:
    ferry = f"{ORIGIN}/news/20101/sunday-ferry-to-return-after-eleven-years"
    assert _from(SourceKind.SITEMAP)[ferry].modified == "2026-05-14T09:12:00+01:00"
    news = _from(SourceKind.NEWS_SITEMAP)[ferry]
    assert (news.published, news.title) == ("2026-05-14T06:30:00+01:00", "Sunday ferry to return after eleven years")


def test_robots_txt_closes_a_part_that_has_a_story() -> None:
    robots = (SAMPLES / "site" / "robots.txt").read_text(encoding="utf-8")
    assert "Disallow: /subscribers/" in robots
    assert [url for url in STORIES if "/subscribers/" in url] != []


def _server() -> dict[str, Any]:
    return tomllib.loads((SAMPLES / "site.toml").read_text(encoding="utf-8"))


def test_the_server_has_a_redirect_a_failure_and_a_slow_page_among_its_stories() -> None:
    server = _server()
    assert set(server["redirects"].values()) <= STORIES
    assert {ORIGIN + path for path in (*server["fails_once"], *server["slow"])} <= STORIES
    assert all((server["redirects"], server["fails_once"], server["slow"]))


def test_no_redirect_hides_a_page() -> None:
    assert [path for path in _server()["redirects"] if _body(ORIGIN + path)] == []
