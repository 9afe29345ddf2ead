"""Links to other stories amid the text, below the words that lead to them: "Read more", and the title underneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import TEASER, Mark, take
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.vocabulary import is_newest
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# The shortest title below such words, and the most titles.
_TITLE, _TITLES = 10, 6
# How the address of another page begins.
_PAGES = ("http", "/")


def mark_led_links(view: PageView, marks: dict[int, Mark]) -> frozenset[int]:
    """Takes such words out of the text with the titles below them, and marks them as one list; the words' blocks."""
    found = []
    for i, label in view.columns.headings:
        if label is not Label.RELATED or not view.keep[i] or i == view.first or not _is_lead(view.blocks[i]):
            continue
        titles = list(_titles_below(view, i))
        if titles:
            found.append(i)
            for place in (i, *titles):
                take(view, marks, place, Mark(Label.RELATED, Why.HEADING, view.blocks[i].text, i))
            below = titles[-1] + 1
            if below < len(view.keep) and view.keep[below] and is_timestamp(view.blocks[below].text):
                take(view, marks, below, Mark(Label.RELATED, Why.HEADING, view.blocks[i].text, i))
    return frozenset(found)


def _is_lead(block: Block) -> bool:
    """True for words over related stories without a link; over the newest they are the story's own, too."""
    return not block.link_chars and not is_newest(block.text)


def _titles_below(view: PageView, index: int) -> Iterator[int]:
    """The lines right behind a block that are a link to a story and nothing else."""
    for i in range(index + 1, min(index + 1 + _TITLES, len(view.blocks))):
        if view.blocks[i].hidden or not _is_title(view.blocks[i]):
            return
        yield i


def _is_title(block: Block) -> bool:
    size = weight(block.text)
    is_link = block.link_chars >= len(block.text) and size >= _TITLE
    return is_link and any(size >= TEASER or leads_to_story(x) for x in block.hrefs[-1:] if x.startswith(_PAGES))
