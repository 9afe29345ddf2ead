"""Tree -> blocks: the text of each innermost block element, in the page's order, and where it stood.

A block is what a browser shows as one run of lines: the text between two borders of block elements, or
between two `<br>`. A container is an element that browsers lay out as a block; the containers of a page are
its tree without the inline markup. Every visible character of the page is in exactly one block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree
from msgspec import Struct

from newsclean.cleaning.columns import Columns
from newsclean.errors import TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What is worked out of a block takes some kilobytes while its page is cleaned. The longest pages of newspapers, tables
# of results, have some ten thousand.
MAX_BLOCKS = 200_000
# What a browser never shows, or shows without text of the page's own.
_UNSHOWN = frozenset(
    [
        "script",
        "style",
        "template",
        "head",
        "title",
        "meta",
        "link",
        "base",
        "svg",
        "math",
        "iframe",
        "frame",
        "frameset",
        "noframes",
        "object",
        "embed",
        "applet",
        "audio",
        "video",
        "canvas",
        "map",
        "area",
        "picture",
        "source",
        "track",
        "img",
        "param",
        "datalist",
        "rp",
        "rt",
    ]
)
# The elements of headings, of any level and of those below the first.
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SUBHEADINGS = HEADINGS[1:]
# Those that whole stories stand under.
HEADLINES = HEADINGS[:2]
# Those that titles in a list of stories are; `<h6>` is mostly of menus and footers.
TITLES = HEADINGS[1:5]
CELLS = frozenset({"td", "th"})
# Elements of the whole page: their words say what may be on it, and nothing of its parts.
OUTERMOST = frozenset({"html", "body"})
WHOLE_PAGE = OUTERMOST | {"main"}
_BLOCK_TAGS = frozenset(
    [
        "html",
        "body",
        "address",
        "article",
        "aside",
        "blockquote",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        *HEADINGS,
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "noscript",
        "ol",
        "optgroup",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
# A line set in from the left begins a paragraph as an empty line before it does.
_INDENT = re.compile("[ \t\r\n]*(?:\u3000|\u2003|(?:\u00a0 ?){2})")
_PARAGRAPH = 2
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

# An `<a>` that has no more than these leads nowhere: it is a place that is led to.
_OF_PLACES = frozenset({"id", "name"})

# Roles of an element in the walk.
_SKIP, _BLOCK, _INLINE, _LINK, _BREAK = range(5)
_ROLES = dict.fromkeys(_UNSHOWN, _SKIP) | dict.fromkeys(_BLOCK_TAGS, _BLOCK) | {"a": _LINK, "br": _BREAK}


class Container(Struct, gc=False):
    """A block-level element: its place in the tree of containers, its class and id words, and the blocks
    inside it, `first` to before `last`. `element` is the page's own element."""

    element: etree._Element | None
    tag: str
    names: str
    parent: int
    first: int
    last: int = -1
    hidden: bool = False


class Block(Struct, gc=False):
    """A run of text. `container` is the index of the innermost container around it.

    `link_chars` counts the characters inside links, `hrefs` are those links' addresses in order; `names` are
    the class words of inline elements around or inside the text; `breaks` counts the `<br>` that part it from
    the block before (0: the border of an element does; one before an indented line counts as two); `hidden` says
    that the page's own markup hides it.
    """

    text: str
    tag: str = "p"
    container: int = 0
    link_chars: int = 0
    hrefs: tuple[str, ...] = ()
    names: str = ""
    breaks: int = 0
    hidden: bool = False


@dataclass(frozen=True)
class Blocks:
    """The blocks of a page in order, and its containers, each parent before its children."""

    blocks: list[Block] = field(default_factory=list)
    containers: list[Container] = field(default_factory=list)

    @cached_property
    def columns(self) -> Columns:
        """The same as arrays."""
        return Columns(self.blocks, self.containers)

    def ancestors(self, block: Block) -> list[Container]:
        """The containers around a block, the innermost first."""
        return [self.containers[i] for i in climb(self.containers, block.container)]


def climb(containers: Sequence[Container], index: int) -> Iterator[int]:
    """A container and all around it, the innermost first."""
    while index >= 0:
        yield index
        index = containers[index].parent


def segment(root: etree._Element) -> Blocks:
    """All blocks of a page with their containers; `root` is its `<html>` element. Raises TooLarge for more than
    MAX_BLOCKS of either."""
    walk = _Walk()
    body = root.find("body")
    walk.run(root if body is None else body)
    check_count(max(len(walk.blocks), len(walk.containers)))
    return Blocks(walk.blocks, walk.containers)


