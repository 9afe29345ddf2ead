"""Posts of networks amid the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms.</p>"
NEXT = "<p class=kept>The skippers, who have heard as much in every autumn since the flood, did not answer him.</p>"
WORDS = "The pier is open again. #pier"
SIGNED = (
    "— Ida Holm (@idaholm) June 4, 2024", "— Ida Holm (@idaholm) 4. Juni 2024", "— Ida Holm (@idaholm) 4 июня 2024 г.",
    "— 港湾局 (@idaholm) 2024年6月4日", "— ميناء (@idaholm) 4 يونيو 2024", "— Ida Holm (@idaholm)",
    "— Ida Holm (@ida.holm.example) 2024-06-04T10:00:00Z",
)  # fmt: skip


@pytest.mark.parametrize("signed", SIGNED)
@pytest.mark.parametrize("kept", ["kept", ""])
def test_who_posted_goes_with_the_words(labelled: Labeller, signed: str, kept: str) -> None:
    quote = f"<blockquote class='{kept}'><p>{WORDS}</p>{signed}</blockquote>"
    page = labelled(f"{PARAGRAPH}{quote}{NEXT}")
    assert [(x.label.value, x.text) for x in page.labelled.removed] == [("social", f"{WORDS}\n{signed}")]


def test_a_post_whose_words_are_in_the_text_stays_whole(labelled: Labeller) -> None:
    quote = f"<blockquote class=kept><p class=kept>{WORDS}</p>{SIGNED[0]}</blockquote>"
    assert labelled(f"{PARAGRAPH}{quote}{NEXT}").labelled.removed == ()


def test_a_post_that_ends_the_text_stays_whole_as_well(labelled: Labeller) -> None:
    signed = "— Ida Holm (@idaholm) <a href=https://x.com/idaholm/status/1>June 4, 2024</a>"
    quote = f"<blockquote class=kept><p class=kept>{WORDS}</p>{signed}</blockquote>"
    assert labelled(f"{PARAGRAPH}{NEXT}{quote}").labelled.removed == ()


def test_who_posted_is_no_byline(labelled: Labeller) -> None:
    quote = f"<blockquote><p class=kept>{WORDS}</p>{SIGNED[0]}</blockquote>"
    page = labelled(f"{PARAGRAPH}{quote}{NEXT}")
    assert [(x.label.value, x.text) for x in page.labelled.removed] == [("social", SIGNED[0])]


@pytest.mark.parametrize("line", ["— Ida Holm, who keeps the lamp", "He wrote to Ida Holm (@idaholm) on June 4."])
def test_other_lines_stay(labelled: Labeller, line: str) -> None:
    assert labelled(f"{PARAGRAPH}<p>{WORDS}</p><p class=kept>{line}</p>{NEXT}").label_of(line) == "body"
