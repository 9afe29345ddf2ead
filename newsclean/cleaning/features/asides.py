"""Blocks that are no text of an article wherever they stand: form fields, readers' comments; and captions, which are
prose but no part of the story's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.blocks import HEADINGS, WHOLE_PAGE
from newsclean.cleaning.columns import running_sums
from newsclean.model import Label

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.columns import Columns

    Flags = NDArray[np.bool_]
    Ints = NDArray[np.int64]

# A browser shows one option of a list, and what a reader is to fill in.
_FIELDS = frozenset({"select", "optgroup", "textarea"})
# The fewest blocks of a box of comments; one alone is a counter or a button. A comment at the end of a longer name may
# be the newspaper's own, on a match or a picture.
_COMMENTS = 2
_OF_READERS = re.compile(
    r"(?:^|\s)comment(?![a-z])|comments|comment[-_]?(?:list|area|section|form|thread|stream|container|wrap)|disqus|"
    r"kommentare|comentarios|commentaires|commenti|reacties|komentarze|respon[ds]",
    re.IGNORECASE,
)
# What a story's own box may be called, whether readers may comment on it or have done so.
_OF_STORY = re.compile(
    r"(?:^|[\s_-])(?:has|no|with)[-_]?comments?(?![a-z])|comments?[-_]?(?:are[-_]?)?(?:open|clos|enabl|disabl|allow|off(?![a-z])|on(?![a-z]))|"
    r"(?:^|\s)(?:post|entry|article|story)[-_](?:body|content|text)",
    re.IGNORECASE,
)
_CAPTION = "figcaption"
# The least length of a paragraph, and how much of it is no link.
_PARAGRAPH, _LINKED = 80, 0.5


def barred(columns: Columns, is_heading: Flags) -> Flags:
    """Which blocks cannot be the article's: form fields, and boxes called comments that stand behind the headline and
    do not hold it, below a paragraph or under a heading of their own that says so, too: there a paragraph stands behind
    them, or their heading counts them. `is_heading` flags where the headline is shown, and the page's `<h1>`."""
    headings = np.flatnonzero(is_heading)
    top = int(headings[0]) if len(headings) else -1
    is_prose = (columns.sizes >= _PARAGRAPH) & (columns.link_chars < _LINKED * columns.sizes) & ~columns.hidden
    paragraphs, headlines = running_sums(is_prose), running_sums(is_heading)
    firsts, lasts = columns.firsts, columns.lasts
    may_be_box = (columns.spans >= _COMMENTS) & (firsts > top)
    may_be_box &= headlines[lasts] == headlines[firsts]
    is_below = paragraphs[firsts] > paragraphs[top + 1]
    named = columns.that_look(_is_of_readers, may_be_box)
    behind = paragraphs[-1] - paragraphs[lasts]
    boxes = [i for i in named if is_below[i] or (top >= 0 and _is_headed(columns, i, is_beside=bool(behind[i])))]
    return columns.tagged(_FIELDS) | _within(firsts[boxes], lasts[boxes], len(is_heading))


def _is_of_readers(said: Label | None, tag: str, names: str) -> bool:
    """True for what is called comments; the words of the whole page aside."""
    return said is Label.COMMENTS and tag not in WHOLE_PAGE and _OF_READERS.search(names) is not None


def _is_headed(columns: Columns, box: int, *, is_beside: bool) -> bool:
    """True for a box that begins with a heading for comments: a story may have one as its kicker."""
    first = int(columns.firsts[box])
    if columns.sections[first] is not Label.COMMENTS or columns.tags[first] not in HEADINGS:
        return False
    names = columns.looks[columns.alike[box]][1]
    return _OF_STORY.search(names) is None and (is_beside or any(map(str.isdecimal, columns.texts[first])))


def captions(columns: Columns) -> Flags:
    """Which blocks are captions, by their own element or its class."""
    looks = zip(columns.said, columns.looks, strict=True)
    is_caption = [tag == _CAPTION or (said is Label.CAPTION and tag not in WHOLE_PAGE) for said, (tag, _) in looks]
    return np.array(is_caption, np.bool_)[columns.alike[columns.homes]]


def _within(firsts: Ints, lasts: Ints, blocks: int) -> Flags:
    """Which blocks stand in one of the stretches from `firsts` to before `lasts`."""
    begun, ended = (np.bincount(places, minlength=blocks + 1) for places in (firsts, lasts))
    is_within: Flags = np.cumsum(begun - ended)[:blocks] > 0
    return is_within