def text_inside(element: etree._Element) -> str:
    """All text inside an element, as a block has it."""
    text = etree.tostring(element, encoding="unicode", method="text", with_tail=False)
    return " ".join(text.split())


def check_count(blocks: int) -> None:
    """Raises TooLarge for more than MAX_BLOCKS."""
    if blocks > MAX_BLOCKS:
        raise TooLarge(f"the page has {blocks:,} blocks, the limit is {MAX_BLOCKS:,}")


class _Walk:
    """The state of one pass over a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.containers: list[Container] = []
        # What the next block holds so far.
        self._parts: list[str] = []
        self._hrefs: list[str] = []
        self._names: list[str] = []
        # How many parts the next block had where its last link began.
        self._unread = 0

    def run(self, top: etree._Element) -> None:  # noqa: C901, PLR0912, PLR0915 - calls would cost as much as the work
        """Walk the tree below `top`.

        The hot loop of the whole program: it sees every element of a page twice. Hence the local names, one
        look-up for an element's role, text that is only gathered here and joined at a block's end, and no blank
        text at a block's beginning: most of a page's texts are the source's own line breaks.
        """
        role_of, parts, hrefs, classes, containers = _ROLES.get, self._parts, self._hrefs, self._names, self.containers
        links = link_chars = breaks = 0
        opened: list[bool] = []
        current = -1
        walker = etree.iterwalk(top, events=("start", "end"))
        for event, element in walker:
            tag = element.tag
            role = role_of(tag, _INLINE)
            if event == "start":
                if role == _BLOCK:
                    if parts:
                        self._add(current, link_chars, breaks, is_in_link=links > 0)
                    link_chars = breaks = 0
                    current = self._open(element, tag, current)
                elif role == _SKIP:
                    walker.skip_subtree()
                    continue
                else:
                    if role == _LINK:
                        if href := element.get("href"):
                            hrefs.append(href)
                            self._unread = len(parts)
                        is_link = href is not None or not _OF_PLACES.issuperset(element.keys())
                        links += is_link
                        opened.append(is_link)
                    elif role == _BREAK:
                        if parts and self._add(current, link_chars, breaks):
                            breaks = 0
                        link_chars = 0
                        breaks += 1
                    if names := element.get("class"):
                        classes.append(names)
                text = element.text
            else:
                if role == _BLOCK:
                    if parts:
                        self._add(current, link_chars, breaks)
                    link_chars = breaks = 0
                    container = containers[current]
                    container.last = len(self.blocks)
                    current = container.parent
                elif role == _LINK:
                    links -= opened.pop()
                text = element.tail
            if text:
                if links:
                    link_chars += len(text)
                if parts or not text.isspace():
                    parts.append(text)

    def _open(self, element: etree._Element, tag: str, parent: int) -> int:
        """Adds the container of an element, and gives its index."""
        containers = self.containers
        index = len(containers)
        hidden = tag == "noscript" or (parent >= 0 and containers[parent].hidden)
        names = " "
        # Most elements have a class or nothing: to be told so costs less than to ask for each of the four.
        if has := element.keys():
            get = element.get
            names = f"{get('class', '')} {get('id', '')}" if "id" in has else f"{get('class', '')} "
            hidden = hidden or "hidden" in has or ("style" in has and _HIDING.search(get("style", "")) is not None)
        containers.append(Container(element, tag, names, parent, len(self.blocks), -1, hidden))
        return index

    def _add(self, current: int, link_chars: int, breaks: int, *, is_in_link: bool = False) -> bool:
        """Ends the block in hand; false where its parts show nothing, and its links are the next one's. So is a link
        that has just begun, where a block ends inside it."""
        begun = self._hrefs[-1:] if is_in_link and self._unread == len(self._parts) else []
        text = "".join(self._parts)
        self._parts.clear()
        if breaks == 1 and _INDENT.match(text):
            breaks = _PARAGRAPH
        text = text.strip()
        # Most texts are as they are shown. No sign that is unseen is printable, and no space but the plain one.
        if "  " in text or not text.isprintable():
            for sign in _UNSEEN:  # quicker than a pattern
                text = text.replace(sign, "")
            text = " ".join(text.split())
        if not text:
            return False
        container = self.containers[current]
        hrefs: tuple[str, ...] = ()
        names = ""
        if self._hrefs:
            hrefs = tuple(self._hrefs[: -len(begun) or None])
            self._hrefs[:] = begun
        if self._names:
            names = " ".join(self._names)
            self._names.clear()
        link_chars = min(link_chars, len(text))
        self.blocks.append(Block(text, container.tag, current, link_chars, hrefs, names, breaks, container.hidden))
        return True
