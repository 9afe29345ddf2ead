"""Raw pages that have been kept long enough."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from newsclean.crawling.archive import SUFFIX
from newsclean.crawling.durability import Step, around
from newsclean.errors import OutputError
from newsclean.files.part import failure

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.captures import Captures
    from newsclean.crawling.database import Database

_STAMP = "%Y%m%dT%H%M%SZ"


def prune(folder: Path, captures: Captures, database: Database, before: datetime) -> list[str]:
    """Removes the archives of runs that began before an instant, and what the state knows of them; their names. The
    records stay, and name files that are no longer there. Raises OutputError."""
    old = [file for file in sorted(folder.glob(f"*{SUFFIX}")) if _began(file.name) < before]
    for file in old:
        # Whose last whole response is gone is stored as a whole again when it comes the next time.
        captures.drop_file(file.name)
    database.commit()
    for file in old:
        with around(Step.PRUNE_ARCHIVE):
            _unlink(file)
    return [file.name for file in old]


def days_before(now: datetime, days: float) -> datetime:
    """The instant so many days before another."""
    return now - timedelta(days=days)


def _began(name: str) -> datetime:
    """When the run began that a file belongs to; never, for a file that is no run's."""
    stamp = name.partition(".")[0].partition("_")[0]
    try:
        return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)


def _unlink(file: Path) -> None:
    try:
        file.unlink()
    except OSError as error:
        raise OutputError(failure(file, error)) from error
