"""Captions between the paragraphs of a text, told by the credit that they end with or are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary.credits import has_credit, is_caption, names_picture
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView

# The longest caption, and the longest whose credit is no more than an agency's name: so are whole reports signed.
_LONGEST, _LONGEST_AGENCYS = 250, 160


def mark_captions(page: PageView, marks: dict[int, Mark], signs: Sequence[int]) -> None:
    """Takes the captions out of the text; never its first line, nor the last one where an agency may have signed it."""
    kept = page.left
    for i in kept:
        text = page.blocks[i].text
        if not signs[i] & Sign.CREDIT or len(text) > _LONGEST or text.endswith(STOPS):
            continue
        # Networks in brackets ("Apps (Facebook, TikTok)") are examples.
        if _is_caption(text, may_be_agencys=i != kept[-1] and not signs[i] & Sign.NETWORK):
            take(page, marks, i, Mark(Label.CAPTION, Why.PATTERN))


def _is_caption(text: str, *, may_be_agencys: bool) -> bool:
    if is_caption(text):
        return True
    if not has_credit(text):
        return False
    if names_picture(text):
        return True
    return may_be_agencys and len(text) <= _LONGEST_AGENCYS
