"""Blocks that are no text of an article wherever they stand."""

from __future__ import annotations

import numpy as np
import pytest
from invented_page import parsed

from newsclean.cleaning.features import asides
from newsclean.cleaning.features.matrix import features

HEADLINE = "<h1>No second berth before spring</h1>"
PARAGRAPH = "<p>The harbour trust said that it would dredge the channel again before the winter storms began.</p>"
COMMENT = "<p>The skippers have heard as much in every autumn since the flood, and so has my grandmother.</p>"


def barred(body: str) -> list[str]:
    """The beginnings of the blocks that are barred."""
    page = parsed(f"<html><head></head><body>{body}</body></html>")
    matrix = features(*page)
    return [block.text[:12] for block, is_barred in zip(page.blocks.blocks, matrix.barred, strict=True) if is_barred]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<select><option>All harbours<option>Quay</select>", "All harbours"),
        ("<select><optgroup><option>All harbours</optgroup></select>", "All harbours"),
        ("<textarea>All harbours of the coast</textarea>", "All harbours"),
    ],
)
def test_form_fields_are_barred(markup: str, text: str) -> None:
    assert [x[:12] for x in barred(HEADLINE + PARAGRAPH + markup)] == [text]


@pytest.mark.parametrize("names", ["comment-list", "comments", "comment", "even comment-4711", "Kommentare"])
def test_comments_behind_the_story_are_barred(names: str) -> None:
    assert len(barred(f"{HEADLINE}{PARAGRAPH}<div class='{names}'>{COMMENT * 2}</div>")) == 2


def test_comments_under_their_heading_are_barred_below_a_picture_too() -> None:
    comments = f"<section class=comments><h2>Comments (2)</h2>{COMMENT * 2}</section>"
    assert len(barred(f"{HEADLINE}<img src=/toon.png>{comments}")) == 3
    assert len(barred(f"{HEADLINE}<p>Mud.</p>{comments.replace('Comments (2)', 'A comment on mud')}")) == 0
    assert len(barred(f"{HEADLINE}<p>Mud.</p>{comments.replace('class=comments', 'class=x1')}")) == 0
    assert len(barred(comments + PARAGRAPH)) == 0
    assert len(barred(f"{HEADLINE}{comments.replace(' (2)', '')}{PARAGRAPH}")) == 3


@pytest.mark.parametrize("names", ["comments-open", "has-comments", "comments post-body", "comments_closed"])
@pytest.mark.parametrize("kicker", ["<h4>Comments (12)</h4>", "<p><a href=#c>12 comments</a></p>", ""])
def test_a_story_on_which_readers_may_comment_is_none_of_their_boxes(names: str, kicker: str) -> None:
    assert barred(f"{HEADLINE}<div class='{names}'>{kicker}{COMMENT * 3}</div>") == []


@pytest.mark.parametrize(
    "kicker", ["<h2>Comments</h2>", "<p>12 comments</p>", "<p>Kommentare</p>", "<h3>Have your say</h3>"]
)
def test_a_story_under_such_a_kicker_is_one(kicker: str) -> None:
    assert barred(f"{HEADLINE}<div class=comments>{kicker}{COMMENT * 3}</div>") == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<div class=comments>{HEADLINE}{PARAGRAPH}{COMMENT}</div>", id="around the headline"),
        pytest.param(f"{HEADLINE}<div class=comment>{PARAGRAPH}{COMMENT}</div>", id="the only text"),
        pytest.param(f"<div class=comments>{COMMENT * 2}</div>{HEADLINE}{PARAGRAPH}", id="above the headline"),
        pytest.param(f"{HEADLINE}{PARAGRAPH}<div class=comments>{COMMENT}</div>", id="one block"),
        pytest.param(f"<main class=comments>{HEADLINE}{PARAGRAPH * 2}</main>", id="the whole page"),
        pytest.param(f"{HEADLINE}{PARAGRAPH}<div class=match-comment>{COMMENT * 2}</div>", id="the newspaper's own"),
        pytest.param(f"{HEADLINE}{PARAGRAPH}<div class=no-comments>{COMMENT * 2}</div>", id="another word"),
    ],
)
def test_nothing_is_barred(body: str) -> None:
    assert barred(body) == []


def test_captions_are_told_by_element_or_class() -> None:
    page = parsed(
        f"<html><body>{PARAGRAPH}<figure><figcaption>The quay.</figcaption></figure>"
        f"<div class=media__caption>The mole.</div></body></html>"
    )
    assert asides.captions(page.blocks.columns).tolist() == [False, True, True]


def test_captions_are_no_prose_of_the_page() -> None:
    slide = f"<figcaption>{PARAGRAPH[3:-4]}</figcaption>"
    matrix = features(*parsed(f"<html><body>{PARAGRAPH}{slide * 5}</body></html>"))
    assert np.allclose(matrix.row("prose_before")[1:], 1)
