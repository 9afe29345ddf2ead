"""Forests are grown by CatBoost and answer as it would."""

from __future__ import annotations

import numpy as np
import pytest

from newsclean.evaluation.forests import grow

pytest.importorskip("catboost")

ROWS = np.random.default_rng(0).normal(size=(400, 3)).astype(np.float32)
WEIGHTS = np.ones(400, np.float32)


def test_values_are_learnt() -> None:
    wanted = np.where(ROWS[:, 1] > 0, 0.9, 0.2).astype(np.float32)
    forest = grow(ROWS, wanted, WEIGHTS, loss_function="RMSE", iterations=60, depth=2, learning_rate=0.3)
    clear = np.abs(ROWS[:, 1]) > 0.1  # borders are quantiles, so close to one a row may be on its wrong side
    np.testing.assert_allclose(forest.raw(ROWS.T)[clear], wanted[clear], atol=0.1)


def test_probabilities_are_learnt() -> None:
    wanted = (ROWS[:, 0] + ROWS[:, 2] > 0).astype(np.float32)
    forest = grow(ROWS, wanted, WEIGHTS, loss_function="Logloss", iterations=60, depth=3, learning_rate=0.3)
    found = forest.probabilities(ROWS.T) > 0.5
    assert (found == wanted).mean() > 0.95
