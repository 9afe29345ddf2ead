"""The page that explains a page: complete, well-formed, and nothing in it that runs or is fetched."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import pytest

import newsclean.explaining
from newsclean.cleaning.explanation import Explanation, Part, explain
from newsclean.explaining import render
from newsclean.explaining.words import LABELS, PLACES, REASONS
from newsclean.model import (
    Article,
    BlockKind,
    Flag,
    Item,
    Label,
    Page,
    PageKind,
    Provenance,
    Removed,
    TextBlock,
    Where,
    Why,
)

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "samples" / "site").rglob("*.html"))
HOSTILE = "</title><script>alert(1)</script><img src=x onerror=alert(1)> \u202egnp.exe \x1b[2J"
STYLE = files(newsclean.explaining).joinpath("style.css").read_text(encoding="utf-8")


def _read(page: bytes) -> ElementTree.Element:
    """The page as XML, once it is known that nothing in it runs or is fetched."""
    root = ElementTree.fromstring(page)
    for node in root.iter():
        assert node.tag not in {"script", "img", "link", "iframe", "object", "form", "base", "svg", "video", "audio"}
        assert not [name for name in node.attrib if name.startswith("on") or name in {"src", "srcset", "action"}]
        assert re.match(r"https?://|#block-\d+$", node.get("href", "https://"))
    css = "".join(node.text or "" for node in root.iter("style"))
    assert "url(" not in css
    assert "@import" not in css
    policy = [node.get("content") for node in root.iter("meta") if node.get("http-equiv")]
    assert policy[0] is not None
    assert policy[0].startswith("default-src 'none'; style-src 'unsafe-inline'")
    return root


def _words(node: ElementTree.Element) -> str:
    return " ".join(" ".join(node.itertext()).split())


def _of_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [node for node in root.iter() if name in node.get("class", "").split()]


def _page(parts: tuple[Part, ...], **fields: object) -> ElementTree.Element:
    article = Article(id="1", page_kind=PageKind.ARTICLE, provenance=Provenance(program="test"), **fields)  # type: ignore[arg-type]
    return _read(render(Explanation(article, parts)))


def _entry(label: Label, text: str, **fields: object) -> Removed:
    return Removed(label=label, text=text, why=Why.HEADING, where=Where.AFTER, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_sample_page_is_whole_and_safe(path: Path) -> None:
    explanation = explain(Page(content=path.read_bytes(), input=path.name))
    page = render(explanation)
    assert page == render(explanation)
    root = _read(page)
    ids = [node.get("id") for node in root.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    assert {f"block-{number + 1}" for number in range(len(explanation.parts))} <= set(ids)
    led = {node.get("href", "")[1:] for node in root.iter("a") if node.get("href", "").startswith("#")}
    assert led <= set(ids)
    record = root.find(".//footer//pre")
    assert record is not None
    assert json.loads(record.text or "") == explanation.article.to_dict()


def test_the_text_stands_between_what_was_removed_in_the_pages_order() -> None:
    text = "Lead.\n\nFirst | 1\n\nLast."
    kinds = (BlockKind.STANDFIRST, BlockKind.TABLE, BlockKind.PARAGRAPH)
    spans = ((0, 5), (7, 16), (18, 23))
    blocks = tuple(TextBlock(kind=kind, start=start, end=end) for kind, (start, end) in zip(kinds, spans, strict=True))
    parts = (
        Part(text="Menu", score=0.01, entry=0),
        Part(text="Lead.", score=0.91, is_chosen=True, start=0, end=5),
        Part(text="First", score=0.8, is_chosen=True, start=7, end=12),
        Part(text="1", score=0.8, is_chosen=True, start=15, end=16),
        Part(text="An advert", score=0.1, entry=1),
        Part(text="Closed", score=0.1),
        Part(text="that goes on", score=0.1, entry=1),
        Part(text="Last.", score=0.99, is_chosen=True, start=18, end=23),
    )
    removed = (_entry(Label.NAVIGATION, "Menu"), _entry(Label.ADVERT, "An advert\nthat goes on", detail="Advert"))
    root = _page(parts, text=text, blocks=blocks, removed=removed)
    shown = [(node.get("class"), _words(node)) for node in root.iter("div") if node.get("class") in {"kept", "removed"}]
    assert [kind for kind, _ in shown] == ["removed", "kept", "kept", "removed", "kept"]
    assert [words for _, words in shown][1:3] == ["91 standfirst Lead.", "80 80 table First 1"]
    assert [[cell.text for cell in row] for row in root.findall(".//div[@class='wide']//tr")] == [["First", "1"]]
    advert = shown[3][1]
    assert "heading: the heading above says so" in advert
    assert "“" not in advert
    assert "Closed hidden by the page" in advert


def test_teasers_are_told_as_items() -> None:
    item = Item(title="Why fill it", url="https://paper.example/1", date="2026-05-11", excerpt="It is deep.")
    entry = _entry(Label.OPINION, "Why fill it\nIt is deep.", items=(item,))
    parts = (Part(text="Why fill it", score=0.1, entry=0), Part(text="It is deep.", score=0.1, entry=0))
    (listed,) = _of_class(_page(parts, removed=(entry,)), "items")
    assert _words(listed) == "Why fill it 2026-05-11 It is deep. https://paper.example/1"


def test_a_hostile_page_is_shown_and_does_nothing() -> None:
    item = Item(title=HOSTILE, url="javascript:alert(1)", excerpt=HOSTILE)
    entry = _entry(Label.OPINION, HOSTILE, detail=HOSTILE, items=(item,))
    root = _page(
        (Part(text=HOSTILE, score=0.4, entry=0), Part(text=HOSTILE, score=0.1)),
        title=HOSTILE,
        url='https://paper.example/"onclick="x',
        image="data:image/png;base64,x",
        language='en" onload="x',
        authors=(HOSTILE,),
        evidence={"title": HOSTILE},
        source_record={HOSTILE: HOSTILE},
        removed=(entry,),
    )
    heading = root.find(".//h1")
    assert heading is not None
    assert "<script>alert(1)</script>" in _words(heading)
    assert "U+202E gnp.exe" in _words(heading)
    assert "\u202e" not in "".join(root.itertext())
    record = root.find(".//footer//pre")
    assert record is not None
    assert "\\u202egnp.exe \\u001b[2J" in (record.text or "")


def test_what_is_doubtful_is_led_to() -> None:
    text, caption = "A sentence that a rule has kept.", "A caption that was nearly text."
    parts = (
        Part(text=text, score=0.2, start=0, end=len(text)),
        Part(text=caption, score=0.45, entry=0),
        Part(text="A shorter one, and as doubtful.", score=0.35, entry=0),
        Part(text="A note that the engine had taken.", score=0.8, is_chosen=True, entry=1),
        Part(text="A menu, of which it was sure.", score=0.02, entry=2),
    )
    labels = (Label.CAPTION, Label.PRINT_NOTE, Label.NAVIGATION)
    removed = tuple(_entry(label, "") for label in labels)
    blocks = (TextBlock(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),)
    root = _page(parts, text=text, blocks=blocks, removed=removed, flags=(Flag.LOW_CONFIDENCE,))
    (rows,) = _of_class(root, "doubts")
    assert [row.find("a").get("href") for row in rows] == ["#block-1", "#block-2", "#block-4"]  # type: ignore[union-attr]
    assert [_words(row) for row in rows] == [
        f"{text} kept, though the engine had left it out (20)",
        f"{caption} removed as caption, the engine was unsure (45), as of 1 other block of this part",
        "A note that the engine had taken. removed as print note, though the engine had taken it (80)",
    ]


def test_each_label_has_a_switch_and_all_words_are_known() -> None:
    removed = tuple(_entry(label, label) for label in Label)
    parts = tuple(Part(text=label, score=0.0, entry=number) for number, label in enumerate(Label))
    root = _page(parts, removed=removed)
    switches = [node.get("data-label") for node in root.findall(".//nav//label") if node.get("data-label")]
    assert switches == [*Label]
    css = "".join(node.text or "" for node in root.iter("style"))
    for label, node in zip(Label, root.findall(".//div[@class='labels']//input"), strict=True):
        assert f'body:has(#{node.get("id")}:not(:checked)) .removed[data-label="{label}"]' in css
        assert f'[data-label="{label}"] {{ --hue' in STYLE
    assert (set(LABELS), set(REASONS), set(PLACES)) == (set(Label), set(Why), set(Where))


def test_a_page_that_is_no_story_says_where_it_goes() -> None:
    page = render(explain(Page(content="")))
    assert "Nothing is to be seen on this page." in _words(_read(page))
    links = (f'<li><a href="/{n}">The harbour story of day {n}</a></li>' for n in range(40))
    front = f"<ul>{''.join(links)}</ul>"
    words = _words(_read(render(explain(Page(content=front, url="https://paper.example/")))))
    assert "it goes to the rejects (kind:section_front)" in words
