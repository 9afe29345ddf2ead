"""Key points above a story go with their heading where their end is sure, or stay with it."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean
from newsclean.model import Label

HEADER = ("Trust turns down second ferry berth", "By Tobias Fenn", "May 12, 2026")
POINTS = ("The trust will not build a second berth.", "The council asks how it counts.", "Talks go on in June.")
HEADINGS = ["In short:", "Key points", "At a glance", "IN A NUTSHELL", "What you need to know"]


def split(*lines: str) -> tuple[list[str], str]:
    article = newsclean.clean_text("\n".join(lines))
    boxes = [part.text for part in article.removed if part.label is Label.SUMMARY_BOX]
    return article.text.split("\n\n"), "\n".join(boxes)


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("bullet", ["* ", "• ", "- "])
def test_a_list_of_points_goes_with_its_heading(heading: str, bullet: str) -> None:
    points = [f"{bullet}{point}" for point in POINTS]
    text, box = split(*HEADER, heading, *points, *PARAGRAPHS)
    assert text == list(PARAGRAPHS)
    assert box == "\n".join((heading, *points))


@pytest.mark.parametrize("heading", HEADINGS)
def test_points_of_which_nothing_tells_where_they_end_stay_with_it(heading: str) -> None:
    assert split(*HEADER, heading, *POINTS, *PARAGRAPHS) == ([heading, *POINTS, *PARAGRAPHS], "")


def test_a_list_amid_a_story_stays() -> None:
    points = [f"* {point}" for point in POINTS]
    lines = (*PARAGRAPHS[:3], "Key points", *points, *PARAGRAPHS[3:])
    assert split(*HEADER, *lines)[0] == list(lines)


@pytest.mark.parametrize(
    "entries",
    [
        ("• Halford: A man fell from the quay.", "• Northport: The trust shuts its library in June."),
        ("• The charter has 12 articles.", "• Its members sit for four years."),
    ],
)
def test_news_in_brief_and_facts_that_the_story_does_not_tell_stay(entries: tuple[str, ...]) -> None:
    assert split(*HEADER, "In brief", *entries, *PARAGRAPHS)[0][-7:] == [*entries, *PARAGRAPHS]


def test_so_do_points_below_the_first_paragraph() -> None:
    points = [f"• {point}" for point in POINTS]
    assert split(*HEADER, PARAGRAPHS[0], "At a glance", *points, *PARAGRAPHS[1:])[1] == ""
