"""Stories taken out of everything, and raw pages that have been kept long enough."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from fastwarc.warc import ArchiveIterator
from tide import STORIES, site_file, write

from newsclean.crawling.store.captures import Captures, Kept
from newsclean.crawling.store.database import Database
from newsclean.crawling.store.pruning import prune
from newsclean.demo.server import Behaviours

if TYPE_CHECKING:
    from pathlib import Path

    from crawls import Newsclean

    from newsclean.demo.server import SiteServer

GONE, *STAY = STORIES


class Crawled:
    """A newspaper's folder after a crawl."""

    def __init__(self, server: SiteServer, tmp_path: Path, newsclean: Newsclean) -> None:
        self.server = server
        self._newsclean = newsclean
        self.out = tmp_path / "out"
        self.folder = self.out / "tide-0"
        write(server.folder, "/robots.txt", "")
        server.behaviours = Behaviours(redirects={"/story/900/old": f"{server.url}{GONE}"})
        items = "".join(f"<item><link>{path}</link></item>" for path in ["/story/900/old", *STORIES])
        write(server.folder, "/feed.xml", f"<rss>{items}</rss>")
        self.file = site_file(tmp_path, server, sources=["feeds"])
        self.crawl()
        self.id = next(record["id"] for record in self.records() if record["url"].endswith(GONE))

    def crawl(self) -> None:
        done = self._newsclean("crawl", self.file, "-o", str(self.out), "--refetch", "always")
        assert done.returncode == 0, done.stderr

    def records(self) -> list[dict[str, Any]]:
        files = [file for file in sorted(self.folder.glob("*.jsonl")) if "rejects" not in file.name]
        return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]

    def addresses(self) -> set[str]:
        """The addresses that the archives hold, by record."""
        found = set()
        for file in self.folder.glob("*.warc.gz"):
            with file.open("rb") as stream:
                found |= {record.headers.get("WARC-Target-URI") for record in ArchiveIterator(stream)}
        return {url.removeprefix(self.server.url) for url in found if url}


@pytest.fixture
def crawled(tide: SiteServer, tmp_path: Path, newsclean: Newsclean) -> Crawled:
    return Crawled(tide, tmp_path, newsclean)


def test_a_forgotten_story_is_nowhere_and_the_others_are_where_they_were(
    crawled: Crawled, newsclean: Newsclean
) -> None:
    before = {record["id"]: record for record in crawled.records()}
    assert {GONE, "/story/900/old"} <= crawled.addresses()
    done = newsclean("forget", crawled.id, "-o", str(crawled.out))
    assert done.returncode == 0, done.stderr
    del before[crawled.id]
    assert {record["id"]: record for record in crawled.records()} == before
    assert crawled.addresses() >= set(STAY)
    assert not crawled.addresses() & {GONE, "/story/900/old"}
    for record in before.values():
        place = record["provenance"]
        with (crawled.folder / place["warc_file"]).open("rb") as stream:
            stream.seek(place["warc_offset"])
            answer = next(iter(ArchiveIterator(stream)))
            assert answer.headers["WARC-Target-URI"] == record["url"]
    slug = GONE.rpartition("/")[2].encode()
    for file in crawled.folder.iterdir():
        content = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        # The feed, which names the story, is no part of it.
        assert slug not in content.replace(b"<link>" + GONE.encode(), b""), file.name


def test_the_archive_stays_a_valid_one(crawled: Crawled, newsclean: Newsclean) -> None:
    newsclean("forget", crawled.id, "-o", str(crawled.out))
    archives = list(crawled.folder.glob("*.warc.gz"))
    assert archives
    for file in archives:
        gzip.decompress(file.read_bytes())
        done = subprocess.run(
            [sys.executable, "-m", "warcio.cli", "check", "-v", str(file)], capture_output=True, text=True, check=False
        )
        assert "fail" not in done.stdout + done.stderr
        assert "rror" not in done.stdout + done.stderr
        read = newsclean("clean", str(file), "-q")
        assert len(read.stdout.splitlines()) == len(STAY)


