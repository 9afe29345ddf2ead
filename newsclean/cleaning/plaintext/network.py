"""The model of lines: a small net over the sequence of a text's lines, as plain arrays.

Each line's features and the learned vectors of its outer words go through a dense layer, then through layers
that look at ever more distant neighbours (dilated convolutions, as in WaveNet: van den Oord et al., 2016). Two
values come out for each line: how surely it is the article's, how surely it is the headline.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO, TYPE_CHECKING

import numpy as np

from newsclean.cleaning.plaintext.features import ALONE, FIRST, LAST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Features, Words

    Floats = NDArray[np.float32]

# How far from a line each layer looks.
DILATIONS = (1, 2, 4, 8, 16, 32)
KEEP, HEADLINE = 0, 1


@dataclass(frozen=True, slots=True)
class Network:
    """The weights. `mean` and `scale` bring the features to one size, `table` holds a vector for each word's
    digest, `dense` and `layers` are (weights, biases); `out` gives the two values."""

    mean: Floats
    scale: Floats
    table: Floats
    dense: tuple[Floats, Floats]
    layers: tuple[tuple[Floats, Floats], ...]
    out: tuple[Floats, Floats]

    def __call__(self, features: Features) -> Floats:
        """(lines x 2) probabilities: KEEP, HEADLINE."""
        weights, biases = self.dense
        vectors = word_vectors(features.words, self.table)
        x = np.concatenate(((features.matrix - self.mean) * self.scale, *vectors), axis=1) @ weights
        x += biases
        np.maximum(x, 0, out=x)
        for layer, dilation in zip(self.layers, DILATIONS, strict=True):
            x += _convolved(x, layer, dilation)
        weights, biases = self.out
        values: Floats = 1 / (1 + np.exp(-(x @ weights + biases)))
        return values


def _convolved(x: Floats, layer: tuple[Floats, Floats], distance: int) -> Floats:
    """What a layer makes of each row, the row so far before it and the one so far behind it; zeros stand beyond
    the ends. The layer's weights are those of the three, one below the other."""
    weights, biases = layer
    width = x.shape[1]
    out: Floats = x @ weights[width : 2 * width]
    out += biases
    if len(x) > distance:
        out[distance:] += x[:-distance] @ weights[:width]
        out[:-distance] += x[distance:] @ weights[2 * width :]
    np.maximum(out, 0, out=out)
    return out


def word_spans(words: Words) -> tuple[tuple[NDArray[np.int64], NDArray[np.int64]], ...]:
    """For each of the three looks at a line's words: the bounds of the words looked at, line by line. The first
    word, the first few, the last few."""
    low, high = words.bounds[:-1], words.bounds[1:]
    return (
        (low, np.minimum(low + ALONE, high)),
        (low, np.minimum(low + FIRST, high)),
        (np.maximum(high - LAST, low), high),
    )


def word_vectors(words: Words, table: Floats) -> list[Floats]:
    """The mean of the words' vectors for each look, (lines x vector) each; zeros for a line without words."""
    sums = np.zeros((len(words.digests) + 1, table.shape[1]), np.float32)
    np.cumsum(table[words.digests], axis=0, out=sums[1:])
    return [(sums[high] - sums[low]) / np.maximum(high - low, 1)[:, None] for low, high in word_spans(words)]


def save(network: Network, file: IO[bytes]) -> None:
    """Writes the weights, as half precision numbers."""
    arrays = {"mean": network.mean, "scale": network.scale, "table": network.table}
    for number, (weights, biases) in enumerate((network.dense, *network.layers, network.out)):
        arrays |= {f"w{number}": weights, f"b{number}": biases}
    np.savez_compressed(file, allow_pickle=False, **{name: x.astype(np.float16) for name, x in arrays.items()})


def load(file: IO[bytes]) -> Network:
    """The network that `save` wrote."""
    with np.load(file) as arrays:
        found = {name: x.astype(np.float32) for name, x in arrays.items()}
    layers = [(found[f"w{k}"], found[f"b{k}"]) for k in range(len(DILATIONS) + 2)]
    return Network(found["mean"], found["scale"], found["table"], layers[0], tuple(layers[1:-1]), layers[-1])


@cache
def shipped() -> Network:
    """The network that comes with the package."""
    with files(__package__).joinpath("weights.npz").open("rb") as file:
        return load(file)
