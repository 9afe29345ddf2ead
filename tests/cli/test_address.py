"""`newsclean clean ADDRESS`: one page over HTTP, with the manners of a crawl."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsclean.demo.server import Behaviours, SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from conftest import Newsclean

STORY = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry sails again</title></head>
<body><nav><a href="/">Front page</a></nav><article><h1>The ferry sails again</h1>
<p>The ferry sails again from Monday, the harbour office said on Thursday, nine weeks after the strike began.</p>
<p>The crossing takes nine minutes and costs as much as it did before, which is what most people at the quay had come
to hear; a few of them had brought a cake.</p></article></body></html>"""
ROBOTS = "User-agent: *\nDisallow: /closed/\n"


@pytest.fixture
def paper(tmp_path: Path) -> Iterator[SiteServer]:
    folder = tmp_path / "site"
    for name, content in {"news/ferry.html": STORY, "closed/ferry.html": STORY, "robots.txt": ROBOTS}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    origin = "https://www.paper.example"
    behaviours = Behaviours(redirects={"/old": f"{origin}/news/ferry"}, fails_once=("/news/ferry",))
    with SiteServer(folder, origin, behaviours) as server:
        yield server


def test_the_page_becomes_its_record(real_newsclean: Newsclean, paper: SiteServer) -> None:
    done = real_newsclean("clean", f"{paper.url}/news/ferry")
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert record["url"] == record["provenance"]["input"] == f"{paper.url}/news/ferry"
    assert (record["provenance"]["status"], record["provenance"]["warc_file"]) == (200, None)
    assert record["provenance"]["fetched_at"].endswith("Z")
    assert "nine weeks after the strike began" in record["text"]
    assert paper.log[0].path == "/robots.txt"


def test_the_address_after_a_redirect_is_the_records(
    real_newsclean: Newsclean, paper: SiteServer, tmp_path: Path
) -> None:
    done = real_newsclean("clean", f"{paper.url}/old", "-o", "out.jsonl", "-q")
    assert (done.returncode, done.stderr) == (0, b"")
    record = json.loads((tmp_path / "out.jsonl").read_bytes())
    assert (record["url"], record["provenance"]["input"]) == (f"{paper.url}/news/ferry", f"{paper.url}/old")


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/none", "fetch:http_status 404"),
        ("/closed/ferry", "fetch:robots"),
        ("/", "not the address of a page"),
    ],
)
def test_what_cannot_be_had_is_one_line(real_newsclean: Newsclean, paper: SiteServer, path: str, why: str) -> None:
    done = real_newsclean("clean", f"{paper.url}{path}", "-q")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"newsclean: {paper.url}{path}: unreadable: {why}")
    assert done.stderr.count(b"\n") == 1
    assert not any(seen.path.startswith("/closed") for seen in paper.log)


def test_a_newspaper_is_told_who_asks(real_newsclean: Newsclean, tmp_path: Path) -> None:
    done = real_newsclean("clean", "https://paper.example/1", "-o", "out.jsonl", NEWSCLEAN_USER_AGENT="")
    assert done.returncode == 4
    assert done.stderr.startswith(b"newsclean: NEWSCLEAN_USER_AGENT: not set")
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize("more", [["a.html"], ["--url", "https://paper.example/2"], ["--text"]])
def test_an_address_stands_alone(real_newsclean: Newsclean, more: list[str]) -> None:
    done = real_newsclean("clean", "https://paper.example/1", *more)
    assert done.returncode == 2
    assert done.stderr.startswith(b"newsclean: an address is the only input")
