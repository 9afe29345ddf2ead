"""The parts of a page -> what is read as one: a paragraph of the text, a removed entry, what is hidden between."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.explanation import Explanation, Part
    from newsclean.model import Article, BlockKind


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts of a page that follow each other, with the number of each: of one paragraph of the record's text (`block`
    is its number among the record's), of one removed `entry` (hidden ones may stand between them), or hidden ones."""

    parts: list[tuple[int, Part]]
    block: int | None = None
    entry: int | None = None

    @property
    def is_hidden(self) -> bool:
        """True for what no reader of the page sees."""
        return self.block is None and self.entry is None


def stretches(explanation: Explanation) -> Iterator[Stretch]:
    """All parts of a page in its order."""
    starts = [block.start for block in explanation.article.blocks]
    current = Stretch([])
    hidden: list[tuple[int, Part]] = []
    for number, part in enumerate(explanation.parts):
        if part.is_hidden:
            hidden.append((number, part))
            continue
        block = None if part.start is None else bisect_right(starts, part.start) - 1
        if (block, part.entry) == (current.block, current.entry) and (part.entry is not None or not hidden):
            current.parts.extend([*hidden, (number, part)])
        else:
            yield from (x for x in (current, Stretch(hidden)) if x.parts)
            current = Stretch([(number, part)], block, part.entry)
        hidden = []
    yield from (x for x in (current, Stretch(hidden)) if x.parts)


def kind_of(stretch: Stretch, article: Article) -> BlockKind | None:
    """What a stretch of the record's text is; null for what is none of it."""
    return None if stretch.block is None else article.blocks[stretch.block].kind
