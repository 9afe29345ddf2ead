"""The model of pages: two forests and a net that score blocks, a forest that says how far to trust the choice.

The first forest sees each block with its surroundings; the second sees the first's scores of all blocks too
(see features.second_look). The net reads the row of blocks; what it errs in is not what the trees err in, so both are
heard. The last forest sees the page as a whole and estimates the F1 of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.features.second_look import second_look
from newsclean.cleaning.forest import Forest, score_again
from newsclean.cleaning.net import Net, agreed
from newsclean.cleaning.scoring.whole import whole_page
from newsclean.cleaning.weights import load

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PageModel:
    """The forests and the net."""

    first: Forest
    second: Forest
    net: Net
    trust: Forest

    def scores(self, matrix: Matrix) -> Floats:
        """For each block how surely it is the article's, 0..1."""
        first = self.first.probabilities(matrix.x)
        trees = score_again(first, self.second, matrix.x, second_look(matrix, first)[0])
        return agreed(trees, self.net.raw(matrix.x))

    def confidence(self, matrix: Matrix, scores: Floats) -> float:
        """The F1 to be expected of the text that these scores choose, 0..1."""
        return float(np.clip(self.trust.raw(whole_page(matrix, scores)[:, None])[0], 0, 1))


@cache
def shipped() -> PageModel:
    """The model that comes with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return load(PageModel, file)
