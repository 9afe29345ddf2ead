"""Labelled pages -> texts that have lost their HTML, as the world's data sets hold them.

`FULL` is all of a page's text, as in a WET file; `RESIDUAL` what a coarse extractor leaves, as in sets of web
text. The other converters and the layouts are there for training, so that the model of lines does not learn the
habits of one converter.
"""

from __future__ import annotations

import textwrap
from enum import StrEnum
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import segment
from newsclean.cleaning.parse import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Form(StrEnum):
    """What became of a page's text: all of it, as in a WET file (FULL), or what an extractor leaves."""

    FULL = "full-text"
    RESIDUAL = "residual-text"
    SPACED = "spaced-text"
    BLOCKS = "block-text"
    RECALL = "recall-text"
    BARE = "bare-text"


class Layout(StrEnum):
    """How the lines of a text are set."""

    AS_IS = "as-is"
    LINES = "lines"
    BLANK_LINES = "blank-lines"
    WRAPPED = "wrapped"
    FLAT = "flat"


_WIDTH = 72
# What a training page's text may look like: as each of the first, and as so many of the others in turn.
_ALWAYS = ((Form.FULL, Layout.LINES), (Form.RESIDUAL, Layout.LINES))
_IN_TURN = (
    (Form.SPACED, Layout.AS_IS),
    (Form.BLOCKS, Layout.BLANK_LINES),
    (Form.RESIDUAL, Layout.WRAPPED),
    (Form.RECALL, Layout.LINES),
    (Form.BLOCKS, Layout.LINES),
    (Form.RESIDUAL, Layout.FLAT),
    (Form.FULL, Layout.BLANK_LINES),
    (Form.BARE, Layout.LINES),
)
_AT_ONCE = 2


def to_text(html: bytes, form: Form = Form.FULL) -> str:
    """The page's text in a form: one line a block, without blank lines but in SPACED and RECALL."""
    return _CONVERTERS[form](html)


def lay_out(text: str, layout: Layout) -> str:
    """The text with its lines set anew."""
    if layout is Layout.AS_IS:
        return text
    lines = [line for line in text.split("\n") if line.strip()]
    if layout is Layout.FLAT:
        return " ".join(lines)
    if layout is Layout.WRAPPED:
        return "\n".join(textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in lines)
    return ("\n" if layout is Layout.LINES else "\n\n").join(lines)


def dresses(number: int) -> Iterator[tuple[Form, Layout]]:
    """The forms and layouts that the page of this number teaches in."""
    yield from _ALWAYS
    for i in range(_AT_ONCE):
        yield _IN_TURN[(number * _AT_ONCE + i) % len(_IN_TURN)]


def _full(html: bytes) -> str:
    return _without_blank_lines(_resiliparse(html, is_main=False))


def _residual(html: bytes) -> str:
    return _without_blank_lines(_resiliparse(html, is_main=True))


def _spaced(html: bytes) -> str:
    return _resiliparse(html, is_main=False)


def _resiliparse(html: bytes, *, is_main: bool) -> str:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import detect_encoding

    text = html.decode(str(detect_encoding(html)), "replace")
    return str(extract_plain_text(text, main_content=is_main, alt_texts=False, list_bullets=False, form_fields=False))


def _without_blank_lines(text: str) -> str:
    return "\n".join(stripped for line in text.split("\n") if (stripped := line.strip()))


def _blocks(html: bytes) -> str:
    return "\n".join(block.text for block in segment(parse(html).root).blocks if not block.hidden)


def _recall(html: bytes) -> str:
    import trafilatura

    return trafilatura.extract(html, favor_recall=True, include_comments=True) or ""


def _bare(html: bytes) -> str:
    """The text nodes as they stand in the source, with its line breaks."""
    body = parse(html).root.find("body")
    if body is None:
        return ""
    nodes = body.xpath(".//text()[not(ancestor::script or ancestor::style or ancestor::noscript)]")
    return _without_blank_lines("".join(str(node) for node in nodes)) if isinstance(nodes, list) else ""


_CONVERTERS: dict[Form, Callable[[bytes], str]] = {
    Form.FULL: _full,
    Form.RESIDUAL: _residual,
    Form.SPACED: _spaced,
    Form.BLOCKS: _blocks,
    Form.RECALL: _recall,
    Form.BARE: _bare,
}
