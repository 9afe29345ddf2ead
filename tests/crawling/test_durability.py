"""A crawl killed at every instant that counts: in the end the data is what it would have been.

NEWSCLEAN_CRASHES=full kills at every point ten times, and at two hundred instants."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from crawls import items
from forks import wait_until
from tide import CLOSED, ORIGIN, STORIES, build, site_file, write
from warcio.archiveiterator import ArchiveIterator

from newsclean.crawling.store.database import Database
from newsclean.crawling.store.durability import Step
from newsclean.crawling.store.folder import STATE
from newsclean.crawling.store.mending import mend
from newsclean.crawling.store.runs import Runs
from newsclean.demo.server import Behaviours, SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crawls import Crawls
    from forks import Fork

IS_FULL = os.environ.get("NEWSCLEAN_CRASHES") == "full"
TIMES, INSTANTS, CHAINS = (10, 200, 40) if IS_FULL else (1, 20, 4)

POINTS = [f"{side}_{step}" for step in Step for side in ("before", "after")]
MENDING = [f"{side}_{Step.CUT_FILE}" for side in ("before", "after")]
PRUNING = [f"{side}_{Step.PRUNE_ARCHIVE}" for side in ("before", "after")]
SMALL = {
    "NEWSCLEAN_WARC_BYTES": 3000,
    "NEWSCLEAN_COMMIT_SECONDS": 0.03,
    "ITEM_PIPELINES": {
        "newsclean.crawling.pipelines.CleaningPipeline": 500,
        "newsclean.crawling.output.RunFilesPipeline": 900,
    },
}
FORGETFUL = {**SMALL, "NEWSCLEAN_KEEP_DAYS": 1e-9}


class Paper:
    """Tide, served, and its crawls. `expected` is what one that nobody disturbs gives, `reached` how often it comes to
    each point, `seconds` how long it takes."""

    def __init__(self, folder: Path, server: SiteServer, crawls: Crawls) -> None:
        self.server = server
        self._crawls = crawls
        write(server.folder, "/robots.txt", "User-agent: *\nDisallow: /closed/\n")
        server.behaviours = Behaviours(slow=dict.fromkeys([*STORIES, "/part-1.xml"], 0.03))
        self._file = site_file(folder, server, sources=["sitemaps"])
        self.crawl(folder / "first")  # what is slow only once is none of the others' time
        started = time.monotonic()
        running = self.crawl(folder / "whole")
        self.seconds = time.monotonic() - started
        self.expected = versions(folder / "whole" / "tide-0")
        self.reached = items(running)[-1]["reached"]

    def start(self, out: Path, settings: dict[str, Any] = SMALL, **order: Any) -> Fork:
        """Begins a crawl."""
        return self._crawls.start(self._file, out=str(out), settings=settings, **order)

    def crawl(self, out: Path, settings: dict[str, Any] = SMALL) -> Fork:
        """Crawls to the end."""
        running = self.start(out, settings)
        assert running.wait()
        assert (running.returncode, "Traceback" in running.stderr) == (0, False), running.stderr
        return running

    def crash(self, out: Path, point: str | None, count: int, settings: dict[str, Any] = SMALL) -> bool:
        """True where a crawl was killed when it came to a point the `count`th time, False where it never did."""
        running = self.start(out, settings, crash=[point, count])
        assert running.wait()
        assert running.returncode in {0, -signal.SIGKILL}, running.stderr
        return running.returncode != 0

    def fetched(self, since: int) -> set[str]:
        """The paths of the articles that were sent since the server's log was so long."""
        return {seen.path for seen in self.server.log[since:] if seen.status == 200}


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory, crawls: Crawls) -> Iterator[Paper]:
    folder = tmp_path_factory.mktemp("durability")
    build(folder / "tide")
    with SiteServer(folder / "tide", ORIGIN) as server:
        yield Paper(folder, server, crawls)


def records(folder: Path) -> list[dict[str, Any]]:
    files = [file for file in sorted(folder.glob("*.jsonl")) if "rejects" not in file.name]
    return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]


def versions(folder: Path) -> list[tuple[str, int]]:
    """(id, revision) of every record, those that are there twice named twice."""
    return sorted((record["id"], record["revision"]) for record in records(folder))


def durable(folder: Path, copy: Path) -> set[str]:
    """The paths of the stories that a killed run made durable, seen in a copy that is mended."""
    if not (folder / STATE).exists():
        return set()
    shutil.copytree(folder, copy)
    database = Database(copy / STATE)
    mend(copy, Runs(database), database)
    database.close()
    return {f"/{record['url'].split('/', 3)[3]}" for record in records(copy)}


