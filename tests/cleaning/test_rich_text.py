"""Bodies that scripts hold as data: whatever system wrote them, the paragraphs come out whole, and nothing beside."""

from __future__ import annotations

import json
from html import escape
from typing import Any

import pytest

from newsclean.cleaning import clean_html
from newsclean.cleaning.rich_text import bodies_in

TITLE = "Lock keepers ask for a second lamp"
# Each in three pieces: what stands before a link, its words, the rest.
PIECES = [
    (
        "The keepers of the upper lock have asked the ",
        "canal board",
        " for a second lamp, since one is too little in fog.",
    ),
    (
        "Three barges missed the gate in ",
        "the last week",
        " of October, and one of them took a yard of the quay with it.",
    ),
    ("“You steer by the lamp and hope,” said ", "Jonna Brandt", ", who has brought gravel down for eleven years."),
    ("", "He", " grinned."),
    ("The board will ", "answer", " in December, its engineer said, when the price of cable is known."),
]
PARAGRAPHS = ["".join(x) for x in PIECES]
TEASER = "A contract is a letter that hopes not to be opened, and second thoughts about a lamp are for the keepers."


def page(script: str = "", *, kind: str = "", body: str = "<div id='app'></div>") -> str:
    return (
        f"<html><head><title>{TITLE}</title><meta property='og:type' content='article'><meta property='og:title' "
        f"content='{TITLE}'></head><body>{body}<script {kind}>{script}</script></body></html>"
    )


def state(body: Any) -> str:
    """A page's state with a body, and what else such states hold."""
    others = [{"title": f"Small print {i}", "url": f"/opinion/{i}", "text": f"{TEASER} {i}"} for i in range(3)]
    writer = {"name": "Lena Marsk", "text": "Lena Marsk has written of locks and lamps for The Canal Post since 2011."}
    return json.dumps({"story": {"title": TITLE, "body": body, "author": writer}, "opinion": others})


def leaves(key: str, **more: object) -> list[list[dict[str, object]]]:
    return [[{**more, key: x} for x in pieces if x] for pieces in PIECES]


def linked(text: dict[str, object], link: dict[str, object], key: str) -> list[list[dict[str, object]]]:
    """Pieces of which the second is a link around its words."""
    return [
        [{**text, key: a}, {**link, "children" if key == "text" else "content": [{**text, key: b}]}, {**text, key: c}]
        for a, b, c in PIECES
    ]


BODIES: dict[str, object] = {
    "html": "".join(f"<p>{escape(x, quote=False)}</p>" for x in PARAGRAPHS),
    "lines": "\n\n".join(PARAGRAPHS),
    "strings": PARAGRAPHS,
    "texts": [{"text": x} for x in PARAGRAPHS],
    "typed": [{"type": "paragraph", "text": x} for x in PARAGRAPHS],
    "arc": [{"type": "text", "content": x, "_id": str(i)} for i, x in enumerate(PARAGRAPHS)],
    "portable text": [{"_type": "block", "children": x, "markDefs": []} for x in leaves("text", _type="span")],
    "prosemirror": {
        "type": "doc",
        "content": [{"type": "paragraph", "content": x} for x in leaves("text", type="text")],
    },
    "contentful": {
        "nodeType": "document",
        "content": [
            {"nodeType": "paragraph", "content": x}
            for x in linked({"nodeType": "text"}, {"nodeType": "hyperlink", "data": {"uri": "/a"}}, "value")
        ],
    },
    "lexical": {
        "root": {
            "children": [
                {"type": "paragraph", "children": x}
                for x in linked({"type": "text", "format": 0}, {"type": "link", "fields": {"url": "/a"}}, "text")
            ]
        }
    },
    "slate": [{"type": "p", "children": x} for x in linked({}, {"type": "a", "url": "/a"}, "text")],
    "draft": {"blocks": [{"key": "a", "type": "unstyled", "text": x, "entityRanges": []} for x in PARAGRAPHS]},
    "editor.js": json.dumps({"blocks": [{"type": "paragraph", "data": {"text": x}} for x in PARAGRAPHS]}),
    "wordpress": [{"name": "core/paragraph", "attributes": {"content": x}} for x in PARAGRAPHS],
    "parts": [
        {"type": "section", "elements": [{"type": "text", "content": x} for x in part]}
        for part in (PARAGRAPHS[:2], PARAGRAPHS[2:])
    ],
}  # fmt: skip


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_the_paragraphs_are_whole_and_nothing_else_is_text(body: object) -> None:
    article = clean_html(page(state(body), kind="id='__NEXT_DATA__' type='application/json'"))
    assert article.text == "\n\n".join(PARAGRAPHS)


BESIDE = {
    "a picture": {"type": "image", "text": "The lamp at the upper lock, photographed in October by a passing keeper."},
    "a caption": {"_type": "captionedImage", "caption": "The lamp at the upper lock in fog."},
    "a link to another story": {
        "type": "interstitial_link",
        "content": "Read more: Why the keepers of the lock strike.",
    },
    "a teaser": {"headline": "Why the keepers of the lock strike", "url": "/a", "text": TEASER},
    "a reader": {"user": "oldgreg", "text": "I have asked the board for a second lamp since the flood."},
    "a form": {"type": "newsletter-signup", "text": "The lock and the lamp, every morning in your letter box."},
}


