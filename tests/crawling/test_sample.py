"""The sample newspaper, crawled over real HTTP: every source finds every story, twice crawled costs no body, and the
archive gives the records again."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
import pytest
from pacing import hurried

from newsclean.crawling.addresses import AddressRules
from newsclean.demo.samples import open_samples
from newsclean.demo.server import SiteServer
from newsclean.sites import site_toml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from crawls import Newsclean

SOURCES = ("feeds", "sitemaps", "news_sitemaps", "section_fronts", "archive")
SAMPLES = open_samples()
DAYS = sorted(file.stem for file in (SAMPLES.site / "archive").iterdir())
# What only a crawl can know of a page.
OF_THE_FETCH = ("provenance", "source_record", "rights", "revision")


class Paper:
    """The sample newspaper on this machine; `delay` is what its file says."""

    def __init__(self, server: SiteServer, folder: Path, newsclean: Newsclean, delay: float | None = None) -> None:
        self.server = server
        self._newsclean = newsclean
        self._delay = delay
        self.folder = folder
        self.out = folder / "out"

    def site_file(self, *sources: str) -> Path:
        others = {key: None if key == "archive" else () for key in SOURCES if key not in (sources or SOURCES)}
        domain = self.server.url.removeprefix("http://")
        site = msgspec.structs.replace(SAMPLES.newspaper.site, domains=(domain,), delay=self._delay, **others)
        file = self.folder / f"{'-'.join(sources) or 'all'}.toml"
        file.write_text(self.server.rehosted(site_toml(site)), encoding="utf-8")
        return file

    def crawl(self, file: Path, *options: str) -> Path:
        """The newspaper's folder after one more run."""
        window = ("--since", DAYS[0], "--until", DAYS[-1]) if "archive" in file.read_text(encoding="utf-8") else ()
        done = self._newsclean("crawl", str(file), "-o", str(self.out), *window, *options)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr, done.stderr
        return self.out / file.stem

    def stories(self) -> list[Any]:
        """Requests for stories: all but for listings and what is asked of every host."""
        listings = ("/robots.txt", "/.well-known/", "/sitemap", "/feeds/", "/archive/", "/page-")
        return [seen for seen in self.server.log if seen.path != "/" and not seen.path.startswith(listings)]


def records(folder: Path) -> list[dict[str, Any]]:
    files = [file for file in sorted(folder.glob("*.jsonl")) if "rejects" not in file.name]
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def fetched(folder: Path) -> Counter[str]:
    """The paths of the pages that a folder's runs fetched: those of its records, and of the pages that are no story."""
    rejects = (json.loads(line) for file in folder.glob("*.rejects.jsonl") for line in file.read_bytes().splitlines())
    return Counter(map(path_of, [*records(folder), *(line for line in rejects if line["reason"].startswith("kind:"))]))


def path_of(record: dict[str, Any]) -> str:
    return urlsplit(record["url"]).path


@pytest.fixture
def paper(tmp_path: Path, newsclean: Newsclean) -> Iterator[Paper]:
    with SAMPLES.serve() as server:
        yield Paper(server, tmp_path, newsclean)


@pytest.fixture
def hurried_paper(tmp_path: Path, newsclean: Newsclean) -> Iterator[Paper]:
    """The newspaper without its Crawl-delay."""
    shutil.copytree(SAMPLES.site, tmp_path / "site")
    robots = tmp_path / "site" / "robots.txt"
    robots.write_text(re.sub("Crawl-delay.*\n", "", robots.read_text(encoding="utf-8")), encoding="utf-8")
    with SiteServer(tmp_path / "site", SAMPLES.origin, SAMPLES.behaviours) as server:
        yield Paper(server, tmp_path, newsclean, delay=0)


@pytest.fixture(scope="module")
def expected() -> set[str]:
    """The paths of all pages at addresses of stories that robots.txt leaves open."""
    rules = AddressRules(SAMPLES.newspaper.site)
    pages = (json.loads(file.read_bytes()) for file in (SAMPLES.site.parent / "expected").glob("*.json"))
    stories = {path_of(page) for page in pages if page["url"] and rules.is_article(page["url"], declared=False)}
    return {path for path in stories if not path.startswith("/subscribers/")}


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES)
def test_each_source_alone_finds_every_story(hurried_paper: Paper, expected: set[str], source: str) -> None:
    assert fetched(hurried_paper.crawl(hurried_paper.site_file(source))) == Counter(expected)


@pytest.mark.slow
def test_all_sources_together_the_second_run_and_the_archive(
    paper: Paper, expected: set[str], newsclean: Newsclean
) -> None:
    file = paper.site_file()
    folder = paper.crawl(file)
    assert fetched(folder) == Counter(expected)
    told = len(records(folder))
    assert not [seen.path for seen in paper.server.log if seen.path.startswith(("/subscribers/", "/search"))]
    assert hurried(paper.server.log, 0.1) == []
    first = len(paper.stories())
    paper.crawl(file, "--refetch", "always")
    again = paper.stories()[first:]
    assert {seen.path for seen in again} >= expected
    assert all(seen.conditional for seen in again if seen.status == 304)
    assert not [seen.path for seen in again if seen.bytes_sent and seen.path in expected]
    assert len(records(folder)) == told
    archives = [str(file) for file in sorted(folder.glob("*.warc.gz"))]
    check(archives)
    cleaned = newsclean("clean", *archives, "--site", str(file), "-q")
    # The archive holds the fronts as well, and what a page is may be taken for a story there.
    of_stories = [record for record in map(json.loads, cleaned.stdout.splitlines()) if path_of(record) in expected]
    assert without_fetch(of_stories) == without_fetch(records(folder))


def without_fetch(told: Any) -> dict[str, dict[str, Any]]:
    return {record["id"]: {key: value for key, value in record.items() if key not in OF_THE_FETCH} for record in told}


def check(archives: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "warcio.cli", "check", "-v", *archives], capture_output=True, text=True, check=False
    )
    verdicts = Counter(line.strip() for line in done.stdout.splitlines() if line.startswith("    "))
    assert set(verdicts) == {"digest pass", "digest present but not checked (revisit)"}, done.stdout
    assert not done.stderr
