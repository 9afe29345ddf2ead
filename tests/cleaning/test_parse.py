"""What is no part of a saved page, and where its body begins."""

from __future__ import annotations

import time

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


def test_what_a_browser_closes_hides_no_page() -> None:
    page = f"<body><noscript><div id=old></noscript><script>go()</script><main>{STORY}</main></body>"
    assert shown(page)[-1] == "The ferry sails again."
    assert not segment(parse(page).root).blocks[-1].hidden


@pytest.mark.parametrize("unseen", ["<p>Turn on scripts.</p>", "<img src=a.gif><p>One</p><p>Two</p>"])
def test_what_is_shown_without_scripts_is_hidden(unseen: str) -> None:
    page = f"<body><script>go()</script><noscript>{unseen}</noscript><main>{STORY}</main></body>"
    assert [x.hidden for x in segment(parse(page).root).blocks][-1] is False
    assert segment(parse(page).root).blocks[0].hidden


CARD = "<span class={}><a href=/quill>Ada Quill</a><a href=/1>Council prepares a report</a></span>"


@pytest.mark.parametrize("name", ["rollover-people-block", "Tooltip", "hovercard", "js-hover-card"])
def test_a_card_within_a_sentence_that_shows_under_the_pointer_is_none_of_it(name: str) -> None:
    card = CARD.format(name)
    around = f"<p>President <span class='{{}}'><a href=/quill>Ada Quill</a>{card}</span> sails.</p>"
    assert shown(around.format("")) == shown(around.format(name)) == ["President Ada Quill sails."]
    nested = around.replace(card, f"<span class={name}>{card}</span>")
    assert shown(nested.format(name)) == ["President Ada Quill sails."]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>President {CARD.format('names')} sails.</p>",
        "<p>President <span class=tooltip><a href=/quill>Ada Quill</a></span> sails.</p>",
        "<p>President <span class=tooltip title='of the trust'>Ada Quill</span> sails.</p>",
        f"<div>{CARD.format('tooltip')}</div>",
        f"<p>The port, {CARD.format('tooltip')}, sails.</p>",
        f"<p>{CARD.format('js-popover-content')}</p>",
        f"<p><a href=/quill>Quill</a>{CARD.format('hover-card-trigger').replace('>A', '> A')} sail.</p>",
        "<p>Holm, <em class=tooltip><a href=/quill>Ada Quill</a> and <a href=/b>Jan Peters</a></em> sail.</p>",
    ],
)
def test_what_else_is_called_so_stays(page: str) -> None:
    assert "Ada Quill" in shown(page)[0]


TAIL = "<p>Nobody had told the passengers.</p>"


@pytest.mark.parametrize(
    "ends",
    [
        "</body></html>",
        "</BODY>\n</HTML >",
        "</html>",
        "</body>",
        "</body><script>go()</script></html>",
        "</body></html><!doctype html><html><head><title>Ad</title></head><body>",
        "</div></body></html>",
        "</body></html><title-bar></title-bar>",
    ],
)
def test_what_stands_behind_the_end_of_the_body_is_shown(ends: str) -> None:
    html = f"<html><head><title>Ferry</title></head><body><div>{STORY}{ends}{TAIL}</div></body></html>"
    assert shown(html) == ["The ferry sails again.", "Nobody had told the passengers."]


@pytest.mark.parametrize(
    "quoted",
    [
        "<script>document.write('<i></body></html>')</script>",
        "<!-- </body></html> -->",
        "<!--[if IE]></body></html><![endif]-->",
        "<style>/* </body> */</style>",
        "<textarea></html></textarea>",
        "<!--></body>",
        "<p></body-text>",
    ],
)
def test_the_end_of_a_body_that_stands_in_a_script_or_comment_is_left_there(quoted: str) -> None:
    page = f"<html><body>{STORY}{quoted}{TAIL}"
    assert shown(page + "</body></html>Tides") == [*shown(page), "Tides"]
    scripts = [x.text for x in parse(page).root.iter("script")]
    assert scripts == [x.text for x in parse(page + "</body></html>Tides").root.iter("script")]


@pytest.mark.parametrize("broken", ["<", "</body ", "</body><!--", "</body><script ", "</body>x<!-- "])
def test_ends_of_a_body_without_end_cost_no_time(broken: str) -> None:
    started = time.process_time()
    parse(STORY + "</body>" + broken * 60_000)
    assert time.process_time() - started < 5


@pytest.mark.parametrize("name", ["caption truncate", "image-caption", "Caption", "photo_caption"])
def test_a_caption_beside_a_picture_in_a_paragraph_is_none_of_it(name: str) -> None:
    inset = f"<span><img src=a.jpg><span class='{name}'><span>© Tide Photos</span> The ferry at the quay</span></span>"
    assert shown(f"<p>{inset} The ferry sails again.</p>") == [
        "© Tide Photos The ferry at the quay",
        "The ferry sails again.",
    ]
    page = segment(parse(f"<section>{inset}{STORY}</section>").root)
    assert [block.tag for block in page.blocks] == ["figcaption", "p"]


@pytest.mark.parametrize(
    "page",
    [
        "<p>The ferry <span class=caption>sails</span> again.</p>",
        "<p><a href=/1><img src=a.jpg> The ferry <span class=caption>sails</span> again.</a></p>",
        "<p><img src=a.jpg> The ferry <span class=captioned>sails</span> again.</p>",
        "<div><img src=a.jpg><p>The ferry <span class=caption>sails</span> again.</p></div>",
    ],
)
def test_other_words_that_are_called_so_stay_in_their_sentence(page: str) -> None:
    assert shown(page) == ["The ferry sails again."]
