"""The run: counted, and gone on with only over the same input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from fake_cleaner import FakeCleaner

from newsclean.batch import Job, Manner, Report, run
from newsclean.cli.rendering import as_json
from newsclean.errors import InputError, UsageError
from newsclean.files import Destination, Item, Reason, Skip, Skipped, Unread
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JOB = Job(FakeCleaner, as_json)
TORN = Unread("in", Reason.UNREADABLE, "torn", 9)


def _page(content: str, offset: int = 0) -> Page:
    return Page(content=content, input="in", offset=offset)


def _go(items: list[Item], folder: Path, **options: bool) -> Report:
    return run(items, JOB, Destination(folder / "out.jsonl", folder / "rejects.jsonl", **options), Manner())


def test_every_page_is_counted_once(tmp_path: Path) -> None:
    report = _go([_page("a"), Skipped(Skip.REDIRECT), _page("kind=empty"), TORN, _page("do=bug")], tmp_path)
    assert (report.pages, report.records, report.errors, report.bugs) == (4, 1, 2, 1)
    assert report.rejects == {Reason.BUG: 1, Reason.KIND_EMPTY: 1, Reason.UNREADABLE: 1}
    assert report.skipped == {Skip.REDIRECT: 1}
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 1
    assert len((tmp_path / "rejects.jsonl").read_text().splitlines()) == 3


def test_where_nothing_can_be_read_there_is_no_output(tmp_path: Path) -> None:
    report = _go([TORN], tmp_path)
    assert (report.nothing_was_read, report.first_fault) == (True, "in: torn")
    assert not list(tmp_path.iterdir())


def test_an_input_that_contradicts_the_options_leaves_nothing(tmp_path: Path) -> None:
    def items() -> list[Item]:
        raise UsageError("two pages")
        yield

    with pytest.raises(UsageError):
        _go(items(), tmp_path)
    assert not list(tmp_path.iterdir())


def _stop_after(pages: int, folder: Path) -> None:
    """Leaves a part with so many pages."""

    def items() -> object:
        yield from (_page(f"page {n}", n) for n in range(pages))
        raise UsageError("stop")

    with pytest.raises(UsageError):
        _go(items(), folder)  # type: ignore[arg-type]


def test_a_resumed_run_counts_all_pages(tmp_path: Path) -> None:
    _stop_after(5, tmp_path)
    report = _go([_page(f"page {n}", n) for n in range(8)], tmp_path, resume=True)
    assert (report.pages, report.records, report.resumed) == (8, 8, 5)
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 8


def _files(*names: str) -> list[Item]:
    return [Page(content="kind=empty" if name in "bd" else name, input=f"{name}.html") for name in names]


def test_a_folder_that_has_grown_is_gone_on_with(tmp_path: Path) -> None:
    def items() -> Iterator[Item]:
        yield from _files("b", "d", "e")
        raise UsageError("stop")

    with pytest.raises(UsageError):
        _go(items(), tmp_path)  # type: ignore[arg-type]
    # d.html is gone; what it gave stays.
    report = _go(_files("a", "b", "c", "e", "f"), tmp_path, resume=True)
    assert (report.pages, report.records, report.resumed) == (6, 4, 3)
    texts = [json.loads(line)["text"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert texts == ["e", "a", "c", "f"]
    assert len((tmp_path / "rejects.jsonl").read_bytes().splitlines()) == 2


def test_a_folder_in_which_one_file_took_the_place_of_another_loses_none(tmp_path: Path) -> None:
    def items() -> Iterator[Item]:
        yield from _files("b", "c", "e")
        raise UsageError("stop")

    with pytest.raises(UsageError):
        _go(items(), tmp_path)  # type: ignore[arg-type]
    report = _go(_files("a", "c", "e", "f"), tmp_path, resume=True)
    assert (report.pages, report.records, report.resumed) == (5, 4, 3)


def test_what_can_be_read_once_alone_is_not_gone_on_with_where_it_has_changed(tmp_path: Path) -> None:
    _stop_after(5, tmp_path)
    with pytest.raises(InputError, match="the inputs have changed"):
        _go(iter(_files("a", "b", "c", "d", "e", "f")), tmp_path, resume=True)  # type: ignore[arg-type]


@pytest.mark.parametrize("pages", [[0, 1, 2, 3, 5, 6], [0, 1]])
def test_a_resumed_run_refuses_other_pages(tmp_path: Path, pages: list[int]) -> None:
    _stop_after(5, tmp_path)
    with pytest.raises(InputError, match="the inputs have changed"):
        _go([_page(f"page {n}", n) for n in pages], tmp_path, resume=True)
    report = _go([_page(f"page {n}", n) for n in range(8)], tmp_path, resume=True)
    assert report.pages == 8
