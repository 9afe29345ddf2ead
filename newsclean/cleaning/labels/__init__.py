"""Blocks that are not the article -> what each of them is, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.model import Label, Removed, Where, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import PrintEdition


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """`keep[i]` says whether block i stays in the text; every other visible block is in exactly one of
    `removed`, in the page's order."""

    keep: tuple[bool, ...]
    removed: tuple[Removed, ...]
    print_edition: PrintEdition | None = None
    dateline: str | None = None


def label(blocks: Blocks, keep: Sequence[bool], head: Head) -> Labelled:
    """What is removed, named. A block that the engine kept may still go (a print note, a "read also" line)."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    removed = tuple(
        Removed(label=Label.OTHER, text=block.text, why=Why.SCORE, where=_where(i, kept))
        for i, block in enumerate(blocks.blocks)
        if not keep[i] and not block.hidden
    )
    return Labelled(keep=tuple(keep), removed=removed)


def _where(index: int, kept: Sequence[int]) -> Where:
    if not kept or index < kept[0]:
        return Where.BEFORE
    return Where.AFTER if index > kept[-1] else Where.INSIDE
