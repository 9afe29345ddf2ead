"""How a response lies in a WARC file."""

from __future__ import annotations

import gzip
import random
from typing import TYPE_CHECKING

import pytest
from fastwarc.warc import ArchiveIterator, WarcRecordType

from newsclean.crawling.store.archive import Archive
from newsclean.crawling.store.captures import Capture, Captures
from newsclean.crawling.store.database import Database

if TYPE_CHECKING:
    from pathlib import Path

STORY = "".join(random.Random(7).choices("abcdefgh <>", k=20_000)).encode()


@pytest.mark.parametrize("body", [STORY, gzip.compress(STORY)], ids=["plain", "compressed"])
def test_what_a_server_compressed_is_not_compressed_again(body: bytes, tmp_path: Path) -> None:
    archive = Archive(tmp_path, "run", Captures(Database(tmp_path / "state")), max_bytes=1_000_000, about="")
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
    url, date = "https://harbour-courier.example/story", "2026-11-24T09:30:00Z"
    spot = archive.add(Capture(url=url, date=date, status=200, request=b"GET / HTTP/1.1\r\n\r\n", head=head, body=body))
    archive.sync()

    file = tmp_path / f"{spot.file}.part"
    with file.open("rb") as stream:
        stream.seek(spot.offset)
        answer = next(iter(ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=False)))
        assert answer.reader.read() == head + body
    assert (body in file.read_bytes()) is (body != STORY)
    assert file.stat().st_size < len(gzip.compress(STORY)) + 2_000


@pytest.mark.parametrize(("status", "is_whole"), [(200, False), (203, False), (206, False), (500, True)])
def test_a_page_that_is_the_same_again_is_not_stored_again(status: int, tmp_path: Path, *, is_whole: bool) -> None:
    archive = Archive(tmp_path, "run", Captures(Database(tmp_path / "state")), max_bytes=1_000_000, about="")
    url, date = "https://harbour-courier.example/story", "2026-11-24T09:30:00Z"
    head = b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (status, len(STORY))
    capture = Capture(url=url, date=date, status=status, request=b"GET / HTTP/1.1\r\n\r\n", head=head, body=STORY)
    first = archive.add(capture)
    assert (archive.add(capture) != first) is is_whole
