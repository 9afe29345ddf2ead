"""Lists of stories under other headings, for a model to learn how far columns reach."""

from __future__ import annotations

from random import Random

import pytest

from newsclean.cleaning.vocabulary import section_of
from newsclean.evaluation.other_headings import LabelledLines, Pool, under_other_headings
from newsclean.model import Label

STORIES = ["Ferry fares rise in June after all", "Lamps on the mole go out for good", "The old lightship is a museum",
           "Fish buyers warn of higher dues", "A bridge is closed to lorries again"]  # fmt: skip
MENU = ["Home", "Town", "Harbour", "Stage", "Money"]
POOL = Pool(["Ida Holm"], ["14 May, 2026"], ["The channel has lost another forty centimetres in a winter."])
GIVEN = LabelledLines(
    [*MENU, "A tram for the harbour", "The trust will lay tracks.", "More stories", *STORIES],
    [*["navigation"] * len(MENU), "headline", "body", *["related"] * (len(STORIES) + 1)],
)
COLUMNS = {"opinion", "editorial"}


@pytest.mark.parametrize("seed", range(60))
def test_only_lists_change_and_no_line_is_lost(seed: int) -> None:
    found = under_other_headings(GIVEN, "en", POOL, Random(seed))
    assert found is not None
    assert len(found.texts) == len(found.labels)
    assert (found.texts[:7], found.labels[:7]) == (GIVEN.texts[:7], GIVEN.labels[:7])
    assert set(STORIES) <= set(found.texts[7:])
    assert set(found.labels[7:]) <= {"related", *COLUMNS}


@pytest.mark.parametrize("seed", range(60))
def test_a_section_of_columns_begins_with_words_that_say_so(seed: int) -> None:
    found = under_other_headings(GIVEN, "en", POOL, Random(seed))
    assert found is not None
    before = None
    for text, label in zip(*found, strict=True):
        if label in COLUMNS and before not in COLUMNS:
            assert section_of(text) in {Label.OPINION, Label.EDITORIAL, Label.COMMENTS}
        before = label


def test_words_over_single_cards_head_nothing() -> None:
    found = [under_other_headings(GIVEN, "en", POOL, Random(seed)) for seed in range(60)]
    cards = [x for x in found if x is not None and COLUMNS.isdisjoint(map(str, x.labels))]
    assert cards
    assert any(section_of(text) in {Label.OPINION, Label.EDITORIAL} for x in cards for text in x.texts[7:])


def test_the_words_are_of_the_text_s_language_where_it_has_any() -> None:
    found = [under_other_headings(GIVEN, "de", POOL, Random(seed)) for seed in range(60)]
    texts = {text.casefold() for x in found if x is not None for text in x.texts}
    assert {"meinung", "kommentar", "leitartikel"} & texts
    assert "op-ed" not in texts


def test_a_text_without_lists_has_none_to_change() -> None:
    plain = LabelledLines(GIVEN.texts[:7], GIVEN.labels[:7])
    assert under_other_headings(plain, "en", POOL, Random(0)) is None


def test_the_same_seed_gives_the_same_lines() -> None:
    assert under_other_headings(GIVEN, "en", POOL, Random(7)) == under_other_headings(GIVEN, "en", POOL, Random(7))
