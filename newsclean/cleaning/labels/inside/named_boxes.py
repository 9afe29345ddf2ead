"""Boxes of a few teasers amid the text under a word that names them: "Editorial", a linked title and a sentence or two
in the cells of an old table, or between line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import COLUMNS, PARAGRAPH, Mark, is_linked, is_prose
from newsclean.cleaning.vocabulary import is_newest
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.labels.page import PageView

_NAMED = COLUMNS | {Label.RELATED}
# "Related stories" names a list; a heading of more words is the story's own.
_WORDS = 4
# The most blocks of a box, and the longest excerpt; of so many blocks one at least is a linked title.
_BLOCKS, _EXCERPT, _TITLED = 24, 300, 4
# What wraps a heading alone: a cell, its row, the body of the table.
_CLIMB = 4


def cut_named_boxes(view: PageView, marks: dict[int, Mark]) -> tuple[PageView, frozenset[int]]:
    """The page without such boxes, which are marked, and the blocks that head them."""
    keep, headings = list(view.keep), set()
    for inside in _boxes(view):
        heading, label = inside.start, Label.RELATED
        for i in (i for i in inside if not view.blocks[i].hidden):
            section = view.columns.sections[i]
            if i == inside.start or section in _NAMED:
                heading, label = i, section or label
                headings.add(i)
            marks[i] = Mark(label, Why.HEADING, view.blocks[heading].text, heading)
            keep[i] = False
    return (view.with_choice(keep) if headings else view), frozenset(headings)


def _boxes(view: PageView) -> Iterator[range]:
    end = 0
    for index, label in view.columns.headings:
        block = view.blocks[index]
        if index < end or label not in _NAMED or block.hidden or block.hrefs or len(block.text.split()) > _WORDS:
            continue
        inside = range(0) if is_newest(block.text) else _own_box(view, index)
        if view.kept_within(inside.start, inside.stop) and _lists_teasers(view, inside):
            end = inside.stop
            yield inside


def _own_box(view: PageView, heading: int) -> range:
    """The blocks of the innermost box that a heading begins; none where it begins none."""
    box = view.blocks[heading].container
    for _ in range(_CLIMB):
        container = view.containers[box]
        if container.first != heading or container.parent < 0:
            break
        if container.last > heading + 1:
            return range(heading, container.last)
        box = container.parent
    return range(0)


def _lists_teasers(view: PageView, inside: range) -> bool:
    """True for linked titles with no more than excerpts, the first right under the heading, beside a text that is no
    shorter."""
    if len(inside) > _BLOCKS or view.headline in inside or not view.shown_headlines.isdisjoint(inside):
        return False
    blocks = [view.blocks[i] for i in inside[1:] if not view.blocks[i].hidden]
    titles = sum(map(is_linked, blocks))
    if not blocks or not is_linked(blocks[0]) or titles * _TITLED < len(blocks):
        return False
    if any(len(block.text) > _EXCERPT for block in blocks):
        return False
    rest = sum(len(view.blocks[i].text) for i in view.kept if i not in inside and is_prose(view.blocks[i], PARAGRAPH))
    return rest >= max(PARAGRAPH, sum(len(block.text) for block in blocks) // 2)
