"""A page's scripts and attributes -> the data that they hold: JSON, whatever is written around it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from newsclean.cleaning.json_ld import read_json_ld

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

# Shorter ones hold no story.
_LEAST = 300
# Behind these a value may begin, in a script that is more than data; how many are tried.
_BEGINNING = re.compile(r"(?:[=(:,]|\breturn)\s*(?=[\[{])")
_TRIED = 400
# What holds data as a string: `JSON.parse("...")`, `window.x = "..."`. Possessive, since the way back through a string
# of megabytes would be remembered at each of its characters.
_IN_STRING = re.compile(r'[=(]\s*("(?:\s|\\[nrt])*+[{\[](?:[^"\\]++|\\.)*+")', re.DOTALL)
_STRING = re.compile(r'[:,\[(=]\s*("(?:[^"\\]|\\.){300}(?:[^"\\]++|\\.)*+")', re.DOTALL)
# How Angular writes the signs of JSON.
_ANGULAR = (("&q;", '"'), ("&s;", "'"), ("&l;", "<"), ("&g;", ">"), ("&a;", "&"))
# React's stream of a server's components: pieces of one text, in which long strings stand raw behind their length.
_PUSHED = re.compile(r'__next_f\.push\(\[1,("(?:[^"\\]++|\\.)*+")\]\)', re.DOTALL)
_RAW = re.compile(rb"[0-9a-f]+:T([0-9a-f]{1,8}),")
_LATER_RAW = re.compile(rb"\n" + _RAW.pattern)
_ROW = re.compile(r"^[0-9a-f]+:(?=[\[{])", re.MULTILINE)
# What Nuxt calls its flat list of values that name each other by their numbers, how deep these are followed, and how
# often each of them on average.
_FLAT, _DEEPEST, _NAMED = "__NUXT_DATA__", 40, 10
_DECODER = json.JSONDecoder(strict=False)
# What XML, and so a tree, cannot hold.
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def script_data(root: etree._Element) -> Iterator[object]:
    """The data of a page's scripts, but for what it declares of itself, and of the attributes of its elements."""
    scripts = [x for x in root.iter("script") if x.text and "ld+json" not in x.get("type", "")]
    stream = "".join(decoded(x) for script in scripts for x in _PUSHED.findall(script.text or ""))
    if stream:
        raw, rest = _split_stream(stream)
        yield from raw
        yield from (value for row in _ROW.finditer(rest) if (value := _begun(rest, row.end())) is not None)
    for script in scripts:
        text = script.text or ""
        if len(text) >= _LEAST and "__next_f" not in text:
            flat = _FLAT in (script.get("id"), script.get("data-nuxt-data"))
            yield from map(_unfold, values_in(text)) if flat else values_in(text)
    for element in root.iter("*"):
        for value in map(str, element.values()):
            if len(value) >= _LEAST and value.lstrip()[:1] in {"{", "["}:
                yield from values_in(value)


def values_in(text: str) -> Iterator[object]:
    """The values of a text that is JSON, or holds some."""
    if "&q;" in text:
        for sign, meant in _ANGULAR:
            text = text.replace(sign, meant)
    text = text.strip().removesuffix(";")
    if text[:1] in {"{", "["} and (whole := _whole(text)) is not None:
        yield whole
        return
    for found in _IN_STRING.finditer(text):
        if len(found[1]) >= _LEAST:
            yield decoded(found[1])
    yield from _amid(text)


def _amid(text: str) -> Iterator[object]:
    """The values amid other code: what is JSON; where nothing is, what can be read as such, and strings."""
    at, tried, is_found = 0, 0, False
    while tried < _TRIED and (begun := _BEGINNING.search(text, at)) is not None:
        tried += 1
        at = begun.end()
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            at = begun.end()
            continue
        is_found = is_found or at - begun.end() >= _LEAST
        yield value
    if not is_found:
        yield from read_json_ld(text)
        yield from (decoded(found[1]) for found in _STRING.finditer(text))


def _whole(text: str) -> object:
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None


def _begun(text: str, at: int) -> object:
    try:
        return _DECODER.raw_decode(text, at)[0]
    except (ValueError, RecursionError):
        return None


def decoded(literal: str) -> str:
    """What a string literal says, as far as a page can hold it; nothing where JSON does not know its escapes."""
    try:
        value = str(json.loads(literal, strict=False))
    except ValueError:
        return ""
    return fit(value)


def fit(text: str) -> str:
    """A text without what a tree cannot hold."""
    return _UNFIT.sub("\ufffd", text)


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


def _unfold(flat: object) -> object:
    """A flat list of values as the tree that they are."""
    return _Flat(flat).at(0) if isinstance(flat, list) else flat


class _Flat:
    """A list of values in which each number is the place of a value."""

    def __init__(self, values: list[object]) -> None:
        self._values = values
        # A value may be named in many places, and these as well.
        self._left = _NAMED * len(values)

    def at(self, place: object, depth: int = 0) -> object:
        """The value at a place, with those that it names in theirs."""
        self._left -= 1
        if not isinstance(place, int) or self._left < 0 or depth > _DEEPEST:
            return None
        value = self._values[place] if 0 <= place < len(self._values) else None
        if isinstance(value, dict):
            return {name: self.at(x, depth + 1) for name, x in value.items()}
        if not isinstance(value, list):
            return value
        # The name of a wrapper stands before the place of what it wraps.
        if len(value) == 2 and isinstance(value[0], str):
            return self.at(value[1], depth + 1)
        return [self.at(x, depth + 1) for x in value]
