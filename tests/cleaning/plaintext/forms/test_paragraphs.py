"""What jusText writes before paragraphs and headings comes off."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean

TITLE = "Trust turns down second ferry berth"


def test_paragraphs_and_the_headline_have_no_signs() -> None:
    article = newsclean.clean_text("\n".join([f"<h> {TITLE}", "<p> By Tobias Fenn", *[f"<p> {x}" for x in PARAGRAPHS]]))
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "<p> opens a paragraph, said the teacher.",
        "<b> is for bold, said the teacher of the evening class at the old quay.",
    ],
)
def test_a_line_that_tells_of_elements_keeps_them(line: str) -> None:
    article = newsclean.clean_text("\n\n".join([*PARAGRAPHS, line, *PARAGRAPHS]))
    assert line in article.text
