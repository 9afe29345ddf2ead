"""What a first score of all blocks adds, on pages of any size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_page import STORY, parsed

from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.features.second_look import second_look

COUNT = len(second_look(features(*STORY), np.zeros(len(STORY.blocks.blocks), np.float32))[1])


def looked(scores: list[float]) -> dict[str, list[float]]:
    """The rows for paragraphs of equal length with these first scores."""
    matrix = features(*parsed("".join(f"<p>Paragraph {n}.</p>" for n in range(len(scores)))))
    x, names = second_look(matrix, np.array(scores, np.float32))
    return dict(zip(names, x.tolist(), strict=True))


@given(st.lists(st.floats(0, 1, width=32), min_size=1, max_size=3))
def test_the_smallest_pages_have_all_rows_and_finite_values(scores: list[float]) -> None:
    rows = looked(scores)
    assert len(rows) == COUNT
    assert np.isfinite(list(rows.values())).all()


def test_neighbours_scores_stand_beside_each_block() -> None:
    rows = looked([0.25, 0.5, 1.0])
    assert rows["score"] == [0.25, 0.5, 1.0]
    assert rows["score+1"] == [0.5, 1.0, -1]
    assert rows["score-2"] == [-1, -1, 0.25]


def test_windows_take_the_mean_of_those_around() -> None:
    assert looked([0, 0, 1, 1, 1])["around5"] == pytest.approx([1 / 3, 1 / 2, 3 / 5, 3 / 4, 1])


def test_ends_of_what_seems_kept() -> None:
    rows = looked([0, 1, 0, 1, 0])
    assert np.sign(rows["after_start"]).tolist() == [-1, 0, 1, 1, 1]
    assert np.sign(rows["after_end"]).tolist() == [-1, -1, -1, 0, 1]
    assert rows["gap_before"][0] == rows["gap_behind"][-1] == -1
    assert rows["gap_before"][2] == 0
    assert rows["gap_before"][3] > 0


def test_nothing_kept_has_no_ends() -> None:
    rows = looked([0, 0.5, 0])
    assert rows["after_start"] == rows["gap_behind"] == [-99] * 3


def test_the_region_is_the_container_of_what_seems_kept() -> None:
    matrix = features(*STORY)
    is_article = np.array([block.tag == "p" and block.text[0] != "C" for block in STORY.blocks.blocks])
    x, names = second_look(matrix, is_article.astype(np.float32))
    assert (x[names.index("in_region80")] == is_article).all()
    assert x[names.index("region_purity80")] == pytest.approx(1)
