"""Politeness over real HTTP: robots.txt that cannot be had, servers that ask to wait, servers that refuse."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pacing import hurried
from scrapy.http import Response
from tide import ORIGIN, STORIES, build, site_file, write

from newsclean.crawling import settings
from newsclean.crawling.manners.pace import retry_after
from newsclean.crawling.manners.user_agent import check_user_agent, product_of
from newsclean.demo.server import Behaviours, SiteServer
from newsclean.errors import ConfigurationError
from newsclean.model import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    Crawl = Callable[..., list[dict[str, Any]]]

NO_RETRIES = {"RETRY_TIMES": 0}


def stories(items: list[dict[str, Any]]) -> int:
    return sum(item["kind"] == "Page" for item in items)


@pytest.mark.parametrize("status", [500, 503, 429])
def test_a_robots_txt_that_fails_closes_everything(tide: SiteServer, tmp_path: Path, crawl: Crawl, status: int) -> None:
    tide.behaviours = Behaviours(statuses={"/robots.txt": status})
    items = crawl(site_file(tmp_path, tide, sources=["feeds", "news_sitemaps"]), settings=NO_RETRIES)
    assert stories(items) == 0
    assert {seen.path for seen in tide.log} == {"/robots.txt"}


@pytest.mark.parametrize("status", [404, 403, 410])
def test_a_robots_txt_that_is_not_there_allows_everything(
    tide: SiteServer, tmp_path: Path, crawl: Crawl, status: int
) -> None:
    write(tide.folder, "/robots.txt", "User-agent: *\nDisallow: /\n")  # the body of an error page says nothing
    tide.behaviours = Behaviours(statuses={"/robots.txt": status})
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert stories(items) == len(STORIES)


def test_no_answer_closes_everything(tmp_path: Path, crawl: Crawl, tide: SiteServer) -> None:
    tide.behaviours = Behaviours(slow={"/robots.txt": 3600})
    addresses = tmp_path / "list.txt"
    addresses.write_text(f"{tide.url}/story/101/ferry-timetable\n", encoding="utf-8")
    settings = {**NO_RETRIES, "DOWNLOAD_TIMEOUT": 1.5}
    items = crawl(site_file(tmp_path, tide), addresses=str(addresses), settings=settings)
    assert [item["reason"] for item in items if item["kind"] == "Missed"] == ["fetch:robots_unreachable"]


def test_newspapers_on_several_hosts_keep_each_hosts_delay_and_wait_for_no_other(tmp_path: Path, crawl: Crawl) -> None:
    delay, paths = 0.5, list(STORIES)
    files, logs = [], []
    with contextlib.ExitStack() as stack:
        for name in ("one", "other"):
            build(tmp_path / name)
            server = stack.enter_context(SiteServer(tmp_path / name, ORIGIN))
            second = server.url.replace("127.0.0.1", "localhost")
            links = [*(server.url + path for path in paths[:2]), *(second + path for path in paths[2:])]
            feed = "<rss>" + "".join(f"<item><link>{link}</link></item>" for link in links) + "</rss>"
            write(server.folder, "/feed.xml", feed)
            write(server.folder, "/robots.txt", "")
            domains = [url.removeprefix("http://") for url in (server.url, second)]
            files.append(site_file(tmp_path, server, sources=["feeds"], domains=domains, delay=delay))
            logs.append(server)
        items = crawl(*files)
    assert stories(items) == 2 * len(STORIES)
    times = [{seen.path: seen.time for seen in server.log} for server in logs]
    for seen in times:
        assert abs(seen[paths[0]] - seen[paths[1]]) >= delay - 0.05
        assert abs(seen[paths[2]] - seen[paths[3]]) >= delay - 0.05
    spans = [(min(seen[path] for path in paths), max(seen[path] for path in paths)) for seen in times]
    assert max(first for first, _ in spans) < min(last for _, last in spans)


def test_of_a_robots_txt_without_end_the_beginning_counts(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    first, *_, last = STORIES
    rules = "".join(f"Disallow: /photo/{number}/*.jpg$\n" for number in range(100_000))
    write(tide.folder, "/robots.txt", f"User-agent: *\nDisallow: {first}\n{rules}Disallow: {last}\n")
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]))
    assert first not in [seen.path for seen in tide.log]
    assert last in [seen.path for seen in tide.log]
    assert stories(items) == len(STORIES) - 1


def test_groups_of_robots_txt_are_found_by_the_product_alone(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    first, second, *_ = STORIES
    groups = (
        f"User-agent: bot.example\nAllow: /\n\nUser-agent: mybot/2.0 # any\nDisallow: {first}\nCrawl-delay: 0.1\n\n"
    )
    write(tide.folder, "/robots.txt", f"{groups}User-agent: *\nDisallow: {second}\n")
    agents = {"MyBot/1.0 (+https://bot.example)": first, "OtherBot/1.0 (+https://bot.example)": second}
    for agent, closed in agents.items():
        asked = len(tide.log)
        crawl(site_file(tmp_path, tide, sources=["feeds"]), user_agent=agent)
        seen = {seen.path for seen in tide.log[asked:]}
        assert set(STORIES) - seen == {closed}


@pytest.mark.parametrize(
    ("agent", "product"),
    [
        ("MyBot/1.0 (+https://bot.example)", "MyBot"),
        ("MyBot (crawl@bot.example)", "MyBot"),
        ("Mozilla/5.0 (compatible; MyBot/1.0; +https://bot.example)", "MyBot"),
        ("", ""),
    ],
)
def test_the_product_of_a_user_agent(agent: str, product: str) -> None:
    assert product_of(agent) == product


def test_a_robots_txt_in_utf_16_holds(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    (tide.folder / "robots.txt").write_bytes("User-agent: *\nDisallow: /story/101\n".encode("utf-16"))
    assert stories(crawl(site_file(tmp_path, tide, sources=["feeds"]))) == len(STORIES) - 1


def test_retry_after_holds_the_host(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    path = "/story/103/council-votes"
    write(tide.folder, "/robots.txt", "")
    tide.behaviours = Behaviours(fails_once=(path,), headers={path: {"Retry-After": "2"}})
    settings = {"CONCURRENT_REQUESTS_PER_DOMAIN": 1}
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]), settings=settings)
    assert stories(items) == len(STORIES)
    (gap,) = [later.time - seen.time for seen, later in pairwise(tide.log) if seen.status == 503]
    assert gap >= 1.9


@pytest.mark.parametrize("allowed", [1, 3])
def test_the_allowed_concurrency_is_kept_without_delays(
    tide: SiteServer, tmp_path: Path, crawl: Crawl, allowed: int
) -> None:
    write(tide.folder, "/robots.txt", "")
    tide.behaviours = Behaviours(slow=dict.fromkeys(STORIES, 0.8))
    crawl(site_file(tmp_path, tide, sources=["feeds"]), settings={"CONCURRENT_REQUESTS_PER_DOMAIN": allowed})
    times = [seen.time for seen in tide.log if seen.path in STORIES]
    at_once = max(sum(0 <= later - start < 0.75 for later in times) for start in times)
    assert at_once == allowed


def test_a_server_that_refuses_is_left_alone_with_a_reason(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    tide.behaviours = Behaviours(statuses=dict.fromkeys(STORIES, 403))
    settings = {"NEWSCLEAN_MAX_REFUSALS": 2, "AUTOTHROTTLE_MAX_DELAY": 0.3}
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]), out=str(tmp_path / "out"), settings=settings,
                  pipelines={"newsclean.crawling.output.RunFilesPipeline": 1})  # fmt: skip
    (report,) = items[-1]["reports"]
    assert report["reason"] == "refused_403"
    assert sum(seen.status == 403 for seen in tide.log) < len(STORIES)


def test_a_single_refusal_slows_the_crawl_down(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/robots.txt", "")
    write(tide.folder, "/feed.xml", "".join(["<rss>", *(f"<item><link>{path}</link></item>" for path in STORIES)]))
    first = next(iter(STORIES))
    tide.behaviours = Behaviours(statuses={first: 403})
    settings = {"CONCURRENT_REQUESTS": 1, "AUTOTHROTTLE_MAX_DELAY": 2}
    items = crawl(site_file(tmp_path, tide, sources=["feeds"]), settings=settings)
    assert stories(items) == len(STORIES) - 1
    gaps = {seen.path: later.time - seen.time for seen, later in pairwise(tide.log)}
    assert gaps.get(first, 9.0) >= 1.9


def test_the_site_files_delay_holds_where_robots_txt_says_none(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/robots.txt", "")
    crawl(site_file(tmp_path, tide, sources=["news_sitemaps"], delay=0.4), max_pages=2)
    assert hurried(tide.log, 0.4) == []


def test_robots_txt_may_ask_for_less_than_the_default(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    file = Path(site_file(tmp_path, tide, sources=["news_sitemaps"]))
    file.write_text(file.read_text(encoding="utf-8").replace("delay = 0.0\n", ""), encoding="utf-8")
    crawl(str(file), max_pages=2)
    assert hurried(tide.log, 0.2) == []
    assert tide.log[-1].time - tide.log[0].time < settings.DOWNLOAD_DELAY * (len(tide.log) - 1)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"120", 120),
        (b"Tue, 24 Nov 2026 12:00:30 GMT", 30),
        (b"Tue, 24 Nov 2026 11:00:00 GMT", 0),
        (b"soon", None),
        (b"-5", None),
        (b"Tue, 24 Nov 99999999999 12:00:00 GMT", None),
        (None, None),
    ],
)
def test_retry_after(value: bytes | None, seconds: float | None) -> None:
    headers = {} if value is None else {"Retry-After": value}
    response = Response("https://p.example/", status=429, headers=headers)
    assert retry_after(response, datetime(2026, 11, 24, 12, tzinfo=UTC)) == seconds


PAPER = Site(name="P", domains=("p.example",))


@pytest.mark.parametrize("agent", [None, "", "Mozilla/5.0", "MyBot/1.0"])
def test_an_agent_that_nobody_can_reach_is_refused(agent: str | None) -> None:
    with pytest.raises(ConfigurationError, match=r"^NEWSCLEAN_USER_AGENT: "):
        check_user_agent(agent, PAPER)


@pytest.mark.parametrize("agent", ["MyBot/1.0 (+https://bot.example/about)", "MyBot (crawl@bot.example)"])
def test_an_agent_with_a_contact_is_taken_as_it_is(agent: str) -> None:
    assert check_user_agent(agent, PAPER) == agent


@pytest.mark.parametrize("domain", ["127.0.0.1:8000", "127.0.0.2", "localhost:80"])
def test_this_machine_needs_none(domain: str) -> None:
    assert check_user_agent(None, Site(name="P", domains=(domain,))).startswith("newsclean/")


def test_no_ear_is_open_beside_the_crawl() -> None:
    assert settings.TELNETCONSOLE_ENABLED is False
    assert settings.REMOTE_CONTROL_ENABLED is False
    assert settings.DOWNLOAD_VERIFY_CERTIFICATES is True
    assert settings.COOKIES_ENABLED is False


def test_two_newspapers_on_one_host_share_its_pace(tide: SiteServer, tmp_path: Path, crawl: Crawl) -> None:
    write(tide.folder, "/robots.txt", "")
    slow = site_file(tmp_path, tide, sources=["feeds"], delay=0.3)
    quick = site_file(tmp_path, tide, sources=["news_sitemaps"], delay=0.05)
    items = crawl(slow, quick, max_pages=1)
    assert stories(items) == 2
    assert hurried(sorted(tide.log, key=lambda seen: seen.time), 0.3) == []
