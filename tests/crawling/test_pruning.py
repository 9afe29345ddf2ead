"""Raw pages that are removed after some days, and those that a wrong clock must not remove."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.store.captures import Capture
from newsclean.crawling.store.pruning import ages_of
from newsclean.crawling.store.storage import Manner, Storage, instant
from newsclean.errors import LockedError, OutputError

if TYPE_CHECKING:
    from pathlib import Path

FIRST = datetime(2026, 5, 1, 3, 0, tzinfo=UTC)
DAY = timedelta(days=1)
WEEK = Manner(rules=b"", warc_bytes=1_000_000, keep_days=7)


def run(folder: Path, started: datetime, manner: Manner = WEEK) -> None:
    """A run that keeps one raw page."""
    storage = Storage(folder, started, manner)
    date = instant(started)
    storage.keep(
        Capture(url="https://p.example/", date=date, status=200, request=b"\r\n", head=b"\r\n", body=date.encode())
    )
    storage.finish("finished")
    storage.end(storage.report("finished"))


def kept(folder: Path) -> list[str]:
    """The days of the runs whose raw pages are there."""
    return sorted(file.name[:8] for file in folder.glob("*.warc.gz"))


def test_the_runs_of_the_last_days_are_kept(tmp_path: Path) -> None:
    for night in range(10):
        run(tmp_path, FIRST + night * DAY)
    assert kept(tmp_path) == [f"202605{day:02}" for day in range(3, 11)]
    assert len(list(tmp_path.glob("*.report.json"))) == 10


@pytest.mark.parametrize("ahead", [12 * DAY, 400 * DAY, 3650 * DAY])
def test_a_night_whose_clock_is_ahead_removes_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, ahead: timedelta
) -> None:
    for night in range(10):
        run(tmp_path, FIRST + night * DAY)
    # Its first is a week old, to the minute.
    before = kept(tmp_path)[1:]
    assert not caplog.messages
    for hour in range(3):
        run(tmp_path, FIRST + 10 * DAY + ahead + timedelta(hours=hour))
    assert set(before) <= set(kept(tmp_path))
    assert f"the clock is {ahead.days + 1} days after the last run" in caplog.messages[0]
    run(tmp_path, FIRST + 11 * DAY)
    # The next night, with the clock right again, removes what is old.
    assert "20260503" not in kept(tmp_path)
    assert "20260505" in kept(tmp_path)


def test_after_a_pause_what_is_older_goes_when_the_runs_since_are_old_enough(tmp_path: Path) -> None:
    run(tmp_path, FIRST)
    for night in range(100, 107):
        run(tmp_path, FIRST + night * DAY)
    assert "20260501" in kept(tmp_path)
    for night in range(107, 109):
        run(tmp_path, FIRST + night * DAY)
    assert "20260501" not in kept(tmp_path)


def test_runs_that_are_always_far_apart_grow_as_old_as_they_are() -> None:
    months = [FIRST + 30 * month * DAY for month in range(12)]
    ages = ages_of(months[:-1], months[-1])
    assert ages[months[0]] == 330 * DAY
    # One that is ahead among them does not count, and neither does what it says is yet to come.
    ages = ages_of([*months, FIRST + 4000 * DAY], months[-1])
    assert max(ages.values()) == 330 * DAY
    ages = ages_of(months, FIRST + 4000 * DAY)
    assert ages[months[-1]] == timedelta()


def test_any_number_of_days_can_be_asked_for(tmp_path: Path) -> None:
    for night in range(2):
        run(tmp_path, FIRST + night * DAY, Manner(rules=b"", warc_bytes=1_000_000, keep_days=1e12))
    assert len(kept(tmp_path)) == 2


def test_a_disk_that_is_full_of_old_pages_is_emptied_before_it_is_called_full(tmp_path: Path) -> None:
    for night in range(10):
        run(tmp_path, FIRST + night * DAY)
    with pytest.raises(OutputError, match="are free on the disk"):
        Storage(tmp_path, FIRST + 12 * DAY, Manner(rules=b"", warc_bytes=1, keep_days=7, least_free_bytes=10**18))
    assert kept(tmp_path)[0] == "20260506"


@pytest.mark.parametrize("error", [LockedError, OutputError, MemoryError])
def test_a_run_that_could_not_begin_lets_go_of_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    def fail(*_: object) -> None:
        raise error("not now")

    with monkeypatch.context() as patch:
        patch.setattr("newsclean.crawling.store.storage.RunFiles", fail)
        with pytest.raises(error, match="not now"):
            Storage(tmp_path, FIRST, WEEK)
    run(tmp_path, FIRST)
    assert len(kept(tmp_path)) == 1
