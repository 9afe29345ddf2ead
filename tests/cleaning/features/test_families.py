"""Families of class and id words."""

from __future__ import annotations

import pytest

from newsclean.cleaning.features.families import NAMES, Families, unpack


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
