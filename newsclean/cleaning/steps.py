"""What the stages made of a page, or of a text, on the way to its record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """`blocks` are those of the page, or the lines of the text; `scores` say of each how surely it is the article's,
    `chosen` whether the engine took it, `keep` whether it stands in the record's text. `covers` names the blocks of
    each removed entry of the record; what the form of a text had added has none. `origin` gives the place in an input
    of text where a block begins; null for a page."""

    article: Article
    blocks: Sequence[Block]
    scores: Iterable[float]
    chosen: Sequence[bool]
    keep: Sequence[bool]
    covers: Sequence[Sequence[int]]
    origin: Callable[[int], int] | None = None
