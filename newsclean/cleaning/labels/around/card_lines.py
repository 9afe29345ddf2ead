"""Small words in the cards of a list that read like headings and head nothing: "Read more", "0 comments", "Share"; and
what tells that a list goes on behind the word of an advert."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS, is_linked
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.labels.tells.titles import TITLE, titles_story
from newsclean.cleaning.vocabulary import is_newest
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.page import PageView

# What names a story's columns or ranks it is no button of a card.
_NO_BUTTONS = COLUMNS | {Label.POPULAR}
# What heads lists: words for columns may be those for comments.
_HEADS = TEASER_LISTS | {Label.COMMENTS}
# The most blocks of a card, and how far from a button its title stands.
_CARD, _BESIDE = 6, 5
# The least weight of a title below a kicker.
_SHORT_TITLE = 10
# How many blocks of an advert may part two cards of a list.
_ADVERT = 8


def find_card_lines(view: PageView) -> tuple[frozenset[int], frozenset[int]]:
    """The blocks with a heading's words that are lines of cards: they lead where the card's title leads, begin or end a
    card, or lead to more beside a list's heading; and those that are so in a list that something else heads: the same
    words stand once beside each title."""
    said = [(i, label) for i, label in view.columns.headings if not (view.keep[i] or view.blocks[i].hidden)]
    plain = [(i, label) for i, label in said if view.blocks[i].tag not in HEADINGS and label not in _NO_BUTTONS]
    heads = {i for i, label in said if label in _HEADS}
    sure = frozenset(
        i
        for i, label in plain
        if _leads_to_title(view, i) or _ends_card(view, i) or (label is Label.RELATED and _is_more(view, i, heads))
    )
    # What is filed below a title heads nothing, nor who is named there.
    sure |= {i for i, label in said if label in COLUMNS and _is_below_title(view, i)}
    # What stands over one title alone is the heading of a box.
    times = Counter(view.blocks[i].text for i, _ in said)
    kickers = (i for i, _ in said if times[view.blocks[i].text] > 1 and _begins_card(view, i))
    return sure.union(kickers), _refrains(view, plain)


def _refrains(view: PageView, plain: Sequence[tuple[int, Label]]) -> frozenset[int]:
    """Lines of the same words in boxes alike, one title between two of them; words of adverts part lists."""
    alike = defaultdict(list)
    for i, label in plain:
        if label is not Label.ADVERT:
            alike[view.blocks[i].text, int(view.columns.alike[view.blocks[i].container])].append(i)
    pairs = (pair for row in alike.values() for pair in pairwise(row))
    return frozenset(i for pair in pairs if _has_title(view, *pair) for i in pair)


def _has_title(view: PageView, first: int, last: int) -> bool:
    """True for the title of a story between two places, no more blocks apart than a card has."""
    return last - first <= _CARD and any(titles_story(view.blocks[i]) for i in range(first + 1, last))


def is_led(view: PageView, index: int) -> bool:
    """True for a line that goes on in the link of the one before."""
    is_linked_on = index > 0 and view.linked[index] and view.linked[index - 1] and not view.blocks[index].hrefs
    link = _link_around(view, index) if is_linked_on else None
    return link is not None and link is _link_around(view, index - 1)


def _link_around(view: PageView, index: int) -> etree._Element | None:
    """The link that a block's element stands in; null where it stands in none."""
    element = view.containers[view.blocks[index].container].element
    return None if element is None else next(element.iterancestors("a"), None)


def holds_title(view: PageView, box: Container) -> bool:
    """True for a container with the title of a story."""
    return any(map(titles_story, view.blocks[box.first : box.last]))


def _leads_to_title(view: PageView, index: int) -> bool:
    """True for the button of a card: a link to the story that a title beside it leads to."""
    address = _story(view.blocks[index])
    beside = range(max(index - _BESIDE, 0), min(index + _BESIDE + 1, len(view.blocks))) if address else ()
    titles = (view.blocks[i] for i in beside if i != index and weight(view.blocks[i].text) >= TITLE)
    return any(_story(title) == address for title in titles)


def _story(block: Block) -> str:
    """Where most of a block leads; empty where that is no story."""
    own = block.hrefs[-1] if block.hrefs and is_linked(block) else ""
    return own.partition("#")[0] if leads_to_story(own) else ""


def _begins_card(view: PageView, index: int) -> bool:
    """True for the first line of a link to a story that goes on with the story's title."""
    below = view.blocks[index + 1 : index + 2]
    is_one = bool(below) and not below[0].hrefs and is_linked(below[0]) and weight(below[0].text) >= _SHORT_TITLE
    return is_one and bool(_story(view.blocks[index]))


def _is_below_title(view: PageView, index: int) -> bool:
    """True for a line that is no heading element, below the title of a card: in the title's own link, or the card's
    last."""
    if view.blocks[index].tag in HEADINGS:
        return False
    return is_led(view, index) or _ends_card(view, index)


def _ends_card(view: PageView, index: int) -> bool:
    """True for the last line of a card, below its title, where others are like it."""
    box = view.blocks[index].container
    while box >= 0 and view.containers[box].last == index + 1:
        first = view.containers[box].first
        if index - first >= _CARD:
            return False
        if first < index and any(titles_story(view.blocks[i]) for i in range(first, index)):
            alike, longest = view.columns.rows
            return bool(alike[box] > 1 and longest[box] <= _CARD)
        box = view.containers[box].parent
    return False


def _is_more(view: PageView, index: int, heads: set[int]) -> bool:
    """True for a link behind a list's heading, in the heading's own row: it leads to more of the list."""
    block = view.blocks[index]
    if index - 1 not in heads or not is_linked(block) or is_newest(block.text):
        return False
    before = view.blocks[index - 1]
    if before.tag in HEADINGS:
        return True
    row = view.containers[view.containers[block.container].parent]
    return row.first == index - 1 and row.last == index + 1


def resumes(view: PageView, index: int) -> int:
    """The first block of the list that goes on behind the word of an advert; -1 where none does: the card that follows
    is like the one before, and its story is on the same site."""
    at = bisect_left(view.visible, index)
    if view.blocks[index].tag in HEADINGS or at == 0:
        return -1
    row = _row(view, index)
    before = view.inside_of(row, view.visible[at - 1])
    site = _site(view, before)
    if site is None:
        return -1
    for i in view.visible[at + 1 : at + 1 + _ADVERT]:
        card = view.inside_of(row, i)
        if card not in {before, -1} and view.look(card) == view.look(before) and _site(view, card) == site:
            return i
    return -1


def _row(view: PageView, index: int) -> int:
    """The container around the largest that holds nothing but this block."""
    box = view.blocks[index].container
    while box >= 0 and view.containers[box].last - view.containers[box].first == 1:
        box = view.containers[box].parent
    return box


def _site(view: PageView, card: int) -> str | None:
    """The host of the story of a card, empty for the page's own; null for what is no card."""
    box = view.containers[card]
    if card < 0 or box.last - box.first > _CARD:
        return None
    titles = [block for block in view.blocks[box.first : box.last] if titles_story(block)]
    try:
        return urlsplit(titles[0].hrefs[-1]).netloc if titles else None
    except ValueError:
        return None
