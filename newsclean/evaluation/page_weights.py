"""Labelled pages -> the weights of the model of pages (see cleaning.scoring.model).

The forests that score blocks are fitted as two_looks says, the net on the same pages (see nets); the forest of trust
learns from the pages' F1 under models of other domains. Each page teaches twice, the second time without its class and
id words, so that old and plain pages are no strangers. Of pages whose text nobody wrote down teach the labels of their
blocks where there are any, else what a first model makes of them, put right by their snippets, or where it is sure
(self-training: Yarowsky, 1995).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.features.second_look import second_look
from newsclean.cleaning.net import agreed
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring.choice import choose
from newsclean.cleaning.scoring.model import PageModel
from newsclean.cleaning.scoring.whole import EXPECTED_F1, whole_page
from newsclean.errors import PageError
from newsclean.evaluation.alignment import align
from newsclean.evaluation.forests import grow
from newsclean.evaluation.gold import BODY, labelled_in, labelled_text, wanted_labels
from newsclean.evaluation.metrics import plain, score_text
from newsclean.evaluation.nets import Plan, fit_net
from newsclean.evaluation.samples import Sample, check_domains, row_weights
from newsclean.evaluation.two_looks import grow_on, seen_twice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.forest import Forest
    from newsclean.evaluation.corpora import Corpus, Truth
    from newsclean.evaluation.gold import GoldPage

    Floats = NDArray[np.float32]

_BLOCK = 0.5
_ARTICLE = "article"
# How the names of features begin that class and id words make.
_OF_NAMES = ("own_", "up_", "any_")
# What a page without its names counts beside the page itself, and one that a first model labelled.
_NAMELESS, _SELF_LABELLED = 0.5, 0.5
# How sure the first model must be of a page without snippets, as the F1 to be expected, and how much of what must be in
# the text it must have found of one with them.
_SURE, _MOSTLY = 0.9, 0.6
# Pages that are no articles teach what lists and forums look like, and should not outvote the articles.
_OTHER_KIND = 0.2
_COMMON: dict[str, Any] = {"depth": 6, "l2_leaf_reg": 5, "rsm": 0.3, "subsample": 0.7}
_FIRST = _COMMON | {"loss_function": "Logloss", "iterations": 60, "learning_rate": 0.25}
_SECOND = _COMMON | {"loss_function": "Logloss", "iterations": 600, "learning_rate": 0.065}
_NET = Plan()
_TRUST = {
    "loss_function": "RMSE",
    "iterations": 120,
    "learning_rate": 0.06,
    "depth": 4,
    "l2_leaf_reg": 10,
    "subsample": 0.7,
}


@dataclass(frozen=True, slots=True)
class Example:
    """A page to learn from: its features, which blocks are the article's (null where nobody knows), their texts, what
    its corpus says of it, and its weight."""

    truth: Truth
    matrix: Matrix
    keep: NDArray[np.bool_] | None
    texts: tuple[str, ...]
    weight: float

    @property
    def domain(self) -> str:
        """The page's registrable domain."""
        return self.truth.domain

    def text(self, keep: NDArray[np.bool_]) -> str:
        """The text of a choice of blocks."""
        return "\n".join(text for text, is_kept in zip(self.texts, keep, strict=True) if is_kept)

    def f1(self, scores: Floats) -> float:
        """The F1 of the text that these scores choose."""
        return score_text(self.truth, self.text(choose(scores, self.matrix.chars))).f1


def read_examples(corpora: Iterable[Corpus], labelled: Iterable[GoldPage] = ()) -> Iterator[Example]:
    """The pages of the corpora that can teach: those whose main text is known, or whose blocks are labelled where it is
    not, and articles of which nothing is. Raises InputError for a labelled page that its corpus does not hold."""
    gold = list(labelled)
    for corpus in corpora:
        by_id = labelled_in(corpus, gold)
        for truth in corpus.truths:
            # What is text and what is not, each corpus says in its own way; a second way beside it teaches neither.
            page = None if truth.text else by_id.get(truth.id)
            if page is None and not truth.text and truth.kind != _ARTICLE:
                continue
            try:
                reading = read(corpus.page(truth))
            except PageError:
                continue
            blocks = reading.blocks
            if blocks.blocks:
                known, keep = _of_labels(truth, page, blocks) if page else _of_text(truth, blocks)
                texts = tuple(block.text for block in blocks.blocks)
                weight = 1.0 if known.kind == _ARTICLE else _OTHER_KIND
                yield Example(known, features(blocks, reading.head), keep, texts, weight)


def _of_labels(truth: Truth, page: GoldPage, blocks: Blocks) -> tuple[Truth, NDArray[np.bool_]]:
    """What is known of a page whose blocks are labelled, and which are its text."""
    keep = np.array([name == BODY for name in wanted_labels(page, blocks)])
    return msgspec.structs.replace(truth, text=labelled_text(page, blocks), kind=page.page_kind.value), keep


