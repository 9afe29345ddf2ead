"""A row of labels in which neighbours tend to be alike."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from newsclean.cleaning.labels.learned.chain import steadied


def _worth(odds: np.ndarray, changes: np.ndarray, path: tuple[int, ...]) -> float:
    pairs = enumerate(pairwise(path), start=1)
    return float(sum(odds[i, x] for i, x in enumerate(path)) - sum(changes[i] for i, (x, y) in pairs if x != y))


@pytest.mark.parametrize("seed", range(40))
def test_no_other_row_of_labels_is_worth_more(seed: int) -> None:
    random = np.random.default_rng(seed)
    odds = random.normal(size=(6, 3), scale=random.choice([0.5, 2, 5])).astype(np.float32)
    changes = random.choice([0, 0.5, 1, 3], size=6).astype(np.float32)
    best = max(_worth(odds, changes, path) for path in product(range(3), repeat=6))
    assert _worth(odds, changes, tuple(steadied(odds, changes).tolist())) == pytest.approx(best, abs=1e-4)


def test_a_doubtful_line_is_what_stands_around_it() -> None:
    odds = np.array([[3, 0], [0, 1], [3, 0]], np.float32)
    assert steadied(odds, np.ones(3, np.float32)).tolist() == [0, 0, 0]
    assert steadied(odds, np.zeros(3, np.float32)).tolist() == [0, 1, 0]


def test_one_line_has_no_neighbours() -> None:
    assert steadied(np.array([[0, 2, 1]], np.float32), np.ones(1, np.float32)).tolist() == [1]
