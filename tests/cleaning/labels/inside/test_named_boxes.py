"""Boxes of a few teasers amid the text, under a word that names them, whatever their markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

FIRST = "<p class=kept>The gates of the causeway have been painted red, because motorists drove into them.</p>"
LAST = "<p class=kept>The harbour board will look at the figures again in autumn, when the season is over.</p>"
TITLE, EXCERPT = "Sunday reading", "That the library opens on Sundays is the best news of the week."
TABLE = (
    "<table align=right><tr><td class=kept><b>{}</b></td></tr>"
    "<tr><td class=kept><a href=/x/1>" + TITLE + "</a><br>" + EXCERPT + "</td></tr></table>"
)
BOXES = [
    TABLE,
    TABLE.replace("<td class=kept><b>{}</b></td>", "<th>{}</th>"),
    f"<div class=kept style='float:right'><b>{{}}</b><br><a href=/x/1>{TITLE}</a><br>{EXCERPT}</div>",
    f"<div><p><b>{{}}</b></p><p><a href=/x/1>{TITLE}</a></p><p class=kept>{EXCERPT}</p></div>",
]


@pytest.mark.parametrize("box", BOXES, ids=["cells", "head of a table", "line breaks", "paragraphs"])
@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Editorial", "editorial"),
        ("Leitartikel", "editorial"),
        ("От редакции", "editorial"),
        ("社论", "editorial"),
        ("Opinion", "opinion"),
        ("رأي", "opinion"),
        ("Related stories", "related"),
    ],
)
def test_a_teaser_with_its_excerpt_under_a_word_that_names_it_is_no_text(
    labelled: Labeller, box: str, heading: str, label: str
) -> None:
    page = labelled(FIRST + box.format(heading) + LAST)
    assert [x.label.value for x in page.labelled.removed] == [label]
    assert [(item.title, item.excerpt) for item in page.labelled.removed[0].items] == [(TITLE, EXCERPT)]


def test_each_word_in_a_box_names_what_is_under_it(labelled: Labeller) -> None:
    other = (
        "<tr><td><b>Opinion</b><tr><td class=kept><a href=/x/2>Books need daylight</a><br>Among the shelves.</table>"
    )
    page = labelled(FIRST + TABLE.format("EDITORIAL").replace("</table>", other) + LAST)
    assert [x.label.value for x in page.labelled.removed] == ["editorial", "opinion"]
    assert [x.items[0].title for x in page.labelled.removed] == [TITLE, "Books need daylight"]


@pytest.mark.parametrize(
    "box",
    [
        pytest.param("<div class=kept><b>Opinion</b><br>The court was of one mind.</div>", id="no link"),
        pytest.param(
            "<div class=kept>Opinion<br><a href=/x>The court</a> was of one mind.</div>", id="a link in a line"
        ),
        pytest.param(
            f"<div class=kept><b>Opinion</b><br><a href=/x>{TITLE}</a><br>{EXCERPT * 6}</div>", id="a whole story"
        ),
        pytest.param("<table><tr><td class=kept>Opinion<td class=kept>21,868</table>", id="the column of a table"),
    ],
)
def test_what_lists_no_teasers_stays(labelled: Labeller, box: str) -> None:
    assert not labelled(FIRST + box + LAST).labelled.removed


def test_the_story_under_its_section_stays(labelled: Labeller) -> None:
    story = f"<div class=kept><b>Opinion</b><br><a href=/x/1>{TITLE}</a><br>{EXCERPT}</div>"
    assert not labelled(f"{story}<p class=kept>Read on Monday.</p>").labelled.removed
