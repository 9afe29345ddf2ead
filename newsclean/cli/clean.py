"""`newsclean clean`: saved pages, archives and texts -> records."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsclean import __version__
from newsclean.batch import Interrupted, Job, Manner, Report, Selection, run
from newsclean.cleaning import Cleaner
from newsclean.cli import rendering
from newsclean.cli.address import fetch, is_address
from newsclean.cli.inputs import newspaper_of, reading_options, refuse_no_address
from newsclean.cli.limits import ErrorLimit, ErrorLimitType, NumberRange
from newsclean.cli.options import refuse_both, selecting, user_agent
from newsclean.cli.progress import Display, display
from newsclean.cli.summary import ending, summary
from newsclean.cli.terminal import say, write_stdout
from newsclean.errors import OutputError, UsageError
from newsclean.files import (
    STDIN,
    Destination,
    Manifest,
    ReadOptions,
    Source,
    device,
    expand,
    is_device,
    part_of,
    read,
    read_manifest,
)
from newsclean.files.compression import NOT_PACKED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsclean.batch import Outcome
    from newsclean.files import Item
    from newsclean.model import ArticleType, PageKind, Site

_RENDERINGS = {"jsonl": rendering.as_json, "text": rendering.as_text}
_STDOUT = "-"
# A day: no page is worth more, and no clock counts to 1e20 seconds.
_LONGEST_TIMEOUT = 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line of `newsclean clean`, as click reads it."""

    inputs: tuple[str, ...]
    output: str
    rejects: Path | None
    form: str
    as_text: bool
    url: str | None
    urls: Path | None
    text_field: str | None
    html_field: str | None
    url_field: str
    newspaper: str | None
    workers: int
    page_timeout: float
    only_type: frozenset[ArticleType]
    exclude_type: frozenset[ArticleType]
    only_kind: frozenset[PageKind]
    exclude_kind: frozenset[PageKind]
    no_removed: bool
    take_all: bool
    resume: bool
    overwrite: bool
    max_errors: ErrorLimit
    user_agent: str | None
    quiet: bool
    verbose: bool

    @property
    def address(self) -> str | None:
        """The address whose page is to be cleaned, where INPUT is one."""
        return self.inputs[0] if is_address(self.inputs[0]) else None

    @property
    def out(self) -> Path | None:
        """The file for records; None for stdout."""
        return None if self.output == _STDOUT else Path(self.output)

    @property
    def rejects_file(self) -> Path | None:
        """The file for rejects; None for stderr."""
        if self.rejects is None and self.out is not None and not is_device(self.out):
            return Path(f"{self.out}.rejects.jsonl")
        return self.rejects


@click.command(short_help="Turn saved pages, WARC files or texts into clean records.")
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    "--out",
    metavar="OUT",
    default=_STDOUT,
    help="Write records to this file, packed as .gz, .bz2, .xz or .zst says.",
)
@click.option(
    "--rejects",
    type=click.Path(path_type=Path),
    help="Write rejects to this file. [default: OUT.rejects.jsonl, or stderr]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_RENDERINGS)),
    default="jsonl",
    show_default=True,
    help="Records, or text for people.",
)
@click.option("--url", metavar="URL", help="The address of the one page.")
@click.option(
    "--urls",
    metavar="MANIFEST",
    type=click.Path(path_type=Path),
    help="A .csv, .tsv or .jsonl of file names and their addresses.",
)
@reading_options
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Clean in this many processes; 1: in this one.",
)
@click.option(
    "--page-timeout",
    metavar="SECONDS",
    type=NumberRange(min=0, min_open=True, max=_LONGEST_TIMEOUT),
    default=60.0,
    show_default=True,
    help="Give a page up after this time.",
)
@selecting
@click.option("--no-removed", is_flag=True, help="Leave out of the records what was removed.")
@click.option("--all", "take_all", is_flag=True, help="Send every record to OUT, whatever kind of page it is.")
@click.option("--resume", is_flag=True, help="Go on with OUT.part after an interruption.")
@click.option("--overwrite", is_flag=True, help="Replace OUT where it exists.")
@click.option(
    "--max-errors",
    type=ErrorLimitType(),
    default="10%",
    show_default=True,
    help="More rejects by error end with exit code 10.",
)
@user_agent("Who asks for the page of an address")
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary.")
@click.option("-v", "--verbose", is_flag=True, help="Say more at the end.")
def clean(**given: Any) -> int:
    """Turn saved pages into clean records, one JSON line each.

    INPUT is a file, a folder, a glob or - for standard input: .html, .mhtml, .txt, .jsonl, .json or .warc, each
    plain, .gz, .bz2, .xz or .zst; or the address of one page. Of a folder, hidden files (.name) are passed over. Every
    page ends as one line in OUT or as one line among the rejects.
    """
    options = Options(**given)
    _check(options)
    site = newspaper_of(options.newspaper, options.address)
    manifest = _manifest(options)
    items = _items(options, site, manifest)
    try:
        with display(is_wanted=not options.quiet and not _writes_to_terminal(options)) as shown:
            report = run(items, _job(options, site), _destination(options, shown), _manner(options, shown))
    except Interrupted as error:
        part = None if options.out is None else part_of(options.out)
        # Before the first page was done there is nothing to go on with.
        say(f"{error}; --resume goes on with {part}" if part is not None and part.exists() else str(error))
        return error.exit_code
    except OutputError as error:
        part = None if options.out is None else part_of(options.out)
        # The system refused a write (a full disk); what was written before stays.
        if isinstance(error.__cause__, OSError) and part is not None and part.is_file():
            raise OutputError(f"{error}; --resume goes on with it") from error
        raise
    # A run that had been done but for its name reads nothing.
    if (unused := len(manifest) - len(manifest.used)) and report.pages > report.resumed:
        say(f"{options.urls}: {unused:,} of {len(manifest):,} rows name no page that was read")
    return _end(report, options)


