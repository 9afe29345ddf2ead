"""The standfirst that an engine left out: it stands between headline and text, and the page declares it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import is_prose
from newsclean.cleaning.vocabulary import fold, names_of
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# The shortest one, and how far below the headline the text may begin, in blocks.
_STANDFIRST, _REACH = 25, 40
_OF_PICTURES = frozenset({"figure", "figcaption"})


def keep_standfirst(view: PageView) -> PageView:
    """The page with its standfirst in the text: the declared description, word by word, under the headline and above
    the text, whose first paragraph does not repeat it."""
    index = _standfirst(view)
    if index is None:
        return view
    return view.with_choice([is_kept or i == index for i, is_kept in enumerate(view.keep)])


def _standfirst(view: PageView) -> int | None:
    headline = max((i for i in view.shown_headlines if i < view.first), default=-1)
    if headline < 0 or not view.kept or view.first - headline > _REACH:
        return None
    declared = {fold(x) for x in view.head.descriptions}
    begins = fold(view.blocks[view.first].text)
    for i in range(headline + 1, view.first):
        block = view.blocks[i]
        if block.hidden or not is_prose(block, _STANDFIRST) or (text := fold(block.text)) not in declared:
            continue
        return None if text in begins or _is_caption(view, i) else i
    return None


def _is_caption(view: PageView, index: int) -> bool:
    box = view.containers[view.blocks[index].container]
    return box.tag in _OF_PICTURES or names_of(box.names) is Label.CAPTION