def _of_text(truth: Truth, blocks: Blocks) -> tuple[Truth, NDArray[np.bool_] | None]:
    """The same of one whose text is known, or nothing."""
    if not truth.text:
        return truth, None
    return truth, np.array(align([block.text for block in blocks.blocks], truth.text)) > _BLOCK


def fit(examples: Sequence[Example], seed: int = 0) -> PageModel:
    """The model of these pages; the same pages and seed give the same weights on one machine. Raises InputError
    where too few domains are among them."""
    labelled = [example for example in examples if example.keep is not None]
    check_domains([_sample(x, x.matrix) for x in labelled])
    taught = labelled + self_labelled([example for example in examples if example.keep is None], labelled, seed)
    samples = _samples(taught)
    seeded = {"random_seed": seed}
    seen = seen_twice(samples, _FIRST, seed)
    scored: list[tuple[Example, Floats]] = []
    for half in (0, 1):
        inside = [i for i, sample in enumerate(samples) if sample.half == half]
        own = [samples[i] for i in inside]
        forest = grow_on(own, [seen[i] for i in inside], _SECOND | seeded)
        net = fit_net(own, _NET, seed)
        # The labelled pages are the first of the samples.
        scored += [
            (x, agreed(forest.probabilities(seen[i]), net.raw(x.matrix.x)))
            for i, x in enumerate(labelled)
            if samples[i].half != half
        ]
    return PageModel(
        grow_on(samples, None, _FIRST | seeded),
        grow_on(samples, seen, _SECOND | seeded),
        fit_net(samples, _NET, seed),
        fit_trust(scored, seed),
    )


def self_labelled(unlabelled: Sequence[Example], labelled: Sequence[Example], seed: int = 0) -> list[Example]:
    """Those pages, labelled, that a model of the labelled ones is right or sure of."""
    if not unlabelled:
        return []
    samples = _samples(labelled)
    seeded = {"random_seed": seed}
    first = grow_on(samples, None, _FIRST | seeded)
    second = grow_on(samples, seen_twice(samples, _FIRST, seed), _SECOND | seeded)
    found = []
    for example in unlabelled:
        matrix = example.matrix
        scores = second.probabilities(np.concatenate([matrix.x, _look(matrix, first.probabilities(matrix.x))]))
        keep = _corrected(example, choose(scores, matrix.chars), scores)
        if keep is not None:
            found.append(replace(example, keep=keep, weight=example.weight * _SELF_LABELLED))
    return found


def _corrected(example: Example, keep: NDArray[np.bool_], scores: Floats) -> NDArray[np.bool_] | None:
    """The model's choice with the blocks that hold a snippet put right; null where it missed much of what must be in
    the text, and of a page without snippets, where the scores promise no high F1."""
    truth = example.truth
    if not truth.required:
        is_sure = float(whole_page(example.matrix, scores)[EXPECTED_F1]) >= _SURE
        return keep if is_sure else None
    if np.mean(score_text(truth, example.text(keep)).required) < _MOSTLY:
        return None
    keep = keep.copy()
    texts = [plain(text) for text in example.texts]
    keep[_sole_holders(texts, truth.required)] = True
    keep[_sole_holders(texts, truth.forbidden)] = False
    return keep


def _sole_holders(texts: Sequence[str], snippets: Iterable[str]) -> list[int]:
    """The blocks that hold a snippet which no other block holds."""
    folded = [plain(snippet) for snippet in snippets]
    holders = [[i for i, text in enumerate(texts) if snippet in text] for snippet in folded if snippet]
    return [found[0] for found in holders if len(found) == 1]


def _samples(examples: Sequence[Example]) -> list[Sample]:
    """What the pages teach, as they are, and behind them all without their names."""
    return [_sample(x, x.matrix) for x in examples] + [_sample(x, _nameless(x.matrix), _NAMELESS) for x in examples]


def _sample(example: Example, matrix: Matrix, share: float = 1.0) -> Sample:
    weights = row_weights(matrix.chars, example.weight * share)
    y = np.asarray(example.keep, np.float32)
    return Sample(example.domain, matrix.x, y, weights, partial(_look, matrix))


def _nameless(matrix: Matrix) -> Matrix:
    """The page as it would be without class and id words."""
    x = matrix.x.copy()
    x[[name.startswith(_OF_NAMES) for name in matrix.names]] = 0
    return matrix._replace(x=x)


def _look(matrix: Matrix, scores: Floats) -> Floats:
    return second_look(matrix, scores)[0]


def fit_trust(scored: Sequence[tuple[Example, Floats]], seed: int = 0) -> Forest:
    """The forest that estimates a page's F1, from pages scored by models that never saw their domains."""
    x = np.stack([whole_page(example.matrix, scores) for example, scores in scored])
    y = np.array([example.f1(scores) for example, scores in scored], np.float32)
    weights = np.array([example.weight for example, _ in scored], np.float32)
    return grow(x, y, weights, random_seed=seed, **_TRUST)
