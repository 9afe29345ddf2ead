"""A whole crawl, cleaned and written: the run's files, its report, and how it ends."""

from __future__ import annotations

import json
import os
import pty
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from forks import SECONDS, wait_until
from tide import CLOSED, STORIES, article, links, site_file, write
from warcio.archiveiterator import ArchiveIterator

from newsclean.crawling.store.folder import locked, make_folder
from newsclean.demo.server import Behaviours
from newsclean.sites import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from crawls import Crawls, Newsclean

    from newsclean.demo.server import SiteServer


def program(*arguments: str, **keys: Any) -> subprocess.CompletedProcess[str]:
    """What `newsclean ARGUMENTS` answers, begun as a user begins it; `newsclean` is quicker."""
    command = [sys.executable, "-m", "newsclean", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, **keys)


def lines(folder: Path, suffix: str) -> list[dict[str, Any]]:
    found = sorted(file for file in folder.iterdir() if file.name.partition(".")[2] == suffix)
    return [json.loads(line) for file in found for line in file.read_text(encoding="utf-8").splitlines()]


def report(folder: Path) -> dict[str, Any]:
    (file,) = folder.glob("*.report.json")
    return dict(json.loads(file.read_text(encoding="utf-8")))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_every_page_is_one_line_in_the_records_or_the_rejects(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    write(tide.folder, "/story/106/photo", "\x89PNG\r\n")
    (tide.folder / "story/106/photo.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    write(
        tide.folder,
        "/feed.xml",
        "<rss><item><link>/story/106/photo</link></item><item><link>/story/107/x</link></item></rss>",
    )
    done = program(
        "crawl", site_file(tmp_path, tide, sources=["sitemaps", "feeds"]), "-o", str(out), "--max-errors", "90%"
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    records = lines(out / "tide-0", "jsonl")
    assert sorted(record["url"].removeprefix(tide.url) for record in records) == sorted(STORIES)
    rejects = {line["url"].removeprefix(tide.url): line["reason"] for line in lines(out / "tide-0", "rejects.jsonl")}
    assert rejects == {CLOSED: "fetch:robots", "/story/106/photo": "not_text", "/story/107/x": "fetch:http_status"}
    told = report(out / "tide-0")
    assert (told["records"], told["reason"]) == (4, "finished")
    assert told["rejected"] == {"fetch:robots": 1, "not_text": 1, "fetch:http_status": 1}
    assert told["sources"][f"feed:{tide.url}/feed.xml"] == {
        "articles": 2,
        "new": 2,
        "records": 0,
        "unchanged": False,
        "listings": 0,
    }
    assert not list(out.rglob("*.part"))


def test_a_record_tells_where_it_came_from(tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean) -> None:
    newsclean("crawl", site_file(tmp_path, tide, sources=["news_sitemaps"]), "-o", str(out), "--max-pages", "1")
    (record,) = lines(out / "tide-0", "jsonl")
    assert record["provenance"]["via"] == f"news_sitemap:{tide.url}/news.xml"
    assert record["provenance"]["status"] == 200
    assert record["provenance"]["fetched_at"].endswith("Z")
    assert "harbour office said on Friday" in record["text"]


def test_a_record_that_breaks_the_writing_is_a_reject_and_asked_for_again(
    tide: SiteServer, tmp_path: Path, out: Path, crawl: Callable[..., list[dict[str, Any]]], newsclean: Newsclean
) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    pipelines = {
        "newsclean.crawling.pipelines.CleaningPipeline": 500,
        "careless.Careless": 600,
        "newsclean.crawling.output.RunFilesPipeline": 900,
    }
    (told,) = crawl(file, out=str(out), pipelines=pipelines)[-1]["reports"]
    assert (told["reason"], told["records"], told["rejected"]) == ("finished", len(STORIES) - 1, {"bug": 1})
    (line,) = lines(out / "tide-0", "rejects.jsonl")
    assert line["url"] == f"{tide.url}/story/101/ferry-timetable"
    assert line["detail"].startswith("ValueError: Port could not be cast")
    with next((out / "tide-0").glob("*.warc.gz")).open("rb") as warc:
        kept = [record.rec_headers["WARC-Target-URI"] for record in ArchiveIterator(warc)]
    assert kept.count(line["url"]) == 2  # the request and the response
    newsclean("crawl", file, "-o", str(out))
    assert sorted(record["url"].removeprefix(tide.url) for record in lines(out / "tide-0", "jsonl")) == sorted(STORIES)


def test_worker_processes_give_the_same_records(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    for workers in ("0", "2"):
        done = program("crawl", file, "-o", str(out / workers), "--workers", workers)
        assert done.returncode == 0, done.stderr
    texts = [
        sorted((record["url"], record["text"], record["id"]) for record in lines(out / workers / "tide-0", "jsonl"))
        for workers in ("0", "2")
    ]
    assert len(texts[0]) == len(STORIES)
    assert texts[0] == texts[1]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc")
def test_pages_are_cleaned_in_a_process_of_their_own(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    tide.behaviours = Behaviours(slow={list(STORIES)[-1]: 3})
    command = [sys.executable, "-m", "newsclean", "crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out)]
    commands = ""
    with subprocess.Popen(command) as crawl:
        while "spawn_main" not in commands and crawl.poll() is None:
            time.sleep(0.02)
            children = Path(f"/proc/{crawl.pid}/task/{crawl.pid}/children").read_text(encoding="ascii").split()
            commands = " ".join(Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8") for child in children)
    assert "spawn_main" in commands


def test_stories_outside_the_window_go_to_the_rejects_with_their_record(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out), "--since", "2026-11-22")
    assert len(lines(out / "tide-0", "jsonl")) == 2
    rejects = lines(out / "tide-0", "rejects.jsonl")
    assert [line["reason"] for line in rejects] == ["filtered:outside_window"] * 2
    assert all(line["record"]["text"] for line in rejects)


def test_one_story_under_two_addresses_is_written_once(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    path, (day, title) = next(iter(STORIES.items()))
    write(tide.folder, "/story/201/print", article(path, title, day))
    body = f"<rss><item><link>{path}</link></item><item><link>/story/201/print</link></item></rss>"
    write(tide.folder, "/feed.xml", body)
    newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out))
    assert len(lines(out / "tide-0", "jsonl")) == 1
    assert [line["reason"] for line in lines(out / "tide-0", "rejects.jsonl")] == ["filtered:duplicate"]


def test_an_address_leaves_a_site_file_to_edit(tide: SiteServer, out: Path, newsclean: Newsclean) -> None:
    done = newsclean("crawl", tide.url, "-o", str(out), "--max-pages", "1")
    assert done.returncode == 0, done.stderr
    (file,) = out.glob("*/site.toml")
    assert load(file).site.sitemaps == (f"{tide.url}/robots.txt", f"{tide.url}/sitemap.xml")


def test_what_did_not_answer_yet_stands_in_the_site_file_as_well(
    tide: SiteServer, out: Path, newsclean: Newsclean
) -> None:
    feeds = ["/feed.xml", "/down.xml", "/none.xml"]
    tags = "".join(f'<link rel="alternate" type="application/rss+xml" href="{path}">' for path in feeds)
    write(tide.folder, "/", links([], tags))
    write(tide.folder, "/robots.txt", "User-agent: *\nCrawl-delay: 0.01\n")
    tide.behaviours = Behaviours(statuses={"/down.xml": 503})
    newsclean("crawl", tide.url, "-o", str(out))
    (file,) = out.glob("*/site.toml")
    assert load(file).site.feeds == (f"{tide.url}/feed.xml", f"{tide.url}/down.xml")
    assert load(file).site.sitemaps == (f"{tide.url}/robots.txt", f"{tide.url}/sitemap.xml")
    new = "/story/200/new"
    write(tide.folder, new, article(new, "A new story of the day", "2026-11-24"))
    write(tide.folder, "/down.xml", f"<rss><item><link>{new}</link></item></rss>")
    tide.behaviours = Behaviours()
    newsclean("crawl", tide.url, "-o", str(out))
    assert new in {seen.path for seen in tide.log}


def test_a_dry_run_prints_what_a_run_would_fetch(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    write(tide.folder, "/robots.txt", "User-agent: *\nDisallow: /closed/\n\nUser-agent: GPTBot\nDisallow: /story/\n")
    file = site_file(tmp_path, tide, sources=["sitemaps", "feeds"])
    order = ("crawl", file, "-o", str(out), "--dry-run")
    assert len(newsclean(*order).stdout.splitlines()) == len(STORIES)
    assert newsclean(*order, "--respect-ai-opt-out").stdout == ""
    assert not out.exists()
    newsclean("crawl", file, "-o", str(out), "--max-pages", "2")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    known = {record["url"] for record in lines(out / "tide-0", "jsonl")}
    printed = {line.split("\t")[1] for line in newsclean(*order).stdout.splitlines()}
    assert printed == {tide.url + path for path in STORIES} - known
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"\xff\xfe\x00h", "cannot be read"),
        (b"", "no address in it"),
        (b"# none\n\n", "no address in it"),
    ],
)
def test_a_file_of_addresses_that_is_none_is_said_before_the_run(
    tide: SiteServer, tmp_path: Path, out: Path, content: bytes, wrong: str, newsclean: Newsclean
) -> None:
    addresses = tmp_path / "addresses.txt"
    addresses.write_bytes(content)
    file = site_file(tmp_path, tide, sources=["feeds"])
    done = newsclean("crawl", file, "-o", str(out), "--addresses", str(addresses))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert wrong in done.stderr
    assert tide.log == []
    assert not list(out.rglob("*.json*"))


@pytest.mark.parametrize("limit", ["0", "0.0h"])
def test_a_run_of_no_time_is_none(
    tide: SiteServer, tmp_path: Path, out: Path, limit: str, newsclean: Newsclean
) -> None:
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out), "--max-time", limit)
    assert done.returncode == 2
    assert "no duration" in done.stderr


