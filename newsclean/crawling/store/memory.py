"""What a newspaper's crawls remember of its stories and listings from run to run.

Stories: where they were found, what they were last known as, and how the server names that version, so that the
next run asks only "has it changed?". A story is noted when a listing names it, before it is fetched: what a run
does not reach waits for the next. Listings: their version, so that an unchanged one is not read again, and the further
listings that they named, so that those are not lost with it. Fronts of several pages: until when they were read down to
what was known, and the page that a run which was cut short did not come to."""

from __future__ import annotations

import math
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec

from newsclean.crawling.frontier import digest_of
from newsclean.crawling.sources.dates import to_rfc3339
from newsclean.crawling.values import Found, Listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.crawling.store.database import Database

_MINUTE = 60.0
_HOUR = 3600.0
_DAY = 24 * _HOUR
# From a day's midnight in UTC until it has ended everywhere.
_DAY_EVERYWHERE = 36 * _HOUR
_MONTH = 30 * _DAY
# A nightly run may be hours early and is to ask all the same.
_DAILY = 20 * _HOUR
_WEEKLY = 7 * _DAY
# (failures, seconds until a story that failed so often is asked for again): in the next runs, daily, then weekly. After
# that, a month and more, it is given up.
_PATIENCE = ((2, 0.0), (9, _DAILY), (13, _WEEKLY))
# Seconds by which a scheduler may start a run early: else a nightly one that is a second early would wait a night more.
_EARLY = 600
# A server that asks to be left alone for longer is mistaken.
_LONGEST_PAUSE = _DAY
# What holds of a story that was read, whatever it was before.
_READ = "fetched_at = ?, failures = 0, gone_at = NULL, tried_at = NULL, again_at = NULL, opted_out = 0, doubted = NULL"
# (age of a story, seconds until it is asked for again): corrections come early, and hardly after a month.
_SCHEDULE = ((_DAY, _HOUR), (7 * _DAY, _DAY), (30 * _DAY, 7 * _DAY))


class Refetch(StrEnum):
    """Which known stories are asked for again: those the schedule names, all, or none."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Lapse(StrEnum):
    """What kept a story from being read: the story itself, its server, or that it is closed to this crawl. Only the
    first counts: neither an outage nor a robots.txt of some nights must cost a story."""

    FAILED = "failed"
    DOWN = "down"
    CLOSED = "closed"


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """How a server names the version of a page that it sent."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The request headers that ask for anything newer."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value is not None}


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """A story as it was last recorded: `digest` is of its headline and cleaned text, `copy` of what its copies under
    other addresses have in common with it, `headline` of that alone. The last three are empty for old records."""

    id: str
    revision: int
    digest: bytes
    copy: bytes = b""
    headline: bytes | None = None
    words: int | None = None


class Front(msgspec.Struct, frozen=True, kw_only=True):
    """How far the pages of a section front were read: down to known ground at `read_down_at`, null for never; `unread`
    is the page that was still to be read when a run ended, null where none is."""

    read_down_at: float | None = None
    unread: Listing | None = None


