"""How far down a front is read, over several runs that are cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.paging import Paging, left
from newsclean.crawling.sources.fronts import first_page, read
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.memory import Memory
from newsclean.crawling.values import Document, Found, Listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Run = Callable[..., list[int]]

HOUR = 3600.0
FIRST = first_page("https://p.example/news?page={page}")


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Reads a front of so many stories, two a page and the newest first, in one run after another; the numbers of the
    pages that were read. It is cut after `most` pages."""
    databases: list[Database] = []

    def read_on(stories: int, most: int = 50, pages: int = 50) -> list[int]:
        databases.append(Database(tmp_path / "state.sqlite3"))
        memory = Memory(databases[-1], rules=b"r", now=1_800_000_000.0 + len(databases) * HOUR)
        paging, listing, asked = Paging(), FIRST, []
        while listing is not None and len(asked) < most:
            asked.append(listing.page)
            newest = max(stories - 2 * (listing.page - 1), 2)
            named = [Found(url=f"https://p.example/{n}", via=listing.via) for n in (newest, newest - 1)]
            new = sum([memory.note(found) for found in named])
            for found in named:
                memory.unchanged(found.url)
            ends = listing.page == pages
            listing = paging.after(listing, None if ends else _following(listing), named, new, memory)
        databases[-1].commit()
        return asked

    yield read_on
    for database in databases:
        database.close()


def _following(listing: Listing) -> Listing:
    page = Document(url=listing.url, body=b"<html><body><a href='/x'>x</a></body></html>")
    return next(entry for entry in read(listing, page) if isinstance(entry, Listing))


def test_what_was_cut_is_read_on_and_then_one_page_is_enough(run: Run) -> None:
    assert run(8, most=2) == [1, 2]
    assert run(8, most=2) == [1, 3]
    # The last page comes for ever: page 5 shows what page 4 did.
    assert run(8) == [1, 4, 5]
    assert run(8) == [1]
    assert run(10) == [1, 2]


def test_new_stories_above_hide_no_gap_below(run: Run) -> None:
    assert run(8, most=1) == [1]
    # Three pages of new ones, and the gap is now further down.
    assert run(14, most=2) == [1, 2]
    assert run(14, most=2) == [1, 3]
    assert run(14) == [1, 4, 5, 6, 7, 8]
    assert run(14) == [1]


def test_a_gap_ends_at_what_was_known_when_the_front_was_last_read_to_its_end(run: Run) -> None:
    assert run(40) == list(range(1, 22))
    assert run(46, most=1) == [1]
    assert run(46) == [1, 2, 3, 4]
    assert run(46) == [1]


def test_a_front_that_has_become_shorter_is_read_to_its_end(run: Run, tmp_path: Path) -> None:
    assert run(40, most=5) == [1, 2, 3, 4, 5]
    assert run(40, pages=1) == [1]
    database = Database(tmp_path / "state.sqlite3")
    assert left(FIRST, Memory(database, rules=b"r", now=1_800_000_000.0 + 9 * HOUR)) is None
    database.close()
