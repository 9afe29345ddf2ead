"""Which blocks of a page are in the text that its corpus calls the article."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.evaluation.alignment import align

FIRST = "The harbour trust said on Monday that the second berth would have to wait"
SECOND = "The council which has asked for it did not like the answer at all"
THIRD = "A meeting is called for Thursday evening"


def test_blocks_of_the_article_are_told_from_the_others() -> None:
    assert align(["Home", FIRST, "Advertisement", SECOND, "Terms"], f"{FIRST}.\n\n{SECOND}.") == [0, 1, 0, 1, 0]


def test_a_block_that_the_truth_holds_in_part_has_its_share() -> None:
    (share,) = align([f"{FIRST} {THIRD}"], FIRST)
    assert 0.6 < share < 1


def test_a_block_of_which_the_truth_holds_little_has_none() -> None:
    assert align([f"{FIRST} {SECOND}"], THIRD) == [0]


def test_of_two_copies_the_one_in_order_counts() -> None:
    teaser_above = align([SECOND, FIRST, SECOND, THIRD], f"{FIRST} {SECOND} {THIRD}")
    copy_below = align([FIRST, SECOND, THIRD, FIRST], f"{FIRST} {SECOND} {THIRD}")
    assert teaser_above == [0, 1, 1, 1]
    assert copy_below == [1, 1, 1, 0]


def test_what_stands_twice_in_the_truth_counts_twice() -> None:
    assert align([FIRST, SECOND, FIRST], f"{FIRST} {SECOND} {FIRST}") == [1, 1, 1]


def test_a_word_between_neighbours_may_be_missing() -> None:
    assert align([FIRST, SECOND], f"{FIRST} said {SECOND}") == [1, 1]


@pytest.mark.parametrize("texts", [[], [""], ["—", "Home"]])
def test_nothing_to_align(texts: list[str]) -> None:
    assert align(texts, FIRST) == [0] * len(texts)


def test_an_empty_truth_has_no_blocks() -> None:
    assert align([FIRST], "") == [0]


@given(st.lists(st.integers(1, 6), max_size=8))
def test_a_page_that_is_all_article_is_kept_whole(sizes: list[int]) -> None:
    words = count()
    texts = [" ".join(f"w{next(words)}" for _ in range(size)) for size in sizes]
    assert align(texts, " ".join(texts)) == [1] * len(texts)


@given(st.lists(st.text("ab c", max_size=8), max_size=6), st.text("ab c", max_size=30))
def test_shares_are_one_a_block(texts: list[str], truth: str) -> None:
    shares = align(texts, truth)
    assert len(shares) == len(texts)
    assert all(0 <= share <= 1 for share in shares)
