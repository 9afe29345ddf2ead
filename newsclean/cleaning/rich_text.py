"""Data of a page's scripts -> what may be a story's body in them, as HTML.

Systems keep a text as a string of HTML, or as a list of blocks, each a paragraph, a heading, a picture; a paragraph is
a string or, split where a link or italics begin, a list of pieces (Portable Text, Contentful, ProseMirror, Lexical,
Slate, Draft.js, Arc, React's elements). No name of a key is the same in two of them, so the shape decides.
"""

from __future__ import annotations

import re
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from newsclean.cleaning.script_data import fit, values_in
from newsclean.cleaning.sentences import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# The fewest characters of a body.
LEAST = 300
# How deep data are followed, how many values in all, and how many characters are written of them: what stands in many
# lists is written as often.
_DEEPEST, _MOST, _WRITTEN = 60, 200_000, 5_000_000
_PARAGRAPH = re.compile(r"</p>|<br\b|<p\b", re.IGNORECASE)
_BODY_NAME = re.compile(r"body|content|text|html|paragraph|value", re.IGNORECASE)
_CODE = re.compile(r"[{};]\s|\w\(|https?://\S+$")
_LINES = re.compile(r"\s*\n\s*")
# The keys of what a block is, of its words, of the blocks or pieces that it is made of, of what wraps these.
_KINDS = ("type", "_type", "nodeType", "__typename", "kind", "blockType", "blockName", "component", "name")
_WORDS = ("text", "html", "value", "content", "innerHTML", "paragraph")
_INLINE_PARTS = ("children", "content")
_PARTS = ("children", "content", "content_elements", "blocks", "elements", "items", "nodes", "paragraphs", "listItems")
_WRAPS = ("model", "data", "attributes", "attrs", "props", "fields", "value", "document", "root")
# What is no text of the story though it has words; of pieces of a paragraph only some are none.
_FOREIGN = re.compile(
    r"image|photo|picture|figure|video|audio|embed|gallery|slide|caption|credit|related|interstitial|promo|advert|\bads?\b|"
    r"newsletter|podcast|author|byline|iframe|social|tweet|teaser|recommend|sidebar|poll|quiz|divider|callout|pull|"
    r"widget|sign-?up|thumbnail|link_?list|comment|\brail|opinion|editorial|popular|trending|most-?read|^(?:script|style|nav|aside|footer|button|meta|title|link|head)$",
    re.IGNORECASE,
)
_UNSEEN = re.compile(r"image|video|audio|embed|script|style|comment", re.IGNORECASE)
_HEADING, _QUOTE, _ENTRY = (re.compile(x, re.IGNORECASE) for x in ("^h[1-6]$|head", "quote", "list|^[uo]l$|^li$"))
_OF_BLOCKS = re.compile(r"paragraph|block|^(?:p|h[1-6]|li|ul|ol|div|section)$|heading|list|quote", re.IGNORECASE)
_INLINE = re.compile(
    r"^(?:a|b|i|u|em|strong|span|sub|sup|small|mark|code|text|link|hyperlink|.*inline.*)$", re.IGNORECASE
)
# Where others' words stand that may speak of the story.
_OTHERS = re.compile(r"^(?:comments?|replies|related\w*|recommend\w*)$", re.IGNORECASE)
# What a teaser, a comment or a person has beside its words.
_TITLES = frozenset({"title", "headline", "headlines", "heading", "name"})
_ADDRESSES = frozenset({"url", "href", "link", "slug", "permalink", "canonical_url", "website_url", "uri", "path"})
_SIGNS = frozenset({"author", "user", "username", "byline", "creator", "avatar", "createdAt", "publishedAt", "bio"})
_ELEMENT = "$"


def bodies_in(data: object) -> Iterator[str]:
    """All that may be a story's body: strings of HTML, of lines, and lists of blocks, the outer ones first."""
    waiting: list[tuple[str, object, int]] = [("", data, 0)]
    written = 0
    for _ in range(_MOST):
        if not waiting or written > _WRITTEN:
            break
        name, value, depth = waiting.pop()
        if isinstance(value, str):
            if len(value) < LEAST:
                continue
            if value.lstrip()[:1] in {"{", "["}:
                waiting += [("", x, depth + 1) for x in values_in(value) if depth < _DEEPEST and x != value]
            elif len(_PARAGRAPH.findall(value)) > 1:
                yield fit(value)
            elif _BODY_NAME.search(name) and not _CODE.search(value):
                yield "".join(_wrapped(x, "p") for x in _LINES.split(value) if x)
        elif isinstance(value, dict) and depth < _DEEPEST:
            held = [(str(key), x) for key, x in value.items() if isinstance(x, dict | list | str)]
            waiting += [(key, x, depth + 1) for key, x in held if not _OTHERS.search(key)]
        elif (
            isinstance(value, list) and depth < _DEEPEST and not (_is_element(value) and _FOREIGN.search(str(value[1])))
        ):
            markup = "".join(_blocks_of(value, depth))
            written += len(markup)
            yield markup
            waiting += [("", x, depth + 1) for x in value if isinstance(x, dict | list | str)]


