"""What a page or text teaches: rows of features with their targets, and what they count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.errors import InputError
from newsclean.evaluation.corpora import fold_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

# Not the two of fold_of(domain, 2): were the samples one such fold, one half would be empty.
_HALVES = 1_000_003
# A sample counts by the characters of its rows, and a little by their number.
_BY_CHARS, _BY_COUNT = 20.0, 20.0


def nothing_more(first: Floats) -> Floats:
    """The second look of what is looked at once: no features."""
    return np.zeros((0, len(first)), np.float32)


@dataclass(frozen=True, slots=True)
class Sample:
    """What a page or text teaches: `x` (features x rows), the target of each row, its weight, what its second look
    (features x rows) is for first scores, and numbers of words (rows x words), 0 for none."""

    domain: str
    x: Floats
    y: Floats
    weights: Floats
    look: Callable[[Floats], Floats] = nothing_more
    words: Ints | None = None

    @property
    def half(self) -> int:
        """0 or 1, the same for all samples of a domain."""
        return fold_of(self.domain, _HALVES) % 2

    @property
    def weight(self) -> float:
        """What the sample counts, all its rows together."""
        return float(self.weights.sum()) / (_BY_CHARS + _BY_COUNT)


def row_weights(chars: Floats, weight: float) -> Floats:
    """What each row of a sample counts, by its characters; together about the same for samples of all lengths."""
    shares = chars / max(float(chars.sum()), 1.0)
    return (weight * (shares * _BY_CHARS + _BY_COUNT / len(chars))).astype(np.float32)


def check_domains(samples: Sequence[Sample]) -> None:
    """Raises InputError where a half of the samples would have nothing to learn from."""
    telling = [sample for sample in samples if sample.y.any()]
    if {sample.half for sample in telling} != {0, 1}:
        domains = len({sample.domain for sample in telling})
        raise InputError(f"{len(telling):,} labelled pages of {domains:,} domains are too few to learn from")
