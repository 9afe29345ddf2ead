"""What names a block: the class around it, unless its own words say more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."


def test_credits_between_headline_and_text_are_the_storys(labelled: Labeller) -> None:
    page = labelled(
        "<h1>Mud and money</h1><p class=credits>Words: Noor Sahbani</p><p class=credits>11 May 2026, 6:30 am</p>"
        f"<p class=kept>{PARAGRAPH}</p><p class=credits>Ewan Trask for the Courier</p><p class=kept>{PARAGRAPH}</p>"
    )
    assert page.label_of("Words") == "byline"
    assert page.label_of("11 May") == "timestamp"
    assert page.label_of("Ewan Trask") == "caption"
