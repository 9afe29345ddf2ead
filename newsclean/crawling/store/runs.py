"""The runs that have begun and not ended, as the state knows them: how far each is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.crawling.store.database import Database


class Tally(msgspec.Struct, kw_only=True):
    """What a run has done so far. `records` are new and revised together, by the listing that named them; `given_up`
    are stories that failed too often to be asked for again."""

    new: int = 0
    revised: int = 0
    unchanged: int = 0
    given_up: int = 0
    rejected: dict[str, int] = {}
    records: dict[str, int] = {}

    def reject(self, reason: str) -> None:
        """Counts a page that gave no record."""
        self.rejected[reason] = self.rejected.get(reason, 0) + 1

    def record(self, via: str | None, *, is_new: bool) -> None:
        """Counts a record, for every listing that named it."""
        self.new += is_new
        self.revised += not is_new
        for listing in (via or "").split():
            self.records[listing] = self.records.get(listing, 0) + 1


class Progress(msgspec.Struct, kw_only=True):
    """How far a run is: the bytes of each of its files that the state knows of, and how it ended, null while it has
    not. Instants are RFC 3339 in UTC."""

    started: str
    sizes: dict[str, int] = {}
    tally: Tally = msgspec.field(default_factory=Tally)
    reason: str | None = None


class Runs:
    """The rows of unfinished runs; there is one at most while no run is going on."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, run: str, progress: Progress) -> None:
        """Says how far a run is."""
        self._database.do(
            "INSERT OR REPLACE INTO run (name, progress) VALUES (?, ?)", run, msgspec.json.encode(progress)
        )

    def end(self, run: str) -> None:
        """Forgets a run whose files are whole."""
        self._database.do("DELETE FROM run WHERE name = ?", run)

    def unfinished(self) -> Iterator[tuple[str, Progress]]:
        """(name, progress) of each run that has not ended."""
        for name, progress in self._database.all("SELECT name, progress FROM run ORDER BY name"):
            yield name, msgspec.json.decode(progress, type=Progress)
