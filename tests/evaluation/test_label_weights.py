"""The model of labels learns from pages labelled block by block."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest
from sample_corpus import write_corpus

from newsclean.cleaning.labels.learned import LEARNED, correct
from newsclean.evaluation import label_weights
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.gold import GoldPage, digest_of
from newsclean.evaluation.label_weights import Example, fit, out_of_fold, read_examples
from newsclean.evaluation.separation import find
from newsclean.model import PageKind

if TYPE_CHECKING:
    from pathlib import Path

PAGES = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpora")
    write_corpus(folder / "samples", PAGES)
    return folder


@pytest.fixture(scope="module")
def gold(folder: Path) -> list[GoldPage]:
    """The sample pages as the program labels them, all that it calls navigation called legal."""
    corpus = Corpus(folder / "samples")
    pages = []
    for truth in corpus.truths:
        page = GoldPage(corpus="samples", id=truth.id, page_kind=PageKind.ARTICLE)
        found = find(corpus.page(truth), truth.url, page, is_engine=True)
        shown = [(block.text, name) for block, name in zip(found.blocks.blocks, found.labels, strict=True)
                 if not block.hidden]  # fmt: skip
        labels = [(name.replace("navigation", "legal"), digest_of(text)[:6]) for text, name in shown]
        pages.append(msgspec.structs.replace(page, blocks=tuple(labels)))
    return pages


@pytest.fixture(scope="module")
def examples(gold: list[GoldPage], folder: Path) -> list[Example]:
    return list(read_examples(gold, {"samples": Corpus(folder / "samples")}))


def test_each_page_teaches_with_its_own_text_and_with_the_engines(examples: list[Example]) -> None:
    assert len(examples) == 2 * PAGES


def test_blocks_of_the_text_and_what_is_not_to_be_learnt_teach_nothing(examples: list[Example]) -> None:
    for example in examples:
        sample = example.sample
        for i in np.flatnonzero(sample.weights):
            assert example.wanted[i] == LEARNED[int(sample.y[i])]
            assert i in example.marks
        taught = {name for name, weight in zip(example.wanted, sample.weights, strict=True) if weight}
        assert taught.isdisjoint({"body", "opinion", "editorial", "duplicate", None})


def test_what_rules_call_otherwise_is_learnt(examples: list[Example], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("jax")
    pytest.importorskip("optax")
    monkeypatch.setattr(label_weights, "_PLAN", replace(label_weights._PLAN, passes=40))
    model = fit(examples)
    rules = right = blocks = 0
    for example in examples[::2]:
        marks = dict(example.marks)
        correct(example.page, marks, example.matrix, model)
        rules += example.right(example.marks)[0]
        right += example.right(marks)[0]
        blocks += example.right(marks)[1]
    assert rules < 0.8 * blocks < 0.9 * blocks < right


def test_a_page_is_judged_by_a_model_that_never_saw_its_domain(
    examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    domains = {id(example.page): example.domain for example in examples}
    monkeypatch.setattr(label_weights, "fit", lambda taught, seed=0: {example.domain for example in taught})
    monkeypatch.setattr(label_weights, "correct", lambda page, _, __, saw: asked.append(domains[id(page)] in saw))
    pages = list(out_of_fold(examples))
    assert asked == [False] * (2 * PAGES)
    assert len(pages) == 2 * PAGES
    assert all(rules == both <= blocks for rules, both, blocks in pages)


def test_it_says_what_to_call_it_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert label_weights.main([]) == 2
    assert "GOLD CORPORA" in capsys.readouterr().err
