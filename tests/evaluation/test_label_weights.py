"""The models of labels learn from pages labelled block by block."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pytest
from sample_corpus import write_corpus

from newsclean.cleaning.labels.learned import LEARNED
from newsclean.cleaning.plaintext.learned import LEARNED as OF_TEXTS
from newsclean.cleaning.reading import read
from newsclean.evaluation import label_weights
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.gold import GoldPage, digest_of
from newsclean.evaluation.label_examples import read_pages, read_texts
from newsclean.evaluation.label_weights import PLAN, PLAN_OF_TEXTS, fit, out_of_fold
from newsclean.evaluation.separation import find
from newsclean.model import PageKind

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.evaluation.label_examples import PageExample, TextExample

PAGES = 12
FORMS = 4


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
        html = corpus.page(truth)
        pairs = zip(read(html).blocks.blocks, find(html, truth.url, page, is_engine=True).labels, strict=True)
        shown = [(block.text, name) for block, name in pairs if not block.hidden]
        labels = [(name.replace("navigation", "legal"), digest_of(text)[:6]) for text, name in shown]
        pages.append(msgspec.structs.replace(page, blocks=tuple(labels)))
    return pages


@pytest.fixture(scope="module")
def examples(gold: list[GoldPage], folder: Path) -> list[PageExample]:
    return list(read_pages(gold, {"samples": Corpus(folder / "samples")}))


@pytest.fixture(scope="module")
def texts(gold: list[GoldPage], folder: Path) -> list[TextExample]:
    pytest.importorskip("resiliparse")
    return list(read_texts(gold, {"samples": Corpus(folder / "samples")}))


def test_each_page_teaches_with_its_own_text_and_with_the_engines(examples: list[PageExample]) -> None:
    assert len(examples) == 2 * PAGES


@pytest.mark.filterwarnings("ignore:SOCKS support")
def test_each_article_teaches_in_several_forms_and_with_other_headings(texts: list[TextExample]) -> None:
    assert sum(example.is_measured for example in texts) == PAGES
    assert PAGES * FORMS < len(texts) <= PAGES * (FORMS + 2)


@pytest.mark.parametrize(("kind", "labels"), [("examples", LEARNED), ("texts", OF_TEXTS)])
@pytest.mark.filterwarnings("ignore:SOCKS support")
def test_the_text_and_what_is_not_to_be_learnt_teach_nothing(
    kind: str, labels: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    for example in request.getfixturevalue(kind):
        sample = example.sample
        for i in np.flatnonzero(sample.weights):
            assert example.wanted[i] == labels[int(sample.y[i])]
            assert i in example.marks
        taught = {name for name, weight in zip(example.wanted, sample.weights, strict=True) if weight}
        assert taught <= set(map(str, labels))


@pytest.mark.parametrize(("kind", "plan"), [("examples", PLAN), ("texts", PLAN_OF_TEXTS)])
@pytest.mark.filterwarnings("ignore:SOCKS support")
def test_what_rules_call_otherwise_is_learnt(kind: str, plan: Any, request: pytest.FixtureRequest) -> None:
    pytest.importorskip("jax")
    pytest.importorskip("optax")
    taught = request.getfixturevalue(kind)
    model = fit(taught, replace(plan, channels=32, layers=3, passes=40))
    rules, right, blocks = (sum(x) for x in zip(*(_rights(example, model) for example in taught), strict=True))
    assert rules < 0.8 * blocks < 0.9 * blocks < right


def _rights(example: Any, model: Any) -> tuple[int, int, int]:
    return example.right(example.marks)[0], *example.right(example.corrected(model))


def test_a_page_is_judged_by_a_model_that_never_saw_its_domain(
    examples: list[PageExample], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def corrected(example: PageExample, saw: Any) -> Any:
        asked.append(example.domain in saw)
        return example.marks

    monkeypatch.setattr(label_weights, "fit", lambda taught, plan: {example.domain for example in taught})
    monkeypatch.setattr("newsclean.evaluation.label_examples.PageExample.corrected", corrected)
    pages = list(out_of_fold(examples, PLAN))
    assert asked == [False] * (2 * PAGES)
    assert len(pages) == 2 * PAGES
    assert all(rules == both <= blocks for rules, both, blocks in pages)


def test_it_says_what_to_call_it_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert label_weights.main([]) == 2
    assert "GOLD CORPORA" in capsys.readouterr().err
