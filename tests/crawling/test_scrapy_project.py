"""newsclean inside Scrapy: its own project through `scrapy.cfg`, and somebody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forks import SECONDS
from pacing import hurried
from tide import STORIES, site_file

if TYPE_CHECKING:
    from newsclean.demo.server import SiteServer

ROOT = Path(__file__).parents[2]

SPIDER = """
from dataclasses import dataclass

import scrapy
from newsclean.crawling.spider import NewspaperSpider

@dataclass
class Narrow:
    html: str

class Wide(scrapy.Item):
    html = scrapy.Field()
    article = scrapy.Field()

class Own(scrapy.Spider):
    name = "own"

    def __init__(self, url):
        self.start_urls = [url]

    def parse(self, response):
        yield {"url": response.url, "html": response.body, "mine": 7}
        yield {"note": "no page"}
        yield {"url": response.url, "html": b"\\x89PNG\\r\\n\\x1a\\n" + bytes(range(256))}

class Odd(Own):
    name = "odd"

    def parse(self, response):
        yield Narrow(html="<p>One.")
        yield Narrow(html="<p>Two.")
        yield Wide(html="")
        yield Wide()
        yield {"html": ["<p>Three."]}
        yield {"url": 5, "html": "<p>Four."}
"""
SETTINGS = """
BOT_NAME = "other"
SPIDER_MODULES = ["other.spiders"]
ITEM_PIPELINES = {"newsclean.crawling.pipelines.CleaningPipeline": 300}
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
CONCURRENT_REQUESTS = 3
LOG_LEVEL = "WARNING"
"""
KEEP_TEXT = """
class KeepText:
    def process_item(self, item):
        item.pop("html", None)
        return item
"""


def scrapy(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def other_project(folder: Path) -> Path:
    (folder / "other" / "spiders").mkdir(parents=True)
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = other.settings\n", encoding="utf-8")
    (folder / "other" / "__init__.py").touch()
    (folder / "other" / "pipelines.py").write_text(KEEP_TEXT, encoding="utf-8")
    (folder / "other" / "settings.py").write_text(SETTINGS, encoding="utf-8")
    (folder / "other" / "spiders" / "__init__.py").write_text(SPIDER, encoding="utf-8")
    return folder


def test_scrapy_crawl_runs_the_spider_from_a_clone(tide: SiteServer, tmp_path: Path) -> None:
    file = site_file(tmp_path, tide, sources=["feeds"])
    done = scrapy(ROOT, "crawl", "newspaper", "-a", f"site={file}", "-s", f"NEWSCLEAN_OUT={tmp_path / 'out'}")
    assert done.returncode == 0, done.stderr
    (records,) = [path for path in (tmp_path / "out" / "tide-0").glob("*.jsonl") if "rejects" not in path.name]
    assert len(records.read_text(encoding="utf-8").splitlines()) == len(STORIES)


def test_another_projects_items_get_their_record(tide: SiteServer, tmp_path: Path) -> None:
    project = other_project(tmp_path / "project")
    url = tide.url + next(iter(STORIES))
    keep = 'ITEM_PIPELINES={"newsclean.crawling.pipelines.CleaningPipeline": 300, "other.pipelines.KeepText": 400}'
    done = scrapy(project, "crawl", "own", "-a", f"url={url}", "-O", "items.jsonl", "-s", keep)
    assert "Traceback" not in done.stderr, done.stderr
    items = [json.loads(line) for line in (project / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(items) == 2
    cleaned = next(item for item in items if "mine" in item)
    assert cleaned["article"]["url"] == url
    assert "harbour office" in cleaned["article"]["text"]
    assert {"note": "no page"} in items
    assert "not_text" in done.stderr


def test_items_without_a_place_for_the_record_and_fields_of_another_type_are_told(
    tide: SiteServer, tmp_path: Path
) -> None:
    project = other_project(tmp_path / "project")
    done = scrapy(project, "crawl", "odd", "-a", f"url={tide.url}{next(iter(STORIES))}", "-O", "items.jsonl")
    assert "Traceback" not in done.stderr, done.stderr
    assert done.stderr.count("Narrow has no field article for the record") == 1
    assert "field html: bytes | str is wanted, and not list" in done.stderr
    assert "field url: str | None is wanted, and not int" in done.stderr
    items = [json.loads(line) for line in (project / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [item.get("html") for item in items if "article" not in item] == ["<p>One.", "<p>Two.", None]
    assert [item["article"]["page_kind"] for item in items if "article" in item] == ["empty"]


def test_the_spider_is_polite_in_another_project_too(tide: SiteServer, tmp_path: Path) -> None:
    project = other_project(tmp_path / "project")
    file = site_file(tmp_path, tide, sources=["feeds"], delay=0.3)
    (project / "other" / "settings.py").write_text(
        SETTINGS.replace('["other.spiders"]', '["other.spiders", "newsclean.crawling.spider"]'), encoding="utf-8"
    )
    done = scrapy(project, "crawl", "newspaper", "-a", f"site={file}", "-a", "max_pages=2", "-O", "items.jsonl")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    items = [json.loads(line) for line in (project / "items.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [item["page_kind"] for item in items] == ["article", "article"]
    assert all(item["provenance"]["via"] for item in items)
    assert tide.log[0].path == "/robots.txt"
    assert hurried(tide.log, 0.3) == []
