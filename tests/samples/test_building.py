"""The sample newspaper is what its source files say, and holds what it is to show."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from comparison import SAMPLES

from newsclean.model import ArticleType, Label, PageKind

if TYPE_CHECKING:
    from pathlib import Path


RECORDS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((SAMPLES / "expected").glob("*.json"))]


def _files(folder: Path) -> dict[str, bytes]:
    wanted = [folder / "site.toml", *folder.glob("site/**/*"), *folder.glob("expected/*"), *folder.glob("text/*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in wanted if path.is_file()}


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SAMPLES / "build.py"), "-o", str(tmp_path)], check=True, capture_output=True)
    built, kept = _files(tmp_path), _files(SAMPLES)
    assert sorted(built) == sorted(kept)
    assert [path for path, content in built.items() if kept[path] != content] == []


def test_nothing_of_the_marks_is_served() -> None:
    assert [path for path, content in _files(SAMPLES / "site").items() if b"x-is=" in content] == []


def _said(record: dict[str, Any], field: str) -> set[str]:
    if field == "label":
        return {part["label"] for part in record.get("removed", ())}
    return {record[field]} - {None}


@pytest.mark.parametrize(
    ("field", "vocabulary"), [("label", Label), ("article_type", ArticleType), ("page_kind", PageKind)]
)
def test_every_word_of_the_vocabulary_occurs(field: str, vocabulary: type[Label | ArticleType | PageKind]) -> None:
    assert set().union(*(_said(record, field) for record in RECORDS)) == set(map(str, vocabulary))


def test_there_are_enough_pages() -> None:
    assert len(RECORDS) >= 30
