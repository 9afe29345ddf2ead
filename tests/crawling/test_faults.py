"""Servers that misbehave, over real sockets: each fault is bounded in time, counted, and the rest goes on."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Any

import pytest
from bad_server import BadServer
from crawls import items
from forks import wait_until
from tide import STORIES, site_file, write

from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crawls import Crawls
    from forks import Fork

    from newsclean.demo.server import SiteServer

    Crawl = Callable[..., list[dict[str, Any]]]

AGENT = "Tests/1.0 (tests@tests.example)"
SETTINGS = {"DOWNLOAD_TIMEOUT": 3, "RETRY_TIMES": 1, "DOWNLOAD_MAXSIZE": 2_000_000}
PIPELINES = {
    "newsclean.crawling.pipelines.CleaningPipeline": 500,
    "newsclean.crawling.output.RunFilesPipeline": 900,
}


@pytest.fixture
def bad() -> Iterator[BadServer]:
    with BadServer() as server:
        yield server


@pytest.fixture
def run(tide: SiteServer, bad: BadServer, tmp_path: Path, crawl: Crawl) -> Callable[[list[str]], dict[str, Any]]:
    """Crawls addresses and, among them, the stories of Tide; the report."""

    def crawl_with(addresses: list[str]) -> dict[str, Any]:
        write(tide.folder, "/robots.txt", "")
        links = [*addresses[:1], *(tide.url + path for path in STORIES), *addresses[1:]]
        feed = "<rss>" + "".join(f"<item><link>{link}</link></item>" for link in links) + "</rss>"
        write(tide.folder, "/feed.xml", feed)
        domains = [server.url.removeprefix("http://") for server in (tide, bad)]
        file = site_file(tmp_path, tide, sources=["feeds"], articles=["/"], domains=[*domains, "no-such-host.invalid"])
        items = crawl(file, out=str(tmp_path / "out"), settings=SETTINGS, pipelines=PIPELINES, user_agent=AGENT)
        return dict(items[-1]["reports"][0])

    return crawl_with


REASONS = {
    "hang": "fetch:timeout",
    "drip": "fetch:timeout",
    "drip_the_head": "fetch:timeout",
    "reset": "fetch:connection",
    "close": "fetch:connection",
    "cut": "fetch:connection",
    "endless": "fetch:too_large",
    "endless_head": "fetch:timeout",
    "endless_line": "fetch:connection",
    "huge": "fetch:too_large",
    "bomb": "fetch:too_large",
    # Compressed in their headers alone: read like any page, as from an archive.
    "no_gzip": "kind:other",
    "no_deflate": "kind:other",
    "no_brotli": "kind:other",
    "no_zstd": "kind:other",
    "no_text": "fetch:broken",
    "torn_gzip": "fetch:broken",
    "torn_deflate": "fetch:broken",
    "torn_brotli": "fetch:broken",
    "torn_zstd": "fetch:broken",
    "broken_gzip": "fetch:broken",
    "no_http": "fetch:connection",
    "loop": "fetch:refused",
}


@pytest.mark.parametrize(("fault", "reason"), REASONS.items())
def test_a_fault_is_counted_and_the_rest_goes_on(
    bad: BadServer, run: Callable[[list[str]], dict[str, Any]], tmp_path: Path, fault: str, reason: str
) -> None:
    report = run([f"{bad.url}/{fault}"])
    assert (report["reason"], report["records"], report["rejected"]) == ("finished", len(STORIES), {reason: 1})
    (file,) = (tmp_path / "out").rglob("*.rejects.jsonl")
    assert "twisted." not in file.read_text(encoding="utf-8")
    assert bad.asked.count(f"/{fault}") <= (11 if fault == "loop" else 2)


def test_nobody_there_and_no_such_name(run: Callable[[list[str]], dict[str, Any]]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    report = run([f"http://127.0.0.1:{port}/a", "http://no-such-host.invalid/b"])
    # robots.txt cannot be had there, so these are closed; the port is on no domain of the newspaper's.
    assert report["records"] == len(STORIES)
    assert report["rejected"] == {"fetch:robots_unreachable": 1}


def test_a_server_that_is_gone_ends_the_run_and_not_every_address_waits_for_it(
    bad: BadServer, tide: SiteServer, tmp_path: Path, crawl: Crawl
) -> None:
    addresses = tmp_path / "addresses.txt"
    addresses.write_text("".join(f"{bad.url}/hang?{number}\n" for number in range(100)), encoding="utf-8")
    file = site_file(
        tmp_path, tide, sources=[], feeds=[bad.url], articles=["/"], domains=[bad.url.removeprefix("http://")]
    )
    settings = {**SETTINGS, "DOWNLOAD_TIMEOUT": 1.5, "NEWSCLEAN_MAX_FAILURES": 3}
    items = crawl(file, addresses=str(addresses), out=str(tmp_path / "out"), settings=settings, pipelines=PIPELINES)
    (report,) = items[-1]["reports"]
    assert (report["reason"], report["records"]) == ("unreachable", 0)
    assert len([path for path in bad.asked if path.startswith("/hang")]) < 20


# What is waited for to its end holds up a crawl for longer than any test waits.
PATIENT = {"DOWNLOAD_TIMEOUT": 3600, "NEWSCLEAN_MAX_RETRY_AFTER": 36_000}


def stopped(crawls: Crawls, file: str, out: Path, is_time: Callable[[], bool], number: signal.Signals) -> Fork:
    """A crawl that was told to end, and has."""
    running = crawls.start(file, out=str(out), settings={**PATIENT, "ITEM_PIPELINES": PIPELINES})
    wait_until(is_time)
    running.send(number)
    assert running.wait()
    return running


def paper_with(tide: SiteServer, bad: BadServer, tmp_path: Path, fault: str) -> str:
    """The site file of Tide with a fault as its last story."""
    write(tide.folder, "/robots.txt", "")
    links = [*(tide.url + path for path in STORIES), f"{bad.url}/{fault}"]
    write(tide.folder, "/feed.xml", "<rss>" + "".join(f"<item><link>{link}</link></item>" for link in links) + "</rss>")
    domains = [server.url.removeprefix("http://") for server in (tide, bad)]
    return site_file(tmp_path, tide, sources=["feeds"], articles=["/"], domains=domains)


@pytest.mark.parametrize(("fault", "number"), [("hang", signal.SIGTERM), ("drip", signal.SIGINT)])
def test_a_server_that_does_not_answer_does_not_hold_up_the_end(
    tide: SiteServer, bad: BadServer, tmp_path: Path, crawls: Crawls, fault: str, number: signal.Signals
) -> None:
    file = paper_with(tide, bad, tmp_path, fault)

    def is_asked() -> bool:
        return f"/{fault}" in bad.asked and {seen.path for seen in tide.log} >= set(STORIES)

    ended = stopped(crawls, file, tmp_path / "out", is_asked, number)
    assert (ended.returncode, "Traceback" in ended.stderr) == (0, False), ended.stderr
    outcome = items(ended)[-1]
    (report,) = outcome["reports"]
    assert outcome["signal"] == number
    assert (report["new"], report["unchanged"], report["reason"]) == (len(STORIES), 0, "interrupted")
    # It is nobody's fault: the next run asks again.
    bad.asked.clear()
    stopped(crawls, file, tmp_path / "out", lambda: f"/{fault}" in bad.asked, signal.SIGKILL)


def test_a_server_that_does_not_answer_does_not_hold_up_max_time(
    tide: SiteServer, bad: BadServer, tmp_path: Path, crawl: Crawl
) -> None:
    file = paper_with(tide, bad, tmp_path, "hang")
    settings = {**PATIENT, "NEWSCLEAN_GRACE": 1}
    items = crawl(file, out=str(tmp_path / "out"), max_time=2, settings=settings, pipelines=PIPELINES)
    (report,) = items[-1]["reports"]
    # How many stories there are by then is the machine's affair.
    assert (report["reason"], report["rejected"]) == ("max_time", {})


def test_a_long_delay_does_not_hold_up_the_end(tide: SiteServer, tmp_path: Path, crawls: Crawls) -> None:
    write(tide.folder, "/robots.txt", "User-agent: *\nCrawl-delay: 0.5\n")
    tide.behaviours = Behaviours(statuses={list(STORIES)[1]: 503}, headers={list(STORIES)[1]: {"Retry-After": "3600"}})
    file = site_file(tmp_path, tide, sources=["feeds"])
    ended = stopped(
        crawls, file, tmp_path / "out", lambda: any(seen.status == 503 for seen in tide.log), signal.SIGTERM
    )
    assert (ended.returncode, "Traceback" in ended.stderr) == (0, False), ended.stderr
    assert items(ended)[-1]["signal"] == signal.SIGTERM
