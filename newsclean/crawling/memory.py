"""What a newspaper's crawls remember of its stories and listings from run to run.

Stories: where they were found, what they were last known as, and how the server names that version, so that the
next run asks only "has it changed?". A story is noted when a listing names it, before it is fetched: what a run
does not reach waits for the next. Listings: their version, so that an unchanged one is not read again, and the further
listings that they named, so that those are not lost with it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from newsclean.crawling.frontier import digest_of
from newsclean.crawling.sources.dates import to_rfc3339
from newsclean.crawling.values import Found, Listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.crawling.database import Database

_MINUTE = 60.0
_HOUR = 3600.0
_DAY = 24 * _HOUR
# From a day's midnight in UTC until it has ended everywhere.
_DAY_EVERYWHERE = 36 * _HOUR
# A story that failed so often (in as many runs) is not asked for again unless a listing says it changed. One that was
# named within so many seconds is: a server that is down for three hours must not cost an hourly crawl its stories.
_MAX_FAILURES = 3
_PATIENCE = _DAY
# Seconds by which a scheduler may start a run early: else a nightly one that is a second early would wait a night more.
_EARLY = 600
# (age of a story, seconds until it is asked for again): corrections come early, and hardly after a month.
_SCHEDULE = ((_DAY, _HOUR), (7 * _DAY, _DAY), (30 * _DAY, 7 * _DAY))


class Refetch(StrEnum):
    """Which known stories are asked for again: those the schedule names, all, or none."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """How a server names the version of a page that it sent."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The request headers that ask for anything newer."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value is not None}


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A story as it was last recorded: `digest` is of its cleaned text."""

    id: str
    revision: int
    digest: bytes


class Memory:
    """What one newspaper's database knows. `now` is the run's own time, in seconds since 1970; `rules` is the digest of
    what counts as an article."""

    def __init__(self, database: Database, *, rules: bytes, now: float) -> None:
        self._database = database
        self._rules = rules
        self._now = now
        self._bring_back_from_the_future()
        # Most newspapers have neither, and every page would ask several times.
        self._has_aliases = database.one("SELECT 1 FROM alias LIMIT 1") is not None
        self._has_forgotten = database.one("SELECT 1 FROM forgotten LIMIT 1") is not None

    def note(self, found: Found, refetch: Refetch = Refetch.AUTO) -> bool:
        """Remembers that a listing named an article; True where it is to be fetched: it is new, was never reached,
        or the listing says that it changed since, where known ones are wanted. A forgotten story never is."""
        key = self._story_key(found.url)
        if self._is_forgotten(key):
            return False
        row = self._database.one("SELECT fetched_at, failures, first_seen, gone_at FROM story WHERE key = ?", key)
        if row is None:
            self._database.do(
                "INSERT INTO story (key, url, via, title, published, modified, first_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                key, found.url, found.via, found.title, found.published, found.modified, self._now,
            )  # fmt: skip
            return True
        fetched_at, failures, first_seen, gone_at = row
        if fetched_at is None:
            return bool(failures < _MAX_FAILURES or (gone_at is None and first_seen > self._now - _PATIENCE))
        if found.modified is None or refetch is Refetch.NEVER:
            return False
        # A day without an hour may be before or after the last fetch: the schedule for young stories sees to those.
        # What is yet to come would have the story asked for in every run.
        return bool(fetched_at < _timestamp(found.modified) <= self._now)

    def is_forgotten(self, url: str) -> bool:
        """True for a story that was taken out of everything (forgetting.py)."""
        return self._is_forgotten(self._story_key(url))

    def unreached(self) -> Iterator[Found]:
        """Stories that earlier runs found and did not fetch, the oldest first."""
        yield from self._found(
            "fetched_at IS NULL AND (failures < ? OR (gone_at IS NULL AND first_seen > ?)) ORDER BY first_seen",
            _MAX_FAILURES, self._now - _PATIENCE,
        )  # fmt: skip

    def due(self, refetch: Refetch) -> Iterator[Found]:
        """Stories to be asked for again, those fetched longest ago first."""
        order = "fetched_at IS NOT NULL AND gone_at IS NULL"
        if refetch is Refetch.ALWAYS:
            yield from self._found(f"{order} ORDER BY fetched_at")
        if refetch is Refetch.AUTO:
            for age, wait in _SCHEDULE:
                younger = [shorter for shorter, _ in _SCHEDULE if shorter < age]
                yield from self._found(
                    f"{order} AND first_seen > ? AND first_seen <= ? AND fetched_at <= ? ORDER BY fetched_at",
                    self._now - age, self._now - max(younger, default=-1.0), self._now - wait + _EARLY,
                )  # fmt: skip

    def knows_any(self) -> bool:
        """True where any story was ever found."""
        return self._database.one("SELECT 1 FROM story LIMIT 1") is not None

    def version(self, url: str) -> Version:
        """The version of a story that is recorded; empty where none is."""
        row = self._database.one("SELECT etag, last_modified FROM story WHERE key = ?", self._story_key(url))
        return Version(etag=row[0], last_modified=row[1]) if row else Version()

    def known(self, url: str) -> Known | None:
        """The story as it was last recorded; null where it never was."""
        row = self._database.one("SELECT id, revision, digest FROM story WHERE key = ?", self._story_key(url))
        return Known(id=row[0], revision=row[1], digest=row[2]) if row and row[0] is not None else None

    def recorded(self, url: str, known: Known, version: Version) -> None:
        """Notes a story's record and the version it was made from."""
        self._database.do(
            "UPDATE story SET id = ?, revision = ?, digest = ?, etag = ?, last_modified = ?, fetched_at = ?,"
            " failures = 0, gone_at = NULL WHERE key = ?",
            known.id, known.revision, known.digest, version.etag, version.last_modified, self._now,
            self._story_key(url),
        )  # fmt: skip

    def unchanged(self, url: str, version: Version | None = None) -> None:
        """Notes that a story was asked for and its record still holds, under a new version where the server says so."""
        key = self._story_key(url)
        self._database.do("UPDATE story SET fetched_at = ?, failures = 0, gone_at = NULL WHERE key = ?", self._now, key)
        if version is not None:
            self._database.do(
                "UPDATE story SET etag = ?, last_modified = ? WHERE key = ?", version.etag, version.last_modified, key
            )

    def failed(self, url: str, *, is_gone: bool) -> None:
        """Notes that a story could not be fetched, or is there no more."""
        gone_at = self._now if is_gone else None
        key = self._story_key(url)
        self._database.do("UPDATE story SET failures = failures + 1, gone_at = ? WHERE key = ?", gone_at, key)

    def same(self, asked: str, answered: str) -> None:
        """Notes that two addresses lead to one story: the one that was known first, or else was asked for."""
        old, new = (answered, asked) if self._fetched(answered) and not self._fetched(asked) else (asked, answered)
        story, key = self._story_key(old), digest_of(new)
        if key != story:
            self._has_aliases = True
            self._database.do("INSERT OR REPLACE INTO alias (key, story) VALUES (?, ?)", key, story)
            self._database.do("DELETE FROM story WHERE key = ?", key)

    def listing_version(self, url: str) -> Version:
        """The version of a listing that was read; empty where none was, or other addresses counted as articles then."""
        row = self._listing("etag, last_modified", url)
        return Version(etag=row[0], last_modified=row[1]) if row else Version()

    def is_read(self, listing: Listing) -> bool:
        """True for a listing that its index says has not changed since it was read. A day says so only if it was over
        by then: what came later that day bears the same date."""
        row = self._listing("modified, read_at", listing.url)
        said = to_rfc3339(listing.modified)
        return row is not None and said is not None and row[0] == listing.modified and row[1] > _end_of(said)

    def read_at(self, url: str) -> float | None:
        """When a listing was last read, in seconds since 1970; null where it never was."""
        row = self._listing("read_at", url)
        return row[0] if row else None

    def listing_read(self, listing: Listing, version: Version, named: Sequence[Listing] = ()) -> None:
        """Notes that a listing was read, its articles noted, and which further listings it named."""
        self._database.do(
            "INSERT OR REPLACE INTO listing (url, rules, etag, last_modified, modified, read_at, named)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            listing.url, self._rules, version.etag, version.last_modified, listing.modified, self._now,
            msgspec.json.encode(named),
        )  # fmt: skip

    def listing_unchanged(self, listing: Listing) -> None:
        """Notes that a listing was asked for, and is as it was when it was read."""
        change = "UPDATE listing SET modified = ?, read_at = ? WHERE url = ? AND rules = ?"
        self._database.do(change, listing.modified, self._now, listing.url, self._rules)

    def named_by(self, listing: Listing) -> list[Listing]:
        """The further listings that a listing named when it was read."""
        row = self._listing("named", listing.url)
        return msgspec.json.decode(row[0], type=list[Listing]) if row else []

    def _bring_back_from_the_future(self) -> None:
        """What a run noted while the clock was ahead, as if it were noted now: until that day came, its stories would
        count neither as young nor as changed."""
        last = self._database.one("SELECT MAX(fetched_at) FROM story")
        if last is not None and last[0] is not None and last[0] > self._now:
            for column in ("first_seen", "fetched_at"):
                # Columns are this module's own words; values are bound.
                change = f"UPDATE story SET {column} = ? WHERE {column} > ?"  # noqa: S608
                self._database.do(change, self._now, self._now)

    def _listing(self, columns: str, url: str) -> tuple[Any, ...] | None:
        # Columns are this module's own words; values are bound.
        query = f"SELECT {columns} FROM listing WHERE url = ? AND rules = ?"  # noqa: S608
        return self._database.one(query, url, self._rules)

    def _is_forgotten(self, key: bytes) -> bool:
        return self._has_forgotten and self._database.one("SELECT 1 FROM forgotten WHERE key = ?", key) is not None

    def _fetched(self, url: str) -> bool:
        row = self._database.one("SELECT fetched_at FROM story WHERE key = ?", self._story_key(url))
        return row is not None and row[0] is not None

    def _story_key(self, url: str) -> bytes:
        key = digest_of(url)
        if not self._has_aliases:
            return key
        row = self._database.one("SELECT story FROM alias WHERE key = ?", key)
        return row[0] if row else key

    def _found(self, condition: str, *values: object) -> Iterator[Found]:
        # Conditions are this module's own words; values are bound.
        rows = self._database.all(f"SELECT url, via, title, published, modified FROM story WHERE {condition}", *values)  # noqa: S608
        for url, via, title, published, modified in rows:
            yield Found(url=url, via=via, title=title, published=published, modified=modified)


def _end_of(said: str) -> float:
    """When nothing more can happen that a listing would give this date. Midnight stands for its day."""
    moment = datetime.fromisoformat(said)
    is_day = moment.tzinfo is None or moment.time() == time.min
    return _timestamp(said) + (_DAY_EVERYWHERE if is_day else _MINUTE)


def _timestamp(instant: str) -> float:
    moment = datetime.fromisoformat(instant)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
