"""Captions between the paragraphs of a text, told by the credit that they end with or are."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import COLONS, QUOTES, STOPS
from newsclean.cleaning.vocabulary.credits import (
    NOUNS,
    ends_in_signature,
    ends_in_source,
    has_credit,
    is_caption,
    is_owner,
    names_part,
    names_picture,
)
from newsclean.cleaning.vocabulary.speakers import tells_who_said
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView

# The longest caption, and the longest whose credit is no more than an agency's name: so are whole reports signed.
_LONGEST, _LONGEST_AGENCYS = 250, 160
# The number of a gallery's picture, of how many, and the fewest in a row.
_NUMBERED = re.compile(r"(\d{1,3})\s?(?:/|of|von|sur|de|di|из)\s?(\d{1,3})\b(?!\s?[/.,:%-]?\d)[\s:.)–—-]+\S")
_PICTURES = 3
# The fewest lines of a text whose first one may be a caption, and what stands between a writer and a newspaper as well.
_PARAGRAPHS, _SPACED = 3, " / "
# Right behind the text one may stand as well.
_BEHIND = 2
_CAPTION = Mark(Label.CAPTION, Why.PATTERN)


def mark_captions(view: PageView, marks: dict[int, Mark], signs: Sequence[int]) -> None:
    """Takes the captions out of the text; never its last line where an agency or a newspaper may have signed it."""
    _mark_gallery(view, marks, signs)
    _mark_below_names(view, marks, signs)
    kept = view.left
    for i in kept:
        text = view.blocks[i].text
        if not signs[i] & Sign.CREDIT or len(text) > _LONGEST or text.endswith(STOPS):
            continue
        # Networks in brackets ("Apps (Facebook, TikTok)") are examples.
        if _is_caption(text, may_be_agencys=i != kept[-1] and not signs[i] & Sign.NETWORK):
            take(view, marks, i, _CAPTION)
    for i in range(view.first + 1, kept[-1] if kept else 0):
        if signs[i] & Sign.LEGAL and is_owner(view.blocks[i].text):
            take(view, marks, i, _CAPTION)
    for i in range(view.first, min(kept[-1] + _BEHIND, len(view.keep)) if kept else 0):
        text = view.blocks[i].text
        # At the end a newspaper may sign a text, or say whose it is.
        is_last = i >= kept[-1] and (_SPACED in text or text.endswith("]") or "©" in text)
        if i in marks or is_last or (i == kept[0] and len(kept) < _PARAGRAPHS):
            continue
        if ends_in_signature(text) and not (i != kept[0] and ends_in_source(text) and _is_said(view, i)):
            take(view, marks, i, _CAPTION)
            _mark_above(view, marks, i)


def _is_said(view: PageView, index: int) -> bool:
    """True for a line in which somebody speaks, or that the one above leads to: a report signed by its writer, or a
    quotation with its source."""
    text = view.blocks[index].text
    return text.startswith(QUOTES) or tells_who_said(text) or view.blocks[index - 1].text.endswith(COLONS)


def _mark_above(view: PageView, marks: dict[int, Mark], index: int) -> None:
    """Takes out what stands right above a caption: the same words for those who do not see the picture, and "Image"."""
    top, text = index - 1, view.blocks[index].text
    if top >= view.first and view.keep[top] and text.startswith(view.blocks[top].text):
        take(view, marks, top, _CAPTION)
        top -= 1
    if top >= view.first and view.keep[top] and view.blocks[top].text.casefold() in NOUNS:
        take(view, marks, top, _CAPTION)


def _mark_below_names(view: PageView, marks: dict[int, Mark], signs: Sequence[int]) -> None:
    """Takes out the names of the parts of a picture ("Image caption,") and the lines below that they name."""
    kept = view.left
    for i in range(view.first, kept[-1] + 1 if kept else 0):
        if not signs[i] & Sign.CREDIT or not names_part(view.blocks[i].text):
            continue
        take(view, marks, i, _CAPTION)
        below = i + 1
        if below < len(view.keep) and len(view.blocks[below].text) <= _LONGEST:
            take(view, marks, below, _CAPTION)


def _mark_gallery(view: PageView, marks: dict[int, Mark], signs: Sequence[int]) -> None:
    """Takes the captions of a gallery out, which are numbered in a row: "2/6 The boats are painted in May."."""
    numbered: dict[int, tuple[int, int]] = {}
    for i in view.left:
        if signs[i] & Sign.DIGIT and (match := _NUMBERED.match(view.blocks[i].text)) is not None:
            numbered[i] = (int(match[1]), int(match[2]))
    places = list(numbered.values())
    is_row = len(places) >= _PICTURES and all(b == (a[0] + 1, a[1]) for a, b in pairwise(places))
    for i in numbered if is_row and len(numbered) < len(view.left) else ():
        take(view, marks, i, Mark(Label.CAPTION, Why.SHAPE))


def _is_caption(text: str, *, may_be_agencys: bool) -> bool:
    if is_caption(text):
        return True
    if not has_credit(text):
        return False
    if names_picture(text):
        return True
    return may_be_agencys and len(text) <= _LONGEST_AGENCYS
