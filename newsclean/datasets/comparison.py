"""Two sets of records -> what became of each record, in memory that does not grow with them.

Each set is read twice. At first a temporary database on disk takes from every record its id, its version and a digest
of the compared fields; then the lines of those records that differ are picked out, the old ones into the database,
and compared with the new ones as these come by.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

import msgspec

from newsclean.datasets.differences import (
    Change,
    Compared,
    Difference,
    confidence_of,
    difference,
    digest_input,
    unmatched,
)
from newsclean.datasets.record_sets import Faults, NoRecordError, RecordSet, record_in
from newsclean.datasets.summary import Counts, Summary
from newsclean.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_OLD, _NEW = 0, 1
# `version` orders the records of one id, `line` is the number of a record's line in its set.
_TABLES = """
    CREATE TABLE record (side INTEGER, id TEXT, revision INTEGER, version TEXT, line INTEGER, digest BLOB,
                         confidence REAL, PRIMARY KEY (side, id)) WITHOUT ROWID;
    CREATE TABLE wanted (side INTEGER, line INTEGER, id TEXT, change TEXT, PRIMARY KEY (side, line)) WITHOUT ROWID;
    CREATE TABLE rejected (side INTEGER, name TEXT, reason TEXT, PRIMARY KEY (side, name)) WITHOUT ROWID;
    CREATE TABLE spooled (id TEXT PRIMARY KEY, line BLOB) WITHOUT ROWID;
    CREATE TABLE difference (change INTEGER, similarity REAL, words INTEGER, fields INTEGER, id TEXT, value BLOB);
"""
_ADD = """
    INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (side, id) DO UPDATE
    SET revision = excluded.revision, version = excluded.version, line = excluded.line, digest = excluded.digest,
        confidence = excluded.confidence
    WHERE (excluded.revision, excluded.version) > (record.revision, record.version)
"""
_CHOOSE = """
    CREATE TEMPORARY TABLE differing AS
    SELECT old.id AS id FROM record AS old JOIN record AS new ON new.side = 1 AND new.id = old.id
    WHERE old.side = 0 AND (old.digest <> new.digest OR abs(old.confidence - new.confidence) >= 0.005
                               OR (old.confidence IS NULL) <> (new.confidence IS NULL));
    INSERT INTO wanted SELECT side, line, id, 'changed' FROM record WHERE id IN (SELECT id FROM differing);
    INSERT INTO wanted SELECT side, line, id, CASE side WHEN 0 THEN 'gone' ELSE 'new' END FROM record AS one
    WHERE NOT EXISTS (SELECT 1 FROM record AS other WHERE other.side = 1 - one.side AND other.id = one.id);
