"""`newsclean status`: tables and JSON from the reports that runs leave."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from newsclean.cli.status import sparkline
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.folder import STATE, locked
from newsclean.crawling.store.runs import Progress, Runs, Tally
from newsclean.crawling.watch.alarms import Alarm
from newsclean.crawling.watch.profile import Profile, Saved
from newsclean.crawling.watch.report import Report

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Newsclean


def write_report(folder: Path, day: int, **keys: Any) -> None:
    values = {
        "newspaper": folder.name, "name": "The Tide", "run": f"202611{day:02}T060000Z",
        "started": f"2026-11-{day:02}T06:00:00Z", "finished": f"2026-11-{day:02}T06:02:05Z", "reason": "finished",
        "records": 8, "new": 7, "revised": 1, "unchanged": 3, "rejected": {"kind:gallery": 2, "fetch:timeout": 1},
        "profile": Profile(stories=8, with_date=8, with_authors=6, words=310),
    }  # fmt: skip
    folder.mkdir(exist_ok=True, parents=True)
    (folder / f"{values['run']}.report.json").write_bytes(Report(**(values | keys)).to_json())


@pytest.fixture
def crawls(tmp_path: Path) -> Path:
    out = tmp_path / "crawl"
    for day in range(1, 13):
        write_report(out / "tide", day, new=day)
    shown = Saved(url="https://tide.example/1", warc_file="r.00000.warc.gz", warc_offset=4711)
    alarm = Alarm(what="place", before=1.0, now=0.05, detail="main div, before div.story-body", pages=(shown,))
    write_report(out / "tide", 13, alarms=(alarm,))
    write_report(out / "ebb", 2, finished=None, reason="killed", error="disk full", profile=Profile(), name=None)
    return out


def test_a_table_a_newspaper(newsclean: Newsclean, crawls: Path) -> None:
    done = newsclean("status", str(crawls), PYTHONUTF8="1")
    assert (done.returncode, done.stderr) == (0, b"")
    ebb, tide = done.stdout.decode().split("\ntide ")
    lines = [line.split() for line in tide.splitlines()]
    assert lines[0][:6] == ["(The", "Tide):", "104", "records", "in", "13"]
    assert len([line for line in lines if line and line[0].startswith("2026")]) == 10
    assert ["20261113T060000Z", "finished", "2:05", "7", "1", "3", "3", "310", "100", "%", "75", "%", "place"] in lines
    assert "  rejected: kind:gallery 26, fetch:timeout 13" in tide
    assert "  place fell from 1 to 0.05 (main div, before div.story-body)" in tide
    assert "    https://tide.example/1  r.00000.warc.gz:4711" in tide
    assert ["20261102T060000Z", "killed", "-", "7", "1", "3", "3", "0", "-", "-"] in map(str.split, ebb.splitlines())
    assert "  last error: 20261102T060000Z: disk full" in ebb


def test_a_run_whose_clock_was_ahead_is_not_the_last_for_years(newsclean: Newsclean, crawls: Path) -> None:
    write_report(crawls / "tide", 14, run="21261114T060000Z", started="2126-11-14T06:00:00Z")
    done = newsclean("status", str(crawls / "tide"), PYTHONUTF8="1")
    shown = done.stdout.decode()
    assert "112 records in 14 runs" in shown
    assert "21261114T060000Z" not in shown
    assert "  place fell from 1 to 0.05" in shown


def test_the_folder_of_one_newspaper(newsclean: Newsclean, crawls: Path) -> None:
    done = newsclean("status", str(crawls / "tide"), "--runs", "2", PYTHONUTF8="1")
    assert [line.split()[0] for line in done.stdout.decode().splitlines() if "finished" in line] == [
        "20261112T060000Z",
        "20261113T060000Z",
    ]


def test_json(newsclean: Newsclean, crawls: Path) -> None:
    done = newsclean("status", str(crawls), "--json")
    ebb, tide = map(json.loads, done.stdout.splitlines())
    assert (ebb["newspaper"], ebb["last_error"]) == ("ebb", "20261102T060000Z: disk full")
    assert (tide["records"], len(tide["runs"]), tide["last_error"]) == (104, 13, None)
    assert tide["rejected"] == {"kind:gallery": 26, "fetch:timeout": 13}
    assert tide["runs"][-1]["alarms"][0]["what"] == "place"


def test_what_is_no_report_is_passed_over(newsclean: Newsclean, crawls: Path) -> None:
    (crawls / "tide" / "20261114T060000Z.report.json").write_text('{"run": ', encoding="utf-8")
    done = newsclean("status", str(crawls), "--json")
    assert (done.returncode, len(json.loads(done.stdout.splitlines()[1])["runs"])) == (0, 13)


def test_a_folder_without_runs_is_one_line(newsclean: Newsclean, tmp_path: Path) -> None:
    done = newsclean("status", str(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == f"newsclean: {tmp_path}: no run has begun here\n".encode()


def begin_run(folder: Path, run: str) -> Database:
    """What a run that goes on has committed, as long as the connection is open."""
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(folder / STATE)
    runs = Runs(database)
    runs.note(run, Progress(started="2026-11-14T06:00:00Z", tally=Tally(new=5, rejected={"kind:empty": 2})))
    database.commit()
    return database


@pytest.mark.parametrize("name", ["tide", "flood"])
def test_a_run_that_goes_on_is_shown(newsclean: Newsclean, crawls: Path, name: str) -> None:
    database = begin_run(crawls / name, "20261114T060000Z")
    with locked(crawls / name):
        shown = newsclean("status", str(crawls / name), PYTHONUTF8="1").stdout.decode()
        (line,) = (line.split() for line in shown.splitlines() if "20261114" in line)
        assert (line[1], line[3:]) == ("running", ["5", "0", "0", "2", "-", "-", "-"])
        told = json.loads(newsclean("status", str(crawls / name), "--json").stdout)
        assert (told["newspaper"], told["going_on"]["new"], told["going_on"]["is_killed"]) == (name, 5, False)
    shown = newsclean("status", str(crawls / name), PYTHONUTF8="1").stdout.decode()
    assert "20261114T060000Z  killed" in shown
    database.close()


def test_a_last_good_run_that_is_too_old_is_an_exit_code(newsclean: Newsclean, tmp_path: Path) -> None:
    now = datetime.now(UTC)

    def at(hours: float) -> str:
        return (now - timedelta(hours=hours)).isoformat(timespec="seconds")

    write_report(tmp_path / "tide", 1, started=at(6), finished=at(5))
    write_report(tmp_path / "tide", 2, started=at(2), finished=at(1), error="no source could be read")
    done = newsclean("status", str(tmp_path), "--max-age", "3h", PYTHONUTF8="1")
    assert done.returncode == 10
    assert done.stderr.decode() == f"newsclean: tide: the last run that went well ended {at(5)}, 5 hours ago\n"
    assert newsclean("status", str(tmp_path), "--max-age", "6h", PYTHONUTF8="1").returncode == 0
    assert "  the last run that went well ended" in newsclean("status", str(tmp_path), PYTHONUTF8="1").stdout.decode()


def test_sparkline() -> None:
    assert sparkline([0, 4, 8, 16]) == "▁▂▄█"
    assert sparkline([0, 0]) == "▁▁"
