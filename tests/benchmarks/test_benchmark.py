"""The benchmark: every page counted for every system, failures told, the table written where it belongs."""

from __future__ import annotations

import gzip
import json
import re
from typing import TYPE_CHECKING

import pytest

from benchmarks.large_warc import BusyCleaner, write_archive
from benchmarks.measure import measure
from benchmarks.systems import PARSE, SYSTEMS
from benchmarks.tables import Measured, lines, table, write_between_markers
from newsclean.evaluation.corpora import Corpus
from newsclean.files import ReadOptions, expand, read
from newsclean.model import Page

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.measure import Result

BODY = "The ferry sails again from Monday, the harbour office said."


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    (tmp_path / "paper" / "pages").mkdir(parents=True)
    truths = [{"id": name, "text": BODY, "url": f"https://paper.example/{name}"} for name in ("a", "b")]
    (tmp_path / "paper" / "truth.jsonl").write_text("\n".join(map(json.dumps, truths)), encoding="utf-8")
    for name in ("a", "b"):
        page = gzip.compress(f"<html><p>{BODY}</p><p>{name}</p></html>".encode())
        (tmp_path / "paper" / "pages" / f"{name}.html.gz").write_bytes(page)
    return Corpus(tmp_path / "paper")


def _perfect(html: bytes, url: str | None) -> str:
    return BODY


def _fails_on_b(html: bytes, url: str | None) -> str:
    if url is not None and url.endswith("b"):
        raise KeyError(url)
    return f"{BODY} More."


@pytest.fixture
def results(corpus: Corpus) -> dict[str, Result]:
    return measure(
        corpus, corpus.truths, {"newsclean": _perfect, "trafilatura": _fails_on_b, PARSE: SYSTEMS[PARSE].make()}
    )


def test_a_system_that_fails_has_an_empty_text_and_is_counted(results: dict[str, Result]) -> None:
    assert [len(result.seconds) for result in results.values()] == [2, 2, 2]
    assert [result.failures for result in results.values()] == [0, 1, 0]
    assert results["newsclean"].summary.scores["exact"] == 1
    assert results["trafilatura"].summary.scores["R"] == 0.5


def test_the_table_tells_quality_and_cost_apart(results: dict[str, Result]) -> None:
    quality = Measured(corpus="paper", tells_quality=True, tells_cost=False, results=results)
    cost = Measured(corpus="other", tells_quality=False, tells_cost=True, results=results)
    shown = table([quality, cost])
    head, _rule, *rows = [line for line in shown.splitlines() if line.startswith("|")]
    assert [cell.strip() for cell in head.strip("|").split("|")] == [
        "", "paper: F1 (exact)", "ms a page", "times the parse",
    ]  # fmt: skip
    assert rows[0].startswith("| newsclean | 1.000 (1.00) |")
    assert rows[-1].startswith(f"| {PARSE} |  |")
    assert rows[-1].endswith("| 1.0 |")
    assert re.search(r"Measured 20\d\d-\d\d-\d\d with Python", shown)


def test_the_terminal_sees_every_system_and_a_warning_where_labels_trained(results: dict[str, Result]) -> None:
    shown = list(lines(Measured(corpus="paper", tells_quality=False, tells_cost=True, results=results)))
    assert "cost only" in shown[0]
    assert [line.split("  ")[0] for line in shown[2:]] == list(results)


def test_the_table_replaces_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("before\n<!-- benchmark -->\nold\n<!-- /benchmark -->\nafter\n", encoding="utf-8")
    write_between_markers(readme, "new\\1\n")
    assert readme.read_text(encoding="utf-8") == "before\n<!-- benchmark -->\nnew\\1\n<!-- /benchmark -->\nafter\n"
    readme.write_text("no markers\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no <!-- benchmark -->"):
        write_between_markers(readme, "new")


def test_the_large_archive_holds_the_pages_over_and_over(tmp_path: Path) -> None:
    archive = tmp_path / "large.warc"
    count = write_archive(archive, [b"<html>one</html>", b"<html>two</html>"], 5_000)
    assert archive.stat().st_size >= 5_000
    found = list(read(expand([str(archive)]), ReadOptions()))
    assert len(found) == count
    assert [page.content for page in found[:3] if isinstance(page, Page)] == [
        b"<html>one</html>", b"<html>two</html>", b"<html>one</html>",
    ]  # fmt: skip
    assert len({page.url for page in found if isinstance(page, Page)}) == count


def test_the_busy_cleaner_gives_a_story() -> None:
    assert BusyCleaner(0.1).clean(Page(content="x", offset=3)).page_kind.is_story
