"""The demonstration: the sample newspaper served on this machine, crawled, cleaned, and shown as a table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec
from rich.table import Table

from newsclean.crawling.run import Job, Options, crawl
from newsclean.demo.samples import open_samples
from newsclean.model import Article
from newsclean.sites import Newspaper, parse_site, site_toml

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.run import Outcome
    from newsclean.demo.samples import Samples
    from newsclean.demo.server import SiteServer

# Slots a table leaves to the longest titles; a terminal of 100 columns holds the rest beside them.
_TITLE_WIDTH = 44


class Demonstration(msgspec.Struct, frozen=True, kw_only=True):
    """What the demonstration gave: the records in the order in which they came, how the crawl went, and how many
    requests the sample newspaper's server saw."""

    articles: tuple[Article, ...]
    outcome: Outcome
    requests: int


def demonstrate(out: Path) -> Demonstration:
    """Serves the sample newspaper, crawls it into `out`, and ends the server."""
    samples = open_samples()
    articles: list[Article] = []

    def hear(_: Job, item: Any) -> None:
        if isinstance(item, Article) and item.page_kind.is_story:
            articles.append(item)

    with samples.serve() as server:
        job = Job(newspaper=_at(server, samples))
        outcome = crawl([job], Options(out=out), hear)
        return Demonstration(articles=tuple(articles), outcome=outcome, requests=len(server.log))


def _at(server: SiteServer, samples: Samples) -> Newspaper:
    """The sample newspaper where the server serves it. Its archive is left out: it has no pages of these days."""
    domain = server.url.removeprefix("http://")
    text = server.rehosted(site_toml(msgspec.structs.replace(samples.newspaper.site, domains=(domain,), archive=None)))
    site = parse_site(text, samples.newspaper.origin or samples.newspaper.key)
    return msgspec.structs.replace(samples.newspaper, site=site)


def table_of(articles: tuple[Article, ...]) -> Table:
    """One row an article: title, type, words kept, and the words that were removed, by label."""
    table = Table(title_justify="left", pad_edge=False)
    table.add_column("title", max_width=_TITLE_WIDTH, no_wrap=True)
    table.add_column("type", no_wrap=True)
    table.add_column("kept", justify="right", no_wrap=True)
    table.add_column("removed (words)")
    for article in articles:
        table.add_row(article.title or article.url, _type(article), str(article.word_count), _removed(article))
    return table


def _type(article: Article) -> str:
    kind = str(article.page_kind)
    return str(article.article_type or (kind if kind != "article" else ""))


def _removed(article: Article) -> str:
    words: Counter[str] = Counter()
    for part in article.removed:
        words[part.label] += len(part.text.split())
    return ", ".join(f"{label} {number}" for label, number in words.most_common())
