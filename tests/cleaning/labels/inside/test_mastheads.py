"""Mastheads in one box with the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

MENU = (
    "<a href=index.htm>Front page</a> | <a href=n.htm>News</a> | <a href=l.htm>Letters</a> | <a href=o.htm>Weddings</a>"
)
NAME = "<p class=kept><b>The Oakford Messenger</b></p>"
MOTTO = "<p class=kept><i>Serving the parishes of Oakford and Saltby since 1911</i></p>"
STORY = "".join(
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(3)
)
HEADLINE = "<p class=kept><b>The bell is stolen again</b></p>"


@pytest.mark.parametrize("menu", [MENU, f"[ {MENU.replace(' | ', ' ] [ ')} ]"])
@pytest.mark.parametrize("above", [NAME + MOTTO + "<p class=kept>March 11, 2005</p>", MOTTO, ""])
def test_the_lines_down_to_the_menu_are_none_of_the_story(labelled: Labeller, menu: str, above: str) -> None:
    page = labelled(f"<div>{above}<p class=kept>{menu}</p>{HEADLINE}{STORY}</div>")
    assert page.label_of("Front page" if menu is MENU else "[ Front") == "navigation"
    assert page.label_of("The bell") == page.label_of("On day 0") == "body"
    assert not above or page.label_of("Serving") == "navigation"
    assert NAME not in above or page.label_of("March 11") == "timestamp"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<h1>The bell is stolen</h1>{MOTTO}<p class=kept>{MENU}</p>", id="below the headline"),
        pytest.param(f"{STORY}{MOTTO}<p class=kept>{MENU}</p>", id="amid the story"),
        pytest.param(f"{MOTTO}<p class=kept>{MENU.replace('News', 'Print')}</p>", id="buttons"),
        pytest.param(f"{MOTTO}<p class=kept>Front page | News | Letters | Weddings</p>", id="no links"),
        pytest.param(f"{MOTTO}<p class=kept>{MENU.replace('index.htm', '#a')}</p>", id="places on the page"),
        pytest.param(f"{MOTTO}<p class=kept><a href=a>Oakford</a> | <a href=b>Saltby</a></p>", id="two links"),
        pytest.param(
            f"{MOTTO}<p class=kept>He kept {MENU}, and the ham that nobody wanted to buy.</p>", id="a sentence"
        ),
        pytest.param(f"{MOTTO.replace('1911', '1911.')}<p class=kept>{MENU}</p>", id="below a sentence"),
    ],
)
def test_other_lines_above_the_text_stay(labelled: Labeller, box: str) -> None:
    assert labelled(f"<div>{box}{STORY}</div>").label_of("Serving") == "body"
