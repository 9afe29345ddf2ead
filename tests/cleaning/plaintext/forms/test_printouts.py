"""Pages printed from a browser."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS, wrapped

import newsclean

TITLE = "Trust turns down second ferry berth"
TOP = (f"{TITLE} | Harbour Courier", "5/13/26, 10:14 AM")
PAGE_ONE = "\n\n".join([TITLE, "By Tobias Fenn", *PARAGRAPHS[:2]])
PAGE_TWO = "\n\n".join(PARAGRAPHS[2:])


@pytest.mark.parametrize("number", ["{}/2", "Seite {} von 2", "Page {} of 2"])
@pytest.mark.parametrize("top", ["\n".join(TOP), "  ".join(reversed(TOP))])
def test_tops_and_feet_of_pages_are_no_text(number: str, top: str) -> None:
    feet = [f"https://c.example/2026/05/12/berth\n{number.format(i)}" for i in (1, 2)]
    pages = (top, wrapped(PAGE_ONE), feet[0], top, wrapped(PAGE_TWO), feet[1])
    article = newsclean.clean_text("\n\n".join(pages))
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_paragraph_that_goes_on_on_the_next_page_is_one() -> None:
    start, end = wrapped(PARAGRAPHS[1]).split("\n", 1)
    feet = [f"https://c.example/2026/05/12/berth {i}/2" for i in (1, 2)]
    one = "\n\n".join([TITLE, wrapped(PARAGRAPHS[0]), start])
    two = "\n\n".join([end, *map(wrapped, PARAGRAPHS[2:])])
    article = newsclean.clean_text("\n\n".join(["\n".join(TOP), one, feet[0], "\n".join(TOP), two, feet[1]]))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_a_result_is_no_number_of_a_page() -> None:
    lines = "\n".join(["Ostley won 2/3", "1/2", "https://c.example/table"])
    assert newsclean.clean_text(f"{TITLE}\n{PAGE_TWO}\n{lines}").text.split("\n\n")[0] == PARAGRAPHS[2]
