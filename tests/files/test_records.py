"""Records out of the files that newsclean wrote."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from typing import TYPE_CHECKING

import pytest
from made_records import lines_of, record, write_records

from newsclean.files import Reject, Skipped, Unread, expand
from newsclean.files.compression import Compression
from newsclean.files.records import Recorded, read_records

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = [record("a"), record("b")]


def found(*inputs: Path) -> list[Recorded | Unread | Skipped]:
    return list(read_records(expand(map(str, inputs))))


def ids(*inputs: Path) -> list[str]:
    return [item.article.id for item in found(*inputs) if isinstance(item, Recorded)]


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("r.jsonl", bytes),
        ("r.jsonl.gz", gzip.compress),
        ("r.jsonl.bz2", bz2.compress),
        ("r.jsonl.xz", lzma.compress),
        ("r.jsonl.zst", Compression.ZSTD.pack),
        ("records", bytes),
    ],
)
def test_plain_and_packed(tmp_path: Path, name: str, pack: type[bytes]) -> None:
    (tmp_path / name).write_bytes(pack(lines_of(RECORDS)))
    first, second = found(tmp_path / name)
    assert isinstance(first, Recorded)
    assert isinstance(second, Recorded)
    assert (first.article, second.article) == (RECORDS[0], RECORDS[1])
    assert second.offset == len(first.line)
    assert first.input == str(tmp_path / name)


def test_of_a_crawls_folder_only_the_records_count(tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    write_records(paper / "20261124T093000Z.jsonl", [RECORDS[0]])
    write_records(paper / "20261125T093000Z.jsonl", [RECORDS[1]])
    (paper / "20261124T093000Z.rejects.jsonl").write_bytes(Reject(reason="fetch:gone", record=record("no")).line)
    (paper / "20261124T093000Z.report.json").write_text('{"newspaper":"paper"}')
    (paper / "20261124T093000Z.00000.warc.gz").write_bytes(gzip.compress(b"WARC/1.1\r\n\r\n"))
    (paper / "20261126T093000Z.jsonl.part").write_bytes(lines_of([record("part")]))
    (paper / "state.sqlite3").write_bytes(b"SQLite format 3\0")
    (paper / "web-text.jsonl").write_text('{"text": "A story."}\n')
    (paper / "lock").touch()
    assert ids(tmp_path) == ["a", "b"]
    assert not [item for item in found(tmp_path) if isinstance(item, Unread)]
    # As a shell names them.
    assert ids(*sorted(paper.glob("*.jsonl"))[:3]) == ["a", "b"]


def test_a_broken_file_of_a_folder_is_not_passed_over(tmp_path: Path) -> None:
    packed = gzip.compress(lines_of(RECORDS))
    (tmp_path / "torn.jsonl.gz").write_bytes(packed[:9])
    (tmp_path / "damaged.jsonl").write_bytes(b'{"schema_ver\n' + lines_of(RECORDS))
    reasons = [item.reason for item in found(tmp_path) if isinstance(item, Unread)]
    assert reasons == ["bad_record", "broken_off"]
    assert ids(tmp_path) == ["a", "b"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"half a line", "no record: "),
        (b'{"text": "A story."}', "no record: Object missing required field"),
        (b"[" * 5000, "no record: "),
        (b"\xff\xfe", "no record: "),
        (json.dumps({**json.loads(RECORDS[0].to_json()), "page_kind": "novel"}).encode(), "no record: Invalid enum"),
        (json.dumps({**json.loads(RECORDS[0].to_json()), "schema_version": "1.99"}).encode(), "a record of form 1.99"),
        (json.dumps({**json.loads(RECORDS[0].to_json()), "schema_version": "new"}).encode(), "no record: 'new'"),
    ],
)
def test_a_line_that_is_no_record_costs_no_other(tmp_path: Path, line: bytes, why: str) -> None:
    start = lines_of([RECORDS[0]])
    (tmp_path / "in.jsonl").write_bytes(start + line + b"\n\n" + lines_of([RECORDS[1]]))
    assert ids(tmp_path / "in.jsonl") == ["a", "b"]
    (unread,) = [item for item in found(tmp_path / "in.jsonl") if isinstance(item, Unread)]
    assert unread.offset == len(start)
    assert unread.reason == "bad_record"
    assert unread.detail.startswith(why)
    assert "\n" not in unread.detail


def test_a_file_without_records_that_is_named_is_told(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><p>A story.</p></html>")
    (unread,) = found(tmp_path / "page.html")
    assert isinstance(unread, Unread)
    assert unread.detail == "no file of records: those are JSON lines"


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    torn = gzip.compress(lines_of(RECORDS * 50), mtime=0)
    (tmp_path / "torn.jsonl.gz").write_bytes(torn[: len(torn) // 2])
    items = found(tmp_path / "torn.jsonl.gz")
    assert isinstance(items[-1], Unread)
    assert items[-1].reason == "broken_off"