def _blocks_of(members: Sequence[object], depth: int) -> list[str]:
    """A list of blocks as HTML; nothing of a list that holds no text."""
    if _is_element(members):
        return _block(members, depth)
    texts = [x for x in members if isinstance(x, str)]
    if len(texts) == len(members):
        return [_wrapped(x, "p") for x in texts if not _CODE.search(x)]
    return [markup for x in members if not isinstance(x, str) for markup in _block(x, depth)]


def _block(node: object, depth: int) -> list[str]:
    """A member of a list of blocks: the one that it is, those that it is made of, or none."""
    if depth > _DEEPEST:
        return []
    kind, fields = _read(node)
    if fields is None or _FOREIGN.search(kind) or _is_teaser(fields):
        return []
    if (words := next((x for key in _WORDS if isinstance(x := fields.get(key), str) and x.strip()), None)) is not None:
        return [fit(words)] if len(_PARAGRAPH.findall(words)) > 1 else [_wrapped(words, _tag(kind))]
    for key in _PARTS:
        if (parts := fields.get(key)) and isinstance(parts, list | str):
            return _parts(parts, _tag(kind), depth, may_be_split=key in _INLINE_PARTS)
    wrapped = next((x for key in _WRAPS if isinstance(x := fields.get(key), dict)), None)
    return [] if wrapped is None else _block({"type": kind, **wrapped}, depth + 1)


def _parts(parts: Sequence[object], tag: str, depth: int, *, may_be_split: bool) -> list[str]:
    """What a block is made of: the one paragraph, or several blocks."""
    if isinstance(parts, str):
        return [_wrapped(parts, tag)]
    if may_be_split and not _is_element(parts) and _is_split(parts):
        text = "".join(map(_piece, parts))
        return [_wrapped(text, tag, is_markup=True)] if text.strip() else []
    if all(isinstance(x, str) for x in parts):
        return [_wrapped(str(x), tag) for x in parts]
    blocks = _blocks_of(parts, depth + 1)
    return blocks if tag == "p" else [f"<{tag}>{x}</{tag}>" for x in blocks]


def _is_split(parts: Sequence[object]) -> bool:
    """True for the pieces of one paragraph; whole paragraphs may be lists of such pieces, too."""
    if any(isinstance(x, dict | list) and _OF_BLOCKS.search(_read(x)[0]) for x in parts):
        return False
    texts = [text for x in parts if (text := _piece(x))]
    return len(texts) < 2 or not all(map(_ends_paragraph, *zip(*pairwise(texts), strict=True)))


def _ends_paragraph(text: str, following: str) -> bool:
    return text.rstrip("”\"'»").endswith(STOPS) and not following[0].isspace() and not following[0].islower()


def _piece(node: object, depth: int = 0) -> str:
    """A piece of a paragraph as HTML."""
    if isinstance(node, str):
        return escape(fit(node), quote=False)
    if isinstance(node, list) and not _is_element(node):
        return "".join(_piece(x, depth + 1) for x in node) if depth < _DEEPEST else ""
    kind, fields = _read(node)
    if fields is None or depth > _DEEPEST or _UNSEEN.search(kind):
        return "<br>" if kind == "br" else ""
    for key in (*_WORDS, *_PARTS):
        value = fields.get(key)
        if isinstance(value, str):
            return fit(value) if "<" in value else escape(fit(value), quote=False)
        if isinstance(value, list):
            return "".join(_piece(x, depth + 1) for x in value) if not _is_element(value) else _piece(value, depth + 1)
    wrapped = next((x for key in _WRAPS if isinstance(x := fields.get(key), dict)), None)
    return "" if wrapped is None else _piece(wrapped, depth + 1)


def _is_element(value: Sequence[object]) -> bool:
    """True for an element as React writes it: ["$", "p", null, {"children": ...}]."""
    return len(value) > 3 and value[0] == _ELEMENT


def _read(node: object) -> tuple[str, dict[str, Any] | None]:
    """What a block or a piece is, and its fields."""
    if isinstance(node, list) and _is_element(node):
        return str(node[1]), node[3] if isinstance(node[3], dict) else None
    if not isinstance(node, dict):
        return "", None
    return next((x for key in _KINDS if isinstance(x := node.get(key), str)), ""), node


def _is_teaser(fields: dict[str, Any]) -> bool:
    return not _SIGNS.isdisjoint(fields) or not (_TITLES.isdisjoint(fields) or _ADDRESSES.isdisjoint(fields))


def _tag(kind: str) -> str:
    return (
        "h2" if _HEADING.search(kind) else "li" if _ENTRY.search(kind) else "blockquote" if _QUOTE.search(kind) else "p"
    )


def _wrapped(text: str, tag: str, *, is_markup: bool = False) -> str:
    said = fit(text)
    return f"<{tag}>{said if is_markup or '<' in said else escape(said, quote=False)}</{tag}>"
