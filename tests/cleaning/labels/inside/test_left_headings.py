"""Headings of boxes of which nothing else is in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

STORY = [
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(6)
]
HEADING = "<h3 class=kept>From the quay</h3>"
LINKS = (
    "<ul><li><a href=/2026/05/10/a-pier-for-everyone>A pier for everyone in the town</a>"
    "<li><a href=/2026/05/09/mud-holds-the-keel>Mud holds the keel, and money the mud</a>"
    "<li><a href=/2026/05/08/who-pays-for-the-lamp>Who pays for the lamp at the pier?</a></ul>"
)
CALL = (
    "<div class=newsletter><p>The Morning Tide, all of it in your inbox at seven.</p>"
    "<p>Sign up for our newsletter and read it first.</p><form><input type=email></form></div>"
)


def page(box: str) -> str:
    return f"<h1>Mud and money</h1><article>{''.join(STORY[:3])}{box}{''.join(STORY[3:])}</article>"


@pytest.mark.parametrize("below", [LINKS, CALL])
@pytest.mark.parametrize("box", ["<div>{}{}</div>", "<section><div>{}</div><div>{}</div></section>"])
def test_the_heading_of_a_box_that_went_goes_with_it(labelled: Labeller, box: str, below: str) -> None:
    found = labelled(page(box.format(HEADING, below)))
    assert sum(found.labelled.keep) == len(STORY)
    assert found.label_of("From the quay") in {"related", "newsletter"}


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"{HEADING}{LINKS}", id="no box"),
        pytest.param(f"<div>{HEADING}{LINKS}<p class=kept>The trust met at noon.</p></div>", id="text in it"),
        pytest.param(
            f"<div>{HEADING}<figure><img src=a.jpg><figcaption>The lamp at the end of the pier, on the evening of the"
            " first storm of the year.</figcaption></figure></div>",
            id="a picture",
        ),
        pytest.param(f"<div>{HEADING}<span>[<a href=/edit?section=4>edit</a>]</span></div>", id="a button"),
    ],
)
def test_other_headings_stay(labelled: Labeller, box: str) -> None:
    assert labelled(page(box)).label_of("From the quay") == "body"


QUOTE = "The harbour trust said that it would dredge the channel before the storms, and then said nothing for a year"


@pytest.mark.parametrize(
    ("box", "label"), [("<blockquote><p class=kept>{}</p></blockquote>", "duplicate"), ("<p class=kept>{}</p>", "body")]
)
def test_what_stands_over_a_pull_quote_goes_with_it(labelled: Labeller, box: str, label: str) -> None:
    said = f"<p class=kept>“{QUOTE},” the mayor told us at the quay.</p><p class=kept>{QUOTE}</p>"
    found = labelled(f"<h1>Mud</h1><div>{page(said)}<div>{HEADING}{box.format(QUOTE)}</div>{STORY[0]}</div>")
    assert found.label_of("From the quay") == label


def test_a_standfirst_in_the_head_of_the_page_stays(labelled: Labeller) -> None:
    head = f"<header><div><a href=/n>News</a></div><h1>Mud and money</h1>{HEADING}<p>By Ada Quill</p>{LINKS}</header>"
    assert labelled(f"{head}<article>{''.join(STORY)}</article>").label_of("From the quay") == "body"
