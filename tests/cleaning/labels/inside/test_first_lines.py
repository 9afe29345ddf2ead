"""The short lines between headline and first paragraph that are none of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

PARAGRAPH = "The harbour trust said that it would dredge the channel again before the winter storms set in."
STORY = "".join(f"<p class=kept>{PARAGRAPH} {word}.</p>" for word in ("One", "Two", "Three", "Four"))


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Greta Sund", "byline"),
        ("From Greta Sund", "byline"),
        ("Greta Sund/Ewan Trask", "byline"),
        ("Special to the Courier", "byline"),
        ("Courier film critic", "byline"),
        ("Courier.example news", "byline"),
        ("Editor's Choice", "tags"),
        ("Opinion by Greta Sund", "byline"),
        ("Opinión por Inés Calero", "byline"),
        ("Issue of May 2026", "timestamp"),
        ("12. Mai 2026 - 9:15 UhrLesezeit: 3 Min.", "timestamp"),
        ("4 min read", "timestamp"),
        ("The story is for listeners with a subscription. Subscribe now to listen.", "paywall"),
        ("Ida Holm reported from Ellery, and Greta Sund from the capital.", "byline"),
    ],
)
def test_a_first_line_that_is_none_of_the_text(labelled: Labeller, line: str, label: str) -> None:
    page = labelled(f"<h1>Mud and money</h1><p>May 12, 2026</p><p class=kept>{line}</p>{STORY}")
    assert page.label_of(line) == label


@pytest.mark.parametrize(
    "line", ["PORT ELLERY:", "What the mud hides", "Mud is money.", "Two harbours and a wall", "Opinion by Design"]
)
def test_other_first_lines_stay(labelled: Labeller, line: str) -> None:
    page = labelled(f"<h1>Mud and money</h1><p>May 12, 2026</p><p class=kept>{line}</p>{STORY}")
    assert page.label_of(line) == "body"


def test_names_without_a_date_above_a_line_or_in_a_heading_stay(labelled: Labeller) -> None:
    page = labelled(f"<h1>Mud</h1><p class=kept>Harbour Wall</p>{STORY}")
    assert page.label_of("Harbour Wall") == "body"
    page = labelled(f"<h1>Mud</h1><p>May 12, 2026</p><h2 class=kept>Greta Sund</h2>{STORY}")
    assert page.label_of("Greta Sund") == "body"
    page = labelled(f"<h1>Mud</h1><p class=kept>Greta Sund</p><p class=kept>Ewan Trask</p><p class=kept>Ida</p>{STORY}")
    assert page.label_of("Greta Sund") == "body"


@pytest.mark.parametrize("name", ["Greta Sund", "Ольга Рябова", "سلمى حداد", "नोवा वर्मा", "佐藤 美咲", "Μαρία Δήμου"])
@pytest.mark.parametrize(
    "lines", ["<p class=kept><i>{}</i></p><p>May 12, 2026</p>", "<p class=kept>{}<br>May 12, 2026</p>"]
)
def test_a_name_above_the_date_is_a_byline(labelled: Labeller, lines: str, name: str) -> None:
    page = labelled(f"<h1>Mud and money</h1>{lines.format(name)}{STORY}")
    assert page.label_of(name) == "byline"


@pytest.mark.parametrize("line", ["Mud is money here", "ماذا يقول الطين عن المال", "港はどうなる？"])
def test_other_lines_above_the_date_stay(labelled: Labeller, line: str) -> None:
    page = labelled(f"<h1>Mud and money</h1><p class=kept>{line}</p><p>May 12, 2026</p>{STORY}")
    assert page.label_of(line) == "body"


@pytest.mark.parametrize("line", ["12. Mai 2026 - 9:15 UhrLesezeit: 3 Min.", "Ida Holm reported from Ellery."])
def test_such_a_line_below_the_standfirst_goes_too(labelled: Labeller, line: str) -> None:
    standfirst = "What the harbour trust wants to do before the storms, and what its boats say of that."
    page = labelled(f"<h1>Mud and money</h1><h2 class=kept>{standfirst}</h2><p class=kept>{line}</p>{STORY}")
    assert page.label_of(line) != "body"
    assert page.label_of(standfirst) == "body"


@pytest.mark.parametrize("line", ["<p class=kept><strong>{}</strong></p>", "<div class=kept><b>{}</b></div>"])
def test_a_name_in_bold_that_the_story_does_not_have_is_its_writers(labelled: Labeller, line: str) -> None:
    body = f"<h1>Mud and money</h1>{line.format('Greta Sund')}{STORY}"
    house = "<meta property=og:site_name content='Harbour Echo'><meta name=author content='Harbour Echo'>"
    assert labelled(body).label_of("Greta Sund") == labelled(body, house).label_of("Greta Sund") == "byline"
    assert labelled(body, "<meta name=author content='Ewan Trask'>").label_of("Greta Sund") == "body"
    signed = body.replace("</h1>", "</h1><p>By Harbour Echo</p>").replace("Greta Sund", "Dunmore Head")
    assert labelled(signed, house).label_of("Dunmore Head") == "body"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<p class=kept><b>Greta Sund</b></p>{STORY}<p class=kept>Sund went to sea.</p>", id="of her"),
        pytest.param(f"<p class=kept>Greta Sund</p>{STORY}", id="in the letters of the story"),
        pytest.param(f"{STORY}<p class=kept><b>Greta Sund</b></p><p class=kept>The boats wait.</p>", id="amid it"),
        pytest.param(f"<p class=kept><b>Greta Sund</b>, 61, sailor</p>{STORY}", id="more than a name"),
        pytest.param(f"<p class=kept><b>The mud</b></p>{STORY}", id="no name"),
    ],
)
def test_other_names_that_begin_a_text_stay(labelled: Labeller, body: str) -> None:
    assert not labelled(f"<h1>Mud and money</h1>{body}").labelled.removed[1:]


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (("Greta Sund", "Courier Staff Writer"), "byline"),
        (("Greta Sund", "Harbour Courier"), "byline"),
        (("GRETA SUND", "Special to the Courier"), "byline"),
        (("GRETA SUND", "gsund@courier.example"), "byline"),
        (("By Greta Sund", "Tide News Service"), "byline"),
        (("Greta Sund | Harbour Courier",), "byline"),
        (("Greta Sund — From the Newspaper",), "byline"),
        (("Greta Sund", "Ewan Trask"), "body"),
        (("Greta Sund", "Forty years at the light"), "body"),
        (("Greta Sund | Forty years at the light",), "body"),
        (("Two walls", "A courier of the harbour"), "body"),
        (("Harbour Wall | What the mud hides",), "body"),
    ],
)
@pytest.mark.parametrize("date", ["", "<p class=kept>May 12, 2026</p>"])
def test_a_name_beside_whom_she_writes_for_is_a_byline(
    labelled: Labeller, lines: tuple[str, ...], label: str, date: str
) -> None:
    page = labelled(f"<h1>Mud and money</h1><p class=kept>{'<br>'.join(lines)}</p>{date}{STORY}")
    assert {page.label_of(x) for x in lines} - {"author_bio"} == {label}


def test_names_with_a_newspaper_amid_the_text_or_of_others_stay(labelled: Labeller) -> None:
    lines = "<p class=kept>Greta Sund<br>Harbour Courier</p>"
    assert labelled(f"<h1>Mud and money</h1>{STORY}{lines}{STORY}").label_of("Greta Sund") == "body"
    # The page declares another writer.
    head = "<meta name=author content='Ida Holm'>"
    assert labelled(f"<h1>Mud and money</h1>{lines}{STORY}", head).label_of("Greta Sund") == "body"
