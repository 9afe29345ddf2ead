"""The files by which a newspaper is found: robots.txt, sitemaps, feeds."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from building.source import Page
    from building.words import Words

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def listings(stories: Sequence[Page], words: Words) -> dict[str, str]:
    """File -> its content. Each kind of list names every story: the sitemaps by month, the feeds the newest first."""
    newest = sorted(stories, key=lambda page: (moment_of(page), page.name), reverse=True)
    months = sorted({moment_of(page).strftime("%Y-%m") for page in newest})
    made = {
        f"sitemaps/{month}.xml": _sitemap(
            [page for page in newest if moment_of(page).strftime("%Y-%m") == month], words
        )
        for month in months
    }
    return made | {
        "robots.txt": _robots(words),
        "sitemap.xml": _index(made, newest, words),
        "sitemaps/news.xml": _news_sitemap(newest, words),
        "feeds/home.rss": _rss(newest, words),
        "feeds/latest.atom": _atom(newest, words),
        "feeds/latest.json": _json_feed(newest, words),
    }


def moment_of(page: Page) -> datetime:
    """When a page came out, or changed; pages that say nothing have been there since the newspaper went online."""
    told = page.updated or page.published
    if isinstance(told, datetime):
        return told
    if isinstance(told, date):
        return datetime.combine(told, time(6), UTC)
    return datetime.fromisoformat(f"{told}-01T06:00:00+00:00") if told else datetime(2026, 5, 1, 6, tzinfo=UTC)


def published_of(page: Page) -> datetime:
    """When a page came out."""
    told = page.published
    return told if isinstance(told, datetime) else moment_of(page)


def _robots(words: Words) -> str:
    maps = "\n".join(f"Sitemap: {words.absolute(path)}" for path in ("/sitemap.xml", "/sitemaps/news.xml"))
    return f"User-agent: *\nDisallow: /subscribers/\nDisallow: /search\nCrawl-delay: 0.1\n\n{maps}\n"


def _index(made: dict[str, str], newest: Sequence[Page], words: Words) -> str:
    def changed(path: str) -> str:
        month = path.removeprefix("sitemaps/").removesuffix(".xml")
        return max(moment_of(page).isoformat() for page in newest if moment_of(page).strftime("%Y-%m") == month)

    entries = (
        f"<sitemap><loc>{words.absolute('/' + path)}</loc><lastmod>{changed(path)}</lastmod></sitemap>" for path in made
    )
    return _HEAD + f"<sitemapindex {_SITEMAP}>\n" + "\n".join(entries) + "\n</sitemapindex>\n"


def _sitemap(pages: Iterable[Page], words: Words) -> str:
    return _urlset(pages, words, _SITEMAP, lambda page: f"<lastmod>{moment_of(page).isoformat()}</lastmod>")


def _news_sitemap(pages: Iterable[Page], words: Words) -> str:
    def news(page: Page) -> str:
        return (
            "<news:news><news:publication><news:name>Harbour Courier</news:name>"
            f"<news:language>{page.language}</news:language></news:publication>"
            f"<news:publication_date>{published_of(page).isoformat()}</news:publication_date>"
            f"<news:title>{escape(page.title)}</news:title></news:news>"
        )

    return _urlset(pages, words, f"{_SITEMAP} {_NEWS}", news)


def _urlset(pages: Iterable[Page], words: Words, names: str, more: Callable[[Page], str]) -> str:
    entries = (f"<url><loc>{words.absolute(page.address)}</loc>{more(page)}</url>" for page in pages)
    return _HEAD + f"<urlset {names}>\n" + "\n".join(entries) + "\n</urlset>\n"


def _rss(pages: Iterable[Page], words: Words) -> str:
    items = (
        f"<item><title>{escape(page.title)}</title><link>{words.absolute(page.address)}?utm_source=rss</link>"
        f"<pubDate>{format_datetime(published_of(page))}</pubDate>"
        f"<description>{escape(page.teaser or '')}</description></item>"
        for page in pages
    )
    channel = f"<title>Harbour Courier</title><link>{words.absolute('/')}</link>"
    return _HEAD + f'<rss version="2.0"><channel>{channel}\n' + "\n".join(items) + "\n</channel></rss>\n"


def _atom(pages: Iterable[Page], words: Words) -> str:
    entries = (
        f"<entry><title>{escape(page.title)}</title><id>{words.absolute(page.address)}</id>"
        f'<link rel="alternate" type="text/html" href="{words.absolute(page.address)}"/>'
        f"<published>{published_of(page).isoformat()}</published><updated>{moment_of(page).isoformat()}</updated></entry>"
        for page in pages
    )
    head = f"<title>Harbour Courier, latest</title><id>{words.absolute('/feeds/latest.atom')}</id>"
    return _HEAD + f'<feed xmlns="http://www.w3.org/2005/Atom">{head}\n' + "\n".join(entries) + "\n</feed>\n"


def _json_feed(pages: Iterable[Page], words: Words) -> str:
    items = [
        {
            "id": words.absolute(page.address),
            "url": words.absolute(page.address),
            "title": page.title,
            "summary": page.teaser or "",
            "date_published": published_of(page).isoformat(),
            "date_modified": moment_of(page).isoformat(),
        }
        for page in pages
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour Courier", "items": items}
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"
