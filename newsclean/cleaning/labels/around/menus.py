"""Menus that open on stories -> these told from the menu's entries."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import COLUMNS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import label_of_list, leads_to_story
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.around.zones import Zones
    from newsclean.cleaning.labels.page import PageView

# The least length of a title in a menu, or the least number of spaces in it; the most blocks of a card that has one.
_TITLE, _SPACES = 38, 5
_CARD = 4
# Entries of menus are shorter.
_ENTRY = 20
# How content systems call the entries of menus that an editor made, however long these are.
_ENTRIES = re.compile(r"(?<![a-z])(?:sub-?)?menu[-_]{0,2}item(?![a-z])|(?<![a-z])sub-?menu", re.IGNORECASE)
_MENU = "menu"


def stories_in_menus(view: PageView, zones: Zones) -> dict[int, Mark]:
    """The blocks of menus that belong to teasers: in their innermost list one block in a few is a title."""
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for i in view.visible:
        region = zones.places[view.blocks[i].container].region
        if region is not None and region.label is Label.NAVIGATION and not view.keep[i]:
            groups[view.lists[view.blocks[i].container]].append(i)
    found: dict[int, Mark] = {}
    for container, members in groups.items():
        blocks = [view.blocks[i] for i in members]
        if names_entries(view.containers[blocks[-1].container].names):
            continue
        titles = sum(map(_titles, blocks))
        if titles > 1 and titles * _CARD >= len(members):
            for i, block, label in zip(members, blocks, _labels(view, members, titles), strict=True):
                if not _is_entry(block):
                    found[i] = Mark(label, Why.LINK_LIST, group=container)
    if found:
        _join_headings(view, chain.from_iterable(groups.values()), found)
    return found


@lru_cache(maxsize=1 << 10)
def names_entries(names: str) -> bool:
    """True for the class and id words of entries that an editor put into a menu."""
    return _MENU in names.lower() and _ENTRIES.search(names) is not None


def _join_headings(view: PageView, members: Iterable[int], found: dict[int, Mark]) -> None:
    """Adds the headings right above teasers, which are theirs."""
    below = dict(pairwise(i for i in view.visible if len(view.blocks[i].text) > 1))
    for i in sorted(members, reverse=True):
        block = view.blocks[i]
        if i not in found and block.tag in HEADINGS and not view.linked[i] and below.get(i) in found:
            found[i] = found[below[i]]


def _titles(block: Block) -> int:
    """How many titles a block has: links that are long and lead to another page; shorter or several ones to stories."""
    text, hrefs = block.text, block.hrefs
    links = len(hrefs) or 1
    is_long = weight(text) >= _TITLE * links
    if not (is_long or text.count(" ") >= _SPACES * links) or not is_linked(block):
        return 0
    if is_long and links == 1:
        return not "".join(hrefs).startswith("#")
    return links * all(map(leads_to_story, hrefs))


def _is_entry(block: Block) -> bool:
    return block.tag == "li" and weight(block.text) < _ENTRY and not any(map(leads_to_story, block.hrefs[-1:]))


def _labels(view: PageView, members: Sequence[int], titles: int) -> list[Label]:
    """What each block's teaser is: a column where the words above the titles or the addresses say so."""
    words = [view.columns.sections[i] if len(view.blocks[i].text) < _TITLE else None for i in members]
    if sum(word in COLUMNS for word in words) * 2 <= titles:
        return [label_of_list(view.blocks[i] for i in members) or Label.RELATED] * len(members)
    return list(accumulate(words, lambda last, word: word if word in COLUMNS else last, initial=Label.OPINION))[1:]
