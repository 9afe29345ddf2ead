"""Forests are grown by CatBoost and answer as it would; several may answer as one."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

from newsclean.cleaning.forest import Forest
from newsclean.evaluation.forests import grow, mean

grows = pytest.mark.skipif(find_spec("catboost") is None, reason="needs the train extra")

ROWS = np.random.default_rng(0).normal(size=(400, 3)).astype(np.float32)
WEIGHTS = np.ones(400, np.float32)


@grows
def test_values_are_learnt() -> None:
    wanted = np.where(ROWS[:, 1] > 0, 0.9, 0.2).astype(np.float32)
    forest = grow(ROWS, wanted, WEIGHTS, loss_function="RMSE", iterations=60, depth=2, learning_rate=0.3)
    clear = np.abs(ROWS[:, 1]) > 0.1  # borders are quantiles, so close to one a row may be on its wrong side
    np.testing.assert_allclose(forest.raw(ROWS.T)[clear], wanted[clear], atol=0.1)


@grows
def test_probabilities_are_learnt() -> None:
    wanted = (ROWS[:, 0] + ROWS[:, 2] > 0).astype(np.float32)
    forest = grow(ROWS, wanted, WEIGHTS, loss_function="Logloss", iterations=60, depth=3, learning_rate=0.3)
    found = forest.probabilities(ROWS.T) > 0.5
    assert (found == wanted).mean() > 0.95


def test_several_forests_answer_as_their_mean() -> None:
    random = np.random.default_rng(1)
    forests = [
        Forest(
            random.integers(0, 3, (trees, 4)),
            random.normal(size=(trees, 4)).astype(np.float32),
            random.normal(size=(trees, 16)).astype(np.float32),
            bias,
        )
        for trees, bias in ((5, 0.25), (7, -1.5), (3, 2.0))
    ]
    wanted = np.mean([forest.raw(ROWS.T) for forest in forests], axis=0)
    np.testing.assert_allclose(mean(forests).raw(ROWS.T), wanted, rtol=1e-5, atol=1e-5)
