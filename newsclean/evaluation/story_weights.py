"""Fits the model by which `newsclean.cleaning.kinds.story` tells stories from other pages.

    python -m newsclean.evaluation.story_weights CORPUS... [--write]

Each corpus is a folder with `truth.jsonl` and `pages/`; the first one, which holds other pages too, says how many of
its articles may be lost; the others are there for how many ways there are to build a page (the shipped model's are
wcxb-dev, fundus-dev, turing, chinese-wced, trafilatura-eval). Prints, out of fold by domain, which share of each kind
of page is taken for a story; `--write` fits on everything and writes the model.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.cleaning.kinds.story import MODEL_FILE, StoryModel, story_features
from newsclean.cleaning.labels import label
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.errors import PageError
from newsclean.evaluation.clues import clues_of
from newsclean.evaluation.corpora import Corpus, fold_of
from newsclean.evaluation.forests import grow, mean
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from newsclean.cleaning.kinds.clues import KindClues

    Floats = NDArray[np.float64]

_FOLDS = 5
_TREES: dict[str, Any] = {
    "iterations": 500, "depth": 6, "learning_rate": 0.03, "l2_leaf_reg": 10, "rsm": 0.2, "subsample": 0.7,
    "loss_function": "Logloss",
}  # fmt: skip
# So many forests of other seeds answer as one; one alone takes two pages of a hundred more or fewer for stories.
_FORESTS = 3
# These are prose like articles and are nobody's to decide here: they are reported, and train nothing.
_APART = frozenset({"forum", "documentation"})
# The share of the first corpus's articles that may be taken for something else.
_LOST = 0.03


@dataclass(frozen=True, slots=True)
class Example:
    """One page: its features, its kind, its corpus, the fold that its domain is in."""

    features: tuple[float, ...]
    kind: str
    corpus: str
    fold: int


def main(arguments: list[str]) -> int:
    """Fit and report."""
    corpora = [Corpus(Path(x)) for x in arguments if not x.startswith("--")]
    if not corpora:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    examples = [x for corpus in corpora for x in read_examples(corpus)]
    scored = out_of_fold(examples)
    least = _least(scored, corpora[0].name)
    for (corpus, kind), scores in sorted(_grouped(scored).items()):
        share = sum(x >= least for x in scores) / len(scores)
        print(f"{corpus:18} {kind:15} {share:.3f} of {len(scores)} taken for stories")  # noqa: T201
    if "--write" in arguments:
        _write(fit(examples), least)
    return 0


def read_examples(corpus: Corpus) -> Iterator[Example]:
    """The pages of a corpus that the program can read."""
    for truth in corpus.truths:
        try:
            clues = read_clues(Page(content=corpus.page(truth), url=truth.url))
        except PageError:
            continue
        fold = fold_of(truth.domain, _FOLDS)
        yield Example(tuple(story_features(clues)), truth.kind, corpus.name, fold)


def read_clues(page: Page) -> KindClues:
    """A page as the cleaning sees it when it decides its kind."""
    reading = read(page.content)
    scores = score(reading.blocks, reading.head)
    labelled = label(reading.blocks, scores.keep, reading.head, page.url, scores)
    return clues_of(page, reading, labelled)


def fit(examples: list[Example]) -> StoryModel:
    """A model of these pages, those apart left out."""
    used = [x for x in examples if x.kind not in _APART]
    x = np.array([e.features for e in used], np.float32)
    y = np.array([e.kind == "article" for e in used], np.float32)
    share = max(float(y.mean()), 1e-9)
    # Both classes have the same weight in sum.
    weights = np.where(y == 1, 0.5 / share, 0.5 / max(1 - share, 1e-9)).astype(np.float32)
    return StoryModel(mean([grow(x, y, weights, random_seed=seed, **_TREES) for seed in range(_FORESTS)]), 0.0)


def out_of_fold(examples: list[Example]) -> list[tuple[Example, float]]:
    """Each page with its score from a model that never saw its domain."""
    scored = []
    for fold in range(_FOLDS):
        model = fit([e for e in examples if e.fold != fold])
        scored += [(e, model.score(list(e.features))) for e in examples if e.fold == fold]
    return scored


def _least(scored: list[tuple[Example, float]], corpus: str) -> float:
    """The score that all but a few of a corpus's articles reach."""
    return float(np.quantile([x for e, x in scored if e.corpus == corpus and e.kind == "article"], _LOST))


def _grouped(scored: list[tuple[Example, float]]) -> dict[tuple[str, str], list[float]]:
    groups: dict[tuple[str, str], list[float]] = {}
    for example, value in scored:
        groups.setdefault((example.corpus, example.kind), []).append(value)
    return groups


def _write(model: StoryModel, least: float) -> None:
    with MODEL_FILE.open("wb") as file:
        replace(model, least=round(least, 4)).save(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
