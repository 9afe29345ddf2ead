"""A crawl killed at every instant that counts: in the end the data is what it would have been."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from tide import CLOSED, STORIES, site_file, write

from newsclean.crawling.durability import Step
from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., list[dict[str, Any]]]

POINTS = [f"{side}_{step}" for step in Step for side in ("before", "after")]
# These belong to what comes after a crash, or to --keep-days.
LATER = {f"{side}_{step}" for step in (Step.CUT_FILE, Step.PRUNE_ARCHIVE) for side in ("before", "after")}
SMALL = {
    "NEWSCLEAN_WARC_BYTES": 3000,
    "NEWSCLEAN_COMMIT_SECONDS": 0.05,
    "ITEM_PIPELINES": {
        "newsclean.crawling.pipelines.CleaningPipeline": 500,
        "newsclean.crawling.output.RunFilesPipeline": 900,
    },
}


@pytest.fixture
def paper(tide: SiteServer, tmp_path: Path) -> str:
    write(tide.folder, "/robots.txt", "User-agent: *\nDisallow: /closed/\n")
    tide.behaviours = Behaviours(slow=dict.fromkeys([*STORIES, "/part-1.xml"], 0.06))
    return site_file(tmp_path, tide, sources=["sitemaps"])


def records(folder: Path) -> list[dict[str, Any]]:
    files = [file for file in sorted(folder.glob("*.jsonl")) if "rejects" not in file.name]
    return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]


def check_archive(folder: Path) -> None:
    for file in folder.glob("*.warc.gz"):
        gzip.decompress(file.read_bytes())  # a torn member raises
        done = subprocess.run(
            [sys.executable, "-m", "warcio.cli", "check", "-v", str(file)], capture_output=True, text=True, check=False
        )
        verdicts = Counter(line.strip() for line in done.stdout.splitlines() if line.startswith("    "))
        assert set(verdicts) <= {"digest pass", "digest present but not checked (revisit)"}, done.stdout + done.stderr


def check_end(folder: Path, server: SiteServer) -> None:
    """Every story has its record, once; nothing is torn; what a run committed was not fetched again."""
    told = records(folder)
    assert sorted((record["url"].removeprefix(server.url), record["revision"]) for record in told) == [
        (path, 1) for path in sorted(STORIES)
    ]
    assert len({record["id"] for record in told}) == len(STORIES)
    assert not list(folder.glob("*.part"))
    assert CLOSED not in [seen.path for seen in server.log]
    check_archive(folder)
    for file in folder.glob("*.report.json"):
        report = json.loads(file.read_bytes())
        lines = (folder / report["records_file"]).read_bytes().splitlines() if report["records_file"] else []
        assert report["records"] == len(lines)
    first = {record["url"].removeprefix(server.url) for record in records_of_first_run(folder)}
    fetched = Counter(seen.path for seen in server.log if seen.status == 200)
    assert {path: fetched[path] for path in first} == dict.fromkeys(first, 1)


def records_of_first_run(folder: Path) -> list[dict[str, Any]]:
    report = json.loads(min(folder.glob("*.report.json")).read_bytes())
    if not report["records_file"]:
        return []
    return [json.loads(line) for line in (folder / report["records_file"]).read_bytes().splitlines()]


@pytest.mark.parametrize("point", [point for point in POINTS if point not in LATER])
def test_killed_at_a_point_and_started_again(
    tide: SiteServer, tmp_path: Path, crawl: Crawl, paper: str, point: str
) -> None:
    out = tmp_path / "out"
    crawl(paper, out=str(out), settings=SMALL, crash=[point, 1])
    crawl(paper, out=str(out), settings=SMALL)
    check_end(out / "tide-0", tide)


@pytest.mark.parametrize("seed", range(6))
def test_killed_again_and_again_while_it_mends_what_was_killed(
    tide: SiteServer, tmp_path: Path, crawl: Crawl, paper: str, seed: int
) -> None:
    out = tmp_path / "out"
    chance = random.Random(seed)
    for most in (40, 12, 6):
        crawl(paper, out=str(out), settings=SMALL, crash=[None, chance.randint(1, most)])
    crawl(paper, out=str(out), settings=SMALL)
    check_end(out / "tide-0", tide)


def test_a_story_is_durable_within_seconds_though_nothing_else_comes(
    tide: SiteServer, tmp_path: Path, crawl: Crawl
) -> None:
    write(tide.folder, "/robots.txt", "")
    tide.behaviours = Behaviours(slow={list(STORIES)[1]: 30.0})
    file = site_file(tmp_path, tide, sources=["news_sitemaps"])
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(tmp_path / "out")], stderr=subprocess.DEVNULL
    ) as child:
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(4)
        child.kill()
    tide.behaviours = Behaviours()
    crawl(file, out=str(tmp_path / "out"), settings=SMALL)
    assert 1 <= len(records_of_first_run(tmp_path / "out" / "tide-0")) < len(STORIES)
    check_end(tmp_path / "out" / "tide-0", tide)
