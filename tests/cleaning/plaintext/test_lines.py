"""Where the lines of a text begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from story import PARAGRAPHS, wrapped

from newsclean.cleaning.plaintext.lines import split_lines

BLANK, BREAK, SPACE = 2, 1, 0
LONG = " ".join(PARAGRAPHS * 3)


def test_lines_are_what_line_breaks_part() -> None:
    lines = split_lines("A  headline\n\n\tFirst line. \nSecond line.\n")
    assert lines.texts == ["A headline", "First line.", "Second line."]
    assert lines.gaps == [BLANK, BLANK, BREAK]


def test_offsets_point_into_the_input() -> None:
    text = "  A  headline\r\n\r\nFirst line."
    lines = split_lines(text)
    assert [text[a:b] for a, b in zip(lines.starts, lines.ends, strict=True)] == ["A  headline", "First line."]


@pytest.mark.parametrize("width", [40, 60, 72, 80, 120])
def test_wrapped_paragraphs_are_made_whole(width: int) -> None:
    assert split_lines(wrapped("\n\n".join(PARAGRAPHS), width)).texts == list(PARAGRAPHS)


def test_a_list_of_short_lines_is_not_joined() -> None:
    menu = ["Home", "News from the harbour", "Sport", "Letters", "Tides and weather", "Subscribe"]
    assert split_lines("\n".join(menu)).texts == menu


def test_paragraphs_of_one_length_are_not_joined() -> None:
    paragraphs = [f"The trust said on Monday, after a long meeting, that berth {k} would be closed." for k in range(4)]
    assert split_lines("\n".join(["Home", *paragraphs, "Home"])).texts == ["Home", *paragraphs, "Home"]


def test_wrapped_chinese_is_made_whole() -> None:
    paragraph = "港务局周一表示已拒绝市政府关于在旧码头增设第二个渡轮泊位的请求因为所需资金将来自未来两年的疏浚预算" * 3
    rows = [paragraph[i : i + 40] for i in range(0, len(paragraph), 40)]
    assert len(split_lines("\n".join(rows)).texts) == 1


def test_a_text_without_line_breaks_is_parted_into_sentences() -> None:
    lines = split_lines(LONG)
    assert len(lines) > len(PARAGRAPHS)
    assert set(lines.gaps[1:]) == {SPACE}
    assert " ".join(lines.texts) == LONG


def test_an_abbreviation_ends_no_sentence() -> None:
    assert all(not text.endswith("Mr.") for text in split_lines(LONG.replace("Mr Quist", "Mr. Quist")).texts)


TEXTS = st.text(st.sampled_from("ab.B ?。\u3000中\n\n\r\t\u2028é"), max_size=400) | st.lists(
    st.sampled_from([*PARAGRAPHS, wrapped(PARAGRAPHS[0]), LONG, "Menu", ""]), max_size=6
).map("\n".join)


@given(TEXTS)
def test_lines_hold_every_character_that_is_not_blank_once_and_in_order(text: str) -> None:
    lines = split_lines(text)
    bounds = [x for pair in zip(lines.starts, lines.ends, strict=True) for x in pair]
    assert bounds == sorted(bounds)
    held = "".join(text[a:b] for a, b in zip(lines.starts, lines.ends, strict=True))
    assert "".join(held.split()) == "".join(text.split())


@given(TEXTS)
def test_a_line_is_its_stretch_of_the_input_with_single_spaces(text: str) -> None:
    lines = split_lines(text)
    for line, start, end in zip(lines.texts, lines.starts, lines.ends, strict=True):
        assert line == " ".join(text[start:end].split()) != ""


def test_a_word_parted_at_the_end_of_a_line_parts_no_paragraph() -> None:
    wrapped = [
        "El puente sobre el canal ha sido ce-",
        "rrado después de que un ca-",
        "mión chocara el sábado con una de",
        "las vigas, según dijo la policía de",
        "la ciudad, que espera abrirlo el ma-",
        "rtes.",
    ]
    assert len(split_lines("\n".join(wrapped))) == 1
