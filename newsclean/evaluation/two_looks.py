"""Samples -> the two forests that score them, the second of which sees the first's scores.

The second forest learns from first scores as it will meet them: those of a forest that never saw the sample's domain.
So the samples are split by domain into halves, and each half is first scored by a forest fitted to the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.errors import InputError
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.forests import grow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.forest import Forest

    Floats = NDArray[np.float32]

# Not the two of fold_of(domain, 2): were the samples one such fold, one half would be empty.
_HALVES = 1_000_003
# A sample counts by the characters of its rows, and a little by their number.
_BY_CHARS, _BY_COUNT = 20.0, 20.0


@dataclass(frozen=True, slots=True)
class Sample:
    """What a page or text teaches: `x` (features x rows), the target of each row, its weight, and what its second look
    (features x rows) is for first scores."""

    domain: str
    x: Floats
    y: Floats
    weights: Floats
    look: Callable[[Floats], Floats]

    @property
    def half(self) -> int:
        """0 or 1, the same for all samples of a domain."""
        return fold_of(self.domain, _HALVES) % 2


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


def seen_twice(samples: Sequence[Sample], settings: dict[str, Any], seed: int) -> list[Floats]:
    """For each sample what the second forest sees of it: its features and its second look, by first scores of a forest
    of the other half's domains."""
    forests = [
        grow_on([s for s in samples if s.half == half], None, settings | {"random_seed": seed}) for half in (0, 1)
    ]
    return [np.concatenate([s.x, s.look(forests[1 - s.half].probabilities(s.x))]) for s in samples]


def grow_on(samples: Sequence[Sample], seen: Sequence[Floats] | None, settings: dict[str, Any]) -> Forest:
    """A forest fitted to the samples' rows, as their own features show them or as `seen`, (features x rows) each."""
    parts = [sample.x for sample in samples] if seen is None else seen
    y = np.concatenate([sample.y for sample in samples])
    weights = np.concatenate([sample.weights for sample in samples])
    return grow(np.concatenate(parts, axis=1).T, y, weights, **settings)
