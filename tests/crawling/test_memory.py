"""What is remembered between runs, without a crawl."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.database import MIGRATIONS, Database
from newsclean.crawling.frontier import digest_of
from newsclean.crawling.memory import Known, Memory, Refetch, Version
from newsclean.crawling.values import Found, Listing, SourceKind
from newsclean.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUR, DAY = 3600.0, 86400.0
START = 1_800_000_000.0
URL = "https://p.example/a"
KNOWN = Known(id="1", revision=1, digest=b"d")


class States:
    """The file as run after run opens it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: list[tuple[Memory, Database]] = []

    def __call__(self, later: float = 0.0, rules: bytes = b"r") -> Memory:
        """The memory of a run that begins so many seconds after the first."""
        database = Database(self._path)
        self._opened.append((Memory(database, rules=rules, now=START + later), database))
        return self._opened[-1][0]

    def commit(self, memory: Memory) -> None:
        for known, database in self._opened:
            if known is memory:
                database.commit()

    def close(self) -> None:
        for _, database in self._opened:
            database.close()


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[States]:
    states = States(tmp_path / "state.sqlite3")
    yield states
    states.close()


def recorded(memory: States) -> None:
    those = memory()
    those.note(Found(url=URL, via="feed:x"))
    those.recorded(URL, KNOWN, Version(etag='"1"'))
    memory.commit(those)


@pytest.mark.parametrize(
    ("later", "due"),
    [(0.5 * HOUR, False), (1.1 * HOUR, True), (30 * HOUR, True), (29 * DAY, True), (31 * DAY, False)],
)
def test_a_story_is_asked_for_again_while_it_is_young(memory: States, later: float, *, due: bool) -> None:
    recorded(memory)
    assert [found.url for found in memory(later).due(Refetch.AUTO)] == ([URL] if due else [])


def test_the_older_the_seldomer(memory: States) -> None:
    recorded(memory)
    asked = []
    for hour in range(1, 40 * 24):
        those = memory(hour * HOUR)
        for found in list(those.due(Refetch.AUTO)):
            asked.append(hour)
            those.unchanged(found.url)
        memory.commit(those)
    by_day = [sum(day * 24 <= hour < (day + 1) * 24 for hour in asked) for day in range(40)]
    assert by_day[0] > 20
    assert by_day[1:7] == [1] * 6
    assert sum(by_day[7:30]) in {3, 4}
    assert sum(by_day[31:]) == 0


@pytest.mark.parametrize(("every", "runs", "least"), [(HOUR, 24, 23), (DAY, 6, 6)])
def test_a_run_that_its_scheduler_starts_early_asks_as_well(
    memory: States, every: float, runs: int, least: int
) -> None:
    recorded(memory)
    asked = 0
    for run in range(1, runs + 1):
        # Now some minutes late, now some seconds early.
        those = memory(run * every + (300 if run % 2 else -5))
        for found in list(those.due(Refetch.AUTO)):
            asked += 1
            those.unchanged(found.url)
        memory.commit(those)
    assert asked >= least


def test_never_and_always(memory: States) -> None:
    recorded(memory)
    assert list(memory(10).due(Refetch.NEVER)) == []
    assert [found.url for found in memory(10).due(Refetch.ALWAYS)] == [URL]


def test_a_story_that_keeps_failing_is_given_up_until_it_is_said_to_have_changed(memory: States) -> None:
    for run in range(4):
        those = memory(run * DAY)
        wanted = those.note(Found(url=URL, via="feed:x"))
        assert wanted is (run < 3)
        assert len(list(those.unreached())) == (1 if run < 3 else 0)
        those.failed(URL, is_gone=False)
        memory.commit(those)


@pytest.mark.parametrize(("is_gone", "hours"), [(False, 24), (True, 3)], ids=["fails", "is_gone"])
def test_a_server_that_is_down_for_some_hours_costs_no_story(memory: States, hours: int, *, is_gone: bool) -> None:
    for hour in range(26):
        those = memory(hour * HOUR)
        assert those.note(Found(url=URL, via="feed:x")) is (hour < hours)
        assert len(list(those.unreached())) == (hour < hours)
        those.failed(URL, is_gone=is_gone)
        memory.commit(those)


def test_what_is_not_committed_is_forgotten(memory: States) -> None:
    those = memory()
    those.note(Found(url=URL, via="feed:x"))
    assert list(memory().unreached()) == []
    memory.commit(those)
    assert [found.url for found in memory().unreached()] == [URL]


