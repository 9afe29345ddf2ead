"""The second run: only what is new or changed, told by the story and not by the page around it."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType
from tide import STORIES, article, links, site_file, write

from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from pathlib import Path

    from crawls import Newsclean

    from newsclean.demo.server import SiteServer

FIRST, SECOND, THIRD, FOURTH = STORIES


class Paper:
    """A newspaper's folder of output, crawled run after run."""

    def __init__(self, server: SiteServer, folder: Path, newsclean: Newsclean, *, sources: list[str]) -> None:
        self.server = server
        self.newsclean = newsclean
        self.out = folder / "out"
        self.file = site_file(folder, server, sources=sources)
        write(server.folder, "/robots.txt", "User-agent: *\nDisallow: /closed/\n")

    def crawl(self, *options: str, code: int = 0) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
        """(report, records, rejects) of one more run."""
        before = set(self.out.rglob("*"))
        self.asked = len(self.server.log)
        done = self.newsclean("crawl", self.file, "-o", str(self.out), *options)
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        new = [path for path in self.out.rglob("*.json*") if path not in before]
        kinds = {path.name.partition(".")[2]: path.read_text(encoding="utf-8").splitlines() for path in new}
        report = json.loads("\n".join(kinds["report.json"]))
        records, rejects = ([json.loads(line) for line in kinds.get(key, [])] for key in ("jsonl", "rejects.jsonl"))
        return report, records, rejects

    def log(self) -> list[tuple[str, int]]:
        """(path, status) of the last run's requests for stories."""
        return [(seen.path, seen.status) for seen in self.server.log[self.asked :] if seen.path.startswith("/story/")]


@pytest.fixture
def paper(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> Paper:
    return Paper(tide, tmp_path, newsclean, sources=["sitemaps", "feeds"])


def test_where_nothing_changed_no_body_is_sent_and_nothing_written(paper: Paper) -> None:
    report, records, _ = paper.crawl()
    assert (report["new"], len(records)) == (4, 4)
    report, records, _ = paper.crawl("--refetch", "always")
    assert (report["new"], report["revised"], report["unchanged"], records) == (0, 0, 4, [])
    assert sorted(paper.log()) == sorted((path, 304) for path in STORIES)
    again = [seen for seen in paper.server.log[paper.asked :] if not seen.path.startswith(("/robots", "/.well"))]
    assert all(seen.conditional and not seen.bytes_sent for seen in again)
    assert report["records_file"] is None


def test_young_stories_are_left_alone_for_a_while(paper: Paper) -> None:
    paper.crawl()
    paper.crawl()
    assert paper.log() == []


def test_what_changed_and_what_did_not(paper: Paper) -> None:
    _, records, _ = paper.crawl()
    ids = {record["url"].removeprefix(paper.server.url): record["id"] for record in records}
    folder = paper.server.folder
    changed = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0]).replace("within a week", "within a month")
    write(folder, FIRST, changed)
    rail = article(SECOND, STORIES[SECOND][1], STORIES[SECOND][0]).replace(">Ferry<", ">Another rail altogether<")
    write(folder, SECOND, rail)
    (folder / f"{THIRD.strip('/')}.html").unlink()
    write(folder, "/story/200/new", article("/story/200/new", "A new story of the day", "2026-11-24"))
    items = "".join(f"<item><link>{path}</link></item>" for path in [*STORIES, "/story/200/new"])
    write(folder, "/feed.xml", f"<rss>{items}</rss>")
    report, records, rejects = paper.crawl("--refetch", "always")
    told = {record["url"].removeprefix(paper.server.url): record for record in records}
    assert set(told) == {FIRST, "/story/200/new"}
    assert (told[FIRST]["revision"], told[FIRST]["id"]) == (2, ids[FIRST])
    assert "within a month" in told[FIRST]["text"]
    assert told["/story/200/new"]["revision"] == 1
    assert [
        (line["url"].removeprefix(paper.server.url), line["reason"]) for line in rejects if line["url"].endswith(THIRD)
    ] == [(THIRD, "fetch:gone")]
    assert (report["new"], report["revised"], report["unchanged"]) == (1, 1, 2)
    report, records, _ = paper.crawl("--refetch", "always")
    assert (report["new"], report["revised"], records) == (0, 0, [])


