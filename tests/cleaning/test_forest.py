"""The arithmetic of oblivious trees, against trees that can be read."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.forest import Forest, score_again

# Is feature 0 over 1? Is feature 1 over 10? The first question is the lowest bit of the leaf's number.
TREE = Forest(np.array([[0, 1]]), np.array([[1, 10]], np.float32), np.array([[0, 1, 2, 3]], np.float32), 0.0)


def columns(*values: tuple[float, ...]) -> np.ndarray:
    return np.array(values, np.float32).T


@pytest.mark.parametrize(
    ("values", "leaf"), [((0, 0), 0), ((2, 0), 1), ((0, 11), 2), ((2, 11), 3), ((1, 10), 0)], ids=str
)
def test_a_column_finds_its_leaf(values: tuple[float, ...], leaf: float) -> None:
    assert TREE.raw(columns(values)).tolist() == [leaf]


def test_trees_and_bias_are_added() -> None:
    two = Forest(np.array([[0], [1]]), np.zeros((2, 1), np.float32), np.array([[1, 2], [10, 20]], np.float32), 0.5)
    assert two.raw(columns((-1, -1), (1, -1), (1, 1))).tolist() == [11.5, 12.5, 22.5]


def test_a_level_that_is_never_exceeded_changes_nothing() -> None:
    shallow = Forest(np.array([[0, 0]]), np.array([[1, np.inf]], np.float32), TREE.leaves, 0.0)
    assert shallow.raw(columns((0, 0), (9, 0))).tolist() == [0, 1]


def test_probabilities_are_the_logistic_of_the_sums() -> None:
    assert TREE.probabilities(columns((0, 0)))[0] == 0.5
    assert TREE.probabilities(columns((2, 11)))[0] == pytest.approx(1 / (1 + np.exp(-3)))


def test_only_columns_with_some_hope_are_scored_again() -> None:
    first = np.array([0.001, 0.3, 0.9], np.float32)
    low = Forest(np.array([[0]]), np.zeros((1, 1), np.float32), np.array([[-2, 2]], np.float32), 0.0)
    again = score_again(first, low, columns((1,), (1,), (-1,)), columns((5,), (5,), (5,)))
    assert again[0] == first[0]
    np.testing.assert_allclose(again[1:], 1 / (1 + np.exp([-2, 2])), rtol=1e-6)


def test_a_page_without_hope_keeps_its_first_scores() -> None:
    first = np.array([0.001, 0.002], np.float32)
    assert score_again(first, TREE, columns((0, 0), (2, 11))).tolist() == first.tolist()


@st.composite
def forests(draw: st.DrawFn) -> tuple[Forest, np.ndarray]:
    """A forest of random trees, and columns for it."""
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    trees, depth, features = draw(st.integers(1, 300)), draw(st.integers(1, 7)), draw(st.integers(1, 5))
    rows = random.integers(0, features, (trees, depth))
    borders = random.normal(size=(trees, depth)).astype(np.float32)
    leaves = random.normal(size=(trees, 1 << depth)).astype(np.float32)
    x = random.normal(size=(features, draw(st.integers(1, 6)))).astype(np.float32)
    return Forest(rows, borders, leaves, 1.0), x


@given(forests())
def test_it_is_the_sum_of_walks_from_node_to_node(drawn: tuple[Forest, np.ndarray]) -> None:
    forest, x = drawn
    sums = np.full(x.shape[1], forest.bias)
    for rows, borders, leaves in zip(forest.rows, forest.borders, forest.leaves, strict=True):
        for column in range(x.shape[1]):
            bits = [int(x[row, column] > border) for row, border in zip(rows, borders, strict=True)]
            sums[column] += leaves[sum(bit << level for level, bit in enumerate(bits))]
    np.testing.assert_allclose(forest.raw(x), sums, rtol=1e-4, atol=1e-3)


def test_a_long_page_is_answered_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cleaning.forest._AT_ONCE", 3)
    values = columns(*((n, 11 * (n % 2)) for n in range(7)))
    assert TREE.raw(values).tolist() == [0, 2, 1, 3, 1, 3, 1]
