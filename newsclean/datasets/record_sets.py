"""A set of records: a file of them, or a folder such as a crawl's, in which every run has a file."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.errors import InputError, UsageError
from newsclean.files.compression import READ_ERRORS, fault, first_of_content, peek
from newsclean.files.forms import Form, form_of
from newsclean.files.items import Unread
from newsclean.files.json_lines import lines, record_of
from newsclean.files.reader import open_source
from newsclean.files.reasons import Reason
from newsclean.files.sources import STDIN, Source, expand

if TYPE_CHECKING:
    from collections.abc import Iterator

# A record with all that was removed is shorter than its page; with the fields of its input it may be longer.
_LONGEST_LINE = 1 << 28
# How names end that `clean` and `crawl` give to rejects.
_REJECTS = ".rejects.jsonl"


class NoRecordError(Exception):
    """A line holds no record; the message says why."""


class SetLine(NamedTuple):
    """A line, and where it stands: the file, and its offset in the unpacked content, in bytes."""

    content: bytes
    input: str
    offset: int


@dataclass(slots=True)
class Faults:
    """What in a set could not be read: how many lines are no records, why the first of them is none, and where
    a file is broken or could not be opened."""

    lines: int = 0
    first: str | None = None
    broken: list[str] = field(default_factory=list)

    def add_line(self, why: str) -> None:
        """Counts a line that is no record."""
        self.lines += 1
        self.first = self.first or why


@dataclass(frozen=True, slots=True)
class RecordSet:
    """The files of a set, in a fixed order, and those of its rejects."""

    name: str
    sources: tuple[Source, ...]
    rejects: tuple[Source, ...] = ()

    def lines(self, faults: Faults) -> Iterator[SetLine]:
        """The lines of all files; what cannot be read is noted, and the rest goes on."""
        for source in self.sources:
            for line in _read(source):
                if not isinstance(line, Unread):
                    yield SetLine(line.content, source.label, line.offset)
                elif line.reason is Reason.TOO_LARGE:
                    faults.add_line(f"{line.input} at {line.offset or 0:,}: {line.detail}")
                else:
                    faults.broken.append(f"{line.input}: {line.detail}")

    def reasons(self) -> Iterator[tuple[str | None, str | None, str]]:
        """Of every reject that can be read the id and the address, as far as they are known, and why it is one."""
        for line in (line for source in self.rejects for line in _read(source) if not isinstance(line, Unread)):
            try:
                reject = record_of(line.content)
            except (ValueError, RecursionError):
                continue
            record, url, reason = reject.get("record"), reject.get("url"), reject.get("reason")
            found = record.get("id") if isinstance(record, dict) else None
            if isinstance(reason, str):
                yield found if isinstance(found, str) else None, url if isinstance(url, str) else None, reason


def open_set(given: str) -> RecordSet:
    """The set that a file, a folder or a glob holds. Of a folder, files whose lines are no records are passed over, and
    those that may be rejects are kept as such; those of a file lie beside it. Raises InputError where the set is
    missing or no file holds records, UsageError for what can be read but once."""
    if given == STDIN:
        raise UsageError("standard input can be read but once: name a file, or a folder")
    records: list[Source] = []
    rejects: list[Source] = []
    for source in expand([given]):
        (records if _holds_records(source) else rejects).append(source)
        if source.is_named and Path(beside := f"{source.name}{_REJECTS}").is_file():
            rejects.append(Source(beside, beside))
    if not records:
        raise InputError(f"{given}: no file of records in this folder")
    return RecordSet(given, tuple(records), tuple(source for source in rejects if source.name.endswith(_REJECTS)))


def record_in(line: bytes) -> dict[str, Any]:
    """The record of a line. Raises NoRecordError."""
    try:
        record = record_of(line)
    except (ValueError, RecursionError) as error:
        raise NoRecordError(f"no JSON object: {error}".splitlines()[0]) from error
    if not isinstance(record.get("id"), str):
        raise NoRecordError("a record has an id, and this line has none")
    return record


def _read(source: Source) -> Iterator[Any]:
    if source.fault is not None:
        yield Unread(source.label, Reason.UNREADABLE, source.fault)
        return
    try:
        with open_source(source) as raw:
            yield from lines(source, raw, _LONGEST_LINE)
    except READ_ERRORS as error:
        yield Unread(source.label, Reason.UNREADABLE, fault(error))


def _holds_records(source: Source) -> bool:
    """Whether a file belongs to the set: it was named itself, or its first line is a record. What cannot be read is
    kept, so that it is told. Raises UsageError for a pipe."""
    if source.fault is not None:
        return True
    try:
        if not stat.S_ISREG(Path(source.name).stat().st_mode):
            if source.is_named:
                raise UsageError(f"{source.name}: is no regular file, and can be read but once")
            return False
        return source.is_named or _begins_with_record(source)
    except READ_ERRORS:
        return True


def _begins_with_record(source: Source) -> bool:
    with open_source(source) as raw:
        if form_of(source.name, first_of_content(peek(raw))) not in {Form.RECORDS, Form.JSON_LINES}:
            return False
    first = next(_read(source), None)
    if first is None or isinstance(first, Unread):
        return first is not None
    try:
        return isinstance(record_of(first.content).get("id"), str)
    except (ValueError, RecursionError):
        # A line that is broken does not make the file another's.
        return True
