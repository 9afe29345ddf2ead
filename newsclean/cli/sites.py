"""`newsclean sites`: the newspapers that newsclean knows, and the check of a newspaper's file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from newsclean.cli.exit_codes import DONE, TOO_MANY_ERRORS
from newsclean.cli.options import out_folder, user_agent
from newsclean.counts import counted
from newsclean.errors import InputError, system_words
from newsclean.sites import find, shipped, site_toml
from newsclean.sites.addresses import LISTS
from newsclean.sites.learned import LEAST_STORIES, Seen, learn

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.run import Outcome
    from newsclean.crawling.values import Named
    from newsclean.model import Site
    from newsclean.sites import Newspaper

_COLUMNS = ("name", "newspaper", "country", "language", "sources", "verified")


@click.group()
def sites() -> None:
    """The newspapers that newsclean knows."""


@sites.command("list")
def list_() -> None:
    """All shipped newspapers: a table, or in a pipe lines with tabs."""
    rows = [_row(find(name)) for name in shipped()]
    if not sys.stdout.isatty():
        for row in rows:
            click.echo("\t".join(row))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(*_COLUMNS)
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _row(newspaper: Newspaper) -> tuple[str, ...]:
    site = newspaper.site
    verified = site.verified if isinstance(site.verified, str) else "no"
    return newspaper.key, site.name, site.country or "", site.language or "", ", ".join(_sources(site)), verified


def _sources(site: Site) -> list[str]:
    named = [f"{len(getattr(site, key))} {key}" for key in LISTS if getattr(site, key)]
    return [*named, "archive"] if site.archive else named


@sites.command()
@click.argument("newspaper")
def show(newspaper: str) -> None:
    """The file of one newspaper, as `newsclean crawl` would use it."""
    click.echo(site_toml(find(newspaper).site), nl=False)


@sites.command(short_help="Check newspapers' files, and with --live their sources.")
@click.argument("newspapers", nargs=-1, required=True, metavar="FILE...")
@click.option("--live", is_flag=True, help="Ask for every feed, sitemap and front, and count what they name.")
@user_agent("Who asks")
def check(newspapers: tuple[str, ...], user_agent: str | None, *, live: bool) -> int:
    """Check newspapers' files (or shipped newspapers): keys, patterns, addresses.

    The first fault ends it with code 4 and one line that names file and key. With --live, a source that cannot be
    read, and a newspaper of which no source names anything, give code 10."""
    found = [find(wanted) for wanted in newspapers]
    if not live:
        for newspaper in found:
            click.echo(f"{newspaper.origin or newspaper.key}: ok")
        return DONE
    outcome = _ask(found, user_agent)
    good = [_tell(*answers) for answers in zip(found, outcome.sources, outcome.unread, strict=True)]
    return DONE if all(good) else TOO_MANY_ERRORS


def _ask(newspapers: list[Newspaper], user_agent: str | None) -> Outcome:
    from newsclean.crawling.order import Order
    from newsclean.crawling.run import Job, Options, crawl

    # With one article wanted, only the listings that a crawl begins with are read.
    order = Order(max_pages=1, dry_run=True)
    jobs = [Job(newspaper=newspaper, order=order) for newspaper in newspapers]
    return crawl(jobs, Options(user_agent=user_agent, settings={"ITEM_PIPELINES": {}}))


def _tell(newspaper: Newspaper, sources: dict[str, Named | None], unread: dict[str, str]) -> bool:
    """Says what each source of a newspaper names, or why it cannot be read; gives whether all is well."""
    for via, named in sources.items():
        verdict = f"cannot be read: {unread[via]}" if named is None else _named(named)
        click.echo(f"{newspaper.key}\t{via.replace(':', chr(9), 1)}\t{verdict}")
    read = [named for named in sources.values() if named is not None]
    return len(read) == len(sources) and any(named.articles or named.listings for named in read)


def _named(named: Named) -> str:
    """What a source names; an index names no article itself."""
    articles = counted(named.articles, "article")
    if not named.listings:
        return f"names {articles}"
    further = counted(named.listings, "further source")
    return f"names {further} and {articles}" if named.articles else f"names {further}"


@sites.command(short_help="The file of a newspaper with what its crawls have shown.")
@click.argument("newspaper")
@out_folder("The folder that `newsclean crawl` wrote.", exists=True)
def learned(newspaper: str, out: Path) -> None:
    """The file of a newspaper with what its crawls have shown: language, form of its stories' addresses, sources."""
    from newsclean.crawling.store.folder import find_written

    known = find_written(newspaper, out)
    folder = out / known.key
    stories, others = _seen(folder)
    if len(stories) < LEAST_STORIES:
        raise InputError(f"{folder}: {len(stories)} stories, too few to learn from")
    click.echo(site_toml(learn(known.site, stories, others)), nl=False)


def _seen(folder: Path) -> tuple[list[Seen], list[str]]:
    """The stories of a newspaper's runs, and the addresses of pages that were none."""
    from newsclean.crawling.store.run_files import RECORDS, REJECTS, values
    from newsclean.crawling.watch.profile import Reject

    stories: list[Seen] = []
    others: list[str] = []
    for file in sorted(folder.glob(f"*{RECORDS}")):
        try:
            if file.name.endswith(REJECTS):
                rejects = values(file, Reject)
                others += [reject.url for reject in rejects if reject.url and reject.reason.startswith("kind:")]
            else:
                stories += values(file, Seen)
        except OSError as error:
            raise InputError(f"{file}: {system_words(error)}") from error
    return stories, others
