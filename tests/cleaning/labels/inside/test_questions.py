"""Questions of which the engine kept only the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

LEAD = "<p class=kept>The harbour trust lets the small boats pay by the month, and many have asked what that means.</p>"
FIRST, SECOND = "Who may pay by the month?", "什么时候开始？"
ANSWERS = (
    "<p class=kept>Every boat that is shorter than nine metres and has lain in the harbour for a year or longer.</p>",
    "<p class=kept>On the first of May for the boats that are here, and in autumn for those that come later.</p>",
)


@pytest.mark.parametrize("question", ["<h3><button>{}</button></h3>", "<summary>{}</summary>", "<dt>{}</dt>"])
def test_the_questions_above_answers_are_text(labelled: Labeller, question: str) -> None:
    rows = (
        f"<div>{question.format(text)}{answer}</div>" for text, answer in zip((FIRST, SECOND), ANSWERS, strict=True)
    )
    page = labelled(LEAD + "".join(rows))
    assert {page.label_of(FIRST), page.label_of(SECOND)} == {"body"}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<h3>{FIRST}</h3>{''.join(ANSWERS)}", id="only one"),
        pytest.param(f"<h3><a href=/a>{FIRST}</a></h3>{ANSWERS[0]}<h3>{SECOND}</h3>{ANSWERS[1]}", id="a link"),
        pytest.param(f"<h3>{FIRST}</h3><p>Yes</p>{ANSWERS[0]}<h3>{SECOND}</h3>{ANSWERS[1]}", id="another answer"),
        pytest.param(f"{''.join(ANSWERS)}<h3>{FIRST}</h3><h3>{SECOND}</h3>", id="below the text"),
    ],
)
def test_others_are_none(labelled: Labeller, body: str) -> None:
    assert labelled(LEAD + body).label_of(FIRST) != "body"


def test_a_question_above_nothing_but_hidden_paragraphs_is_none(labelled: Labeller) -> None:
    hidden = "".join(answer.replace("<p ", "<p hidden ") for answer in ANSWERS)
    page = labelled(f"{LEAD}<h3><button>{FIRST}</button></h3><h3><button>{SECOND}</button></h3>{hidden}")
    assert "body" not in {page.label_of(FIRST), page.label_of(SECOND)}


PAID = "They pay at the office, which is open on Tuesdays."


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_answer_to_a_heading_is_text(labelled: Labeller, tag: str) -> None:
    first = f"<{tag} class=kept>{FIRST}</{tag}>{ANSWERS[0]}"
    page = labelled(f"{LEAD}{first}<{tag} class=kept>Where do they pay?</{tag}><p>{PAID}</p>")
    assert page.label_of(PAID) == "body"


@pytest.mark.parametrize(
    ("first", "below"),
    [
        pytest.param("", f"<p>{PAID}</p>", id="only one question"),
        pytest.param(ANSWERS[0], "<div><p>They pay at the office, which is open.</p></div>", id="another element"),
        pytest.param(ANSWERS[0], "<p>Pay now</p>", id="no sentence"),
        pytest.param(
            ANSWERS[0], "<p><a href=/2026/05/11/pay-at-the-office>They pay at the office now.</a></p>", id="a link"
        ),
        pytest.param(ANSWERS[0], "<p>Subscribe to our newsletter and read what they pay.</p>", id="a call"),
    ],
)
def test_what_else_stands_below_a_question_stays_out(labelled: Labeller, first: str, below: str) -> None:
    asked = f"<h3 class=kept>{FIRST}</h3>{first}" if first else ""
    page = labelled(f"{LEAD}{asked}<h3 class=kept>Where do they pay?</h3>{below}{ANSWERS[1]}")
    assert page.labelled.keep[-2] is False
