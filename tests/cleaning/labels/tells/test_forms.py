"""Forms told by their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lxml import html

from newsclean.cleaning.labels.tells.forms import label_of_form

if TYPE_CHECKING:
    from conftest import Labeller

COMMENT = "<input name=nom><input name=courriel type=email><textarea name=texte></textarea>"
LETTER = "<input name=emailFrom><input name=emailTo><textarea name=word></textarea>"
NEWSLETTER = "<input type=hidden name=list><input type=email name=m><input type=checkbox name=terms>"
SEARCH = "<input type=search name=q>"
LOGIN = "<input name=email><input type=password name=word>"
ORDER = "<input name=mail><input name=first><input name=last><input name=street><input name=town>"


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        (COMMENT, "comments"),
        (LETTER, "social"),
        (NEWSLETTER, "newsletter"),
        (SEARCH, "navigation"),
        (LOGIN, "navigation"),
        (ORDER, None),
        ("<input type=radio name=a><input type=radio name=b>", None),
    ],
)
def test_a_form_is_told_by_its_fields(fields: str, label: str | None) -> None:
    assert label_of_form(html.fragment_fromstring(f"<form>{fields}</form>")) == label


def test_what_stands_in_a_form_is_the_forms(labelled: Labeller) -> None:
    story = "<h1>Tram line reopens after the flood</h1><p class=kept>The first tram crossed the bridge on Friday.</p>"
    page = labelled(
        f"<article>{story}</article><form><p>Qui êtes-vous ?</p>{COMMENT}<p>Laissez des lignes vides.</p></form>"
        f"<footer><ul><li><a href=/a>About</a><li><a href=/b>Jobs</a></ul><form><p>Harbour post</p>{NEWSLETTER}</form>"
        "</footer>"
    )
    assert page.label_of("Qui êtes-vous") == page.label_of("Laissez") == "comments"
    assert page.label_of("Harbour post") == "newsletter"