def test_a_second_run_writes_files_of_its_own(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    for _ in range(2):
        newsclean("crawl", file, "-o", str(out), "--max-pages", "1")
    assert len(list((out / "tide-0").glob("*.report.json"))) == 2


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_the_run_in_order(
    tide: SiteServer, tmp_path: Path, out: Path, number: signal.Signals, code: int
) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 1.5))
    file = site_file(tmp_path, tide, sources=["feeds"])
    with subprocess.Popen(
        [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out)], stderr=subprocess.PIPE, text=True
    ) as child:
        wait_until(lambda: any(seen.path in STORIES for seen in tide.log))
        child.send_signal(number)
        _, stderr = child.communicate(timeout=SECONDS)
    assert child.returncode == code
    assert "Traceback" not in stderr
    assert report(out / "tide-0")["reason"] == "interrupted"
    assert 1 <= len(lines(out / "tide-0", "jsonl")) < len(STORIES)


@pytest.mark.skipif(shutil.which("setsid") is None, reason="no setsid")
def test_the_end_of_its_terminal_ends_the_run_in_order(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 1.5))
    file = site_file(tmp_path, tide, sources=["feeds"])
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out), "--workers", "1"]
    with subprocess.Popen(["setsid", "--ctty", *command], stdin=theirs, stdout=theirs, stderr=theirs) as child:
        os.close(theirs)
        wait_until(lambda: any(seen.path in STORIES for seen in tide.log))
        os.close(ours)
        assert child.wait(timeout=SECONDS) == 129
    assert report(out / "tide-0")["reason"] == "interrupted"
    assert not [reject["reason"] for reject in lines(out / "tide-0", "rejects.jsonl")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_log_that_cannot_be_written_changes_nothing(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    command = [sys.executable, "-m", "newsclean", "crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out)]
    with Path("/dev/full").open("wb") as full:
        assert subprocess.run(command, stderr=full, timeout=SECONDS, check=False).returncode == 0
    assert len(lines(out / "tide-0", "jsonl")) == len(STORIES)


def test_max_time_ends_the_run_with_code_0(tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 0.7))
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out), "--max-time", "1s")
    assert done.returncode == 0, done.stderr
    assert report(out / "tide-0")["reason"] == "max_time"


