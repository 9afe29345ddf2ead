"""What is remembered between runs, without a crawl."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

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


Open = Callable[..., Memory]


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Open]:
    """Opens the file as a run does that begins so many seconds later."""
    opened: list[Memory] = []

    def open_memory(later: float = 0.0, rules: bytes = b"r") -> Memory:
        opened.append(Memory(tmp_path / "state.sqlite3", rules=rules, now=START + later))
        return opened[-1]

    yield open_memory
    for those in opened:
        with suppress(sqlite3.ProgrammingError):  # closed by the test itself
            those.close()


def recorded(memory: Open) -> None:
    those = memory()
    those.note(Found(url=URL, via="feed:x"))
    those.recorded(URL, KNOWN, Version(etag='"1"'))
    those.close()


@pytest.mark.parametrize(
    ("later", "due"),
    [(0.5 * HOUR, False), (1.1 * HOUR, True), (30 * HOUR, True), (29 * DAY, True), (31 * DAY, False)],
)
def test_a_story_is_asked_for_again_while_it_is_young(memory: Open, later: float, *, due: bool) -> None:
    recorded(memory)
    assert [found.url for found in memory(later).due(Refetch.AUTO)] == ([URL] if due else [])


def test_the_older_the_seldomer(memory: Open) -> None:
    recorded(memory)
    asked = []
    for hour in range(1, 40 * 24):
        those = memory(hour * HOUR)
        for found in list(those.due(Refetch.AUTO)):
            asked.append(hour)
            those.unchanged(found.url)
        those.close()
    by_day = [sum(day * 24 <= hour < (day + 1) * 24 for hour in asked) for day in range(40)]
    assert by_day[0] > 20
    assert by_day[1:7] == [1] * 6
    assert sum(by_day[7:30]) in {3, 4}
    assert sum(by_day[31:]) == 0


def test_never_and_always(memory: Open) -> None:
    recorded(memory)
    assert list(memory(10).due(Refetch.NEVER)) == []
    assert [found.url for found in memory(10).due(Refetch.ALWAYS)] == [URL]


def test_a_story_that_keeps_failing_is_given_up_until_it_is_said_to_have_changed(memory: Open) -> None:
    for run in range(4):
        those = memory(run)
        wanted = those.note(Found(url=URL, via="feed:x"))
        assert wanted is (run < 3)
        assert len(list(those.unreached())) == (1 if run < 3 else 0)
        those.failed(URL, is_gone=False)
        those.close()


def test_what_is_not_committed_is_forgotten(memory: Open) -> None:
    those = memory()
    those.note(Found(url=URL, via="feed:x"))
    assert list(memory().unreached()) == []
    those.commit()
    assert [found.url for found in memory().unreached()] == [URL]


def test_doubles_of_an_address_are_one_story(memory: Open) -> None:
    recorded(memory)
    those = memory()
    assert those.known("http://www.p.example/a/?utm_source=x#top".replace("?utm_source=x", "")) == KNOWN
    assert not those.note(Found(url="https://m.p.example/a", via="feed:y"))


def test_an_alias_takes_the_story_that_was_there_first(memory: Open) -> None:
    recorded(memory)
    those = memory()
    those.note(Found(url="https://p.example/new-name", via="feed:y"))
    those.same("https://p.example/new-name", URL)
    assert those.known("https://p.example/new-name") == KNOWN
    assert list(those.unreached()) == []


def test_a_listing_version_holds_for_its_rules_only(memory: Open) -> None:
    listing = Listing(url="https://p.example/rss", kind=SourceKind.FEED, modified="2026-11-24")
    those = memory()
    those.listing_read(listing, Version(etag='"7"'))
    those.close()
    assert memory().listing_version(listing.url).headers() == {"If-None-Match": '"7"'}
    assert memory().is_read(listing)
    assert memory(rules=b"other").listing_version(listing.url).headers() == {}
    assert not memory(rules=b"other").is_read(listing)


def test_a_file_of_a_newer_program_is_refused(memory: Open, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "state.sqlite3") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(OutputError, match="newer newsclean"):
        memory()


def test_a_file_that_is_no_database_is_refused(memory: Open, tmp_path: Path) -> None:
    (tmp_path / "state.sqlite3").write_bytes(b"not a database at all" * 100)
    with pytest.raises(OutputError, match="not a database"):
        memory()
