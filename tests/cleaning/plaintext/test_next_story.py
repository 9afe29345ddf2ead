"""The next story of an endless page behind the end of a text, where the engine kept it."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

from newsclean.cleaning.head import Head
from newsclean.cleaning.labels.page import Mark, view
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.next_story import mark_next_story
from newsclean.cleaning.plaintext.paragraphs import as_blocks
from newsclean.model import Label

TITLE, DAY = "Trust turns down second ferry berth", "May 11, 2026"
NEXT = "Night boats to the outer islands to run from July"
PARAGRAPH = (
    "The ferry company will run two boats through the night from July, its director said on Sunday, after a pilot in "
    "the spring carried twice the passengers that the council had expected."
)


def taken(*behind: str, header: tuple[str, ...] = (TITLE, DAY)) -> list[str]:
    """The lines behind the paragraphs of a story that go out as another one; the engine kept all that are long."""
    lines = split_lines("\n".join([*header, *PARAGRAPHS, *behind]))
    keep = [len(text) > len(NEXT) for text in lines.texts]
    page, marks = view(as_blocks(lines.texts), keep, Head(title=TITLE)), dict[int, Mark]()
    mark_next_story(page, marks, measure(lines).wording)
    assert all(mark.label is Label.OTHER_STORY and not page.keep[i] for i, mark in marks.items())
    return [lines.texts[i] for i in sorted(marks)]


@pytest.mark.parametrize("signed", [("May 10, 2026",), ("By Ida Holm", "May 10, 2026"), ("By Ida Holm May 10, 2026",)])
def test_a_headline_with_its_day_below_the_text_begins_another_story(signed: tuple[str, ...]) -> None:
    assert taken(NEXT, *signed, PARAGRAPH) == [NEXT, *signed, PARAGRAPH]


SIGNED = ("By IDA HOLM", "Courier staff writer")


def test_so_does_one_with_its_writer_and_what_she_is_where_the_text_has_one() -> None:
    behind = (NEXT, *SIGNED, *[PARAGRAPH] * 4)
    assert taken(*behind, header=(TITLE, "By Tobias Fenn")) == list(behind)


@pytest.mark.parametrize(
    "behind",
    [
        (NEXT, *[PARAGRAPH] * 4),
        (NEXT, SIGNED[0], *[PARAGRAPH] * 4),
        (NEXT, *SIGNED, PARAGRAPH, PARAGRAPH),
        ("This is what she said at the meeting:", NEXT, *SIGNED, *[PARAGRAPH] * 4),
        ("Ida Holm of the third form got the prize for her essay.", NEXT, *SIGNED, *[PARAGRAPH] * 4),
        (
            "Her cake of barley and honey is still baked at the quay.",
            "The cake that was made of barley and honey",
            *SIGNED,
            *[PARAGRAPH] * 4,
        ),
        ("The light at Ellery Point", "By Ida Holm", PARAGRAPH, PARAGRAPH),
        ("A history of the night boats to the isles", "By Ida Holm", "Harper, 320 pages, 28 crowns", PARAGRAPH),
        (NEXT, "By the end of May nobody spoke of it", PARAGRAPH, PARAGRAPH),
        (
            NEXT,
            "By Ida Holm",
            PARAGRAPH,
            PARAGRAPH,
            "Lamps on the mole to burn the whole night",
            "By Ida Holm",
            PARAGRAPH,
            PARAGRAPH,
        ),
    ],
    ids=[
        "no writer",
        "nobody says what she is",
        "two paragraphs",
        "below a colon",
        "the story names her",
        "the story has its words",
        "a short title",
        "a book",
        "a sentence",
        "entries of a digest",
    ],
)
def test_what_has_no_writer_or_is_a_book_stays(behind: tuple[str, ...]) -> None:
    assert not taken(*behind, header=(TITLE, "By Tobias Fenn"))


@pytest.mark.parametrize(
    "behind",
    [
        (NEXT, PARAGRAPH),
        (NEXT, DAY, PARAGRAPH, "Lamps on the mole to burn all night", DAY, PARAGRAPH),
        ("The lamps have gone out again and nobody knows", "— Ida Holm (@idaholm) May 10, 2026", PARAGRAPH),
        (NEXT, DAY, *[PARAGRAPH] * 9),
    ],
    ids=["a subheading", "entries of a digest", "a post", "longer than the text"],
)
def test_anything_else_stays(behind: tuple[str, ...]) -> None:
    assert not taken(*behind)


def test_a_day_below_a_text_without_one_begins_none() -> None:
    assert not taken(NEXT, DAY, PARAGRAPH, header=(TITLE,))
