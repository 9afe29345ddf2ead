"""The model of lines: two forests that score lines, one that knows headlines.

The first forest sees each line with its neighbours, the others the first's scores of all lines too (see second_look).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.forest import Forest, load, score_again
from newsclean.cleaning.plaintext.second_look import second_look

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Features

    Floats = NDArray[np.float32]


class Look(NamedTuple):
    """The `first` scores of all lines, and (features x lines) what is `seen` of them with these."""

    first: Floats
    seen: Floats


@dataclass(frozen=True, slots=True)
class LineModel:
    """The three forests."""

    first: Forest
    second: Forest
    headline: Forest

    def look(self, features: Features) -> Look:
        """The first forest's scores, and what the others see."""
        first = self.first.probabilities(features.x)
        return Look(first, np.concatenate([features.x, second_look(features.chars, first)]))

    def scores(self, look: Look) -> Floats:
        """How surely each line belongs to the article."""
        return score_again(look.first, self.second, look.seen)


@cache
def shipped() -> LineModel:
    """The model that comes with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return load(LineModel, file)
