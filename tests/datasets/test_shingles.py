"""Texts as sets of shingles, and the bands by which similar sets find each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_records import changed, text_of

from newsclean.datasets.minhash import Bands
from newsclean.datasets.shingles import digest_of_text, shingles_of, similarity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry sails again.", "the  FERRY\n\nsails again."),
        ("caf\u00e9 in the harbour", "cafe\u0301 in the harbour"),
        ("\ufb01sh and chips", "fish and chips"),
    ],
)
def test_texts_are_equal_but_for_spaces_case_and_spelling_in_unicode(one: str, other: str) -> None:
    assert digest_of_text(one) == digest_of_text(other)
    assert similarity(shingles_of(one), shingles_of(other)) == 1.0


def test_punctuation_parts_texts_but_not_their_shingles() -> None:
    one, other = "\u201cNo,\u201d she said, and left the room.", '"No" she said - and left the room!'
    assert digest_of_text(one) != digest_of_text(other)
    assert similarity(shingles_of(one), shingles_of(other)) == 1.0


@pytest.mark.parametrize("text", ["", " \n", "* * *", "\u2014"])
def test_a_text_without_words_is_the_copy_of_nothing(text: str) -> None:
    assert digest_of_text(text) == b""
    assert len(shingles_of(text)) == 0
    assert similarity(shingles_of(text), shingles_of(text)) == 0.0


def test_a_shingle_is_five_words() -> None:
    assert len(shingles_of("one")) == 1
    assert len(shingles_of("one two three four five")) == 1
    assert len(shingles_of("one two three four five six seven")) == 3
    assert len(shingles_of("one " * 50)) == 1


def test_in_scripts_without_spaces_a_shingle_is_five_characters() -> None:
    assert len(shingles_of("港口委员会周一宣布渡轮将恢复运营")) == 16 - 4
    assert len(shingles_of("フェリーは再び出航する。")) == 11 - 4
    # Marks part no word of a script that has spaces.
    assert len(shingles_of("नौका फिर से चलेगी आज शाम")) == 2


def test_order_counts() -> None:
    assert similarity(shingles_of("a b c d e f"), shingles_of("f e d c b a")) == 0.0


def test_similarity_is_that_of_jaccard() -> None:
    # One word in the middle of 100 is in 5 of 96 shingles.
    one, other = text_of(1, 100), changed(text_of(1, 100), 1)
    assert similarity(shingles_of(one), shingles_of(other)) == pytest.approx(91 / 101)


@given(st.text(), st.text())
def test_similarity_has_its_bounds(one: str, other: str) -> None:
    value = similarity(shingles_of(one), shingles_of(other))
    assert 0.0 <= value <= 1.0
    assert value == similarity(shingles_of(other), shingles_of(one))


def test_digests_are_the_same_everywhere() -> None:
    # Else two machines would make two sets of the same records.
    assert shingles_of("The ferry sails again at noon").tolist() == [10855066694809399834, 14669141323274234501]
    assert Bands(0.9).of(shingles_of("The ferry sails again at noon"))[:3].tolist() == [
        2005175195,
        129507135,
        205137367,
    ]


@pytest.mark.parametrize("threshold", [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99])
def test_sets_at_the_threshold_share_a_band(threshold: float) -> None:
    bands, random = Bands(threshold), np.random.default_rng(7)
    found = 0
    for _ in range(200):
        both, rest = 400, round(400 * (1 - threshold) / threshold / 2)
        numbers = random.integers(0, 2**63, both + 2 * rest, np.uint64)
        one, other = numbers[: both + rest], np.concatenate([numbers[:both], numbers[both + rest :]])
        found += bool((bands.of(one) == bands.of(other)).any())
    assert found >= 196


def test_sets_that_share_little_seldom_share_a_band() -> None:
    bands, random = Bands(0.8), np.random.default_rng(7)
    found = 0
    for _ in range(200):
        numbers = random.integers(0, 2**63, 1600, np.uint64)
        found += bool((bands.of(numbers[:1000]) == bands.of(numbers[600:])).any())  # 400 of 1600
    assert found <= 4


def test_only_equal_sets_are_found_at_one() -> None:
    bands = Bands(1.0)
    assert bands.count == 1
    assert bands.of(shingles_of(text_of(1))) == bands.of(shingles_of(text_of(1)))
    assert bands.of(shingles_of(text_of(1))) != bands.of(shingles_of(changed(text_of(1), 9)))
