"""The models of style learn from pages whose types were labelled by hand."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from sample_corpus import write_corpus

from newsclean.cleaning.kinds.style import FEATURES, StyleModel
from newsclean.evaluation import style_weights
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.gold import GoldPage
from newsclean.evaluation.style_weights import Example, fit, out_of_fold, read_examples
from newsclean.model import ArticleType, PageKind

if TYPE_CHECKING:
    from pathlib import Path

TYPES = (ArticleType.NEWS, ArticleType.OPINION, ArticleType.FEATURE, ArticleType.LETTER)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forests of a few trees."""
    pytest.importorskip("catboost")
    monkeypatch.setitem(style_weights._TREES, "iterations", 60)
    # Of so few features each tree sees all.
    monkeypatch.setitem(style_weights._TREES, "rsm", 1)
    monkeypatch.setattr(style_weights, "_FORESTS", 1)


def _examples() -> list[Example]:
    """Pages on which opinions and letters say "I", and features "you"."""
    examples = []
    for i in range(80):
        wanted = TYPES[i % len(TYPES)]
        told = {ArticleType.OPINION: "i", ArticleType.LETTER: "i", ArticleType.FEATURE: "you"}.get(wanted)
        features = tuple(5.0 + i % 3 if name == told else float(i % 5) / 5 for name in FEATURES)
        examples.append(Example(features, wanted, None, ArticleType.NEWS, i // 4 % 5))
    return examples


def test_pages_that_are_stories_teach(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "samples", 8))
    pages = [
        GoldPage(corpus="samples", id=truth.id, page_kind=PageKind.ARTICLE, article_type=ArticleType.NEWS)
        for truth in corpus.truths
    ]
    examples = list(read_examples(pages, {"samples": corpus}))
    assert len(examples) == 8
    assert {len(example.features) for example in examples} == {len(FEATURES)}
    assert {example.wanted for example in examples} == {ArticleType.NEWS}


@pytest.mark.usefixtures("quick")
def test_what_was_learnt_is_told_on_domains_never_seen() -> None:
    found = out_of_fold(_examples())
    assert len(found) == 80
    told = {wanted: {kind for example, kind in found if example.wanted is wanted} for wanted in TYPES}
    assert told == {
        ArticleType.NEWS: {None},
        ArticleType.OPINION: {ArticleType.OPINION},
        ArticleType.FEATURE: {ArticleType.FEATURE},
        ArticleType.LETTER: {ArticleType.OPINION},
    }


@pytest.mark.usefixtures("quick")
def test_the_same_pages_give_the_same_models() -> None:
    assert _bytes(fit(_examples())) == _bytes(fit(_examples()))


def _bytes(model: StyleModel) -> list[bytes]:
    file = io.BytesIO()
    model.save(file)
    loaded = StyleModel.load(io.BytesIO(file.getvalue()))
    return [array.tobytes() for forest in loaded.forests for array in forest.stored().values()]
