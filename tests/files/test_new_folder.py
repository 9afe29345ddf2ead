"""Folders that are whole or not there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from newsclean.errors import LockedError, OutputError, UsageError
from newsclean.files.new_folder import NewFile, NewFolder

if TYPE_CHECKING:
    from pathlib import Path

MARK = "manifest.json"


def _write(folder: NewFolder, content: bytes = b"{}") -> None:
    file = NewFile(folder.part / MARK)
    file.write(content)
    file.close()


def test_a_folder_gets_its_name_when_it_is_whole(tmp_path: Path) -> None:
    with NewFolder(tmp_path / "set", mark=MARK) as folder:
        _write(folder)
        assert not (tmp_path / "set").exists()
        folder.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["set"]
    assert (tmp_path / "set" / MARK).read_bytes() == b"{}"


def test_nothing_stays_of_one_that_is_broken_off(tmp_path: Path) -> None:
    with suppress(KeyboardInterrupt), NewFolder(tmp_path / "set", mark=MARK) as folder:
        _write(folder)
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "set.part" / "data").mkdir(parents=True)
    (tmp_path / "set.part" / MARK).touch()
    with NewFolder(tmp_path / "set", mark=MARK) as folder:
        assert list(folder.part.iterdir()) == []


def test_one_that_exists_is_replaced_only_when_told_so(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / MARK).write_text("old")
    (tmp_path / "set" / "more").touch()
    with pytest.raises(UsageError, match="exists already; --overwrite replaces it"):
        NewFolder(tmp_path / "set", mark=MARK)
    with NewFolder(tmp_path / "set", mark=MARK, overwrite=True) as folder:
        _write(folder, b"new")
        folder.publish()
    assert [path.name for path in tmp_path.iterdir()] == ["set"]
    assert [path.name for path in (tmp_path / "set").iterdir()] == [MARK]


def test_an_old_one_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / MARK).write_text("old")
    with pytest.raises(OutputError), NewFolder(tmp_path / "set", mark=MARK, overwrite=True):
        raise OutputError("disk full")
    assert (tmp_path / "set" / MARK).read_text() == "old"


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_something_else_is_never_replaced(tmp_path: Path, kind: str) -> None:
    home = tmp_path / "home"
    if kind == "file":
        home.write_text("mine")
    else:
        (tmp_path / "real").mkdir()
        (tmp_path / "real" / "diary.txt").write_text("mine")
        (tmp_path / "real").rename(home) if kind == "folder" else home.symlink_to(tmp_path / "real")
    with pytest.raises(UsageError, match="so it is not replaced"):
        NewFolder(home, mark=MARK, overwrite=True)
    assert home.exists()


def test_two_runs_do_not_share_one(tmp_path: Path) -> None:
    with NewFolder(tmp_path / "set", mark=MARK) as folder:
        _write(folder)
        with pytest.raises(LockedError, match="another run is writing it"):
            NewFolder(tmp_path / "set", mark=MARK)
        assert (folder.part / MARK).exists()


def test_a_folder_in_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"/no: no such folder"):
        NewFolder(tmp_path / "no" / "set", mark=MARK)
