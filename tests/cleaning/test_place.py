"""Where the text stood, in words that hold for every page of a layout."""

from __future__ import annotations

import pytest

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.parse import parse
from newsclean.cleaning.place import place_of

KEPT = "The harbour office said on Friday that the work would begin."


def place(body: str) -> str | None:
    blocks = segment(parse(f"<html><body>{body}</body></html>".encode(), None).root)
    return place_of(blocks, [KEPT in block.text for block in blocks.blocks])


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f'<div class="story-body"><p>{KEPT}</p><p>{KEPT}</p></div>', "div.story-body"),
        (
            f'<div class="Story-Body wide deep"><blockquote><p>{KEPT}</p></blockquote></div>',
            "div.story-body.wide",
        ),
        (f'<div class="post-4711 css-1x2y3z text" id="a9">{KEPT}<br>{KEPT}</div>', "div.text"),
        (f"<main><div><div><p>{KEPT}</p></div></div></main>", "main div div"),
        (f'<table id="page"><tr><td><p>{KEPT}</p></td></tr></table>', "table.page"),
        (f"<table><tr><td><div><p>{KEPT}</p></div></td></tr></table>", "body table td div"),
        ("<p>Nothing of it.</p>", None),
    ],
)
def test_the_place_is_told_by_tags_and_layout_words(body: str, expected: str | None) -> None:
    assert place(body) == expected


def test_the_element_with_most_of_the_text_tells() -> None:
    lead, rest = f'<div class="lead"><p>{KEPT}</p></div>', f'<div class="rest"><p>{KEPT}</p><p>{KEPT}</p></div>'
    assert place(f'<div class="story">{lead}{rest}</div>') == "div.rest"


def test_two_stories_of_one_layout_have_one_place() -> None:
    pages = [f'<div class="body story-{n}" id="art{n}"><p>{KEPT * n}</p></div>' for n in (1, 2)]
    assert place(pages[0]) == place(pages[1]) == "div.body"
