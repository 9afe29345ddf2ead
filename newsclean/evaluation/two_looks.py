"""Samples -> the two forests that score them, the second of which sees the first's scores.

The second forest learns from first scores as it will meet them: those of a forest that never saw the sample's domain.
So the samples are split by domain into halves, and each half is first scored by a forest fitted to the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.evaluation.forests import grow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.forest import Forest
    from newsclean.evaluation.samples import Sample

    Floats = NDArray[np.float32]


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
