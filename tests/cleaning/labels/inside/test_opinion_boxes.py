"""A columnist's box amid a story, whole: heading, byline and paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean import clean_html

if TYPE_CHECKING:
    from conftest import Labeller

SAYS = "<p class=kept>On pier {} the skippers said that a berth costs half as much across the bay, and no ice.</p>"
ABOVE, BELOW = ("".join(map(SAYS.format, numbers)) for numbers in (range(3), range(3, 5)))
COLUMN = (
    "<p class=kept>You can be against this pool. But you cannot wait for the grant and then leave it lying there.</p>"
    "<p class=kept>The majority did not save money.</p>"
)


@pytest.mark.parametrize("box", ["<aside class=box>{}</aside>", "<div>{}</div>", "<section><div>{}</div></section>"])
@pytest.mark.parametrize(
    "top",
    [
        "<h4>Opinion</h4><p>By Jen Whitcomb, columnist</p>",
        "<h3>Comment: A council without trunks</h3><p>By Jen Whitcomb</p>",
        "<p><b>Kommentar</b></p><p class=kept>Von Jens Wittkamp</p>",
        "<h4>Kommentar: Ein Rat ohne Badehose</h4><p>Von Jens Wittkamp</p>",
        "<h4>Commentaire : un conseil sans maillot</h4><p>Par Jeanne Roux</p>",
    ],
)
def test_a_columnist_s_box_is_opinion_as_a_whole(labelled: Labeller, box: str, top: str) -> None:
    page = labelled(f"<article>{ABOVE}{box.format(top + COLUMN)}{BELOW}</article>")
    assert [(x.label.value, x.text.count("\n"), x.items) for x in page.labelled.removed] == [("opinion", 3, ())]


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<div class=kommentar>{}</div>"])
def test_its_element_or_its_class_tells_where_nobody_signs(labelled: Labeller, box: str) -> None:
    page = labelled(f"{ABOVE}{box.format('<h4>Kommentar</h4>' + COLUMN)}{BELOW}")
    assert page.label_of("The majority") == "opinion"


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(f"{ABOVE}<div><h4>Comment</h4>{COLUMN}</div>{BELOW}", id="a part of the story"),
        pytest.param(f"{ABOVE}<aside><h4>Kommentare</h4>{COLUMN}</aside>{BELOW}", id="several comments"),
        pytest.param(f"{ABOVE}<h4>Opinion</h4><p>By Jen Whitcomb</p>{COLUMN}", id="no box"),
        pytest.param(
            f"{ABOVE}<aside><h4>Analysis</h4><p>By Tom Rice, editor</p>{COLUMN}</aside>{BELOW}", id="analysis"
        ),
        pytest.param(
            f"{ABOVE[:130]}<div><h4>Opinion</h4><p>By Jen Whitcomb</p>{COLUMN * 3}</div>", id="an opinion page"
        ),
        pytest.param(
            f"{ABOVE}<div><h4>Opinion: too dear, say skippers</h4>{COLUMN}</div>{BELOW}", id="a part with a title"
        ),
        pytest.param(
            f"{ABOVE}<div><h4>News</h4>{BELOW}</div><div><h4>Opinion</h4><p>By Jen Whitcomb</p>{COLUMN}</div>",
            id="a part of a round-up",
        ),
        pytest.param(
            "".join(
                f"{text}<section><b>Opinion</b><p>By {who}</p>{column}</section>"
                for text, who, column in ((ABOVE, "Jen Whitcomb", COLUMN), ("", "Tom Rice", BELOW))
            ),
            id="two views",
        ),
        pytest.param(
            f"{ABOVE}<div><h4>A comment on the fees</h4><p>By the quay</p>{COLUMN}</div>{BELOW}", id="other words"
        ),
    ],
)
def test_what_is_the_story_s_own_stays(labelled: Labeller, page: str) -> None:
    assert labelled(page).label_of("You can be") == "body"


def test_its_writer_is_not_the_story_s() -> None:
    box = f"<aside><h4>Kommentar</h4><p>Von Jens Wittkamp</p>{COLUMN}</aside>"
    title = "<title>Rat stimmt gegen Freibad im Kurpark</title><h1>Rat stimmt gegen Freibad im Kurpark</h1>"
    for page in (f"{ABOVE}{box}{BELOW}", f"{ABOVE}{BELOW}{box}"):
        assert clean_html(f"<html lang=de>{title}<article>{page}</article>").authors == ()