def test_doubles_of_an_address_are_one_story(memory: States) -> None:
    recorded(memory)
    those = memory()
    assert those.known("http://www.p.example/a/?utm_source=x#top".replace("?utm_source=x", "")) == KNOWN
    assert not those.note(Found(url="https://m.p.example/a", via="feed:y"))


def test_an_alias_takes_the_story_that_was_there_first(memory: States) -> None:
    recorded(memory)
    those = memory()
    those.note(Found(url="https://p.example/new-name", via="feed:y"))
    those.same("https://p.example/new-name", URL)
    assert those.known("https://p.example/new-name") == KNOWN
    assert list(those.unreached()) == []


def test_stories_of_a_run_whose_clock_was_ahead_are_as_young_as_they_can_be(memory: States) -> None:
    ahead = memory(later=10 * 365 * DAY)
    ahead.note(Found(url=URL, via="feed:x"))
    ahead.recorded(URL, KNOWN, Version())
    memory.commit(ahead)
    memory.commit(memory())
    later = memory(2 * HOUR)
    assert [found.url for found in later.due(Refetch.AUTO)] == [URL]
    assert later.note(Found(url=URL, via="feed:x", modified="2027-01-15T09:30:00Z"))


def test_a_listing_version_holds_for_its_rules_only(memory: States) -> None:
    listing = Listing(url="https://p.example/rss", kind=SourceKind.FEED, modified="2026-11-24")
    those = memory()
    those.listing_read(listing, Version(etag='"7"'))
    memory.commit(those)
    assert memory().listing_version(listing.url).headers() == {"If-None-Match": '"7"'}
    assert memory().is_read(listing)
    assert memory(rules=b"other").listing_version(listing.url).headers() == {}
    assert not memory(rules=b"other").is_read(listing)


@pytest.mark.parametrize(
    ("said", "read_after", "is_read"),
    [
        ("2027-01-15", 0.0, False),  # the day on which the first run begins
        ("2027-01-15", DAY, False),  # it has not ended everywhere
        ("2027-01-15", 2 * DAY, True),
        ("2027-01-15T00:00:00Z", 0.0, False),
        ("2027-01-15T07:00:00Z", 0.0, True),
        ("2027-03-01T00:00:00Z", 2 * DAY, False),
        ("some day", 2 * DAY, False),
    ],
)
def test_an_index_says_that_a_part_has_not_changed_when_that_day_is_over(
    memory: States, said: str, read_after: float, *, is_read: bool
) -> None:
    listing = Listing(url="https://p.example/part.xml", kind=SourceKind.SITEMAP, modified=said)
    those = memory()
    those.listing_read(listing, Version())
    memory.commit(those)
    later = memory(read_after)
    later.listing_unchanged(listing)
    memory.commit(later)
    assert memory(30 * DAY).is_read(listing) is is_read


def test_what_is_yet_to_come_is_no_change_until_it_came(memory: States) -> None:
    recorded(memory)
    said = Found(url=URL, via="feed:x", modified="2027-01-16T08:00:00Z")  # a day after START
    assert [memory(later).note(said) for later in (HOUR, 23 * HOUR, 25 * HOUR)] == [False, False, True]
    assert not memory(25 * HOUR).note(said, Refetch.NEVER)


def test_a_file_of_a_newer_program_is_refused(memory: States, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "state.sqlite3") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(OutputError, match="newer newsclean"):
        memory()


def test_a_file_that_is_no_database_is_refused(memory: States, tmp_path: Path) -> None:
    (tmp_path / "state.sqlite3").write_bytes(b"not a database at all" * 100)
    with pytest.raises(OutputError, match="not a database"):
        memory()


def test_a_file_of_an_older_program_is_taken_over(memory: States, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "state.sqlite3") as database:
        database.executescript(MIGRATIONS[0])
        database.execute("PRAGMA user_version = 1")
        database.execute(
            "INSERT INTO story (key, url, via, first_seen, fetched_at, id, revision, digest)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (digest_of(URL), URL, "feed:x", START, START, KNOWN.id, KNOWN.revision, KNOWN.digest),
        )
        listing = Listing(url="https://p.example/rss", kind=SourceKind.FEED, modified="2026-11-24")
        database.execute(
            "INSERT INTO listing (url, rules, modified, read_at) VALUES (?, ?, ?, ?)",
            (listing.url, b"r", listing.modified, START),
        )
    database.close()
    those = memory(DAY)
    assert those.known(URL) == KNOWN
    assert those.is_read(listing)
    assert those.named_by(listing) == []
    assert not those.is_forgotten(URL)
