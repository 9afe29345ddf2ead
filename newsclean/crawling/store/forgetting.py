"""Takes stories out of all that a newspaper's crawls have kept: raw pages, records, rejects, state.

Every step can be done twice, and the state, by which the addresses of a story are known, is the last: where the process
is killed, the same command again finishes it. What stays is the digest of the addresses, so that no later crawl fetches
the story again. A listing, or another story's teaser, may still name it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from fastwarc.warc import ArchiveIterator
from msgspec import Struct

from newsclean.crawling.frontier import digest_of
from newsclean.crawling.store.archive import SUFFIX
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.filler import filler
from newsclean.crawling.store.folder import STATE, locked
from newsclean.crawling.store.mending import mend
from newsclean.crawling.store.run_files import RECORDS, REJECTS, value_of, values
from newsclean.crawling.store.runs import Runs
from newsclean.files.compression import READ_ERRORS, fault
from newsclean.files.members import Members
from newsclean.files.part import NEW, replace
from newsclean.files.warc import RECORD

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

_COPY = 1 << 20


class Forgotten(Struct, frozen=True, kw_only=True):
    """What was taken out of one newspaper's folder: the ids that were known there, and how much of each sort. `faults`
    are a line for each place that could not be read; while there are any, the state keeps the stories' addresses."""

    ids: frozenset[str]
    faults: tuple[str, ...] = ()
    records: int = 0
    rejects: int = 0
    responses: int = 0


def forget(folder: Path, ids: Collection[str]) -> Forgotten:
    """Takes stories out of a newspaper's folder. Raises LockedError where a run holds it, OutputError."""
    with locked(folder):
        for left in folder.glob(f"*{NEW}"):
            left.unlink()
        database = Database(folder / STATE)
        try:
            mend(folder, Runs(database), database)
            return _forget(folder, database, frozenset(ids))
        finally:
            database.close()


def _forget(folder: Path, database: Database, ids: frozenset[str]) -> Forgotten:
    known, keys = _keys_of(folder, database, ids)
    if not keys:
        return Forgotten(ids=known)
    for key in keys:
        database.do("INSERT OR IGNORE INTO forgotten (key) VALUES (?)", key)
    database.commit()
    counts: Counter[str] = Counter()
    faults: list[str] = []
    for file in sorted(folder.glob(f"*{SUFFIX}")):
        counts["responses"] += _empty_members(file, keys, faults)
    for file in sorted(folder.glob(f"*{RECORDS}")):
        is_rejects = file.name.endswith(REJECTS)
        is_of_them = _reject_is_of(keys, ids) if is_rejects else _record_is_of(ids)
        counts["rejects" if is_rejects else "records"] += _drop_lines(file, is_of_them, faults)
    if not faults:
        _drop_rows(database, keys)
    return Forgotten(ids=known, faults=tuple(faults), **counts)


def _keys_of(folder: Path, database: Database, ids: frozenset[str]) -> tuple[frozenset[str], frozenset[bytes]]:
    """(ids that are known here, keys of all their addresses)."""
    known: set[str] = set()
    keys: set[bytes] = set()
    for story in ids:
        rows = database.all("SELECT key FROM story WHERE id = ?", story)
        known.update(story for _ in rows)
        keys.update(key for (key,) in rows)
    for file in folder.glob(f"*{RECORDS}"):
        for record in map(_record_of, values(file, dict[str, Any])):
            if record.get("id") in ids:
                known.add(record["id"])
                keys.update(digest_of(url) for url in (record.get("url"),) if url)
    aliases = [database.all("SELECT key FROM alias WHERE story = ?", key) for key in keys]
    keys.update(key for rows in aliases for (key,) in rows)
    return frozenset(known), frozenset(keys)


def _drop_rows(database: Database, keys: Collection[bytes]) -> None:
    for key in keys:
        database.do("DELETE FROM story WHERE key = ?", key)
        database.do("DELETE FROM alias WHERE key = ? OR story = ?", key, key)
        database.do("DELETE FROM capture WHERE story = ?", key)
    database.commit()
    database.wipe()


def _record_is_of(ids: Collection[str]) -> Callable[[dict[str, Any]], bool]:
    return lambda line: line.get("id") in ids


def _reject_is_of(keys: Collection[bytes], ids: Collection[str]) -> Callable[[dict[str, Any]], bool]:
    def is_of(line: dict[str, Any]) -> bool:
        record = line.get("record") or {}
        return record.get("id") in ids or digest_of(line.get("url") or "") in keys

    return is_of


def _record_of(value: dict[str, Any]) -> dict[str, Any]:
    """The record in a line of records or of rejects."""
    return value.get("record") or {} if "record" in value else value


def _lines(file: Path) -> Iterator[bytes]:
    with file.open("rb") as lines:
        yield from lines


def _drop_lines(file: Path, is_of_them: Callable[[dict[str, Any]], bool], faults: list[str]) -> int:
    """How many lines were taken out; those that cannot be read stay."""
    dropped = []
    for number, line in enumerate(_lines(file)):
        value = value_of(line, dict[str, Any])
        if value is not None and is_of_them(value):
            dropped.append(number)
        elif value is None and line.strip():
            faults.append(f"{file}: line {number + 1} is broken")
    if dropped:
        away = frozenset(dropped)
        replace(file, (line for number, line in enumerate(_lines(file)) if number not in away))
    return len(dropped)


def _empty_members(file: Path, keys: Collection[bytes], faults: list[str]) -> int:
    """How many records of an archive, requests among them, gave way to a filler."""
    members = list(_members(file, faults))
    hits = sum(digest_of(url) in keys for *_, url, _ in members if url)
    if hits:
        replace(file, _without(file, members, keys))
    return hits


def _members(file: Path, faults: list[str]) -> Iterator[tuple[int, int, str | None, str]]:
    """(offset, length, target's address, date) of each member, with what is broken behind it. Every record is a member
    of its own."""
    last: tuple[int, str | None, str] | None = None
    with file.open("rb") as raw:
        stream = Members(raw)
        is_whole = False
        while not is_whole:
            try:
                for record in ArchiveIterator(stream, parse_http=False):
                    offset = stream.offset_of(record.stream_pos)
                    if last is not None:
                        yield last[0], offset - last[0], last[1], last[2]
                    last = offset, record.headers.get("WARC-Target-URI"), record.headers.get("WARC-Date") or ""
                is_whole = True
            except READ_ERRORS as error:
                after = f" (after the record at {last[0]:,})" if last is not None else ""
                faults.append(f"{file}: {fault(error)}{after}")
                is_whole = not stream.pass_damage(RECORD)
    if last is not None:
        yield last[0], file.stat().st_size - last[0], last[1], last[2]


def _without(file: Path, members: list[tuple[int, int, str | None, str]], keys: Collection[bytes]) -> Iterator[bytes]:
    with file.open("rb") as raw:
        for offset, length, url, date in members:
            if url and digest_of(url) in keys:
                yield filler(length, offset, date)
                continue
            raw.seek(offset)
            for start in range(0, length, _COPY):
                yield raw.read(min(_COPY, length - start))
