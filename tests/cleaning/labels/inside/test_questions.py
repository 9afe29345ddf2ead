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
