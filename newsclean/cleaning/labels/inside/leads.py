"""Links to other stories amid the text, which no section names: lines and lists of titles, and "click here"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADLINES
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import ENTRIES, PARAGRAPH, TEASER, Mark, is_prose, take
from newsclean.cleaning.labels.tells.addresses import is_of_network
from newsclean.cleaning.labels.tells.titles import titles_story
from newsclean.cleaning.sentences import COLONS, STOPS, STOPS_OR_DOTS
from newsclean.cleaning.vocabulary.calls import CLICK_HERE
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_LISTS = frozenset({"ul", "ol"})
# The fewest entries of a list.
_FEWEST = 2
# What may stand before a title on a line of its own.
_BULLETS = " •·●▪■◆–—"
# "Click here to see ...".
_CLICK = re.compile(
    rf"^\W*(?:{CLICK_HERE})",
    re.IGNORECASE,
)
_LONGEST_CLICK = 160
# The shortest title of another story that stands as a heading.
_HEADING = 30


def mark_leads(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such lines and lists out of the text and marks them."""
    left = view.left
    above = dict(zip(left[1:], left, strict=False))
    lines: dict[int, int] = {}  # such a line, and the first of those in a row
    heading = _linked_heading(view)
    for i, before in above.items():
        block = view.blocks[i]
        if not block.link_chars:
            continue
        if _is_click(block.text):
            take(view, marks, i, Mark(Label.RELATED, Why.PATTERN, group=i))
        elif (i == heading or _is_line(view, block)) and (before in lines or _ends_paragraph(view.blocks[before])):
            lines[i] = lines.get(before, i)
            take(view, marks, i, Mark(Label.RELATED, Why.SHAPE, group=lines[i]))
    for index in sorted(i for tag in _LISTS for i in view.columns.by_tag[tag]):
        box = view.containers[index]
        if box.last - box.first >= _FEWEST and box.first in above:
            entries = [i for i in range(box.first, box.last) if not view.blocks[i].hidden]
            is_list = all(view.keep[i] and _is_title(view, view.blocks[i]) for i in entries)
            if is_list and _ends_paragraph(view.blocks[above[box.first]]):
                for i in entries:
                    take(view, marks, i, Mark(Label.RELATED, Why.SHAPE, group=box.first))
        if 0 < view.kept_within(box.first, box.last) * 2 < box.last - box.first:
            _mark_left_over(view, marks, range(box.first, box.last))


def _mark_left_over(view: PageView, marks: dict[int, Mark], places: range) -> None:
    """Takes the titles of a list that the engine left out for the most part."""
    if all(_is_title(view, view.blocks[i]) for i in places if not view.blocks[i].hidden):
        for i in places:
            if view.keep[i]:
                take(view, marks, i, Mark(Label.RELATED, Why.SHAPE, group=places.start))


def _is_click(text: str) -> bool:
    return len(text) <= _LONGEST_CLICK and _CLICK.match(text) is not None


def _is_line(view: PageView, block: Block) -> bool:
    return block.link_chars >= len(block.text.strip(_BULLETS)) and block.tag not in ENTRIES and _is_title(view, block)


def _linked_heading(view: PageView) -> int:
    """The one heading amid the text that is the title of another story, and a link to it; -1 where there is none. Of
    several each heads what stands below it."""
    linked = [i for i in view.headings if view.keep[i] and view.blocks[i].link_chars >= len(view.blocks[i].text)]
    if len(linked) != 1 or view.blocks[linked[0]].tag in HEADLINES:
        return -1
    block = view.blocks[linked[0]]
    return linked[0] if weight(block.text) >= _HEADING and _is_title(view, block) else -1


def _is_title(view: PageView, block: Block) -> bool:
    """True for a link that is no sentence and leads to a story of the same site, or to its page at a network: what a
    story names for itself (books, tools, sources) leads elsewhere."""
    if not titles_story(block, TEASER) or block.text.endswith((*STOPS_OR_DOTS, *COLONS)):
        return False
    address = block.hrefs[-1]
    return not view.own_domains or view.is_own(address) or is_of_network(address)


def _ends_paragraph(block: Block) -> bool:
    return is_prose(block, PARAGRAPH) and block.text.endswith(STOPS)