@pytest.mark.parametrize("block", BESIDE.values(), ids=BESIDE)
def test_among_the_blocks_are_none_of_the_text(block: dict[str, object]) -> None:
    blocks: list[dict[str, object]] = [{"type": "paragraph", "text": x} for x in PARAGRAPHS]
    article = clean_html(page(f"window.s = {state([*blocks[:2], block, *blocks[2:]])};"))
    assert article.text == "\n\n".join(PARAGRAPHS)


OWN: dict[str, tuple[dict[str, object], str]] = {
    "a heading": ({"type": "header", "content": "What the engineer says", "level": 2}, "h2"),
    "an entry": ({"type": "unordered-list-item", "text": "a lamp for the far bank"}, "li"),
    "a quotation": ({"type": "quote", "content_elements": [{"type": "text", "content": "We hope."}]}, "blockquote"),
}


@pytest.mark.parametrize(("block", "tag"), OWN.values(), ids=OWN)
def test_other_blocks_of_a_story_keep_what_they_are(block: dict[str, object], tag: str) -> None:
    body = next(bodies_in([{"type": "text", "content": PARAGRAPHS[0]}, block]))
    assert f"<{tag}>" in body.removeprefix(f"<p>{PARAGRAPHS[0]}</p>")


def angular(data: str) -> str:
    for sign, name in (("&", "&a;"), ('"', "&q;"), ("'", "&s;"), ("<", "&l;"), (">", "&g;")):
        data = data.replace(sign, name)
    return page(data, kind="id='serverApp-state' type='application/json'")


def flat() -> str:
    """Values that name each other by their place in the list."""
    at = 6
    blocks: list[object] = [{"type": 5, "text": at + len(PARAGRAPHS) + i} for i in range(len(PARAGRAPHS))]
    values = [["Reactive", 1], {"story": 2}, {"title": 3, "body": 4}, TITLE, list(range(at, at + len(blocks))), "p"]
    return page(json.dumps([*values, *blocks, *PARAGRAPHS]), kind="id='__NUXT_DATA__' type='application/json'")


def components() -> str:
    elements = [
        ["$", "p", None, {"children": [a, ["$", "a", None, {"href": "/", "children": b}], c]}] for a, b, c in PIECES
    ]
    rows = f'1:I["42",[],"default"]\n2:["$","div",null,{{"children":{json.dumps(elements)}}}]\n'
    head = ["$", "meta", None, {"name": "description", "content": f"{TITLE} {TEASER} " * 6}]
    rows += f"3:{json.dumps([head, head])}\n"
    return page(f"self.__next_f.push([1,{json.dumps(rows)}])")


PLACES = {
    "an assignment": page(f"var x = 1; window.__STATE__={state(BODIES['typed'])};go(x);"),
    "undefined values": page(f'window.s = {state(BODIES["portable text"])[:-1]},"x":undefined}};'),
    "a string": page(f"window.s = JSON.parse({json.dumps(state(BODIES['arc']))});"),
    "a call": page(f"start(app, {{data: {state(BODIES['typed'])}}});"),
    "an object of a script": page(
        f"start({{data:[null,{{title:{json.dumps(TITLE)},html:{json.dumps(BODIES['html'])}}}]}})"
    ),
    "components": components(),
    "angular": angular(state(BODIES["typed"])),
    "a flat list": flat(),
    "an attribute": page(body=f"<div id='app' data-page='{escape(state(BODIES['html']))}'></div>"),
}


@pytest.mark.parametrize("html", PLACES.values(), ids=PLACES)
def test_data_are_found_wherever_they_stand(html: str) -> None:
    assert clean_html(html.replace("</p>", "<\\/p>") if "data-page" not in html else html).text == "\n\n".join(
        PARAGRAPHS
    )


def test_data_of_any_depth_end() -> None:
    deep: Any = TEASER
    for _ in range(200):
        deep = {"children": [deep, deep] if isinstance(deep, str) else [deep]}
    assert clean_html(page(f"window.s = {json.dumps(deep)}")).text == ""
    assert not [x for x in bodies_in(deep) if x]


TYPED = BODIES["typed"]
ELSEWHERE = {
    "comments": {"comments": [{"nick": "a", "text": f"{PARAGRAPHS[0]} {TEASER} {i}"} for i in range(9)]},
    "other modules": {
        "modules": [
            {"type": "article-body", "blocks": TYPED},
            {"type": "opinion-rail", "items": [{"headline": f"Print {i}", "text": f"{TEASER} {i}"} for i in range(3)]},
        ]
    },
    "an excerpt": {
        "excerpt": f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}",
        "seo": {"description": f"{' '.join(PARAGRAPHS)} ..."},
    },
    "the same without paragraphs": {"searchText": " ".join(PARAGRAPHS)},
}


@pytest.mark.parametrize("beside", ELSEWHERE.values(), ids=ELSEWHERE)
def test_what_a_state_holds_elsewhere_is_none_of_the_text(beside: dict[str, object]) -> None:
    data = json.dumps({"story": {"title": TITLE, "body": TYPED}, **beside})
    assert clean_html(page(f"window.s = {data}")).text == "\n\n".join(PARAGRAPHS)


def test_the_entries_of_a_list_are_no_pieces_of_one_paragraph() -> None:
    entries = {"type": "list", "items": [{"type": "text", "content": x} for x in ("one lamp", "two lamps")]}
    assert "".join(bodies_in([entries])).startswith("<li><p>one lamp</p></li><li><p>two")
