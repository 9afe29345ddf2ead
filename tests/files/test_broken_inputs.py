"""Whatever bytes an input holds, reading it gives items and raises nothing."""

from __future__ import annotations

import bz2
import gzip
import lzma
import random
from typing import TYPE_CHECKING

import pytest
from archives import Archive
from pace import cost

from newsclean.files import ReadOptions, Skipped, Unread, expand, read
from newsclean.files.compression import zstd
from newsclean.model import Page

if TYPE_CHECKING:
    from pathlib import Path

HTML = b"<html><p>The ferry sails again.</p></html>"
TRIES = 150


def _archive() -> list[bytes]:
    packed = (("Content-Type", "text/html"), ("Content-Encoding", "gzip"))
    chunked = (("Content-Type", "text/html"), ("Transfer-Encoding", "chunked"))
    archive = Archive().response("http://a/1", HTML).response("http://a/2", gzip.compress(HTML), headers=packed)
    archive.response("http://a/3", b"5\r\nhello\r\n0\r\n\r\n", headers=chunked)
    return archive.record("conversion", "http://a/4", b"text", "text/plain").records


LINES = b'{"html": "<p>a", "url": "http://a"}\n{"text": "b \\u00e9", "n": [1, {"a": null}]}\n' * 3
INPUTS = {
    "a.warc": b"".join(_archive()),
    "b.warc": b"".join(map(gzip.compress, _archive())),
    "c.warc": b"".join(map(zstd.compress, _archive())),
    "a.jsonl": LINES,
    "b.jsonl": gzip.compress(LINES),
    "c.jsonl": zstd.compress(LINES),
    "d.jsonl": bz2.compress(LINES),
    "e.jsonl": lzma.compress(LINES),
    "d.warc": lzma.compress(b"".join(_archive())),
    "a.html": gzip.compress(HTML),
}
INSERTED = (b"\r\n", b"Content-Length: 99999999999\r\n", b"\xff\xfe", b"WARC/1.0\r\n", b"-1", bytes(10), b'"')


def _broken(content: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(content) or 1)
        change = chance.choice((bytes([chance.randrange(256)]), b"", chance.choice(INSERTED)))
        content = content[:at] + change + content[at + chance.choice((0, 1, 30)) :]
    return content


@pytest.mark.parametrize("name", INPUTS)
def test_broken_inputs_are_read_as_far_as_they_go(tmp_path: Path, name: str) -> None:
    chance = random.Random(name)
    path = tmp_path / name
    for _ in range(TRIES):
        path.write_bytes(_broken(INPUTS[name], chance))
        for item in read(expand([str(path)]), ReadOptions(max_bytes=100_000)):
            assert isinstance(item, (Page, Skipped, Unread))


@pytest.mark.parametrize("line", [b"WARC/1.0\n", b"WARC/1.0\n\n"])
def test_what_looks_like_the_beginning_of_records_takes_no_time(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(line * 3000)

    def work() -> None:
        assert all(isinstance(item, Unread) for item in read(expand([str(path)]), ReadOptions()))

    assert cost(work, 10) < 10
