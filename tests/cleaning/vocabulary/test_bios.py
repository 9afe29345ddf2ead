"""What lines on a story's writer say."""

from __future__ import annotations

import pytest

from newsclean.cleaning.vocabulary.bios import begins_bio, says_how_reached


@pytest.mark.parametrize(
    "text",
    [
        "The writer is a lighthouse keeper.",
        "The writer is professor of tides at Ellery.",
        "The writer, an economist, was deputy governor of the Harbour Bank.",
        "(The writer was born by the sea.)",
        "The authors are researchers at the Harbour Institute.",
        "The writer has been covering ports since 2009.",
        "The reporter is a fellow of the Harbour Institute.",
        "The columnist is a former minister.",
        "The correspondent can be reached at 555-0133.",
        "She can be reached at ida.holm@courier.example.",
        "Contact the writer at 555-0133.",
        "Follow her on Twitter.",
        "The writer’s latest book is ‘Mud’.",
        "*) Penulis adalah dosen ekonomi",
    ],
)
def test_a_line_begins_as_those_on_writers_do(text: str) -> None:
    assert begins_bio(text, ())


@pytest.mark.parametrize(
    "text",
    [
        "The village can be reached only by boat.",
        "They can be reached only by boat.",
        "The police can be reached on 15.",
        "The hotline can be reached at any hour.",
        "She can be contacted only in writing.",
        "They could not follow her.",
        "“We do not have the bus fare to follow them,” said Greta Sund.",
        "Follow them at your peril.",
        "To reach them you need a boat.",
        "The reporter was later released on bail.",
        "The columnist was sacked in March.",
        "The correspondent has been missing since June.",
        "The reporter is a mother of two.",
        "The reporter covers her face.",
        "The author was found dead in March.",
        "The author is expected in court on Monday.",
        "The author writes that the sea is blue.",
        "The authors have asked for more money.",
        "The author’s family has asked for privacy.",
        "Our correspondent says that the race is open.",
    ],
)
def test_stories_tell_of_writers_and_of_what_is_reached(text: str) -> None:
    assert not begins_bio(text, ())
    assert not says_how_reached(text)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The writer is a man of ninety.", "The writer has kept the light for years."),
        ("L’auteur est en prison.", "Un auteur a été arrêté à Tarlo."),
        ("Der Autor ist seit Montag verschwunden.", "Ein Autor aus Tarlo wird vermisst."),
        ("The author lives in hiding.", "The author has sold nine books."),
    ],
)
def test_a_story_of_a_writer_may_end_on_her(text: str, other: str) -> None:
    assert begins_bio(text, ())
    assert not begins_bio(text, (other,))
    assert begins_bio("The writer is a fellow of the Harbour Institute.", ("The writer has kept the light.",))
