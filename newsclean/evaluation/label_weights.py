"""Fits the models of labels to pages labelled block by block: `newsclean.cleaning.labels.learned` for pages, and with
`--text` `newsclean.cleaning.plaintext.learned`, for text that lost its HTML.

    python -m newsclean.evaluation.label_weights GOLD CORPORA [--text] [--write]

GOLD is a file as `newsclean.evaluation.gold` reads it (the shipped models' is
tests/evaluation/separation-train.jsonl), CORPORA the folder that holds the corpora. Prints, out of fold by domain,
which share of what is removed the rules call what it is, and which share the model behind them does; `--write` fits on
everything and writes the weights.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newsclean.cleaning.labels import learned
from newsclean.cleaning.labels.learned import sight
from newsclean.cleaning.labels.learned.model import LabelModel, WordMeanings
from newsclean.cleaning.plaintext import learned as learned_lines
from newsclean.cleaning.plaintext.learned import sight as sight_of_lines
from newsclean.cleaning.weights import save
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.gold import read_arguments
from newsclean.evaluation.label_examples import read_pages, read_texts
from newsclean.evaluation.nets import Plan, fit_worded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.evaluation.label_examples import PageExample, TextExample

    Examples = Sequence[PageExample | TextExample]

_FOLDS = 5
PLAN = Plan(channels=32, layers=3, passes=7, answers=len(learned.LEARNED), numbers=sight.NUMBERS)
PLAN_OF_TEXTS = Plan(
    channels=48, layers=4, passes=14, answers=len(learned_lines.LEARNED), numbers=sight_of_lines.NUMBERS
)


def fit(examples: Examples, plan: Plan, seed: int = 0) -> LabelModel:
    """The model of these pages, or texts; the same and the seed give the same weights on one machine."""
    meanings, net = fit_worded([example.sample for example in examples], plan, seed)
    return LabelModel(WordMeanings(meanings), net)


def out_of_fold(examples: Examples, plan: Plan) -> Iterator[tuple[int, int, int]]:
    """(right by the rules, right behind the model, blocks) of each page that is measured, by a model that never saw its
    domain."""
    for fold in range(_FOLDS):
        model = fit([x for x in examples if fold_of(x.domain, _FOLDS) != fold], plan)
        for example in examples:
            if example.is_measured and fold_of(example.domain, _FOLDS) == fold:
                yield example.right(example.marks)[0], *example.right(example.corrected(model))


def main(arguments: list[str]) -> int:
    """Fit and report; what to call it with, where that is not said."""
    given = read_arguments(arguments)
    if given is None:
        print(__doc__, file=sys.stderr)  # noqa: T201
        return 2
    is_text = "--text" in arguments
    examples: Examples = list(read_texts(*given)) if is_text else list(read_pages(*given))
    plan = PLAN_OF_TEXTS if is_text else PLAN
    rules, both, blocks = (sum(x) for x in zip(*out_of_fold(examples, plan), strict=True))
    print(f"{blocks} blocks: rules {rules / blocks:.3f}, with the model {both / blocks:.3f}")  # noqa: T201
    if "--write" in arguments:
        with (learned_lines.WEIGHTS if is_text else learned.WEIGHTS).open("wb") as file:
            save(fit(examples, plan), file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
