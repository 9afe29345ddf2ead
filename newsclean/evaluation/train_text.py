"""Texts with known articles -> the weights of the line model.

Plain gradient descent in numpy: the net is small enough that this takes minutes, and nothing else needs a
framework. All texts of a batch stand in one long array, with rows of zeros between them as wide as the furthest
look of the net, so training and use run the same arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.plaintext.features import WORD_BITS
from newsclean.cleaning.plaintext.network import DILATIONS, HEADLINE, KEEP, Network, word_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from newsclean.cleaning.plaintext.features import Words

    Floats = NDArray[np.float32]
    Parameters = dict[str, Floats]

_APART = max(DILATIONS)
_LOOKS = 3
_BETAS, _TINY = (0.9, 0.99), 1e-8
_WARM_UP = 100
# The running mean of the weights forgets no faster than this.
_MEMORY = 0.995
# What the steps from a line's length to its weight add to short lines, in characters.
_LEAST_WEIGHT = 10


@dataclass(frozen=True, slots=True)
class Example:
    """A text's lines as the model sees them and what they are: `keep[i]` is the share of line i that belongs to
    the article, `known[i]` says whether that is known (null: of all), `headline[i]` whether it is the headline
    (null: not known of any). `weight` is what the page counts beside others."""

    matrix: NDArray[np.float16]
    words: Words
    keep: Floats
    known: NDArray[np.bool_] | None = None
    headline: NDArray[np.bool_] | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How the model is trained."""

    width: int = 48
    vector: int = 8
    epochs: int = 16
    batch: int = 24
    variants: int = 1
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.15
    word_dropout: float = 0.3
    headline_share: float = 0.2
    seed: int = 0


class _Batch(NamedTuple):
    """The examples of a batch in one array; rows between the texts have `mask` 0."""

    x: Floats
    mask: Floats
    looks: list[csr_matrix]
    targets: Floats
    weights: Floats


class _Pass(NamedTuple):
    """What the way forward leaves for the way back: inputs, outputs and dropped values of each layer."""

    first_input: Floats
    first_drop: Floats
    first_output: Floats
    inputs: list[Floats]
    outputs: list[Floats]
    drops: list[Floats]
    last: Floats


def train(pages: Sequence[Sequence[Example]], plan: Plan | None = None) -> Network:
    """The network fitted to pages, each given as examples of what its text may look like; each epoch sees
    `plan.variants` of them. The same pages and plan give the same weights on one machine."""
    return _Training(pages, plan or Plan()).run()


