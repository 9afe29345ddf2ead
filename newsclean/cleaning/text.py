"""Kept blocks -> the article's text: paragraphs parted by a blank line, with the kind of each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.model import BlockKind, TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.blocks import Block, Blocks

_KINDS = dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING) | {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "pre": BlockKind.CODE,
    "td": BlockKind.TABLE,
    "th": BlockKind.TABLE,
}
_HAN_KANA = "\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A word, or one character where a script has no spaces between words.
WORD = re.compile(rf"[{_HAN_KANA}]|[^\W{_HAN_KANA}]+")


def count_words(text: str) -> int:
    """The number of words; each Han or kana character counts as one."""
    return len(WORD.findall(text))


def assemble(blocks: Blocks, keep: Sequence[bool]) -> tuple[str, tuple[TextBlock, ...]]:
    """The text of the kept blocks, and its parts: joined by blank lines they are the text."""
    pieces: list[tuple[BlockKind, str]] = []
    last = -2
    for i, block in enumerate(blocks.blocks):
        if not keep[i]:
            continue
        kind = _kind(blocks, block)
        joint = _joint(blocks, last, i, kind) if pieces and pieces[-1][0] is kind else None
        if joint is None:
            pieces.append((kind, block.text))
        else:
            pieces[-1] = (kind, f"{pieces[-1][1]}{joint}{block.text}")
        last = i
    return join(pieces)


def join(pieces: Iterable[tuple[BlockKind, str]]) -> tuple[str, tuple[TextBlock, ...]]:
    """Paragraphs with their kinds -> the text and its blocks."""
    parts, start = [], 0
    for kind, text in pieces:
        parts.append((text, TextBlock(kind=kind, start=start, end=start + len(text))))
        start += len(text) + 2
    return "\n\n".join(text for text, _ in parts), tuple(block for _, block in parts)


def _kind(blocks: Blocks, block: Block) -> BlockKind:
    own = _KINDS.get(block.tag)
    if own is not None and own is not BlockKind.TABLE:
        return own
    for container in blocks.ancestors(block)[1:4]:
        outer = _KINDS.get(container.tag)
        if outer in {BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.CODE}:
            return outer
    return own or BlockKind.PARAGRAPH


def _joint(blocks: Blocks, before: int, index: int, kind: BlockKind) -> str | None:
    """What joins a block to the one before: a line break for one `<br>`, a bar between the cells of a row;
    null where a new paragraph begins."""
    first, second = blocks.blocks[before], blocks.blocks[index]
    if before != index - 1:
        return None
    if second.breaks == 1 and first.container == second.container:
        return "\n"
    if kind is BlockKind.TABLE and _row(blocks, first) == _row(blocks, second):
        return " | "
    return None


def _row(blocks: Blocks, block: Block) -> int:
    return blocks.containers[block.container].parent
