"""Stories that stay what they are, through nights on which their addresses lead elsewhere, answer all alike, or not at
all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from test_again import FIRST, FOURTH, SECOND, THIRD, Paper
from tide import STORIES, article, links, write

from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from pathlib import Path

    from crawls import Newsclean

    from newsclean.demo.server import SiteServer

LIVE = "/story/500/election-live"
TWIN = "/story/101/politics-ferry"
DAY = 86400
PATIENCE = (
    '<!doctype html><html lang="en"><head><title>Tide</title></head><body><article>'
    "<h1>Our printing house is moving</h1>"
    "<p>All our pages are in boxes this evening, and the people who read the news to the machines are carrying them up "
    "the stairs of the new house on Rope Walk, two at a time, as they have done since the early afternoon.</p>"
    "<p>Whoever is in need of the tide table or of a doctor will find both in the window of the old house until "
    "tomorrow, and everything else will be where it was as soon as the last of the boxes has been opened again.</p>"
    "</article></body></html>"
)


@pytest.fixture
def paper(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> Paper:
    name(tide, *STORIES)
    return Paper(tide, tmp_path, newsclean, sources=["section_fronts"])


def name(server: SiteServer, *paths: str) -> None:
    """Lets the front name these addresses, and no others."""
    write(server.folder, "/news", links(list(paths)))


def temporarily(target: str) -> Behaviours:
    """Every story leads elsewhere for the moment."""
    return Behaviours(statuses=dict.fromkeys(STORIES, 302), headers={path: {"Location": target} for path in STORIES})


def later(paper: Paper, seconds: float) -> None:
    """Makes what the state holds older."""
    with closing(sqlite3.connect(paper.out / "tide-0" / "state.sqlite3")) as state:
        for column in ("first_seen", "fetched_at", "tried_at", "again_at"):
            state.execute(f"UPDATE story SET {column} = {column} - ?", (seconds,))
        state.execute("UPDATE pause SET until = until - ?", (seconds,))
        state.commit()


def test_two_addresses_of_a_story_are_one_whichever_is_asked_first(paper: Paper) -> None:
    page = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0])
    write(paper.server.folder, TWIN, page)
    name(paper.server, FIRST)
    _, records, _ = paper.crawl()
    assert len(records) == 1
    for paths in ([TWIN], [TWIN, FIRST], [FIRST, TWIN]):
        name(paper.server, *paths)
        _, records, rejects = paper.crawl("--refetch", "always")
        assert records == []
        assert [line["reason"] for line in rejects] == (["filtered:duplicate"] if paths == [TWIN] else [])
    assert paper.log() == [(FIRST, 304)]


def test_session_ids_in_every_link_make_no_new_stories(paper: Paper) -> None:
    page = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0])
    write(paper.server.folder, FIRST, "\n".join(line for line in page.splitlines() if "canonical" not in line))
    name(paper.server, f"{FIRST}?sid=1")
    _, records, _ = paper.crawl()
    assert len(records) == 1
    for night in (2, 3):
        later(paper, DAY)
        name(paper.server, *(f"{FIRST}?sid={night}{number}" for number in range(3)))
        report, records, rejects = paper.crawl()
        assert (report["new"], report["revised"], records) == (0, 0, [])
        assert {line["reason"] for line in rejects} == {"filtered:duplicate"}
    # Those of the night before show the same a day later: they are names of the story.
    name(paper.server)
    later(paper, DAY)
    paper.crawl()
    later(paper, 2 * DAY)
    paper.crawl()
    assert len(paper.log()) == 1


def test_a_night_on_which_all_stories_lead_to_a_live_blog_for_the_moment_changes_none(paper: Paper) -> None:
    write(paper.server.folder, LIVE, article(LIVE, "Election night on the islands, as it happens", "2026-11-24"))
    name(paper.server, FIRST, SECOND)
    _, before, _ = paper.crawl()
    name(paper.server, *STORIES)
    paper.server.behaviours = temporarily(LIVE)
    _, records, rejects = paper.crawl("--refetch", "always")
    assert [record["url"] for record in records] == [paper.server.url + LIVE]
    assert [line["reason"] for line in rejects] == ["filtered:duplicate"] * 3
    paper.server.behaviours = Behaviours()
    _, records, _ = paper.crawl("--refetch", "always")
    assert {record["url"].removeprefix(paper.server.url) for record in records} == {THIRD, FOURTH}
    assert len({record["id"] for record in [*before, *records]}) == len(STORIES)
    assert [record["revision"] for record in records] == [1, 1]


def test_an_address_that_led_elsewhere_for_good_and_comes_back_is_a_story_of_its_own(paper: Paper) -> None:
    write(paper.server.folder, LIVE, article(LIVE, "Election night on the islands, as it happens", "2026-11-24"))
    name(paper.server, FIRST)
    _, first, _ = paper.crawl()
    paper.server.behaviours = Behaviours(redirects={FIRST: LIVE})
    paper.crawl("--refetch", "always")
    paper.server.behaviours = Behaviours()
    paper.crawl("--refetch", "always")
    name(paper.server, FIRST, LIVE)
    _, records, _ = paper.crawl("--refetch", "always")
    assert [record["url"] for record in records] == [paper.server.url + LIVE]
    assert records[0]["id"] != first[0]["id"]


def test_what_since_turned_away_is_recorded_when_it_is_wanted(paper: Paper) -> None:
    _, records, rejects = paper.crawl("--since", "2026-11-22")
    assert {record["url"].removeprefix(paper.server.url) for record in records} == {THIRD, FOURTH}
    assert {line["reason"] for line in rejects} == {"filtered:outside_window"}
    paper.crawl("--since", "2026-11-22")
    assert paper.log() == []
    _, records, _ = paper.crawl("--since", "2026-11-21")
    assert [record["url"] for record in records] == [paper.server.url + SECOND]
    _, records, _ = paper.crawl()
    assert [record["url"] for record in records] == [paper.server.url + FIRST]


@pytest.mark.parametrize("says", ["page", "robots.txt"])
def test_what_was_left_for_its_publishers_wish_is_recorded_by_a_run_that_is_not_bound(paper: Paper, says: str) -> None:
    if says == "page":
        page = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0])
        write(paper.server.folder, FIRST, page.replace("<head>", '<head><meta name="robots" content="noai">'))
    else:
        write(paper.server.folder, "/robots.txt", f"User-agent: GPTBot\nDisallow: {FIRST}\n")
    _, records, rejects = paper.crawl("--respect-ai-opt-out")
    assert len(records) == 3
    assert [line["reason"] for line in rejects] == ["fetch:ai_opt_out"]
    paper.crawl("--respect-ai-opt-out")
    assert paper.log() == []
    _, records, _ = paper.crawl()
    assert [record["url"] for record in records] == [paper.server.url + FIRST]


def test_a_page_that_every_address_shows_revises_no_story(paper: Paper) -> None:
    paper.crawl()
    pages = {path: (paper.server.folder / f"{path[1:]}.html").read_text(encoding="utf-8") for path in STORIES}
    for path in STORIES:
        write(paper.server.folder, path, PATIENCE)
    _, records, rejects = paper.crawl("--refetch", "always", code=10)
    assert records == []
    assert [line["reason"] for line in rejects] == ["fetch:shared_text"] * 4
    assert all(line["record"]["provenance"]["warc_file"] for line in rejects)
    for path, page in pages.items():
        write(paper.server.folder, path, page)
    report, records, _ = paper.crawl("--refetch", "always")
    assert (report["unchanged"], records) == (4, [])


def test_a_story_under_another_headline_is_its_revision(paper: Paper) -> None:
    _, before, _ = paper.crawl()
    changed = article(FIRST, "The ferry will not sail at all", STORIES[FIRST][0]).replace("within a week", "at once")
    write(paper.server.folder, FIRST, changed)
    _, records, _ = paper.crawl("--refetch", "always")
    assert [(record["title"], record["revision"]) for record in records] == [("The ferry will not sail at all", 2)]
    assert records[0]["id"] in {record["id"] for record in before}
    _, records, _ = paper.crawl("--refetch", "always")
    assert records == []


def test_a_story_of_which_little_is_left_is_believed_a_day_later(paper: Paper) -> None:
    paper.crawl()
    page = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0])
    first, *_ = page.split("<p>Residents")
    write(
        paper.server.folder, FIRST, f"{first.replace(' while the old pipes are taken out', '')}</article></body></html>"
    )
    with closing(sqlite3.connect(paper.out / "tide-0" / "state.sqlite3")) as state:
        state.execute("UPDATE story SET words = words * 3")
        state.commit()
    _, records, rejects = paper.crawl("--refetch", "always")
    assert (records, [line["reason"] for line in rejects]) == ([], ["fetch:shrunk"])
    paper.crawl()
    assert paper.log() == []
    later(paper, DAY)
    _, records, _ = paper.crawl()
    assert [record["revision"] for record in records] == [2]


def test_a_newspaper_that_asks_to_be_left_alone_for_hours_is(paper: Paper) -> None:
    paper.server.behaviours = Behaviours(statuses={FIRST: 503}, headers={FIRST: {"Retry-After": "7200"}})
    name(paper.server, FIRST)
    report, *_ = paper.crawl(code=10)
    assert report["reason"] == "asked_to_come_back_later"
    report, *_ = paper.crawl(code=10)
    assert (report["reason"], report["requests"]) == ("asked_to_come_back_later", 0)
    paper.server.behaviours = Behaviours()
    later(paper, 7200)
    _, records, _ = paper.crawl()
    assert len(records) == 1


def test_a_story_that_was_gone_and_is_back_goes_on(paper: Paper) -> None:
    paper.crawl()
    paper.server.behaviours = Behaviours(statuses={FIRST: 404})
    _, _, rejects = paper.crawl("--refetch", "always")
    assert [line["reason"] for line in rejects] == ["fetch:gone"]
    paper.server.behaviours = Behaviours()
    changed = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0]).replace("within a week", "within a month")
    write(paper.server.folder, FIRST, changed)
    later(paper, DAY)
    _, records, _ = paper.crawl()
    assert [record["revision"] for record in records] == [2]


def test_nights_without_an_answer_cost_no_story(paper: Paper) -> None:
    paper.server.behaviours = Behaviours(statuses=dict.fromkeys(STORIES, 503))
    for _ in range(3):
        paper.crawl(code=10)
        later(paper, DAY)
    paper.server.behaviours = Behaviours()
    _, records, _ = paper.crawl()
    assert len(records) == len(STORIES)


def test_known_stories_that_are_refused_do_not_end_every_run(paper: Paper) -> None:
    six = [f"/story/{number}/story" for number in range(6)]
    for path in six:
        write(paper.server.folder, path, article(path, f"Story {path} of the day", "2026-11-24"))
    name(paper.server, *six)
    paper.crawl()
    paper.server.behaviours = Behaviours(statuses=dict.fromkeys(six, 403))
    later(paper, 7200)
    report, *_ = paper.crawl(code=10)
    assert report["reason"] == "refused_403"
    (left,) = set(six) - {path for path, _ in paper.log()}
    write(paper.server.folder, "/story/7/new", article("/story/7/new", "A new story of the day", "2026-11-24"))
    name(paper.server, *six, "/story/7/new")
    later(paper, 7200)
    report, records, _ = paper.crawl("--max-errors", "1")
    assert (report["reason"], len(records)) == ("finished", 1)
    assert sorted(path for path, _ in paper.log()) == sorted([left, "/story/7/new"])


@pytest.mark.parametrize("left", [None, b""], ids=["gone", "empty"])
def test_a_state_that_is_lost_is_made_again_from_the_records(paper: Paper, left: bytes | None) -> None:
    _, before, _ = paper.crawl()
    for file in (paper.out / "tide-0").glob("state.sqlite3*"):
        file.unlink()
    if left is not None:
        (paper.out / "tide-0" / "state.sqlite3").write_bytes(left)
    changed = article(FIRST, STORIES[FIRST][1], STORIES[FIRST][0]).replace("within a week", "within a month")
    write(paper.server.folder, FIRST, changed)
    report, records, _ = paper.crawl("--refetch", "always")
    assert (report["new"], report["revised"], report["unchanged"]) == (0, 1, 3)
    assert (records[0]["revision"], records[0]["id"] in {record["id"] for record in before}) == (2, True)


def test_a_state_that_is_broken_says_what_to_do(paper: Paper) -> None:
    paper.crawl()
    for file in (paper.out / "tide-0").glob("state.sqlite3*"):
        file.write_bytes(b"not a database at all " * 300)
    done = paper.newsclean("crawl", paper.file, "-o", str(paper.out))
    assert done.returncode == 5
    assert "move it away" in done.stderr
    assert "Warning" not in done.stderr
