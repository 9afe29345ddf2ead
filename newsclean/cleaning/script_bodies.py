"""A page that shows nothing until its scripts run -> the same page with the body that its scripts carry.

Frameworks send a story's text twice, as elements and as the state that the browser continues from ("hydration");
some pages send it only in that state, or declare it only as JSON-LD's `articleBody`. Nothing is run here: the texts are
read out of the strings.
"""

from __future__ import annotations

import json
import re
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree, html

from newsclean.cleaning.json_ld import is_story
from newsclean.cleaning.metadata.filing import find_is_free
from newsclean.cleaning.parse import html_parser
from newsclean.cleaning.text import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head

# The least text that is taken for a body, in characters without markup.
LEAST = 300
# A string literal as a value: behind a colon, a comma, a bracket or an equals sign, with the name before it if any.
# Possessive, since the way back through a string of megabytes would be remembered at each of its characters.
_STRING = re.compile(r'(?:"([\w$-]{1,40})"\s*:|[:,\[(=])\s*"((?:[^"\\]|\\.){40}(?:[^"\\]++|\\.)*+)"', re.DOTALL)
_DEPTH = 3
_MARKUP = re.compile(r"<[^<>]{1,2000}>")
_PARAGRAPH = re.compile(r"</p>|<br\b|<p\b", re.IGNORECASE)
_BODY_NAME = re.compile(r"body|content|text|html|paragraph|value", re.IGNORECASE)
# What XML, and so a tree, cannot hold.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CODE = re.compile(r"[{};]\s|\w\(|https?://\S+$")
# React's stream of a server's components: pieces of one text, in which long strings stand raw behind their length.
_PUSHED = re.compile(r'__next_f\.push\(\[1,("(?:[^"\\]++|\\.)*+")\]\)', re.DOTALL)
_RAW = re.compile(rb"[0-9a-f]+:T([0-9a-f]{1,8}),")
_LATER_RAW = re.compile(rb"\n" + _RAW.pattern)
# How much of the headline's and description's words a body has (of 109 bodies in scripts 106 had half of them, of 139
# other long texts 33), and how long the beginning of a word is that stands for it.
_ANNOUNCED = 0.5
_STEM, _SHORT_STEM = 6, 2


# How a body ends that is cut short ("...", "[…]", "… Read more"), within so many characters.
_CUT = re.compile(r"(?:\.\.\.|…)[\s\])}>\"'”’»]*(?:\w[\w ]{0,24})?[\s\])}>»›→.]*$")
_END = 60
# The share of a body's runs of so many words that stand on the page that shows it. Of 149 declared bodies 147 had two
# fifths at least, and one nothing.
_SHOWN, _RUN = 0.25, 4


class _Body(NamedTuple):
    """What may be a body, as HTML and as its text."""

    markup: str
    text: str


def add_script_body(
    root: etree._Element, head: Head, blocks: Blocks, anchor: etree._Element | None = None
) -> etree._Element | None:
    """The `<article>` that the page now has, behind an element or at its end, with the body that its scripts or
    declarations carry; null where they carry none that does not stand on it, the page declares no story, or declares
    that it is not free to read."""
    is_free = find_is_free(head)
    if not declares_story(head) or (is_free is not None and not is_free.value):
        return None
    announced = announced_by(head)
    fitting = (x for x in _bodies(root, head) if len(x.text) >= LEAST and share_told(x.text, announced) >= _ANNOUNCED)
    best = max(fitting, key=lambda body: len(body.text), default=None)
    if best is None or shows(blocks, best.text):
        return None
    # A script's string may be a whole document, of frames or in two pieces; in a body its own tags for that go unheard.
    article: etree._Element = html.fragment_fromstring(
        f"<body>{best.markup}", create_parent="article", parser=html_parser()
    )
    if anchor is not None:
        anchor.addnext(article)
    else:
        body = root.find("body")
        (root if body is None else body).append(article)
    return article


def declares_story(head: Head) -> bool:
    """True for a page that calls itself a story."""
    return (head.meta("og:type") or "").lower() == "article" or is_story(head.story)


