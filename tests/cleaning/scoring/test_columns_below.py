"""Opinion and editorial teasers with excerpts, in the story's own container."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented_page import PARAGRAPHS
from lxml import html

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.scoring.columns_below import cut_columns_below

if TYPE_CHECKING:
    from collections.abc import Callable

EXCERPT = "If you want to learn what a place thinks of its poor, look at its timetable after ten."
OTHER = "The bench by the fish hall was the last one in town on which nobody had to buy a coffee first."
LONG = (
    "It was never fast and it was seldom clean, but it belonged to those who used it. On Friday the last boat left "
    "without a speech. The mate threw a rope as he had thrown it for thirty years. Then he went home, and so did we..."
)
STORY = "".join(f"<p class=kept>{text}</p>" for text in PARAGRAPHS)
NOTE = "<p class=kept>Published in Harbour Courier, May 14th, 2026</p>"
COLUMN, EDITORIAL = ("What the night bus knows", EXCERPT), ("Benches of stone", OTHER)


def left(body: str) -> list[str]:
    """The text that stays of all paragraphs and headings of the class `kept`."""
    page = segment(html.document_fromstring(f"<html><body><div>{body}</div></body></html>"))
    keep = ["kept" in page.containers[block.container].names.split() for block in page.blocks]
    return [block.text for block, stays in zip(page.blocks, cut_columns_below(page, keep), strict=True) if stays]


def heading(words: str) -> str:
    return f"<h2 class=kept>{words}</h2>"


def linked(title: str, text: str) -> str:
    return f"<div><a href=/n/1><h3 class=kept>{title}</h3></a><p class=kept>{text}</p></div>"


def flat(title: str, text: str) -> str:
    return f"<p class=kept><a href=/n/1><b>{title}</b></a></p><p class=kept>{text}</p>"


def unlinked(title: str, text: str) -> str:
    return f"<h3 class=kept>{title}</h3><p class=kept>14 May, 2026</p><p class=kept>{text}</p>"


def bare(title: str, text: str) -> str:
    return f"<p class=kept>{title}</p><p class=kept>{title}</p><p class=kept>{text}</p>"


@pytest.mark.parametrize("item", [linked, flat, unlinked, bare])
@pytest.mark.parametrize("story", [STORY, "".join(STORY.partition("</p>")[:2])], ids=["a story", "one paragraph"])
def test_teasers_below_a_story_are_no_text(item: Callable[[str, str], str], story: str) -> None:
    below = heading("Opinion") + item(*COLUMN) + heading("Editorial") + item(*EDITORIAL)
    assert left(story + below) == left(story)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(heading("Opinion") + linked(*COLUMN), id="one column in a box"),
        pytest.param(heading("Editorial") + bare(*EDITORIAL), id="one editorial among paragraphs"),
        pytest.param("<p class=kept>Meinung</p>" + bare(*COLUMN), id="a line that is no heading element"),
        pytest.param(
            f"<h2>Opinion</h2><article><h2><a href=/n/1>{COLUMN[0]}</a></h2><p class=kept>{EXCERPT}</p></article>",
            id="a kept excerpt alone",
        ),
        pytest.param(
            heading("Opinion") + flat("The quiet end of the ferry", LONG) + bare(*COLUMN),
            id="an excerpt as long as a paragraph",
        ),
    ],
)
def test_lists_of_one_kind_are_no_text(below: str) -> None:
    assert left(STORY + below) == list(PARAGRAPHS)


def test_a_note_that_ends_the_text_stays_for_who_reads_it() -> None:
    assert left(STORY + NOTE + heading("Editorial") + bare(*EDITORIAL))[len(PARAGRAPHS) :] == [
        "Published in Harbour Courier, May 14th, 2026"
    ]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<aside>{heading('Opinion')}{linked(*COLUMN)}</aside>", id="a box that its end parts"),
        pytest.param("<p><a href=/d>Debate</a></p><h3><a href=/n/1>Who pays?</a></h3>", id="a linked label"),
        pytest.param("<table><tr><td class=kept>Comment<td class=kept>21,868</table>", id="the column of a table"),
        pytest.param("<h3 class=kept>The dissenting opinion</h3>", id="a heading of the story's own"),
    ],
)
def test_the_story_goes_on(box: str) -> None:
    first, last = "</p>".join(STORY.split("</p>")[:3]) + "</p>", "".join(STORY.split("</p>", 3)[3:])
    assert [x for x in left(first + box + last) if x in PARAGRAPHS] == list(PARAGRAPHS)


def test_above_a_story_such_a_heading_ends_nothing() -> None:
    assert left(heading("Opinion") + STORY)[-len(PARAGRAPHS) :] == list(PARAGRAPHS)


def test_nothing_is_cut_of_nothing() -> None:
    assert left("<h2>Opinion</h2><p>A line.</p>") == []
