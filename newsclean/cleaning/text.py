"""Kept blocks -> the article's text: paragraphs parted by a blank line, with the kind of each."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import HEADINGS, climb
from newsclean.cleaning.characters import IDEOGRAPHS
from newsclean.cleaning.features.families import NAMES
from newsclean.model import BlockKind, TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Block, Blocks

_KINDS = dict.fromkeys(HEADINGS, BlockKind.HEADING) | {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "pre": BlockKind.CODE,
}
_AROUND = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CODE})
_LEAD = 1 << NAMES.index("lead")
# So many blocks may be the standfirst; where more begin the text alike, they are its paragraphs.
_STANDFIRSTS = 2
# Old newspapers set their pages in tables: one with a longer cell holds the page's columns, not figures.
_LONGEST_CELL = 300
# A word, or one character where a script has no spaces between words.
WORD = re.compile(rf"[{IDEOGRAPHS}]|[^\W{IDEOGRAPHS}]+")


_PLANE = 0x10000
_APART, _INSIDE, _ALONE = range(3)


@lru_cache(maxsize=2)  # of one text the record and its kind ask, the kind of all of the page besides
def count_words(text: str) -> int:
    """The number of words; each Han or kana character counts as one."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    if codes.max(initial=0) >= _PLANE:
        return len(WORD.findall(text))
    roles = _roles()[codes]
    inside = roles == _INSIDE
    begun = np.count_nonzero(inside[:1]) + np.count_nonzero(inside[1:] > inside[:-1])
    return int(begun + np.count_nonzero(roles == _ALONE))


@cache
def _roles() -> NDArray[np.uint8]:
    """For each code point of the Basic Multilingual Plane what `WORD` sees in it; a look at this table takes a tenth of
    a search."""
    characters = "".join(map(chr, range(_PLANE)))
    roles = np.zeros(_PLANE, np.uint8)
    for match in WORD.finditer(characters):
        roles[match.start() : match.end()] = _INSIDE
    roles[[match.start() for match in re.finditer(f"[{IDEOGRAPHS}]", characters)]] = _ALONE
    return roles


def assemble(
    blocks: Blocks, keep: Sequence[bool], descriptions: Iterable[str] = (), standfirst: int | None = None
) -> tuple[str, tuple[TextBlock, ...]]:
    """The text of the kept blocks, and its parts: joined by blank lines they are the text. `descriptions` are the
    page's own, by which its standfirst is known; `standfirst` is the block that was found to be it, if one was."""
    kept = [i for i, block in enumerate(blocks.blocks) if keep[i]]
    standfirsts = _standfirst(blocks, kept, descriptions) if standfirst is None else [standfirst]
    layout = _Layout(blocks, cells_of_data(blocks, kept), standfirsts)
    pieces: list[tuple[BlockKind, list[str]]] = []
    last = -2
    for i in kept:
        text = blocks.blocks[i].text
        kind = layout.kind(i)
        joint = layout.joint(last, i) if pieces and pieces[-1][0] is kind else None
        if joint is None:
            pieces.append((kind, [text]))
        else:
            pieces[-1][1].extend((joint, text))
        last = i
    return join((kind, "".join(texts)) for kind, texts in pieces)


def join(pieces: Iterable[tuple[BlockKind, str]]) -> tuple[str, tuple[TextBlock, ...]]:
    """Paragraphs with their kinds -> the text and its blocks."""
    parts, start = [], 0
    for kind, text in pieces:
        parts.append((text, TextBlock(kind=kind, start=start, end=start + len(text))))
        start += len(text) + 2
    return "\n\n".join(text for text, _ in parts), tuple(block for _, block in parts)


class Cell(NamedTuple):
    """The numbers of the containers that a block of a table stands in."""

    table: int
    row: int
    cell: int


@dataclass(frozen=True, slots=True)
class _Layout:
    """What the kept blocks are, and how they hang together. `cells` has the blocks of tables of data."""

    blocks: Blocks
    cells: dict[int, Cell]
    standfirst: Sequence[int]

    def kind(self, index: int) -> BlockKind:
        if index in self.standfirst:
            return BlockKind.STANDFIRST
        if index in self.cells:
            return BlockKind.TABLE
        block = self.blocks.blocks[index]
        if block.tag in _KINDS:
            return _KINDS[block.tag]
        around = (_KINDS.get(container.tag) for container in self.blocks.ancestors(block)[1:4])
        return next((kind for kind in around if kind in _AROUND), BlockKind.PARAGRAPH)

    def joint(self, before: int, index: int) -> str | None:
        """What joins a block to the kept one before: a bar between the cells of a row, a line break for one
        `<br>`; null where a new paragraph begins."""
        left, right = self.cells.get(before), self.cells.get(index)
        if left and right and left.row == right.row:
            return " " if left.cell == right.cell else " | "
        first, second = self.blocks.blocks[before], self.blocks.blocks[index]
        is_next_line = before == index - 1 and second.breaks == 1 and first.container == second.container
        return "\n" if is_next_line else None


def _standfirst(blocks: Blocks, kept: Sequence[int], descriptions: Iterable[str]) -> list[int]:
    """The blocks that begin the text and are a standfirst: by their class words, or word by word the page's description
    and set apart from what follows. Many a page declares its first paragraph as its description."""
    declared = {" ".join(text.split()) for text in descriptions}
    found: list[int] = []
    for i, following in pairwise(kept):
        block = blocks.blocks[i]
        families = ATTRIBUTES[blocks.containers[block.container].names].families | ATTRIBUTES[block.names].families
        is_declared = block.text in declared and _style(blocks, i) != _style(blocks, following)
        if not families & _LEAD and not is_declared:
            return found if len(found) <= _STANDFIRSTS else []
        found.append(i)
    return found if len(found) <= _STANDFIRSTS else []


def _style(blocks: Blocks, index: int) -> tuple[str, str, str, int]:
    """What sets a block apart from another: its element, its class words, and where it stands."""
    block = blocks.blocks[index]
    container = blocks.containers[block.container]
    return container.tag, container.names, block.names, container.parent


def cells_of_data(blocks: Blocks, kept: Sequence[int]) -> dict[int, Cell]:
    """The cells of the kept blocks that stand in tables of data: those with rows of several cells, all short."""
    cells = {i: cell for i in kept if (cell := _cell_of(blocks, blocks.blocks[i]))}
    lengths: defaultdict[Cell, int] = defaultdict(int)
    for i, cell in cells.items():
        lengths[cell] += len(blocks.blocks[i].text)
    columns = {cell.table for cell, length in lengths.items() if length > _LONGEST_CELL}
    data = set(_tables_with_rows(lengths)) - columns
    return {i: cell for i, cell in cells.items() if cell.table in data}


def _tables_with_rows(cells: Iterable[Cell]) -> Iterator[int]:
    """The tables that have several of these cells in one row."""
    seen = set()
    for cell in cells:
        if cell.row in seen:
            yield cell.table
        seen.add(cell.row)


def _cell_of(blocks: Blocks, block: Block) -> Cell | None:
    """The innermost cell around a block."""
    containers, cell = blocks.containers, -1
    for index in climb(containers, block.container):
        tag = containers[index].tag
        if tag == "table":
            return Cell(index, containers[cell].parent, cell) if cell >= 0 else None
        if cell < 0 and tag in {"td", "th"}:
            cell = index
    return None
