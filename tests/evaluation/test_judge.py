"""Pages against their truth, and confidence against what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sample_corpus import labelled_pages, write_corpus
from small_fits import grow_few

from newsclean.errors import InputError, NotText
from newsclean.evaluation import page_weights
from newsclean.evaluation.corpora import Corpus, Truth, fold_of
from newsclean.evaluation.judge import Judged, calibration_error, error_share_of_least, fitted, judge, shipped
from newsclean.evaluation.metrics import PageScore
from newsclean.evaluation.texts import Form
from newsclean.model import Article, PageKind, Provenance

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.evaluation.judge import Clean
    from newsclean.model import Page

PAGES = 30


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(write_corpus(tmp_path / "samples", PAGES))


def judged(*rows: tuple[float, float]) -> list[Judged]:
    """Pages of these confidences and F1."""
    return [Judged("c", Truth(id=str(n)), PageScore(f1, f1), sure) for n, (sure, f1) in enumerate(rows)]


def says(text: str, confidence: float | None = 0.5) -> Clean:
    def clean(page: Page) -> Article:
        return Article(
            id="1", page_kind=PageKind.ARTICLE, text=text, confidence=confidence, provenance=Provenance(program="")
        )

    return clean


def test_a_record_that_says_what_is_true_scores_one(corpus: Corpus) -> None:
    texts = {told["name"]: "\n".join(told["text"]) for told in labelled_pages()}
    rows = list(judge([corpus], lambda truth: says(texts[truth.id])))
    assert [row.score.f1 for row in rows] == [1.0] * PAGES
    assert {(row.corpus, row.confidence) for row in rows} == {("samples", 0.5)}


def test_a_page_without_a_record_scores_nothing(corpus: Corpus) -> None:
    def refuse(page: Page) -> Article:
        raise NotText("no text")

    assert {(row.score.f1, row.confidence) for row in judge([corpus], lambda _: refuse)} == {(0, 0)}


def test_a_record_without_a_confidence_states_none(corpus: Corpus) -> None:
    assert {row.confidence for row in judge([corpus], lambda _: says("x", None))} == {0}


def test_only_pages_of_a_kind_are_judged(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "lists", 2, kind="listing"))
    assert len(list(judge([corpus], lambda _: says("x"), kind="listing"))) == 2
    assert list(judge([corpus], lambda _: says("x"), kind="article")) == []


def test_the_cleaner_as_shipped_knows_the_samples(corpus: Corpus) -> None:
    scores = [row.score.f1 for row in judge([corpus], shipped)]
    assert sum(scores) / len(scores) > 0.8


def test_text_that_lost_its_html_is_cleaned_as_text(corpus: Corpus) -> None:
    seen: list[Page] = []

    def keep(page: Page) -> Article:
        seen.append(page)
        return says("x")(page)

    list(judge([corpus], lambda _: keep, Form.BARE))
    assert all(page.is_text and "<p>" not in page.content for page in seen)


def test_confidence_that_is_right_has_no_error() -> None:
    assert calibration_error(judged((0.95, 1.0), (0.95, 0.9), (0.2, 0.2))) == pytest.approx(0)


def test_confidence_that_is_wrong_has_the_distance_as_error() -> None:
    assert calibration_error(judged((1.0, 0.5), (0.55, 0.55))) == pytest.approx(0.25)


def test_errors_to_both_sides_in_one_bin_cancel_and_in_two_do_not() -> None:
    assert calibration_error(judged((0.94, 1.0), (0.94, 0.88))) == pytest.approx(0)
    assert calibration_error(judged((0.94, 1.0), (0.84, 0.78))) == pytest.approx(0.06)


def test_pages_without_a_text_to_compare_do_not_count() -> None:
    unjudged = Judged("c", Truth(id="x"), PageScore(), 1.0)
    assert calibration_error([unjudged]) == 0
    assert error_share_of_least([unjudged, *judged(*[(0.9, 0.5)] * 10)]) == pytest.approx(0.1)


def test_the_least_sure_hold_their_share_of_the_error() -> None:
    rows = judged((0.1, 0.4), *[(0.9, 0.9)] * 4, *[(0.95, 1.0)] * 5)
    assert error_share_of_least(rows) == pytest.approx(0.6)
    assert error_share_of_least(rows, 0.2) == pytest.approx(0.7)


def test_no_error_is_held_by_nobody() -> None:
    assert error_share_of_least(judged((0.5, 1.0))) == 0


@pytest.fixture
def few_trees(monkeypatch: pytest.MonkeyPatch) -> None:
    grow_few(monkeypatch, 3)


@pytest.mark.usefixtures("few_trees")
def test_each_page_is_judged_by_weights_of_the_other_folds(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    learnt: list[set[str]] = []
    fit = page_weights.fit
    monkeypatch.setattr(
        page_weights, "fit", lambda examples, seed: learnt.append({x.domain for x in examples}) or fit(examples, seed)
    )
    clean_for = fitted([corpus], [], None, 2, 0)
    assert len(list(judge([corpus], clean_for))) == PAGES
    for fold, domains in enumerate(learnt):
        assert domains == {truth.domain for truth in corpus.truths if fold_of(truth.domain, 2) != fold}


def test_pages_of_one_domain_are_too_few_to_learn_from(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "one", 3, site="Harbour Courier", url=None))
    with pytest.raises(InputError, match="3 labelled pages of 1 domains"):
        page_weights.fit(list(page_weights.read_examples([corpus])))
