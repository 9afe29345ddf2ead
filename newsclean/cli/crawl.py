"""`newsclean crawl`: newspapers, politely, into files of clean records."""

from __future__ import annotations

import logging
import sys
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from newsclean.cli.exit_codes import DONE, SIGNALLED, TOO_MANY_ERRORS
from newsclean.cli.limits import Duration, ErrorLimitType
from newsclean.cli.options import DAY, OneOf, out_folder, user_agent, window_of
from newsclean.cli.telling import Teller
from newsclean.cli.terminal import say, speak_as, write_stdout
from newsclean.counts import by_name
from newsclean.crawling import run
from newsclean.crawling.logs import LogFormat, line_of_command, listen_to_logs
from newsclean.crawling.order import Order
from newsclean.crawling.run import Job
from newsclean.crawling.store.folder import find_written
from newsclean.crawling.store.memory import Refetch
from newsclean.crawling.watch.notices import Ways
from newsclean.errors import ConfigurationError, LockedError
from newsclean.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from newsclean.cli.limits import ErrorLimit
    from newsclean.crawling.run import Outcome
    from newsclean.crawling.values import Found
    from newsclean.crawling.watch.report import Report

    Listener = Callable[[Job, Any], None]

_DRY_PIPELINES = {"newsclean.crawling.store.looking_ahead.MemoryPipeline": 900}
# Fewer failed pages are no share that tells anything.
_LEAST_ERRORS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line of `newsclean crawl`, as click reads it."""

    newspapers: tuple[str, ...]
    out: Path
    since: datetime | None
    until: datetime | None
    max_pages: int | None
    max_time: float | None
    addresses: Path | None
    dry_run: bool
    refetch: Refetch
    follow_teasers: bool
    respect_ai_opt_out: bool
    no_warc: bool
    keep_days: float | None
    user_agent: str | None
    workers: int
    max_errors: ErrorLimit
    on_failure: str | None
    webhook: str | None
    as_json: bool
    log_format: LogFormat
    quiet: bool
    verbose: bool

    @property
    def log_level(self) -> int:
        """The least of what is said on stderr."""
        if self.verbose:
            return logging.INFO
        return logging.ERROR if self.quiet else logging.WARNING


@click.command()
@click.argument("newspapers", nargs=-1, required=True, metavar="NEWSPAPER...")
@out_folder("Folder of the records; each newspaper gets its own in it.")
@click.option("--since", type=DAY, help="Only stories of this day and later.")
@click.option("--until", type=DAY, help="Only stories of this day and earlier.")
@click.option("--max-pages", type=click.IntRange(min=1), help="Fetch at most so many articles of each newspaper.")
@click.option("--max-time", type=Duration(), help="Stop after so long (90s, 15m, 2h), whatever is left.")
@click.option("--addresses", type=click.Path(path_type=Path, dir_okay=False, exists=True),
              help="Fetch the addresses in this file, one a line, instead of looking for any.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Read feeds and sitemaps only; print what would be fetched.")
@click.option("--refetch", type=OneOf(Refetch), default=Refetch.AUTO.value, show_default=True,
              help="Which known stories are asked for again: young ones now and then, all, or none.")  # fmt: skip
@click.option("--follow-teasers", is_flag=True, help="Also fetch the stories that fetched pages' teasers name.")
@click.option("--respect-ai-opt-out", is_flag=True,
              help="Fetch nothing that its publisher wants no AI to be trained with.")  # fmt: skip
@click.option("--no-warc", is_flag=True, help="Do not keep the raw pages.")
@click.option("--keep-days", type=click.FloatRange(min=0, min_open=True),
              help="Remove raw pages of runs older than so many days; records stay.")  # fmt: skip
@user_agent("Who crawls")
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
@click.option("--log-format", type=OneOf(LogFormat), default=LogFormat.TEXT.value, show_default=True,
              help="How the lines on stderr look.")  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="No progress, no summary, no warnings; failures and alarms are said.")
@click.option("-v", "--verbose", is_flag=True, help="A line on stderr for each page.")
def crawl(**given: Any) -> int:
    """Crawl newspapers: shipped names (`newsclean sites list`), site files, or addresses."""
    options = Options(**given)
    listen_to_logs(options.log_format, options.log_level)
    speak_as(line_of_command if options.log_format is LogFormat.JSON else None)
    with Teller(Ways(command=options.on_failure, webhook=options.webhook)) as teller:
        outcome = _run(_jobs(options), options)
        code = exit_code(outcome, options.max_errors)
        teller.ended(outcome.reports, code, outcome.held)
    return code


def _run(jobs: list[Job], options: Options) -> Outcome:
    with _listener(jobs, options) as listener:
        outcome = run.crawl(jobs, _run_options(options), listener)
    for report in outcome.reports:
        if options.as_json:
            write_stdout(msgspec.json.encode(report) + b"\n")
        elif not options.quiet:
            say(summary(report, options.out), "info")
    return outcome


def _jobs(options: Options) -> list[Job]:
    since, until = window_of(options.since, options.until)
    order = Order(
        since=since,
        until=until,
        max_pages=options.max_pages,
        addresses=None if options.addresses is None else str(options.addresses),
        dry_run=options.dry_run,
        refetch=options.refetch,
        follow_teasers=options.follow_teasers,
    )
    wanted = dict.fromkeys(options.newspapers)
    jobs = [Job(newspaper=find_written(newspaper, options.out), order=order) for newspaper in wanted]
    _refuse_twins(jobs)
    return jobs


def _refuse_twins(jobs: list[Job]) -> None:
    """Two crawls of one newspaper at a time would ask it twice as fast as it allows."""
    keys = [job.newspaper.key for job in jobs]
    twins = {key for key in keys if keys.count(key) > 1}
    if twins:
        raise ConfigurationError(f"named twice: {', '.join(sorted(twins))}")


def _run_options(options: Options) -> run.Options:
    settings: dict[str, Any] = {
        "NEWSCLEAN_WORKERS": options.workers,
        "NEWSCLEAN_WARC": not options.no_warc,
        "NEWSCLEAN_KEEP_DAYS": options.keep_days or 0,
        "NEWSCLEAN_RESPECT_AI_OPT_OUT": options.respect_ai_opt_out,
    }
    if options.dry_run:
        settings |= {"ITEM_PIPELINES": _DRY_PIPELINES, "NEWSCLEAN_OUT": str(options.out)}
    return run.Options(
        out=None if options.dry_run else options.out,
        user_agent=options.user_agent,
        max_time=options.max_time,
        settings=settings,
    )


@contextmanager
def _listener(jobs: list[Job], options: Options) -> Iterator[Listener | None]:
    if options.dry_run:
        yield _print_found
    elif sys.stderr.isatty() and not options.quiet:
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
    rejected = f", {sum(report.rejected.values())} rejected ({by_name(report.rejected.items())})"
    where = out / report.newspaper / (report.records_file or f"{report.run}.report.json")
    return (
        f"{report.newspaper}: {report.new} new, {report.revised} revised, {report.unchanged} unchanged"
        + (rejected if report.rejected else "")
        # "finished" of a run that came to nothing would say that all is well; the line behind it says why.
        + f", {'failed' if report.error and report.reason == 'finished' else report.reason} -> {where}"
    )


def exit_code(outcome: Outcome, limit: ErrorLimit) -> int:
    """130, 143 or 129 after a signal; 10 where too many pages failed or a whole run did; 3 where another run held a
    newspaper; else 0."""
    if outcome.signal is not None:
        return SIGNALLED + outcome.signal
    is_unread = any(sources and not any(sources.values()) for sources in outcome.sources)
    if is_unread or any(report.has_failed for report in outcome.reports):
        return TOO_MANY_ERRORS
    errors = sum(report.errors for report in outcome.reports)
    pages = sum(report.held + sum(report.rejected.values()) for report in outcome.reports)
    # One of three pages, in a quiet hour, is a page and no share of anything.
    if limit.is_exceeded(errors, pages) and (errors >= _LEAST_ERRORS or not limit.share):
        return TOO_MANY_ERRORS
    return LockedError.exit_code if outcome.held else DONE
