"""`newsclean demo` as a process, over the samples and over a smaller newspaper laid out as they are."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import pytest
from forks import SECONDS
from rich.cells import cell_len

from newsclean.demo.samples import open_samples
from newsclean.errors import ConfigurationError

EXPECTED = Path(__file__).parents[2] / "samples" / "expected"
STORY_KINDS = ("article", "live_blog", "gallery", "video")
ORIGIN = "https://www.lantern.example"
STORY = """<!doctype html><html lang="en"><head><title>{title}</title><meta charset="utf-8">
<link rel="canonical" href="{origin}/story/{number}"></head><body><article><h1>{title}</h1>
<p>The lamps along the north pier will be lit again from Monday, nine months after the storm that put them out,
the harbour trust said in a statement on Thursday evening.</p>
<p>Volunteers from both sides of the bay carried the new glass up the iron stairs by hand, because no crane was
allowed near the tower while the gulls were nesting in the gallery.</p>
<p>Repairs cost a little less than had been feared, and the rest of the money will go to the lifeboat, the
trust's secretary told a meeting that went on until after ten.</p></article></body></html>"""

SERVER = f"""origin = "{ORIGIN}"
fails_once = ["/story/2"]

[redirects]
"/story/3" = "{ORIGIN}/story/1"
"""
SITE = f"""name = "The Lantern"
domains = ["lantern.example"]
sitemaps = ["{ORIGIN}/robots.txt"]
articles = ['^/(story|closed)/\\d+']
"""
DEMO = """
import sys
from pathlib import Path
from newsclean.demo import samples
samples._PLACES = (Path(sys.argv[1]),)
from newsclean.cli import main
sys.exit(main(["demo", "-o", sys.argv[2]]))
"""


class Shown(NamedTuple):
    """What the demonstration of the real samples printed and wrote."""

    stdout: str
    stderr: str
    records: Path
    rejects: Path


@pytest.fixture
def samples(tmp_path: Path) -> Path:
    folder = tmp_path / "samples"
    (folder / "site" / "story").mkdir(parents=True)
    for number in (1, 2):
        page = STORY.format(title=f"Lamps lit again, part {number}", number=number, origin=ORIGIN)
        (folder / "site" / "story" / f"{number}.html").write_text(page, encoding="utf-8")
    robots = f"User-agent: *\nDisallow: /closed/\nCrawl-delay: 0.1\nSitemap: {ORIGIN}/sitemap.xml\n"
    (folder / "site" / "robots.txt").write_text(robots, encoding="utf-8")
    paths = ["story/1", "story/2", "story/3", "closed/4"]
    entries = "".join(f"<url><loc>{ORIGIN}/{path}</loc></url>" for path in paths)
    (folder / "site" / "sitemap.xml").write_text(f"<urlset>{entries}</urlset>", encoding="utf-8")
    (folder / "site.toml").write_text(SERVER, encoding="utf-8")
    (folder / "harbour-courier.toml").write_text(SITE, encoding="utf-8")
    return folder


def test_the_demo_crawls_cleans_and_shows(samples: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-c", DEMO, str(samples), str(out)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "Lamps lit again, part 1" in done.stdout
    (records,) = [path for path in out.rglob("*.jsonl") if "rejects" not in path.name]
    assert str(records) in done.stdout.replace("\n", "")
    articles = [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines()]
    assert sorted(article["url"].rpartition("/")[2] for article in articles) == ["1", "2"]
    assert all(article["provenance"]["via"].startswith("sitemap:http://127.0.0.1:") for article in articles)
    (rejects,) = out.rglob("*.rejects.jsonl")
    reasons = [json.loads(line)["reason"] for line in rejects.read_text(encoding="utf-8").splitlines()]
    assert sorted(reasons) == ["fetch:robots", "filtered:duplicate"]


def test_without_samples_it_is_one_clear_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("newsclean.demo.samples._PLACES", (tmp_path / "a", tmp_path / "b"))
    with pytest.raises(ConfigurationError, match="sample newspaper is missing"):
        open_samples()


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    out = tmp_path_factory.mktemp("demo")
    command = [sys.executable, "-m", "newsclean", "demo", "-o", str(out)]
    terminal = {**os.environ, "COLUMNS": "100"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False, env=terminal)
    assert done.returncode == 0, done.stderr
    records, rejects = sorted(out.rglob("*.jsonl"), key=lambda path: "rejects" in path.name)
    return Shown(done.stdout, done.stderr, records, rejects)


def test_the_sample_newspaper_is_shown_without_a_warning(shown: Shown) -> None:
    assert len(shown.stderr.splitlines()) == 1, shown.stderr
    assert max(map(cell_len, shown.stdout.splitlines()[:20])) <= 100
    assert "What the night bus knows" in shown.stdout
    assert str(shown.records) in shown.stdout
    assert str(shown.rejects) in shown.stdout


def test_every_story_of_the_sample_newspaper_has_its_record(shown: Shown) -> None:
    records = [json.loads(line) for line in shown.records.read_text(encoding="utf-8").splitlines()]
    assert sorted(urlsplit(record["url"]).path for record in records) == sorted(_paths(*STORY_KINDS))


def test_what_is_closed_and_what_is_no_story_is_rejected_with_its_reason(shown: Shown) -> None:
    lines = [json.loads(line) for line in shown.rejects.read_text(encoding="utf-8").splitlines()]
    reasons = {urlsplit(line["url"]).path: line["reason"] for line in lines}
    (closed,) = [path for path in reasons if path.startswith("/subscribers/")]
    assert reasons.pop(closed) == "fetch:robots"
    kinds = ("consent_wall", "error_page", "empty", "other")
    assert reasons == {path: f"kind:{kind}" for kind in kinds for path in _paths(kind)}


def _paths(*kinds: str) -> list[str]:
    """The addresses of the sample pages of these kinds, but for those that robots.txt closes."""
    expected = (json.loads(path.read_text(encoding="utf-8")) for path in EXPECTED.glob("*.json"))
    paths = [urlsplit(page["url"]).path for page in expected if page["page_kind"] in kinds]
    return [path for path in paths if not path.startswith("/subscribers/")]


def test_a_wheel_carries_what_the_demo_needs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    project = EXPECTED.parents[1]
    targets = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"][
        "targets"
    ]
    for path in (project / name for name in targets["wheel"]["only-include"] if name.startswith("samples/")):
        copied = shutil.copytree if path.is_dir() else shutil.copy
        copied(path, tmp_path / path.name)
    monkeypatch.setattr("newsclean.demo.samples._PLACES", (tmp_path,))
    samples = open_samples()
    assert samples.newspaper.site.name == "Harbour Courier"
    assert (samples.site / "robots.txt").is_file()
