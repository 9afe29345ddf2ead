"""The points of a story above it ("In short", "Key points"), which a text without markup joins to its paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.plaintext.boxes import stems_of
from newsclean.cleaning.plaintext.paragraphs import BULLET
from newsclean.cleaning.sentences import is_whole
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The fewest and the most points, the longest of them, and how many lines of the text stand below them at least.
_FEWEST, _MOST, _LONGEST, _BELOW = 2, 12, 240, 2
# How many of the text's lines, standfirsts, may stand above their heading.
_ABOVE = 2
# So many lines below the points may be the story. How many words a point and the story have in common, and how an entry
# begins that is none of the story's points: news in brief has the place in front.
_STORY, _SHARED, _NAMED = 60, 2, re.compile(r"^\W*[^\W\d_a-z][^:：.!?]{1,30}[:：]\s")


def find_key_points(view: PageView, wording: Wording) -> tuple[list[int], list[int]]:
    """The headings of such points that stay with them in the text, and their list; and the kept lines of those that go
    with their heading: of those above the text, which tells of them again, whose end is sure, since they are a list or
    who wrote the story stands below."""
    headings: list[int] = []
    points: list[int] = []
    for i in [i for i, x in enumerate(wording.headings[:-1]) if x is Label.SUMMARY_BOX]:
        below = i + 1
        end = _end_of_list(view, below)
        if view.keep[i] or i <= view.headline or not any(view.keep[below : max(end, below + 1)]):
            continue
        is_list = end > below
        above = view.kept_within(0, i)
        is_sure = end - below >= _FEWEST or (end := _end_above_header(view, below)) - below >= _FEWEST
        is_above = above <= _ABOVE and len(view.kept) - view.kept_within(0, end) >= _BELOW and not _begun(view, i)
        if is_sure and is_above and _is_told_again(view, range(below, end)):
            points += range(below, end)
        elif is_list or above == 0 or view.keep[i - 1]:
            headings += range(i, end if is_list else below)
    return headings, points


def _begun(view: PageView, heading: int) -> bool:
    """True where a whole paragraph stands above the heading, with nobody's name and no date between: a standfirst
    stands above those."""
    for i in range(heading - 1, view.headline, -1):
        text = view.blocks[i].text
        if view.keep[i] and weight(text) >= PARAGRAPH and is_whole(text):
            return True
        if signature(view, i) is not None:
            return False
    return False


def _is_told_again(view: PageView, points: range) -> bool:
    """True for points of which the story below tells most; facts and news in brief stand nowhere else."""
    texts = [view.blocks[i].text for i in points]
    if sum(_NAMED.match(x) is not None for x in texts) * 2 >= len(texts):
        return False
    # Posts of a live blog may not be among the kept lines yet.
    below = range(points.stop, min(points.stop + _STORY, len(view.blocks)))
    story = stems_of("\n".join(view.blocks[i].text for i in below))
    return sum(len(stems_of(x) & story) >= _SHARED for x in texts) * 2 > len(texts)


def _end_of_list(view: PageView, start: int) -> int:
    """The first line from a line on that is no entry of a list."""
    end = start
    while end < min(start + _MOST, len(view.keep)) and BULLET.match(view.blocks[end].text):
        end += 1
    return end


def _end_above_header(view: PageView, start: int) -> int:
    """The line from which on stands who wrote the story, and when, below points; the line itself where they do not."""
    for end in range(start, min(start + _MOST, len(view.keep))):
        if weight(view.blocks[end].text) > _LONGEST:
            break
        if signature(view, end) is not None:
            return end
    return start
