"""JSON-LD scripts -> the objects they declare, also where the JSON is broken and a person could still read it.

Publishers' templates paste texts into JSON by hand: raw line breaks in strings, quotes without a backslash,
comments, trailing or missing commas, CDATA marks, HTML entities, several objects in one script. Strict JSON is
decoded in C; only what fails there goes through the lenient reader below.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import msgspec

_DEEPEST = 64
_LONGEST = 1 << 20
# How the names of schema.org's types of whole stories end, in lower case.
_STORY_ENDS = ("article", "posting", "report")

_BETWEEN = r"[\s,;\ufeff]|//[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>"
_SKIPPED = re.compile(rf"(?:{_BETWEEN}|/\*.*?\*/)+", re.DOTALL)
_SKIPPED_BEHIND_COMMENTS = re.compile(rf"(?:{_BETWEEN})+")
_OPENING = re.compile(r"[{\[]")
_KEY = re.compile(r""""([^"\n]*)"|'([^'\n]*)'|([\w@$:.-]+)""")
_BARE = re.compile(r"[^,\]}\n]+")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": ""}
_LITERALS = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None}
# What may follow a quote that ends a string; any other quote stands in the text itself.
_ENDS = re.compile(
    r"""\s*+(?:[}\]]|;?\s*+$|/[/*]|["'][\w@:.-]+["']\s*+:|,\s*+(?:["'{\[}\]\d-]|$|/[/*]|true\b|false\b|null\b|[\w@]+\s*+:))"""
)


def read_json_ld(text: str) -> list[dict[str, Any]]:
    """The objects of one script in order, with the members of each `@graph` in the graph's place."""
    try:
        values = [msgspec.json.decode(text)]
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        values = _read_broken(text)
    return _flatten(values)


def types_of(node: dict[str, Any]) -> tuple[str, ...]:
    """The node's `@type`s in lower case, without their vocabulary."""
    declared = node.get("@type")
    return tuple(x.rpartition("/")[2].lower() for x in as_list(declared) if isinstance(x, str))


def is_story(node: dict[str, Any]) -> bool:
    """True for a node whose type is one of whole stories: NewsArticle, ReportageNewsArticle, BlogPosting, Report ..."""
    return any(kind.endswith(_STORY_ENDS) for kind in types_of(node))


def as_list(value: object) -> list[Any]:
    """JSON-LD writes one value bare and several as a list; this is the list, empty for null."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def _flatten(values: list[Any], depth: int = 0) -> list[dict[str, Any]]:
    """The objects among some values, with those inside lists and `@graph`s in their place."""
    nodes: list[dict[str, Any]] = []
    for value in values:
        if isinstance(value, dict):
            graph = value.get("@graph")
            if graph is None or "@type" in value:
                nodes.append(value)
            inner = as_list(graph)
        else:
            inner = value if isinstance(value, list) else []
        if inner and depth < _DEEPEST:
            nodes += _flatten(inner, depth + 1)
    return nodes


def _read_broken(text: str) -> list[Any]:
    if len(text) > _LONGEST:
        return []
    if '"' not in text and "&quot;" in text:
        text = unescape(text)
    return _Reader(text).values()


class _Reader:
    """Reads JSON as a person would: of any text what it understood up to where it is torn, and raises nothing. What it
    costs is in step with the text's length."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Behind it no comment ends, and each that begins would be looked through to the end of the text.
        self._last_comment = text.rfind("*/")
        self._at = 0
        self._depth = 0

    def values(self) -> list[Any]:
        """All objects and lists that stand in the text one after the other."""
        found = []
        while (start := self._next_opening()) >= 0:
            self._at = start
            self._depth = 0
            found.append(self._value())
        return found

    def _next_opening(self) -> int:
        self._skip()
        opening = _OPENING.search(self._text, self._at)
        return opening.start() if opening else -1

    def _skip(self) -> str:
        """The next character that means something, empty at the end."""
        pattern = _SKIPPED if self._at < self._last_comment else _SKIPPED_BEHIND_COMMENTS
        if skipped := pattern.match(self._text, self._at):
            self._at = skipped.end()
        return self._text[self._at : self._at + 1]

    def _value(self) -> Any:
        first = self._skip()
        if first in {"{", "["} and self._depth < _DEEPEST:
            self._at += 1
            self._depth += 1
            value = self._object() if first == "{" else self._list()
            self._depth -= 1
            return value
        if first in {'"', "'"}:
            return self._string(first)
        return self._bare()

    def _object(self) -> dict[str, Any]:
        value: dict[str, Any] = {}
        while (sign := self._skip()) and sign != "]":
            if sign == "}":
                self._at += 1
                break
            key = _KEY.match(self._text, self._at)
            if key is None:
                self._at += 1
                continue
            self._at = key.end()
            if self._skip() == ":":
                self._at += 1
                value[key[1] or key[2] or key[3] or ""] = self._value()
        return value

    def _list(self) -> list[Any]:
        value: list[Any] = []
        while (sign := self._skip()) and sign != "}":
            if sign == "]":
                self._at += 1
                break
            before = self._at
            value.append(self._value())
            self._at = max(self._at, before + 1)
        return value

    def _string(self, quote: str) -> str:
        text, start = self._text, self._at + 1
        at = text.find(quote, start)
        while at >= 0 and (_is_escaped(text, at) or not _ENDS.match(text, at + 1)):
            at = text.find(quote, at + 1)
        end = at if at >= 0 else len(text)
        self._at = end + 1
        return _unescape(text[start:end])

    def _bare(self) -> Any:
        """A word without quotes: a number, true, false, null, or text whose quotes were forgotten."""
        word = _BARE.match(self._text, self._at)
        if word is None:
            return None
        self._at = word.end()
        bare = word[0].split("//")[0].strip().strip("\"'")
        if bare in _LITERALS:
            return _LITERALS[bare]
        return int(bare) if bare.isascii() and bare.isdigit() and len(bare) < 19 else bare


def _is_escaped(text: str, at: int) -> bool:
    slashes = 0
    while at > slashes and text[at - slashes - 1] == "\\":
        slashes += 1
    return slashes % 2 == 1


def _unescape(text: str) -> str:
    if "\\" in text:
        text = _ESCAPE.sub(_escaped, text)
    # Escapes may come as the two halves of one character; a half alone is no character at all.
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if not text.isascii() else text


def _escaped(match: re.Match[str]) -> str:
    sign = match[1]
    return chr(int(sign[1:], 16)) if len(sign) > 1 else _ESCAPED.get(sign, sign)
