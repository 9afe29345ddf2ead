"""A columnist's box amid a story: "Opinion" or "Comment: what it is called" over a byline and paragraphs of its own."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import HEADINGS, climb
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.labels.page import COLUMNS, PARAGRAPH, Mark, is_linked, is_prose
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, section_of
from newsclean.cleaning.vocabulary.columns import READERS_TOO, TWO_MEANINGS
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# What may be such a box, and which of them stands beside the story by its element alone.
_BOXES, _ASIDE = frozenset({"aside", "div", "section"}), "aside"
# The fewest and the most blocks of a box, and of the first ones those among which its byline stands.
_FEWEST, _BLOCKS, _TOP = 2, 20, 4
# How many paragraphs of the story stand above it at least.
_BEGUN = 2
_COLUMN = re.compile(r"^(?P<word>[^:：|]{3,24}?)\s*[:：|]\s*\S")
# The word for one comment, which a columnist's is; several may be readers'.
_COMMENTARY = READERS_TOO | {"comment", "commentaire", "comentario", "comentário"}
_OF_READERS = TWO_MEANINGS - _COMMENTARY
_NAMED = COLUMNS | {Label.COMMENTS}
# The posts of a live blog have a heading and a byline each.
_LIVE = "liveblogposting"


def cut_opinion_boxes(view: PageView, marks: dict[int, Mark]) -> tuple[PageView, frozenset[int]]:
    """The page without such boxes, which are marked, and the blocks that head them. They hold less than the rest of
    the text, and stand below its beginning: an opinion page's own body is none."""
    if not view.kept or any(_LIVE in types_of(node) for node in view.head.nodes):
        return view, frozenset()
    keep, headings = list(view.keep), set()
    end = 0
    for index in _candidates(view):
        box = view.containers[index]
        if box.first < end or not _is_headed(view, index) or not _is_beside(view, box.first, box.last):
            continue
        if _is_one_of_several(view, index):
            continue
        end = box.last
        headings.add(box.first)
        mark = Mark(Label.OPINION, Why.PATTERN, view.blocks[box.first].text, box.first)
        for i in range(box.first, box.last):
            if not view.blocks[i].hidden:
                marks[i] = mark
                keep[i] = False
    return (view.with_choice(keep) if headings else view), frozenset(headings)


def _candidates(view: PageView) -> list[int]:
    """The small boxes from the text's beginning to right behind it that have a short line for their first block."""
    columns = view.columns
    is_small = (columns.spans > _FEWEST) & (columns.spans <= _BLOCKS)
    is_near = (columns.firsts > view.first) & (columns.firsts <= view.kept[-1] + 1)
    may_be = np.flatnonzero(is_small & is_near & columns.within(_BOXES)).tolist()
    return [i for i in may_be if columns.sizes[columns.firsts[i]] <= LONGEST_HEADING]


def _is_headed(view: PageView, index: int) -> bool:
    """True for a box that begins with the name of columns, and is told by a byline below it, its element or its class
    words: a part of the story may be called "Comment", too."""
    box = view.containers[index]
    heading = view.blocks[box.first]
    if heading.hidden or is_linked(heading):
        return False
    lead = _COLUMN.match(heading.text)
    is_plain = _is_column(heading.text)
    if not is_plain and (lead is None or heading.tag not in HEADINGS or not _is_column(lead["word"])):
        return False
    # Readers' comments below the text are called so, too.
    if view.with_text[index] and (box.tag == _ASIDE or ATTRIBUTES[box.names].label in _NAMED):
        return True
    marks = (signature(view, i) for i in range(box.first + 1, min(box.last, box.first + _TOP)))
    return any(mark is not None and mark.label is Label.BYLINE for mark in marks)


def _is_one_of_several(view: PageView, index: int) -> bool:
    """True for a box beside others of its element that hold text under headings of the same rank, or under the name of
    columns, too: the parts of a round-up, two views on one question."""
    first = view.containers[index].first
    tag = view.blocks[first].tag
    for own in takewhile(lambda x: view.containers[x].first == first, climb(view.containers, index)):
        box = view.containers[own]
        for i in view.inside(box.parent):
            other = view.containers[i]
            if i == own or other.tag != box.tag or not view.kept_within(other.first, other.last):
                continue
            if _is_headed(view, i) or view.blocks[other.first].tag == tag in HEADINGS:
                return True
    return False


def _is_column(words: str) -> bool:
    folded = fold(words)
    return folded in _COMMENTARY or (section_of(words) in COLUMNS and folded not in _OF_READERS)


def _is_beside(view: PageView, first: int, last: int) -> bool:
    """True for paragraphs without teasers, which are fewer than those of the text around."""
    inside = [i for i in range(first + 1, last) if not view.blocks[i].hidden]
    said = [i for i in inside if is_prose(view.blocks[i], PARAGRAPH)]
    if not said or any(is_linked(view.blocks[i]) and i not in said for i in inside if view.to_story[i]):
        return False
    if not view.shown_headlines.isdisjoint(range(first, last)):
        return False
    others = [i for i in view.kept if not first <= i < last and is_prose(view.blocks[i], PARAGRAPH)]
    chars, rest = (sum(len(view.blocks[i].text) for i in places) for places in (said, others))
    return sum(i < first for i in others) >= _BEGUN and rest > chars
