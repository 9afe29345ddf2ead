"""Words looked for one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.cleaning.labels.tells import lines
from newsclean.cleaning.vocabulary import credits as of_pictures
from newsclean.cleaning.vocabulary import walls
from newsclean.cleaning.vocabulary.stems import Stems

_TURKISH = frozenset("İı")


def test_a_stem_is_found_in_capitals_and_inside_words() -> None:
    stems = Stems(("harbour", "harbours", "Quai".lower(), "гаван"))
    assert stems.are_in("The HARBOURS of the north")
    assert stems.are_in("В Гавани")
    assert not stems.are_in("The port")


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (walls._READ_ON, walls._READ_ON_STEMS),
        (of_pictures._AT_END, of_pictures._HINTS),
        (of_pictures._BEGINNING, of_pictures._HINTS),
        (of_pictures._CREDITED, of_pictures._WORDS),
        (lines._FILED, lines._FILED_STEMS),
    ],
    ids=["walls", "credits at ends", "credits in front", "captions", "filed"],
)
def test_a_pattern_finds_nothing_without_one_of_its_stems(pattern, stems) -> None:  # type: ignore[no-untyped-def]
    @settings(max_examples=200, deadline=None)
    @given(st.from_regex(pattern))
    def holds(text: str) -> None:
        # To a pattern some letters are others' capitals that are not so to `lower`.
        is_plain = text.casefold() == text.lower() and _TURKISH.isdisjoint(text)
        assert not is_plain or not pattern.search(text) or stems.are_in(text)

    holds()