def has_committed(state: Path) -> bool:
    """True where a crawl that may still run has made a story durable."""
    if not state.exists():
        return False
    with closing(sqlite3.connect(state)) as database:
        try:
            return bool(database.execute("SELECT count(*) FROM story WHERE id IS NOT NULL").fetchone()[0])
        except sqlite3.OperationalError:  # it has no tables yet, or is being written
            return False


def check_archive(folder: Path) -> None:
    """Every member can be read, and its digest holds."""
    for path in folder.glob("*.warc.gz"):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, check_digests="raise"):
                record.content_stream().read()


def check_end(paper: Paper, out: Path) -> None:
    """Every story has its record, once; nothing is torn; the reports are true."""
    folder = out / "tide-0"
    assert versions(folder) == paper.expected
    assert not list(folder.glob("*.part"))
    assert CLOSED not in {seen.path for seen in paper.server.log}
    check_archive(folder)
    for file in folder.glob("*.report.json"):
        report = json.loads(file.read_bytes())
        lines = (folder / report["records_file"]).read_bytes().splitlines() if report["records_file"] else []
        assert report["records"] == len(lines)
        assert report["rejects_file"] is None or (folder / report["rejects_file"]).exists()


def check_restart(paper: Paper, tmp_path: Path, settings: dict[str, Any] = SMALL) -> None:
    """A crawl that goes on after the crash fetches nothing again that was durable, and makes everything whole."""
    out = tmp_path / "out"
    kept = durable(out / "tide-0", tmp_path / "copy")
    since = len(paper.server.log)
    paper.crawl(out, settings)
    assert not kept & paper.fetched(since)
    check_end(paper, out)


@pytest.mark.parametrize("time_", range(TIMES))
@pytest.mark.parametrize("point", [point for point in POINTS if point not in {*MENDING, *PRUNING}])
def test_killed_at_a_point(paper: Paper, tmp_path: Path, point: str, time_: int) -> None:
    count = random.Random(f"{point} {time_}").randint(1, paper.reached[point])
    if not paper.crash(tmp_path / "out", point, count):
        shutil.rmtree(tmp_path / "out")  # how often a run commits depends on how fast it is
        assert paper.crash(tmp_path / "out", point, 1)
    check_restart(paper, tmp_path)


@pytest.mark.parametrize("time_", range(TIMES))
@pytest.mark.parametrize("point", MENDING)
def test_killed_while_it_mends(paper: Paper, tmp_path: Path, point: str, time_: int) -> None:
    out = tmp_path / "out"
    for count in range(2 + time_ % 2, 9):
        # From the second commit on there are bytes that the state knows of; whether there are others, chance tells.
        if paper.crash(out, f"before_{Step.COMMIT_STATE}", count) and paper.crash(out, point, 1):
            break
        shutil.rmtree(out)
    else:
        pytest.fail("there was nothing to mend")
    check_restart(paper, tmp_path)


@pytest.mark.parametrize("time_", range(TIMES))
@pytest.mark.parametrize("point", PRUNING)
def test_killed_while_it_removes_old_raw_pages(paper: Paper, tmp_path: Path, point: str, time_: int) -> None:
    paper.crawl(tmp_path / "out")
    time.sleep(1)  # a run's age is counted in seconds
    assert paper.crash(tmp_path / "out", point, 1, FORGETFUL)
    check_restart(paper, tmp_path, FORGETFUL)


@pytest.mark.parametrize("seed", range(INSTANTS))
def test_killed_at_any_instant(paper: Paper, tmp_path: Path, seed: int) -> None:
    running = paper.start(tmp_path / "out")
    if not running.wait(random.Random(seed).uniform(0, paper.seconds)):
        running.kill()
    assert running.wait()
    check_restart(paper, tmp_path)


@pytest.mark.parametrize("seed", range(CHAINS))
def test_killed_again_and_again(paper: Paper, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    for most in (60, 20, 12, 6):
        paper.crash(tmp_path / "out", None, chance.randint(1, most))
    check_restart(paper, tmp_path)


def test_a_story_is_durable_within_seconds_though_nothing_else_comes(
    paper: Paper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As it is crawled by the command line, with its own settings.
    quick, slow = list(STORIES)[:2], list(STORIES)[2:]  # the newest come first
    monkeypatch.setattr(paper.server, "behaviours", Behaviours(slow=dict.fromkeys(slow, 3600.0)))
    file = site_file(tmp_path, paper.server, sources=["news_sitemaps"])
    out = tmp_path / "out"
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out)], stderr=subprocess.DEVNULL
    ) as child:
        wait_until(lambda: has_committed(out / "tide-0" / STATE))
        child.kill()
    kept = durable(out / "tide-0", tmp_path / "copy")
    assert kept
    assert kept <= set(quick)
