"""The standfirst that an engine left out: it stands between headline and text, and the page declares it or calls it
so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import TEASER, is_linked, is_prose
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.vocabulary import CAMEL, fold, names_of
from newsclean.cleaning.vocabulary.credits import has_credit
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# The shortest one, and how far below the headline the text may begin, in blocks.
_STANDFIRST, _REACH = 25, 40
_OF_PICTURES = frozenset({"figure", "figcaption"})
# How far below the headline one stands that only its class or id names, in blocks, and what it is called.
_NEAR = 8
_NAMED = re.compile(
    r"(?<![a-z])(?:stand-?first|sub-?(?:title|head|headline|heading)|de(?:c?k)|strapline|untertitel|entradilla|bajada|copete|"
    r"subt[ií]tulo|ingress|manchete?|perex|chapô?|chapeau|occhiello|sottotitolo|sapo|underrubrik)(?![a-z])"
)


def keep_standfirst(view: PageView) -> PageView:
    """The page with its standfirst in the text: the declared description, word by word, or what is called so, under
    the headline and above the text, which does not repeat it."""
    index = _standfirst(view)
    if index is None:
        index = _named_standfirst(view)
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


def _named_standfirst(view: PageView) -> int | None:
    headline = max((i for i in view.shown_headlines if i < view.first), default=-1)
    if headline < 0 or not view.kept:
        return None
    for i in range(headline + 1, min(view.first, headline + 1 + _NEAR)):
        block = view.blocks[i]
        if is_linked(block) and weight(block.text) >= TEASER:
            return None  # below other stories' titles it is theirs
        if not block.hidden and is_prose(block, _STANDFIRST) and _is_named(view, i):
            is_other = _is_caption(view, i) or has_credit(block.text) or signature(view, i) is not None
            return None if is_other or _is_told(view, fold(block.text)) else i
    return None


def _is_named(view: PageView, index: int) -> bool:
    """True for a block that is called a standfirst, or is alone in a box that is."""
    block = view.blocks[index]
    box = view.containers[block.container]
    names = f"{box.names} {block.names}"
    if box.parent >= 0 and view.containers[box.parent].last - view.containers[box.parent].first == 1:
        names = f"{names} {view.containers[box.parent].names}"
    return _NAMED.search(CAMEL.sub("-", names).lower()) is not None


def _is_told(view: PageView, text: str) -> bool:
    return any(text in fold(view.blocks[i].text) for i in view.kept)


def _is_caption(view: PageView, index: int) -> bool:
    box = view.containers[view.blocks[index].container]
    return box.tag in _OF_PICTURES or names_of(box.names) is Label.CAPTION
