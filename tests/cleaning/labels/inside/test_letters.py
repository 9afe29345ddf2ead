"""The names and places below readers' letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

LETTERS = (
    (
        "I read with dismay that the green is to be a quay. I met my wife beside the roller.",
        "Greta Sund",
        "Lower Marsh",
    ),
    ("The charge for the ferry will raise almost nothing, and the leaflet alone cost more.", "Ewan Trask", "Ellery"),
    ("Has anybody else noticed that the town clock strikes thirteen on Sundays?", "Tom Fripp", "Halvern"),
)
FORMS = (
    "<div><p class=kept>{0}</p><div class=signature>{1}</div><div class=place>{2}</div></div>",
    "<h3 class=kept>On {2}</h3><p class=kept>{0}</p><p class=author>{1}</p>",
    "<p class=kept>{0}</p><p class=byline>{1}, {2}</p>",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("title", ["Readers’ letters: mud and a clock", "Leserbriefe", "Cartas al director"])
def test_who_wrote_letters_stays_below_them(labelled: Labeller, form: str, title: str) -> None:
    page = labelled(f"<h1>{title}</h1><div>{''.join(form.format(*x) for x in LETTERS)}</div>")
    assert {page.label_of(name) for _, name, _ in LETTERS} == {"body"}
    if "place" in form:
        assert {page.label_of(place) for _, _, place in LETTERS} == {"body"}


@pytest.mark.parametrize("form", FORMS)
def test_names_below_other_texts_are_writers(labelled: Labeller, form: str) -> None:
    body = "".join(form.format(*x) for x in LETTERS)
    menu = "<ul><li><a href=/l>Letters</a></li></ul>"
    page = labelled(f"{menu}<h1>Three views on the quay</h1><div>{body}</div>")
    assert "body" not in {page.label_of(name) for _, name, _ in LETTERS}


def test_one_name_alone_is_the_writers(labelled: Labeller) -> None:
    page = labelled(f"<h1>Letters</h1><div>{FORMS[0].format(*LETTERS[0])}</div>")
    assert page.label_of("Greta Sund") != "body"
