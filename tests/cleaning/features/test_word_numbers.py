"""Class and id words as numbers."""

from __future__ import annotations

from newsclean.cleaning.features.word_numbers import WORDS, numbers_of


def test_words_are_told_apart_at_capitals_and_mean_the_same_in_any_case() -> None:
    assert numbers_of("sideBar") == numbers_of("side-bar") == numbers_of("SIDE bar")
    assert numbers_of("x 7 ") == ()


def test_so_many_words_of_an_attribute_are_looked_at() -> None:
    assert numbers_of("one two three four five six seven") == numbers_of("one-two three-four fiveSix")
    assert len(numbers_of("seven " * 7)) == WORDS
