"""What is remembered between runs, without a crawl."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.frontier import digest_of
from newsclean.crawling.store.database import MIGRATIONS, Database
from newsclean.crawling.store.memory import Known, Lapse, Memory, Refetch, Version
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


def test_a_story_that_keeps_failing_is_asked_for_daily_then_weekly_and_then_given_up(memory: States) -> None:
    asked = []
    given_up = 0
    for day in range(60):
        those = memory(day * DAY)
        if those.note(Found(url=URL, via="feed:x", modified="2027-01-01")):
            asked.append(day)
            those.failed(URL)
        given_up += those.given_up
        memory.commit(those)
    assert asked == [*range(10), 16, 23, 30, 37]
    assert given_up == 1
    those = memory(60 * DAY)
    assert list(those.unreached()) == []
    assert [found.url for found in those.due(Refetch.ALWAYS)] == [URL]
    assert those.note(Found(url=URL, via="feed:x", modified="2027-03-15T00:00:00Z"))
    memory.commit(those)
    assert [found.url for found in memory(61 * DAY).due(Refetch.ALWAYS)] == [URL]


def test_a_date_that_lies_ahead_ends_the_waiting_but_once(memory: States) -> None:
    ahead = Found(url=URL, via="feed:x", modified="2999-01-01")
    for hour in range(5):
        those = memory(hour * HOUR)
        assert those.note(ahead) is (hour < 3)
        those.failed(URL)
        memory.commit(those)


@pytest.mark.parametrize("lapse", [Lapse.DOWN, Lapse.CLOSED])
def test_an_outage_of_two_weeks_and_a_closed_robots_txt_cost_no_story(memory: States, lapse: Lapse) -> None:
    asked = []
    for hour in range(0, 14 * 24, 2):
        those = memory(hour * HOUR)
        if those.note(Found(url=URL, via="feed:x")):
            asked.append(hour)
            those.failed(URL, lapse)
        memory.commit(those)
    assert len([hour for hour in asked if hour < 24]) == (12 if lapse is Lapse.DOWN else 2)
    assert 5 <= len([hour for hour in asked if 24 <= hour < 7 * 24]) <= 8
    assert 1 <= len([hour for hour in asked if hour >= 7 * 24]) <= 2
    later = memory(22 * DAY)
    assert later.given_up == 0
    assert [found.url for found in later.unreached()] == [URL]


def test_a_known_story_that_fails_waits_a_day(memory: States) -> None:
    recorded(memory)
    those = memory(2 * HOUR)
    those.failed(URL)
    memory.commit(those)
    assert list(memory(3 * HOUR).due(Refetch.AUTO)) == []
    assert not memory(3 * HOUR).note(Found(url=URL, via="feed:x"))
    assert [found.url for found in memory(26 * HOUR).due(Refetch.AUTO)] == [URL]


def test_those_asked_longest_ago_come_first(memory: States) -> None:
    those = memory()
    urls = [f"{URL}{number}" for number in range(3)]
    for url in urls:
        those.note(Found(url=url, via="feed:x"))
        those.recorded(url, KNOWN, Version())
    memory.commit(those)
    those = memory(30 * HOUR)
    those.failed(urls[0])
    memory.commit(those)
    assert [found.url for found in memory(60 * HOUR).due(Refetch.AUTO)][2:] == [urls[0]]


def test_a_known_story_that_was_gone_comes_back_where_it_is_named(memory: States) -> None:
    recorded(memory)
    those = memory(2 * HOUR)
    those.failed(URL, is_gone=True)
    memory.commit(those)
    assert list(memory(5 * DAY).due(Refetch.AUTO)) == []
    assert [found.url for found in memory(3 * HOUR).due(Refetch.ALWAYS)] == [URL]
    assert not memory(3 * HOUR).note(Found(url=URL, via="feed:x"))
    assert memory(26 * HOUR).note(Found(url=URL, via="feed:x"))


def test_what_was_left_for_its_day_or_its_publishers_wish_was_never_reached(memory: States) -> None:
    those = memory()
    for name in ("old", "shy"):
        those.note(Found(url=f"{URL}{name}", via="feed:x"))
    those.left(f"{URL}old", "2026-11-10")
    those.opted_out(f"{URL}shy")
    memory.commit(those)
    those = memory(HOUR)
    assert [(found.url, found.published) for found in those.unreached()] == [(f"{URL}old", "2026-11-10")]
    assert those.version(f"{URL}old") == Version()
    those.take_opted_out()
    assert {found.url for found in those.unreached()} == {f"{URL}old", f"{URL}shy"}


def test_a_pause_is_over_at_its_end_and_never_longer_than_a_day(memory: States) -> None:
    those = memory()
    those.pause(START + 1000 * DAY)
    memory.commit(those)
    assert memory(23 * HOUR).paused_until == datetime.fromtimestamp(START + DAY, UTC)
    assert memory(25 * HOUR).paused_until is None
    assert memory(-2 * DAY).paused_until is None


def test_of_two_recorded_stories_neither_becomes_a_name_of_the_other(memory: States) -> None:
    recorded(memory)
    those = memory()
    other = "https://p.example/b"
    those.note(Found(url=other, via="feed:x"))
    those.recorded(other, Known(id="2", revision=1, digest=b"e"), Version())
    those.same(URL, other)
    assert those.known(URL) == KNOWN
    assert those.known(other) != KNOWN


def test_what_an_address_once_led_to_is_free_when_it_answers_itself(memory: States) -> None:
    recorded(memory)
    those = memory()
    live = "https://p.example/live"
    those.same(URL, live)
    assert those.known(live) == KNOWN
    those.answers_itself(URL)
    assert those.known(live) is None
    assert those.note(Found(url=live, via="feed:x"))


def test_a_copy_becomes_a_name_at_once_or_when_it_still_is_one_a_day_later(memory: States) -> None:
    those = memory()
    those.note(Found(url=URL, via="feed:x"))
    those.recorded(URL, Known(id="1", revision=1, digest=b"d", copy=b"c"), Version())
    copy = "https://p.example/a?sid=1"
    those.note(Found(url=copy, via="feed:x"))
    story = those.twin(b"c")
    assert story == URL
    those.copied(copy, story, b"c", is_sure=False)
    assert those.known(copy) is None
    memory.commit(those)
    later = memory(DAY)
    assert [found.url for found in later.unreached()] == [copy]
    later.copied(copy, story, b"c", is_sure=False)
    assert later.known(copy) == later.known(URL)
    sure = "https://p.example/world/a"
    later.note(Found(url=sure, via="feed:x"))
    later.copied(sure, story, b"c", is_sure=True)
    assert later.known(sure) == later.known(URL)


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