@pytest.mark.parametrize(("most", "reason"), [(len(STORIES) - 1, "max_pages"), (len(STORIES), "finished")])
def test_the_report_tells_whether_max_pages_left_anything(
    tide: SiteServer, tmp_path: Path, out: Path, most: int, reason: str, newsclean: Newsclean
) -> None:
    newsclean("crawl", site_file(tmp_path, tide, sources=["news_sitemaps"]), "-o", str(out), "--max-pages", str(most))
    (report,) = (out / "tide-0").glob("*.report.json")
    assert json.loads(report.read_bytes())["reason"] == reason


def test_a_folder_that_cannot_be_written_is_code_5(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(tmp_path / "file" / "out"))
    assert done.returncode == 5
    assert "Traceback" not in done.stderr


def test_a_newspaper_that_gives_no_listing_is_code_10(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    (tide.folder / "feed.xml").unlink()
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out))
    assert done.returncode == 10


def test_a_newspaper_that_gives_no_listing_has_its_error_in_report_and_status(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    (tide.folder / "feed.xml").unlink()
    newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out))
    (report,) = (out / "tide-0").glob("*.report.json")
    error = f"no source could be read, the last: {tide.url}/feed.xml: fetch:http_status (404)"
    assert json.loads(report.read_bytes())["error"] == error
    assert f"last error: {report.name.partition('.')[0]}: {error}" in newsclean("status", str(out)).stdout


