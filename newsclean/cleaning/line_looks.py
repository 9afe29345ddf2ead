"""How a line of the page is set: as a heading, in large or bold type, in an element that is called a headline."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, SUBHEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from newsclean.cleaning.blocks import Block, Blocks

# How many inline elements of a box are looked at.
_MOST_ELEMENTS = 300
_HEADLINE_CLASS = re.compile(
    r"title|titre|titulo|titolo|titel|titular|headline|heading|naslov|nadpis|tytul|judul|tajuk|basli[kg]|otsikko|"
    r"zagolovok|tieu-?de|subject|head(?:$|[\s_-])|(?:^|[\s_-])(?:hl|tit)(?:$|[\s_-])",
    re.IGNORECASE,
)
# The same over boxes, of a section, and of what stands beside the headline.
_OTHER_CLASS = re.compile(
    r"mast|sub|sous|sotto|unter|under|over|super|sur-?tit|kicker|dach|menu|nav|module|widget|cadre|box|side|component|section|"
    r"categor|rubri|site|blog-?title|header-?title|teaser|related|caption|byline",
    re.IGNORECASE,
)
_BOLD = frozenset({"b", "strong"})
_INLINE = ("font", "big", "span", *_BOLD)
_SIZE = re.compile(r"font-size\s*:\s*(\d{1,3}(?:\.\d+)?)\s*(pt|px|em|rem|%)", re.IGNORECASE)
_NAMED_SIZE = re.compile(r"font-size\s*:\s*(?:x-|xx-)?large", re.IGNORECASE)
# What a unit of length is in points, and how many of them are large.
_POINTS = {"pt": 1.0, "px": 0.75, "em": 12.0, "rem": 12.0, "%": 0.12}
_LARGE = 13.0
# The size of a `<font>` from which on it is large, and that of paragraphs.
_LARGE_FONT, _PLAIN_FONT = 4, 3
# How much a line looks like a headline: by bold type, large type, a class, a heading element; more by one of higher
# rank.
IS_BOLD, _IS_LARGE, _IS_CALLED, _IS_HEADING = 1, 2, 3, 4
# What is left out of a block's text.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def look_of(blocks: Blocks, block: Block) -> int:
    """How much a line looks like a headline; 0 for plain type."""
    if block.tag in SUBHEADINGS:
        return _IS_HEADING + len(HEADINGS) - SUBHEADINGS.index(block.tag)
    return max((_look_of(x) for x in _around(blocks, block)), default=0)


def is_called_headline(blocks: Blocks, block: Block) -> bool:
    """True for a line whose element has the class or id of headlines."""
    return any(map(_is_called, _around(blocks, block)))


def _is_called(element: etree._Element) -> bool:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return _HEADLINE_CLASS.search(names) is not None and _OTHER_CLASS.search(names) is None


def _look_of(element: etree._Element) -> int:
    if _is_called(element):
        return _IS_CALLED
    if element.tag == "big" or _is_large(element):
        return _IS_LARGE
    return IS_BOLD if element.tag in _BOLD else 0


def _is_large(element: etree._Element) -> bool:
    size = element.get("size", "").strip() if element.tag == "font" else ""
    if size[1:].isdecimal() and size[0] == "+":
        return int(size) + _PLAIN_FONT >= _LARGE_FONT
    if size.isdecimal():
        return int(size) >= _LARGE_FONT
    style = element.get("style", "")
    if not style:
        return False
    said = _SIZE.search(style)
    return float(said[1]) * _POINTS[said[2].lower()] >= _LARGE if said else _NAMED_SIZE.search(style) is not None


def _around(blocks: Blocks, block: Block) -> Iterator[etree._Element]:
    """The elements that hold this line and nothing else."""
    element = blocks.containers[block.container].element
    if element is None:
        return
    line = "".join(block.text.split())
    for inner in islice(element.iter(*_INLINE), _MOST_ELEMENTS):
        if _holds(inner, line):
            yield inner
    up: etree._Element | None = element
    while up is not None and _holds(up, line):
        yield up
        up = up.getparent()


def _holds(element: etree._Element, line: str) -> bool:
    """True for an element whose text is this line, spaces apart; no more is read than it takes."""
    at = 0
    for text in element.itertext(with_tail=True):
        piece = "".join(str(text).split()).translate(_UNSEEN)
        if not line.startswith(piece, at):
            return False
        at += len(piece)
    return at == len(line)
