"""The shipped weights, and what is made of them."""

from __future__ import annotations

import io
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from invented_page import PARAGRAPHS, STORY, parsed

from newsclean.cleaning import scoring
from newsclean.cleaning.blocks import Blocks
from newsclean.cleaning.features.matrix import Matrix, features
from newsclean.cleaning.features.second_look import second_look
from newsclean.cleaning.forest import Forest
from newsclean.cleaning.head import Head
from newsclean.cleaning.scoring.model import PageModel, shipped
from newsclean.cleaning.scoring.whole import whole_page
from newsclean.cleaning.weights import load, save

MEGABYTE = 1_000_000


@pytest.fixture
def matrix() -> Matrix:
    return features(*STORY)


@pytest.fixture
def first_scores(matrix: Matrix) -> np.ndarray:
    return shipped().first.probabilities(matrix.x)


def test_the_weights_are_small() -> None:
    weights = files("newsclean.cleaning.scoring").joinpath("weights.npz").read_bytes()
    assert len(weights) < 3 * MEGABYTE


def test_the_card_describes_these_weights() -> None:
    card = files("newsclean.cleaning.scoring").joinpath("CARD.md").read_text(encoding="utf-8")
    first, second, trust = (len(forest.rows) for forest in (shipped().first, shipped().second, shipped().trust))
    assert f"`{scoring.MODEL}`" in card
    assert f" {first} and {second} trees of depth {shipped().first.rows.shape[1]} " in card
    assert f" {trust} trees of depth {shipped().trust.rows.shape[1]} " in card
    layers, channels, _ = shipped().net.back.shape
    assert f" {layers} layers of {channels} channels" in card


def test_the_weights_ask_for_no_feature_that_is_not_there(matrix: Matrix, first_scores: np.ndarray) -> None:
    model, seen = shipped(), len(matrix.names)
    assert model.first.rows.max() < seen
    assert model.net.center.shape == (seen,)
    assert model.second.rows.max() < seen + len(second_look(matrix, first_scores)[1])
    assert model.trust.rows.max() < len(whole_page(matrix, first_scores))


@pytest.mark.parametrize("part", ["first", "second", "trust"])
def test_every_tree_has_a_border_a_level_and_a_leaf_an_answer(part: str) -> None:
    forest: Forest = getattr(shipped(), part)
    assert forest.borders.shape == forest.rows.shape
    assert forest.leaves.shape == (len(forest.rows), 1 << forest.rows.shape[1])
    assert np.isfinite(forest.leaves).all()


def test_saved_and_loaded_it_scores_as_before(matrix: Matrix) -> None:
    before = shipped()
    file = io.BytesIO()
    save(before, file)
    file.seek(0)
    after = load(PageModel, file)
    np.testing.assert_array_equal(after.scores(matrix), before.scores(matrix))
    scores = before.scores(matrix)
    assert after.confidence(matrix, scores) == before.confidence(matrix, scores)


def test_the_weights_are_read_once() -> None:
    assert shipped() is shipped()


def test_the_article_is_kept_and_what_is_around_it_not() -> None:
    scores = scoring.score(*STORY)
    kept = [block.text for block, keep in zip(STORY.blocks.blocks, scores.keep, strict=True) if keep]
    assert kept == list(PARAGRAPHS)


def test_another_model_may_score(matrix: Matrix) -> None:
    def by(row: int, below: float, above: float) -> Forest:
        leaves = np.array([[below, above]], np.float32)
        return Forest(np.array([[row]]), np.full((1, 1), 0.5, np.float32), leaves, 0.0)

    headline = by(matrix.names.index("tag_h1"), -9, 9)
    no_answer = replace(shipped().net, leave=np.zeros_like(shipped().net.leave), leave_bias=np.zeros(1, np.float32))
    scores = scoring.score(*STORY, model=PageModel(headline, headline, no_answer, by(0, 0.25, 0.25)))
    assert list(scores.keep) == [block.tag == "h1" for block in STORY.blocks.blocks]
    assert scores.confidence == 0.25


def test_a_clean_story_is_trusted_more_than_a_list_of_links() -> None:
    links = "".join(f'<li><a href="/{n}">Story number {n} of the day</a></li>' for n in range(30))
    listing = parsed(f"<html><body><ul>{links}</ul></body></html>")
    assert scoring.score(*STORY).confidence > scoring.score(*listing).confidence


def test_an_empty_page_has_no_scores_and_no_confidence() -> None:
    scores = scoring.score(Blocks(), Head())
    assert scores.keep == ()
    assert scores.confidence == 0.0
