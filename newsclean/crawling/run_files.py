"""The files of one run: written as `.part`, made whole by a rename, never touched again.

    OUT/<newspaper>/20261124T093000Z.jsonl            the records
    OUT/<newspaper>/20261124T093000Z.rejects.jsonl    what gave none, and why
    OUT/<newspaper>/20261124T093000Z.report.json      written last: where it is, the run is whole

A file that would be empty is left out."""

from __future__ import annotations

import fcntl
import os
from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import LockedError, OutputError
from newsclean.files.part import Part, failure

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from newsclean.crawling.report import Report
    from newsclean.crawling.values import Missed
    from newsclean.model import Article


class RunFiles:
    """The open files of one run, and the lock on the newspaper's folder. Every method raises OutputError where the
    folder cannot be written; opening raises LockedError where another run holds it."""

    def __init__(self, folder: Path, started: datetime) -> None:
        make_folder(folder)
        self._folder = folder
        self._lock = _lock(folder / "lock")
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

    def sync(self) -> None:
        """Makes what was written durable."""
        self._records.sync()
        self._rejects.sync()

    @property
    def names(self) -> tuple[str | None, str | None]:
        """The names of the records and the rejects, null for a file that holds nothing."""
        records, rejects = (part.path.name if part.size else None for part in (self._records, self._rejects))
        return records, rejects

    def close(self) -> None:
        """Makes both files whole. Where the disk is full, as far as they were written: no line in them is torn."""
        try:
            _finish(self._records)
        finally:
            _finish(self._rejects)

    def write_report(self, report: Report) -> None:
        """Writes the run's report, its last file, and gives up the lock."""
        part = Part(self._folder / f"{self.run}.report.json")
        part.add(report.to_json())
        try:
            _finish(part)
        finally:
            os.close(self._lock)


def make_folder(folder: Path) -> None:
    """Makes the folder of a newspaper's runs, where it is not there. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(failure(folder, error)) from error


def _lock(path: Path) -> int:
    """The open lock, which the system takes back when this process ends, however it does. It holds our process id."""
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.ftruncate(file, 0)
        os.write(file, str(os.getpid()).encode())
    except BlockingIOError:
        holder = os.read(file, 20).decode()
        os.close(file)
        raise LockedError(f"{path.parent}: another run (process {holder}) crawls this newspaper") from None
    except OSError as error:
        raise OutputError(failure(path, error)) from error
    return file


def _new_run(folder: Path, started: datetime) -> str:
    """A name that no run in the folder has; two may begin in the same second."""
    taken = {file.name.partition(".")[0] for file in folder.iterdir()}
    stamp = started.strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while (name := stamp if number == 1 else f"{stamp}-{number}") in taken:
        number += 1
    return name


def _append(part: Part, line: bytes) -> None:
    part.add(line + b"\n")
    part.flush()


def _finish(part: Part) -> None:
    try:
        part.seal()
    finally:
        if part.size:
            part.publish()
        else:
            part.discard()
        part.close()