def announced_by(head: Head) -> frozenset[str]:
    """The beginnings of the words of a page's headline and description that are long enough to mean something; pairs of
    characters in scripts without spaces."""
    words = WORD.findall(" ".join((*head.headlines[:1], *head.descriptions[:1])).lower())
    stems = {word[:_STEM] for word in words if len(word) >= _SHORT_STEM + word.isascii() * 2}
    return frozenset(stems | {a + b for a, b in pairwise(words) if len(a) == len(b) == 1 and not a.isascii()})


def declared_body(head: Head) -> str | None:
    """The body that the page declares, if that is no teaser: not a short one, or one that ends with dots."""
    body = head.article_body
    return None if body is None or len(body) < LEAST or _CUT.search(body[-_END:]) is not None else body


def shows(blocks: Blocks, body: str) -> bool:
    """True for a page on which this body stands, hidden or not."""
    said = _runs(body)
    return len(said & _runs(" ".join(blocks.columns.texts))) > _SHOWN * len(said)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(text.lower())
    return set(zip(*(words[i:] for i in range(_RUN)), strict=False))


def share_told(text: str, announced: frozenset[str]) -> float:
    """How much of the words of the story's headline and description a text has: a page's scripts hold the newspaper's
    other stories, its terms and its templates too. 1 where nothing is announced."""
    folded = text.lower()
    return sum(stem in folded for stem in announced) / len(announced) if announced else 1.0


def _bodies(root: etree._Element, head: Head) -> Iterator[_Body]:
    """All that may be the story's body: strings of HTML, runs of strings of one name, the declared text."""
    if (declared := declared_body(head)) is not None:
        yield _of_paragraphs(re.split(r"\s*\n\s*", declared))
    scripts = [x.text for x in root.iter("script") if x.text and x.get("type") != "application/ld+json"]
    stream = "".join(_decoded(x) for script in scripts for x in _PUSHED.findall(script))
    texts = [x for x in scripts if "__next_f" not in x]
    if stream:
        raw, rest = _split_stream(stream)
        yield from (_of_markup(x) for x in raw if _is_markup(x))
        texts.append(rest)
    for text in texts:
        yield from _in_strings(text)


def _split_stream(stream: str) -> tuple[list[str], str]:
    """The raw strings of a stream of components, and what is left of it."""
    data = stream.encode("utf-8", "replace")
    raw, rest, at = [], [], 0
    # What follows a raw string begins at once, without a line break.
    while found := _RAW.match(data, at) or _LATER_RAW.search(data, at):
        end = found.end() + int(found[1], 16)
        raw.append(data[found.end() : end].decode("utf-8", "replace"))
        rest.append(data[at : found.start()])
        at = end
    rest.append(data[at:])
    return raw, b"\n".join(rest).decode("utf-8", "replace")


def _in_strings(text: str) -> Iterator[_Body]:
    runs: dict[str, list[str]] = {}
    for name, value in _strings(text, _DEPTH):
        if _is_markup(value):
            yield _of_markup(value)
        if _BODY_NAME.search(name) and not _CODE.search(value):
            runs.setdefault(name, []).append(value)
    for run in runs.values():
        yield _of_paragraphs(run if len(run) > 1 else re.split(r"\s*\n\s*", run[0]))


def _strings(text: str, depth: int) -> Iterator[tuple[str, str]]:
    """The names and values of a text's long string literals, and of those inside them that are JSON themselves."""
    for found in _STRING.finditer(text):
        value = _decoded(f'"{found[2]}"')
        if depth > 1 and value.lstrip()[:1] in {"{", "["}:
            yield from _strings(value, depth - 1)
        else:
            yield found[1] or "", value


def _decoded(literal: str) -> str:
    """What a string literal says, as far as a page can hold it; nothing where JSON does not know its escapes."""
    try:
        value = str(json.loads(literal, strict=False))
    except ValueError:
        return ""
    return _UNFIT.sub("\ufffd", value)


def _is_markup(value: str) -> bool:
    return len(_PARAGRAPH.findall(value)) > 1


def _of_markup(markup: str) -> _Body:
    return _Body(markup, _MARKUP.sub("", markup))


def _of_paragraphs(texts: list[str]) -> _Body:
    once = list(dict.fromkeys(x for x in texts if x.strip()))
    markup = "".join(f"<p>{x if '<' in x else escape(x, quote=False)}</p>" for x in once)
    return _of_markup(markup)
