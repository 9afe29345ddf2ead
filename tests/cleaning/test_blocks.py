"""Tree -> blocks: what is known of each."""

from __future__ import annotations

import pytest
from lxml import html

from newsclean.cleaning.blocks import Block, Blocks, segment


def segmented(body: str) -> Blocks:
    return segment(html.document_fromstring(f"<html><body>{body}</body></html>"))


def only(body: str) -> Block:
    (block,) = segmented(body).blocks
    return block


def test_links_are_counted_by_their_characters() -> None:
    block = only('<p>See <a href="/pier">the <b>old</b> pier</a> there</p>')
    assert block.link_chars == len("the old pier")
    assert block.hrefs == ("/pier",)


def test_links_of_one_block_are_not_the_next_ones() -> None:
    first, second = segmented('<p><a href="/a">a</a></p><p>b</p>').blocks
    assert (first.hrefs, second.hrefs, second.link_chars) == (("/a",), (), 0)


def test_a_link_is_of_the_block_that_begins_inside_it() -> None:
    row = '<a href="/a"><h4>The pier</h4><time>May 3</time></a><a href="/b"><h4>The mole</h4></a>'
    assert [block.hrefs for block in segmented(row).blocks] == [("/a",), (), ("/b",)]


@pytest.mark.parametrize("mark", ["<a name=top>", "<a id=p1>", "<a>"])
def test_what_is_led_to_is_no_link(mark: str) -> None:
    block = only(f'<p>{mark}The pier</a> is <a href="/shut">shut</a></p>')
    assert block.link_chars == len("shut")


def test_what_leads_on_by_script_is_a_link() -> None:
    assert only('<p><a class=more onclick="go()">The pier</a></p>').link_chars == len("The pier")


def test_a_block_is_its_innermost_elements() -> None:
    blocks = segmented("<div>one<section><p>two</p></section></div>")
    assert [block.tag for block in blocks.blocks] == ["div", "p"]
    assert [container.tag for container in blocks.ancestors(blocks.blocks[1])] == ["p", "section", "div", "body"]


def test_containers_know_the_blocks_inside_them() -> None:
    blocks = segmented("<p>one</p><div><p>two</p><p>three</p></div>")
    spans = {container.tag: (container.first, container.last) for container in blocks.containers}
    assert spans["div"] == (1, 3)
    assert spans["body"] == (0, 3)


@pytest.mark.parametrize("markup", ["hidden", 'style="color:red; DISPLAY : none"', 'style="visibility:hidden"'])
def test_what_the_page_hides_is_hidden_with_all_inside(markup: str) -> None:
    assert only(f"<div {markup}><p>x</p></div>").hidden


@pytest.mark.parametrize("tag", ["script", "style", "template", "iframe", "svg", "title"])
def test_what_a_browser_never_shows_is_no_block(tag: str) -> None:
    assert [block.text for block in segmented(f"<p>a</p><{tag}>x</{tag}><p>b</p>").blocks] == ["a", "b"]


def test_classes_of_inline_markup_are_the_blocks() -> None:
    assert only('<p><span class="byline author">Ewan</span></p>').names == "byline author"


def test_line_breaks_before_a_block_are_counted() -> None:
    assert [block.breaks for block in segmented("<div>a<br>b<br><br>c<p>d</p></div>").blocks] == [0, 1, 2, 0]


def test_a_page_without_a_body_has_its_text() -> None:
    (block,) = segment(html.fragment_fromstring("<div>one</div>")).blocks
    assert block.text == "one"
