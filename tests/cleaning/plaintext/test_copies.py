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
