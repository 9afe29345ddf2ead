"""What is no part of a saved page, and where its body begins."""

from __future__ import annotations

import pytest

from newsclean.cleaning.blocks import segment
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


def shown(html: str) -> list[str]:
    return [block.text for block in segment(parse(html).root).blocks]


@pytest.mark.parametrize("tag", ["main", "article", "header", "section", "figure", "the-story", "svg"])
@pytest.mark.parametrize(
    "head", ["<title>Ferry</title>", "<head><title>Ferry</title>", "<meta charset=utf-8><script>go()</script>"]
)
def test_what_is_no_heads_content_begins_the_body(head: str, tag: str) -> None:
    assert shown(f"<!doctype html>{head}<{tag}></{tag}><section>{STORY}</section>Tides") == [
        "The ferry sails again.",
        "Tides",
    ]


@pytest.mark.parametrize("sign", ["\x01", "\x0b", "\x0c", "\ufffe"])
def test_signs_that_no_tree_can_be_given_begin_a_body(sign: str) -> None:
    assert shown(f"<title>Ferry</title><main></main>The ferry{sign}<p>sails again.")[-1] == "sails again."


def test_what_declares_the_page_stays_in_its_head() -> None:
    root = parse('<head><title>Ferry</title><main>Hi</main><meta name="author" content="Ida Holm"></head>').root
    assert [[x.tag for x in part] for part in root] == [["title", "meta"], ["main"]]


@pytest.mark.parametrize("mode", ["shadowrootmode", "shadowRootMode"])
def test_a_shadow_root_that_browsers_show_is_shown(mode: str) -> None:
    story = f"<x-story><template {mode}=open>{STORY}</template></x-story>"
    assert shown(story + f"<template>{STORY}</template>") == ["The ferry sails again."]
