"""Pages whose text only their scripts carry."""

from __future__ import annotations

import json
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.cleaning import clean_html
from newsclean.model import PageKind

TITLE = "Lock keepers ask for a second lamp"
TEASER = "The keepers of the upper lock say that one lamp is too little in fog."
PARAGRAPHS = [
    "The keepers of the upper lock have asked the canal board for a second lamp, since one is too little in fog.",
    "Three barges missed the gate in the last week of October, and one of them took a yard of the quay with it.",
    "“You steer by the lamp and hope,” said Jonna Brandt, who has brought gravel down the canal for eleven years.",
    "The board will answer in December, its engineer said, when the price of cable for the far bank is known.",
]
OTHER = [
    "A swimming pool in the old tannery would cost the town four million crowns, the treasurer has worked out.",
    "Half of that sum could come from the county, which has built two pools in the last ten years already.",
    "The council votes on the drawings in March; until then the tannery stays open for the painters' club.",
    "Its chimney, forty metres high and cracked since the winter of the great storm, would come down first.",
]


def page(*scripts: str, kind: str = "article", head: str = "", body: str = "<div id='app'></div>") -> str:
    return (
        f"<html><head><title>{TITLE} - The Canal Post</title><meta property='og:type' content='{kind}'>"
        f"<meta property='og:title' content='{TITLE}'><meta name='description' content='{TEASER}'>{head}</head>"
        f"<body>{body}{''.join(f'<script>{x}</script>' for x in scripts)}</body></html>"
    )


def markup(paragraphs: list[str]) -> str:
    return "".join(f"<p>{escape(x, quote=False)}</p>" for x in paragraphs)


def in_script(value: object) -> str:
    return json.dumps(value).replace("<", "\\u003c")


def pushes(stream: str, size: int) -> list[str]:
    """React's stream, cut where its server would: anywhere."""
    return [f"self.__next_f.push([1,{in_script(stream[i : i + size])}])" for i in range(0, len(stream), size)]


def as_stream() -> list[str]:
    text = markup(PARAGRAPHS)
    raw = f"24:T{len(text.encode()):x},{text}"
    return pushes(f'1:["$","div",null,{{"lang":"en"}}]\n{raw}25:["$","p",null,{{"body":"$24"}}]\n', 300)


def as_stream_of_two() -> list[str]:
    """A first raw string, and the story right behind it."""
    rows = [
        f"{name}:T{len(text.encode()):x},{text}" for name, text in (("24", markup(OTHER)), ("25", markup(PARAGRAPHS)))
    ]
    return pushes(f'1:["$","div",null,{{"lang":"en"}}]\n{"".join(rows)}26:["$","p",null,{{"body":"$25"}}]\n', 300)


def as_state_of_a_string() -> str:
    return f"window.__STATE__ = JSON.parse({in_script(json.dumps({'story': {'body': markup(PARAGRAPHS)}}))})"


FORMS = {
    "markup": [f"window.__STATE__ = {in_script({'story': {'id': 7, 'body': markup(PARAGRAPHS)}})}"],
    "paragraphs": [f"window.Fusion = {in_script({'elements': [{'type': 'text', 'content': x} for x in PARAGRAPHS]})}"],
    "one text": [f"window.__DATA__ = {in_script({'articleText': chr(10).join(PARAGRAPHS)})}"],
    "json in a string": [as_state_of_a_string()],
    "stream": as_stream(),
    "stream of two": as_stream_of_two(),
    "comments": [f"window.s = {in_script({'body': markup(PARAGRAPHS).replace(' the ', ' <!-- ad --><?ad?>the ')})}"],
    "beside a longer story": [f"window.s = {in_script([{'body': markup(x)} for x in (PARAGRAPHS, OTHER * 2)])}"],
}  # fmt: skip


@pytest.mark.parametrize("scripts", FORMS.values(), ids=FORMS)
def test_the_body_in_the_scripts_is_the_text(scripts: list[str]) -> None:
    article = clean_html(page(*scripts))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert article.page_kind is PageKind.ARTICLE
    assert article.evidence["text"] == "script"


