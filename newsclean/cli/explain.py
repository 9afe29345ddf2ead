"""`newsclean explain`: one page or text -> a page to look at, with what was kept, what was removed, and why."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from newsclean.batch import Interrupted
from newsclean.cli.address import fetch, is_address
from newsclean.cli.exit_codes import DONE, TOO_MANY_ERRORS
from newsclean.cli.inputs import newspaper_of, reading_options, refuse_no_address
from newsclean.cli.options import user_agent
from newsclean.cli.terminal import say, write_stdout
from newsclean.counts import counted
from newsclean.errors import InputError, PageError, UsageError
from newsclean.files import ReadOptions, Skipped, Unread, device, expand, is_device, read
from newsclean.files.part import replace as replace_file
from newsclean.files.sources import STDIN
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsclean.model import Site

_STDOUT = "-"
# What newsclean's own records have, and no page beside it.
_OF_RECORDS = ("schema_version", "provenance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line of `newsclean explain`, as click reads it."""

    given: str
    output: str
    number: int | None
    url: str | None
    wanted_id: str | None
    as_text: bool
    newspaper: str | None
    html_field: str | None
    text_field: str | None
    url_field: str
    user_agent: str | None
    overwrite: bool
    quiet: bool

    @property
    def address(self) -> str | None:
        """The address whose page is to be explained, where INPUT is one."""
        return self.given if is_address(self.given) else None

    @property
    def out(self) -> Path | None:
        """The file for the page; None for stdout."""
        return None if self.output == _STDOUT else Path(self.output)

    @property
    def names_one_file(self) -> bool:
        """Whether INPUT is a file or a stream, and no folder or glob."""
        return self.given == STDIN or (os.path.lexists(self.given) and not Path(self.given).is_dir())

    @property
    def choices(self) -> list[str]:
        """The options by which a page is chosen among several."""
        given = {"--record": self.number, "--url": self.url, "--id": self.wanted_id}
        return [name for name, value in given.items() if value is not None]


@click.command(short_help="Show what was kept of a page, what was removed, and why.")
@click.argument("given", metavar="INPUT")
@click.option(
    "-o", "--output", "--out", metavar="PAGE", default=_STDOUT, help="Write the page to this file. [default: stdout]"
)
@click.option(
    "--record",
    "number",
    metavar="N",
    type=click.IntRange(min=1),
    help="Explain the Nth page of an input that holds several. [default: the first]",
)
@click.option("--url", metavar="URL", help="The address of the one page, or which page where there are several.")
@click.option("--id", "wanted_id", metavar="ID", help="Which page, by its record's id or its JSON record's field `id`.")
@reading_options
@click.option("--overwrite", is_flag=True, help="Replace PAGE where it exists.")
@user_agent("Who asks for the page of an address")
@click.option("-q", "--quiet", is_flag=True, help="Do not say that the input holds more pages.")
def explain(**given: Any) -> int:
    """Show what newsclean makes of one page: a page of HTML to look at, with the text as it was kept, all that was
    removed where it stood, named and with the reason, how sure the engine was of each block, and the whole record.

    INPUT is what `newsclean clean` takes: a page, a text, a WARC or JSON lines file, - for standard input, or the
    address of one page. What is written fetches nothing and runs nothing.
    """
    options = Options(**given)
    _check(options)
    site = newspaper_of(options.newspaper, options.address)
    try:
        page = _page(options, site)
    except Interrupted as error:
        say(str(error))
        return error.exit_code
    from newsclean.cleaning.explanation import explain as explained
    from newsclean.explaining import render

    try:
        explanation = explained(page, site)
    except PageError as error:
        say(_line(page, error.reason, str(error)))
        return TOO_MANY_ERRORS
    _write(options, render(explanation))
    return DONE


