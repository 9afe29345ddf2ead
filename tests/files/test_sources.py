"""INPUT... -> files, in a fixed order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsclean.errors import InputError
from newsclean.files import expand


def _names(*inputs: object) -> list[str]:
    return [source.name for source in expand(map(str, inputs))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.html",
        "a.html.gz",
        "deep/c.txt",
        "deep/.hidden.html",
        ".git/d.html",
        "style.css",
        "robots.txt",
        "story.php?id=3",
    ):
        path = tmp_path / "pages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("<html>")
    return tmp_path / "pages"


def test_a_folder_is_walked_in_order_without_hidden_files_and_what_pages_bring_along(folder: Path) -> None:
    found = [Path(name).relative_to(folder).as_posix() for name in _names(folder)]
    assert found == ["a.html.gz", "b.html", "story.php?id=3", "deep/c.txt"]


def test_a_source_of_a_folder_knows_its_place_in_it(folder: Path) -> None:
    last = list(expand([str(folder)]))[-1]
    assert (last.within, last.is_named) == (str(Path("deep", "c.txt")), False)


def test_inputs_keep_the_order_of_the_command_line(folder: Path) -> None:
    assert _names(folder / "b.html", "-", folder / "deep") == [
        str(folder / "b.html"), "-", str(folder / "deep" / "c.txt"),
    ]  # fmt: skip


def test_a_glob_gives_its_matches_in_order(folder: Path) -> None:
    assert _names(folder / "*.html*") == [str(folder / "a.html.gz"), str(folder / "b.html")]


def test_a_pipe_that_a_glob_matches_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "0.html")
    assert _names(folder / "*.html") == [str(folder / "b.html")]
    assert _names(folder / "0.html") == [str(folder / "0.html")]


def test_a_name_with_glob_characters_that_exists_is_that_file(tmp_path: Path) -> None:
    odd = tmp_path / "story[1].html"
    odd.write_text("<p>")
    assert _names(odd) == [str(odd)]


def test_a_missing_input_is_said_before_anything_is_read(folder: Path) -> None:
    with pytest.raises(InputError, match=r"none\.html: no such file or folder"):
        expand([str(folder), "none.html"])


def test_a_folder_without_pages_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "style.css").write_text("p {}")
    with pytest.raises(InputError, match="no pages in this folder"):
        expand([str(tmp_path)])


def _inside(folder: Path, *inputs: object) -> list[str]:
    return [Path(name).relative_to(folder).as_posix() for name in _names(*inputs)]


def test_links_to_folders_are_followed_and_each_folder_is_entered_once(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "e.html").write_text("<html>")
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    (folder / "deep" / "up").symlink_to(folder)
    files = ["a.html.gz", "b.html", "story.php?id=3", "deep/c.txt", "linked/e.html"]
    assert _inside(folder, folder) == files
    assert _inside(folder, folder / "**" / "*.html") == ["b.html", "linked/e.html"]


def test_what_is_named_twice_is_read_once(folder: Path) -> None:
    once = ["b.html", "a.html.gz", "story.php?id=3", "deep/c.txt"]
    assert _inside(folder, folder / "b.html", folder / "deep" / ".." / "b.html", folder) == once
    assert _inside(folder, folder / "deep", folder) == ["deep/c.txt", "a.html.gz", "b.html", "story.php?id=3"]


def test_what_a_folder_passes_over_is_read_where_it_is_named(folder: Path) -> None:
    assert _inside(folder, folder / "style.css", folder)[0] == "style.css"
