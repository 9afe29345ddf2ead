"""What publishers ask of machines: read, merged, kept in the record, and respected where that is wanted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pace import cost
from tide import STORIES, site_file, write

from newsclean.crawling.manners.wishes import merged, read_wishes
from newsclean.model import Rights

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., list[dict[str, Any]]]

AGENT = "newsclean/1.0 (+https://me.example)"
STORY = "https://p.example/news/1"


def of(url: str = STORY, robots: str = "", tdmrep: str = "") -> Rights:
    return read_wishes(robots, tdmrep.encode(), AGENT).of(url)


def test_nothing_said_is_nothing() -> None:
    assert of() == Rights()
    assert not of().opts_out_of_ai


def test_groups_for_ai_crawlers_are_told_by_name_and_address() -> None:
    robots = "User-agent: GPTBot\nUser-agent: ccbot\nDisallow: /\n\nUser-agent: ClaudeBot\nDisallow: /opinion/\n"
    assert of(robots=robots).closed_to == ("CCBot", "GPTBot")
    assert of("https://p.example/opinion/1", robots).closed_to == ("CCBot", "ClaudeBot", "GPTBot")
    assert of(robots=robots).opts_out_of_ai


def test_a_group_for_all_or_for_search_closes_nothing_to_ai() -> None:
    robots = "User-agent: *\nDisallow: /closed/\n\nUser-agent: Googlebot\nDisallow: /\n\nUser-agent: GPTBot\nAllow: /\n"
    assert of(robots=robots) == Rights()


@pytest.mark.parametrize(
    ("line", "opts_out"),
    [
        ("Content-Signal: search=yes, ai-train=no", True),
        ("content-signal: search=yes,ai-train=yes", False),
        ("Content-Signal: ai-input=no", False),
        ("Content-Usage: train-ai=n", True),
        ("Content-Usage: train-ai=y, search=n", False),
        ("Content-Usage: /opinion train-ai=n", False),
    ],
)
def test_signals_of_the_group_for_all(line: str, opts_out: bool) -> None:
    assert of(robots=f"User-agent: *\n{line}\nAllow: /\n").opts_out_of_ai is opts_out


def test_a_signal_in_a_group_for_somebody_else_is_not_for_us() -> None:
    robots = "User-agent: OtherBot\nContent-Signal: ai-train=no\n\nUser-agent: *\nDisallow: /x\n"
    assert of(robots=robots).content_signal is None


def test_our_own_group_goes_before_the_one_for_all() -> None:
    robots = "User-agent: *\nContent-Usage: train-ai=n\n\nUser-agent: newsclean\nContent-Usage: train-ai=y\n"
    assert of(robots=robots).content_usage == "train-ai=y"


def test_the_longest_path_counts() -> None:
    robots = (
        "User-agent: *\nContent-Usage: train-ai=n\nContent-Usage: /news/ train-ai=y\nContent-Usage: /n train-ai=n\n"
    )
    assert of(robots=robots).content_usage == "train-ai=y"


def test_the_first_rule_of_tdmrep_that_fits_counts() -> None:
    tdmrep = json.dumps(
        [
            {"location": "/*.pdf$", "tdm-reservation": 0},
            {"location": "/news/", "tdm-reservation": 1, "tdm-policy": "https://p.example/policy.json"},
            {"location": "/", "tdm-reservation": 0},
        ]
    )
    said = of(tdmrep=tdmrep)
    assert (said.tdm_reservation, said.tdm_policy) == (True, "https://p.example/policy.json")
    assert said.opts_out_of_ai
    assert of("https://p.example/news/1.pdf", tdmrep=tdmrep).tdm_reservation is False


@pytest.mark.parametrize(
    "tdmrep", ["", "<html>not found</html>", "[1, null, {}]", '{"location": "/"}', '[{"location": 7}]']
)
def test_a_broken_tdmrep_says_nothing(tdmrep: str) -> None:
    assert of(tdmrep=tdmrep) == Rights()


@pytest.mark.parametrize(
    ("location", "fits"),
    [
        ("/news/", True),
        ("/news/1$", True),
        ("/news$", False),
        ("*1$", True),
        ("/*/1", True),
        ("/n*w*$", True),
        ("/n*n", False),
        ("/news/*/1$", False),
        ("", True),
        ("$", False),
    ],
)
def test_patterns_of_tdmrep(location: str, fits: bool) -> None:
    tdmrep = json.dumps([{"location": location, "tdm-reservation": 1}])
    assert of(tdmrep=tdmrep).tdm_reservation is (True if fits else None)


def test_many_stars_in_a_pattern_take_no_time() -> None:
    tdmrep = json.dumps([{"location": "/" + "*a" * 20 + "*b", "tdm-reservation": 1}])

    def work() -> None:
        assert of("https://p.example/" + "a" * 2000, tdmrep=tdmrep) == Rights()

    assert cost(work, 1) < 1


def test_what_a_page_says_of_itself_goes_first() -> None:
    own = Rights(robots="noarchive", tdm_reservation=False)
    host = Rights(tdm_reservation=True, tdm_policy="https://p.example/x", closed_to=("GPTBot",))
    assert merged(own, host) == Rights(
        robots="noarchive", tdm_reservation=False, tdm_policy="https://p.example/x", closed_to=("GPTBot",)
    )
    assert merged(None, host) == host
    assert merged(None, Rights()) is None


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "byte_order_mark"])
def test_wishes_are_read_once_and_stand_in_every_record(
    mark: str, tide: SiteServer, tmp_path: Path, crawl: Crawl
) -> None:
    robots = "User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nContent-Signal: ai-train=no\n"
    write(tide.folder, "/robots.txt", mark + robots)
    write(tide.folder, "/.well-known/tdmrep.json", mark + '[{"location": "/story/101", "tdm-reservation": 1}]')
    pipelines = {"newsclean.crawling.pipelines.CleaningPipeline": 300}
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]), pipelines=pipelines)
    rights = {item["url"].removeprefix(tide.url): item["rights"] for item in items if item["kind"] == "Article"}
    assert set(rights) == set(STORIES)
    assert all(said["closed_to"] == ["GPTBot"] and said["content_signal"] == "ai-train=no" for said in rights.values())
    assert [path for path, said in rights.items() if said["tdm_reservation"]] == ["/story/101/ferry-timetable"]
    asked = [seen.path for seen in tide.log]
    assert asked.count("/robots.txt") == asked.count("/.well-known/tdmrep.json") == 1


def test_who_respects_it_fetches_no_page_that_opts_out(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/robots.txt", "")
    write(tide.folder, "/.well-known/tdmrep.json", '[{"location": "/story/101", "tdm-reservation": 1}]')
    settings = {"NEWSCLEAN_RESPECT_AI_OPT_OUT": True}
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]), settings=settings)
    missed = [(item["url"].removeprefix(tide.url), item["reason"]) for item in items if item["kind"] == "Missed"]
    assert missed == [("/story/101/ferry-timetable", "fetch:ai_opt_out")]
    assert "/story/101/ferry-timetable" not in [seen.path for seen in tide.log]
    assert len([item for item in items if item["kind"] == "Page"]) == 3
