"""The files of one run: written as `.part`, made whole by a rename, never touched again.

    OUT/<newspaper>/20261124T093000Z.jsonl            the records
    OUT/<newspaper>/20261124T093000Z.rejects.jsonl    what gave none, and why
    OUT/<newspaper>/20261124T093000Z.00000.warc.gz    the raw pages
    OUT/<newspaper>/20261124T093000Z.report.json      written last: where it is, the run is whole

A file that would be empty is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from newsclean.crawling.store.durability import Step, around
from newsclean.files.part import Part
from newsclean.files.reasons import Reject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from newsclean.crawling.values import Missed
    from newsclean.crawling.watch.report import Report
    from newsclean.model import Article

RECORDS = ".jsonl"
REJECTS = ".rejects.jsonl"
REPORT = ".report.json"

_Line = TypeVar("_Line")


class RunFiles:
    """The records and rejects of one run while they are written. Every method raises OutputError."""

    def __init__(self, folder: Path, run: str) -> None:
        self._records = Part(folder / f"{run}{RECORDS}")
        self._rejects = Part(folder / f"{run}{REJECTS}")

    @property
    def parts(self) -> list[Part]:
        """Both files."""
        return [self._records, self._rejects]

    def write(self, article: Article) -> None:
        """Adds a record."""
        with around(Step.WRITE_RECORD):
            self._records.append(article.to_json().encode() + b"\n")

    def reject(self, missed: Missed, article: Article | None = None) -> None:
        """Adds a line to the rejects, with the record where there is one."""
        reject = Reject(url=missed.url, reason=missed.reason, detail=missed.detail, via=missed.via, record=article)
        with around(Step.WRITE_REJECT):
            self._rejects.append(reject.line)

    def sync(self) -> None:
        """Makes what was written durable."""
        for part in self.parts:
            part.sync()


def values(file: Path, kind: type[_Line]) -> Iterator[_Line]:
    """What the lines of records or rejects hold; one that cannot be read is passed over. Raises OSError."""
    with file.open("rb") as lines:
        yield from (value for line in lines if (value := value_of(line, kind)) is not None)


def value_of(line: bytes, kind: type[_Line]) -> _Line | None:
    """What a line holds; null where it cannot be read."""
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.DecodeError, RecursionError):
        return None


def new_run(folder: Path, started: datetime) -> str:
    """A name that no run in the folder has, behind all theirs; two may begin in the same second."""
    taken = {file.name.partition(".")[0] for file in folder.iterdir()}
    stamp = started.strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while (name := stamp if number == 1 else f"{stamp}_{number}") in taken:
        number += 1
    return name


def cut_and_publish(part: Part, size: int) -> None:
    """Cuts a file to the bytes that belong to it, gives it its name, and closes it; one without bytes is removed.
    Raises OutputError."""
    try:
        if part.size != size:
            with around(Step.CUT_FILE):
                part.cut_to(size)
                part.sync()
        with around(Step.PUBLISH_FILE):
            if size:
                part.publish()
            else:
                part.discard()
    finally:
        part.close()


def write_report(folder: Path, report: Report) -> None:
    """Writes a run's report, its last file. Raises OutputError."""
    part = Part(folder / f"{report.run}{REPORT}")
    # What a killed run left of it is no part of this one.
    part.cut_to(0)
    with around(Step.WRITE_REPORT):
        part.add(report.to_json())
        part.seal()
        part.publish()
    part.close()
