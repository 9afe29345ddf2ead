"""Teasers of columns and editorials below a story, in the story's own container: a heading, titles, and the first
sentence of each, which reads like the story's last paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Blocks

# The shortest title, the longest line that is a date or a name, and the longest excerpt.
_TITLE, _LINE, _EXCERPT = 8, 40, 400
# The most such lines between two titles.
_LINES = 4
# An excerpt in the row of the story's paragraphs may be the next of them; two under a title each are none.
_FEWEST = 2


def ends_in_columns(page: Blocks, heading: int, last: int) -> bool:
    """True where nothing but teasers stands between a heading that names columns or editorials and the `last` block of
    the text: a title that is a link, and at most one paragraph under each. Titles without links count where columns and
    editorials stand below one another."""
    if _ends_in_prose(page, heading, last):
        return False
    sections, linked = page.columns.sections, page.columns.linked
    labels, excerpts = {sections[heading]}, 0
    title, lines, is_apart, is_all_linked = -1, 0, False, True
    for index in range(heading + 1, len(page.blocks)):
        block = page.blocks[index]
        if block.hidden:
            continue
        size = weight(block.text)
        if (label := sections[index]) in TEASER_LISTS:
            labels.add(label)
            title, lines = -1, 0
        elif size >= _TITLE and (linked[index] or block.tag in HEADINGS):
            is_all_linked = is_all_linked and linked[index]
            title, lines = index, 0
        elif size < _LINE and lines < _LINES:
            lines += 1
        elif title >= 0 and size <= _EXCERPT:
            excerpts += 1
            is_apart = is_apart or _share_box(page, heading, title, index)
            title, lines = -1, 0
        elif index <= last:
            return False
        else:
            break
    is_list = excerpts >= _FEWEST or is_apart
    return is_list and (is_all_linked or labels >= COLUMNS)


def _ends_in_prose(page: Blocks, heading: int, last: int) -> bool:
    """True where the text behind a heading ends with two paragraphs, as stories do: two excerpts are never without a
    title between them. Most menus name columns, and stand above a story."""
    above = next((i for i in range(last - 1, heading, -1) if not page.blocks[i].hidden), heading)
    return above > heading and _is_paragraph(page, above) and _is_paragraph(page, last)


def _is_paragraph(page: Blocks, index: int) -> bool:
    block = page.blocks[index]
    is_title = page.columns.linked[index] or block.tag in HEADINGS
    return not is_title and weight(block.text) >= _LINE and page.columns.sections[index] not in TEASER_LISTS


def _share_box(page: Blocks, heading: int, title: int, excerpt: int) -> bool:
    """True for a title and an excerpt in a box of their own behind the heading."""
    containers = page.containers
    box = page.blocks[excerpt].container
    while box >= 0 and containers[box].first > title:
        box = containers[box].parent
    return box >= 0 and containers[box].first > heading
