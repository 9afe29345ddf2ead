"""Results as lines for the terminal and as the table in README.md."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from benchmarks.systems import PARSE, SYSTEMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from benchmarks.measure import Result

_MARKED = re.compile(r"(<!-- benchmark -->\n).*?(<!-- /benchmark -->)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One corpus: whether it tells quality, whether it tells cost, and what each system did on it."""

    corpus: str
    tells_quality: bool
    tells_cost: bool
    results: dict[str, Result]

    @property
    def pages(self) -> int:
        """How many pages were measured."""
        return len(next(iter(self.results.values())).seconds)


def lines(measured: Measured) -> Iterator[str]:
    """All that was measured on a corpus, to be read in a terminal."""
    columns = list(dict.fromkeys(name for result in measured.results.values() for name in result.summary.scores))
    note = "" if measured.tells_quality else ", cost only: the shipped weights may have seen its labels"
    yield f"== {measured.corpus} ({measured.pages} pages{note})"
    yield f"{'':<28}" + "".join(f"{name:>9}" for name in columns) + f"{'ms/page':>10}{'p50':>9}{'p99':>9}{'failed':>8}"
    for name, result in measured.results.items():
        scores = result.summary.scores
        cells = "".join(f"{scores[column]:9.4f}" if column in scores else f"{'-':>9}" for column in columns)
        costs = f"{result.milliseconds:10.2f}{result.quantile(0.5):9.2f}{result.quantile(0.99):9.2f}"
        yield f"{name:<28}{cells}{costs}{result.failures:8d}"


def table(measured: Sequence[Measured]) -> str:
    """The Markdown table: F1 and the share of exact pages where quality is told, cost where that is; dated."""
    quality = [corpus for corpus in measured if corpus.tells_quality]
    (cost,) = [corpus for corpus in measured if corpus.tells_cost]
    head = ["", *(f"{corpus.corpus}: F1 (exact)" for corpus in quality), "ms a page", "times the parse"]
    rows = [head, ["---"] + ["---:"] * (len(head) - 1)]
    for name, result in cost.results.items():
        scores = [_score(corpus.results[name]) if name != PARSE else "" for corpus in quality]
        factor = result.milliseconds / cost.results[PARSE].milliseconds if PARSE in cost.results else float("nan")
        rows.append([name, *scores, f"{result.milliseconds:.1f}", f"{factor:.1f}"])
    body = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    return f"{body}\n\n{_caption(quality, cost)}\n"


def _score(result: Result) -> str:
    scores = result.summary.scores
    return f"{scores['F1']:.3f} ({scores['exact']:.2f})" if "F1" in scores else ""


def _caption(quality: Sequence[Measured], cost: Measured) -> str:
    sets = ", ".join(f"{corpus.corpus} {corpus.pages:,} pages" for corpus in quality)
    versions = {SYSTEMS[name].package: SYSTEMS[name].version for name in cost.results}
    told = ", ".join(f"{package} {number}" for package, number in versions.items())
    return (
        f"Measured {datetime.now(UTC):%Y-%m-%d} with Python {platform.python_version()}: {told}. {sets}; CPU time on "
        f"{cost.corpus}, {cost.pages} pages, in one process. Where F1 is told, no label trained newsclean's weights."
    )


def write_between_markers(file: Path, content: str) -> None:
    """Puts the table between the file's two `benchmark` comments. Raises ValueError where it has none."""
    before = file.read_text(encoding="utf-8")
    after, times = _MARKED.subn(lambda found: f"{found[1]}{content}{found[2]}", before)
    if times != 1:
        raise ValueError(f"{file}: no <!-- benchmark --> and <!-- /benchmark --> in it")
    file.write_text(after, encoding="utf-8")
