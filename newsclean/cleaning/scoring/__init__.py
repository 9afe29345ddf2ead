"""Blocks -> how surely each belongs to the article, and how sure the whole page is.

`model` holds the shipped weights, `choice` makes a choice of scores, `columns_below` takes back of it what reads like
the text, `whole` is what is seen of a page as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.features.matrix import features
from newsclean.cleaning.long_stories import carry_on_blocks
from newsclean.cleaning.scoring.choice import choose
from newsclean.cleaning.scoring.columns_below import cut_columns_below
from newsclean.cleaning.scoring.model import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.head import Head
    from newsclean.cleaning.scoring.model import PageModel

__all__ = ["MODEL", "Scores", "score"]

# Shown in each record's provenance; a new name with new weights.
MODEL = "pages-5"


@dataclass(frozen=True, slots=True)
class Scores:
    """`keep[i]` says whether block i is the article's; `confidence` estimates the F1 of that choice; `matrix` is what
    was seen of the blocks, where there are any; `values[i]` says how surely block i is the article's."""

    keep: tuple[bool, ...]
    confidence: float
    matrix: Matrix | None = None
    values: Iterable[float] = ()


def score(blocks: Blocks, head: Head, model: PageModel | None = None) -> Scores:
    """Which blocks are the article, by the shipped model or another."""
    if not blocks.blocks:
        return Scores((), 0.0)
    model = model or shipped()
    matrix = features(blocks, head)
    scores = carry_on_blocks(matrix, model.scores(matrix))
    chosen = choose(scores, matrix.chars) & ~matrix.barred
    keep = cut_columns_below(blocks, chosen.tolist())
    return Scores(keep, round(model.confidence(matrix, scores), 3), matrix, scores)
