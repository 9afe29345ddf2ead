"""The headings of boxes in tables, as old newspapers have them: cells set apart by their ground, whatever they say."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.sentences import STOPS_OR_DOTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# What gives a cell or its row a ground of its own.
_GROUNDS = ("bgcolor", "background", "style")
# The most that such a heading weighs, and how many of them part a table.
_HEADING, _SEVERAL = 44, 2


def are_set_alike(view: PageView, heading: Block, block: Block) -> bool:
    """True for a short line that is set apart as a heading is: the heading of another box."""
    if block.tag != heading.tag or block.container == heading.container or not _may_head(heading):
        return False
    if not _may_head(block):
        return False
    setting = _setting(view, heading)
    return setting is not None and setting == _setting(view, block)


def parts_of(view: PageView, members: Sequence[int]) -> Iterator[list[int]]:
    """The blocks of a table in parts, each from a heading on; all of them together where it has none."""
    settings: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in members:
        block = view.blocks[i]
        if _may_head(block) and (setting := _setting(view, block)) is not None:
            settings[setting].append(i)
    if not settings:
        yield list(members)
        return
    linked = frozenset(i for i in members if view.linked[i])
    rows = (row for row in settings.values() if sum(x + 1 in linked for x in row) >= _SEVERAL)
    # What comes back is no heading, but a sign before the entries of a list, or a button.
    headings = frozenset(i for row in rows if len({view.blocks[i].text for i in row}) == len(row) for i in row)
    part: list[int] = []
    for i in members:
        if part and i in headings:
            yield part
            part = []
        part.append(i)
    yield part


def grounds(view: PageView, block: Block) -> tuple[str, ...]:
    """What the ground of a block's box and of the row around it is said to be."""
    element = view.containers[block.container].element
    row = None if element is None else element.getparent()
    return tuple(x.get(name, "") for x in (element, row) if x is not None for name in _GROUNDS)


def _may_head(block: Block) -> bool:
    return (
        block.tag in CELLS
        and not is_linked(block)
        and weight(block.text) <= _HEADING
        and not block.text.endswith(STOPS_OR_DOTS)
    )


def _setting(view: PageView, block: Block) -> tuple[str, ...] | None:
    """What sets the one line of a cell apart; null where nothing does, and for a cell of several lines."""
    box = view.containers[block.container]
    if box.last - box.first != 1:
        return None
    said = (block.tag, block.names, box.names, *grounds(view, block))
    return said if any((block.names, *said[3:])) or block.tag == "th" else None
