"""`newsclean diff`: what changed between two sets of records."""

from __future__ import annotations

import difflib
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsclean.cli.exit_codes import DIFFERENT, DONE, TOO_MANY_ERRORS
from newsclean.cli.limits import ErrorLimit, ErrorLimitType
from newsclean.cli.terminal import say, write_stdout
from newsclean.counts import counted
from newsclean.errors import UsageError
from newsclean.files.part import Part, device, is_device
from newsclean.model import Article, encode_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.datasets.comparison import Comparison
    from newsclean.datasets.record_sets import RecordSet
    from newsclean.datasets.summary import Counts

_FORMS = ("text", "jsonl")
_STDOUT = "-"
# Records that are shown to people where they do not say how many.
_SHOWN = 20
_MOST = 1_000_000_000
# Bytes of a packed file that are one piece.
_PIECE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line of `newsclean diff`, as click reads it."""

    old: str
    new: str
    output: str
    form: str
    limit: int | None
    only: frozenset[str]
    ignore: frozenset[str]
    all_fields: bool
    exit_code: bool
    max_errors: ErrorLimit
    overwrite: bool

    @property
    def out(self) -> Path | None:
        """The file to write; None for stdout."""
        return None if self.output == _STDOUT else Path(self.output)

    @property
    def most(self) -> int | None:
        """How many records of each change are written; None for all."""
        limit = self.limit if self.limit is not None else _SHOWN if self.form == "text" else 0
        return limit or None


def _fields(context: click.Context, option: click.Parameter, value: str | None) -> frozenset[str]:
    """The fields of a comma list."""
    names = [name.strip() for name in (value or "").split(",") if name.strip()]
    for name in names:
        if name not in Article.__struct_fields__:
            near = difflib.get_close_matches(name, Article.__struct_fields__, n=1)
            meant = f"; did you mean {near[0]}?" if near else ""
            raise click.BadParameter(f'no field of a record is called "{name}"{meant}', context, option)
    return frozenset(names)


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("-o", "--output", "--out", metavar="OUT", default=_STDOUT,
              help="Write to this file, packed as .gz, .bz2, .xz or .zst says.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(_FORMS), default=_FORMS[0], show_default=True,
              help="Text for people, or a JSON line for every record that is not the same.")  # fmt: skip
@click.option("--limit", type=click.IntRange(0, _MOST), metavar="N",
              help=f"Write at most so many records that are gone, new, and changed; 0: all. [default: {_SHOWN}, "
              "of JSON lines all]")  # fmt: skip
@click.option("--only", metavar="FIELD[,FIELD...]", callback=_fields, help="Compare only these fields.")
@click.option("--ignore", metavar="FIELD[,FIELD...]", callback=_fields, help="Compare all but these fields.")
@click.option("--all-fields", is_flag=True, help="Compare provenance and schema_version as well.")
@click.option("--exit-code", is_flag=True, help=f"End with {DIFFERENT} where anything differs.")
@click.option("--max-errors", type=ErrorLimitType(), default="10%", show_default=True,
              help="More lines that are no records end with exit code 10.")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="Replace OUT where it exists.")
def diff(**given: Any) -> int:
    """Show what changed between two sets of records.

    OLD and NEW are files of JSON lines, plain or packed, or folders of them, such as a crawl's; of several revisions
    the newest counts. Records are matched by their id; texts are alike by the F1 of their 4-gram shingles, and
    those that changed most come first.
    """
    from newsclean.datasets.comparison import Comparison
    from newsclean.datasets.differences import compared
    from newsclean.datasets.record_sets import open_set

    options = Options(**given)
    _check(options)
    old, new = open_set(options.old), open_set(options.new)
    _refuse_inputs(options.out, (old, new))
    fields = compared(options.only, options.ignore, all_fields=options.all_fields)
    with Comparison(old, new, fields) as comparison, _writing(options) as write:
        for line in _lines(comparison, options):
            write(line)
        return _end(comparison, options)


def _check(options: Options) -> None:
    """Raises UsageError where the options contradict each other."""
    if options.only and options.all_fields:
        raise UsageError("--only names the fields to compare, so --all-fields has no place beside it")
    if both := options.only & options.ignore:
        raise UsageError(f"--only and --ignore both name {', '.join(sorted(both))}")
    out = options.out
    if out is not None and out.is_dir():
        raise UsageError(f"{out}: is a folder; -o names a file")
    if out is not None and out.is_file() and not options.overwrite:
        raise UsageError(f"{out}: exists already; --overwrite replaces it")


def _refuse_inputs(out: Path | None, sets: tuple[RecordSet, RecordSet]) -> None:
    """Raises UsageError where the output is one of the files to read."""
    names = {os.path.realpath(source.name) for records in sets for source in records.sources}
    if out is not None and os.path.realpath(out) in names:
        raise UsageError(f"{out}: is both input and output")


@contextmanager
def _writing(options: Options) -> Iterator[Callable[[bytes], None]]:
    """The function that writes a line; a file has its name only once it is whole."""
    if options.out is None:
        yield write_stdout
    elif is_device(options.out):
        yield device(options.out)
    else:
        yield from _whole_file(options.out)


def _whole_file(path: Path) -> Iterator[Callable[[bytes], None]]:
    part = Part(path)
    waiting = 0

    def write(line: bytes) -> None:
        nonlocal waiting
        part.add(line)
        waiting += len(line)
        if waiting >= _PIECE:
            part.flush()
            waiting = 0

    try:
        # What a killed run left of it is no part of this one.
        part.cut_to(0)
        yield write
        part.seal()
        part.publish()
    except BaseException:
        part.discard()
        raise
    finally:
        part.close()


def _lines(comparison: Comparison, options: Options) -> Iterator[bytes]:
    if options.form == "jsonl":
        yield from (encode_json(found) + b"\n" for found in comparison.differences(options.most))
        return
    from newsclean.cli.differences import Paint, record_lines, summary_lines, written

    paint = Paint(is_coloured=options.out is None and _is_coloured())
    summary = comparison.summary
    yield written(summary_lines(*comparison.counts, summary, is_short=options.most is not None))
    for found in comparison.differences(options.most):
        yield written(record_lines(found, paint))
    hidden = [
        counted(number - options.most, name)
        for name, number in (("gone record", summary.gone), ("new one", summary.new), ("changed one", summary.changed))
        if options.most is not None and number > options.most
    ]
    if hidden:
        yield written(["", f"not shown: {', '.join(hidden)}; --limit 0 shows all"])


def _is_coloured() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _end(comparison: Comparison, options: Options) -> int:
    """The exit code. Says what could not be read."""
    codes = [_told(counts, options.max_errors) for counts in comparison.counts]
    if any(codes):
        return max(codes)
    summary = comparison.summary
    return DIFFERENT if options.exit_code and (summary.gone or summary.new or summary.changed) else DONE


def _told(counts: Counts, limit: ErrorLimit) -> int:
    faults = counts.faults
    if faults.lines:
        say(f"{counts.name}: {counted(faults.lines, 'line')} without a record; the first: {faults.first}")
    for broken in faults.broken:
        say(broken)
    lines = faults.lines + counts.records + counts.set_aside
    is_too_much = (limit.share != 1 and faults.broken) or limit.is_exceeded(faults.lines, lines)
    return TOO_MANY_ERRORS if is_too_much else DONE