def test_the_declared_body_is_the_text_where_the_page_has_none() -> None:
    story = {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(PARAGRAPHS)}
    declared = f'<script type="application/ld+json">{json.dumps(story)}</script>'
    assert clean_html(page(head=declared)).text == "\n\n".join(PARAGRAPHS)


DOCUMENTS = {
    "whole": "<!DOCTYPE html><html><head><title>The Canal Post</title></head><body>{0}</body></html>",
    "two bodies": "<html><body></body><body>{0}</body></html>",
    "two documents": "<html><body>{0}</body></html><html><body></body></html>",
    "a broken one": "</body>{0}</html>",
}


@pytest.mark.parametrize("document", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_string_may_be_a_document_of_its_own(document: str) -> None:
    held = {"body": document.format(markup(PARAGRAPHS))}
    assert clean_html(page(f"window.s = {in_script(held)}")).text == "\n\n".join(PARAGRAPHS)


def test_a_document_of_frames_has_no_text() -> None:
    held = {"body": f"<html><frameset>{markup(PARAGRAPHS)}</frameset></html>"}
    assert clean_html(page(f"window.s = {in_script(held)}")).text == ""


def test_what_the_page_shows_beside_it_is_removed() -> None:
    shown = "<nav><a href='/news'>News</a> <a href='/sport'>Sport</a></nav><div id='app'></div>"
    article = clean_html(page(*FORMS["markup"], body=shown))
    assert article.text == "\n\n".join(PARAGRAPHS)
    assert "Sport" in " ".join(x.text for x in article.removed)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(page(*FORMS["markup"], kind="website"), id="a page that declares no story"),
        pytest.param(page(f"window.s = {in_script({'body': markup(OTHER)})}"), id="another story's text alone"),
        pytest.param(
            page(
                *FORMS["markup"],
                head='<script type="application/ld+json">{"@type": "Article", "isAccessibleForFree": false}</script>',
            ),
            id="a story that is not free to read",
        ),
        pytest.param(
            page(*FORMS["markup"], head="<meta name='article:content_tier' content='locked'>"),
            id="a story of a locked tier",
        ),
        pytest.param(page(*pushes(f"1:T{'f' * 20},{markup(OTHER)}", 300)), id="a stream of a length beyond reason"),
        pytest.param(page("var a = '\\\\", 'b({"body": "\\ud800'), id="scripts that are no JSON"),
    ],
)
def test_nothing_is_taken_from_scripts_of(html: str) -> None:
    assert clean_html(html).text == ""


def test_a_page_that_shows_its_text_is_not_completed() -> None:
    article = clean_html(page(f"window.s = {in_script({'body': markup(PARAGRAPHS)})}", body=markup(PARAGRAPHS * 2)))
    assert article.evidence["text"] != "script"


def test_a_page_that_shows_its_beginning_is_completed() -> None:
    whole = [
        *PARAGRAPHS,
        "The canal board has the lamp of the lower lock mended every second year, at the boatmen's cost.",
    ]
    article = clean_html(
        page(f"window.s = {in_script({'body': markup(whole)})}", body=f"<main>{markup(whole[:1])}</main>")
    )
    assert article.text == "\n\n".join(whole)


@settings(max_examples=60)
@given(st.lists(st.text(st.characters(codec=None), min_size=60, max_size=120), min_size=1, max_size=6), st.booleans())
def test_no_string_of_a_script_stops_the_cleaning(texts: list[str], is_stream: bool) -> None:
    value = f"<p>{TITLE}</p><p>{TEASER}</p>" * 4 + "".join(f"<p>{text}</p>" for text in texts)
    script = (
        f"self.__next_f.push([1,{json.dumps(value)}])" if is_stream else f"window.s = {json.dumps({'body': value})}"
    )
    clean_html(page(script.replace("</", "<\\/")))


def test_escapes_that_json_does_not_know_hide_no_other_string() -> None:
    broken = f'self.__next_f.push([1,"{chr(92)}x41 is no escape of JSON, though it is one of JavaScript"])'
    assert clean_html(page(broken, *FORMS["markup"])).text == "\n\n".join(PARAGRAPHS)
