"""Lines' ends written out, marks of quoted mail, entities."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS, wrapped

import newsclean

TITLE = "Trust turns down second ferry berth"


def test_a_text_with_its_ends_of_lines_written_out_has_lines() -> None:
    said = [x.replace("“", '\\"').replace("”", "\\u0022") for x in PARAGRAPHS]
    article = newsclean.clean_text("\\n".join(["Home", "Town", "Harbour", TITLE, "By Tobias Fenn", *said]))
    assert article.title == TITLE
    assert article.authors == ("Tobias Fenn",)
    assert article.text.split("\n\n") == [x.replace("“", '"').replace("”", '"') for x in PARAGRAPHS]


def test_what_was_removed_of_such_a_text_stands_where_its_offsets_say() -> None:
    text = "\\n".join(["Home", "Town", "Harbour", TITLE, *PARAGRAPHS])
    removed = newsclean.clean_text(text).removed
    assert "\\n".join(text[x.start : x.end] for x in removed) == f"Home\\nTown\\nHarbour\\n{TITLE}"


def test_a_backslash_and_an_n_in_a_text_of_lines_stay() -> None:
    said = f"{PARAGRAPHS[4]} The files lie in C:\\news, C:\\notes and C:\\new."
    assert said in newsclean.clean_text("\n\n".join([*PARAGRAPHS[:4], said])).text


@pytest.mark.parametrize("mark", ["> ", ">", ">> "])
def test_marks_of_a_quotation_come_off_before_lines_are_joined(mark: str) -> None:
    text = wrapped("\n\n".join([TITLE, *PARAGRAPHS]))
    article = newsclean.clean_text("\n".join(f"{mark}{line}".rstrip() for line in text.split("\n")))
    assert article.title == TITLE
    assert article.text.split("\n\n") == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("written", "shown"),
    [("&nbsp;", " "), ("&#160;", " "), (" &amp;amp; ", " & "), ("&#8217;", "’"), ("&shy;", ""), ("\xad", "")],
)
def test_entities_and_soft_hyphens_are_what_they_show(written: str, shown: str) -> None:
    text = "\n".join([TITLE, *(x.replace("e s", f"e{written}s") for x in PARAGRAPHS)])
    expected = [x.replace("e s", f"e{shown}s") for x in PARAGRAPHS]
    assert newsclean.clean_text(text).text.split("\n\n") == expected


def test_the_name_of_no_entity_stays() -> None:
    said = f"{PARAGRAPHS[1]} He works at Hale&sons; so does she."
    assert said in newsclean.clean_text("\n".join([TITLE, PARAGRAPHS[0], said, *PARAGRAPHS[2:]])).text


@pytest.mark.parametrize(
    ("start", "shown"),
    [
        ("T\nhe trust said", "The trust said"),
        ("T\n\nhe trust said", "The trust said"),
        ("T\nHE TRUST said", "THE TRUST said"),
        ("A\nfter a year the trust said", "After a year the trust said"),
        ("A\ntrust said", "A trust said"),
    ],
)
def test_a_large_initial_is_joined_to_its_word(start: str, shown: str) -> None:
    rest = " on Monday that it had turned down the council's request for a second ferry berth at the old quay."
    text = "\n".join([TITLE, "By Tobias Fenn", f"{start}{rest}", *PARAGRAPHS[1:]])
    assert newsclean.clean_text(text).text.split("\n\n")[0] == f"{shown}{rest}"


def test_a_button_for_large_letters_is_no_initial() -> None:
    title = "HPV test turns out to be better than the old one at the harbour"
    assert newsclean.clean_text("\n".join(["A", "A", title, "By Tobias Fenn", *PARAGRAPHS])).title == title
