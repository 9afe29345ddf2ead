"""What the model sees of a line, on lines that differ in one thing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from story import PARAGRAPHS, STORY

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines


def column(name: str, *texts: str) -> list[float]:
    """A feature of lines, each a paragraph of its own."""
    features = measure(split_lines("\n\n".join(texts)))
    return features.x[features.names.index(name)].astype(float).round(3).tolist()


@pytest.mark.parametrize(
    ("name", "line", "value"),
    [
        ("share_digit", "ab 12", 0.4),
        ("starts_upper", "Über", 1),
        ("starts_lower", "ñandú", 1),
        ("starts_digit", "٣ كتب", 1),
        ("ends_stop", "港口关闭。", 1),
        ("ends_quote", "he said “no”", 1),
        ("ends_dots", "and so...", 1),
        ("ends_question", "Why now?", 1),
        ("ends_colon", "Tags：", 1),
        ("share_ideograph", "港口ab", 0.5),
        ("upper_letters", "ABcd", 0.5),
        ("capital_words", "One two Three", 0.667),
        ("says_teasers", "Read more", 1),
        ("says_comments", "Σχόλια", 1),
    ],
)
def test_what_a_line_shows_by_itself(name: str, line: str, value: float) -> None:
    assert column(name, line) == [value]


def test_a_headline_in_another_script_than_the_story_is_foreign() -> None:
    assert column("foreign", PARAGRAPHS[0], "بندرگاہ میں دوسری برتھ", "港口 and more") == [
        0.0,
        1.0,
        pytest.approx(0.222, abs=0.01),
    ]


def test_a_repeated_line_says_how_often() -> None:
    assert column("repeats", "Home", "Sport", "Home") == pytest.approx([np.log(2), 0, np.log(2)], abs=1e-3)


def test_words_count_as_shared_where_other_prose_has_them() -> None:
    assert column("shared_words", PARAGRAPHS[0], "Ferry berth", "Recipes", PARAGRAPHS[1])[1:3] == [1.0, 0.0]


def test_a_paragraph_shares_no_words_with_itself() -> None:
    assert column("shared_words", PARAGRAPHS[0], "Recipes")[0] == 0.0


def test_what_follows_a_heading_of_comments_knows_its_distance() -> None:
    before, heading, after, later = column("since_comments", PARAGRAPHS[0], "Comments", "I agree.", "So do I.")
    assert before == 0 < later < after < heading


@given(st.text(min_size=1, max_size=200) | st.just(STORY))
def test_features_are_numbers_for_every_line(text: str) -> None:
    lines = split_lines(text)
    if len(lines):
        features = measure(lines)
        assert features.x.shape == (len(features.names), len(lines))
        assert np.isfinite(features.x).all()


def test_clocks_and_years_are_counted() -> None:
    line = "Updated 14:30, 11 May 2026 (first 2025: 9:15)"
    assert (column("clocks", line), column("years", line)) == ([2.0], [2.0])


def test_the_longest_run_of_prose_is_the_main_one() -> None:
    menu = ["Home", "Sport", "Letters", "Tides"]
    texts = [
        *menu,
        "A teaser, of one line, with a comma or two in it.",
        *menu,
        *PARAGRAPHS[:2],
        "Costs",
        PARAGRAPHS[2],
        *menu,
    ]
    assert column("main", *texts) == [0.0] * 9 + [1.0] * 4 + [0.0] * 4
    assert np.expm1(column("before_main", *texts)).round().tolist() == [*range(9, -1, -1)] + [0] * 7
    assert np.expm1(column("after_main", *texts)).round().tolist()[-4:] == [1, 2, 3, 4]
