"""Fits the models by which `newsclean.cleaning.kinds.style` tells opinions and features from news by their style.

    python -m newsclean.evaluation.style_weights GOLD CORPORA [--write]

GOLD is a file as `newsclean.evaluation.gold` reads it (the shipped models' is `separation-train.jsonl`), CORPORA the
folder that holds the corpora. Prints, out of fold by domain, how many of the pages that are taken for stories have
their type by words alone, and by words and style, with precision and recall of each type, and of what style alone told;
`--write` fits on everything and writes the models.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.cleaning.kinds.pages import find_page_kind
from newsclean.cleaning.kinds.style import MODEL_FILE, TYPES, StyleModel, style_features
from newsclean.cleaning.kinds.types import is_news, told_by_words
from newsclean.errors import PageError
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.forests import grow, mean
from newsclean.evaluation.gold import read_arguments
from newsclean.evaluation.separation import Tally
from newsclean.evaluation.story_weights import read_clues
from newsclean.model import ArticleType, Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import GoldPage

_FOLDS = 5
_TREES: dict[str, Any] = {
    "iterations": 250, "depth": 3, "learning_rate": 0.04, "l2_leaf_reg": 3, "rsm": 0.3, "subsample": 0.7,
    "loss_function": "Logloss",
}  # fmt: skip
# So many forests of other seeds answer as one.
_FORESTS = 5
# How probable a type must be: four of five that are called opinions out of fold are opinions.
_LEAST = {ArticleType.OPINION: 0.7, ArticleType.FEATURE: 0.5}
# These are written as opinions are.
_ALIKE = {ArticleType.EDITORIAL: ArticleType.OPINION, ArticleType.LETTER: ArticleType.OPINION}


@dataclass(frozen=True, slots=True)
class Example:
    """One page that is taken for a story: its features, its type as labelled, what words told of it, and what it is
    called where its style tells nothing; the fold that its domain is in."""

    features: tuple[float, ...]
    wanted: ArticleType | None
    told: ArticleType | None
    otherwise: ArticleType | None
    fold: int


def main(arguments: list[str]) -> int:
    """Fit and report."""
    given = read_arguments(arguments)
    if given is None:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    examples = list(read_examples(*given))
    _report(out_of_fold(examples))
    if "--write" in arguments:
        with MODEL_FILE.open("wb") as file:
            fit(examples).save(file)
    return 0


def read_examples(pages: Sequence[GoldPage], corpora: Mapping[str, Corpus]) -> Iterator[Example]:
    """The labelled pages that the program takes for stories, with the text that it finds."""
    for page in pages:
        corpus = corpora[page.corpus]
        truth = corpus.truth(page.id)
        try:
            clues = read_clues(Page(content=corpus.page(truth), url=truth.url))
        except PageError:
            continue
        if find_page_kind(clues)[0].is_story:
            told = told_by_words(clues)
            yield Example(
                features=tuple(style_features(clues)),
                wanted=page.article_type,
                told=told[0] if told else None,
                otherwise=ArticleType.NEWS if is_news(clues) else None,
                fold=fold_of(truth.domain, _FOLDS),
            )


def fit(examples: Sequence[Example]) -> StyleModel:
    """The models of these pages."""
    x = np.array([e.features for e in examples], np.float32)
    weights = np.ones(len(examples), np.float32)
    forests = []
    for kind in TYPES:
        y = np.array([e.wanted is not None and _ALIKE.get(e.wanted, e.wanted) is kind for e in examples], np.float32)
        forests.append(mean([grow(x, y, weights, random_seed=seed, **_TREES) for seed in range(_FORESTS)]))
    return StyleModel(tuple(forests), tuple(_LEAST[kind] for kind in TYPES))


def out_of_fold(examples: Sequence[Example]) -> list[tuple[Example, ArticleType | None]]:
    """Each page with what models that never saw its domain tell of its style."""
    found = []
    for fold in range(_FOLDS):
        model = fit([e for e in examples if e.fold != fold])
        found += [(e, model.tell(e.features)) for e in examples if e.fold == fold]
    return found


def _report(found: Sequence[tuple[Example, ArticleType | None]]) -> None:
    by_words, by_both, by_style = Tally(), Tally(), Tally()
    for example, style in found:
        wanted = [example.wanted or "none"]
        by_words.add(wanted, [example.told or example.otherwise or "none"])
        by_both.add(wanted, [example.told or style or example.otherwise or "none"])
        if example.told is None:
            by_style.add(wanted, [style or example.otherwise or "none"])
    tallies = (("by words", by_words), ("by words and style", by_both), ("where no word tells", by_style))
    for name, tally in tallies:
        print(f"{name}: {tally.accuracy():.3f} right of {tally.pairs.total()}")  # noqa: T201
        for kind in (*ArticleType, "none"):
            precision, recall, count = tally.precision_recall(kind)
            if count:
                print(f"    {kind:10} precision {precision:.3f} recall {recall:.3f} of {count}")  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
