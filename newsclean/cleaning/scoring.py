"""Blocks -> how surely each belongs to the article, and how sure the whole page is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.model import Engine

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head

_SENTENCE = 60
_LINKED = 0.4


@dataclass(frozen=True, slots=True)
class Scores:
    """`keep[i]` says whether block i is the article's; `confidence` estimates the F1 of that choice."""

    keep: tuple[bool, ...]
    confidence: float
    engine: Engine = Engine.NEWSCLEAN
    model: str | None = None


def score(blocks: Blocks, head: Head) -> Scores:
    """Which blocks are the article."""
    prose = [len(b.text) >= _SENTENCE and b.link_chars < _LINKED * len(b.text) and not b.hidden for b in blocks.blocks]
    total = sum(len(b.text) for b, is_prose in zip(blocks.blocks, prose, strict=True) if is_prose)
    best = None
    for container in blocks.containers:
        inside = range(container.first, container.last)
        if sum(len(blocks.blocks[i].text) for i in inside if prose[i]) >= 0.6 * total:
            best = inside
    return Scores(tuple(is_prose and best is not None and i in best for i, is_prose in enumerate(prose)), 0.5)
