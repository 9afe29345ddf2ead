"""Two texts, paragraph by paragraph."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from sets_of_records import PARAGRAPHS

from newsclean.datasets.text_differences import (
    Kind,
    Paragraph,
    Paragraphs,
    Piece,
    Reworded,
    Words,
    text_differences,
)

TEXT = "\n\n".join(PARAGRAPHS)


@given(st.integers(0, len(PARAGRAPHS) - 1))
def test_a_lost_paragraph_is_shown_and_nothing_else(lost: int) -> None:
    new = "\n\n".join(PARAGRAPHS[:lost] + PARAGRAPHS[lost + 1 :])
    pieces = list(text_differences(TEXT, new))
    assert [piece for piece in pieces if not isinstance(piece, Paragraphs)] == [Paragraph(Kind.GONE, PARAGRAPHS[lost])]
    assert sum(piece.number for piece in pieces if isinstance(piece, Paragraphs)) == len(PARAGRAPHS) - 1


def test_a_reworded_paragraph_word_by_word() -> None:
    new = TEXT.replace("eleven years", "twelve long years")
    assert list(text_differences(TEXT, new)) == [
        Paragraphs(3),
        Reworded((
            Words(Kind.KEPT, "The trust has not changed its dues for"),
            Words(Kind.GONE, "eleven"),
            Words(Kind.NEW, "twelve long"),
            Words(Kind.KEPT, "years."),
        )),
    ]  # fmt: skip


def test_a_paragraph_in_the_place_of_another_is_no_reworded_one() -> None:
    new = TEXT.replace(PARAGRAPHS[1], "Nobody at Halvern could be reached.")
    assert list(text_differences(TEXT, new))[1:3] == [
        Paragraph(Kind.GONE, PARAGRAPHS[1]),
        Paragraph(Kind.NEW, "Nobody at Halvern could be reached."),
    ]


SOME = st.lists(st.lists(st.sampled_from("abcd"), min_size=1, max_size=4).map(" ".join), max_size=6)


@given(SOME, SOME)
def test_both_texts_can_be_read_out_of_the_pieces(old: list[str], new: list[str]) -> None:
    pieces = list(text_differences("\n\n".join(old), "\n\n".join(new)))
    assert _read(pieces, Kind.GONE, old) == old
    assert _read(pieces, Kind.NEW, new) == new


def _read(pieces: list[Piece], own: Kind, paragraphs: list[str]) -> list[str]:
    """The paragraphs of one text; those that both have are taken from `paragraphs`, for the pieces only count them."""
    found: list[str] = []
    for piece in pieces:
        match piece:
            case Paragraphs(number):
                found += paragraphs[len(found) : len(found) + number]
            case Paragraph(kind, text):
                found += [text] if kind is own else []
            case Reworded(parts):
                found.append(" ".join(words for kind, words in parts if kind in (own, Kind.KEPT)))
    return found
