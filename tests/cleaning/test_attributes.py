"""What class and id attributes say, and how it is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import Attribute, Attributes
from newsclean.cleaning.features.families import families_of
from newsclean.cleaning.features.word_numbers import numbers_of
from newsclean.cleaning.vocabulary import LONGEST_NAMES
from newsclean.model import Label

if TYPE_CHECKING:
    import pytest


def test_an_attribute_says_all_that_its_words_do() -> None:
    found = Attributes()["newsletter box"]
    assert found == Attribute(Label.NEWSLETTER, families_of("newsletter box"), numbers_of("newsletter box"))


def test_it_is_read_once() -> None:
    attributes = Attributes()
    assert attributes["byline author"] is attributes["byline author"]


def test_a_memory_that_is_full_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cleaning.attributes._REMEMBERED", 2)
    attributes = Attributes()
    for names in ("byline", "footer", "comment"):
        assert attributes[names].families
    assert list(attributes) == ["comment"]


def test_longer_ones_are_read_and_not_remembered() -> None:
    attributes = Attributes()
    assert attributes["comments " * LONGEST_NAMES].label is Label.COMMENTS
    assert not attributes
