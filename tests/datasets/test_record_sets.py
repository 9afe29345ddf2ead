"""Which files make a set, and which of their lines are records."""

from __future__ import annotations

import gzip
import os
from typing import TYPE_CHECKING

import pytest
from sets_of_records import lines_of, record, write

from newsclean.datasets.record_sets import Faults, NoRecordError, open_set, record_in
from newsclean.errors import InputError, UsageError
from newsclean.files import Reject
from newsclean.files.compression import Compression

if TYPE_CHECKING:
    from pathlib import Path


def ids(given: Path, faults: Faults | None = None) -> list[str]:
    found = []
    for line in open_set(str(given)).lines(faults or Faults()):
        try:
            found.append(record_in(line.content)["id"])
        except NoRecordError as error:
            found.append(str(error))
    return found


@pytest.mark.parametrize("suffix", ["", ".gz", ".bz2", ".xz", ".zst"])
def test_a_file_plain_or_packed(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"records.jsonl{suffix}"
    file.write_bytes(Compression.of_name(file.name).pack(lines_of([record("a"), record("b")])))
    assert ids(file) == ["a", "b"]


def test_of_a_crawls_folder_its_records(tmp_path: Path) -> None:
    run = tmp_path / "tide" / "20261113T060000Z"
    write(run.with_suffix(".jsonl"), record("a"))
    write(run.with_name("20261114T060000Z.jsonl"), record("b"))
    write(run.with_name("20261115T060000Z.jsonl.part"), record("c"))
    run.with_suffix(".rejects.jsonl").write_bytes(Reject(url="https://paper.example/x", reason="kind:empty").line)
    run.with_suffix(".report.json").write_text('{"newspaper": "tide", "records": 1}\n')
    run.with_suffix(".00000.warc.gz").write_bytes(gzip.compress(b"WARC/1.1\r\n"))
    run.with_name("site.toml").write_text('name = "Tide"\n')
    run.with_name("state.sqlite3").write_bytes(b"SQLite format 3\0")
    run.with_name("lock").touch()
    write(run.with_name("pages.jsonl"), {"url": "https://paper.example/1", "text": "A page."})
    os.mkfifo(run.with_name("pipe"))
    assert ids(tmp_path) == ["a", "b"]


def test_a_file_that_begins_with_a_broken_line_stays_in_its_folder(tmp_path: Path) -> None:
    file = write(tmp_path / "records.jsonl", record("a"))
    file.write_bytes(b'{"id": \n' + file.read_bytes())
    found = ids(tmp_path)
    assert found[0].startswith("no JSON object: ")
    assert found[1:] == ["a"]


def test_a_torn_file_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    packed = gzip.compress(lines_of(record(f"{i}") for i in range(2000)))
    (tmp_path / "1.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    write(tmp_path / "2.jsonl", record("last"))
    faults = Faults()
    assert ids(tmp_path, faults)[-1] == "last"
    assert faults.broken == [f"{tmp_path / '1.jsonl.gz'}: cut off: the compressed data ends too early"]


def test_what_is_no_set(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: no such file or folder"):
        open_set(str(tmp_path / "nowhere"))
    (tmp_path / "page.html").write_text("<html><body>A page</body></html>")
    with pytest.raises(InputError, match="no file of records in this folder"):
        open_set(str(tmp_path))
    with pytest.raises(UsageError, match="can be read but once"):
        open_set("-")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UsageError, match="can be read but once"):
        open_set(str(tmp_path / "pipe"))


def test_the_reasons_of_the_rejects_beside_a_file(tmp_path: Path) -> None:
    file = write(tmp_path / "out.jsonl", record("a"))
    rejects = [{"reason": "kind:empty", "url": "u", "record": record("b")}, {"reason": "timeout", "url": "v"}]
    write(tmp_path / "out.jsonl.rejects.jsonl", *rejects, {"reason": 3})
    found = [("b", "u", "kind:empty"), (None, "v", "timeout")]
    assert list(open_set(str(file)).reasons()) == found
    assert list(open_set(str(tmp_path)).reasons()) == found
