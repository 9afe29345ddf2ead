"""A crawl that nobody watches, as a process: its log, its summaries, and who is told how it ended."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

import pytest
from tide import STORIES, site_file, write

from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from crawls import Newsclean

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., subprocess.CompletedProcess[str]]

FIRST = next(iter(STORIES))


@pytest.fixture
def crawl(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> Crawl:
    """Crawls Tide's feed with more options; what it tells goes to the file `told`."""
    write(tide.folder, "/robots.txt", "")
    file = site_file(tmp_path, tide, sources=["feeds"])
    script = tmp_path / "told.py"
    script.write_text("import sys; open(sys.argv[1], 'a').write(sys.stdin.read() + '\\n')", encoding="utf-8")

    def run(*options: str) -> subprocess.CompletedProcess[str]:
        tell = f"{sys.executable} {script} {tmp_path / 'told'}"
        return newsclean("crawl", file, "-o", str(tmp_path / "out"), "--on-failure", tell, *options)

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
    text = "tide-0: not one of 4 pages gave a record (fetch:http_status 4)"
    assert (notice["event"], notice["exit_code"], notice["text"]) == ("failure", 10, text)
    assert notice["reports"][0]["rejected"] == {"fetch:http_status": 4}


SORRY = "<html><title>Sorry</title><body><h1>Something went wrong</h1><p>Please try again later.</p></body></html>"
WALL = "<html><body><div class='consent'><p>We and our partners store cookies. Accept all</p></div></body></html>"
FRONT = "<html><body>" + "".join(f"<h2><a href='/story/{day}/x'>A story of day {day}</a></h2>" for day in range(40))


@pytest.mark.parametrize("page", [SORRY, WALL, FRONT, "", "<html><body><script>go()</script></body></html>"])
def test_a_first_night_without_a_record_is_a_failure_whatever_its_status(
    crawl: Crawl, tide: SiteServer, tmp_path: Path, page: str
) -> None:
    for path in STORIES:
        write(tide.folder, path, page)
    done = crawl("-q")
    assert (done.returncode, done.stdout) == (10, "")
    assert done.stderr.startswith("newsclean: tide-0: not one of 4 pages gave a record (")
    (notice,) = told(tmp_path)
    assert (notice["event"], notice["exit_code"]) == ("failure", 10)
    assert "newsclean: " + notice["text"] + "\n" == done.stderr
    assert notice["reports"][0]["error"] in notice["text"]


def test_a_few_pages_without_a_record_are_no_failure_where_there_were_records(crawl: Crawl, tide: SiteServer) -> None:
    assert crawl().returncode == 0
    for number, code in ((4, 0), (5, 10)):
        new = [f"/story/{number}{page}/x" for page in range(number)]
        for path in new:
            write(tide.folder, path, SORRY)
        items = "".join(f"<item><link>{path}</link></item>" for path in new)
        write(tide.folder, "/feed.xml", f"<rss>{items}</rss>")
        assert crawl("--refetch", "never").returncode == code


def test_a_newspaper_that_moved_to_another_domain_is_a_failure_every_night(crawl: Crawl, tide: SiteServer) -> None:
    assert crawl().returncode == 0
    for night in (1, 2):
        paths = [f"/story/5{page}/x" for page in range(5 * night)]
        items = "".join(f"<item><link>{path}</link></item>" for path in paths)
        write(tide.folder, "/feed.xml", f"<rss>{items}</rss>")
        tide.behaviours = Behaviours(redirects={path: f"http://new.tide.example{path}" for path in paths})
        done = crawl("-q", "--refetch", "never")
        reasons = f"fetch:off_site {len(paths)}, most to new.tide.example, which is none of its domains"
        why = f"not one of {len(paths)} pages gave a record ({reasons})"
        assert (done.returncode, done.stderr) == (10, f"newsclean: tide-0: {why}\n")


def test_a_quiet_hour_of_a_newspaper_that_always_closes_some_pages_is_none(crawl: Crawl, tide: SiteServer) -> None:
    write(tide.folder, "/robots.txt", "User-agent: *\nDisallow: /story/9\n")
    closed = [f"/story/9{page}/x" for page in range(5)]
    items = "".join(f"<item><link>{path}</link></item>" for path in (*closed, *STORIES))
    write(tide.folder, "/feed.xml", f"<rss>{items}</rss>")
    assert crawl().returncode == 0
    more = "".join(f"<item><link>{path.replace('9', '99', 1)}</link></item>" for path in closed)
    write(tide.folder, "/feed.xml", f"<rss>{more}</rss>")
    assert crawl("--refetch", "never").returncode == 0


