"""The files of one run, read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.store.run_files import values
from newsclean.crawling.watch.profile import Pages, Story

if TYPE_CHECKING:
    from pathlib import Path

LINES = b'{"url": "/1", "title": "Dues rise"}\n{"url": "https://ti\n\n[7]\n{"url": null, "title": "Bell"}\n'


def test_a_line_that_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "run.jsonl"
    file.write_bytes(LINES)
    assert [story.title for story in values(file, Story)] == ["Dues rise", "Bell"]
    assert Pages(tmp_path, file.name, None).profile().stories == 2


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        list(values(tmp_path / "none.jsonl", Story))
    assert Pages(tmp_path, "none.jsonl", None).profile().stories == 0
