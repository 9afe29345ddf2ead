"""The short questions and answers of interviews, at the end of the text and amid it."""

from __future__ import annotations

import pytest
from story import PARAGRAPHS

import newsclean

HEADER = "“I was never afraid of the dark”\n\nBy Tobias Fenn\n\nMay 12, 2026"
LEAD = "Mattis Grol kept the light at Ellery for twenty-seven years. We spoke to him on the day after his last night."
PAIRS = (
    ("How many steps does the tower have?", "Two hundred and four. They will have told you two hundred and six."),
    ("Did you count them every day?", "After the first week nobody counts the steps. One counts the knees, and both."),
)
SHORT = (("And the nights?", "Never."), ("Will you climb it again?", "No."))
BEHIND = ("Tobias Fenn writes about boats.", "Most read", "Lamps on the mole go out again", "Ferry fares rise in June")
MARKS = [("", ""), ("Q: ", "A: "), ("P. ", "R. "), ("F: ", "A: "), ("— ", "— "), ("――", "――")]


def lines_of(marks: tuple[str, str], *pairs: tuple[str, str]) -> list[str]:
    return [f"{mark}{text}" for pair in pairs for mark, text in zip(marks, pair, strict=True)]


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("behind", [(), BEHIND])
def test_short_answers_at_the_end_of_an_interview_stay(marks: tuple[str, str], behind: tuple[str, ...]) -> None:
    spoken = lines_of(marks, *PAIRS, *SHORT, (SHORT[0][0], "I sleep. It is strange."))
    assert newsclean.clean_text("\n".join((HEADER, LEAD, *spoken, *behind))).text.split("\n\n") == [LEAD, *spoken]


@pytest.mark.parametrize("marks", MARKS[1:])
def test_so_they_do_amid_it(marks: tuple[str, str]) -> None:
    spoken = lines_of(marks, PAIRS[0], *SHORT, PAIRS[1])
    assert newsclean.clean_text("\n".join((HEADER, LEAD, *spoken))).text.split("\n\n") == [LEAD, *spoken]


def test_a_question_to_the_reader_of_a_report_is_no_interview() -> None:
    article = newsclean.clean_text("\n\n".join((HEADER, *PARAGRAPHS, "Seen something?", "Tell us.")))
    assert article.text.split("\n\n") == list(PARAGRAPHS)


def test_the_first_question_of_an_interview_stays_where_its_answers_have_no_mark() -> None:
    spoken = (
        "――塔は何段ありますか。",
        "「二百四段です。二百六と聞いたでしょう。みな敷居と上げ蓋を数えるのです」",
        "――毎日数えましたか。",
        "「最初の一週間だけです。あとは膝が数えてくれます」",
        "――怖くはなかったですか。",
        "「いいえ」",
    )
    text = newsclean.clean_text("\n".join(("最後の灯台守に聞く", "2024年3月4日 8時00分", *spoken))).text
    assert text.split("\n\n") == list(spoken)


def test_an_answer_of_two_words_is_no_signature() -> None:
    spoken = ("— Вы считали ступени каждый день?", "— После первой недели никто не считает. Считают колени.")
    last = ("— Что теперь делаете по ночам?", "— Сплю. Непривычно.")
    text = newsclean.clean_text("\n".join(("Темноты я не боялся никогда", "4 марта 2024", *spoken, *last))).text
    assert text.split("\n\n") == [*spoken, *last]


@pytest.mark.parametrize(
    "first", ["By carrying water. We walked seven kilometres and", "By boat. Nothing else came out"]
)
def test_an_answer_that_begins_like_a_byline_is_none(first: str) -> None:
    spoken = (PAIRS[0][0], first, "on the way back nobody spoke of the light.", *PAIRS[1])
    assert first in newsclean.clean_text("\n".join((HEADER, LEAD, *spoken))).text


def test_the_last_answer_stays_with_the_letters_of_who_wrote_it() -> None:
    spoken = [x for pair in PAIRS for x in pair] + [
        "Can it be stopped?",
        "Two companies have asked the court. It sits in June. CB",
    ]
    behind = ("Subscribe to our channel", "Comments (3)", "Ida Holm", "8 May 2026 at 07:12", "Another tax.", "Reply")
    text = newsclean.clean_text("\n".join((HEADER, LEAD, *spoken, *behind))).text
    assert text.split("\n\n") == [LEAD, *spoken]
