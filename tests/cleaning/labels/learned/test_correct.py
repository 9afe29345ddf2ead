"""Marks that the model of labels reads otherwise than the rules did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from lxml import html

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.features.matrix import Matrix, features
from newsclean.cleaning.head import read_head
from newsclean.cleaning.labels import Ruled, label, learned, mark_by_rules
from newsclean.cleaning.labels.learned import LEARNED, WEIGHTS, correct
from newsclean.cleaning.labels.learned.model import LabelModel, WordMeanings, shipped
from newsclean.cleaning.labels.learned.sight import NUMBERS, ClassWords, see
from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.net import Net
from newsclean.cleaning.scoring import Scores
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from numpy.typing import NDArray

PAGE = """
<div class="site-nav topMenu"><ul><li><a href="/news">News</a></li><li><a class="navLink" href="/sport">Sport</a>
</li></ul></div><div><span class="site-claim">All of the harbour</span></div>
<h1>A tram for the harbour</h1><p class="kept">The harbour trust said that it would lay tracks before the winter.</p>
<div id="rail" class="sideBar"><h3>Elsewhere</h3><p hidden>Advert</p><ul><li>
<a href="/2026/05/11/a-bridge-is-closed-again">A bridge is closed again</a></li>
<li><a href="/2026/05/11/the-old-mill-is-sold">The old mill is sold</a></li></ul></div>
"""


@pytest.fixture
def ruled() -> tuple[Ruled, Matrix]:
    root = html.document_fromstring(f"<html><body>{PAGE}</body></html>")
    blocks, head = segment(root), read_head(root)
    keep = ["kept" in blocks.containers[block.container].names for block in blocks.blocks]
    return mark_by_rules(blocks, keep, head), features(blocks, head)


def _sure_of(label: Label, odds: float, ruled: Ruled, matrix: Matrix) -> LabelModel:
    """A model that takes every block for the same."""
    seen = len(see(ruled.page, ruled.marks, matrix)) + 1
    none = {name: np.zeros(1, np.float32) for name in ("entry_bias", "back_bias", "bias")}
    net = Net(
        center=np.zeros(seen, np.float32),
        spread=np.ones(seen, np.float32),
        entry=np.zeros((seen, 1), np.float32),
        beside=np.zeros((1, 3, 1), np.float32),
        whole=np.zeros((1, 1, 1), np.float32),
        back=np.zeros((1, 1, 1), np.float32),
        leave=np.zeros((1, len(LEARNED)), np.float32),
        leave_bias=np.eye(len(LEARNED), dtype=np.float32)[LEARNED.index(label)] * np.float32(odds),
        **none,
    )
    return LabelModel(WordMeanings(np.zeros((NUMBERS, 1), np.float32)), net)


def _labels(marks: dict[int, Mark]) -> list[Label]:
    return [mark.label for _, mark in sorted(marks.items())]


def test_what_the_model_is_much_surer_of_holds(ruled: tuple[Ruled, Matrix]) -> None:
    found, matrix = ruled
    correct(found.page, found.marks, matrix, _sure_of(Label.ADVERT, 20, found, matrix))
    assert set(_labels(found.marks)) == {Label.ADVERT}
    assert {mark.why for mark in found.marks.values()} == {Why.LEARNED}
    assert found.page.keep == [i == 4 for i in range(9)]


class _SureOfOne(LabelModel):
    """A model that is sure of the last block alone."""

    def answers(self, x: NDArray[np.float32], words: ClassWords) -> NDArray[np.float32]:
        found = np.zeros((x.shape[1], len(LEARNED)), np.float32)
        found[-1, LEARNED.index(Label.RELATED)] = 20
        return found


@pytest.mark.parametrize(("blocks", "expected"), [(3, Label.OTHER), (2, Label.RELATED)])
def test_no_single_answer_of_a_poll_is_a_teaser(ruled: tuple[Ruled, Matrix], blocks: int, expected: Label) -> None:
    found, matrix = ruled
    places = list(found.page.visible)[-blocks:]
    marks = dict.fromkeys(places, Mark(Label.OTHER, Why.CLASS_FAMILY, "Poll_wrap"))
    correct(found.page, marks, matrix, _SureOfOne(shipped(WEIGHTS).words, shipped(WEIGHTS).net))
    assert marks[places[-1]].label is expected


def test_what_it_is_little_surer_of_does_not(ruled: tuple[Ruled, Matrix]) -> None:
    found, matrix = ruled
    before = dict(found.marks)
    correct(found.page, found.marks, matrix, _sure_of(Label.ADVERT, 1.4, found, matrix))
    assert found.marks == before


@pytest.mark.parametrize(
    "mark",
    [
        Mark(Label.OPINION, Why.LINK_LIST),
        Mark(Label.EDITORIAL, Why.HEADING),
        Mark(Label.PRINT_NOTE, Why.PATTERN),
        Mark(Label.DUPLICATE, Why.REPEATS),
        Mark(Label.BYLINE, Why.SELECTOR),
        Mark(Label.ADVERT, Why.HEADING, "Anzeige"),
        Mark(Label.HEADLINE, Why.DECLARED),
        Mark(Label.PAYWALL, Why.CLASS_FAMILY, "paywall"),
        Mark(Label.CONSENT, Why.CLASS_FAMILY, "cookie-banner"),
    ],
    ids=lambda mark: f"{mark.label}-{mark.why}",
)
def test_what_is_settled_stays(ruled: tuple[Ruled, Matrix], mark: Mark) -> None:
    found, matrix = ruled
    found.marks[5] = mark
    correct(found.page, found.marks, matrix, _sure_of(Label.SOCIAL, 20, found, matrix))
    assert found.marks[5] is mark


def test_teasers_of_one_list_are_of_one_group(ruled: tuple[Ruled, Matrix]) -> None:
    found, matrix = ruled
    found.marks.update({i: Mark(Label.OTHER, Why.SCORE) for i in (5, 7, 8)})
    correct(found.page, found.marks, matrix, _sure_of(Label.POPULAR, 20, found, matrix))
    groups = {found.marks[i].group for i in (5, 7, 8)}
    assert len(groups) == 1
    assert min(groups) >= 0


@pytest.mark.parametrize(("corrected", "beside"), [(5, 7), (7, 5), (8, 7)])
def test_they_join_the_rules_list_beside_them_hidden_blocks_between_or_not(
    ruled: tuple[Ruled, Matrix], corrected: int, beside: int
) -> None:
    found, matrix = ruled
    found.marks[beside] = Mark(Label.POPULAR, Why.HEADING, "Most read", 77)
    found.marks[corrected] = Mark(Label.OTHER, Why.SCORE)
    correct(found.page, found.marks, matrix, _sure_of(Label.POPULAR, 20, found, matrix))
    assert found.marks[corrected] == Mark(Label.POPULAR, Why.LEARNED, None, 77)


def test_a_page_without_marks_needs_no_model(ruled: tuple[Ruled, Matrix], monkeypatch: pytest.MonkeyPatch) -> None:
    found, matrix = ruled
    monkeypatch.delattr(learned, "shipped")
    correct(found.page, {}, matrix)


@pytest.mark.parametrize("is_scored", [True, False])
def test_records_say_that_it_was_learnt(
    ruled: tuple[Ruled, Matrix], monkeypatch: pytest.MonkeyPatch, *, is_scored: bool
) -> None:
    found, matrix = ruled
    model = _sure_of(Label.ADVERT, 20, found, matrix)
    monkeypatch.setattr(learned, "shipped", lambda _: model)
    monkeypatch.setattr("newsclean.cleaning.labels.correct", correct)
    root = html.document_fromstring(f"<html><body>{PAGE}</body></html>")
    keep = tuple(found.page.keep)
    scores = Scores(keep, 1.0, matrix=matrix) if is_scored else None
    labelled = label(segment(root), keep, read_head(root), None, scores)
    assert {(x.label, x.why) for x in labelled.removed} == {(Label.ADVERT, Why.LEARNED)}


def test_the_words_of_all_blocks_at_once_are_those_of_each(ruled: tuple[Ruled, Matrix]) -> None:
    words = ClassWords(ruled[0].page)
    table = np.random.default_rng(0).normal(size=(NUMBERS, 3)).astype(np.float32)
    counted = np.concatenate((table, np.ones((NUMBERS, 1), np.float32)), axis=1)
    one_by_one = [counted[numbers].sum(0) for numbers in words.numbers()]
    np.testing.assert_allclose(words.sums(WordMeanings(table)), one_by_one, atol=1e-4)


def test_a_block_without_class_words_means_nothing(ruled: tuple[Ruled, Matrix]) -> None:
    meanings = WordMeanings(np.ones((NUMBERS, 2), np.float32)).of(ClassWords(ruled[0].page))
    assert meanings[3].tolist() == [0, 0]  # the headline
    assert (meanings[[0, 1, 2]] > 0).all()  # the names of boxes, and of what is inline


def test_the_shipped_weights_are_small_and_fit_what_is_seen(ruled: tuple[Ruled, Matrix]) -> None:
    found, matrix = ruled
    assert WEIGHTS.stat().st_size < 300_000
    answers = shipped(WEIGHTS).answers(see(found.page, found.marks, matrix), ClassWords(found.page))
    assert answers.shape == (9, len(LEARNED))
    assert np.isfinite(answers).all()