def test_what_one_run_does_not_reach_waits_for_the_next(paper: Paper) -> None:
    seen = []
    for _ in range(3):
        _, records, _ = paper.crawl("--max-pages", "2", "--refetch", "never")
        seen += [record["url"].removeprefix(paper.server.url) for record in records]
    assert sorted(seen) == sorted(STORIES)


def test_only_parts_of_an_index_that_changed_are_read_again(paper: Paper) -> None:
    paper.crawl()
    index = paper.server.folder / "sitemap.xml"
    index.write_text(index.read_text(encoding="utf-8").replace("2026-11-23", "2026-11-24"), encoding="utf-8")
    paper.crawl()
    parts = [seen.path for seen in paper.server.log[paper.asked :] if seen.path.startswith("/part-")]
    assert parts == ["/part-2.xml"]


def test_a_part_of_an_index_is_read_again_while_its_day_goes_on(paper: Paper) -> None:
    index, part = (paper.server.folder / name for name in ("sitemap.xml", "part-2.xml"))
    today = datetime.now(UTC).date().isoformat()
    index.write_text(index.read_text(encoding="utf-8").replace("2026-11-23", today), encoding="utf-8")
    paper.crawl()
    new = "/story/200/new"
    write(paper.server.folder, new, article(new, "A new story of the day", today))
    entry = f"<url><loc>{paper.server.url}{new}</loc></url></urlset>"
    part.write_text(part.read_text(encoding="utf-8").replace("</urlset>", entry), encoding="utf-8")
    _, records, _ = paper.crawl()
    assert [record["url"] for record in records] == [paper.server.url + new]


def test_known_stories_do_not_keep_a_short_run_from_new_ones(paper: Paper, tmp_path: Path) -> None:
    paper.file = site_file(tmp_path, paper.server, sources=["sitemaps"])
    paper.crawl()
    new, folder = "/story/200/new", paper.server.folder
    write(folder, new, article(new, "A new story of the day", "2026-11-24"))
    write(folder, "/part-1.xml", f"<urlset><url><loc>{paper.server.url}{new}</loc></url></urlset>")
    index = (folder / "sitemap.xml").read_text(encoding="utf-8")
    write(folder, "/sitemap.xml", index.replace("2026-11-21", "2026-11-24"))
    _, records, _ = paper.crawl("--refetch", "always", "--max-pages", "3")
    assert [record["url"] for record in records] == [paper.server.url + new]
    # One that robots.txt closes may count as well.
    assert len(paper.log()) in {2, 3}


def test_a_new_date_in_a_sitemap_fetches_the_story_again(paper: Paper, tmp_path: Path) -> None:
    paper.file = site_file(tmp_path, paper.server, sources=["sitemaps"], timezone="Etc/GMT+12")
    paper.crawl()
    part = paper.server.folder / "part-2.xml"
    time.sleep(1)  # a sitemap's dates have whole seconds
    # Half a day ago, were it not the newspaper's own time.
    now = datetime.now(ZoneInfo("Etc/GMT+12")).strftime("%Y-%m-%dT%H:%M:%S")
    part.write_text(
        part.read_text(encoding="utf-8").replace("<lastmod>2026-11-23", f"<lastmod>{now}"), encoding="utf-8"
    )
    index = paper.server.folder / "sitemap.xml"
    index.write_text(index.read_text(encoding="utf-8").replace("2026-11-23", "2026-11-25"), encoding="utf-8")
    paper.crawl("--refetch", "never")
    assert paper.log() == []
    index.write_text(index.read_text(encoding="utf-8").replace("2026-11-25", "2026-11-26"), encoding="utf-8")
    part.write_text(part.read_text(encoding="utf-8") + "<!-- written anew -->", encoding="utf-8")
    paper.crawl()
    assert paper.log() == [(FOURTH, 304)]