class Memory:
    """What one newspaper's database knows. `now` is the run's own time, in seconds since 1970; `rules` is the digest of
    what counts as an article."""

    def __init__(self, database: Database, *, rules: bytes, now: float) -> None:
        self._database = database
        self._rules = rules
        self._now = now
        self.given_up = 0
        self._bring_back_from_the_future()
        # Most newspapers have neither, and every page would ask several times.
        self._has_aliases = database.one("SELECT 1 FROM alias LIMIT 1") is not None
        self._has_forgotten = database.one("SELECT 1 FROM forgotten LIMIT 1") is not None

    def note(self, found: Found, refetch: Refetch = Refetch.AUTO) -> bool:
        """Remembers that a listing named an article; True where it is to be fetched: it is new, was never reached, was
        gone, or the listing says that it changed since, where known ones are wanted. One that failed waits until its
        time has come, or until a listing says that it changed. A forgotten story never is."""
        key = self._story_key(found.url)
        if self._is_forgotten(key):
            return False
        row = self._database.one("SELECT fetched_at, tried_at, again_at, gone_at FROM story WHERE key = ?", key)
        if row is None:
            self._database.do(
                "INSERT INTO story (key, url, via, title, published, modified, first_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                key, found.url, found.via, found.title, found.published, found.modified, self._now,
            )  # fmt: skip
            return True
        fetched_at, tried_at, again_at, gone_at = row
        if fetched_at is not None and refetch is Refetch.NEVER:
            return False
        # A day without an hour may be before or after the last fetch: the schedule for young stories sees to those.
        # What is yet to come would have the story asked for in every run.
        last = max(fetched_at or 0.0, tried_at or 0.0)
        is_newer = found.modified is not None and last < _timestamp(found.modified) <= self._now
        if again_at is None or again_at <= self._now:
            return fetched_at is None or gone_at is not None or is_newer
        if not is_newer:
            return False
        self._database.do(
            "UPDATE story SET again_at = NULL, failures = 0, modified = ? WHERE key = ?", found.modified, key
        )
        return True

    def is_forgotten(self, url: str) -> bool:
        """True for a story that was taken out of everything (forgetting.py)."""
        return self._is_forgotten(self._story_key(url))

    def unreached(self) -> Iterator[Found]:
        """Stories that earlier runs found and did not fetch, the newest first: those that failed when their time has
        come, and of old ones only those that were never tried."""
        yield from self._found(
            "fetched_at IS NULL AND (again_at IS NULL OR again_at <= ?) AND (tried_at IS NULL OR first_seen > ?)"
            " ORDER BY first_seen DESC",
            self._now, self._now - _MONTH,
        )  # fmt: skip

    def due(self, refetch: Refetch) -> Iterator[Found]:
        """Stories to be asked for again, those fetched longest ago first."""
        order = "ORDER BY MAX(COALESCE(fetched_at, 0), COALESCE(tried_at, 0))"
        if refetch is Refetch.ALWAYS:
            yield from self._found(f"TRUE {order}")
        if refetch is Refetch.AUTO:
            for age, wait in _SCHEDULE:
                younger = [shorter for shorter, _ in _SCHEDULE if shorter < age]
                yield from self._found(
                    "gone_at IS NULL AND first_seen > ? AND first_seen <= ? AND fetched_at <= ?"
                    f" AND (again_at IS NULL OR again_at <= ?) {order}",
                    self._now - age, self._now - max(younger, default=-1.0), self._now - wait + _EARLY, self._now,
                )  # fmt: skip

    def gone(self, via: str) -> Iterator[Found]:
        """Known stories that were gone when they were last asked for, of a listing that has not changed since and names
        them still: those whose time has come."""
        yield from self._found(
            "gone_at IS NOT NULL AND fetched_at IS NOT NULL AND via = ? AND (again_at IS NULL OR again_at <= ?)",
            via, self._now,
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
        row = self._database.one(
            "SELECT id, revision, digest, copy, headline, words FROM story WHERE key = ?", self._story_key(url)
        )
        if row is None or row[0] is None:
            return None
        return Known(id=row[0], revision=row[1], digest=row[2], copy=row[3] or b"", headline=row[4], words=row[5])

    def published(self, url: str) -> str | None:
        """When a story was published, as far as listings, or the page of one that was left for its day, said so."""
        row = self._database.one("SELECT published FROM story WHERE key = ?", self._story_key(url))
        return row[0] if row else None

    def twin(self, copy: bytes) -> str | None:
        """The address of the recorded story of which a page is a copy; null where there is none."""
        query = "SELECT url FROM story WHERE copy = ? AND id IS NOT NULL ORDER BY first_seen LIMIT 1"
        row = self._database.one(query, copy)
        return row[0] if row else None

    def recorded(self, url: str, known: Known, version: Version) -> None:
        """Notes a story's record and the version it was made from."""
        self._database.do(
            "UPDATE story SET id = ?, revision = ?, digest = ?, copy = ?, headline = ?, words = ?, etag = ?,"  # noqa: S608
            f" last_modified = ?, {_READ} WHERE key = ?",
            known.id, known.revision, known.digest, known.copy, known.headline, known.words, version.etag,
            version.last_modified, self._now, self._story_key(url),
        )  # fmt: skip

    def unchanged(self, url: str, version: Version | None = None) -> None:
        """Notes that a story was asked for and its record still holds, under a new version where the server says so."""
        key = self._story_key(url)
        self._database.do(f"UPDATE story SET {_READ} WHERE key = ?", self._now, key)  # noqa: S608  # our own words
        if version is not None:
            self._database.do(
                "UPDATE story SET etag = ?, last_modified = ? WHERE key = ?", version.etag, version.last_modified, key
            )

    def left(self, url: str, published: str | None) -> None:
        """Notes that a story is not of this crawl's days: it counts as never reached."""
        self._database.do(
            "UPDATE story SET published = ?, fetched_at = NULL, etag = NULL, last_modified = NULL, tried_at = NULL,"
            " again_at = NULL WHERE key = ?",
            published, self._story_key(url),
        )  # fmt: skip

    def opted_out(self, url: str) -> None:
        """Notes that a story was left because its publisher wants no AI trained with it."""
        self.failed(url, Lapse.CLOSED)
        self._database.do("UPDATE story SET opted_out = 1 WHERE key = ?", self._story_key(url))

    def take_opted_out(self) -> None:
        """Lets what was left for its publisher's wish count as never reached, for a run that is not bound by it."""
        self._database.do("UPDATE story SET opted_out = 0, tried_at = NULL, again_at = NULL WHERE opted_out")

    def failed(self, url: str, lapse: Lapse = Lapse.FAILED, *, is_gone: bool = False) -> None:
        """Notes that a story could not be fetched, or is there no more, and when it is asked for again."""
        key = self._story_key(url)
        row = self._database.one("SELECT failures, first_seen, id FROM story WHERE key = ?", key)
        if row is None:
            return
        failures = row[0] + (lapse is Lapse.FAILED)
        wait = _wait(lapse, failures, self._now - row[1], is_recorded=row[2] is not None)
        self.given_up += wait == math.inf
        self._database.do(
            "UPDATE story SET failures = ?, tried_at = ?, again_at = ?, gone_at = ? WHERE key = ?",
            failures, self._now, self._now + wait, self._now if is_gone else None, key,
        )  # fmt: skip

    def has_failed(self, url: str) -> bool:
        """True for a story that could not be read the last time either."""
        row = self._database.one("SELECT failures FROM story WHERE key = ?", self._story_key(url))
        return row is not None and row[0] > 0

    def doubt(self, url: str, digest: bytes, lapse: Lapse = Lapse.FAILED) -> None:
        """Notes that a story's page shows something else, which is not believed yet."""
        self.failed(url, lapse)
        self._database.do("UPDATE story SET doubted = ? WHERE key = ?", digest, self._story_key(url))

    def is_confirmed(self, url: str, digest: bytes) -> bool:
        """True where a story's page showed the same a day ago, and was not believed."""
        query = "SELECT 1 FROM story WHERE key = ? AND doubted = ? AND tried_at <= ?"
        return self._database.one(query, self._story_key(url), digest, self._now - _DAILY) is not None

    def place(self, found: Found) -> None:
        """Makes room for a story that is about to be recorded, where nothing named it by this address."""
        self._database.do(
            "INSERT OR IGNORE INTO story (key, url, via, first_seen) VALUES (?, ?, ?, ?)",
            self._story_key(found.url), found.url, found.via, self._now,
        )  # fmt: skip

    def same(self, asked: str, answered: str) -> None:
        """Notes that an address leads to another for good, and both to one story: the one that is recorded, or else
        was asked for. Two that are recorded stay two."""
        if self.known(asked) and self.known(answered):
            self.unchanged(asked)
            return
        old, new = (answered, asked) if self.known(answered) else (asked, answered)
        self._add_alias(new, old, led_from=digest_of(asked))

    def answers_itself(self, url: str) -> None:
        """Notes that an address leads nowhere else: what it once led to is another story again."""
        if self._has_aliases:
            self._database.do("DELETE FROM alias WHERE led_from = ?", digest_of(url))

    def copied(self, url: str, story: str, copy: bytes, *, is_sure: bool) -> None:
        """Notes that an address shows a recorded story's text: it is another name of that story, unless that is not
        sure and was not so a day ago."""
        if is_sure or self.is_confirmed(url, copy):
            self._add_alias(url, story)
        else:
            self.doubt(url, copy, Lapse.CLOSED)

    @property
    def paused_until(self) -> datetime | None:
        """Until when the newspaper asked to be left alone; null where that is over."""
        row = self._database.one("SELECT MAX(until) FROM pause")
        is_on = row is not None and row[0] is not None and self._now < row[0] <= self._now + _LONGEST_PAUSE
        return datetime.fromtimestamp(row[0], UTC) if row and is_on else None

    def pause(self, until: float) -> None:
        """Notes that the newspaper asks to be left alone, until so many seconds after 1970."""
        self._database.do("DELETE FROM pause")
        self._database.do("INSERT INTO pause (until) VALUES (?)", min(until, self._now + _LONGEST_PAUSE))

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

    def front(self, url: str) -> Front:
        """How far a front was read, by its first page's address; as one that never was where other addresses counted as
        articles then."""
        query = "SELECT read_down_at, unread FROM front WHERE url = ? AND rules = ?"
        row = self._database.one(query, url, self._rules)
        if row is None:
            return Front()
        unread = None if row[1] is None else msgspec.json.decode(row[1], type=Listing)
        return Front(read_down_at=row[0], unread=unread)

    def front_goes_on(self, url: str, unread: Listing) -> None:
        """Notes which page of a front is to be read next."""
        self._database.do(
            "INSERT OR REPLACE INTO front (url, rules, read_down_at, unread) VALUES (?, ?, ?, ?)",
            url, self._rules, self.front(url).read_down_at, msgspec.json.encode(unread),
        )  # fmt: skip

    def front_read_down(self, url: str) -> None:
        """Notes that a front was read down to its end, or to where an earlier run had read all below."""
        self._database.do(
            "INSERT OR REPLACE INTO front (url, rules, read_down_at) VALUES (?, ?, ?)", url, self._rules, self._now
        )

    def is_found_since(self, url: str, moment: float | None) -> bool:
        """True for a story that was first found after a moment, null for the beginning of all."""
        row = self._database.one("SELECT first_seen FROM story WHERE key = ?", self._story_key(url))
        return row is not None and (moment is None or row[0] > moment)

    def _bring_back_from_the_future(self) -> None:
        """What a run noted while the clock was ahead, as if it were noted now: until that day came, its stories would
        count neither as young nor as changed."""
        last = self._database.one("SELECT MAX(fetched_at) FROM story")
        if last is not None and last[0] is not None and last[0] > self._now:
            for column in ("first_seen", "fetched_at"):
                # Columns are this module's own words; values are bound.
                change = f"UPDATE story SET {column} = ? WHERE {column} > ?"  # noqa: S608
                self._database.do(change, self._now, self._now)
            self._database.do("UPDATE story SET tried_at = NULL, again_at = NULL WHERE tried_at > ?", self._now)
            self._database.do("UPDATE front SET read_down_at = ? WHERE read_down_at > ?", self._now, self._now)

    def _listing(self, columns: str, url: str) -> tuple[Any, ...] | None:
        # Columns are this module's own words; values are bound.
        query = f"SELECT {columns} FROM listing WHERE url = ? AND rules = ?"  # noqa: S608
        return self._database.one(query, url, self._rules)

    def _is_forgotten(self, key: bytes) -> bool:
        return self._has_forgotten and self._database.one("SELECT 1 FROM forgotten WHERE key = ?", key) is not None

    def _add_alias(self, name: str, of: str, *, led_from: bytes | None = None) -> None:
        key, story = digest_of(name), self._story_key(of)
        if key != story:
            self._has_aliases = True
            self._database.do(
                "INSERT OR REPLACE INTO alias (key, story, led_from) VALUES (?, ?, ?)", key, story, led_from
            )
            self._database.do("UPDATE alias SET story = ? WHERE story = ?", story, key)
            self._database.do("DELETE FROM story WHERE key = ?", key)

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


def _wait(lapse: Lapse, failures: int, age: float, *, is_recorded: bool) -> float:
    """Seconds until a story is asked for again; without end for one that is given up. A recorded one is in no hurry."""
    if lapse is Lapse.FAILED:
        wait = next((wait for most, wait in _PATIENCE if failures <= most), math.inf)
        return max(wait, _DAILY) if is_recorded else wait
    if lapse is Lapse.DOWN and age < _DAY:
        return _HOUR - _EARLY if is_recorded else 0.0
    return _DAILY if age < 7 * _DAY else _WEEKLY


def _timestamp(instant: str) -> float:
    moment = datetime.fromisoformat(instant)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
