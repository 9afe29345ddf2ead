"""`newsclean explain`: one page of whatever holds pages, as one file to look at."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from archives import Archive

from newsclean.demo.server import SiteServer

if TYPE_CHECKING:
    from conftest import Newsclean

ROOT = Path(__file__).parents[2]
SITE = ROOT / "samples" / "site"
STORY = SITE / "news" / "20101" / "sunday-ferry-to-return-after-eleven-years.html"
TEXT = ROOT / "samples" / "text" / "ferry-sundays.txt"
PAGE = "<!doctype html><html lang=en><title>{0}</title><h1>{0}</h1><p>The harbour office said so on Friday, once more."
TITLES = ("The ferry sails again", "The bell is found", "The lamps go out")


def _title(page: bytes) -> str:
    heading = ElementTree.fromstring(page).find(".//h1")
    assert heading is not None
    return "".join(heading.itertext())


def _record(page: bytes) -> dict[str, object]:
    record = ElementTree.fromstring(page).find(".//footer//pre")
    assert record is not None
    told: dict[str, object] = json.loads(record.text or "")
    return told


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    made = Archive().record("warcinfo", "urn:x", b"software: x\r\n", "application/warc-fields")
    for number, title in enumerate(TITLES, 1):
        made.response(f"https://www.paper.example/{number}", PAGE.format(title).encode())
    return made.write(tmp_path / "crawl.warc.gz")


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl"
    pages = ({"id": f"story-{number}", "html": PAGE.format(title)} for number, title in enumerate(TITLES, 1))
    path.write_text("".join(f"{json.dumps(page)}\n" for page in pages), encoding="utf-8")
    return path


def test_a_page_goes_to_a_file_or_to_stdout_in_the_same_bytes(real_newsclean: Newsclean, tmp_path: Path) -> None:
    done = real_newsclean("explain", str(STORY), "-o", "page.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = (tmp_path / "page.html").read_bytes()
    assert real_newsclean("explain", str(STORY)).stdout == page
    assert _title(page) == "Sunday ferry to return after eleven years"
    assert _record(page) == json.loads(real_newsclean("clean", str(STORY)).stdout)


def test_a_text(real_newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "story").write_bytes(TEXT.read_bytes())
    page = real_newsclean("explain", "story", "--text", "--url", "https://paper.example/1").stdout
    record = _record(page)
    assert record["url"] == "https://paper.example/1"
    assert b"characters " in page
    assert record["text"] == _record(real_newsclean("explain", str(TEXT)).stdout)["text"]


@pytest.mark.parametrize(
    ("choice", "title"),
    [
        (["--record", "3"], TITLES[2]),
        (["--url", "https://www.paper.example/2"], TITLES[1]),
        (["--url", "http://paper.example/2/?utm_source=x"], TITLES[1]),
        (["--quiet"], TITLES[0]),
    ],
)
def test_a_record_of_an_archive(real_newsclean: Newsclean, archive: Path, choice: list[str], title: str) -> None:
    done = real_newsclean("explain", archive.name, *choice)
    assert (done.returncode, done.stderr) == (0, b"")
    assert _title(done.stdout) == title
    assert _title(real_newsclean("explain", archive.name, "--id", str(_record(done.stdout)["id"])).stdout) == title


def test_a_line_by_its_own_id(real_newsclean: Newsclean, lines: Path) -> None:
    assert _title(real_newsclean("explain", lines.name, "--id", "story-2").stdout) == TITLES[1]


def test_a_saved_page_by_the_id_of_its_record(real_newsclean: Newsclean) -> None:
    wanted = json.loads(real_newsclean("clean", str(STORY)).stdout)
    done = real_newsclean("explain", str(SITE), "--id", wanted["id"])
    assert (done.returncode, done.stderr, _record(done.stdout)["title"]) == (0, b"", wanted["title"])


def test_that_there_are_more_pages_is_said(real_newsclean: Newsclean, archive: Path) -> None:
    done = real_newsclean("explain", archive.name)
    assert _title(done.stdout) == TITLES[0]
    assert done.stderr == (
        b"newsclean: crawl.warc.gz holds more pages than this first one; --record, --url or --id choose another\n"
    )


def test_the_page_of_an_address(real_newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "ferry.html").write_text(PAGE.format(TITLES[0]), encoding="utf-8")
    with SiteServer(tmp_path / "site", "https://paper.example") as server:
        done = real_newsclean("explain", f"{server.url}/ferry", NEWSCLEAN_USER_AGENT="Test/1.0 (+mailto:a@b.example)")
    assert (done.returncode, done.stderr) == (0, b"")
    assert _record(done.stdout)["url"] == f"{server.url}/ferry"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["none.html"], 2, "none.html: no such file or folder"),
        (["picture.html"], 10, "picture.html: not_text: the bytes are not text"),
        (
            ["records.jsonl"],
            2,
            f"records.jsonl: a record that newsclean wrote; name the page that it was made from, {STORY}",
        ),
        (["pages.jsonl", "--record", "4"], 2, "pages.jsonl: holds 3 pages"),
        (["pages.jsonl", "--id", "story-4"], 2, "pages.jsonl: none of 3 pages is story-4"),
        (["pages.jsonl", "--url-field", "x", "--text-field", "y"], 2, "pages.jsonl at 0: bad_record: no page in the"),
        (["pages.jsonl", "--id", "1", "--record", "1"], 2, "--record and --id each choose a page: one of them is"),
        (["pages.jsonl", "--url", "paper"], 2, "--url: paper is no address"),
        (["https://paper.example/1", "--text"], 2, "an address is that of one page"),
        (["pages.jsonl", "-o", "pages.jsonl"], 2, "pages.jsonl: is both input and output"),
        (["pages.jsonl", "-o", "picture.html"], 2, "picture.html: exists already; --overwrite replaces it"),
        (["pages.jsonl", "-o", "none/page.html", "-q"], 5, "none: no such folder"),
    ],
)
def test_what_cannot_be_is_one_line(
    real_newsclean: Newsclean, lines: Path, tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (tmp_path / "records.jsonl").write_bytes(real_newsclean("clean", str(STORY)).stdout)
    done = real_newsclean("explain", *arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.decode().startswith(f"newsclean: {words}")
    assert done.stderr.count(b"\n") == 1


def test_a_page_is_replaced_where_that_is_said(real_newsclean: Newsclean, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("before")
    done = real_newsclean("explain", str(STORY), "-o", "page.html", "--overwrite")
    assert (done.returncode, done.stderr) == (0, b"")
    assert _title((tmp_path / "page.html").read_bytes())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html"]


def test_a_title_that_would_run_is_shown(real_newsclean: Newsclean, tmp_path: Path) -> None:
    title = "Ferry &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; sails"
    (tmp_path / "page.html").write_text(PAGE.format(title), encoding="utf-8")
    page = real_newsclean("explain", "page.html").stdout
    assert _title(page) == "Ferry </title><script>alert(1)</script> sails"
    assert b"<script" not in page
