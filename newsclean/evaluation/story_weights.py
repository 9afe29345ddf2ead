"""Fits the model by which `newsclean.cleaning.kinds.story` tells stories from other pages.

    python -m newsclean.evaluation.story_weights CORPUS... [--write]

Each corpus is a folder with `truth.jsonl` and `pages/`; the first one, which holds other pages too, says how many of
its articles may be lost. Prints, out of fold by domain, which share of each kind of page is taken for a story;
`--write` fits on everything and writes the model.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.head import read_head
from newsclean.cleaning.kinds.clues import Clues
from newsclean.cleaning.kinds.story import MODEL_FILE, StoryModel, story_features
from newsclean.cleaning.labels import label
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.parse import parse
from newsclean.cleaning.scoring import score
from newsclean.cleaning.text import assemble
from newsclean.errors import PageError
from newsclean.evaluation.corpora import Corpus, fold_of
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

_FOLDS = 5
_RIDGE = 1.0
_STEPS = 30
_TREES = 300
_SETTINGS = {
    "objective": "binary", "num_leaves": 6, "learning_rate": 0.04, "min_data_in_leaf": 20, "lambda_l2": 10,
    "feature_fraction": 0.4, "bagging_fraction": 0.7, "bagging_freq": 1, "seed": 0, "num_threads": 2, "verbose": -1,
    "deterministic": True,
}  # fmt: skip
# These are prose like articles and are nobody's to decide here: they are reported, and train nothing.
_APART = frozenset({"forum", "documentation"})
# The share of the first corpus's articles that may be taken for something else.
_LOST = 0.035


@dataclass(frozen=True, slots=True)
class Example:
    """One page: its features, its kind, its corpus, and the fold that its domain is in."""

    features: tuple[float, ...]
    kind: str
    corpus: str
    fold: int


def main(arguments: list[str]) -> int:
    """Fit and report."""
    corpora = [Corpus(Path(x)) for x in arguments if not x.startswith("--")]
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
        yield Example(tuple(story_features(clues)), truth.kind, corpus.name, fold_of(truth.domain, _FOLDS))


def read_clues(page: Page) -> Clues:
    """A page as the cleaning sees it when it decides its kind."""
    root = parse(page.content).root
    head, blocks = read_head(root), segment(root)
    labelled = label(blocks, score(blocks, head).keep, head, page.url)
    text, _ = assemble(blocks, labelled.keep)
    metadata = find_metadata(page, head, blocks, labelled.keep, labelled.print_edition, None)
    return Clues(page, head, blocks, labelled, metadata, text)


def fit(examples: list[Example]) -> StoryModel:
    """A model of these pages, those apart left out."""
    used = [x for x in examples if x.kind not in _APART]
    x = np.array([e.features for e in used])
    y = np.array([e.kind == "article" for e in used], np.float64)
    # Both classes have the same weight in sum.
    weights = np.where(y == 1, 0.5 / max(y.mean(), 1e-9), 0.5 / max(1 - y.mean(), 1e-9))
    return StoryModel(tuple(_linear(x, y, weights)), _boosted(x, y, weights), 0.0)


def _linear(x: Floats, y: Floats, weights: Floats) -> list[float]:
    """The weights of a ridge logistic regression, by Newton's method."""
    w = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], _RIDGE)
    penalty[0] = 1e-9
    for _ in range(_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weights * (p - y)) + penalty * w
        curvature = (x.T * (weights * p * (1 - p))) @ x + np.diag(penalty)
        w -= np.linalg.solve(curvature, gradient)
    return [round(float(v), 5) for v in w]


def _boosted(x: Floats, y: Floats, weights: Floats) -> tuple[tuple[tuple[float, ...], ...], ...]:
    import lightgbm

    booster = lightgbm.train(_SETTINGS, lightgbm.Dataset(x, y, weight=weights), _TREES)
    return tuple(_nodes(tree["tree_structure"]) for tree in booster.dump_model()["tree_info"])


def _nodes(tree: dict[str, Any]) -> tuple[tuple[float, ...], ...]:
    """A tree of LightGBM as a list of nodes, the root first."""
    nodes: list[tuple[float, ...]] = []

    def add(node: dict[str, Any]) -> int:
        place = len(nodes)
        nodes.append(())
        if "leaf_value" in node:
            nodes[place] = (round(node["leaf_value"], 5),)
        else:
            below, above = add(node["left_child"]), add(node["right_child"])
            nodes[place] = (node["split_feature"], round(node["threshold"], 6), below, above)
        return place

    add(tree)
    return tuple(nodes)


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
    told = {"linear": model.linear, "least": round(least, 4), "trees": model.trees}
    MODEL_FILE.write_text(json.dumps(told, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
