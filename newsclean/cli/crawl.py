"""`newsclean crawl`: newspapers, politely, into files of clean records."""

from __future__ import annotations

import logging
import re
import sys
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from newsclean.cli.limits import ErrorLimitType
from newsclean.cli.telling import Teller
from newsclean.cli.terminal import say, write_stdout
from newsclean.crawling.logs import LogFormat, listen_to_logs
from newsclean.crawling.order import Order
from newsclean.crawling.run import Job, Options
from newsclean.crawling.run import crawl as run
from newsclean.crawling.store.folder import find_written
from newsclean.crawling.store.memory import Refetch
from newsclean.crawling.watch.notices import Ways
from newsclean.errors import ConfigurationError, LockedError, UsageError
from newsclean.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from newsclean.cli.limits import ErrorLimit
    from newsclean.crawling.run import Outcome
    from newsclean.crawling.values import Found
    from newsclean.crawling.watch.report import Report

    Listener = Callable[[Job, Any], None]

_DRY_PIPELINES = {"newsclean.crawling.store.looking_ahead.MemoryPipeline": 900}
# Fewer failed pages are no share that tells anything.
_LEAST_ERRORS = 3
_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


def _seconds(ctx: click.Context, param: click.Parameter, value: str | None) -> float | None:
    """Seconds, from "90", "90s", "15m", "2h" or "1d"."""
    if value is None:
        return None
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd]?)", value.strip())
    seconds = float(found[1]) * _UNITS[found[2]] if found else 0
    if not seconds:
        raise click.BadParameter(f'"{value}" is no duration such as 90s, 15m or 2h', ctx, param)
    return seconds


_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command()
@click.argument("newspapers", nargs=-1, required=True, metavar="NEWSPAPER...")
@click.option("-o", "--out", "--output", type=click.Path(path_type=Path, file_okay=False), default=Path("crawl"),
              show_default=True, help="Folder of the records; each newspaper gets its own in it.")  # fmt: skip
@click.option("--since", type=_DAY, help="Only stories of this day and later.")
@click.option("--until", type=_DAY, help="Only stories of this day and earlier.")
@click.option("--max-pages", type=click.IntRange(min=1), help="Fetch at most so many articles of each newspaper.")
@click.option(
    "--max-time", callback=_seconds, metavar="TIME", help="Stop after so long (90s, 15m, 2h), whatever is left."
)
@click.option("--addresses", type=click.Path(path_type=Path, dir_okay=False, exists=True),
              help="Fetch the addresses in this file, one a line, instead of looking for any.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Read feeds and sitemaps only; print what would be fetched.")
@click.option("--refetch", type=click.Choice([refetch.value for refetch in Refetch]), default="auto", show_default=True,
              help="Which known stories are asked for again: young ones now and then, all, or none.")  # fmt: skip
@click.option("--follow-teasers", is_flag=True, help="Also fetch the stories that fetched pages' teasers name.")
@click.option("--respect-ai-opt-out", is_flag=True,
              help="Fetch nothing that its publisher wants no AI to be trained with.")  # fmt: skip
@click.option("--no-warc", is_flag=True, help="Do not keep the raw pages.")
@click.option("--keep-days", type=click.FloatRange(min=0, min_open=True),
              help="Remove raw pages of runs older than so many days; records stay.")  # fmt: skip
@click.option("--user-agent", envvar="NEWSCLEAN_USER_AGENT",
              help="Who crawls, and how to reach them. [environment: NEWSCLEAN_USER_AGENT]")  # fmt: skip
@click.option("--workers", type=click.IntRange(min=0), default=1, show_default=True,
              help="Processes that clean pages; 0: the crawl's own, without a limit on their time.")  # fmt: skip
@click.option("--max-errors", type=ErrorLimitType(), default="10%", show_default=True,
              help="Leave with code 10 where more of the pages fail; of a share, three at least.")  # fmt: skip
@click.option("--on-failure", metavar="COMMAND",
              help="Run this program when the crawl fails or raises an alarm; its input says what, as JSON. No shell"
                   " runs it: for pipes and variables write sh -c '...'.")  # fmt: skip
@click.option("--webhook", envvar="NEWSCLEAN_WEBHOOK", metavar="ADDRESS",
              help="Post it to this address. [environment: NEWSCLEAN_WEBHOOK]")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print each newspaper's report as a line of JSON.")
@click.option("--log-format", type=click.Choice([form.value for form in LogFormat]), default="text", show_default=True,
              help="How the lines on stderr look.")  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary, no warnings.")
@click.option("-v", "--verbose", is_flag=True, help="A line on stderr for each page.")
def crawl(newspapers: tuple[str, ...], **chosen: Any) -> int:
    """Crawl newspapers: shipped names (`newsclean sites list`), site files, or addresses."""
    listen_to_logs(LogFormat(chosen["log_format"]), _level(chosen))
    with Teller(Ways(command=chosen["on_failure"], webhook=chosen["webhook"])) as teller:
        outcome = _run(_jobs(newspapers, chosen), chosen)
        code = exit_code(outcome, chosen["max_errors"])
        teller.ended(outcome.reports, code, outcome.held)
    return code


