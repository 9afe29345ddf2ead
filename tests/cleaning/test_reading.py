"""A page is read once: what it declares, its blocks, and where these come from."""

from __future__ import annotations

import json

import pytest

from newsclean.cleaning.reading import read
from newsclean.errors import NotText

TITLE = "Lock keepers ask for a second lamp"
TEXT = "The keepers of the upper lock have asked the board for a second lamp, since one is too little in fog. " * 5
HEAD = f"<title>{TITLE}</title><meta property='og:type' content='article'><meta property='og:title' content='{TITLE}'>"
STORY = {"@type": "NewsArticle", "headline": TITLE, "articleBody": TEXT}
DECLARED = f"<script type='application/ld+json'>{json.dumps(STORY)}</script>"


def test_a_page_is_what_it_declares_and_its_blocks() -> None:
    reading = read(f"<html><head>{HEAD}</head><body><h1>{TITLE}</h1><p>{TEXT}</p></body></html>".encode())
    assert reading.head.title == TITLE
    assert [block.text for block in reading.blocks.blocks] == [TITLE, TEXT.strip()]
    assert (reading.encoding, reading.script_body) == ("utf-8", None)


def test_a_body_that_scripts_alone_carry_is_read_from_them() -> None:
    reading = read(f"<html><head>{HEAD}{DECLARED}</head><body><div id='app'></div></body></html>")
    completed = reading.completed()
    assert completed.blocks.blocks[-1].text == TEXT.strip()
    assert (completed.encoding, completed.script_body is not None) == (None, True)


def test_what_stands_on_the_page_is_not_added_again() -> None:
    reading = read(f"<html><head>{HEAD}{DECLARED}</head><body><p>{TEXT}</p></body></html>")
    assert reading.completed() is reading


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(NotText):
        read(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