def test_it_is_not_fetched_again(crawled: Crawled, newsclean: Newsclean) -> None:
    newsclean("forget", crawled.id, "-o", str(crawled.out))
    asked = len(crawled.server.log)
    crawled.crawl()
    assert not {seen.path for seen in crawled.server.log[asked:]} & {GONE, "/story/900/old"}


def test_a_second_time_there_is_nothing_to_forget(crawled: Crawled, newsclean: Newsclean) -> None:
    newsclean("forget", crawled.id, "-o", str(crawled.out))
    done = newsclean("forget", crawled.id, "-o", str(crawled.out))
    assert done.returncode == 2
    assert crawled.id in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_what_cannot_be_read_is_named_and_the_rest_is_done(crawled: Crawled, newsclean: Newsclean) -> None:
    (archive,) = crawled.folder.glob("*.warc.gz")
    (records,) = (file for file in crawled.folder.glob("*.jsonl") if "rejects" not in file.name)
    whole = archive.read_bytes()
    with archive.open("rb") as stream:
        broken = next(
            record.stream_pos
            for record in ArchiveIterator(stream, parse_http=False)
            if (record.headers.get("WARC-Target-URI") or "").endswith(STAY[0])
        )
    archive.write_bytes(whole[: broken + 200] + b"\0\0\0\0" * 20 + whole[broken + 280 :])
    lines = records.read_bytes().splitlines(keepends=True)
    cut = next(number for number, line in enumerate(lines) if crawled.id.encode() not in line)
    records.write_bytes(b"\n".join([*lines[:cut], lines[cut][:-50], *lines[cut + 1 :]]))

    done = newsclean("forget", crawled.id, "-o", str(crawled.out))
    assert (done.returncode, "Traceback" in done.stderr) == (5, False), done.stderr
    (line,) = done.stderr.splitlines()[-1:]
    assert f"{archive}: broken" in line
    assert f"{records}: line " in line
    assert crawled.id.encode() not in records.read_bytes()

    archive.write_bytes(whole)
    records.write_bytes(b"\n".join(line for line in records.read_bytes().splitlines() if line.endswith(b"}")) + b"\n\n")
    done = newsclean("forget", crawled.id, "-o", str(crawled.out))
    assert done.returncode == 0, done.stderr
    assert not crawled.addresses() & {GONE, "/story/900/old"}


@pytest.mark.parametrize("length", [0.3, 0.9])
def test_a_torn_archive_is_named(crawled: Crawled, length: float, newsclean: Newsclean) -> None:
    (archive,) = crawled.folder.glob("*.warc.gz")
    whole = archive.read_bytes()
    archive.write_bytes(whole[: int(len(whole) * length)])
    done = newsclean("forget", crawled.id, "-o", str(crawled.out))
    assert done.returncode == 5
    assert f"{archive}: cut off" in done.stderr
    assert crawled.id not in {record["id"] for record in crawled.records()}


def test_old_archives_go_and_are_no_longer_referred_to(tmp_path: Path) -> None:
    database = Database(tmp_path / "state.sqlite3")
    captures = Captures(database)
    for day in (1, 3):
        name = f"202611{day:02}T000000Z.00000.warc.gz"
        (tmp_path / name).touch()
        captures.note(f"https://p.example/{day}", Kept(date="", digest=b"", file=name, offset=0))
    (tmp_path / "mine.warc.gz").touch()
    removed = prune(tmp_path, captures, database, datetime(2026, 11, 4, tzinfo=UTC), 2)
    assert removed == ["20261101T000000Z.00000.warc.gz"]
    assert {file.name for file in tmp_path.glob("*.gz")} == {"20261103T000000Z.00000.warc.gz", "mine.warc.gz"}
    assert captures.last("https://p.example/1") is None
    assert captures.last("https://p.example/3") is not None
    database.close()
