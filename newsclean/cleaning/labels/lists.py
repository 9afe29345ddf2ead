"""Lists of teasers that an engine may have kept: above or under a short story they outweigh it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import HEADINGS, TEASER_LISTS, is_linked
from newsclean.cleaning.vocabulary import LONGEST_HEADING, section_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Blocks, Container

# What wraps a heading alone, and how many blocks and characters one teaser has at most.
_CLIMB = 3
_BLOCKS, _CHARS = 8, 700
_LISTS = frozenset({"ul", "ol"})
# The fewest teasers that make a list.
_FEWEST = 2


def cut_teaser_lists(page: Blocks, keep: Sequence[bool]) -> list[bool]:
    """The choice without the boxes of teasers under headings that name them: each box has a linked title, and hardly
    more than that; several stand side by side. A digest of such boxes alone is left as it is."""
    left = list(keep)
    for index, block in enumerate(page.blocks):
        if len(block.text) <= LONGEST_HEADING and section_of(block.text) in TEASER_LISTS:
            boxes = list(_teasers(page, index))
            if len(boxes) < _FEWEST:
                continue
            left[index] = False
            for box in boxes:
                left[box.first : box.last] = [False] * (box.last - box.first)
    return left if any(left) else list(keep)


def _teasers(page: Blocks, heading: int) -> Iterator[Container]:
    """The boxes of teasers beside a heading and behind it; those of a list behind a line that is no heading element."""
    containers = page.containers
    around, climbed = page.blocks[heading].container, 0
    while around >= 0 and climbed <= _CLIMB and containers[around].last <= heading + 1:
        around = containers[around].parent
        climbed += 1
    if around < 0 or climbed > _CLIMB:
        return
    holders = {around} if page.blocks[heading].tag in HEADINGS else set()
    last = containers[around].last
    for index, container in enumerate(containers[around + 1 :], around + 1):
        if container.first >= last:
            return
        if container.parent == around and container.first == heading + 1 and container.tag in _LISTS:
            holders = {index}
        elif container.parent in holders and container.first > heading and container.last > container.first:
            if not _is_teaser(page, container):
                return
            yield container


def _is_teaser(page: Blocks, box: Container) -> bool:
    inside = page.blocks[box.first : box.last]
    if len(inside) > _BLOCKS or sum(len(block.text) for block in inside) > _CHARS:
        return False
    return any(is_linked(block) for block in inside)
