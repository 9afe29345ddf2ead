"""The posts of a live blog, boxes alike, each with a clock of its own -> the posts that the engine left out, the
clocks, and the writers' names."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.blocks import HEADINGS, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.sentences import STOPS
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView

# The fewest posts; the longest line of a clock or a name, and the shortest text of a post.
_POSTS, _LINE, _TEXT = 3, 45, 40
# How far above the text its first clock may stand, and below it its last posts, in blocks.
_ABOVE, _BELOW, _PARAGRAPH = 4, 40, "p"
# Where a clock is the post's heading, or stands in a table.
_OTHERS = frozenset({*HEADINGS, "td", "th", "dt"})
# "10:45 Ada Reyes", "10.45 am".
_TIME = r"\W*[0-2]?\d[:.][0-5]\d\s?(?:(?:[ap]\.?m\.?|uhr|h)\b|(?-i:[A-Z]{2,4})\b)?\W*"
_AT = re.compile(r"\d[:.][0-5]\d\b")
# Beside a name: "Average 3.56" is no writer's clock.
_COLON = re.compile(r"\d:[0-5]\d\b")
# Posts of forums and events have a date, with its year; a letter may follow it (2016年).
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# "2 hours ago".
_AGO = 18
# The same before a clock.
_SINCE = re.compile(r"^\d{1,2}\s?(?:h|hrs?|m|mins?|d)\s?ago\W*(?=\d)", re.IGNORECASE)
# What sort of post it is, glued to its clock: "10:02Vos questions".
_GLUED = re.compile(r"^[0-2]?\d:[0-5]\d[^\W\d_]{3}")
_CLOCK = re.compile(rf"^{_TIME}|{_TIME}$", re.IGNORECASE)


def keep_posts(view: PageView) -> PageView:
    """The page with the posts of a live blog that the engine left out, and the headings of those that it kept: the last
    of them is often taken for what comes below the text."""
    clocks = _clocks(view)
    at = frozenset(clocks)
    posts = [x for x in _boxes(view, clocks) if not at.isdisjoint(x)] if len(clocks) > _POSTS else []
    kept = [post for post in posts if any(view.keep[i] for i in post)]
    if len(kept) < _POSTS or len(kept) * 2 < len(posts):
        return view
    found = {i for post in posts for i in post if not view.keep[i] and _is_of_post(view, i)}
    return view.with_choice([is_kept or i in found for i, is_kept in enumerate(view.keep)]) if found else view


def _clocks(view: PageView) -> list[int]:
    """The lines of a time amid the text, right above it and below it, kept or not."""
    end = min(view.kept[-1] + _BELOW, len(view.blocks)) if view.kept else 0
    start = max(view.first - _ABOVE, 0)
    short = np.flatnonzero(view.columns.sizes[start:end] <= _LINE) + start
    return [i for i in short.tolist() if _is_clock(view.blocks[i].text) and _is_line(view, i)]


def _is_of_post(view: PageView, index: int) -> bool:
    """True for a paragraph of a post, or its heading, that leads nowhere."""
    block = view.blocks[index]
    if block.hidden or block.hrefs or index in view.shown_headlines:
        return False
    is_heading = block.tag in HEADINGS and view.columns.sections[index] is None
    return is_heading or (block.tag == _PARAGRAPH and block.text.endswith(STOPS) and weight(block.text) >= _TEXT)


def mark_live_posts(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the clocks and the names of a live blog's posts out of the text and marks them."""
    clocks = _clocks(view)
    posts = _posts(view, clocks) if len(clocks) >= _POSTS else []
    if len(posts) < _POSTS:
        return
    names = _names(view, posts)
    for post in posts:
        for i in post:
            if not _is_line(view, i) or (i in marks and not view.keep[i]):
                continue
            label = Label.BYLINE if i in names else Label.TIMESTAMP if _is_clock(view.blocks[i].text) else None
            if label is not None:
                marks[i] = Mark(label, Why.SHAPE)
                view.keep[i] = False


def _is_line(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_short = len(block.text) <= _LINE and not block.hidden
    return is_short and block.tag not in _OTHERS and (not block.text.endswith(STOPS) or block.text.endswith("m."))


def _is_clock(text: str) -> bool:
    """True for a line of a time, with a name or without one."""
    if not any(map(str.isdigit, text)) or _YEAR.search(text):
        return False
    if _GLUED.match(text):
        return True
    if _AT.search(text) is None:
        return len(text) <= _AGO and is_timestamp(text)
    text = _SINCE.sub("", text)
    rest = _CLOCK.sub("", text, count=1)
    return is_timestamp(text) if not rest else _COLON.search(text) is not None and is_full_name(rest)


def _posts(view: PageView, clocks: Sequence[int]) -> list[range]:
    """The blocks of each post: boxes of one element side by side, each with a clock and text."""
    return [post for post in _boxes(view, clocks) if _is_post(view, post)]


def _boxes(view: PageView, clocks: Sequence[int]) -> list[range]:
    """The blocks of each of the boxes of one element side by side that most clocks stand in."""
    chains = [list(climb(view.containers, view.blocks[i].container)) for i in clocks]
    around = Counter(_common(one, other) for one, other in pairwise(chains))
    holder, count = around.most_common(1)[0]
    if holder < 0 or count < _POSTS - 1:
        return []
    inside = [x for x in view.containers[holder + 1 :] if x.parent == holder]
    with_clock = {x for chain in chains for x in chain}
    tag = next((view.containers[x].tag for x in with_clock if view.containers[x].parent == holder), "")
    return [range(x.first, x.last) for x in inside if x.tag == tag]


def _is_post(view: PageView, inside: range) -> bool:
    lines = [i for i in inside if _is_line(view, i)]
    has_text = any(view.keep[i] and weight(view.blocks[i].text) >= _TEXT for i in inside)
    return has_text and any(_is_clock(view.blocks[i].text) for i in lines)


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """The innermost of the boxes around two blocks that is around both; -1 where there is none."""
    boxes = set(one)
    return next((x for x in other if x in boxes), -1)


def _names(view: PageView, posts: Sequence[range]) -> set[int]:
    """The lines that are a writer's: names that come with several posts, and all that stand where most of these do."""
    lines = [
        (i, i - post.start) for post in posts for i in post if _is_line(view, i) and is_full_name(view.blocks[i].text)
    ]
    texts = Counter(view.blocks[i].text for i, _ in lines)
    places = Counter(place for i, place in lines if texts[view.blocks[i].text] > 1)
    return {i for i, place in lines if texts[view.blocks[i].text] > 1 or places[place] * 2 > len(posts)}
