"""A short quotation that closes the story and that an engine left out: it stands where readers comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.sentences import STOPS

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

_QUOTE = "blockquote"
# The most blocks and characters of one, and the signs that may stand behind its last stop.
_BLOCKS, _LONGEST, _QUOTES = 3, 240, "”»\"’'」』“"


def keep_last_quote(view: PageView) -> PageView:
    """The page with the quotation in the text that stands right behind its last paragraph and in the same box, and
    says whole sentences; posts of networks, which have names and links, are none."""
    found = _last_quote(view)
    return view.with_choice([is_kept or i in found for i, is_kept in enumerate(view.keep)]) if found else view


def _last_quote(view: PageView) -> range:
    behind = view.kept[-1] + 1 if view.kept else len(view.blocks)
    if behind == len(view.blocks):
        return range(0)
    quote = view.blocks[behind].container
    while quote >= 0 and view.containers[quote].tag != _QUOTE:
        quote = view.containers[quote].parent
    box = view.containers[quote] if quote >= 0 else None
    if box is None or box.first != behind or box.last - box.first > _BLOCKS:
        return range(0)
    inside = range(box.first, box.last)
    above = view.containers[view.blocks[behind - 1].container]
    is_beside = box.parent in {above.parent, view.blocks[behind - 1].container}
    is_named = ATTRIBUTES[box.names].label is not None
    return inside if is_beside and not is_named and all(_is_said(view, i) for i in inside) else range(0)


def _is_said(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_short = len(block.text) <= _LONGEST and not block.hidden and not block.hrefs
    return is_short and block.text.rstrip(_QUOTES).endswith(STOPS)
