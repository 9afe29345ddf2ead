"""A redesign of the sample newspaper: each kind of break raises an alarm in the first run, and says what fell."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from newsclean.demo.samples import open_samples
from newsclean.demo.server import SiteServer
from newsclean.sites import site_toml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crawls import Crawls

NO_STORY = {"archive", "opinion", "index.html", "page-2.html", "page-3.html"}
LISTINGS = ("sitemaps/news.xml", "sitemaps/2026-05.xml", "feeds/home.rss", "feeds/latest.atom")
DAYS = 20


class Paper:
    """The sample newspaper, served at one address whatever is done to it, and its crawls."""

    def __init__(self, folder: Path, server: SiteServer, crawls: Crawls) -> None:
        self._folder = folder
        self._crawls = crawls
        self._whole = server.folder
        self._server = server
        samples = open_samples()
        domain = server.url.removeprefix("http://")
        site = msgspec.structs.replace(samples.newspaper.site, domains=(domain,), delay=0.0, archive=None)
        self._file = folder / "courier.toml"
        self._file.write_text(server.rehosted(site_toml(site)), encoding="utf-8")
        (server.folder / "robots.txt").write_text("User-agent: *\nDisallow: /subscribers/\n", encoding="utf-8")

    def crawl(self, name: str, change: Callable[[Path], None] | None = None) -> dict[str, Any]:
        """The report of a run into the folder `name`, after the newspaper was changed."""
        out = self._folder / name
        self._server.folder = self._whole
        if change is not None:
            self._server.folder = self._folder / f"{name}-site"
            shutil.copytree(self._whole, self._server.folder)
            change(self._server.folder)
        before = set(out.rglob("*.report.json"))
        done = self._crawls.run("crawl", str(self._file), "-o", str(out), "--max-errors", "100%")
        assert "Traceback" not in done.stderr, done.stderr
        (file,) = set(out.rglob("*.report.json")) - before
        return dict(json.loads(file.read_bytes()))

    def remember(self, name: str, report: dict[str, Any]) -> None:
        """Puts a run like that one into the folder `name` for each of the days before."""
        folder = self._folder / name / "courier"
        folder.mkdir(parents=True)
        for day in range(1, DAYS + 1):
            started = datetime.now(UTC) - timedelta(days=day)
            run = {**report, "run": f"{started:%Y%m%dT%H%M%SZ}", "started": started.isoformat(timespec="seconds")}
            (folder / f"{run['run']}.report.json").write_text(json.dumps(run), encoding="utf-8")


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory, crawls: Crawls) -> Iterator[tuple[Paper, dict[str, Any]]]:
    folder = tmp_path_factory.mktemp("drift")
    samples = open_samples()
    shutil.copytree(samples.site, folder / "site")
    behaviours = msgspec.structs.replace(samples.behaviours, slow={}, fails_once=())
    with SiteServer(folder / "site", samples.origin, behaviours) as server:
        made = Paper(folder, server, crawls)
        yield made, made.crawl("whole")


def stories(site: Path) -> list[Path]:
    return [file for file in sorted(site.rglob("*.html")) if file.relative_to(site).parts[0] not in NO_STORY]


def rewrite(files: list[Path], change: Callable[[str], str]) -> None:
    for file in files:
        file.write_text(change(file.read_text(encoding="latin-1")), encoding="latin-1")


def new_template(site: Path) -> None:
    """Other names for everything, and other elements."""

    def renamed(found: re.Match[str]) -> str:
        return 'class="' + " ".join(f"v{len(word)}-{word[::-1]}" for word in found[1].split()) + '"'

    def change(html: str) -> str:
        html = re.sub(r'class="([^"]*)"', renamed, html)
        return re.sub(r"<(/?)(?:article|table)\b", r"<\1section", html)

    rewrite(stories(site), change)


def bodies_behind_scripts(site: Path) -> None:
    """The browser fetches the text; the page has nothing of it."""

    def change(html: str) -> str:
        head, _, _ = html.partition("<body")
        return f'{head}<body><div id="root"></div><script src="/app.js"></script></body></html>'

    rewrite(stories(site), change)


def bodies_inside_scripts(site: Path) -> None:
    """The page has the text as the state of its scripts alone, where it is still found."""

    def change(html: str) -> str:
        head, _, body = html.partition("<body")
        return f'{head}<body><div id="root"></div><script>window.story = {json.dumps(body)}</script></body></html>'

    rewrite(stories(site), change)


def no_dates(site: Path) -> None:
    rewrite(
        [*stories(site), *(site / name for name in LISTINGS)], lambda page: re.sub(r"(?<![/\d])20[12]\d\b", "", page)
    )


def consent_for_all(site: Path) -> None:
    wall = (site / "story/city/market-hall-gets-its-clock-back.html").read_bytes()
    for file in stories(site):
        file.write_bytes(wall)


def half_the_stories(site: Path) -> None:
    for file in stories(site)[::2]:
        file.unlink()
        path = re.escape(file.relative_to(site).with_suffix("").as_posix())
        entries = rf"<(url|item|entry)>(?:(?!</\1>).)*{path}[^\w-].*?</\1>"
        rewrite([site / name for name in LISTINGS], lambda text: re.sub(entries, "", text, flags=re.DOTALL))  # noqa: B023


BREAKS = [
    (new_template, {"place"}),
    (bodies_behind_scripts, {"records", "words"}),
    (bodies_inside_scripts, {"place"}),
    (no_dates, {"date"}),
    (consent_for_all, {"records", "different_titles"}),
    (half_the_stories, {"stories"}),
]


@pytest.mark.slow
@pytest.mark.parametrize(("change", "expected"), BREAKS, ids=lambda value: getattr(value, "__name__", ""))
def test_a_break_raises_the_alarm_in_the_first_run(
    paper: tuple[Paper, dict[str, Any]], change: Callable[[Path], None], expected: set[str]
) -> None:
    newspaper, whole = paper
    newspaper.remember(change.__name__, whole)
    alarms = {alarm["what"]: alarm for alarm in newspaper.crawl(change.__name__, change)["alarms"]}
    assert expected & set(alarms), alarms
    for what in (expected - {"stories"}) & set(alarms):
        assert len(alarms[what]["pages"]) == 3
        assert all(page["url"] for page in alarms[what]["pages"])


@pytest.mark.slow
def test_the_newspaper_as_it_was_raises_none(paper: tuple[Paper, dict[str, Any]]) -> None:
    newspaper, whole = paper
    newspaper.remember("again", whole)
    assert newspaper.crawl("again")["alarms"] == []
