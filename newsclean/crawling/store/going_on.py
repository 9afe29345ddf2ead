"""The run that goes on in a newspaper's folder, or was killed there, seen from outside: nothing is written."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import msgspec

from newsclean.crawling.store.folder import STATE, is_held
from newsclean.crawling.store.runs import Progress

if TYPE_CHECKING:
    from pathlib import Path


class GoingOn(msgspec.Struct, frozen=True, kw_only=True):
    """A run without a report, and what it had committed a few seconds ago. Of one that `is_killed` nothing more comes;
    the next run makes its files whole."""

    run: str
    started: str
    new: int
    revised: int
    unchanged: int
    rejected: dict[str, int]
    is_killed: bool


def going_on(folder: Path) -> GoingOn | None:
    """The run without a report; null where there is none, or its state cannot be read."""
    file = folder / STATE
    # A run that ends takes this file away; without it, one that looks on would leave it behind.
    if not file.with_name(f"{STATE}-wal").is_file():
        return None
    with suppress(sqlite3.Error, msgspec.DecodeError):
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            row = database.execute("SELECT name, progress FROM run ORDER BY name DESC LIMIT 1").fetchone()
        return None if row is None else _seen(folder, row[0], msgspec.json.decode(row[1], type=Progress))
    return None


def _seen(folder: Path, run: str, progress: Progress) -> GoingOn:
    tally = progress.tally
    return GoingOn(
        run=run,
        started=progress.started,
        new=tally.new,
        revised=tally.revised,
        unchanged=tally.unchanged,
        rejected=tally.rejected,
        is_killed=not is_held(folder),
    )