def test_a_newspaper_that_moved_says_where_to(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    new = tide.url.replace("127.0.0.1", "localhost")
    tide.behaviours = Behaviours(redirects={path: new + path for path in ("/robots.txt", "/feed.xml", *STORIES)})
    assert newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out)).returncode == 10
    assert f"{new}/robots.txt is not on {tide.url.removeprefix('http://')}" in report(out / "tide-0")["error"]


def test_what_is_no_feed_counts_as_one_that_cannot_be_read(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    write(tide.folder, "/feed.xml", "<html><body>Our feeds have moved</body></html>")
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["feeds"]), "-o", str(out))
    assert done.returncode == 10
    assert f"{tide.url}/feed.xml: neither a feed nor a sitemap" in done.stderr
    assert report(out / "tide-0")["error"].startswith("no source could be read")


def test_of_a_sitemap_that_is_cut_off_what_it_names_is_taken_and_it_is_asked_for_again(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    whole = (tide.folder / "news.xml").read_text(encoding="utf-8")
    write(tide.folder, "/news.xml", whole[: whole.rindex("<url>")])
    file = site_file(tmp_path, tide, sources=["news_sitemaps"])
    done = newsclean("crawl", file, "-o", str(out))
    assert done.returncode == 0
    assert f"{tide.url}/news.xml: cut off" in done.stderr
    assert len(lines(out / "tide-0", "jsonl")) == len(STORIES) - 1
    write(tide.folder, "/news.xml", whole)
    newsclean("crawl", file, "-o", str(out))
    assert len(lines(out / "tide-0", "jsonl")) == len(STORIES)


def test_without_a_user_agent_nothing_is_asked(tmp_path: Path, newsclean: Newsclean) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "NEWSCLEAN_USER_AGENT"}
    done = newsclean("crawl", "dawn", "-o", str(tmp_path), env=environment)
    assert done.returncode == 4
    assert done.stderr.startswith("newsclean: NEWSCLEAN_USER_AGENT: not set")
    assert len(done.stderr.splitlines()) == 1