class _Training:
    """The state of one training: parameters, their moments and running means."""

    def __init__(self, pages: Sequence[Sequence[Example]], plan: Plan) -> None:
        self.plan = plan
        self.pages = pages
        self.random = np.random.default_rng(plan.seed)
        sample = [example.matrix[:: max(1, len(example.matrix) // 64)] for page in pages for example in page]
        rows = np.concatenate(sample).astype(np.float32)
        self.mean = rows.mean(0)
        self.scale = 1 / np.maximum(rows.std(0), 1e-2)
        self.parameters = self._start(rows.shape[1] + _LOOKS * plan.vector)
        self.first = {name: np.zeros_like(x) for name, x in self.parameters.items()}
        self.second = {name: np.zeros_like(x) for name, x in self.parameters.items()}
        self.average = {name: x.copy() for name, x in self.parameters.items()}

    def _start(self, inputs: int) -> Parameters:
        width = self.plan.width
        parameters = {
            "table": self._matrix(1 << WORD_BITS, self.plan.vector, 0.1),
            "dense_w": self._matrix(inputs, width, np.sqrt(2 / inputs)),
            "dense_b": np.zeros(width, np.float32),
            "out_w": self._matrix(width, 2, np.sqrt(1 / width)),
            "out_b": np.zeros(2, np.float32),
        }
        for k in range(len(DILATIONS)):
            parameters[f"w{k}"] = self._matrix(3 * width, width, 0.5 * np.sqrt(2 / (3 * width)))
            parameters[f"b{k}"] = np.zeros(width, np.float32)
        return parameters

    def _matrix(self, rows: int, columns: int, scale: float) -> Floats:
        return (self.random.standard_normal((rows, columns)) * scale).astype(np.float32)

    def run(self) -> Network:
        """All epochs, the rate falling from its height to nothing along half a cosine."""
        plan = self.plan
        epochs = [self._epoch() for _ in range(plan.epochs)]
        steps = sum(-(-len(examples) // plan.batch) for examples in epochs)
        batches = (x[low : low + plan.batch] for x in epochs for low in range(0, len(x), plan.batch))
        for step, examples in enumerate(batches, start=1):
            height = min(1.0, step / _WARM_UP) * 0.5 * (1 + np.cos(np.pi * step / steps))
            self._update(self._gradients(self._batch(examples)), step, plan.rate * height)
        return self._network(self.average)

    def _epoch(self) -> list[Example]:
        """The examples of an epoch in random order."""
        chosen = [page[i] for page in self.pages for i in self.random.permutation(len(page))[: self.plan.variants]]
        return [chosen[i] for i in self.random.permutation(len(chosen))]

    def _network(self, p: Parameters) -> Network:
        layers = tuple((p[f"w{k}"], p[f"b{k}"]) for k in range(len(DILATIONS)))
        dense, out = (p["dense_w"], p["dense_b"]), (p["out_w"], p["out_b"])
        return Network(self.mean, self.scale, p["table"], dense, layers, out)

    def _batch(self, examples: Sequence[Example]) -> _Batch:
        rows = sum(len(example.keep) + _APART for example in examples)
        x = np.zeros((rows, len(self.mean)), np.float32)
        mask = np.zeros((rows, 1), np.float32)
        targets, weights = np.zeros((rows, 2), np.float32), np.zeros((rows, 2), np.float32)
        at = 0
        for example in examples:
            here = slice(at, at + len(example.keep))
            x[here] = (example.matrix - self.mean) * self.scale
            mask[here] = 1
            targets[here, KEEP], weights[here, KEEP] = example.keep, self._keep_weights(example)
            if example.headline is not None and example.headline.any():
                targets[here, HEADLINE] = example.headline
                weights[here, HEADLINE] = self._headline_weights(example.headline)
            at = here.stop + _APART
        return _Batch(x, mask, self._looks(examples, rows), targets, weights / np.float32(len(examples)))

    def _keep_weights(self, example: Example) -> Floats:
        """The share of each line in the page's loss: by its length, as in the measure, but less than in
        proportion."""
        sizes: Floats = np.sqrt(np.expm1(example.matrix[:, 0].astype(np.float32)) + _LEAST_WEIGHT)
        if example.known is not None:
            sizes *= example.known
        sizes *= example.weight / sizes.sum()
        return sizes

    def _headline_weights(self, is_headline: NDArray[np.bool_]) -> NDArray[np.floating]:
        shares = np.where(is_headline, 1 / is_headline.sum(), 1 / len(is_headline))
        return self.plan.headline_share * shares

    def _looks(self, examples: Sequence[Example], rows: int) -> list[csr_matrix]:
        """For each look at a line's words the matrix that takes the mean of their vectors, some words left out."""
        from scipy.sparse import csr_matrix

        looks = []
        for spans in zip(*(word_spans(example.words) for example in examples), strict=True):
            digests, values, lengths = [], [], []
            for example, (low, high) in zip(examples, spans, strict=True):
                sizes = high - low
                taken = np.repeat(low - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
                digests.append(example.words.digests[taken])
                values.append(self._kept_words(sizes))
                lengths += [sizes, np.zeros(_APART, np.int64)]
            ends = np.concatenate(([0], np.cumsum(np.concatenate(lengths))))
            parts = (np.concatenate(values), np.concatenate(digests), ends)
            looks.append(csr_matrix(parts, shape=(rows, 1 << WORD_BITS)))
        return looks

    def _kept_words(self, sizes: NDArray[np.int64]) -> Floats:
        """The weight of each word in its line's mean; 0 for those left out."""
        dropout = self.plan.word_dropout
        means = np.repeat(1 / np.maximum(sizes, 1), sizes)
        return (means * (self.random.random(len(means)) >= dropout) / (1 - dropout)).astype(np.float32)

    def _gradients(self, batch: _Batch) -> Parameters:
        p, vector = self.parameters, self.plan.vector
        done = self._forward(batch)
        values = 1 / (1 + np.exp(-np.clip(done.last @ p["out_w"] + p["out_b"], -30, 30)))
        delta = (values - batch.targets) * batch.weights
        g = {"out_w": done.last.T @ delta, "out_b": delta.sum(0)}
        dh = delta @ p["out_w"].T
        for k in reversed(range(len(DILATIONS))):
            dy = dh * done.drops[k] * (done.outputs[k] > 0)
            g[f"w{k}"], g[f"b{k}"] = done.inputs[k].T @ dy, dy.sum(0)
            dh = (dh + _from_neighbours(dy @ p[f"w{k}"].T, DILATIONS[k])) * batch.mask
        dz = dh * (done.first_output > 0)
        g["dense_w"], g["dense_b"] = done.first_input.T @ dz, dz.sum(0)
        dx = (dz @ p["dense_w"].T) * done.first_drop
        starts = range(batch.x.shape[1], dx.shape[1], vector)
        g["table"] = sum(look.T @ dx[:, at : at + vector] for look, at in zip(batch.looks, starts, strict=True))
        return g

    def _forward(self, batch: _Batch) -> _Pass:
        p = self.parameters
        x = np.concatenate([batch.x, *(look @ p["table"] for look in batch.looks)], axis=1)
        first_drop = self._drop(x.shape, batch.mask)
        x *= first_drop
        h = first_output = np.maximum(x @ p["dense_w"] + p["dense_b"], 0) * batch.mask
        inputs, outputs, drops = [], [], []
        for k, dilation in enumerate(DILATIONS):
            inputs.append(_neighbours(h, dilation))
            outputs.append(np.maximum(inputs[k] @ p[f"w{k}"] + p[f"b{k}"], 0))
            drops.append(self._drop(h.shape, batch.mask))
            h = h + outputs[k] * drops[k]
        return _Pass(x, first_drop, first_output, inputs, outputs, drops, h)

    def _drop(self, shape: tuple[int, ...], mask: Floats) -> Floats:
        """What a layer's values are multiplied with: 0 for those left out and between texts."""
        dropout = self.plan.dropout
        return (self.random.random(shape, dtype=np.float32) >= dropout) * (mask / np.float32(1 - dropout))

    def _update(self, gradients: Parameters, step: int, rate: float) -> None:
        """One step of AdamW (Loshchilov and Hutter, 2019), and of the running mean of the weights."""
        b1, b2 = _BETAS
        share = min(_MEMORY, step / (step + 10))
        for name, g in gradients.items():
            p, m, v = self.parameters[name], self.first[name], self.second[name]
            m += (1 - b1) * (g - m)
            v += (1 - b2) * (g * g - v)
            p -= rate * (m / (1 - b1**step) / (np.sqrt(v / (1 - b2**step)) + _TINY))
            if p.ndim > 1:
                p *= 1 - rate * self.plan.decay
            self.average[name] += (1 - share) * (p - self.average[name])


def _neighbours(x: Floats, distance: int) -> Floats:
    """Beside each row the rows so far before and after it; zeros beyond the ends."""
    width = x.shape[1]
    out = np.zeros((len(x), 3 * width), x.dtype)
    out[distance:, :width] = x[:-distance]
    out[:, width : 2 * width] = x
    out[:-distance, 2 * width :] = x[distance:]
    return out


def _from_neighbours(gradient: Floats, distance: int) -> Floats:
    """The way back through `_neighbours`: what each row owes to itself and to those that looked at it."""
    width = gradient.shape[1] // 3
    out = gradient[:, width : 2 * width].copy()
    out[:-distance] += gradient[distance:, :width]
    out[distance:] += gradient[:-distance, 2 * width :]
    return out
