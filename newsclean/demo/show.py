"""The demonstration: the sample newspaper served on this machine, crawled, cleaned, and shown as a table."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import msgspec
from rich import box
from rich.table import Table

from newsclean.cleaning.text import count_words
from newsclean.crawling.run import Job, Options, crawl
from newsclean.demo.samples import open_samples
from newsclean.model import Article, Label, PageKind
from newsclean.sites import Newspaper, parse_site, site_toml

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.run import Outcome
    from newsclean.demo.samples import Samples
    from newsclean.demo.server import SiteServer

# Columns of the widest table; beyond them the eye loses the row.
_WIDTH = 110
# What the columns beside the title and the parts take, with the gaps between all five.
_NUMBERS = 30
_FIRST = frozenset({Label.OPINION, Label.EDITORIAL})
_FURNITURE = frozenset(
    {Label.NAVIGATION, Label.LEGAL, Label.HEADLINE, Label.BYLINE, Label.TIMESTAMP, Label.BREADCRUMBS}
    | {Label.CONSENT, Label.SOCIAL, Label.TAGS}
)


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


def table_of(articles: tuple[Article, ...], width: int) -> Table:
    """One row an article: title, type, words kept, words removed and what those were; the sums at its foot.
    It is as wide as the terminal, up to what still reads as a row."""
    room = (min(width, _WIDTH) - _NUMBERS) // 2
    kept, removed = sum(article.word_count for article in articles), _removed(*articles)
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), show_footer=True)
    table.add_column("title", f"{len(articles)} articles", width=room, no_wrap=True)
    table.add_column("type", width=9, style="cyan", no_wrap=True)
    table.add_column("kept", f"{kept:,}", width=6, justify="right", style="green")
    table.add_column("removed", f"{removed.total():,}", width=7, justify="right", style="red")
    table.add_column("of which", _parts(removed, room), style="dim", no_wrap=True)
    for article in articles:
        removed = _removed(article)
        numbers = (f"{article.word_count:,}", f"{removed.total():,}")
        table.add_row(article.title or article.url, _type(article), *numbers, _parts(removed, room))
    return table


def _type(article: Article) -> str:
    kind = str(article.page_kind)
    return str(article.article_type or "") if kind == PageKind.ARTICLE else kind


def _removed(*articles: Article) -> Counter[Label]:
    """The removed words by label; a Han or kana character is a word, as in `word_count`."""
    words: Counter[Label] = Counter()
    for article in articles:
        for part in article.removed:
            words[part.label] += count_words(part.text)
    return words


def _parts(words: Counter[Label], room: int) -> str:
    """What was removed, opinion and editorial before all, then the most first, as far as there is room. What stands
    on every page (navigation, byline) is left to the sum."""
    telling = sorted(words.keys() - _FURNITURE, key=lambda label: (label not in _FIRST, -words[label], label))
    parts = [f"{label} {words[label]:,}" for label in telling]
    lengths = accumulate(len(part) + len(", ") for part in parts)
    return ", ".join(part for part, length in zip(parts, lengths, strict=True) if length - len(", ") <= room)
