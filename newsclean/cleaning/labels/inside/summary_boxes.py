"""Boxes that sum the story up or tell facts beside it, as a whole: key points, fact boxes, timelines."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_linked, take
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.sentences import QUESTIONS, STOPS
from newsclean.cleaning.vocabulary import CAMEL, names_of, section_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.page import PageView

# The most blocks of a box, the fewest of it and of dates, and how much longer the rest of the text is.
_BLOCKS, _FEWEST, _REST = 40, 2, 1.5
# The tags of points and of their lists.
_POINT, _LISTS, _ASIDE = "li", frozenset({"ul", "ol"}), "aside"
# The most points that no box holds, and the most blocks of the text above them.
_MOST, _ABOVE = 12, 3
# What lists of points are called that no heading stands over.
_POINTS = re.compile(r"(?<![a-z])(?:summary|bullets?|bullet-?points?|key-?points?|kp|highlights?|takeaways?)(?![a-z])")
# The longest point that is a paragraph of its own.
_LONGEST_POINT = 240
# What boxes of points may be called as well as standfirsts are, and what those of dates.
_SUMMARY, _TIMELINE = "summary", "timeline"
_DATES = re.compile(r"(?<![a-z])(?:dates?|time|year|jahr|datum|fecha|day)(?![a-z])")


def mark_summary_boxes(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such boxes out of the text and marks them, with what the engine had left out of them already."""
    if not (left := view.left):
        return
    whole = sum(len(view.blocks[i].text) for i in left)
    done = -1
    for index in _candidates(view):
        container = view.containers[index]
        if container.first < done:
            continue
        inside = [i for i in range(container.first, container.last) if not view.blocks[i].hidden]
        size = sum(len(view.blocks[i].text) for i in inside if view.keep[i])
        if any(i in marks for i in inside):
            continue
        if len(inside) < _FEWEST or size * _REST > whole - size or not view.shown_headlines.isdisjoint(inside):
            continue
        mark = _mark_of(view, index, inside)
        if mark is not None:
            done = container.last
            whole -= size
            for i in inside:
                take(view, marks, i, mark)
    _mark_points(view, marks)


