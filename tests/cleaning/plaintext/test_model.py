"""The shipped weights of lines."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest
from story import STORY

from newsclean.cleaning.plaintext import scoring
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.model import shipped
from newsclean.cleaning.plaintext.second_look import second_look

MEGABYTE = 1_000_000


def test_the_weights_are_small() -> None:
    assert len(files("newsclean.cleaning.plaintext").joinpath("weights.npz").read_bytes()) < MEGABYTE


def test_the_card_describes_these_weights() -> None:
    card = files("newsclean.cleaning.plaintext").joinpath("CARD.md").read_text(encoding="utf-8")
    model = shipped()
    first, second, headline = (len(forest.rows) for forest in (model.first, model.second, model.headline))
    assert f"`{scoring.MODEL}`" in card
    assert f" {first} and {second} trees of depth 6 " in card
    assert f" {headline} trees " in card
    layers, channels, _ = model.net.back.shape
    assert f" {layers} layers of {channels} channels" in card


def test_the_weights_ask_for_no_feature_that_is_not_there() -> None:
    features = measure(split_lines(STORY))
    seen = len(features.names)
    looked = len(second_look(features.chars, np.zeros(len(features.chars), np.float32)))
    assert shipped().first.rows.max() < seen
    assert shipped().net.center.shape == (seen,)
    assert shipped().headline.rows.max() < seen + looked
    assert shipped().second.rows.max() < seen + looked


@pytest.mark.parametrize("part", ["first", "second", "headline"])
def test_every_leaf_has_an_answer(part: str) -> None:
    assert np.isfinite(getattr(shipped(), part).leaves).all()
