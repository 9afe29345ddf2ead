"""The posts of a live blog: what stands between the clocks is the text, down to the shortest heading.

A post reads like an entry of a list of teasers, with its time, a title, a name. What tells them apart is that most have
whole paragraphs, and that their clocks are in order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import TEASER
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.clocks import LONGEST_CLOCK, clock_of
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import COLONS, is_whole
from newsclean.cleaning.vocabulary.live import has_live, may_title_live, titles_live
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The fewest posts, and of how many one has a line of the text anyhow where the headline might say something else:
# comments have their times, too. The least length of a paragraph, and the longest heading of a post.
POSTS, _BEGUN = 3, 3
_PARAGRAPH, _LONGEST_HEADING = 50, 140
# How many lines above the headline, or above the text where there is none, and below may say what the text is.
_ABOVE, _FAR_ABOVE, _BELOW = 3, 40, 2
# A post has no more lines.
_LINES = 60


def find_posts(view: PageView, wording: Wording, is_named: Callable[[int], bool]) -> tuple[list[int], list[int]]:
    """The lines of the posts that are the text's, and those that say when and by whom they were posted; none where
    neither the headline nor a line beside it says that the text is a live blog."""
    headline = _live_headline(view)
    if headline is None:
        return [], []
    behind = next(
        (i for i in range(view.first, len(view.keep)) if wording.headings[i] is Label.COMMENTS), len(view.keep)
    )
    stamps = _stamps(view, wording, range(headline + 1, behind))
    if len(stamps) < POSTS or (stamps[0][1] < 0 and _has_begun(view, range(headline + 1, stamps[0][0]))):
        return [], []
    ends = [*(i for i, _ in stamps[1:]), behind]
    posts = [
        (i, end, minute)
        for (i, minute), end in zip(stamps, ends, strict=True)
        if any(_is_paragraph(view, j) and not is_named(j) for j in range(i + 1, min(end, i + _LINES)))
    ]
    minutes = [minute for _, _, minute in posts]
    begun = sum(any(view.keep[i:end]) for i, end, _ in posts)
    title = view.blocks[headline].text
    is_sure = begun * (len(posts) if titles_live(title) or may_title_live(title) else _BEGUN) >= len(posts)
    if len(posts) < POSTS or not is_sure or not (is_falling(minutes) or is_falling(minutes[::-1])):
        return [], []
    found: list[int] = []
    for i, end, _ in posts:
        found += _lines_of(view, range(i + 1, end), is_named, is_last=end == behind)
    signed = [j for i, _, _ in posts for j in (i, i + 1, i + 2) if j < behind and signature(view, j) is not None]
    return [i for i in found if i not in signed], [i for i, _, _ in posts] + signed


def is_falling(minutes: Sequence[int]) -> bool:
    """True for times from the latest to the earliest."""
    return len(set(minutes)) > 1 and all(a >= b for a, b in pairwise(minutes))


def _has_begun(view: PageView, lines: range) -> bool:
    """True where a paragraph is the last of the lines but for what says nothing of a writer or a day: "2 hours ago"
    below a story stands above a comment."""
    for i in reversed(lines):
        if view.keep[i] and _is_paragraph(view, i):
            return True
        if signature(view, i) is not None:
            return False
    return False


def _stamps(view: PageView, wording: Wording, lines: range) -> list[tuple[int, int]]:
    """Those of the lines that are clocks, with the minutes that they show."""
    texts = ((i, view.blocks[i].text) for i in lines)
    may_be = ((i, x) for i, x in texts if wording.signs[i] & Sign.DIGIT and len(x) <= LONGEST_CLOCK)
    return [(i, minute) for i, x in may_be if (minute := clock_of(x)) is not None]


def _live_headline(view: PageView) -> int | None:
    """The line by which a text calls itself a live blog: its headline, or a line beside it; where that is rather a
    post's, below a clock, a line as long as titles above it. Null where none does."""
    headline = view.headline if view.headline >= 0 else view.first
    is_posts = view.headline > 0 and clock_of(view.blocks[headline - 1].text) is not None
    lines = range(max(0, headline - (_FAR_ABOVE if is_posts else _ABOVE)), min(headline + 1 + _BELOW, len(view.blocks)))
    for i in lines:
        text = view.blocks[i].text
        is_title = (TEASER if is_posts else 0) <= weight(text) <= _LONGEST_HEADING and not is_whole(text)
        if is_title and has_live(text):
            return i if is_posts else max(i, view.headline)
    return None


def _is_paragraph(view: PageView, index: int) -> bool:
    text = view.blocks[index].text
    return weight(text) >= _PARAGRAPH and (is_whole(text) or text.endswith(COLONS))


def _lines_of(view: PageView, lines: range, is_named: Callable[[int], bool], *, is_last: bool) -> list[int]:
    """The heading of a post, its paragraphs and the short sentences between them; of the last post down to where
    something else begins."""
    found: list[int] = []
    has_begun = False
    for i in lines:
        text = view.blocks[i].text
        if view.keep[i] or (not is_named(i) and (_is_paragraph(view, i) or (has_begun and is_whole(text)))):
            found.append(i)
            has_begun = has_begun or _is_paragraph(view, i)
        elif is_last and has_begun:
            break
        elif i == lines.start and weight(text) <= _LONGEST_HEADING and not (is_named(i) or is_full_name(text)):
            found.append(i)
    return found
