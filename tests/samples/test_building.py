"""The sample newspaper is what its source files say, and holds what it is to show."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from comparison import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((SAMPLES / "expected").glob("*.json"))]


def _files(folder: Path) -> dict[str, bytes]:
    wanted = [folder / "site.toml", *folder.glob("site/**/*"), *folder.glob("expected/*")]
    return {str(path.relative_to(folder)): path.read_bytes() for path in wanted if path.is_file()}


def test_building_again_gives_the_same_bytes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SAMPLES / "build.py"), "-o", str(tmp_path)], check=True, capture_output=True)
    built, kept = _files(tmp_path), _files(SAMPLES)
    assert sorted(built) == sorted(kept)
    assert [path for path, content in built.items() if kept[path] != content] == []


def test_nothing_of_the_marks_is_served() -> None:
    assert [path for path, content in _files(SAMPLES / "site").items() if b"x-is=" in content] == []
