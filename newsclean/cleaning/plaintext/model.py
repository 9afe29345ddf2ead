"""The model of lines: two forests and a net that score lines, a forest that knows headlines.

The first forest sees each line with its neighbours, the others the first's scores of all lines too (see second_look);
the net reads the row of lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.forest import Forest, score_again
from newsclean.cleaning.net import Net, agreed
from newsclean.cleaning.plaintext.second_look import second_look
from newsclean.cleaning.weights import load

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
    """The forests and the net."""

    first: Forest
    second: Forest
    net: Net
    headline: Forest

    def look(self, features: Features) -> Look:
        """The first forest's scores, and what the others see."""
        first = self.first.probabilities(features.x)
        return Look(first, np.concatenate([features.x, second_look(features.chars, first)]))

    def scores(self, features: Features, look: Look) -> Floats:
        """How surely each line belongs to the article, 0..1."""
        return agreed(score_again(look.first, self.second, look.seen), self.net.raw(features.x))


@cache
def shipped() -> LineModel:
    """The model that comes with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return load(LineModel, file)
