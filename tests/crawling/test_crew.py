"""Worker processes: every page is answered once, whatever becomes of the process that has it."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsclean.crawling.crew import Crew, WorkerDied, WorkerStuck, serve
from newsclean.crawling.task import CleaningFailed
from newsclean.errors import NotText
from newsclean.model import Article, Page, PageKind, Provenance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.model import Site


def obey(page: Page, _site: Site | None) -> Article:
    """Does what the page says; the record's id names the process that did it."""
    order, _, argument = str(page.content).partition(" ")
    if order == "die" or (order == "die_once" and not Path(argument).exists()):
        Path(argument or os.devnull).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if order == "hang":
        time.sleep(600)
    if order == "refuse":
        raise NotText(argument)
    if order == "break":
        raise ValueError(argument)
    provenance = Provenance(program="obey", input=None)
    return Article(
        id=str(os.getpid()), url=page.url, page_kind=PageKind.ARTICLE, text=argument or order, provenance=provenance
    )


def answers(contents: Sequence[str], size: int = 1, page_seconds: float = 30) -> list[Article | BaseException]:
    """What a crew answers, to pages given to it at once."""

    async def ask() -> list[Article | BaseException]:
        crew = Crew(size, obey, page_seconds)
        try:
            pages = [Page(content=content, url=f"https://tide.example/{n}") for n, content in enumerate(contents)]
            return await asyncio.gather(*[crew.clean(page, None) for page in pages], return_exceptions=True)
        finally:
            crew.close()

    return asyncio.run(ask())


def urls(found: Sequence[Article | BaseException]) -> list[str | None]:
    return [answer.url if isinstance(answer, Article) else type(answer).__name__ for answer in found]


def test_each_page_gets_its_own_answer() -> None:
    found = answers([f"say {n}" for n in range(40)], size=2)
    assert [(answer.url, answer.text) for answer in found if isinstance(answer, Article)] == [
        (f"https://tide.example/{n}", str(n)) for n in range(40)
    ]


def test_the_work_is_shared() -> None:
    assert len({answer.id for answer in answers(["say"] * 40, size=2) if isinstance(answer, Article)}) == 2


def test_a_page_larger_than_any_buffer_comes_through() -> None:
    (found,) = answers(["say " + "x" * 5_000_000])
    assert isinstance(found, Article)
    assert len(found.text) == 5_000_000


def test_an_error_of_the_cleaning_is_raised_as_it_was() -> None:
    found = answers(["refuse a picture", "say"])
    assert isinstance(found[0], NotText)
    assert str(found[0]) == "a picture"
    assert isinstance(found[1], Article)


def test_a_bug_is_named_with_its_place() -> None:
    (found,) = answers(["break of day"])
    assert isinstance(found, CleaningFailed)
    assert re.fullmatch(r"ValueError: of day \(test_crew\.py:\d+\)", str(found))


def test_a_record_that_cannot_be_sent_is_a_bug_too() -> None:
    (found,) = answers(["say \ud800"])
    assert isinstance(found, CleaningFailed)


def test_a_page_that_kills_takes_no_other_with_it() -> None:
    assert urls(answers(["say", "die", "say", "say"])) == [
        "https://tide.example/0",
        "WorkerDied",
        "https://tide.example/2",
        "https://tide.example/3",
    ]


def test_a_page_whose_process_was_killed_from_outside_is_cleaned(tmp_path: Path) -> None:
    (found,) = answers([f"die_once {tmp_path / 'died'}"])
    assert isinstance(found, Article)


def test_a_page_without_end_is_given_up_and_the_others_are_cleaned() -> None:
    found = answers(["hang", "say"], page_seconds=10)
    assert isinstance(found[0], WorkerStuck)
    assert isinstance(found[1], Article)


def test_where_no_process_can_be_started_every_page_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("too many processes")

    monkeypatch.setattr("newsclean.crawling.crew.start_child", refuse)
    found = answers(["say", "say"])
    assert [str(error) for error in found if isinstance(error, WorkerDied)] == [
        "no worker process can be started: too many processes"
    ] * 2


def test_closing_leaves_no_process_behind() -> None:
    (found,) = answers(["say"])
    assert isinstance(found, Article)
    with pytest.raises(ProcessLookupError):
        os.kill(int(found.id), 0)


@pytest.mark.parametrize("sent", [b"", b"\0\0\0", (9).to_bytes(8, "big") + b"half"], ids=["nothing", "length", "page"])
def test_a_process_ends_with_its_parent_whatever_that_was_at(sent: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours:
        ours.sendall(sent)
    serve(theirs, obey)
    assert theirs.fileno() == -1
