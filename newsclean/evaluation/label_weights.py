"""Fits the model of labels, `newsclean.cleaning.labels.learned`, to pages labelled block by block.

    python -m newsclean.evaluation.label_weights GOLD CORPORA [--write]

GOLD is a file as `newsclean.evaluation.gold` reads it (the shipped model's is
tests/evaluation/separation-train.jsonl), CORPORA the folder that holds the corpora. Prints, out of fold by domain,
which share of the removed blocks the rules call what they are, and which share the model behind them does; `--write`
fits on everything and writes the weights.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.labels import mark_by_rules
from newsclean.cleaning.labels.learned import LEARNED, correct
from newsclean.cleaning.labels.learned.model import WEIGHTS, LabelModel, WordMeanings
from newsclean.cleaning.labels.learned.sight import MOST_WORDS, NUMBERS, ClassWords, see
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.cleaning.weights import save
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.gold import BODY, read_arguments, wanted_labels
from newsclean.evaluation.nets import Plan, fit_worded
from newsclean.evaluation.samples import Sample

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.labels.page import Mark, PageView
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import GoldPage

_FOLDS = 5
_PLAN = Plan(channels=32, layers=3, passes=7, answers=len(LEARNED), numbers=NUMBERS)
_NUMBERS = {str(label): number for number, label in enumerate(LEARNED)}


@dataclass(frozen=True, slots=True)
class Example:
    """A page behind the rules, with the labels that its blocks should have."""

    domain: str
    page: PageView
    marks: dict[int, Mark]
    matrix: Matrix
    wanted: list[str | None]

    @property
    def sample(self) -> Sample:
        """What it teaches: the labels of the blocks that are none of the text."""
        x = see(self.page, self.marks, self.matrix)
        words = np.zeros((len(self.wanted), MOST_WORDS), np.int64)
        for row, numbers in zip(words, ClassWords(self.page).numbers(), strict=True):
            row[: len(numbers)] = numbers
        y = np.array([_NUMBERS.get(name or "", 0) for name in self.wanted], np.float32)
        told = [name in _NUMBERS and i in self.marks for i, name in enumerate(self.wanted)]
        return Sample(self.domain, x, y, np.array(told, np.float32), words=words)

    def right(self, marks: dict[int, Mark]) -> tuple[int, int]:
        """(blocks called what they are, blocks) of those that are none of the text."""
        asked = {i: name for i, name in enumerate(self.wanted) if name is not None and name != BODY and i in marks}
        return sum(marks[i].label == name for i, name in asked.items()), len(asked)


def read_examples(pages: Iterable[GoldPage], corpora: Mapping[str, Corpus]) -> Iterator[Example]:
    """The pages, once with the text that they are labelled to have and once with the engine's."""
    for gold in pages:
        corpus = corpora[gold.corpus]
        truth = corpus.truth(gold.id)
        reading = read(corpus.page(truth))
        scores = score(reading.blocks, reading.head)
        wanted = wanted_labels(gold, reading.blocks)
        if scores.matrix is None or not any(wanted):
            continue
        for keep, of_engine in (([name == BODY for name in wanted], None), (scores.keep, scores)):
            ruled = mark_by_rules(reading.blocks, keep, reading.head, of_engine)
            yield Example(truth.domain, ruled.page, ruled.marks, scores.matrix, wanted)


def fit(examples: Sequence[Example], seed: int = 0) -> LabelModel:
    """The model of these pages; the same pages and seed give the same weights on one machine."""
    meanings, net = fit_worded([example.sample for example in examples], _PLAN, seed)
    return LabelModel(WordMeanings(meanings), net)


def out_of_fold(examples: Sequence[Example]) -> Iterator[tuple[int, int, int]]:
    """(right by the rules, right behind the model, blocks) of each page, by a model that never saw its domain."""
    for fold in range(_FOLDS):
        model = fit([x for x in examples if fold_of(x.domain, _FOLDS) != fold])
        for example in examples:
            if fold_of(example.domain, _FOLDS) == fold:
                marks = dict(example.marks)
                correct(example.page, marks, example.matrix, model)
                yield example.right(example.marks)[0], *example.right(marks)


def main(arguments: list[str]) -> int:
    """Fit and report; what to call it with, where that is not said."""
    given = read_arguments(arguments)
    if given is None:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    examples = list(read_examples(*given))
    rules, both, blocks = (sum(x) for x in zip(*out_of_fold(examples), strict=True))
    print(f"{blocks} blocks: rules {rules / blocks:.3f}, with the model {both / blocks:.3f}")  # noqa: T201
    if "--write" in arguments:
        with WEIGHTS.open("wb") as file:
            save(fit(examples), file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
