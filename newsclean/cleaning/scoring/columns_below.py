"""Teasers of columns and editorials below a story, in the story's own container: the first sentence of each reads like
the story's last paragraph.

Where no box parts them from the story they are lines among lines, so that what judges texts without HTML judges them.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS, HEADINGS
from newsclean.cleaning.labels.page import COLUMNS
from newsclean.cleaning.plaintext.lines import Lines
from newsclean.cleaning.plaintext.scoring import score
from newsclean.cleaning.vocabulary import LONGEST_HEADING, section_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks

# How many blocks above the text its headline may stand, and what parts one block from the next, as Lines has it.
_ABOVE, _APART = 3, 2


def cut_columns_below(blocks: Blocks, keep: Sequence[bool]) -> tuple[bool, ...]:
    """The choice without what stands under headings amid the text that name columns or editorials: down to where lines
    alone would tell that the text goes on, or to the end of the box around heading and list."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    headings = [i for i in range(kept[0] + 1, kept[-1]) if _is_heading(blocks, i, is_kept=keep[i])] if kept else []
    if not headings:
        return tuple(keep)
    places = [i for i in range(max(0, kept[0] - _ABOVE), kept[-1] + 1) if not blocks.blocks[i].hidden]
    lines = score(_as_lines([blocks.blocks[i].text for i in places])).keep
    text = [i for i, is_text in zip(places, lines, strict=True) if is_text]
    of_text = frozenset(text)
    shown = [i for i, block in enumerate(blocks.blocks) if not block.hidden]
    cut: set[int] = set()
    reached = 0
    for heading in headings:
        end = _first_behind(heading, text, _end_of_box(blocks, heading))
        # A heading right above a paragraph of the text is the text's own.
        if heading not in of_text and _first_behind(heading, shown, end) < end:
            # What stands under many headings is gone through once.
            cut.update(range(max(heading, reached), end))
            reached = max(reached, end)
    return tuple(is_kept and i not in cut for i, is_kept in enumerate(keep))


def _first_behind(index: int, places: Sequence[int], end: int) -> int:
    """The first of some places, which are in order, that stands behind a block and before `end`; `end` where none
    does."""
    at = bisect_right(places, index)
    return min(places[at], end) if at < len(places) else end


def _end_of_box(blocks: Blocks, heading: int) -> int:
    """The block behind the innermost container that holds a heading and something behind it."""
    around = next(box for box in blocks.ancestors(blocks.blocks[heading]) if box.last > heading + 1 or box.parent < 0)
    return around.last


def _is_heading(blocks: Blocks, index: int, *, is_kept: bool) -> bool:
    """True for the name of columns or editorials; where it was not kept, a link or a label of a box amid the text may
    be called so, and the column of a table."""
    block = blocks.blocks[index]
    if len(block.text) > LONGEST_HEADING or block.hidden or not (is_kept or block.tag in HEADINGS):
        return False
    box = blocks.containers[block.container]
    is_cell = box.tag in CELLS and box.last - box.first == 1
    return not is_cell and section_of(block.text) in COLUMNS


def _as_lines(texts: list[str]) -> Lines:
    starts = list(accumulate((len(text) + _APART for text in texts[:-1]), initial=0))
    ends = [start + len(text) for start, text in zip(starts, texts, strict=True)]
    return Lines(texts, starts, ends, [_APART] * len(texts))
