"""Lines -> how surely each belongs to the article, which is the headline, and how sure the whole choice is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.network import HEADLINE, KEEP, shipped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.lines import Lines
    from newsclean.cleaning.plaintext.network import Network

MODEL = "lines-1"
_KEEP = 0.5
_HEADLINE = 0.5
# The headline stands above the text, or is the first line that was kept.
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 10, 250


@dataclass(frozen=True, slots=True)
class LineScores:
    """`keep[i]` says whether line i is the article's; `headline` is the line that shows the headline, if any does;
    `confidence` estimates the F1 of the choice."""

    keep: tuple[bool, ...]
    headline: int | None = None
    confidence: float = 0.0


def score(lines: Lines, network: Network | None = None) -> LineScores:
    """Which lines are the article, by the shipped network or another."""
    if not len(lines):
        return LineScores(())
    features = measure(lines)
    values = (network or shipped())(features)
    keep = values[:, KEEP] >= _KEEP
    headline = _headline(lines, values[:, HEADLINE], keep)
    if headline is not None:
        keep[headline] = False
    return LineScores(tuple(keep.tolist()), headline, _confidence(values[:, KEEP], lines))


def _headline(lines: Lines, values: NDArray[np.float32], keep: NDArray[np.bool_]) -> int | None:
    """The line most like a headline down to the first kept one."""
    kept = np.flatnonzero(keep)
    if not len(kept):
        return None
    above = values[: kept[0] + 1]
    best = int(above.argmax())
    is_long_enough = _SHORTEST_HEADLINE <= len(lines.texts[best]) <= _LONGEST_HEADLINE
    return best if above[best] >= _HEADLINE and is_long_enough else None


def _confidence(values: NDArray[np.float32], lines: Lines) -> float:
    """The expected F1 of the choice if each line's probability is right."""
    sizes = np.fromiter(map(len, lines.texts), np.float32, len(lines))
    keep = values >= _KEEP
    right = float((sizes * values)[keep].sum())
    chosen, wanted = float(sizes[keep].sum()), float((sizes * values).sum())
    return round(2 * right / (chosen + wanted), 4) if right else 0.0
