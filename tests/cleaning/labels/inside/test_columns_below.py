"""Opinion and editorial teasers with excerpts, in the story's own container."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

EXCERPT = "If you want to learn what a place thinks of its poor, look at its timetable after ten."
OTHER = "The bench by the fish hall was the last one in town on which nobody had to buy a coffee first."
STORY = "".join(
    f"<p class=kept>On pier {number} they said: the harbour board has put off the dredging for the third year, and the "
    f"skippers now land their catch across the bay.</p>"
    for number in range(3)
)
LAST = "The board meets again in the second week of May, and this time the doors will be open to all."


def linked(title: str, text: str) -> str:
    return f"<div><a href=/n/1><h3 class=kept>{title}</h3></a><p class=kept>{text}</p></div>"


def flat(title: str, text: str) -> str:
    return f"<p class=kept><a href=/n/1><b>{title}</b></a></p><p class=kept>{text}</p>"


def unlinked(title: str, text: str) -> str:
    return f"<h3 class=kept>{title}</h3><p class=kept>14 May, 2025</p><p class=kept>{text}</p>"


def heading(words: str) -> str:
    return f"<h2 class=kept>{words}</h2>"


COLUMN, EDITORIAL = ("What the night bus knows", EXCERPT), ("Benches of stone", OTHER)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(heading("Opinion") + linked(*COLUMN), id="one column in a box"),
        pytest.param(heading("Editorial") + linked(*EDITORIAL), id="one editorial in a box"),
        *(
            pytest.param(heading("Opinion") + item(*COLUMN) + heading("Editorial") + item(*EDITORIAL), id=item.__name__)
            for item in (linked, flat, unlinked)
        ),
        pytest.param(heading("Opinion") + flat(*COLUMN) + flat(*EDITORIAL), id="two columns in a row of paragraphs"),
        pytest.param(
            "<h2>Opinion</h2><article><h2><a href=/n/1>What the night bus knows</a></h2>"
            f"<p class=kept>{EXCERPT}</p></article>",
            id="a kept excerpt alone",
        ),
    ],
)
def test_teasers_below_a_story_are_no_text(labelled: Labeller, below: str) -> None:
    page = labelled(f"<div>{STORY}{below}</div>")
    assert sum(page.labelled.keep) == 3
    assert {x.label.value for x in page.labelled.removed} <= {"opinion", "editorial"}


def test_each_heading_names_what_is_under_it(labelled: Labeller) -> None:
    below = heading("Opinion") + linked(*COLUMN) + heading("Editorial") + linked(*EDITORIAL)
    page = labelled(f"<div>{STORY}{below}</div>")
    assert page.label_of("If you want") == "opinion"
    assert page.label_of("The bench") == "editorial"
    assert [[item.title for item in x.items] for x in page.labelled.removed] == [[COLUMN[0]], [EDITORIAL[0]]]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(heading("Opinion") + flat("What the night bus knows", LAST), id="the story goes on below a link"),
        pytest.param(
            heading("Opinion") + linked(*COLUMN) + f"<p class=kept>{LAST}</p>", id="the story goes on below a box"
        ),
        pytest.param(heading("Opinion") + unlinked("The dissent", LAST), id="a heading of the story and its part"),
        pytest.param(
            heading("Opinion") + unlinked("The majority", EXCERPT) + unlinked("The dissent", LAST),
            id="a heading of the story and its parts",
        ),
    ],
)
def test_the_story_goes_on(labelled: Labeller, below: str) -> None:
    page = labelled(f"<div>{STORY}{below}</div>")
    assert page.label_of("The board") == "body" if LAST in below else page.label_of("If you") == "body"


def test_above_a_story_such_a_heading_ends_nothing(labelled: Labeller) -> None:
    page = labelled(f"<div>{heading('Opinion')}{linked(*COLUMN)}{STORY}</div>")
    assert page.label_of("On pier") == "body"
