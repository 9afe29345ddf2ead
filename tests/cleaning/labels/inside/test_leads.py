"""Links to other stories amid the text, which no section names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = (
    "<p class=kept>The harbour trust said that it would dredge the channel again before the winter storms set in.</p>"
)
NEXT = "<p class=kept>The skippers of the bay have heard that before, they said, and nobody has asked the fish.</p>"
LINE = "<p class=kept><a href=/news/what-the-night-bus-knows>What the night bus knows of us</a></p>"
ENTRY = "<li class=kept>Ferry: <a href=/news/the-men-who-lit-the-lamps-{}>The men who lit the lamps {}</a></li>"
LIST = f"<ul>{ENTRY.format(1, 1)}{ENTRY.format(2, 2)}</ul>"
CLICK = "<p class=kept>Click here to see <a href=/pictures>more of the fleet</a>.</p>"


ROW = LINE + LINE.replace("knows", "forgets").replace("><a", ">• <a")
HEADING = LINE.replace("<p ", "<h3 ").replace("</p>", "</h3>").replace("of us", "of us and of our parents")


@pytest.mark.parametrize("markup", [LINE, LIST, CLICK, ROW, HEADING])
@pytest.mark.parametrize("below", [NEXT, ""])
def test_titles_between_paragraphs_and_below_them_go_out(labelled: Labeller, markup: str, below: str) -> None:
    page = labelled(f"<div>{PARAGRAPH}{markup}{below}</div>")
    assert [x.label.value for x in page.labelled.removed] == ["related"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(LINE.replace("</a>", ".</a>"), id="a sentence"),
        pytest.param(LINE.replace("</a>", "</a>, says Ida Holm"), id="more than a link"),
        pytest.param(LINE.replace("/news/what-the-night-bus-knows", "/timetable"), id="no story"),
        pytest.param(LINE.replace(" href=/news/what-the-night-bus-knows", ""), id="a link to nowhere"),
        pytest.param(HEADING + HEADING.replace("knows", "forgets"), id="headings"),
        pytest.param(HEADING.replace("h3", "h2"), id="a heading of a section"),
        pytest.param(HEADING.replace("bus knows of us and of our parents", "bus knew"), id="a short heading"),
        pytest.param(f"<p class=kept>The trust has three rules:</p>{LIST}", id="a list that the text goes on with"),
        pytest.param(LIST.replace("</ul>", "<li class=kept>And nobody reads them at all</li></ul>"), id="a mixed list"),
    ],
)
def test_other_links_stay(labelled: Labeller, markup: str) -> None:
    assert labelled(f"<div>{PARAGRAPH}{markup}{NEXT}</div>").labelled.removed == ()


def test_a_title_of_a_list_that_was_left_out_goes_out_with_it(labelled: Labeller) -> None:
    left_out = "".join(ENTRY.format(n, n).replace(" class=kept", "") for n in (3, 4, 5))
    page = labelled(f"<div>{PARAGRAPH}<ul>{ENTRY.format(1, 1)}{left_out}</ul>{NEXT}</div>")
    assert page.label_of("Ferry: The men who lit the lamps 1") == "related"
    page = labelled(f"<div>{PARAGRAPH}<ul>{ENTRY.format(1, 1)}<li>Nobody reads them</li><li>No</li></ul>{NEXT}</div>")
    assert page.label_of("Ferry: The men who lit the lamps 1") == "body"


def test_titles_of_what_stands_on_another_site_are_the_storys(labelled: Labeller) -> None:
    elsewhere = LINE.replace("/news/", "https://books.example/news/")
    head = "<link rel=canonical href=https://www.courier.test/dues>"
    assert labelled(f"<div>{PARAGRAPH}{elsewhere}{NEXT}</div>", head).labelled.removed == ()
    network = elsewhere.replace("books.example/news/", "www.facebook.com/news/")
    assert labelled(f"<div>{PARAGRAPH}{network}{NEXT}</div>", head).label_of("What the night") != "body"
    own = elsewhere.replace("books.example", "sport.courier.test")
    assert labelled(f"<div>{PARAGRAPH}{own}{NEXT}</div>", head).label_of("What the night") == "related"
