"""The article once more below its end."""

from __future__ import annotations

from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

TITLE = "Trust turns down second ferry berth"
TEASERS = ("Ferry fares rise in June after all", "Lamps on the mole go out for good", "Old lightship opens as a museum")


def parts(*lines: str) -> list[tuple[Label, int]]:
    """The labels of what was removed, each with how many lines it has."""
    removed = newsclean.clean_text("\n".join(lines)).removed
    return [(x.label, x.text.count("\n") + 1) for x in removed]


def test_a_copy_below_a_list_is_none_of_its_stories() -> None:
    found = parts(TITLE, *PARAGRAPHS, "Most read", *TEASERS, TITLE, *PARAGRAPHS)
    assert found[-2:] == [(Label.POPULAR, 4), (Label.DUPLICATE, 1 + len(PARAGRAPHS))]


def test_an_excerpt_of_the_article_in_a_list_is_the_lists() -> None:
    found = parts(TITLE, *PARAGRAPHS, "Most read", *TEASERS, TITLE, PARAGRAPHS[0], *TEASERS[::-1])
    assert found[-1][0] is Label.POPULAR


HEADING = "Much too little room for two boats at the old quay"
HOLDING = f"The trust says that there is {HEADING.lower()}.".replace("much", "Much")


def kept(*lines: str) -> list[str]:
    return newsclean.clean_text("\n".join((TITLE, *lines))).text.split("\n\n")


def test_a_line_that_says_what_is_said_elsewhere_is_a_pull_quote() -> None:
    assert HEADING not in kept(*PARAGRAPHS[:2], HOLDING, *PARAGRAPHS[2:4], HEADING, PARAGRAPHS[4])
    assert HEADING not in kept(*PARAGRAPHS[:2], HEADING, *PARAGRAPHS[2:4], HOLDING, PARAGRAPHS[4])


def test_a_line_right_above_the_paragraph_that_says_the_same_is_its_heading() -> None:
    assert HEADING in kept(*PARAGRAPHS[:3], HEADING, HOLDING, *PARAGRAPHS[3:])


def test_a_heading_below_a_table_of_contents_is_the_text_s() -> None:
    assert HEADING in kept(*PARAGRAPHS[:2], f"2: {HEADING}", *PARAGRAPHS[2:4], HEADING, PARAGRAPHS[4])
