"""Several short stories under one headline."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.cleaning.plaintext.briefs import inner_headlines
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines

BRIEFS = (
    "Bridge closed",
    "The bridge at Ostley will be closed from Monday while the deck is repaired. A bus will run every 20 minutes.",
    "Two held after theft",
    "Police have arrested two men after copper pipes worth 9,000 crowns were taken from a building site in Dunmere.",
    "Choir seeks basses",
    "The Sund choir is looking for four basses for its concert on 2 June. Rehearsals are on Thursdays at seven.",
)


def test_the_headlines_of_briefs_are_in_the_text() -> None:
    article = newsclean.clean_text("\n".join(["News in brief", *BRIEFS]))
    assert article.title == "News in brief"
    assert article.text.split("\n\n") == list(BRIEFS)


def test_a_story_with_titles_between_its_paragraphs_keeps_its_headline() -> None:
    lines = (BRIEFS[1], "Storm to reach the coast by Friday", BRIEFS[3], BRIEFS[5])
    article = newsclean.clean_text("\n".join(["Bridge closed for three days", "By Tobias Fenn", *lines]))
    assert article.title == "Bridge closed for three days"


@pytest.mark.parametrize("kept", [(), (3,), (3, 5), (1, 3, 5)])
def test_the_headlines_of_briefs_are_told_whether_they_were_kept_or_not(kept: tuple[int, ...]) -> None:
    lines = split_lines("\n".join(["News in brief", *BRIEFS]))
    keep = [i in {2, 4, 6, *kept} for i in range(len(lines))]
    assert inner_headlines(lines.texts, keep, measure(lines).wording) == [1, 3, 5]