def _check(options: Options) -> None:
    """Raises UsageError where the options contradict each other, or the output is there already."""
    if len(options.choices) > 1:
        raise UsageError(f"{' and '.join(options.choices)} each choose a page: one of them is enough")
    if options.address is not None and (options.choices or options.as_text):
        raise UsageError("an address is that of one page, and of HTML: nothing is to be chosen")
    refuse_no_address(options.url)
    out = options.out
    if out is None or is_device(out):
        return
    if out.is_dir():
        raise UsageError(f"{out}: is a folder; -o names a file")
    if os.path.realpath(out) == os.path.realpath(options.given):
        raise UsageError(f"{out}: is both input and output")
    if out.exists() and not options.overwrite:
        raise UsageError(f"{out}: exists already; --overwrite replaces it")


def _page(options: Options, site: Site | None) -> Page:
    """The page that the command line names. Raises InputError."""
    items = _items(options, site)
    first = next(items, None)
    if first is None:
        raise InputError(f"{options.given}: no page in it")
    if options.url is not None and first.offset is None and options.names_one_file:
        return replace(_read(first), url=options.url)
    if options.choices:
        return _read(_chosen(chain([first], items), options, site))
    page = _read(first)
    if not options.quiet and next(items, None) is not None:
        say(f"{options.given} holds more pages than this first one; --record, --url or --id choose another")
    return page


def _items(options: Options, site: Site | None) -> Iterator[Page | Unread]:
    """All pages of the input, and what of it could not be read."""
    if options.address is not None and site is not None:
        return iter([fetch(options.address, site, options.user_agent)])
    how = ReadOptions(
        as_text=options.as_text,
        text_field=options.text_field,
        html_field=options.html_field,
        url_field=options.url_field,
    )
    return (item for item in read(expand([options.given]), how) if not isinstance(item, Skipped))


def _chosen(items: Iterable[Page | Unread], options: Options, site: Site | None) -> Page | Unread:
    """The item that is asked for. Raises InputError where there is none."""
    is_wanted = _wish(options, site)
    count = 0
    for count, item in enumerate(items, 1):
        if is_wanted(count, item):
            return item
    held = counted(count, "page")
    if options.number is not None:
        raise InputError(f"{options.given}: holds {held}")
    raise InputError(f"{options.given}: none of {held} is {options.url or options.wanted_id}")


def _wish(options: Options, site: Site | None) -> Callable[[int, Page | Unread], bool]:
    """Tells the page that is asked for, by its number, address or id; addresses are compared as they make a record's
    id."""
    from newsclean.cleaning.identity import identify

    if options.number is not None:
        return lambda number, _: number == options.number
    if options.url is not None:
        address, wanted = options.url, identify(Page(content="", url=options.url))
        return lambda _, item: item.url == address if isinstance(item, Unread) else identify(item) == wanted
    return lambda _, item: isinstance(item, Page) and any(x == options.wanted_id for x in _ids(item, site))


def _ids(page: Page, site: Site | None) -> Iterator[str]:
    """What a page is called: as its JSON record says, and as its own record does."""
    own = (page.source_record or {}).get("id")
    if own is not None:
        yield str(own)
    if page.is_text or page.url is not None:
        from newsclean.cleaning.identity import identify

        yield identify(page)
        return
    from newsclean.cleaning import Cleaner

    # Where nobody says the address, the page may.
    with suppress(PageError):
        yield Cleaner(site=site).clean(page).id


def _read(item: Page | Unread) -> Page:
    """The page, where it is one. Raises InputError."""
    if isinstance(item, Unread):
        raise InputError(_line(item, item.reason, item.detail))
    record = item.source_record or {}
    if not all(key in record for key in _OF_RECORDS):
        return item
    told = record["provenance"].get("input") if isinstance(record["provenance"], dict) else None
    page = f", {told}" if isinstance(told, str) else ""
    raise InputError(f"{item.input}: a record that newsclean wrote; name the page that it was made from{page}")


def _line(item: Page | Unread, reason: str, detail: str) -> str:
    where = item.input if item.offset is None else f"{item.input} at {item.offset}"
    return f"{where}: {reason}: {detail}"


def _write(options: Options, page: bytes) -> None:
    """Writes the page. Raises OutputError."""
    if options.out is None:
        write_stdout(page)
    elif is_device(options.out):
        device(options.out)(page)
    else:
        replace_file(options.out, [page])
