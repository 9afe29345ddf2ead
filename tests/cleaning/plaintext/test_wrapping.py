"""Wrapped lines become paragraphs again, whatever else stands among them and whatever their breaks took away."""

from __future__ import annotations

import textwrap

import pytest
from story import PARAGRAPHS

from newsclean.cleaning.plaintext.lines import split_lines

NOTICE = (
    "© 2026 The Harbour Courier, a company of Harbour Media Limited. All rights reserved. Registered in Port Ellery."
)
JAPANESE = (
    "水野市は十二日、市立中央図書館の夜間開館を来年三月末まで延長すると発表した。利用者からの要望が多かったためという。",
    "夜間開館は昨年十月に試験的に始まり、平日は午後十時まで利用できる。午後七時以降の来館者は一日平均百八十人に上る。",
    "高校三年の男子生徒は「家では集中できないので助かる。来年の受験まで続けてほしい」と話し、友人とうなずき合った。",
)


def wrapped(paragraphs: tuple[str, ...], width: int, *, indent: str = "") -> list[list[str]]:
    return [textwrap.wrap(x, width, initial_indent=indent, break_on_hyphens=False) for x in paragraphs]


def cut(paragraphs: tuple[str, ...], width: int) -> str:
    """The paragraphs in lines of so many characters, wherever that is."""
    return "\n\n".join("\n".join(x[i : i + width] for i in range(0, len(x), width)) for x in paragraphs)


@pytest.mark.parametrize(
    "wide", [NOTICE, "Trust turns down a second ferry berth after weeks of talks with the council"]
)
def test_a_wider_line_does_not_hide_that_the_others_are_wrapped(wide: str) -> None:
    text = "\n\n".join([wide, *("\n".join(lines) for lines in wrapped(PARAGRAPHS, 60))])
    assert split_lines(text).texts == [wide, *PARAGRAPHS]


def test_titles_of_like_lengths_are_not_wrapped() -> None:
    titles = [
        "Islanders block quay in protest over new boats",
        "Storm to reach the coast by Friday, office says",
        "The baker of the mole who would not sell a loaf",
        "Council tax: what you will pay from next spring",
        "Choir seeks basses for its concert early in May",
    ]
    assert split_lines("\n".join([*titles, PARAGRAPHS[0]])).texts == [*titles, PARAGRAPHS[0]]


def test_indents_begin_paragraphs() -> None:
    lines = [line for lines in wrapped(PARAGRAPHS, 50, indent="   ") for line in lines]
    assert split_lines("\n".join(lines)).texts == list(PARAGRAPHS)


@pytest.mark.parametrize("width", [20, 36])
def test_characters_without_spaces_between_them_get_none(width: int) -> None:
    assert split_lines(cut(JAPANESE, width)).texts == list(JAPANESE)


def test_korean_words_are_parted_by_spaces() -> None:
    paragraphs = (
        "한결시가 내년까지 노후 시내버스 120대를 전기버스로 교체하기로 했다고 14일 밝혔다. 사업비는 480억 원이다.",
        "버스 업계는 충전 시설이 부족하다며 우려를 나타냈다. 시내 공영 차고지의 충전기는 열여덟 기다.",
        "시민 단체는 배차 간격이 더 길어질 수 있다며 대책을 요구했고 시는 다음 달 공청회를 열겠다고 답했다.",
    )
    text = "\n\n".join("\n".join(lines) for lines in wrapped(paragraphs, 34))
    assert split_lines(text).texts == list(paragraphs)


BODY = "\n\n".join("\n".join(lines) for lines in wrapped(PARAGRAPHS, 60))


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [
        ("The owners of the quay and of its two cranes had been prop-", "erly heard.", "been properly heard."),
        ("In the harbour of Port Ellery there is hardly any well-", "known boat.", "any well-known boat."),
        ("A night-boat costs more, the company says, than the night-", "boat of 1990.", "the night-boat of 1990."),
        (
            "Der Rat berät im Mai über das Geld des Hafens für Umwelt-",
            "und Naturschutz.",
            "für Umwelt- und Naturschutz.",
        ),
    ],
)
def test_words_that_breaks_part(above: str, below: str, joined: str) -> None:
    assert any(joined in x for x in split_lines(f"{BODY}\n\n{above}\n{below}").texts)


@pytest.mark.parametrize("width", [60, 72, 100])
def test_a_menu_with_gaps_does_not_hide_that_the_story_is_wrapped(width: int) -> None:
    menu = [f"Section {i}" for i in range(10)]
    foot = [*(f"Minister opens bridge number {i} in the north" for i in range(30)), NOTICE]
    text = "\n\n".join([*menu, *("\n".join(lines) for lines in wrapped(PARAGRAPHS, width)), *foot])
    assert split_lines(text).texts == [*menu, *PARAGRAPHS, *foot]
