"""What is no part of a saved page."""

from __future__ import annotations

from newsclean.cleaning.parse import parse

STORY = "<p>The ferry sails again.</p>"
TOOLBAR = (
    "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id='wm-ipp'><h2>Captures</h2>41 captures</div>"
    "<!-- END WAYBACK TOOLBAR INSERT -->"
)


def text_of(html: str) -> str:
    return "".join(parse(html).root.itertext())


def test_an_archives_toolbar_is_no_part_of_the_page() -> None:
    assert text_of(f"<html><body>{TOOLBAR}{STORY}</body></html>") == "The ferry sails again."


def test_a_toolbar_that_never_ends_takes_nothing_with_it() -> None:
    assert "The ferry" in text_of(f"<html><body>{TOOLBAR[:60]}{STORY}</body></html>")
