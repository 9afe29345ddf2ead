"""The quality gate: scores of pages that never trained the weights stay above floors that only rise.

A floor lies .003 below what was measured when it was set; raise it when the engine gets better. The labelled corpora
are read where they lie beside the clone, a seeded part of each.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from sample_corpus import write_corpus

from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.judge import judge, shipped
from newsclean.evaluation.metrics import summarise

if TYPE_CHECKING:
    from newsclean.evaluation.judge import Judged

CORPORA = Path(__file__).parents[3] / "shared" / "corpus"
SAMPLES = "samples"
PAGES = 400
WORST = 5

FLOORS = {
    SAMPLES: {"F1": 0.998, "exact": 0.985},
    "cttf-dev": {"F1": 0.982, "exact": 0.485},
    "waddle-dev": {"F1": 0.962, "exact": 0.525},
}


def judged(name: str) -> tuple[Judged, ...]:
    """The scores of a corpus: all articles of the sample newspaper, or a part of the labelled pages."""
    if name != SAMPLES:
        corpus = Corpus(CORPORA / name)
        corpus.truths = tuple(Random(0).sample(corpus.truths, PAGES))
        return tuple(judge([corpus], shipped, kind="article"))
    with TemporaryDirectory() as folder:
        return tuple(judge([Corpus(write_corpus(Path(folder, name)))], shipped))


def _worst(rows: tuple[Judged, ...]) -> str:
    lowest = sorted(rows, key=lambda row: row.score.f1)[:WORST]
    return "\n".join(f"{row.score.f1:.3f}  {row.corpus}  {row.truth.id}" for row in lowest)


needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="needs the labelled corpora")


@pytest.mark.parametrize(
    "corpus",
    [name if name == SAMPLES else pytest.param(name, marks=[pytest.mark.corpora, needs_corpora]) for name in FLOORS],
)
def test_scores_stay_above_their_floors(corpus: str) -> None:
    rows = judged(corpus)
    scores = summarise(row.score for row in rows).scores
    assert {name: scores[name] for name, floor in FLOORS[corpus].items() if scores[name] < floor} == {}, _worst(rows)
