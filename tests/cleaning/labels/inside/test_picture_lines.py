"""Captions that no figure holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Labeller

# Paragraphs apart, so that none repeats another.
STORY = [
    f"<p class=kept>On day {day} the harbour trust said that it would dredge the channel before the storms came.</p>"
    for day in range(4)
]
CAPTION = "The lamp at the end of the pier, on Thursday."


def page_of(box: str) -> str:
    return f"<div>{''.join(STORY[:2])}{box}{''.join(STORY[2:])}</div>"


@pytest.mark.parametrize(
    "box",
    [
        f"<p class=kept><img src=a.jpg><br><em>{CAPTION}</em></p>",
        f"<p class=kept><a href=a.jpg><img src=a.jpg></a><small>{CAPTION}</small></p>",
        f"<div class=kept><img src=a.jpg><span>{CAPTION}</span></div>",
        f"<div class=kept><img src=a.jpg>{CAPTION[:-1]}</div>",
        f"<div><img src=a.jpg><p class=kept>{CAPTION}</p></div>",
        f"<figure class=kept><noscript><img src=a.jpg></noscript><cite>{CAPTION}</cite></figure>",
        f"<figure class=kept><img src=a.jpg><cite>{CAPTION}</cite><figcaption hidden>Ada Quill</figcaption></figure>",
        f"<p><img src=a.jpg></p><p class=kept><small>{CAPTION}</small></p>",
        f"<p><picture><img src=a.jpg></picture></p><p class=kept><em>{CAPTION}</em></p>",
    ],
)
def test_a_short_line_below_a_picture_is_its_caption(labelled: Labeller, box: str) -> None:
    page = labelled(page_of(box))
    assert [(x.label.value, x.text) for x in page.labelled.removed] == [("caption", page.labelled.removed[0].text)]
    assert page.labelled.removed[0].text.startswith("The lamp")


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<p class=kept><img src=a.jpg> {CAPTION}</p>", id="a paragraph with a picture in it"),
        pytest.param(f"<p><img src=a.jpg></p><p class=kept>{CAPTION}</p>", id="a paragraph below a picture"),
        pytest.param(f"<p class=kept><img src=a.gif width=1 height=1><em>{CAPTION}</em></p>", id="a spacer"),
        pytest.param(f"<p class=kept><em>{CAPTION}</em><img src=a.jpg></p>", id="above the picture"),
        pytest.param(f"<figure class=kept>{CAPTION}</figure>", id="a figure without a picture"),
        pytest.param(f"<figure><img src=a.jpg><blockquote class=kept>{CAPTION}</blockquote></figure>", id="a quote"),
        pytest.param(f"<div class=kept><img src=a.jpg><span>{CAPTION * 5}</span></div>", id="long"),
        pytest.param(f"<div><img src=a.jpg><p class=kept>{CAPTION}</p><p>More.</p></div>", id="with others"),
    ],
)
def test_other_lines_stay(labelled: Labeller, box: str) -> None:
    assert labelled(page_of(box)).label_of("The lamp") == "body"


def test_a_story_told_in_pictures_stays(labelled: Labeller) -> None:
    boxes = "".join(f"<div><img src=a.jpg><p class=kept>Picture {n}. {CAPTION}</p></div>" for n in range(9))
    assert labelled(page_of(boxes)).label_of("Picture 3") == "body"


FONTS = ["font size=1", "font class=f12", "i", "small"]


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_centred_line_below_a_picture_is_its_caption(labelled: Labeller, font: str, *, is_first: bool) -> None:
    box = f"<center class=kept><img src=a.jpg><br><{font}>{CAPTION}</{font.partition(' ')[0]}></center>"
    page = labelled(box + page_of("") if is_first else page_of(box))
    assert page.label_of("The lamp") == "caption"
    assert page.label_of("On day 0") == "body"


def test_a_centred_line_below_a_picture_that_says_who_took_it_is_its_caption(labelled: Labeller) -> None:
    page = labelled(page_of("<center class=kept><img src=a.jpg><br>The lamp at noon。本报记者 何川 摄</center>"))
    assert page.label_of("The lamp") == "caption"


TEXT = f"<font size=2>{STORY[0]}</font>"


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(f"<center class=kept><font size=1>{CAPTION}</font></center>", id="no picture"),
        pytest.param(f"<center class=kept><img src=a.jpg><br>{CAPTION}</center>", id="in the page's letters"),
        pytest.param(f"<center class=kept><img src=a.jpg><br><font size=5>{CAPTION}</font></center>", id="large"),
        pytest.param(f"<center class=kept><img src=a.jpg><br><font size=1><b>{CAPTION}</b></font></center>", id="bold"),
        pytest.param(f"<center class=kept><img src=a.gif height=1><font size=1>{CAPTION}</font></center>", id="spacer"),
        pytest.param(
            f"<center class=kept><img src=a.jpg><font size=2>{CAPTION}</font></center>{TEXT}", id="the text's"
        ),
        pytest.param(
            f"<center class=kept><img src=a.jpg><font size=1>{CAPTION}</font> {CAPTION}</center>", id="a part"
        ),
    ],
)
def test_other_centred_lines_stay(labelled: Labeller, box: str) -> None:
    assert labelled(page_of(box)).label_of("The lamp") == "body"


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("The river keeps what the masons gave,", "".join(STORY).replace("<p", "<center").replace("/p>", "/center>")),
        (
            "The lamp was lit at noon, and nobody at the harbour could say by whom or for how long it burnt.",
            TEXT,
        ),
    ],
    ids=["verses", "a paragraph"],
)
def test_a_centred_line_that_begins_the_text_stays(labelled: Labeller, line: str, below: str) -> None:
    page = labelled(
        f"<div><center class=kept><img src=a.jpg><br><font face=times>{line}</font></center>{below}{''.join(STORY[1:])}"
    )
    assert page.label_of(line[:10]) == "body"
