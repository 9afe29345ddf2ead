"""Which pages have their line: told by records and rejects, packed or not."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from newsclean.files.done import done_pages

if TYPE_CHECKING:
    from pathlib import Path

RECORD = b'{"schema_version":"1.0","text":"x","provenance":{"engine":"e","input":"a.warc","offset":%d}}\n'
REJECT = b'{"input":"b.html","offset":null,"url":null,"reason":"kind:empty","record":null}\n'


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_records_and_rejects_tell_it(tmp_path: Path, pack: type[bytes]) -> None:
    out, rejects, empty = (tmp_path / name for name in ("out", "rejects", "empty"))
    out.write_bytes(pack(RECORD % 1) + pack(RECORD % 7))
    rejects.write_bytes(pack(REJECT))
    empty.touch()
    done = done_pages([out, rejects, empty])
    assert done is not None
    assert done.number == 3
    assert done.take(("a.warc", 7))
    assert not done.take(("a.warc", 7))
    assert done.has_more_of("a.warc")
    assert done.take(("b.html", None))
    assert not done.has_more_of("b.html")


@pytest.mark.parametrize("line", [b"The ferry\n=========\n", RECORD[:40], b"3\n"])
def test_text_for_people_tells_nothing(tmp_path: Path, line: bytes) -> None:
    (tmp_path / "out").write_bytes(line)
    assert done_pages([tmp_path / "out"]) is None
