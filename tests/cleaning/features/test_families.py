"""Families of class and id words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.features.families import _FAMILIES, NAMES, _Words, families_of, unpack

PARTS = sorted({part for parts in _FAMILIES.values() for part in parts.split()})


def named(names: str) -> set[str]:
    bits = families_of(names)
    return {name for i, name in enumerate(NAMES) if bits >> i & 1}


@pytest.mark.parametrize(
    ("names", "families"),
    [
        ("", set()),
        ("xq7", set()),
        ("comments", {"comment"}),
        ("Breadcrumb", {"menu"}),
        ("js-most-read xq7", {"popular"}),
        ("outbrain social", {"related", "share"}),
    ],
)
def test_words_belong_to_families(names: str, families: set[str]) -> None:
    assert named(names) == families


def test_a_word_may_belong_to_several() -> None:
    assert {"body", "article"} <= named("article-body")


@given(st.lists(st.sampled_from(PARTS) | st.text("abcdeirst-_", max_size=4), max_size=4).map("".join))
def test_a_word_is_of_each_family_that_it_holds_a_part_of(word: str) -> None:
    holding = {name for name, parts in _FAMILIES.items() if any(part in word for part in parts.split())}
    assert named(word) == holding


def test_words_are_of_the_same_families_beside_others() -> None:
    assert families_of("byline author") == families_of("byline") | families_of("author")


def test_a_memory_that_is_full_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cleaning.features.families._REMEMBERED", 2)
    words = _Words()
    for word in ("byline", "footer", "comment"):
        assert words[word]
    assert list(words) == ["comment"]


def test_bits_become_columns() -> None:
    assert unpack([0b01, 0b10], 2).tolist() == [[1, 0], [0, 1]]
