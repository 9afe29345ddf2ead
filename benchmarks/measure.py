"""Systems side by side in one process, page by page."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.evaluation.metrics import PageScore, Summary, score_text, summarise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.systems import Extract
    from newsclean.evaluation.corpora import Corpus, Truth


@dataclass(slots=True)
class Result:
    """What one system did on one corpus; `seconds` is CPU time, a page each, `failures` the pages it raised on."""

    scores: list[PageScore] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    failures: int = 0

    @property
    def summary(self) -> Summary:
        """The mean scores; a page that a system raised on counts as an empty text."""
        return summarise(self.scores)

    @property
    def milliseconds(self) -> float:
        """Mean CPU time a page."""
        return 1000 * sum(self.seconds) / len(self.seconds)

    def quantile(self, share: float) -> float:
        """The CPU time in milliseconds that this share of the pages stays within."""
        return 1000 * sorted(self.seconds)[min(len(self.seconds) - 1, int(share * len(self.seconds)))]


def measure(corpus: Corpus, truths: Iterable[Truth], extracts: Mapping[str, Extract]) -> dict[str, Result]:
    """What each system did on these pages of a corpus. The first page is done twice: loading does not count."""
    results = {name: Result() for name in extracts}
    is_warm = False
    for truth in truths:
        page = corpus.page(truth)
        for name, extract in extracts.items():
            if not is_warm:
                _add(Result(), truth, page, extract)
            _add(results[name], truth, page, extract)
        is_warm = True
    return results


def _add(result: Result, truth: Truth, page: bytes, extract: Extract) -> None:
    started = time.process_time()
    try:
        text = extract(page, truth.url)
    except Exception:  # noqa: BLE001 - whatever a system raises, the others are measured on
        result.failures += 1
        text = ""
    result.seconds.append(time.process_time() - started)
    result.scores.append(score_text(truth, text))
