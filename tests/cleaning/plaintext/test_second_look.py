"""What first scores add, on texts of any size."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.plaintext.second_look import second_look

COUNT = len(second_look(np.ones(1, np.float32), np.zeros(1, np.float32)))


@given(st.lists(st.tuples(st.integers(1, 500), st.floats(0, 1, width=32)), min_size=1, max_size=30))
def test_all_rows_are_finite_for_texts_of_any_size(lines: list[tuple[int, float]]) -> None:
    chars, scores = (np.array(column, np.float32) for column in zip(*lines, strict=True))
    x = second_look(chars, scores)
    assert x.shape == (COUNT, len(lines))
    assert np.isfinite(x).all()


def test_a_run_far_from_the_heaviest_is_seen_as_such() -> None:
    """Of two runs of sure lines the lighter one differs from the heavier in more than its place."""
    scores = np.array([0.9] * 8 + [0.1] * 4 + [0.9] * 2, np.float32)
    x = second_look(np.full(14, 100, np.float32), scores)
    heavy, light = x[:, 3], x[:, 12]
    assert np.flatnonzero(np.abs(heavy - light) > 0.2).size > 4


def test_alike_lines_of_one_run_know_their_neighbours() -> None:
    x = second_look(np.full(3, 10, np.float32), np.array([0.25, 0.5, 1.0], np.float32))
    assert any(np.array_equal(row, np.array([0.5, 1.0, -1], np.float32)) for row in x)
