"""What is seen of a page as a whole."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_page import STORY, parsed

from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.scoring.whole import whole_page

EXPECTED_F1, EXPECTED_PRECISION, EXPECTED_RECALL, DOUBT = range(4)


def test_sure_scores_promise_a_perfect_text() -> None:
    matrix = features(*STORY)
    kept = np.array([block.tag == "p" for block in STORY.blocks.blocks], np.float32)
    row = whole_page(matrix, kept)
    assert row[[EXPECTED_F1, EXPECTED_PRECISION, EXPECTED_RECALL, DOUBT]].tolist() == [1, 1, 1, 0]


def test_undecided_scores_are_doubt() -> None:
    matrix = features(*STORY)
    row = whole_page(matrix, np.full(len(STORY.blocks.blocks), 0.6, np.float32))
    assert row[EXPECTED_PRECISION] == pytest.approx(0.6)
    assert row[DOUBT] == pytest.approx(0.4 / 0.6)


@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=6))
def test_it_is_one_finite_row_of_the_same_length(scores: list[float]) -> None:
    blocks, head = parsed("".join(f"<p>Paragraph {n}, of the harbour.</p>" for n in range(len(scores))))
    row = whole_page(features(blocks, head), np.array(scores, np.float32))
    assert row.shape == (24,)
    assert np.isfinite(row).all()
