"""Scores become a choice of blocks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.scoring.choice import choose

UNSURE = st.floats(0, 0.4375, width=32)


def chosen(*scores: float, chars: float = 100) -> list[bool]:
    return choose(np.array(scores, np.float32), np.full(len(scores), chars, np.float32)).tolist()


def test_likely_blocks_are_kept() -> None:
    assert chosen(0.9, 0.5, 0.4, 0.1) == [True, True, False, False]


def test_where_none_is_sure_the_surest_are_kept() -> None:
    assert chosen(0.05, 0.45, 0.4, 0.45, 0.02) == [False, True, True, True, False]


def test_where_nothing_is_likely_nothing_is_kept() -> None:
    assert chosen(0.0, 0.0) == [False, False]


def test_one_sure_line_does_not_stand_for_many_likely_paragraphs() -> None:
    chars = np.array([20, 400, 400, 400, 400], np.float32)
    assert choose(np.array([0.9, 0.4, 0.4, 0.4, 0.01], np.float32), chars).tolist() == [True] * 4 + [False]


@given(st.lists(st.tuples(UNSURE, st.integers(0, 2000)), min_size=1, max_size=8))
def test_no_other_choice_that_begins_with_the_surest_promises_more(rows: list[tuple[float, int]]) -> None:
    scores = np.array([score for score, _ in rows], np.float32)
    sizes = np.array([chars for _, chars in rows], np.float32) + 1
    keep = choose(scores, sizes - 1)
    order = np.argsort(-scores, kind="stable")

    def promised(choice: np.ndarray) -> float:
        return float((scores * sizes)[choice].sum() / (sizes[choice].sum() + (scores * sizes).sum()))

    best = max(promised(order[: count + 1]) for count in range(len(order)))
    if scores.any():
        assert promised(np.flatnonzero(keep)) == pytest.approx(best, rel=1e-4)
