"""Pages that show markup as their text."""

from __future__ import annotations

from html import escape

import pytest

from newsclean.cleaning import clean_html

PARAGRAPHS = [
    "The keepers of the upper lock have asked the canal board for a second lamp, since one is too little in fog.",
    "Three barges missed the gate in the last week of October, and one of them took a yard of the quay with it.",
    "“You steer by the lamp and hope,” said Jonna Brandt, who has brought gravel down the canal for eleven years.",
]
STORY = "".join(f"<p>{x}</p>\n" for x in PARAGRAPHS)
TITLE = "A second lamp"
PAGE = f"<!DOCTYPE html>\n<html><head><title>{TITLE}</title></head>\n<body><h1>{TITLE}</h1>\n{STORY}</body></html>"
CELLS = "".join(
    f"<tr><td class='line-number' value='{i}'></td><td class='line-content'>{escape(x)}</td></tr>"
    for i, x in enumerate(PAGE.split("\n"))
)
SHOWN = {
    "chrome": f"<html><head><title>https://canal.example/1</title></head><body><table><tbody>{CELLS}</tbody></table></body></html>",
    "firefox": f"<html><body id='viewsource' class='wrap'><pre><span>{escape(PAGE)}</span></pre></body></html>",
    "escaped": escape(STORY),
    "escaped in a box": f"<html><body><div>{escape(STORY)}</div></body></html>",
}


@pytest.mark.parametrize("html", SHOWN.values(), ids=SHOWN)
def test_the_page_that_is_shown_is_read(html: str) -> None:
    assert clean_html(html).text == "\n\n".join(PARAGRAPHS)


def test_a_story_on_markup_stays() -> None:
    lesson = (
        "A paragraph begins with <p> and ends with </p>; keepers of pages forget the second more often than the first."
    )
    shown = "".join(f"<p>{escape(x)}</p>" for x in [lesson, *PARAGRAPHS, "Which is all: </p></p>"])
    assert lesson in clean_html(f"<html><body><h1>On paragraphs</h1>{shown}</body></html>").text


def test_a_template_is_not_shown() -> None:
    assert clean_html(f"<html><body><script type='text/template'>{STORY}</script></body></html>").text == ""
