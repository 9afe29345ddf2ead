"""One page, one line: in this process and in workers, in order, whatever happens on a page."""

from __future__ import annotations

import errno
import hashlib
import multiprocessing
import re
import time
from typing import TYPE_CHECKING

import msgspec
import pytest
from fake_cleaner import FakeCleaner

from newsclean.batch import Job, Outcome, Selection
from newsclean.batch.pool import outcomes
from newsclean.cleaning import Cleaner
from newsclean.cli.rendering import as_json
from newsclean.errors import NewscleanError, PageError
from newsclean.files import Reason, Unread
from newsclean.model import ArticleType, Page, PageKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JOB = Job(FakeCleaner, as_json)
both = pytest.mark.parametrize("workers", [1, 2])


def _pages(*contents: str, name: str = "in.html") -> list[Page | Unread]:
    return [Page(content=content, input=name, offset=n) for n, content in enumerate(contents)]


def _reasons(pages: list[Page | Unread], job: Job = JOB, workers: int = 1) -> list[Reason | None]:
    return [outcome.reason for outcome in outcomes(iter(pages), job, workers)]


def _one(content: str, **options: object) -> Outcome:
    (found,) = outcomes(iter(_pages(content)), Job(FakeCleaner, as_json, **options), 1)  # type: ignore[arg-type]
    return found


@both
def test_outcomes_keep_the_order_of_the_pages(workers: int) -> None:
    pages = _pages(*(f"{n} cost={5 if n % 40 == 0 else 0}" for n in range(500)))
    pages.insert(250, Unread("in.html", Reason.UNREADABLE, "torn", 7))
    found = list(outcomes(iter(pages), JOB, workers))
    assert [outcome.offset for outcome in found] == [page.offset for page in pages]
    assert found[250].reason is Reason.UNREADABLE


@both
def test_what_goes_wrong_on_a_page_stays_on_it(workers: int) -> None:
    job = Job(FakeCleaner, as_json, page_timeout=2)
    found = _reasons(_pages("a", "do=bug", "b", "do=hang", "\ufffdPNG", "c"), job, workers)
    assert found == [None, Reason.BUG, None, Reason.TIMEOUT, Reason.NOT_TEXT, None]


def test_a_bug_is_told_in_one_line_with_its_place() -> None:
    found = _one("do=bug")
    assert re.fullmatch(r"KeyError: 'nobody thought\\nof this' \(fake_cleaner\.py:\d+\)", found.detail or "")


def test_a_page_that_kills_its_worker_loses_only_itself(tmp_path: Path) -> None:
    pages = _pages("a", "do=crash", "b", "c", "do=crash", name=str(tmp_path / "in.html"))
    assert _reasons(pages, workers=2) == [None, Reason.CRASHED, None, None, Reason.CRASHED]


def test_a_page_whose_worker_was_killed_from_outside_is_not_lost(tmp_path: Path) -> None:
    pages = _pages("a", "do=crashonce", "b", name=str(tmp_path / "in.html"))
    assert _reasons(pages, workers=2) == [None, None, None]
    assert (tmp_path / "in.html.seen").exists()


def test_a_page_that_no_signal_reaches_is_given_up_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.batch.worker._GRACE_SECONDS", 4)
    found = _reasons(_pages("a", "do=stick", "b"), Job(FakeCleaner, as_json, page_timeout=2), workers=2)
    assert found == [None, Reason.TIMEOUT, None]


def test_where_no_process_can_be_started_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr("newsclean.batch.worker.start_child", fail)
    with pytest.raises(NewscleanError, match=r"cannot be started \(resource temporarily unavailable\); --workers 1"):
        _reasons(_pages("a"), workers=2)


def test_an_endless_input_is_read_only_as_far_as_needed() -> None:
    read = 0

    def endless() -> Iterator[Page]:
        nonlocal read
        while True:
            read += 1
            yield Page(content="x" * 100_000, input="in", offset=read)

    found = outcomes(endless(), JOB, 2)
    for _ in range(200):
        next(found)
    found.close()
    assert read < 200 + 200


def test_when_the_caller_stops_the_processes_end_at_once() -> None:
    found = outcomes(iter(_pages(*["quick"] * 32, *["cost=300000"] * 200)), JOB, 2)
    next(found)
    started = time.monotonic()
    found.close()
    assert time.monotonic() - started < 150  # half of what a page takes
    assert not multiprocessing.active_children()


def test_records_of_stories_go_out_and_other_kinds_are_rejects() -> None:
    assert _reasons(_pages("kind=live_blog", "kind=gallery", "kind=video")) == [None] * 3
    others = [kind for kind in PageKind if not kind.is_story]
    assert _reasons(_pages(*(f"kind={kind}" for kind in others))) == [Reason(f"kind:{kind}") for kind in others]


def test_a_reject_holds_its_record() -> None:
    reject = msgspec.json.decode(_one("kind=section_front here").line)
    assert {key: reject[key] for key in ("input", "offset", "url", "reason")} == {
        "input": "in.html", "offset": 0, "url": None, "reason": "kind:section_front",
    }  # fmt: skip
    assert reject["record"]["text"] == "kind=section_front here"
    assert msgspec.json.decode(_one("do=bug").line)["record"] is None


def test_types_are_chosen_and_left_out() -> None:
    pages = _pages("type=opinion", "type=news", "no type", "kind=empty type=news")
    only = Job(FakeCleaner, as_json, Selection(only=frozenset({ArticleType.NEWS})))
    assert _reasons(pages, only) == [Reason.FILTERED_ONLY_TYPE, None, Reason.FILTERED_ONLY_TYPE, Reason.KIND_EMPTY]
    without = Job(FakeCleaner, as_json, Selection(exclude=frozenset({ArticleType.OPINION})))
    assert _reasons(pages, without) == [Reason.FILTERED_EXCLUDE_TYPE, None, None, Reason.KIND_EMPTY]


def test_all_takes_every_record_and_no_error() -> None:
    found = _reasons(_pages("kind=empty", "do=bug"), Job(FakeCleaner, as_json, Selection(take_all=True)))
    assert found == [None, Reason.BUG]


def test_what_was_removed_can_be_left_out() -> None:
    assert msgspec.json.decode(_one("a").line)["removed"]
    assert msgspec.json.decode(_one("a", keep_removed=False).line)["removed"] == []


def test_text_goes_to_the_cleaner_as_the_bytes_it_is() -> None:
    content = ("Die Fähre fährt nach elf Jahren wieder, und die Werft hat nichts dagegen. " * 9).encode("latin-1")
    (found,) = outcomes(iter([Page(content=content, is_text=True, input="a.txt")]), Job(Cleaner, as_json), 1)
    provenance = msgspec.json.decode(found.line)["provenance"]
    assert provenance["digest"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
    assert provenance["encoding"] is not None


def test_every_error_of_a_page_has_its_reason() -> None:
    for error in PageError.__subclasses__():
        assert Reason(error.reason).is_error


@both
@pytest.mark.parametrize("content", ["a story", "do=bug", "kind=empty"])
def test_half_a_surrogate_pair_in_an_address_ends_no_run(content: str, workers: int) -> None:
    page = Page(content=content, url="https://tidewater.example/\udcff", input="in.html")
    (found,) = outcomes(iter([page]), JOB, workers)
    assert "https://tidewater.example/\ufffd" in found.line.decode()