def _end(report: Report, options: Options) -> int:
    if not options.quiet:
        for line in summary(report, is_verbose=options.verbose):
            say(line)
    code, why = ending(report, options.max_errors, are_rejects_said=options.rejects_file is None)
    if why is not None:
        say(why)
    return code


def _check(options: Options) -> None:
    """Raises UsageError where the options contradict each other."""
    refuse_both(options.only_type, options.exclude_type, "type")
    refuse_both(options.only_kind, options.exclude_kind, "kind")
    if options.take_all and any((options.only_type, options.exclude_type, options.only_kind, options.exclude_kind)):
        raise UsageError("--all takes every record: no type or kind is named beside it")
    if options.resume and options.out is None:
        raise UsageError("--resume goes on with a file: name it with -o")
    if any(map(is_address, options.inputs)) and (len(options.inputs) > 1 or options.url or options.as_text):
        raise UsageError("an address is the only input, and of HTML; `newsclean crawl --addresses` fetches many")
    if options.url is not None and len(options.inputs) > 1:
        raise UsageError("--url is the address of one page, and there are several inputs")
    refuse_no_address(options.url)
    if options.out is not None and options.out == options.rejects_file:
        raise UsageError(f"{options.out}: records and rejects cannot share a file")
    if not options.output:
        raise UsageError("-o: the name of the output is empty")
    for path in filter(None, (options.out, options.rejects_file)):
        if path.name.lower().endswith(NOT_PACKED):
            raise UsageError(f"{path}: outputs are packed as .gz, .bz2, .xz or .zst")
        if path.is_dir():
            raise UsageError(f"{path}: is a folder; -o and --rejects name files")


def _manifest(options: Options) -> Manifest:
    """The addresses of files that the user has named. Raises InputError."""
    if options.urls is None:
        return Manifest()
    manifest = read_manifest(options.urls)
    if not manifest:
        say(f"{options.urls}: names no page")
    return manifest


def _items(options: Options, site: Site | None, manifest: Manifest) -> Iterable[Item]:
    if options.address is not None and site is not None:
        return map(partial(fetch, site=site, user_agent=options.user_agent), [options.address])
    expand(options.inputs)  # What is missing is told before an output is opened.
    items = _Items(options, manifest)
    # Standard input is read once.
    return iter(items) if STDIN in options.inputs else items


@dataclass(frozen=True, slots=True)
class _Items:
    """All that the inputs hold, read anew whenever it is iterated over."""

    options: Options
    manifest: Manifest

    def __iter__(self) -> Iterator[Item]:
        sources = _without_own_files(expand(self.options.inputs), self.options)
        return read(sources, _read_options(self.options, self.manifest))


def _without_own_files(sources: Iterator[Source], options: Options) -> Iterator[Source]:
    """The sources that are neither outputs nor the manifest of this run. Raises UsageError for one that the user named
    as input and output."""
    outputs = {os.path.realpath(path) for path in (options.out, options.rejects_file) if path is not None}
    manifest = None if options.urls is None else os.path.realpath(options.urls)
    for source in sources:
        place = None if source.path is None else os.path.realpath(source.path)
        if source.is_named and place in outputs:
            raise UsageError(f"{source.name}: is both input and output")
        if source.is_named or (place not in outputs and place != manifest):
            yield source


def _read_options(options: Options, manifest: Manifest) -> ReadOptions:
    return ReadOptions(
        as_text=options.as_text,
        url=options.url,
        urls=manifest,
        text_field=options.text_field,
        html_field=options.html_field,
        url_field=options.url_field,
    )


def _job(options: Options, site: Site | None) -> Job:
    return Job(
        make_cleaner=Cleaner if site is None else partial(Cleaner, site=site),
        render=_RENDERINGS[options.form],
        selection=Selection(
            options.only_type, options.exclude_type, options.take_all, options.only_kind, options.exclude_kind
        ),
        keep_removed=not options.no_removed,
        page_timeout=options.page_timeout,
    )


def _destination(options: Options, shown: Display) -> Destination:
    return Destination(
        out=_target(options.out) or write_stdout,
        rejects=_target(options.rejects_file) or (lambda line: shown.say(line.decode())),
        run=_run_name(options),
        overwrite=options.overwrite,
        resume=options.resume,
    )


def _target(path: Path | None) -> Path | Callable[[bytes], object] | None:
    return device(path) if path is not None and is_device(path) else path


def _run_name(options: Options) -> str:
    """A digest of all that decides which lines a run writes."""
    parts = [__version__, options.inputs, options.form, options.as_text, options.url, options.urls, options.text_field]
    parts += [options.html_field, options.url_field, sorted(options.only_type), sorted(options.exclude_type)]
    parts += [sorted(options.only_kind), sorted(options.exclude_kind)]
    parts += [options.no_removed, options.take_all, options.rejects, options.newspaper]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _manner(options: Options, shown: Display) -> Manner:
    if options.rejects_file is None:
        return Manner(options.workers, line_of=_line_for_people, watch=shown.show)
    return Manner(options.workers, watch=shown.show)


def _line_for_people(outcome: Outcome) -> bytes:
    """A record's own line; for a reject one to be read on stderr."""
    if outcome.reason is None:
        return outcome.line
    where = outcome.input if outcome.offset is None else f"{outcome.input} at {outcome.offset}"
    return ": ".join(part for part in (where, outcome.reason, outcome.detail) if part).encode("utf-8", "replace")


def _writes_to_terminal(options: Options) -> bool:
    return options.out is None and sys.stdout.isatty()