def test_a_dry_run_prints_addresses_and_writes_nothing(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    done = newsclean("crawl", site_file(tmp_path, tide, sources=["news_sitemaps"]), "-o", str(out), "--dry-run")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert [row[1].removeprefix(tide.url) for row in rows] == list(reversed(STORIES))  # the newest come first
    assert rows[-1][2:] == ["2026-11-20", STORIES[next(iter(STORIES))][1], f"news_sitemap:{tide.url}/news.xml"]
    assert not out.exists()


def test_a_dry_run_whose_addresses_cannot_be_written_ends_with_one_line(tide: SiteServer, tmp_path: Path) -> None:
    file = site_file(tmp_path, tide, sources=["news_sitemaps"])
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsclean", "crawl", file, "--dry-run"],
            stdout=full, stderr=subprocess.PIPE, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
    assert done.returncode == 5
    assert done.stderr == "newsclean: standard output: no space left on device\n"


def test_the_live_check_counts_what_each_source_names(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> None:
    (tide.folder / "feed.xml").unlink()
    sources = ["news_sitemaps", "feeds", "sitemaps"]
    done = newsclean("sites", "check", "--live", site_file(tmp_path, tide, sources=sources))
    assert done.returncode == 10
    assert f"news_sitemap\t{tide.url}/news.xml\tnames 4 articles\n" in done.stdout
    assert f"feed\t{tide.url}/feed.xml\tcannot be read: fetch:http_status (404)\n" in done.stdout
    assert f"sitemap\t{tide.url}/sitemap.xml\tnames 2 further sources\n" in done.stdout


def test_the_live_check_fails_where_no_source_names_anything(
    tide: SiteServer, tmp_path: Path, newsclean: Newsclean
) -> None:
    write(tide.folder, "/feed.xml", "<rss><channel></channel></rss>")
    done = newsclean("sites", "check", "--live", site_file(tmp_path, tide, sources=["feeds"]))
    assert (done.returncode, done.stdout) == (10, f"tide-0\tfeed\t{tide.url}/feed.xml\tnames 0 articles\n")


def test_days_of_an_archive_that_fail_alike_are_told_once_with_their_number(
    tide: SiteServer, tmp_path: Path, newsclean: Newsclean
) -> None:
    file = site_file(tmp_path, tide, sources=["archive"])
    days = ["--since", "2026-10-01", "--until", "2026-10-09"]
    done = newsclean("crawl", file, "--dry-run", *days)
    assert done.stderr.count("/archive/") == 2  # the first, and the last in the summary
    assert "tide-0: 9 sources in all: fetch:http_status (404)" in done.stderr
    assert newsclean("crawl", file, "--dry-run", "-v", *days).stderr.count("/archive/") == 10


def long_stories(tide: SiteServer, tmp_path: Path) -> str:
    """The site file of Tide with a hundred stories that fill a disk."""
    day, title = "2026-11-23", "A story among many that fill the disk"
    paths = [f"/story/{number}/x" for number in range(300, 400)]
    for path in paths:
        write(tide.folder, path, article(path, title, day).replace("Residents", "Residents " * 300))
    write(tide.folder, "/feed.xml", "".join(["<rss>", *(f"<item><link>{path}</link></item>" for path in paths)]))
    write(tide.folder, "/robots.txt", "")
    return site_file(tmp_path, tide, sources=["feeds"])


def test_a_file_that_may_not_grow_is_code_5_and_what_was_written_is_valid(
    tide: SiteServer, tmp_path: Path, out: Path
) -> None:
    file = long_stories(tide, tmp_path)
    done = program("crawl", file, "-o", str(out), preexec_fn=lambda: _limit_files_to(200_000))
    assert done.returncode == 5
    assert "Traceback" not in done.stderr
    # A quick run fills the disk before its first lines are durable, and then keeps none of them.
    assert len(lines(out / "tide-0", "jsonl")) < 100


@pytest.mark.skipif(
    subprocess.run(["unshare", "--mount", "--map-root-user", "true"], capture_output=True, check=False).returncode != 0
    if shutil.which("unshare")
    else True,
    reason="needs a disk of its own",
)
@pytest.mark.parametrize("kilobytes", [400, 700])
def test_a_full_disk_is_code_5_and_the_next_run_goes_on(
    tide: SiteServer, tmp_path: Path, out: Path, kilobytes: int, newsclean: Newsclean
) -> None:
    file = long_stories(tide, tmp_path)
    disk = tmp_path / "disk"
    disk.mkdir()
    small = f'mount -t tmpfs -o size={kilobytes}k tmpfs {disk} && "$@"; code=$?; cp -r {disk} {out}; exit $code'
    setting = "import sys; from newsclean.crawling import settings; settings.NEWSCLEAN_LEAST_FREE_BYTES = 0;"
    run = "from newsclean.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", f"{setting} {run}", "crawl", file, "-o", str(disk)]
    done = subprocess.run(
        ["unshare", "--mount", "--map-root-user", "sh", "-c", small, "sh", *command],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 5, done.stderr
    # Which file fills the disk, the records or the state, is chance; each has its own words.
    assert any(words in done.stderr.lower() for words in ("no space left on device", "disk is full"))
    assert "Traceback" not in done.stderr
    # A quick run fills the disk before its first lines are durable, and then keeps none of them.
    assert len(lines(out / "tide-0", "jsonl")) < 100
    again = newsclean("crawl", file, "-o", str(out))
    assert again.returncode == 0, again.stderr
    told = [record["id"] for record in lines(out / "tide-0", "jsonl")]
    assert len(told) == len(set(told)) == 100


def test_too_little_disk_is_code_5_before_anything_is_asked(
    tide: SiteServer, tmp_path: Path, out: Path, crawls: Crawls
) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    running = crawls.start(file, out=str(out), settings={"NEWSCLEAN_LEAST_FREE_BYTES": 10**18})
    assert running.wait()
    assert "OutputError" in running.stderr
    assert "MB are free on the disk, a run wants" in running.stderr
    assert not tide.log


def _limit_files_to(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_no_room_for_anything_is_code_5(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    done = program("crawl", file, "-o", str(out), preexec_fn=lambda: _limit_files_to(100))
    assert done.returncode == 5
    assert "Traceback" not in done.stderr
    assert len(tide.log) == 0


def test_a_second_run_at_the_same_time_is_code_3_and_says_who(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 0.5))
    file = site_file(tmp_path, tide, sources=["feeds"])
    with subprocess.Popen([sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out)]) as first:
        wait_until(lambda: any(seen.path in STORIES for seen in tide.log))
        first.send_signal(signal.SIGSTOP)
        second = newsclean("crawl", file, "-o", str(out))
        first.send_signal(signal.SIGCONT)
        assert first.wait(timeout=SECONDS) == 0
    assert second.returncode == 3
    assert f"process {first.pid}" in second.stderr
    assert "Traceback" not in second.stderr
    assert len(lines(out / "tide-0", "jsonl")) == len(STORIES)


def test_a_newspaper_that_another_run_holds_does_not_hold_up_the_others(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    held, free = (site_file(tmp_path, tide, sources=["feeds"]) for _ in range(2))
    told = tmp_path / "told"
    make_folder(out / "tide-0")
    with locked(out / "tide-0"):
        done = newsclean("crawl", held, free, "-o", str(out), "-q", "--on-failure", f"tee -a {told}")
    assert done.returncode == 3
    assert done.stderr == f"newsclean: {out}/tide-0: another run (process {os.getpid()}) crawls this newspaper\n"
    assert json.loads(told.read_bytes())["exit_code"] == 3
    assert len(lines(out / "tide-1", "jsonl")) == len(STORIES)


def test_of_two_runs_started_together_one_works(tide: SiteServer, tmp_path: Path, out: Path) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 0.5))
    file = site_file(tmp_path, tide, sources=["feeds"])
    command = [sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out)]
    with subprocess.Popen(command) as one, subprocess.Popen(command) as other:
        codes = sorted(process.wait(timeout=SECONDS) for process in (one, other))
    assert codes == [0, 3]
    assert len(lines(out / "tide-0", "jsonl")) == len(STORIES)
    assert sorted(seen.path for seen in tide.log if seen.path in STORIES) == sorted(STORIES)


def test_the_lock_of_a_killed_run_does_not_stay(
    tide: SiteServer, tmp_path: Path, out: Path, newsclean: Newsclean
) -> None:
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 0.5))
    file = site_file(tmp_path, tide, sources=["feeds"])
    with subprocess.Popen([sys.executable, "-m", "newsclean", "crawl", file, "-o", str(out)]) as first:
        wait_until(lambda: any(seen.path in STORIES for seen in tide.log))
        first.kill()
    done = newsclean("crawl", file, "-o", str(out))
    assert done.returncode == 0, done.stderr
    texts = {record["url"] for record in lines(out / "tide-0", "jsonl")}
    assert len(texts) == len(STORIES)
