"""The files of one run: written as `.part`, made whole by a rename, never touched again.

    OUT/<newspaper>/20261124T093000Z.jsonl            the records
    OUT/<newspaper>/20261124T093000Z.rejects.jsonl    what gave none, and why
    OUT/<newspaper>/20261124T093000Z.report.json      written last: where it is, the run is whole

A file that would be empty is left out."""

from __future__ import annotations

import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from newsclean.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from newsclean.crawling.report import Report
    from newsclean.crawling.values import Missed
    from newsclean.model import Article


class RunFiles:
    """The open files of one run. Every method raises OutputError where the folder cannot be written."""

    def __init__(self, folder: Path, started: datetime) -> None:
        self._folder = folder
        with _as_output_error(folder):
            folder.mkdir(parents=True, exist_ok=True)
            self.run, self._records = _open_new(folder, started)
            self._rejects = (folder / f"{self.run}.rejects.jsonl.part").open("xb", buffering=0)

    def write(self, article: Article) -> None:
        """Adds a record."""
        self._append(self._records, article.to_json())

    def reject(self, missed: Missed, article: Article | None = None) -> None:
        """Adds a line to the rejects, with the record where there is one."""
        line = {
            "input": None,
            "offset": None,
            "url": missed.url,
            "reason": missed.reason,
            "detail": missed.detail,
            "via": missed.via,
            "record": None if article is None else article.to_dict(),
        }
        self._append(self._rejects, json.dumps(line, ensure_ascii=False, separators=(",", ":")))

    def close(self) -> tuple[str | None, str | None]:
        """Makes both files whole; their names, null for one that holds nothing."""
        with _as_output_error(self._folder):
            return _finish(self._records), _finish(self._rejects)

    def write_report(self, report: Report) -> None:
        """Writes the run's report."""
        with _as_output_error(self._folder), (self._folder / f"{self.run}.report.json.part").open("xb") as file:
            file.write(report.to_json())
            file.flush()
            _finish(file)

    def _append(self, file: BinaryIO, line: str) -> None:
        data = line.encode() + b"\n"
        with _as_output_error(self._folder):
            start = file.tell()
            try:
                _write_all(file, data)
            except OSError:
                file.truncate(start)  # a disk that is full holds half the line
                raise


def _open_new(folder: Path, started: datetime) -> tuple[str, BinaryIO]:
    """A run's name and its records file. Two runs may begin in the same second."""
    stamp = started.strftime("%Y%m%dT%H%M%SZ")
    names = (stamp, *(f"{stamp}-{number}" for number in range(2, 1000)))
    for name in names:
        if any(folder.glob(f"{name}.*")):
            continue
        try:
            return name, (folder / f"{name}.jsonl.part").open("xb", buffering=0)
        except FileExistsError:
            continue
    raise FileExistsError(f"{folder}: a thousand runs began at {stamp}")


def _write_all(file: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        # An unbuffered write may take a part only.
        view = view[file.write(view) :]


def _finish(file: BinaryIO) -> str | None:
    os.fsync(file.fileno())
    empty = file.tell() == 0
    file.close()
    part = Path(file.name)
    if empty:
        part.unlink()
        return None
    return part.rename(part.with_suffix("")).name


@contextmanager
def _as_output_error(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"{folder}: {error.strerror or error}") from error
