"""Cards of other stories, each a linked title with a sentence or two that read like the story's: lists of them behind
the text, and what was kept of single ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH, TEASER, Mark, is_linked, is_prose, take
from newsclean.cleaning.labels.tells.titles import titles_story
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

# So many cards are a list; so many lines a card has at most, and paragraphs among them.
_CARDS, _LINES, _EXCERPT = 3, 6, 2
# How much longer the text is than the excerpts of single cards.
_REST = 6


def mark_teaser_cards(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks such cards, and takes them out of the text. Behind a list of them nothing of the text may stand, and some
    before."""
    _mark_list(view, marks)
    _mark_excerpts(view, marks)


def _mark_excerpts(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the sentences below a title out of the text that the engine left out, where a small box holds both and
    the title is a heading that leads to another story. Where they are much of the text it lists what it tells of."""
    titles = [i for i in view.headings if not view.keep[i] and _is_title_of_other(view, i)]
    found = [(title, i) for title in titles for i in _below_in_card(view, title)]
    size = sum(len(view.blocks[i].text) for _, i in found)
    if size * _REST <= sum(len(view.blocks[i].text) for i in view.left):
        for title, i in found:
            take(view, marks, i, Mark(Label.RELATED, Why.LINK_LIST, None, title))


def _is_title_of_other(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_title = not block.hidden and titles_story(block, TEASER) and index not in view.shown_headlines
    return is_title and _leads_to_own_page(view, block.hrefs[-1])


def _below_in_card(view: PageView, title: int) -> list[int]:
    """The kept blocks below a title in the largest box of a few lines around it; none where one stands above it, or
    more do than in a card."""
    for index in climb(view.containers, view.blocks[title].container):
        box = view.containers[index]
        if box.last - box.first > _LINES:
            break
        inside = [i for i in range(box.first, box.last) if view.keep[i]]
        if inside and (len(inside) > _EXCERPT or inside[0] < title):
            break
        if inside:
            return inside
    return []


def _mark_list(view: PageView, marks: dict[int, Mark]) -> None:
    left = view.left
    for index in climb(view.containers, view.blocks[left[-1]].container if left else -1):
        box = view.containers[index]
        cards = _cards(view, index) if box.parent >= 0 and box.last - box.first <= _LINES else []
        if len(cards) >= _CARDS and left[-1] < cards[-1].last and any(i < cards[0].first for i in left):
            for card in cards:
                for i in range(card.first, card.last):
                    if view.keep[i]:
                        take(view, marks, i, Mark(Label.RELATED, Why.LINK_LIST, None, box.parent))
            return


def _cards(view: PageView, index: int) -> list[Container]:
    """The cards among which a container is, in elements of one kind: the first of a list is often called otherwise."""
    own = view.containers[index]
    alike = [box for i in view.inside(own.parent) if (box := view.containers[i]).tag == own.tag]
    return [box for box in alike if _is_card(view, box)] if len(alike) >= _CARDS else []


def _is_card(view: PageView, box: Container) -> bool:
    """True for a linked title and below it an excerpt that was kept."""
    if not 1 < box.last - box.first <= _LINES:
        return False
    blocks = view.blocks[box.first : box.last]
    title = next((i for i, x in enumerate(blocks) if is_linked(x) and weight(x.text) >= TEASER), None)
    if title is None or not _leads_to_own_page(view, blocks[title].hrefs[-1] if blocks[title].hrefs else ""):
        return False
    excerpt = [i for i, x in enumerate(blocks) if view.keep[box.first + i] and is_prose(x, PARAGRAPH)]
    return 0 < len(excerpt) <= _EXCERPT and excerpt[0] > title


def _leads_to_own_page(view: PageView, address: str) -> bool:
    """True for the address of another page of the same site: what else a story lists (books, trails, questions) is told
    by it, and leads elsewhere or nowhere."""
    return bool(address) and not address.startswith("#") and view.is_own(address)
