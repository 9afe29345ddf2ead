"""What the model of stories sees of a page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from newsclean.cleaning.kinds.story import FEATURES, story_features

if TYPE_CHECKING:
    from conftest import CluesOf

PARAGRAPH = "<p class=kept>The harbour trust said that it would dredge the {} before the winter storms set in.</p>"
PARAGRAPHS = [PARAGRAPH.format(place) for place in ("river", "canal", "basin", "creek")]


def _seen(clues_of: CluesOf, body: str, head: str = "", names: str = "") -> dict[str, float]:
    return dict(zip(FEATURES, story_features(clues_of(body, head, names=names)), strict=True))


def test_a_text_of_a_piece_stands_in_one_container(clues_of: CluesOf) -> None:
    seen = _seen(clues_of, f"<article>{''.join(PARAGRAPHS)}</article>")
    assert seen["held"] == 1


def test_a_text_of_many_boxes_stands_in_the_one_around_them(clues_of: CluesOf) -> None:
    seen = _seen(clues_of, f"<div>{''.join(f'<div>{x}</div>' for x in PARAGRAPHS)}</div>")
    assert (seen["held"], seen["held_above"]) == (0.25, 1)


def test_a_page_without_text_holds_none(clues_of: CluesOf) -> None:
    seen = _seen(clues_of, "<p>Rope of Manila hemp</p>")
    assert (seen["held"], seen["held_above"]) == (0, 0)


@pytest.mark.parametrize(
    ("names", "expected"),
    [("post-template-default single single-post", (1, 0)), ("archive category-ropes", (0, 1)), ("wide dark", (0, 0))],
)
def test_the_class_of_the_body_names_the_page(clues_of: CluesOf, names: str, expected: tuple[int, int]) -> None:
    seen = _seen(clues_of, PARAGRAPHS[0], names=names)
    assert (seen["story_body"], seen["page_body"]) == expected


def test_a_title_of_two_parts(clues_of: CluesOf) -> None:
    seen = _seen(clues_of, PARAGRAPHS[0], "<title>How to tie a rope: five knots for the summer</title>")
    assert (seen["title_opening"], seen["title_colon"]) == (1, 1)


def test_rows_of_boxes_with_a_linked_title_are_teasers(clues_of: CluesOf) -> None:
    boxes = "".join(f"<div class=box><a href=/n/{i}>What the night bus knows {i}</a></div>" for i in range(6))
    seen = _seen(clues_of, f"<p class=kept>{'A word. ' * 30}</p>{boxes}")
    assert seen["teasers"] == pytest.approx(math.log1p(6))
    assert 0.2 < seen["teaser_share"] < 0.5