def test_the_days_of_an_archive_between_two_runs_are_read(paper: Paper, tide: SiteServer, tmp_path: Path) -> None:
    paper.file = site_file(tmp_path, tide, sources=["archive"])
    days = [(datetime.now(UTC) - timedelta(days=back)).date() for back in range(7)]
    for back, path in enumerate(STORIES):
        write(tide.folder, f"/archive/{days[back]}", links([path]))
    paper.crawl()
    assert sorted(path for path, _ in paper.log()) == sorted([FIRST, SECOND])
    with closing(sqlite3.connect(paper.out / "tide-1" / "state.sqlite3")) as state:
        for back in (1, 0):  # as if it had been five days ago
            change = "UPDATE listing SET url = replace(url, ?, ?), read_at = read_at - 5 * 86400"
            state.execute(change, (str(days[back]), str(days[5 + back])))
        state.execute("UPDATE listing SET read_at = read_at + 5 * 86400")
        state.commit()
    paper.crawl("--refetch", "never")
    asked = [seen.path for seen in paper.server.log[paper.asked :] if seen.path.startswith("/archive/")]
    assert sorted(asked) == sorted(f"/archive/{day}" for day in days[:6])
    assert {THIRD, FOURTH} <= {path for path, _ in paper.log()}
    paper.crawl("--refetch", "never")
    asked = [seen.path for seen in paper.server.log[paper.asked :] if seen.path.startswith("/archive/")]
    assert sorted(asked) == sorted(f"/archive/{day}" for day in days[:2])


def test_a_redirect_is_remembered_as_another_name_of_the_story(paper: Paper) -> None:
    old = "/story/900/old-name"
    paper.server.behaviours = Behaviours(redirects={old: f"{paper.server.url}{FIRST}"})
    write(paper.server.folder, "/feed.xml", f"<rss><item><link>{old}</link></item></rss>")
    report, *_ = paper.crawl()
    assert report["new"] == 4
    report, records, _ = paper.crawl("--refetch", "always")
    assert (report["new"], report["revised"], records) == (0, 0, [])
    assert sorted(path for path, status in paper.log() if status != 301) == sorted(STORIES)


def test_a_night_on_which_every_address_leads_to_one_page_loses_no_story(paper: Paper) -> None:
    # One page after the other: the first is known to be no story when the next is asked for.
    write(paper.server.folder, "/robots.txt", "User-agent: *\nCrawl-delay: 0.3\nDisallow: /closed/\n")
    write(paper.server.folder, "/pause", "<title>Back soon</title><h1>We will be back soon</h1><p>Please wait.</p>")
    paper.server.behaviours = Behaviours(redirects=dict.fromkeys(STORIES, f"{paper.server.url}/pause"))
    _, records, rejects = paper.crawl(code=10)
    assert (records, len(rejects)) == ([], len(STORIES) + 1)  # and the one that is closed
    with next(paper.out.rglob("*.warc.gz")).open("rb") as archive:
        kept = [record for record in ArchiveIterator(archive, record_types=_ANSWERS) if _target(record) == "/pause"]
    # The second story was under way when the page came for the first.
    assert 1 <= len(kept) <= 2

    paper.server.behaviours = Behaviours()
    _, records, _ = paper.crawl("--refetch", "always")
    assert {record["url"].removeprefix(paper.server.url) for record in records} == set(STORIES)


_ANSWERS = WarcRecordType.response | WarcRecordType.revisit


def _target(record: WarcRecord) -> str:
    return urlsplit(record.headers["WARC-Target-URI"]).path


def test_runs_that_got_no_robots_txt_give_up_no_story(paper: Paper) -> None:
    paper.crawl("--max-pages", "1")
    with closing(sqlite3.connect(paper.out / "tide-0" / "state.sqlite3")) as state:
        state.execute("UPDATE story SET first_seen = first_seen - 864000")
        state.commit()
        paper.server.behaviours = Behaviours(statuses={"/robots.txt": 503})
        for _ in range(3):
            assert paper.newsclean("crawl", paper.file, "-o", str(paper.out)).returncode == 10
        # The closed one may have been refused by the robots.txt of the first run.
        failures = state.execute("SELECT url, failures FROM story WHERE fetched_at IS NULL").fetchall()
    assert not [url for url, number in failures if number and "/closed/" not in url]
    assert len(failures) >= 3


