"""Pages printed to a terminal (`lynx -dump`): a number stands before each link, and a list at the end says where they
lead."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit, Foreign

if TYPE_CHECKING:
    from newsclean.cleaning.plaintext.forms.draft import Draft

# The list: its heading, the headings of its parts, and "12. https://courier.example/ferry".
_HEADING = re.compile(r"^[ \t]*References[ \t]*$(?=\s*(?:Visible links:?\s*)?1\. )", re.MULTILINE)
_PART = re.compile(r"(?:Visible|Hidden) links:?$")
_ENTRY = re.compile(r"(?P<number>\d{1,4})\. (?P<href>[a-z][a-z+.-]*:\S+)$", re.IGNORECASE)
_MARK = re.compile(r"\[(?P<number>\d{1,4})\](?=[^\s.,;:!?)\]])")
# A line that is one link, with its bullet.
_BULLET = re.compile(r"^[ \t]*(?P<bullet>[*+o#@-][ \t]+)?(?=\[\d{1,4}\]\S[^\[\n]*$)", re.MULTILINE)
# A line that is not blank, what begins one of a list, and how wide terminals are.
_LINE = re.compile(r"^(?P<indent>[ \t]*)(?P<words>\S.*)$", re.MULTILINE)
_BEGINS = re.compile(r"[*+o#@-][ \t]|\d{1,3}\.[ \t]")
_NARROWEST, _WIDEST = 60, 132
# What stands in the place of a picture.
_PICTURE = re.compile(r"\[(?:IMG|IMAGE|INLINE)\][ \t]*")


def undump(draft: Draft) -> Draft:
    """The text without the list of its links, their numbers, and the signs of its pictures."""
    text = draft.text
    if "References" not in text or "1. " not in text:
        return draft
    headings = list(_HEADING.finditer(text))
    hrefs = _entries(text[headings[-1].end() :]) if headings else {}
    if not hrefs:
        return draft
    heading = headings[-1]
    marks = [x for x in _MARK.finditer(text, 0, heading.start()) if x["number"] in hrefs]
    if not marks:
        return draft
    edits = [Edit(*x.span()) for x in (*marks, *_PICTURE.finditer(text, 0, heading.start()))]
    lines = [x for x in _BULLET.finditer(text, 0, heading.start()) if text[x.end()] == "["]
    edits += [Edit(*x.span("bullet")) for x in lines if x["bullet"]]
    edits += _joins(text[: heading.start()])
    listed = Foreign(heading.start(), len(text.rstrip()), detail="references")
    whole = {x.end() for x in lines}
    ends = {text.find("\n", x.end()): hrefs[x["number"]] for x in marks if x.start() in whole}
    links = {draft.origin(at, is_end=True): href for at, href in ends.items()}
    return replace(draft.rewritten(edits, [listed]), links={**draft.links, **links})


def _joins(text: str) -> list[Edit]:
    """What makes paragraphs whole whose lines were as long as the terminal let them be: without the numbers of links,
    their length would no longer show it."""
    lines = [(x.start(), x.end(), x["indent"], x["words"]) for x in _LINE.finditer(text)]
    width = max((end - start for start, end, _, _ in lines), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return []
    found: list[Edit] = []
    for (start, end, indent, _), (below, _, same, words) in pairwise(lines):
        is_full = end - start + 1 + len(words.partition(" ")[0]) > width
        if is_full and below == end + 1 and same == indent and not _BEGINS.match(words):
            found.append(Edit(end, below + len(same), " "))
    return found


def _entries(text: str) -> dict[str, str]:
    """The addresses by their numbers; none where anything else stands in the list."""
    found: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.split("\n"))):
        entry = _ENTRY.match(line)
        if entry is not None:
            found[entry["number"]] = entry["href"]
        elif not _PART.match(line):
            return {}
    return found
