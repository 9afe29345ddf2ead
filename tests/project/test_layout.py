"""The layout that CONTRIBUTING.md draws is the real one."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Files at the top that explain themselves, and what tools leave there.
_UNDRAWN = {".git", ".github", "__pycache__", "LICENSE", "NOTICE", "Makefile", "pyproject.toml", "scrapy.cfg"}


def _drawn() -> list[str]:
    """The paths in the drawing, relative to the root."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    drawing = re.search(r"```\n(newsclean/\n.*?)```", text, re.DOTALL)
    assert drawing is not None
    paths, folder = [], ""
    for line in drawing[1].splitlines():
        name = line.split()[0]
        folder = folder if line.startswith(" ") else name
        paths.append(folder + name if line.startswith(" ") else name)
    return paths


def test_everything_drawn_is_there() -> None:
    assert [path for path in _drawn() if not (ROOT / path).exists()] == []


def test_every_part_is_drawn() -> None:
    parts = {f"newsclean/{path.name}/" for path in (ROOT / "newsclean").iterdir() if list(path.glob("*.py"))}
    parts |= {f"newsclean/{path.name}" for path in (ROOT / "newsclean").glob("[!_]*.py")}
    assert parts == {path for path in _drawn() if path.startswith("newsclean/") and path != "newsclean/"}


def test_every_folder_at_the_top_is_drawn() -> None:
    ignored = {line.strip("/\n") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()}
    here = {path.name for path in ROOT.iterdir() if path.is_dir()} - ignored - _UNDRAWN
    assert here - {path.rstrip("/") for path in _drawn()} == set()