"""
# Records of one set alone first, then those that changed most.
_IN_ORDER = "SELECT value FROM difference WHERE change = ? ORDER BY similarity, words DESC, fields DESC, id LIMIT ?"
_CHANGES = (Change.GONE, Change.NEW, Change.CHANGED)
_ALL = -1
# SQLite counts so far.
_NO_REVISION = 1 << 63


class Comparison:
    """The comparison of two sets; a context manager that holds a temporary database. Opening does the work. Raises
    InputError where not one record of a set can be read, or a set changes meanwhile, OutputError where the
    database cannot be written."""

    def __init__(self, old: RecordSet, new: RecordSet, fields: Compared) -> None:
        self._fields = fields
        # SQLite deletes the file of a database without a name by itself, however the process ends.
        self._database = sqlite3.connect("")
        self.summary = Summary()
        try:
            with _disk():
                self._database.executescript(_TABLES)
                self.counts = (self._index(_OLD, old), self._index(_NEW, new))
                self._database.executescript(_CHOOSE)
                if self._has_unmatched():
                    self._note_reasons(_OLD, old)
                    self._note_reasons(_NEW, new)
                self._pick(old, new)
        except BaseException:
            self._database.close()
            raise

    def differences(self, limit: int | None = None) -> Iterator[Difference]:
        """What differs, always in the same order: gone, new and changed records, of each at most `limit`; of the
        changed those first whose texts are least alike."""
        with _disk():
            for change in _CHANGES:
                rows = self._database.execute(_IN_ORDER, (_CHANGES.index(change), _ALL if limit is None else limit))
                yield from (msgspec.json.decode(value, type=Difference) for (value,) in rows)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def _index(self, side: int, records: RecordSet) -> Counts:
        faults = Faults()
        rows = self._rows(side, records, faults)
        read = 0
        for row in rows:
            self._database.execute(_ADD, row)
            read += 1
        if not read and (faults.lines or faults.broken):
            why = faults.first if faults.first is not None else faults.broken[0]
            raise InputError(f"{records.name}: holds no record: {why}")
        (stories,) = self._database.execute("SELECT count(*) FROM record WHERE side = ?", (side,)).fetchone()
        return Counts(name=records.name, records=stories, set_aside=read - stories, faults=faults)

    def _rows(self, side: int, records: RecordSet, faults: Faults) -> Iterator[tuple[object, ...]]:
        for number, line in enumerate(records.lines(faults)):
            try:
                record = record_in(line.content)
            except NoRecordError as error:
                faults.add_line(f"{line.input} at {line.offset:,}: {error}")
                continue
            digest = hashlib.blake2b(digest_input(record, self._fields), digest_size=16).digest()
            confidence = confidence_of(record, self._fields)
            yield side, record["id"], _revision(record), _version(record, digest), number, digest, confidence

    def _has_unmatched(self) -> bool:
        return self._database.execute("SELECT 1 FROM wanted WHERE change <> 'changed' LIMIT 1").fetchone() is not None

    def _note_reasons(self, side: int, records: RecordSet) -> None:
        rows = ((side, name, reason) for *names, reason in records.reasons() for name in names if name is not None)
        self._database.executemany("INSERT OR REPLACE INTO rejected VALUES (?, ?, ?)", rows)

    def _unmatched(self, record: dict[str, Any], change: Change) -> Difference:
        other = _NEW if change is Change.GONE else _OLD
        url = record.get("url")
        # Where the id is unknown to the rejects the address tells: what failed has no id.
        found = self._database.execute(
            "SELECT reason FROM rejected WHERE side = ? AND name IN (?, ?) ORDER BY name = ? DESC",
            (other, record["id"], url if isinstance(url, str) else None, record["id"]),
        ).fetchone()
        return unmatched(record, change, found[0] if found else None)

    def _pick(self, old: RecordSet, new: RecordSet) -> None:
        for record_id, change, line in self._picked(_OLD, old):
            if change is Change.GONE:
                self._note(self._unmatched(_again(line, record_id, old), change))
            else:
                self._database.execute("INSERT INTO spooled VALUES (?, ?)", (record_id, zlib.compress(line, 1)))
        for record_id, change, line in self._picked(_NEW, new):
            record = _again(line, record_id, new)
            if change is Change.NEW:
                self._note(self._unmatched(record, change))
            else:
                self._compare(_again(self._spooled(record_id), record_id, old), record)
        self.summary.same = self.counts[_OLD].records - self.summary.gone - self.summary.changed

    def _picked(self, side: int, records: RecordSet) -> Iterator[tuple[str, Change, bytes]]:
        """The lines that are wanted of a set, with the ids they must have."""
        wanted = self._database.execute("SELECT line, id, change FROM wanted WHERE side = ? ORDER BY line", (side,))
        at, record_id, change = next(wanted, (None, "", ""))
        # What cannot be read has been told.
        for number, line in enumerate(records.lines(Faults())) if at is not None else ():
            if number == at:
                yield record_id, Change(change), line.content
                at, record_id, change = next(wanted, (None, "", ""))
                if at is None:
                    return
        if at is not None:
            raise _changed_meanwhile(records)

    def _spooled(self, record_id: str) -> bytes:
        (line,) = self._database.execute("SELECT line FROM spooled WHERE id = ?", (record_id,)).fetchone()
        return zlib.decompress(line)

    def _compare(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        found = difference(old, new, self._fields)
        if found is not None:
            self._note(found)

    def _note(self, found: Difference) -> None:
        self.summary.add(found)
        words = sum(len(move.line.split()) for move in found.moved)
        row = (_CHANGES.index(found.change), found.similarity, words, len(found.fields), found.id)
        self._database.execute("INSERT INTO difference VALUES (?, ?, ?, ?, ?, ?)", (*row, msgspec.json.encode(found)))


@contextmanager
def _disk() -> Iterator[None]:
    """Raises OutputError where the temporary database cannot be written."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OutputError(f"temporary file: {error}; TMPDIR names another place for it") from error


def _revision(record: dict[str, Any]) -> int:
    revision = record.get("revision")
    return revision if isinstance(revision, int) and 0 <= revision < _NO_REVISION else 1


def _version(record: dict[str, Any], digest: bytes) -> str:
    """What orders records of one id and revision, whatever the order of their lines: the latest fetch counts, then the
    last of the input."""
    provenance = record.get("provenance")
    told = provenance if isinstance(provenance, dict) else {}
    offset = told.get("offset")
    place = f"{offset:020}" if isinstance(offset, int) else ""
    return "\0".join([str(told.get("fetched_at") or ""), str(told.get("input") or ""), place, digest.hex()])


def _again(line: bytes, record_id: str, records: RecordSet) -> dict[str, Any]:
    """The record of a line that is read a second time. Raises InputError where it is another now."""
    try:
        record = record_in(line)
    except NoRecordError as error:
        raise _changed_meanwhile(records) from error
    if record["id"] != record_id:
        raise _changed_meanwhile(records)
    return record


def _changed_meanwhile(records: RecordSet) -> InputError:
    return InputError(f"{records.name}: was changed while it was read")
