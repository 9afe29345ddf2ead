"""What records tell of their newspaper."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from forks import SECONDS

from newsclean.crawling.store.folder import find_written
from newsclean.errors import ConfigurationError
from newsclean.model import Site
from newsclean.sites import parse_site, site_toml
from newsclean.sites.learned import Seen, learn

if TYPE_CHECKING:
    from pathlib import Path

SITE = Site(name="P", domains=("p.example",))


def stories(form: str, number: int = 30, language: str = "en") -> list[Seen]:
    return [Seen(f"https://www.p.example{form.format(n=n, id=100_000 + n)}", language) for n in range(1, number + 1)]


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("/news/{id}/a-slug-of-words", r"^/news/\d+/[^/]+-[^/]+"),
        ("/news/{id}", r"^/news/\d+(/|$)"),
        ("/2026/11/24/a-slug-{n}", r"^/\d{4}/\d{2}/\d{2}/[^/]+-[^/]+"),
        ("/world/a-story-{id}.html", r"^/world/[^/]*\d{5,}[^/]*\.html$"),
    ],
)
def test_the_form_of_addresses(form: str, pattern: str) -> None:
    (learned,) = learn(SITE, stories(form), []).articles
    assert learned == pattern
    assert all(re.search(learned, story.url.removeprefix("https://www.p.example")) for story in stories(form))
    assert not re.search(learned, "/")
    assert not re.search(learned, "/world")


def test_many_sections_are_names_and_a_few_are_words() -> None:
    many = [Seen(f"https://p.example/section{'abcdefghijklmnopqrstuvwxyz'[n]}/a-b-{n}", "en") for n in range(26)]
    assert learn(SITE, many, []).articles == ("^/[^/]+/[^/]+-[^/]+",)
    few = stories("/world/a-b-{n}") + stories("/sport/a-b-{n}")
    assert set(learn(SITE, few, []).articles) == {"^/world/[^/]+-[^/]+", "^/sport/[^/]+-[^/]+"}


def test_a_form_that_fits_other_pages_as_well_is_none() -> None:
    assert learn(SITE, stories("/a-b-{n}"), ["https://p.example/about-us"]).articles == ()


def test_what_the_file_says_stays() -> None:
    site = Site(name="P", domains=("p.example",), language="ga", articles=("^/x/",))
    assert learn(site, stories("/news/{id}"), []) == site


def test_the_language_of_nearly_all() -> None:
    assert learn(SITE, stories("/news/{id}", language="de"), []).language == "de"
    mixed = stories("/news/{id}", language="de") + stories("/news/{id}", language="fr")
    assert learn(SITE, mixed, []).language is None


def test_few_stories_tell_nothing() -> None:
    assert learn(SITE, stories("/news/{id}", number=5), []) == SITE


def test_the_command_prints_a_file_to_be_used_and_passes_over_broken_lines(tmp_path: Path) -> None:
    folder = tmp_path / "paper.example"
    folder.mkdir()
    lines = [json.dumps({"url": story.url, "language": story.language}) for story in stories("/news/{id}/a-slug")]
    lines[3:3] = [lines[3][:-9], "[" * 9_999]
    (folder / "20261124T000000Z.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    reject = {"url": "https://paper.example/news/", "reason": "kind:section_front"}
    (folder / "20261124T000000Z.rejects.jsonl").write_text(f'{{"url": \n{json.dumps(reject)}\n', encoding="utf-8")
    command = [sys.executable, "-m", "newsclean", "sites", "learned", "https://paper.example/", "-o", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=True)
    site = parse_site(done.stdout, "learned")
    assert site.articles == (r"^/news/\d+/[^/]+-[^/]+",)
    assert site.language == "en"


def test_a_newspaper_may_be_named_by_the_folder_of_its_crawls(tmp_path: Path) -> None:
    site = Site(name="P", domains=("p.example",), feeds=("https://p.example/feed",))
    (tmp_path / "paper.example-8000").mkdir()
    (tmp_path / "paper.example-8000" / "state.sqlite3").touch()
    with pytest.raises(ConfigurationError, match="8000: crawled by a site file; name that file"):
        find_written("paper.example-8000", tmp_path)
    (tmp_path / "paper.example-8000" / "site.toml").write_text(site_toml(site), encoding="utf-8")
    found = find_written("paper.example-8000", tmp_path)
    assert (found.key, found.site) == ("paper.example-8000", site)
    with pytest.raises(ConfigurationError, match="no newspaper is called"):
        find_written("paper.example-9000", tmp_path)