def test_all_that_a_crawl_says_is_json_where_that_is_wanted(crawl: Crawl, tide: SiteServer) -> None:
    assert [(line["level"], line["logger"]) for line in _json_lines(crawl("--log-format", "json"))] == [
        ("info", "newsclean")
    ]
    path = list(STORIES)[-1]
    tide.behaviours = Behaviours(statuses={path: 429}, headers={path: {"Retry-After": "7200"}})
    lines = _json_lines(crawl("--log-format", "json", "--refetch", "always"))
    assert [line["level"] for line in lines] == ["warning", "info", "error"]
    assert lines[0]["newspaper"] == "tide-0"
    assert lines[0]["message"] == "tide-0: stopped: asked_to_come_back_later"
    assert lines[-1]["message"].startswith("tide-0: asked_to_come_back_later")


def _json_lines(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stderr.splitlines()]


@pytest.mark.parametrize("rules", [{"articles": ["^/artikel/"]}, {"not_articles": ["/story/"]}])
def test_a_file_whose_rules_let_no_article_through_is_a_failure_every_night(
    tide: SiteServer, tmp_path: Path, rules: dict[str, list[str]], newsclean: Newsclean
) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"], **rules)
    command = ("crawl", file, "-o", str(tmp_path / "out"), "-q")
    for _ in range(2):
        done = newsclean(*command)
        assert (done.returncode, done.stdout) == (10, "")
        assert done.stderr.startswith("newsclean: tide-0: no source names an article: do `domains`, `articles`")
    # A day on which there is nothing is no fault of the file's.
    done = newsclean(*command, "--since", "2030-01-01")
    assert (done.returncode, done.stderr) == (0, "")
    done = newsclean(*command[:-1], "--dry-run")
    assert "no source names an article" in done.stderr


def test_addresses_that_are_none_of_the_newspapers_are_said(crawl: Crawl, tide: SiteServer, tmp_path: Path) -> None:
    file = tmp_path / "addresses.txt"
    lines = [f"\ufeff{tide.url}{FIRST}", "/story/102/bakery-reopens", "https://elsewhere.example/story/1/x", ""]
    file.write_text("\n".join(lines), encoding="utf-8")
    done = crawl("--addresses", str(file))
    assert done.returncode == 0
    assert "2 of 3 addresses are none of this newspaper's articles, the first: /story/102/bakery-reopens" in done.stderr
    assert ": 1 new," in done.stderr
    file.write_text("\n".join(lines[1:]), encoding="utf-8")
    done = crawl("--addresses", str(file), "-q")
    assert done.returncode == 10
    assert done.stderr == f"newsclean: tide-0: {file}: 2 of 2 addresses are none of this newspaper's articles\n"


def test_a_crawl_delay_that_leaves_no_night_is_said(crawl: Crawl, tide: SiteServer) -> None:
    write(tide.folder, "/robots.txt", "User-agent: *\nCrawl-delay: 3600\n")
    done = crawl("--max-time", "1")
    assert "its robots.txt or site file wants 3600 s between two requests" in done.stderr


def test_a_page_that_failed_is_one_of_all_that_were_asked_for(crawl: Crawl, tide: SiteServer) -> None:
    stories = [f"/story/{number}/x" for number in range(500, 520)]
    links = "".join(f"<item><link>{path}</link></item>" for path in stories)
    write(tide.folder, "/feed.xml", f"<rss>{links}</rss>")
    for path in stories[1:]:
        page = (tide.folder / f"{FIRST[1:]}.html").read_text(encoding="utf-8")
        write(tide.folder, path, page.replace(FIRST, path).replace("timetable", path))
    tide.behaviours = Behaviours(statuses={stories[0]: 404})
    assert crawl().returncode == 0
    # Nineteen hold what they gave; the one that fails again is one of twenty.
    assert crawl("--refetch", "always").returncode == 0


def test_a_run_that_its_newspaper_ended_is_a_failure(crawl: Crawl, tide: SiteServer, tmp_path: Path) -> None:
    last = list(STORIES)[-1]
    tide.behaviours = Behaviours(statuses={last: 429}, headers={last: {"Retry-After": "7200"}})
    done = crawl("-q", "--max-errors", "100%")
    (notice,) = told(tmp_path)
    assert (done.returncode, notice["exit_code"]) == (10, 10)
    assert done.stderr == f"newsclean: {notice['text']}\n"


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
        done = crawl("--refetch", "always", "-q")
        assert done.returncode == 0, done.stderr
    (notice,) = told(tmp_path)
    assert done.stderr == f"newsclean: {notice['text']}\n"
    assert (notice["event"], notice["exit_code"]) == ("alarm", 0)
    assert "tide-0: date fell from 1 to 0" in notice["text"]
    (alarm,) = [alarm for alarm in notice["reports"][0]["alarms"] if alarm["what"] == "date"]
    assert alarm["pages"]
    assert all(page["warc_file"].endswith(".warc.gz") for page in alarm["pages"])
