"""`newsclean status`: what the runs so far gave."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec
from msgspec import Struct

from newsclean.cli.exit_codes import DONE, TOO_MANY_ERRORS
from newsclean.cli.limits import Duration
from newsclean.cli.terminal import say, write_stdout
from newsclean.counts import counted
from newsclean.crawling.store.going_on import GoingOn, going_on
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
    latest run that had one; `going_on` is the run that has no report yet."""

    newspaper: str
    records: int
    rejected: dict[str, int]
    last_error: str | None
    runs: tuple[Report, ...]
    going_on: GoingOn | None = None

    @property
    def is_running(self) -> bool:
        """True where a run goes on now."""
        return self.going_on is not None and not self.going_on.is_killed

    def well_until(self) -> datetime | None:
        """When the last run ended that went well, or the one began that goes on; null where none ever did."""
        ended = [run.finished for run in self.runs if run.finished and not run.has_failed]
        begun = [self.going_on.started] if self.going_on is not None and self.is_running else []
        return max(map(datetime.fromisoformat, (*ended[-1:], *begun)), default=None)


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=Path("crawl"), metavar="[DIR]")
@click.option("--runs", type=click.IntRange(min=1), default=_SHOWN_RUNS, show_default=True,
              help="How many runs of each newspaper are listed.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON line a newspaper, with the reports of all its runs.")
@click.option("--max-age", type=Duration(), metavar="TIME",
              help="Leave with code 10 where a newspaper's last good run ended longer ago (90m, 3h, 2d).")  # fmt: skip
def status(folder: Path, *, runs: int, as_json: bool, max_age: float | None) -> int:
    """Show the runs that wrote into DIR, and the one that goes on: when, how many, what was rejected, what fell."""
    found = list(read_status(folder))
    if not found:
        raise InputError(f"{folder}: no run has begun here")
    now = datetime.now(UTC)
    for newspaper in found:
        text = msgspec.json.encode(newspaper) + b"\n" if as_json else _page(newspaper, runs, now).encode()
        write_stdout(text)
    late = [] if max_age is None else [one for one in found if _is_late(one, now, max_age)]
    for newspaper in late:
        say(f"{newspaper.newspaper}: {_last_good(newspaper, now)}")
    return TOO_MANY_ERRORS if late else DONE


def _is_late(status: Status, now: datetime, seconds: float) -> bool:
    well = status.well_until()
    return well is None or (now - well).total_seconds() > seconds


def _last_good(status: Status, now: datetime) -> str:
    ended = [run for run in status.runs if run.finished and not run.has_failed]
    if not ended:
        return "no run has gone well yet"
    return f"the last run that went well ended {ended[-1].finished}, {_ago(ended[-1].finished or '', now)}"


def _ago(instant: str, now: datetime) -> str:
    minutes = int((now - datetime.fromisoformat(instant)).total_seconds()) // 60
    for size, unit in ((1440, "day"), (60, "hour")):
        if minutes >= 2 * size:
            return f"{counted(minutes // size, unit)} ago"
    return f"{counted(max(minutes, 0), 'minute')} ago"


def read_status(folder: Path) -> Iterator[Status]:
    """The newspapers whose runs lie in a folder, or in the folders in it."""
    for place in [folder, *sorted(path for path in folder.glob("*") if path.is_dir())]:
        runs, now = read_reports(place), going_on(place)
        if now is not None and any(run.run == now.run for run in runs):
            now = None
        if runs or now is not None:
            yield _status(place.absolute().name, runs, now)


def _status(newspaper: str, runs: Sequence[Report], now: GoingOn | None) -> Status:
    rejected: Counter[str] = Counter()
    for run in runs:
        rejected.update(run.rejected)
    return Status(
        newspaper=runs[-1].newspaper if runs else newspaper,
        records=sum(run.records for run in runs),
        rejected=dict(rejected.most_common()),
        last_error=next((f"{run.run}: {run.error}" for run in reversed(runs) if run.error), None),
        runs=tuple(runs),
        going_on=now,
    )


def _page(status: Status, shown: int, now: datetime) -> str:
    rows = [
        *map(_row, status.runs[-shown:]),
        *([] if status.going_on is None else [_row_going_on(status.going_on, now)]),
    ]
    lines = [_heading(status), "", *_table([_COLUMNS, *rows]), "", *_remarks(status, now)]
    return "\n".join([*lines, "", ""])


def _heading(status: Status) -> str:
    if not status.runs:
        return f"{status.newspaper}: its first run has written no report yet"
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


def _row_going_on(run: GoingOn, now: datetime) -> tuple[str, ...]:
    numbers = (run.new, run.revised, run.unchanged, sum(run.rejected.values()))
    ended, took = ("killed", "-") if run.is_killed else ("running", _time(run.started, now))
    return (run.run, ended, took, *map(str, numbers), "-", "-", "-", "")


def _took(run: Report) -> str:
    return "-" if run.finished is None else _time(run.started, datetime.fromisoformat(run.finished))


def _time(started: str, ended: datetime) -> str:
    minutes, seconds = divmod(int((ended - datetime.fromisoformat(started)).total_seconds()), 60)
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


def _remarks(status: Status, now: datetime) -> Iterator[str]:
    """What to look at: how old all this is, why pages were rejected, the last error, what fell in the latest run."""
    yield f"  {_last_good(status, now)}"
    if status.rejected:
        reasons = list(status.rejected.items())[:_SHOWN_REASONS]
        yield "  rejected: " + ", ".join(f"{reason} {number}" for reason, number in reasons)
    if status.last_error:
        yield f"  last error: {status.last_error}"
    for alarm in status.runs[-1].alarms if status.runs else ():
        yield f"  {alarm}"
        yield from (f"    {_saved(page)}" for page in alarm.pages)


def _saved(page: Saved) -> str:
    """A page's address, and where its answer lies."""
    return f"{page.url}  {page.warc_file}:{page.warc_offset}" if page.warc_file else str(page.url)
