"""Writes the example at the top of README.md: the text of a page of the sample newspaper, and its record.

python docs/readme_example.py            puts it between the README's markers (`make readme`)
python docs/readme_example.py --check    says whether it is still what newsclean does; exit code 1 where not
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import html

from newsclean import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
SITE = ROOT / "samples" / "site"
PAGE = SITE / "news" / "20094" / "fish-buyers-warn-that-higher-dues-will-send-boats-to-halvern.html"

_MARKED = re.compile(r"(<!-- example -->\n).*?(<!-- /example -->)", re.DOTALL)
_WIDTH = 100
_BLOCKS = {"article", "div", "figure", "h1", "h2", "li", "main", "p"}
# The tail is what the example is about: of everything before it, and of each list in it, only the beginning.
_LINES_OF_LIST = {"Opinion": 4, "Editorial": 9}
_KEYS = ("title", "text", "article_type", "authors", "date_published", "dateline", "print_edition")
_LABELS = ("author_bio", "print_note", "opinion", "editorial")
_LABEL_KEYS = ("label", "where", "why")
_ITEM_KEYS = ("title", "date", "date_kind", "excerpt")


def main() -> int:
    """The exit code: 1 where the README is to be checked and shows something else."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    is_check = parser.parse_args().check
    before = README.read_text(encoding="utf-8")
    after = _MARKED.sub(lambda found: f"{found[1]}{example()}{found[2]}", before)
    if not is_check:
        README.write_text(after, encoding="utf-8")
    elif after != before:
        sys.stderr.write("README.md shows a record that newsclean no longer makes: run `make readme`\n")
    return int(is_check and after != before)


def example() -> str:
    """The example in Markdown: the page's text, then the record made of it, both shortened."""
    lines = _text_lines(PAGE.read_bytes())
    record = clean_text("\n".join(lines)).to_dict()
    shown = "\n".join(_cut(line) for line in _shortened(lines))
    return f"```text\n{shown}\n```\n\nOut comes (shortened):\n\n```json\n{_as_json(record)}\n```\n"


def _text_lines(page: bytes) -> list[str]:
    """The text of a page's main part as it is once the HTML is lost: a line for each block."""
    root: Any = html.document_fromstring(page)
    (part,) = root.iter("main")
    nodes = ((_block_of(node.getparent(), tail=node.is_tail), str(node)) for node in part.xpath(".//text()"))
    blocks = itertools.groupby(nodes, key=lambda node: node[0])
    lines = (" ".join("".join(text for _, text in group).split()) for _, group in blocks)
    return [line for line in lines if line]


def _block_of(element: Any, *, tail: bool) -> Any:
    """The innermost block that a text node stands in; a tail stands behind its element, not in it."""
    inside = element.getparent() if tail else element
    while inside.tag not in _BLOCKS:
        inside = inside.getparent()
    return inside


def _shortened(lines: list[str]) -> Iterator[str]:
    tail = next(number for number, line in enumerate(lines) if line.startswith("Published in"))
    yield from (*lines[:3], "[...]", *lines[tail - 2 : tail + 1])
    for heading, count in _LINES_OF_LIST.items():
        start = lines.index(heading)
        yield from (*lines[start : start + count], "[...]")


def _as_json(record: dict[str, Any]) -> str:
    """The record with the keys that matter here, a line a key."""
    shown = {key: _without_middle(record[key]) if key == "text" else record[key] for key in _KEYS}
    lines = [f"  {json.dumps(key)}: {_dumped(value)}" for key, value in shown.items()]
    parts = [part for part in record["removed"] if part["label"] in _LABELS]
    removed = ",\n".join(f"    {_dumped(_part(part))}" for part in parts)
    return "{\n" + ",\n".join([*lines, f'  "removed": [\n{removed}\n  ]']) + "\n}"


def _part(part: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = {key: part[key] for key in _LABEL_KEYS}
    if part["items"]:
        first = {key: _words(part["items"][0][key]) for key in _ITEM_KEYS if part["items"][0][key] is not None}
        return {**shown, "items": [first, f"... {len(part['items']) - 1} more"]}
    return {**shown, "text": part["text"]}


def _without_middle(text: str) -> str:
    paragraphs = text.split("\n\n")
    first, last = paragraphs[0][:40].rpartition(" ")[0], paragraphs[-1][-44:].partition(" ")[2]
    return f"{first} ... [{len(paragraphs)} paragraphs] ... {last}"


def _words(text: str) -> str:
    return textwrap.shorten(text, 40, placeholder=" ...")


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cut(line: str) -> str:
    return textwrap.shorten(line, _WIDTH, placeholder=" ...")


if __name__ == "__main__":
    sys.exit(main())
