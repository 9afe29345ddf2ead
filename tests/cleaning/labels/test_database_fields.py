"""Stories as databases export them to HTML: their fields are no text."""

from __future__ import annotations

import pytest

from newsclean.cleaning import clean_html

TITLE = "Lock keepers ask for a second lamp"
PARAGRAPHS = [
    "The keepers of the upper lock have asked the canal board for a second lamp, since one is too little in fog.",
    "Three barges missed the gate in the last week of October, and one of them took a yard of the quay with it.",
    "“You steer by the lamp and hope,” said Jonna Brandt, who has brought gravel down the canal for eleven years.",
    "The board will answer in December, its engineer said, when the price of cable for the far bank is known.",
]
HEAD = ["The Canal Post (Selby)", "November 21, 2024 Thursday", "Copyright 2024 Canal Media All Rights Reserved"]
HEAD += ["<b>Section:</b> LOCAL; Pg. B1", "<b>Length:</b> 187 words", "<b>Byline:</b> Lena Marsk, Staff Writer"]
HEAD += ["<b>Body</b>"]
FOOT = ["<b>Graphic</b>", "The lamp at the upper lock.", "<b>Classification</b>", "<b>Language:</b> ENGLISH"]
FOOT += ["<b>Publication-Type:</b> Newspaper", "<b>Subject:</b> CANALS (94%); LAMPS (92%)"]
FOOT += ["<b>Load-Date:</b> November 22, 2024", "End of Document"]


def page(lines: list[str]) -> str:
    shown = "".join(f"<p>{x}</p>" for x in lines)
    return (
        f"<html><head><title>{TITLE}</title></head><body><div class='doc'><h1>{TITLE}</h1>{shown}</div></body></html>"
    )


def test_the_fields_of_a_database_are_no_text() -> None:
    article = clean_html(page([*HEAD, *PARAGRAPHS, *FOOT]))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert (article.authors, article.date_published) == (("Lena Marsk",), "2024-11-21")


SIMILAR = {
    "a ratio": "Length: 18 metres. Width: 5 metres. No barge of that size has ever passed the upper lock in fog.",
    "a list": "Section: the part of the canal between two locks, as the board's own rules call it since 1911.",
    "a programme": "Subject: lamps and fog. The meeting begins at seven in the old tannery, and all are welcome.",
    "a body": "Body: found in the upper lock on Monday, the report says, and it says no more than that.",
}


def test_one_field_makes_no_database() -> None:
    lines = ["Lamps are dear this winter", "Published time: 25 Jan, 2024 15:16", *PARAGRAPHS]
    assert clean_html(page(lines)).text.endswith("\n\n".join(PARAGRAPHS))


@pytest.mark.parametrize("line", SIMILAR.values(), ids=SIMILAR)
def test_lines_of_a_story_that_begin_as_fields_do_stay(line: str) -> None:
    lines = [PARAGRAPHS[0], line, *PARAGRAPHS[1:]]
    assert clean_html(page(lines)).text == "\n\n".join(lines)


def test_such_lines_amid_a_story_stay() -> None:
    fields = [
        "Length: 287 metres",
        "Graphic",
        "The old pier",
        "Language: English",
        "Section: North",
        "Load-Date: May 7",
    ]
    lines = [*PARAGRAPHS[:2], *fields, *PARAGRAPHS[2:]]
    assert clean_html(page(lines)).text == "\n\n".join(lines)
