"""Data sets made in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from made_records import unpacked, write_records

from newsclean.datasets import Filters, Made, Plan, export
from newsclean.files import expand

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from newsclean.model import Article


@dataclass(frozen=True, slots=True)
class DataSet:
    """A data set that was made: its folder, what is said of it, its rejects."""

    folder: Path
    made: Made
    rejects: list[dict[str, Any]]

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of all its files."""
        return [json.loads(line) for file in sorted(self.folder.glob("data/*.zst")) for line in unpacked(file)]

    @property
    def ids(self) -> list[str]:
        """The ids of its rows."""
        return [row["id"] for row in self.rows]

    @property
    def reasons(self) -> dict[str, str]:
        """Why each record that is left out is so, by the name in its address."""
        return {reject["url"].rpartition("/")[2]: reject["reason"] for reject in self.rejects}

    @property
    def duplicates(self) -> list[dict[str, Any]]:
        """The lines of duplicates.jsonl."""
        return [json.loads(line) for line in (self.folder / "duplicates.jsonl").read_bytes().splitlines()]


Make = Callable[..., DataSet]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a data set of records; the keys are those of a Plan or of its filters."""
    numbers = iter(range(1000))

    def run(records: Iterable[Article], **keys: Any) -> DataSet:
        place = tmp_path / str(next(numbers))
        source = write_records(place / "records.jsonl", records)
        folder = place / "set"
        folder.mkdir()
        filters = {name: keys.pop(name) for name in Filters.__dataclass_fields__ if name in keys}
        told: dict[str, Any] = {"name": "set", "program": "newsclean 1", "command": "newsclean export"}
        plan = Plan(filters=Filters(**filters), day=date(2026, 12, 1), **(told | keys))
        rejects: list[bytes] = []
        made = export(list(expand([str(source)])), plan, folder, rejects.append)
        return DataSet(folder, made, [json.loads(line) for line in rejects])

    return run
