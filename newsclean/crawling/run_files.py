"""The files of one run: written as `.part`, made whole by a rename, never touched again.

    OUT/<newspaper>/20261124T093000Z.jsonl            the records
    OUT/<newspaper>/20261124T093000Z.rejects.jsonl    what gave none, and why
    OUT/<newspaper>/20261124T093000Z.report.json      written last: where it is, the run is whole

A file that would be empty is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import OutputError
from newsclean.files.part import Part

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from newsclean.crawling.report import Report
    from newsclean.crawling.values import Missed
    from newsclean.model import Article


class RunFiles:
    """The open files of one run. Every method raises OutputError where the folder cannot be written."""

    def __init__(self, folder: Path, started: datetime) -> None:
        self._folder = folder
        self.run = _new_run(folder, started)
        self._records = Part(folder / f"{self.run}.jsonl")
        self._rejects = Part(folder / f"{self.run}.rejects.jsonl")

    def write(self, article: Article) -> None:
        """Adds a record."""
        _append(self._records, article.to_json().encode())

    def reject(self, missed: Missed, article: Article | None = None) -> None:
        """Adds a line to the rejects, with the record where there is one."""
        line = {
            "input": None,
            "offset": None,
            "url": missed.url,
            "reason": missed.reason,
            "detail": missed.detail,
            "via": missed.via,
            "record": article,
        }
        _append(self._rejects, msgspec.json.encode(line))

    def close(self) -> tuple[str | None, str | None]:
        """Makes both files whole; their names, null for one that holds nothing."""
        return _finish(self._records), _finish(self._rejects)

    def write_report(self, report: Report) -> None:
        """Writes the run's report."""
        part = Part(self._folder / f"{self.run}.report.json")
        part.add(report.to_json())
        _finish(part)


def _new_run(folder: Path, started: datetime) -> str:
    """A name that no run in the folder has; two may begin in the same second."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = {file.name.partition(".")[0] for file in folder.iterdir()}
    except OSError as error:
        raise OutputError(f"{folder}: {(error.strerror or str(error)).lower()}") from error
    stamp = started.strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while (name := stamp if number == 1 else f"{stamp}-{number}") in taken:
        number += 1
    return name


def _append(part: Part, line: bytes) -> None:
    part.add(line + b"\n")
    part.flush()


def _finish(part: Part) -> str | None:
    part.seal()
    if part.size:
        part.publish()
    else:
        part.discard()
    part.close()
    return part.path.name if part.size else None
