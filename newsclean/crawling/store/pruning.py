"""Raw pages that have been kept long enough."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.crawling.store.archive import SUFFIX
from newsclean.crawling.store.durability import Step, around
from newsclean.crawling.store.run_files import REPORT
from newsclean.errors import OutputError
from newsclean.files.part import failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from newsclean.crawling.store.captures import Captures
    from newsclean.crawling.store.database import Database

logger = logging.getLogger(__name__)

_STAMP = "%Y%m%dT%H%M%SZ"
# The longest pause between two runs, unless so many times the longer ones of a newspaper's pauses is more: those that
# a quarter of them reach, once there are enough to tell.
_PAUSE = timedelta(days=3)
_LONGER = 3
_ENOUGH_PAUSES = 8


def prune(folder: Path, captures: Captures, database: Database, now: datetime, keep_days: float) -> list[str]:
    """Removes the archives of runs older than so many days, and what the state knows of them; their names. The records
    stay, and name files that are no longer there. Raises OutputError."""
    archives = {file: _began(file.name) for file in sorted(folder.glob(f"*{SUFFIX}"))}
    reports = [_began(file.name) for file in folder.glob(f"*{REPORT}")]
    ages = ages_of([*filter(None, archives.values()), *filter(None, reports)], now)
    old = [file for file, began in archives.items() if began in ages and _days(ages[began]) > keep_days]
    _warn(folder, ages, now, keep_days)
    for file in old:
        # Whose last whole response is gone is stored as a whole again when it comes the next time.
        captures.drop_file(file.name)
    database.commit()
    for file in old:
        with around(Step.PRUNE_ARCHIVE):
            _unlink(file)
    return [file.name for file in old]


def ages_of(runs: Iterable[datetime], now: datetime) -> dict[datetime, timedelta]:
    """How old each run is that began before `now`. Where a pause is much longer than the others, a clock may have been
    ahead, at one of its ends: it does not count, for what is removed does not come back."""
    moments = [*sorted({run for run in runs if run <= now}), now]
    pauses = [later - earlier for earlier, later in pairwise(moments)]
    longest = _longest(pauses)
    ages, age = {}, timedelta()
    for run, pause in zip(reversed(moments[:-1]), reversed(pauses), strict=True):
        age += pause if pause <= longest else timedelta()
        ages[run] = age
    return ages


def _warn(folder: Path, ages: Mapping[datetime, timedelta], now: datetime, keep_days: float) -> None:
    """Says that raw pages are kept because this run's clock may be ahead."""
    if ages and now - max(ages) > ages[max(ages)] and _days(now - min(ages)) > keep_days:
        ahead = _days(now - max(ages))
        logger.warning(
            "%s: the clock is %.0f days after the last run; they do not count for --keep-days", folder.name, ahead
        )


def _days(span: timedelta) -> float:
    return span / timedelta(days=1)


def _longest(pauses: Sequence[timedelta]) -> timedelta:
    if len(pauses) < _ENOUGH_PAUSES:
        return _PAUSE
    return max(_PAUSE, _LONGER * sorted(pauses)[len(pauses) * 3 // 4])


def _began(name: str) -> datetime | None:
    """When the run began that a file belongs to; null for a file that is no run's."""
    stamp = name.partition(".")[0].partition("_")[0]
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _unlink(file: Path) -> None:
    try:
        file.unlink()
    except OSError as error:
        raise OutputError(failure(file, error)) from error