def test_a_page_in_the_place_of_a_story_does_not_stand_for_its_version(paper: Paper) -> None:
    whole = (paper.server.folder / f"{FIRST.lstrip('/')}.html").read_text(encoding="utf-8")
    write(paper.server.folder, FIRST, "<title>Error</title><h1>Something went wrong</h1><p>Please try again later.</p>")
    _, records, _ = paper.crawl()
    assert len(records) == 3
    with closing(sqlite3.connect(paper.out / "tide-0" / "state.sqlite3")) as state:
        query = "SELECT url, last_modified FROM story WHERE fetched_at IS NOT NULL AND last_modified IS NULL"
        assert state.execute(query).fetchall() == [(paper.server.url + FIRST, None)]
    write(paper.server.folder, FIRST, whole)
    _, records, _ = paper.crawl("--refetch", "always")
    assert [record["url"] for record in records] == [paper.server.url + FIRST]


def test_other_rules_read_listings_anew(paper: Paper, tmp_path: Path) -> None:
    paper.crawl()
    path = tmp_path / "tide-0.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("(story|closed)", "(story|closed|extra)"), encoding="utf-8"
    )
    paper.crawl()
    feeds = [seen for seen in paper.server.log[paper.asked :] if seen.path == "/feed.xml"]
    assert [seen.status for seen in feeds] == [200]


