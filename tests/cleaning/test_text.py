"""Kept blocks become paragraphs as the page shows them, each with its kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsclean.cleaning.blocks import Block, Blocks, Container, segment
from newsclean.cleaning.text import WORD, assemble, count_words

SENTENCE = "The harbour trust said that it would dredge the channel again before the winter."


def assembled(body: str, descriptions: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """(kind, text) of the parts of a body whose visible blocks are all kept."""
    blocks = segment(html.document_fromstring(f"<html><body>{body}</body></html>"))
    text, parts = assemble(blocks, [not block.hidden for block in blocks.blocks], descriptions)
    return [(part.kind.value, text[part.start : part.end]) for part in parts]


def paragraphs(body: str) -> list[str]:
    return [text for _, text in assembled(body)]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("the <b>old</b> pier", "the old pier"),
        ("the <b>old </b> pier", "the old pier"),
        ("<i>un</i>likely", "unlikely"),
        ("<span>one</span><span>two</span>", "onetwo"),
        ('said <a href="/trask">Ewan Trask</a>, who', "said Ewan Trask, who"),
        ("har<wbr>bour", "harbour"),
        ("the\n\t old&nbsp;pier", "the old pier"),
        ("before<img src=x> after", "before after"),
        ("before<svg><text>drawn</text></svg> after", "before after"),
        ("H<sub>2</sub>O", "H2O"),
        ("港<ruby>湾<rp>(</rp><rt>わん</rt><rp>)</rp></ruby>", "港湾"),
    ],
)
def test_inline_markup_neither_adds_nor_loses_a_space(markup: str, text: str) -> None:
    assert paragraphs(f"<p>{markup}</p>") == [text]


@pytest.mark.parametrize("unseen", ["&shy;", "&#x200b;", "&#x2060;", "&#xfeff;"])
def test_what_no_reader_sees_is_gone(unseen: str) -> None:
    assert paragraphs(f"<p>har{unseen}bour</p>") == ["harbour"]


def test_a_joiner_that_shapes_letters_stays() -> None:
    assert paragraphs("<p>می&zwnj;رود</p>") == ["می\u200cرود"]


def test_one_br_is_a_line_and_two_are_a_paragraph() -> None:
    assert paragraphs("<div>one<br>two<br><br>three<br> <br>four</div>") == ["one\ntwo", "three", "four"]


@pytest.mark.parametrize("indent", ["&nbsp;&nbsp;&nbsp;", "\n&nbsp; &nbsp; ", "&#x3000;&#x3000;", "&emsp;"])
def test_a_br_and_an_indent_begin_a_paragraph(indent: str) -> None:
    assert paragraphs(f"<div>one<br>{indent}two<br>three</div>") == ["one", "two\nthree"]


def test_a_br_and_one_space_are_a_line() -> None:
    assert paragraphs("<div>one<br>&nbsp;two</div>") == ["one\ntwo"]


def test_a_line_behind_one_that_was_removed_begins_a_paragraph() -> None:
    blocks = segment(html.document_fromstring("<div>one<br>Advertisement<br>three</div>"))
    assert assemble(blocks, [True, False, True])[0] == "one\n\nthree"


def test_paragraphs_that_are_bare_divs() -> None:
    assert assembled("<div>one<div>two</div>three</div>") == [("paragraph", x) for x in ("one", "two", "three")]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("<h2>a</h2><p>b</p>", ["heading", "paragraph"]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", ["list_item", "list_item"]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", ["list_item", "list_item"]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", ["list_item", "list_item"]),
        ("<blockquote><p>a</p>b</blockquote>", ["quote", "quote"]),
        ("<pre>a</pre>", ["code"]),
    ],
)
def test_kinds_of_parts(body: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in assembled(body)] == kinds


@pytest.mark.parametrize("cell", ["{}", "<p>{}</p>", "<div><b>{}</b></div>"])
def test_a_table_is_its_rows(cell: str) -> None:
    rows = [("Port", "Tonnes"), ("Ellery", "3,140")]
    cells = ("".join(f"<td>{cell.format(text)}</td>" for text in row) for row in rows)
    assert assembled(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>") == [
        ("table", "Port | Tonnes"),
        ("table", "Ellery | 3,140"),
    ]


def test_the_lines_of_a_cell_stay_in_its_row() -> None:
    assert paragraphs("<table><tr><td>12<br>May<td>Ellery</table>") == ["12 May | Ellery"]


def test_a_cell_that_was_removed_leaves_the_row_whole() -> None:
    blocks = segment(html.document_fromstring("<table><tr><td>a<td>b<td>c</table>"))
    assert assemble(blocks, [True, False, True])[0] == "a | c"


def test_a_table_that_lays_out_the_page_is_paragraphs() -> None:
    story = "<br><br>".join([SENTENCE] * 5)
    parts = assembled(f"<table><tr><td>{story}</td><td>Aside</td></tr></table>")
    assert parts == [("paragraph", SENTENCE)] * 5 + [("paragraph", "Aside")]


def test_a_table_of_one_column_is_paragraphs() -> None:
    assert assembled("<table><tr><td>one</td></tr><tr><td>two</td></tr></table>") == [
        ("paragraph", "one"),
        ("paragraph", "two"),
    ]


def test_a_standfirst_is_known_by_its_class() -> None:
    parts = assembled(f'<p class="article__standfirst">Again.</p><p>{SENTENCE}</p>')
    assert parts == [("standfirst", "Again."), ("paragraph", SENTENCE)]


def test_a_heading_that_is_the_description_is_the_standfirst() -> None:
    parts = assembled(f"<h2>The dredger comes back</h2><p>{SENTENCE}</p>", ("The dredger  comes back",))
    assert parts == [("standfirst", "The dredger comes back"), ("paragraph", SENTENCE)]


def test_a_paragraph_like_all_others_is_no_standfirst_though_it_is_the_description() -> None:
    assert assembled(f"<p>{SENTENCE}</p><p>More.</p>", (SENTENCE,))[0] == ("paragraph", SENTENCE)


def test_a_description_outside_the_body_is_the_standfirst() -> None:
    assert assembled(f"<p>{SENTENCE}</p><div><p>More.</p></div>", (SENTENCE,))[0] == ("standfirst", SENTENCE)


def test_a_text_of_one_paragraph_has_no_standfirst() -> None:
    assert assembled(f'<p class="lead">{SENTENCE}</p>', (SENTENCE,)) == [("paragraph", SENTENCE)]


def test_a_first_paragraph_that_the_description_is_cut_from_is_none() -> None:
    assert assembled(f"<p>{SENTENCE}</p><p>More.</p>", (SENTENCE[:40],))[0] == ("paragraph", SENTENCE)


def test_a_text_whose_every_paragraph_is_called_a_summary_has_no_standfirst() -> None:
    body = "".join(f'<p class="summary">{word}.</p>' for word in ("One", "Two", "Three"))
    assert [kind for kind, _ in assembled(f"{body}<p>Four.</p>")] == ["paragraph"] * 4


@st.composite
def pages(draw: st.DrawFn) -> tuple[Blocks, list[bool]]:
    """Blocks in a random tree of containers, some of them kept."""
    tags = st.sampled_from(["div", "p", "table", "tr", "td", "li", "blockquote", "h2", "pre"])
    containers = [Container(None, "body", "", -1, 0)]
    for number in range(1, draw(st.integers(1, 12))):
        names = draw(st.sampled_from(["", "standfirst", "text"]))
        containers.append(Container(None, draw(tags), names, draw(st.integers(0, number - 1)), 0))
    blocks = []
    for home in draw(st.lists(st.integers(0, len(containers) - 1), max_size=12)):
        text = draw(st.text("ab cé港", min_size=1).map(str.strip).filter(bool))
        blocks.append(Block(text, containers[home].tag, home, breaks=draw(st.integers(0, 2))))
    return Blocks(blocks, containers), [draw(st.booleans()) for _ in blocks]


@given(pages())
def test_the_parts_joined_are_the_text(page: tuple[Blocks, list[bool]]) -> None:
    text, parts = assemble(*page)
    assert "\n\n".join(text[part.start : part.end] for part in parts) == text


@given(pages())
def test_every_kept_word_is_in_the_text_in_order(page: tuple[Blocks, list[bool]]) -> None:
    blocks, keep = page
    kept = " ".join(block.text for block, is_kept in zip(blocks.blocks, keep, strict=True) if is_kept)
    assert assemble(blocks, keep)[0].replace("|", " ").split() == kept.split()


@pytest.mark.parametrize(("text", "count"), [("", 0), ("the old pier", 3), ("港湾の橋", 4), ("it's 1,5", 4)])
def test_words_are_counted(text: str, count: int) -> None:
    assert count_words(text) == count


@given(st.text(st.characters(max_codepoint=0xFFFF)) | st.text("a_1 -’港ア한é\u0301\U00020000"))
def test_words_are_counted_as_they_are_found(text: str) -> None:
    assert count_words(text) == len(WORD.findall(text))


def test_what_was_found_to_be_the_standfirst_is_named_so() -> None:
    blocks = segment(html.document_fromstring(f"<html><body><h2>{SENTENCE}</h2><p>{SENTENCE}</p></body></html>"))
    _, parts = assemble(blocks, [True, True], standfirst=0)
    assert [part.kind.value for part in parts] == ["standfirst", "paragraph"]
