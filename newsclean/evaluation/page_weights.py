"""Labelled pages -> the weights of the model of pages (see cleaning.scoring.model).

The second forest learns from first scores as it will meet them: those of a forest that never saw the page's domain. So
the pages are split by domain into halves, and each half is first scored by a forest fitted to the other. The forest of
trust learns in the same way from the pages' F1 under models of other domains.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.features.second_look import second_look
from newsclean.cleaning.head import read_head
from newsclean.cleaning.parse import parse
from newsclean.cleaning.scoring.choice import choose
from newsclean.cleaning.scoring.model import PageModel
from newsclean.cleaning.scoring.whole import whole_page
from newsclean.errors import InputError, PageError
from newsclean.evaluation.alignment import align
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.forests import grow
from newsclean.evaluation.metrics import harmonic, precision_recall

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.scoring.forest import Forest
    from newsclean.evaluation.corpora import Corpus

    Floats = NDArray[np.float32]

_BLOCK = 0.5
# Not the two of fold_of(domain, 2): were the pages one such fold, one half would be empty.
_HALVES = 1_000_003
# Pages that are no articles teach what lists and forums look like, and should not outvote the articles.
_OTHER_KIND = 0.2
# A page counts by the characters of its blocks, and a little by their number.
_BY_CHARS, _BY_COUNT = 20.0, 20.0
_COMMON: dict[str, Any] = {"depth": 6, "l2_leaf_reg": 5, "rsm": 0.3, "subsample": 0.7}
_FIRST = _COMMON | {"loss_function": "Logloss", "iterations": 60, "learning_rate": 0.25}
_SECOND = _COMMON | {"loss_function": "Logloss", "iterations": 400, "learning_rate": 0.08}
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
    """A page to learn from: its features, which blocks are the article's, its texts to be scored, and its weight."""

    domain: str
    matrix: Matrix
    keep: NDArray[np.bool_]
    texts: tuple[str, ...]
    truth: str
    weight: float

    def f1(self, scores: Floats) -> float:
        """The F1 of the text that these scores choose."""
        keep = choose(scores, self.matrix.chars)
        chosen = (text for text, is_kept in zip(self.texts, keep, strict=True) if is_kept)
        return harmonic(*precision_recall(self.truth, "\n".join(chosen)))


def read_examples(corpora: Iterable[Corpus]) -> Iterator[Example]:
    """The pages of the corpora whose main text is known."""
    for corpus in corpora:
        for truth in corpus.truths:
            if not truth.text:
                continue
            try:
                root = parse(corpus.page(truth)).root
            except PageError:
                continue
            blocks = segment(root)
            if not blocks.blocks:
                continue
            texts = tuple(block.text for block in blocks.blocks)
            keep = np.array(align(texts, truth.text)) > _BLOCK
            weight = 1.0 if truth.kind == "article" else _OTHER_KIND
            yield Example(truth.domain, features(blocks, read_head(root)), keep, texts, truth.text, weight)


def fit(examples: Sequence[Example], seed: int = 0) -> PageModel:
    """The model of these pages; the same pages and seed give the same weights on one machine. Raises InputError
    where too few domains are among them."""
    _check_domains(examples)
    looks = _looks(examples, seed)
    seen = [np.concatenate([example.matrix.x, look]) for example, look in zip(examples, looks, strict=True)]
    scored: list[tuple[Example, Floats]] = []
    for half in (0, 1):
        inside = [i for i, example in enumerate(examples) if _half(example) == half]
        forest = _grow([examples[i] for i in inside], [seen[i] for i in inside], seed, _SECOND)
        scored += [(x, forest.probabilities(seen[i])) for i, x in enumerate(examples) if _half(x) != half]
    first = _grow(examples, [example.matrix.x for example in examples], seed, _FIRST)
    return PageModel(first, _grow(examples, seen, seed, _SECOND), fit_trust(scored, seed))


def _check_domains(examples: Sequence[Example]) -> None:
    """Raises InputError where a half of the pages would have nothing to learn from."""
    telling = [example for example in examples if example.keep.any()]
    if {_half(example) for example in telling} != {0, 1}:
        domains = len({example.domain for example in telling})
        raise InputError(f"{len(telling):,} labelled pages of {domains:,} domains are too few to learn from")


def fit_trust(scored: Sequence[tuple[Example, Floats]], seed: int = 0) -> Forest:
    """The forest that estimates a page's F1, from pages scored by models that never saw their domains."""
    x = np.stack([whole_page(example.matrix, scores) for example, scores in scored])
    y = np.array([example.f1(scores) for example, scores in scored], np.float32)
    weights = np.array([example.weight for example, _ in scored], np.float32)
    return grow(x, y, weights, random_seed=seed, **_TRUST)


def _looks(examples: Sequence[Example], seed: int) -> list[Floats]:
    """Each page's second look, from first scores by a forest of the other half of the domains."""
    forests = []
    for half in (0, 1):
        inside = [example for example in examples if _half(example) == half]
        forests.append(_grow(inside, [example.matrix.x for example in inside], seed, _FIRST))
    return [second_look(x.matrix, forests[1 - _half(x)].probabilities(x.matrix.x))[0] for x in examples]


def _half(example: Example) -> int:
    return fold_of(example.domain, _HALVES) % 2


def _grow(examples: Sequence[Example], seen: Sequence[Floats], seed: int, settings: dict[str, Any]) -> Forest:
    """A forest of what is seen of the examples' blocks, (features x blocks) each."""
    return grow(np.concatenate([x.T for x in seen]), *_targets(examples), random_seed=seed, **settings)


class _Targets(NamedTuple):
    y: Floats
    weights: Floats


def _targets(examples: Sequence[Example]) -> _Targets:
    y = np.concatenate([example.keep for example in examples]).astype(np.float32)
    return _Targets(y, np.concatenate([_block_weights(example) for example in examples]))


def _block_weights(example: Example) -> Floats:
    chars = example.matrix.chars
    shares = chars / max(float(chars.sum()), 1.0)
    return (example.weight * (shares * _BY_CHARS + _BY_COUNT / len(chars))).astype(np.float32)
