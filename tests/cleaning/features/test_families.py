"""Families of class and id words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.cleaning.features.families import _FAMILIES, NAMES, Families, unpack

PARTS = sorted({part for parts in _FAMILIES.values() for part in parts.split()})


def families_of(names: str) -> set[str]:
    bits = Families()[names]
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
    assert families_of(names) == families


def test_a_word_may_belong_to_several() -> None:
    assert {"body", "article"} <= families_of("article-body")


@given(st.lists(st.sampled_from(PARTS) | st.text("abcdeirst-_", max_size=4), max_size=4).map("".join))
def test_a_word_is_of_each_family_that_it_holds_a_part_of(word: str) -> None:
    holding = {name for name, parts in _FAMILIES.items() if any(part in word for part in parts.split())}
    assert families_of(word) == holding


def test_what_was_remembered_is_said_again() -> None:
    families = Families()
    assert families["byline author"] == families["byline author"] == families["byline"] | families["author"]


def test_a_memory_that_is_full_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cleaning.features.families._REMEMBERED", 2)
    families = Families()
    for word in ("byline", "footer", "comment"):
        assert families[word]
    assert list(families) == ["comment"]


def test_bits_become_columns() -> None:
    assert unpack([0b01, 0b10], 2).tolist() == [[1, 0], [0, 1]]
