"""A crawl that nobody watches, as a process: its log, its summaries, and who is told how it ended."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from tide import STORIES, site_file, write

from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., subprocess.CompletedProcess[str]]

FIRST = next(iter(STORIES))


@pytest.fixture
def crawl(tide: SiteServer, tmp_path: Path) -> Crawl:
    """Crawls Tide's feed with more options; what it tells goes to the file `told`."""
    write(tide.folder, "/robots.txt", "")
    file = site_file(tmp_path, tide, sources=["feeds"])
    script = tmp_path / "told.py"
    script.write_text("import sys; open(sys.argv[1], 'a').write(sys.stdin.read() + '\\n')", encoding="utf-8")

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        tell = f"{sys.executable} {script} {tmp_path / 'told'}"
        command = [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(tmp_path / "out"), "--on-failure", tell]
        return subprocess.run([*command, *options], capture_output=True, text=True, timeout=60, check=False)

    return run


def told(folder: Path) -> list[dict[str, Any]]:
    file = folder / "told"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []


def test_a_run_that_goes_well_says_one_line_and_tells_nobody(crawl: Crawl, tmp_path: Path) -> None:
    done = crawl()
    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(r"newsclean: tide-0: 4 new, 0 revised, 0 unchanged, finished -> \S+\n", done.stderr)
    assert told(tmp_path) == []


def test_quiet_says_nothing_and_json_is_the_report(crawl: Crawl, tmp_path: Path) -> None:
    done = crawl("-q", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    (file,) = (tmp_path / "out").rglob("*.report.json")
    assert json.loads(done.stdout) == json.loads(file.read_bytes())


def test_verbose_is_a_line_a_page_on_request_in_json(crawl: Crawl, tide: SiteServer) -> None:
    write(
        tide.folder,
        "/feed.xml",
        f"<rss><item><link>{FIRST}?key=s3cret</link></item><item><link>/story/9/x</link></item></rss>",
    )
    done = crawl("-v", "--log-format", "json", "--max-errors", "100%", "-q", "--json")
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    pages = {line["event"]: line for line in lines if "event" in line}
    assert pages["page"]["url"] == f"{tide.url}{FIRST}?key=..."
    assert (pages["reject"]["reason"], pages["reject"]["newspaper"]) == ("fetch:http_status", "tide-0")
    assert "s3cret" not in done.stderr
    assert {line["logger"].partition(".")[0] for line in lines} == {"newsclean"}


def test_a_failure_is_told_with_its_report(crawl: Crawl, tide: SiteServer, tmp_path: Path) -> None:
    tide.behaviours = Behaviours(statuses=dict.fromkeys(STORIES, 500))
    assert crawl("--max-errors", "0").returncode == 10
    (notice,) = told(tmp_path)
    assert (notice["event"], notice["exit_code"], notice["text"]) == ("failure", 10, "tide-0: 4 pages failed")
    assert notice["reports"][0]["rejected"] == {"fetch:http_status": 4}


def test_an_error_before_the_crawl_is_told(crawl: Crawl, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    done = crawl()
    assert done.returncode in {2, 5}
    assert [notice["exit_code"] for notice in told(tmp_path)] in ([5], [])


def test_an_alarm_is_told_though_all_went_well(crawl: Crawl, tide: SiteServer, tmp_path: Path) -> None:
    stories = [f"/story/{number}/x" for number in range(500, 508)]
    write(
        tide.folder, "/feed.xml", "<rss>" + "".join(f"<item><link>{path}</link></item>" for path in stories) + "</rss>"
    )
    for run in range(5):
        for path in stories:
            page = (tide.folder / f"{FIRST[1:]}.html").read_text(encoding="utf-8")
            page = page.replace(FIRST, path).replace("within a week", f"within {run} weeks").replace("timetable", path)
            write(tide.folder, path, page if run < 4 else re.sub(r"<meta property.*?>", "", page))
        done = crawl("--refetch", "always")
        assert done.returncode == 0, done.stderr
    (notice,) = told(tmp_path)
    assert (notice["event"], notice["exit_code"]) == ("alarm", 0)
    assert "tide-0: date fell from 1 to 0" in notice["text"]
    (alarm,) = [alarm for alarm in notice["reports"][0]["alarms"] if alarm["what"] == "date"]
    assert alarm["pages"]
    assert all(page["warc_file"].endswith(".warc.gz") for page in alarm["pages"])
