"""What one run over one newspaper did."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import msgspec
from msgspec import Struct

from newsclean.crawling.store.run_files import RECORDS, REJECTS, REPORT
from newsclean.crawling.values import Failure, Named, is_error, is_fault, is_shut
from newsclean.crawling.watch.alarms import Alarm  # noqa: TC001  # msgspec reads the annotations
from newsclean.crawling.watch.falls import LEAST_PAGES
from newsclean.crawling.watch.profile import Pages, Profile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newsclean.crawling.store.runs import Progress

# How a run ends that went well, or was ended by whoever runs it.
_GOOD_ENDS = frozenset({"finished", "max_pages", "max_time", "interrupted"})


class Report(Struct, frozen=True, kw_only=True):
    """The report of a run. Instants are RFC 3339 in UTC, `finished` is null for a run that was killed; files lie
    beside the report. `records` is `new` and `revised` together, `unchanged` counts known stories asked for again,
    `given_up` those that failed for a month and are left alone until a listing says that they changed; `sources` holds
    what each listing named, null where it could not be read. `reason` is how the run ended: finished, max_pages,
    max_time, interrupted, killed, or why the newspaper was left alone. `profile` tells what the records are like,
    `alarms` what has become less since the earlier runs; `error` is what went wrong with all of it. Of a `windowed` run
    only some days were wanted (`--since`, `--until`)."""

    newspaper: str
    run: str
    started: str
    finished: str | None
    reason: str
    windowed: bool = False
    records: int
    new: int
    revised: int
    unchanged: int
    given_up: int = 0
    rejected: dict[str, int]
    name: str | None = None
    requests: int = 0
    bytes_received: int = 0
    sources: dict[str, Named | None] = {}
    profile: Profile = Profile()
    alarms: tuple[Alarm, ...] = ()
    records_file: str | None = None
    rejects_file: str | None = None
    warc_files: tuple[str, ...] = ()
    error: str | None = None

    @classmethod
    def of(cls, folder: Path, run: str, progress: Progress, reason: str, **more: Any) -> Self:
        """The report of a run in a newspaper's folder that came so far; `more` are any further fields."""
        files = files_of(folder, run)
        tally = progress.tally
        records_file = next((name for name in files if name == f"{run}{RECORDS}"), None)
        rejects_file = next((name for name in files if name == f"{run}{REJECTS}"), None)
        return cls(
            newspaper=folder.name,
            run=run,
            started=progress.started,
            finished=more.pop("finished", None),
            reason=reason,
            records=tally.new + tally.revised,
            new=tally.new,
            revised=tally.revised,
            unchanged=tally.unchanged,
            given_up=tally.given_up,
            rejected=dict(sorted(tally.rejected.items(), key=lambda item: -item[1])),
            profile=Pages(folder, records_file, rejects_file).profile(),
            records_file=records_file,
            rejects_file=rejects_file,
            warc_files=tuple(name for name in files if ".warc" in name),
            **more,
        )

    @property
    def errors(self) -> int:
        """How many addresses gave no record because something went wrong."""
        return sum(number for reason, number in self.rejected.items() if is_error(reason))

    @property
    def faults(self) -> Counter[str]:
        """The rejects that tell of the pages, by reason."""
        return Counter({reason: number for reason, number in self.rejected.items() if is_fault(reason)})

    @property
    def shut(self) -> Counter[str]:
        """The rejects that lead away from the newspaper's pages, or are closed, by reason."""
        return Counter({reason: number for reason, number in self.rejected.items() if is_shut(reason)})

    @property
    def held(self) -> int:
        """How many pages gave a record, or still hold the one they gave."""
        return self.records + self.unchanged

    @property
    def has_failed(self) -> bool:
        """True where the run came to nothing, or its newspaper ended it."""
        return self.error is not None or self.reason not in _GOOD_ENDS

    def pages(self, folder: Path) -> Pages:
        """The run's pages, in the folder of its newspaper."""
        return Pages(folder, self.records_file, self.rejects_file)

    def to_json(self) -> bytes:
        """The report as it stands in its file: indented JSON with a newline at its end."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def why_barren(report: Report, earlier: Sequence[Report], pages_of_run: Pages) -> str | None:
    """What a run's pages were, in one line, where not one of them gave a record; null where any did, and where a few
    pages of a newspaper that has given records tell nothing. Closed addresses, and those that lead elsewhere, count
    where there are more of them than beside its records: a moved newspaper has nothing else."""
    usual = max((run.shut.total() for run in earlier if run.held), default=0)
    rejects = report.faults + (report.shut if report.shut.total() > usual else Counter())
    pages = rejects.total()
    least = LEAST_PAGES if any(run.records for run in earlier) else 1
    if report.held or pages < least:
        return None
    reasons = ", ".join(f"{reason} {number}" for reason, number in rejects.most_common())
    if rejects.most_common(1)[0][0] == Failure.OFF_SITE and (host := pages_of_run.most_often_led_to()):
        reasons += f", most to {host}, which is none of its domains"
    said = "the only page gave no record" if pages == 1 else f"not one of {pages} pages gave a record"
    return f"{said} ({reasons})"


def files_of(folder: Path, run: str) -> tuple[str, ...]:
    """The names of a run's whole files."""
    return tuple(sorted(file.name for file in folder.glob(f"{run}.*") if file.suffix != ".part"))


def read_reports(folder: Path) -> list[Report]:
    """The reports of a newspaper's runs, the oldest first; what cannot be read as one is passed over. A run whose clock
    was ahead, so that it is yet to begin, comes before all: it would be the last for years."""
    reports = []
    for file in sorted(folder.glob(f"*{REPORT}")):
        try:
            reports.append(msgspec.json.decode(file.read_bytes(), type=Report))
        except (OSError, msgspec.DecodeError):
            continue
    now = datetime.now(UTC)
    return sorted(reports, key=lambda report: datetime.fromisoformat(report.started) <= now)