def _run(jobs: list[Job], chosen: dict[str, Any]) -> Outcome:
    with _listener(jobs, dry_run=chosen["dry_run"], is_quiet=chosen["quiet"]) as listener:
        outcome = run(jobs, _options(chosen), listener)
    for report in outcome.reports:
        if chosen["as_json"]:
            write_stdout(msgspec.json.encode(report) + b"\n")
        elif not chosen["quiet"]:
            say(summary(report, chosen["out"]))
    return outcome


def _level(chosen: dict[str, Any]) -> int:
    if chosen["verbose"]:
        return logging.INFO
    return logging.ERROR if chosen["quiet"] else logging.WARNING


def _jobs(newspapers: tuple[str, ...], chosen: dict[str, Any]) -> list[Job]:
    since, until = _date(chosen["since"]), _date(chosen["until"])
    if since and until and since > until:
        raise UsageError(f"--since {since} is after --until {until}")
    order = Order(
        since=since,
        until=until,
        max_pages=chosen["max_pages"],
        addresses=None if chosen["addresses"] is None else str(chosen["addresses"]),
        dry_run=chosen["dry_run"],
        refetch=Refetch(chosen["refetch"]),
        follow_teasers=chosen["follow_teasers"],
    )
    jobs = [Job(newspaper=find_written(wanted, chosen["out"]), order=order) for wanted in dict.fromkeys(newspapers)]
    _refuse_twins(jobs)
    return jobs


def _refuse_twins(jobs: list[Job]) -> None:
    """Two crawls of one newspaper at a time would ask it twice as fast as it allows."""
    keys = [job.newspaper.key for job in jobs]
    twins = {key for key in keys if keys.count(key) > 1}
    if twins:
        raise ConfigurationError(f"named twice: {', '.join(sorted(twins))}")


def _options(chosen: dict[str, Any]) -> Options:
    settings: dict[str, Any] = {
        "NEWSCLEAN_WORKERS": chosen["workers"],
        "NEWSCLEAN_WARC": not chosen["no_warc"],
        "NEWSCLEAN_KEEP_DAYS": chosen["keep_days"] or 0,
        "NEWSCLEAN_RESPECT_AI_OPT_OUT": chosen["respect_ai_opt_out"],
    }
    if chosen["dry_run"]:
        settings |= {"ITEM_PIPELINES": _DRY_PIPELINES, "NEWSCLEAN_OUT": str(chosen["out"])}
    return Options(
        out=None if chosen["dry_run"] else chosen["out"],
        user_agent=chosen["user_agent"],
        max_time=chosen["max_time"],
        settings=settings,
    )


def _date(value: datetime | None) -> date | None:
    return None if value is None else value.date()


@contextmanager
def _listener(jobs: list[Job], *, dry_run: bool, is_quiet: bool) -> Iterator[Listener | None]:
    if dry_run:
        yield _print_found
    elif sys.stderr.isatty() and not is_quiet:
        with _progress(jobs) as listener:
            yield listener
    else:
        yield None


def _print_found(job: Job, item: Found) -> None:
    """One line a found address, its columns parted by tabs: newspaper, address, date, title, what found it."""
    columns = (job.newspaper.key, item.url, item.published or item.modified or "", item.title or "", item.via)
    write_stdout("\t".join(columns).encode() + b"\n")


@contextmanager
def _progress(jobs: list[Job]) -> Iterator[Listener]:
    """A live line for each newspaper: records and rejects so far."""
    # Most crawls have no terminal.
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("records {task.fields[records]}, rejected {task.fields[rejects]}"),
        TimeElapsedColumn(),
    )
    counts = {job.newspaper.key: Counter[bool]() for job in jobs}
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    tasks = {key: progress.add_task(key, total=None, records=0, rejects=0) for key in counts}

    def hear(job: Job, item: Any) -> None:
        key = job.newspaper.key
        counts[key][isinstance(item, Article) and item.page_kind.is_story] += 1
        progress.update(tasks[key], records=counts[key][True], rejects=counts[key][False])

    progress.start()
    try:
        yield hear
    finally:
        with suppress(OSError):  # the terminal may be gone
            progress.stop()


def summary(report: Report, out: Path) -> str:
    """One line of what a run gave and where it lies."""
    rejected = ", ".join(f"{reason} {number}" for reason, number in report.rejected.items())
    where = out / report.newspaper / (report.records_file or f"{report.run}.report.json")
    return (
        f"{report.newspaper}: {report.new} new, {report.revised} revised, {report.unchanged} unchanged"
        + (f", {sum(report.rejected.values())} rejected ({rejected})" if rejected else "")
        + f", {report.reason} -> {where}"
        + "".join(f"; {alarm}" for alarm in report.alarms)
    )


def exit_code(outcome: Outcome, limit: ErrorLimit) -> int:
    """130, 143 or 129 after a signal; 10 where too many pages failed or a whole run did; 3 where another run held a
    newspaper; else 0."""
    if outcome.signal is not None:
        return 128 + outcome.signal
    is_unread = any(sources and not any(sources.values()) for sources in outcome.sources)
    if is_unread or any(report.has_failed for report in outcome.reports):
        return 10
    errors = sum(report.errors for report in outcome.reports)
    pages = sum(report.held + sum(report.rejected.values()) for report in outcome.reports)
    # One of three pages, in a quiet hour, is a page and no share of anything.
    if limit.is_exceeded(errors, pages) and (errors >= _LEAST_ERRORS or not limit.share):
        return 10
    return LockedError.exit_code if outcome.held else 0