def test_what_an_address_alone_led_to_is_read_again(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> None:
    write(tide.folder, "/robots.txt", f"User-agent: *\nCrawl-delay: 0.05\nSitemap: {tide.url}/sitemap.xml\n")
    front = links([], f'<link rel="alternate" type="application/rss+xml" href="{tide.url}/feed.xml">')
    write(tide.folder, "/", front)
    for _ in range(2):
        asked = len(tide.log)
        done = newsclean("crawl", tide.url, "-o", str(tmp_path / "out"), "--max-time", "600s")
        assert done.returncode == 0, done.stderr
        asked_for = {seen.path for seen in tide.log[asked:]}
        assert {"/sitemap.xml", "/feed.xml"} <= asked_for


def test_parts_of_an_index_that_a_run_did_not_reach_are_read_by_the_next(paper: Paper) -> None:
    (paper.server.folder / "feed.xml").unlink()
    paper.crawl("--max-pages", "2")
    first = {seen.path for seen in paper.server.log if seen.path.startswith("/part-")}
    assert len(first) == 1
    paper.crawl()
    again = [seen for seen in paper.server.log[paper.asked :] if seen.path.startswith(("/part-", "/sitemap"))]
    assert [seen.status for seen in again if seen.path == "/sitemap.xml"] == [304]
    assert {"/part-1.xml", "/part-2.xml"} - first <= {seen.path for seen in again}


def test_a_list_of_addresses_is_remembered_as_well(paper: Paper, tmp_path: Path) -> None:
    file = tmp_path / "wanted.txt"
    file.write_text(f"{paper.server.url}{FIRST}\n", encoding="utf-8")
    _, records, _ = paper.crawl("--addresses", str(file))
    assert [record["revision"] for record in records] == [1]
    report, records, _ = paper.crawl("--addresses", str(file))
    assert (report["unchanged"], records) == (1, [])
    assert paper.log() == [(FIRST, 304)]


def test_teasers_of_the_fetched_pages_are_followed_where_that_is_wanted(paper: Paper, tmp_path: Path) -> None:
    write(paper.server.folder, "/feed.xml", f"<rss><item><link>{THIRD}</link></item></rss>")
    teasers = "".join(
        f'<li><a href="{path}"><h3>{STORIES[path][1]}</h3></a><p>The story of it, told at length elsewhere.</p></li>'
        for path in (FIRST, FOURTH)
    )
    page = article(THIRD, STORIES[THIRD][1], STORIES[THIRD][0])
    rail = f"<section class='opinion'><h2>Opinion</h2><ul>{teasers}</ul></section></body>"
    write(paper.server.folder, THIRD, page.replace("</body>", rail))
    text = (tmp_path / "tide-0.toml").read_text(encoding="utf-8")
    (tmp_path / "tide-0.toml").write_text(
        "".join(line for line in text.splitlines(keepends=True) if not line.startswith("sitemaps")), encoding="utf-8"
    )
    _, records, _ = paper.crawl("--follow-teasers")
    via = {record["url"].removeprefix(paper.server.url): record["provenance"]["via"] for record in records}
    assert set(via) == {FIRST, THIRD, FOURTH}
    assert via[FOURTH] == f"teaser:{paper.server.url}{THIRD}"


def test_a_new_engines_other_text_is_a_revision_and_names_the_page_that_is_kept(paper: Paper) -> None:
    """The page is the same to the byte and sent again; its record is the revision of a better cleaning."""
    _, records, _ = paper.crawl()
    state = paper.out / "tide-0" / "state.sqlite3"
    with sqlite3.connect(state) as database:
        database.execute("UPDATE story SET digest = x'00', etag = NULL, last_modified = NULL")
    database.close()
    old = {record["url"]: record["provenance"] for record in records}
    _, records, _ = paper.crawl("--refetch", "always")
    assert [record["revision"] for record in records] == [2] * len(STORIES)
    for record in records:
        place = record["provenance"]
        before = old[record["url"]]
        assert (place["warc_file"], place["warc_offset"]) == (before["warc_file"], before["warc_offset"])


def test_a_front_is_read_on_where_a_run_was_cut_short(paper: Paper, tide: SiteServer, tmp_path: Path) -> None:
    paper.file = site_file(tmp_path, tide, sources=[], section_fronts=[tide.url + "/pages/{page}"])
    for number, story in enumerate(STORIES, start=1):
        write(tide.folder, f"/pages/{number}", links([story]))

    def asked(*options: str) -> list[str]:
        paper.crawl("--refetch", "never", *options)
        return [seen.path for seen in tide.log[paper.asked :] if seen.path.startswith("/pages/")]

    assert asked("--max-pages", "1") == ["/pages/1"]
    # Unchanged, and then changed but with nothing new.
    assert asked("--max-pages", "1") == ["/pages/1", "/pages/2"]
    write(tide.folder, "/pages/1", links([FIRST, SECOND]))
    assert asked() == ["/pages/1", "/pages/3", "/pages/4", "/pages/5"]
    assert [path for path, _ in paper.log()] == [THIRD, FOURTH]
    write(tide.folder, "/pages/1", links([FIRST]))
    assert asked() == ["/pages/1"]


def test_what_the_publisher_took_away_or_closed_fails_no_night(paper: Paper, tide: SiteServer, tmp_path: Path) -> None:
    paper.crawl()
    tide.behaviours = Behaviours(statuses={FIRST: 451, SECOND: 403})
    for closed in ("fetch:http_status", "fetch:closed"):
        _, _, rejects = paper.crawl("--refetch", "always")
        told = {line["url"].removeprefix(tide.url): line["reason"] for line in rejects}
        assert (told[FIRST], told[SECOND]) == ("fetch:gone", closed)
    # Another newspaper's file of the same name would mix the two states.
    other = tmp_path / "other"
    other.mkdir()
    paper.file = site_file(
        other, tide, sources=[], domains=["elsewhere.example"], feeds=["https://elsewhere.example/f"]
    )
    named = {**os.environ, "NEWSCLEAN_USER_AGENT": "MyBot/1.0 (crawl@bot.example)"}
    done = paper.newsclean("crawl", paper.file, "-o", str(paper.out), env=named)
    assert done.returncode == 5
    assert "holds the crawls of another newspaper" in done.stderr
