"""The model of lines: two forests that score lines, one that knows headlines.

The first forest sees each line with its neighbours, the others the first's scores of all lines too (see second_look).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.forest import Forest, load
from newsclean.cleaning.plaintext.second_look import second_look

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Features

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class LineModel:
    """The three forests."""

    first: Forest
    second: Forest
    headline: Forest

    def seen(self, features: Features) -> Floats:
        """(features x lines): what the second forest and that of headlines see, the first one's scores among it."""
        first = self.first.probabilities(features.x)
        return np.concatenate([features.x, second_look(features.chars, first)])


@cache
def shipped() -> LineModel:
    """The model that comes with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return load(LineModel, file)
