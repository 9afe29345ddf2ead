"""Lines and what is kept of them -> the article's paragraphs, and where the removed parts stood in the input."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsclean.cleaning.blocks import Block, Blocks, Container
from newsclean.cleaning.labels.sections import LINE
from newsclean.cleaning.text import join
from newsclean.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.plaintext.lines import Lines
    from newsclean.model import Removed, TextBlock

_BULLET = re.compile(r"[•●▪■◦*–—-]\s|\d{1,2}[.)]\s")
_LONGEST_HEADING, _SHORTEST_PARAGRAPH = 90, 100
_ENDS = '.!?…:;,"”»)。！？」।؟۔'


def as_blocks(lines: Lines) -> Blocks:
    """The lines as blocks of a page that has no elements."""
    body = Container(None, "body", " ", -1, 0, len(lines))
    return Blocks([Block(text, LINE) for text in lines.texts], [body])


def assemble(lines: Lines, keep: Sequence[bool]) -> tuple[str, tuple[TextBlock, ...]]:
    """The text of the kept lines, and its parts: joined by blank lines they are the text."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    pieces: list[tuple[BlockKind, str]] = []
    for place, index in enumerate(kept):
        text = lines.texts[index]
        if lines.gaps[index] == 0 and place and kept[place - 1] == index - 1:
            kind, before = pieces[-1]
            pieces[-1] = (kind, f"{before} {text}")
        else:
            following = lines.texts[kept[place + 1]] if place + 1 < len(kept) else ""
            pieces.append((_kind(text, following), text))
    return join(pieces)


def _kind(text: str, following: str) -> BlockKind:
    if _BULLET.match(text):
        return BlockKind.LIST_ITEM
    if len(text) <= _LONGEST_HEADING and text[-1] not in _ENDS and len(following) >= _SHORTEST_PARAGRAPH:
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def locate(labelled: Labelled, lines: Lines) -> tuple[Removed, ...]:
    """What was removed, with its offsets into the input."""
    return tuple(
        replace(removed, start=lines.starts[covered[0]], end=lines.ends[covered[-1]])
        for removed, covered in zip(labelled.removed, labelled.covers, strict=True)
    )
