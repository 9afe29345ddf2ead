"""`newsclean status`: what the runs so far gave."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from msgspec import Struct

from newsclean.cli.terminal import write_stdout
from newsclean.counts import counted
from newsclean.crawling.watch.report import Report, read_reports
from newsclean.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.crawling.watch.alarms import Alarm
    from newsclean.crawling.watch.profile import Saved

_SHOWN_RUNS = 10
_SHOWN_REASONS = 8
_TREND_RUNS = 30
_BARS = "▁▂▃▄▅▆▇█"
_COLUMNS = ("run", "ended", "took", "new", "revised", "unchanged", "rejected", "words", "dated", "signed", "alarms")
_LEFT = 2


class Status(Struct, frozen=True, kw_only=True):
    """One newspaper's runs, the oldest first. `rejected` is by reason, over all of them; `last_error` is that of the
    latest run that had one."""

    newspaper: str
    records: int
    rejected: dict[str, int]
    last_error: str | None
    runs: tuple[Report, ...]


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("crawl"), metavar="[DIR]")
@click.option("--runs", type=click.IntRange(min=1), default=_SHOWN_RUNS, show_default=True,
              help="How many runs of each newspaper are listed.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON line a newspaper, with the reports of all its runs.")
def status(folder: Path, *, runs: int, as_json: bool) -> None:
    """Show the runs that wrote into DIR: when, how many, what was rejected and why, what fell."""
    found = list(read_status(folder))
    if not found:
        raise InputError(f"{folder}: no run has written a report here")
    for newspaper in found:
        text = msgspec.json.encode(newspaper) + b"\n" if as_json else _page(newspaper, runs).encode()
        write_stdout(text)


def read_status(folder: Path) -> Iterator[Status]:
    """The newspapers whose runs lie in a folder, or in the folders in it."""
    for place in [folder, *sorted(path for path in folder.glob("*") if path.is_dir())]:
        runs = read_reports(place)
        if runs:
            yield _status(runs)


def _status(runs: Sequence[Report]) -> Status:
    rejected: Counter[str] = Counter()
    for run in runs:
        rejected.update(run.rejected)
    return Status(
        newspaper=runs[-1].newspaper,
        records=sum(run.records for run in runs),
        rejected=dict(rejected.most_common()),
        last_error=next((f"{run.run}: {run.error}" for run in reversed(runs) if run.error), None),
        runs=tuple(runs),
    )


def _page(status: Status, shown: int) -> str:
    lines = [_heading(status), "", *_table([_COLUMNS, *map(_row, status.runs[-shown:])]), "", *_remarks(status)]
    return "\n".join([*lines, "", ""])


def _heading(status: Status) -> str:
    name = status.runs[-1].name
    title = f"{status.newspaper} ({name})" if name else status.newspaper
    trend = sparkline([run.new for run in status.runs[-_TREND_RUNS:]])
    return f"{title}: {counted(status.records, 'record')} in {counted(len(status.runs), 'run')}  {trend} new a run"


def sparkline(numbers: Sequence[int]) -> str:
    """A bar a number, the highest for the greatest."""
    most = max(numbers)
    return "".join(_BARS[number * (len(_BARS) - 1) // most if most else 0] for number in numbers)


def _row(run: Report) -> tuple[str, ...]:
    profile = run.profile
    numbers = (run.new, run.revised, run.unchanged, sum(run.rejected.values()), round(profile.words))
    shares = (_percent(profile.with_date, profile.stories), _percent(profile.with_authors, profile.stories))
    return (run.run, run.reason, _took(run), *map(str, numbers), *shares, _names(run.alarms))


def _took(run: Report) -> str:
    if run.finished is None:
        return "-"
    seconds = int((datetime.fromisoformat(run.finished) - datetime.fromisoformat(run.started)).total_seconds())
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}:{seconds:02}"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def _names(alarms: Sequence[Alarm]) -> str:
    return ", ".join(alarm.what for alarm in alarms)


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """The rows as lines; the first and last columns stand left, numbers right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        *cells, last = row
        padded = [
            cell.ljust(width) if place < _LEFT else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=False))
        ]
        yield f"  {'  '.join([*padded, last])}".rstrip()


def _remarks(status: Status) -> Iterator[str]:
    """What to look at: why pages were rejected, the last error, what fell in the latest run."""
    if status.rejected:
        reasons = list(status.rejected.items())[:_SHOWN_REASONS]
        yield "  rejected: " + ", ".join(f"{reason} {number}" for reason, number in reasons)
    if status.last_error:
        yield f"  last error: {status.last_error}"
    for alarm in status.runs[-1].alarms:
        yield f"  {alarm}"
        yield from (f"    {_saved(page)}" for page in alarm.pages)


def _saved(page: Saved) -> str:
    """A page's address, and where its answer lies."""
    return f"{page.url}  {page.warc_file}:{page.warc_offset}" if page.warc_file else str(page.url)
