"""The scores that every corpus is read with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.evaluation.corpora import Truth
from newsclean.evaluation.metrics import (
    PageScore,
    harmonic,
    plain,
    precision_recall,
    score_article,
    score_text,
    summarise,
)

WORDS = "one two three four five six seven eight"


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        (WORDS, (1, 1)),
        (f"“{WORDS.replace(' ', ',  ')}!”", (1, 1)),
        ("one two three four five", (1, 2 / 5)),
        (f"zero {WORDS}", (5 / 6, 1)),
        ("eight seven six five", (0, 0)),
        ("", (0, 0)),
    ],
)
def test_shingles_of_four_words_are_compared(text: str, scores: tuple[float, float]) -> None:
    assert precision_recall(WORDS, text) == pytest.approx(scores)


def test_a_text_shorter_than_a_shingle_is_one() -> None:
    assert precision_recall("one two", "one two") == (1, 1)


def test_a_shingle_counts_as_often_as_it_stands() -> None:
    assert precision_recall(WORDS, f"{WORDS} {WORDS}") == pytest.approx((5 / 13, 1))


def test_scripts_without_spaces_are_read_by_the_character() -> None:
    assert precision_recall("港湾の橋です", "港湾の橋で") == pytest.approx((1, 2 / 3))


def test_an_exact_text_has_all_words_in_order() -> None:
    truth = Truth(id="a", text="One two. Three")
    assert score_text(truth, "One two Three").exact
    assert not score_text(truth, "Three One two").exact


def test_snippets_must_and_must_not_be_there() -> None:
    truth = Truth(id="a", required=("one, two", "nine"), forbidden=("THREE four", "ten"))
    score = score_text(truth, WORDS)
    assert score.required == (True, False)
    assert score.forbidden == (False, True)


def test_a_truth_without_a_text_judges_none() -> None:
    score = score_text(Truth(id="a"), WORDS)
    assert score.precision is None
    assert score.exact is None


@pytest.mark.parametrize(
    ("date", "day", "instant"),
    [
        ("2026-05-11", True, None),
        ("2026-05-12", False, None),
        ("2026-05-11T04:00:00Z", True, True),
        ("2026-05-11T05:00:30+01:00", True, True),
        ("2026-05-11T05:00:00Z", True, False),
        (None, None, None),
    ],
)
def test_days_and_instants(date: str | None, day: bool | None, instant: bool | None) -> None:
    html = '<meta property="article:published_time" content="2026-05-11T05:00:00+01:00"><p>A story.'
    score = score_article(Truth(id="a", date=date), newsclean.clean_html(html))
    assert (score.day, score.instant) == (day, instant)


def test_titles_and_names_are_compared_by_their_words() -> None:
    html = '<title>No second berth</title><meta name="author" content="Ewan Trask"><h1>No second berth</h1><p>A story.'
    truth = Truth(id="a", title="No “second” Berth", authors=("ewan trask", "Greta Sund"))
    score = score_article(truth, newsclean.clean_html(html))
    assert score.title
    assert score.authors == (1, 0, 1)


def test_means_are_over_the_pages_that_are_judged() -> None:
    summary = summarise([PageScore(1.0, 0.5, exact=True), PageScore(0.5, 0.5, exact=False), PageScore()])
    assert summary.pages == 3
    assert summary.scores["P"] == 0.75
    assert summary.scores["exact"] == 0.5
    assert summary.f1 == pytest.approx(0.6)


def test_authors_are_counted_over_all_names() -> None:
    summary = summarise([PageScore(authors=(3, 0, 0)), PageScore(authors=(0, 1, 1))])
    assert summary.scores == {"authors": 0.75}


def test_no_pages_have_no_scores() -> None:
    assert summarise([]).scores == {}
    assert summarise([]).f1 == 0


@given(st.text("ab é港. ", max_size=30), st.text("ab é港. ", max_size=30))
def test_scores_are_shares_and_turn_with_their_sides(one: str, other: str) -> None:
    precision, recall = precision_recall(one, other)
    assert 0 <= precision <= 1
    assert precision_recall(other, one) == (recall, precision)
    assert 0 <= harmonic(precision, recall) <= 1


@given(st.text(max_size=30))
def test_plain_is_plain_already(text: str) -> None:
    assert plain(plain(text)) == plain(text)
