"""Labels of a page's blocks -> labels of the lines that a text without HTML makes of them.

A converter joins blocks, parts them, and sets spaces anew; so lines and blocks that are the same are found first, in
the page's order, and between two such pairs each line is looked for in the blocks' characters.
"""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.evaluation.gold import wanted_labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.evaluation.gold import GoldPage

# A line has a label that so much of its characters have.
_MOSTLY = 0.8


class _Stretch(NamedTuple):
    """Blocks and lines between two pairs of the same text."""

    blocks: range
    lines: range


def labels_of_lines(gold: GoldPage, blocks: Blocks, lines: Sequence[str]) -> list[str | None]:
    """The gold label of each line of a text of this page; null where its blocks have none, or several, or where they
    are not found."""
    wanted = wanted_labels(gold, blocks)
    shown = [i for i, block in enumerate(blocks.blocks) if not block.hidden]
    labels = [wanted[i] for i in shown]
    texts = [_bare(blocks.blocks[i].text) for i in shown]
    bare = [_bare(line) for line in lines]
    found: list[str | None] = [None] * len(lines)
    pairs = SequenceMatcher(None, texts, bare, autojunk=False).get_matching_blocks()
    for pair in pairs:
        found[pair.b : pair.b + pair.size] = labels[pair.a : pair.a + pair.size]
    ends = [(0, 0), *((pair.a + pair.size, pair.b + pair.size) for pair in pairs)]
    starts = [(pair.a, pair.b) for pair in pairs]
    for (block, line), (next_block, next_line) in zip(ends, starts, strict=False):
        _find_within(_Stretch(range(block, next_block), range(line, next_line)), texts, labels, bare, found)
    return found


def _bare(text: str) -> str:
    """The characters that are not blank: converters differ in the others."""
    return "".join(text.split())


def _find_within(
    stretch: _Stretch,
    texts: Sequence[str],
    labels: Sequence[str | None],
    lines: Sequence[str],
    found: list[str | None],
) -> None:
    """Labels the lines of a stretch by the blocks' characters that they are, one line behind the other."""
    if not stretch.blocks or not stretch.lines:
        return
    joined = "".join(texts[i] for i in stretch.blocks)
    edges = [0]
    for i in stretch.blocks:
        edges.append(edges[-1] + len(texts[i]))
    spans = [(start, end, labels[i]) for i, (start, end) in zip(stretch.blocks, pairwise(edges), strict=True)]
    at = 0
    for line in stretch.lines:
        start = joined.find(lines[line], at)
        if start < 0:
            continue
        at = start + len(lines[line])
        found[line] = _most(spans, start, at)


def _most(spans: Sequence[tuple[int, int, str | None]], start: int, end: int) -> str | None:
    """The label of nearly all characters from `start` to `end`; null where they have several."""
    counts: Counter[str | None] = Counter()
    for begin, stop, label in spans:
        counts[label] += max(0, min(stop, end) - max(begin, start))
    label, count = counts.most_common(1)[0]
    return label if count >= _MOSTLY * (end - start) else None
