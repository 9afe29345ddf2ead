"""Tide, a small newspaper with every kind of source, as files and as a site file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.demo.server import SiteServer

ORIGIN = "https://www.tide.example"
STORIES = {
    "/story/101/ferry-timetable": ("2026-11-20", "Ferry timetable changes as the harbour silts up"),
    "/story/102/bakery-reopens": ("2026-11-21", "Bakery on Mole Street opens again after the flood"),
    "/story/103/council-votes": ("2026-11-22", "Council votes to repair the sea wall before spring"),
    "/story/104/choir-tour": ("2026-11-23", "Choir returns from its first tour of the islands"),
}
CLOSED = "/closed/105/secret-plans"

ARTICLE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - Tide</title>
<link rel="canonical" href="{origin}{path}"><meta property="article:published_time" content="{day}T08:00:00+00:00">
</head><body><nav><a href="/">Front</a> <a href="/news">News</a></nav><article><h1>{title}</h1>
<p>The harbour office said on Friday that the work would begin within a week, and that nobody in the lower
town need expect more than a few hours without water while the old pipes are taken out.</p>
<p>Residents of {path} who spoke to this newspaper were not all convinced. The last repair, eleven years ago,
took a whole summer, and the shops along the quay lost a third of their trade before it was over.</p>
<p>A public meeting has been called for Tuesday evening in the sail loft, where the plans will be shown and
the engineers will answer questions for as long as anybody has one to ask.</p></article>
<aside><h2>Most read</h2><ul><li><a href="/story/101/ferry-timetable">Ferry</a></li></ul></aside></body></html>"""


def write(folder: Path, path: str, text: str) -> None:
    """Writes a page of the site; a path without a suffix becomes an .html file."""
    name = path.strip("/") or "index"
    file = folder / (name if Path(name).suffix else f"{name}.html")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def article(path: str, title: str, day: str) -> str:
    return ARTICLE.format(title=title, origin=ORIGIN, path=path, day=day)


def links(paths: list[str], more: str = "") -> str:
    items = "".join(f'<li><a href="{path}">A story</a></li>' for path in paths)
    return f"<!doctype html><html><body><ul>{items}</ul>{more}</body></html>"


def _sitemap(paths: list[str], *, news: bool) -> str:
    entries = []
    for path in paths:
        day, title = STORIES.get(path, ("2026-11-23", "Closed"))
        extra = (
            f"<news:news><news:publication_date>{day}</news:publication_date><news:title>{title}</news:title></news:news>"
            if news
            else f"<lastmod>{day}</lastmod>"
        )
        entries.append(f"<url><loc>{ORIGIN}{path}</loc>{extra}</url>")
    namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {namespaces}>{"".join(entries)}</urlset>'


def build(folder: Path) -> None:
    """Writes the whole newspaper."""
    paths = list(STORIES)
    for path, (day, title) in STORIES.items():
        write(folder, path, article(path, title, day))
    write(folder, CLOSED, article(CLOSED, "Plans that nobody should read", "2026-11-23"))
    write(
        folder, "/robots.txt", f"User-agent: *\nDisallow: /closed/\nCrawl-delay: 0.2\nSitemap: {ORIGIN}/sitemap.xml\n"
    )
    write(
        folder,
        "/sitemap.xml",
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<sitemap><loc>{ORIGIN}/part-1.xml</loc><lastmod>2026-11-21</lastmod></sitemap>"
        f"<sitemap><loc>{ORIGIN}/part-2.xml</loc><lastmod>2026-11-23</lastmod></sitemap></sitemapindex>",
    )
    write(folder, "/part-1.xml", _sitemap(paths[:2], news=False))
    write(folder, "/part-2.xml", _sitemap([*paths[2:], CLOSED], news=False))
    write(folder, "/news.xml", _sitemap(paths, news=True))
    items = "".join(
        f"<item><title>{title}</title><link>{ORIGIN}{path}?utm_source=rss</link></item>"
        for path, (_, title) in STORIES.items()
    )
    write(folder, "/feed.xml", f"<rss version='2.0'><channel><title>Tide</title>{items}</channel></rss>")
    write(folder, "/news", links([*paths[:2], "/about"], '<a rel="next" href="/news/2">Older</a>'))
    write(folder, "/news/2", links([*paths[1:], "https://elsewhere.example/story/9/x"]))
    for path, (day, _) in STORIES.items():
        write(folder, f"/archive/{day}", links([path, "/news"]))


SOURCES = {
    "feeds": ["/feed.xml"],
    "sitemaps": ["/sitemap.xml"],
    "news_sitemaps": ["/news.xml"],
    "section_fronts": ["/news"],
    "archive": "/archive/{date:%Y-%m-%d}",
}


def site_file(folder: Path, server: SiteServer, **keys: Any) -> str:
    """Writes a site file for the server; its path. `sources` names the keys of SOURCES to use."""
    values: dict[str, Any] = {"name": "Tide", "domains": [server.url.removeprefix("http://")]}
    for key in keys.pop("sources", list(SOURCES)):
        said = SOURCES[key]
        values[key] = server.url + said if isinstance(said, str) else [server.url + path for path in said]
    values |= {"articles": [r"^/(story|closed)/\d+"], "delay": 0.0, **keys}
    file = folder / f"tide-{len(list(folder.glob('*.toml')))}.toml"
    file.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items()), encoding="utf-8")
    return str(file)