def _mark_points(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes lists in no box of their own, right under words for a summary, and marks them with these; further down the
    same words head a part of the story."""
    for i, label in view.columns.headings:
        if label is not Label.SUMMARY_BOX or not view.keep[i] or i < view.headline or view.kept_before[i] > _ABOVE:
            continue
        points = _points_below(view, i)
        size = sum(len(view.blocks[x].text) for x in (i, *points))
        if len(points) >= _FEWEST and size * _REST <= sum(len(view.blocks[x].text) for x in view.left) - size:
            for x in (i, *points):
                take(view, marks, x, Mark(Label.SUMMARY_BOX, Why.HEADING, view.blocks[i].text, i))


def _points_below(view: PageView, heading: int) -> range:
    """The blocks of the list right behind a heading, where the text has all of them and none leads to a story."""
    columns = view.columns
    first = int(columns.firsts.searchsorted(heading + 1))
    behind = takewhile(lambda x: view.containers[x].first == heading + 1, range(first, len(view.containers)))
    box = next((view.containers[x] for x in behind if view.containers[x].tag in _LISTS), None)
    points = range(box.first, box.last) if box is not None else range(0)
    return points if len(points) <= _MOST and all(view.keep[x] and not view.linked[x] for x in points) else range(0)


def _candidates(view: PageView) -> Iterator[int]:
    """The boxes amid the text and right above it that their names or their first block may tell, the outermost
    first."""
    columns, spans = view.columns, view.columns.spans
    is_amid = (view.headline < columns.firsts) & (columns.firsts <= view.kept[-1] + 1)
    named = columns.that_look(
        lambda said, _, names: said is Label.SUMMARY_BOX or _may_be_called(names),
        is_amid & (spans >= _FEWEST) & (spans <= _BLOCKS),
    )
    headed = [view.blocks[i].container for i, label in view.columns.headings if label is Label.SUMMARY_BOX]
    around = [view.containers[x].parent for x in headed]
    for index in sorted({*named, *headed, *around, *map(int, columns.by_tag[_ASIDE])}):
        container = view.containers[index]
        is_small = index > 0 and _FEWEST <= container.last - container.first <= _BLOCKS
        if is_small and view.headline < container.first <= view.kept[-1] + 1:
            yield index


def _may_be_called(names: str) -> bool:
    low = names.lower()
    return _SUMMARY in low or _TIMELINE in low or _POINTS.search(low) is not None


def _mark_of(view: PageView, index: int, inside: Sequence[int]) -> Mark | None:
    """The mark of a box that is called so and begins with a title; of points under words for a summary, or any title
    where the box is called a summary; of a row of dates in what is called a timeline."""
    blocks = [view.blocks[i] for i in inside]
    if any(is_linked(block) and any(map(leads_to_story, block.hrefs)) for block in blocks):
        return None
    names, group = view.containers[index].names.strip(), inside[0]
    is_in_text = any(view.keep[i] for i in inside)
    is_headed = blocks[0].tag in HEADINGS and view.columns.sections[inside[0]] is Label.SUMMARY_BOX
    if is_in_text and names_of(names) is Label.SUMMARY_BOX and (is_headed or _is_title(blocks[0].text)):
        return Mark(Label.SUMMARY_BOX, Why.CLASS_FAMILY, names, group)
    has_points = len(blocks) > _FEWEST and blocks[0].tag != _POINT and all(x.tag == _POINT for x in blocks[1:])
    is_told = view.columns.sections[inside[0]] is Label.SUMMARY_BOX
    is_aside = is_in_text and view.containers[index].tag == _ASIDE and _heads_facts(blocks[0])
    if (has_points and is_told) or is_aside or (is_headed and _is_on_top(view, inside)):
        return Mark(Label.SUMMARY_BOX, Why.HEADING, blocks[0].text, group)
    is_called = _SUMMARY in names.lower() or names_of(names) is Label.SUMMARY_BOX
    is_box = has_points and is_called and _is_title(blocks[0].text)
    is_timeline = _TIMELINE in names.lower() and len(blocks) >= _FEWEST * 2 and _dates(view, index) >= _FEWEST
    if is_box or is_timeline or (not is_in_text and _are_points(view, names, inside)):
        return Mark(Label.SUMMARY_BOX, Why.CLASS_FAMILY, names, group)
    return None


def _heads_facts(block: Block) -> bool:
    """True for a heading of facts, which may say of what: "Fakta: «MS Alken»"."""
    return block.tag in HEADINGS and section_of(block.text.partition(":")[0]) is Label.SUMMARY_BOX


def _are_points(view: PageView, names: str, inside: Sequence[int]) -> bool:
    """True for a list above the text that is called points and has no links."""
    is_called = _POINTS.search(CAMEL.sub("-", names).lower()) is not None
    return (
        is_called
        and inside[-1] < view.first
        and all(view.blocks[i].tag == _POINT and not view.blocks[i].link_chars for i in inside)
    )


def _is_on_top(view: PageView, inside: Sequence[int]) -> bool:
    """True for a few short paragraphs above the text, below its standfirst at most."""
    is_short = all(len(view.blocks[i].text) <= _LONGEST_POINT for i in inside)
    return is_short and view.kept_within(0, inside[0]) <= 1


def _is_title(text: str) -> bool:
    return weight(text) < PARAGRAPH and (text.endswith(QUESTIONS) or not text.endswith(STOPS))


def _dates(view: PageView, index: int) -> int:
    """How many boxes of one line inside another are called dates."""
    last = view.containers[index].last
    inside = takewhile(lambda x: view.containers[x].first < last, range(index + 1, len(view.containers)))
    return sum(_is_date(view.containers[x]) for x in inside)


def _is_date(box: Container) -> bool:
    return box.last - box.first == 1 and _DATES.search(CAMEL.sub("-", box.names).lower()) is not None
