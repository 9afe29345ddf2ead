"""Texts with known articles -> the weights of the line model.

Plain gradient descent in numpy: the net is small enough that this takes minutes, and nothing else needs a
framework. All texts of a batch stand in one long array, with rows of zeros between them as wide as the furthest
look of the net, so training and use run the same arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.plaintext.features import WORD_BITS
from newsclean.cleaning.plaintext.network import DILATIONS, Network, neighbours, word_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Words

    Floats = NDArray[np.float32]

_APART = max(DILATIONS)
_BETAS, _TINY = (0.9, 0.99), 1e-8


@dataclass(frozen=True, slots=True)
class Example:
    """A text's lines as the model sees them and what they are: `keep[i]` is the share of line i that belongs to
    the article, `headline[i]` says whether it is the headline, where that is known."""

    matrix: NDArray[np.float16]
    words: Words
    keep: Floats
    headline: NDArray[np.bool_] | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How the model is trained."""

    width: int = 48
    vector: int = 8
    epochs: int = 14
    batch: int = 24
    variants: int = 2
    rate: float = 3e-3
    decay: float = 0.02
    dropout: float = 0.15
    word_dropout: float = 0.3
    headline_share: float = 0.2
    seed: int = 1


@dataclass(slots=True)
class _Batch:
    """The examples of a batch in one array; rows between the texts have `mask` 0."""

    x: Floats
    mask: Floats
    looks: list[object]
    targets: Floats
    weights: Floats


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
        rows = np.concatenate([x.matrix[:: max(1, len(x.matrix) // 64)] for page in pages for x in page]).astype(
            np.float32
        )
        self.mean = rows.mean(0)
        self.scale = 1 / np.maximum(rows.std(0), 1e-2)
        inputs = rows.shape[1] + 3 * plan.vector
        self.parameters = {
            "table": self._matrix(1 << WORD_BITS, plan.vector, 0.1),
            "dense_w": self._matrix(inputs, plan.width, np.sqrt(2 / inputs)),
            "dense_b": np.zeros(plan.width, np.float32),
            "out_w": self._matrix(plan.width, 2, np.sqrt(1 / plan.width)),
            "out_b": np.zeros(2, np.float32),
        }
        for k in range(len(DILATIONS)):
            self.parameters[f"w{k}"] = self._matrix(3 * plan.width, plan.width, 0.5 * np.sqrt(2 / (3 * plan.width)))
            self.parameters[f"b{k}"] = np.zeros(plan.width, np.float32)
        self.first = {name: np.zeros_like(x) for name, x in self.parameters.items()}
        self.second = {name: np.zeros_like(x) for name, x in self.parameters.items()}
        self.average = {name: x.copy() for name, x in self.parameters.items()}

    def _matrix(self, rows: int, columns: int, scale: float) -> Floats:
        return (self.random.standard_normal((rows, columns)) * scale).astype(np.float32)

    def run(self) -> Network:
        plan = self.plan
        epochs = [self._epoch() for _ in range(plan.epochs)]
        steps = sum(-(-len(x) // plan.batch) for x in epochs)
        step = 0
        for examples in epochs:
            for low in range(0, len(examples), plan.batch):
                batch = self._batch(examples[low : low + plan.batch])
                gradients = self._gradients(batch)
                step += 1
                warm = min(1.0, step / 100)
                self._update(gradients, step, plan.rate * warm * 0.5 * (1 + np.cos(np.pi * step / steps)))
        return self.network(self.average)

    def _epoch(self) -> list[Example]:
        """The examples of an epoch in random order."""
        chosen = [page[i] for page in self.pages for i in self.random.permutation(len(page))[: self.plan.variants]]
        return [chosen[i] for i in self.random.permutation(len(chosen))]

    def network(self, p: dict[str, Floats]) -> Network:
        layers = tuple((p[f"w{k}"], p[f"b{k}"]) for k in range(len(DILATIONS)))
        return Network(
            self.mean, self.scale, p["table"], (p["dense_w"], p["dense_b"]), layers, (p["out_w"], p["out_b"])
        )

    def _batch(self, examples: Sequence[Example]) -> _Batch:
        from scipy.sparse import csr_matrix

        plan = self.plan
        rows = sum(len(x.keep) + _APART for x in examples)
        x = np.zeros((rows, len(self.mean)), np.float32)
        mask = np.zeros((rows, 1), np.float32)
        targets, weights = np.zeros((rows, 2), np.float32), np.zeros((rows, 2), np.float32)
        pointers = [[np.zeros(1, np.int64)] for _ in range(3)]
        indices: list[list[NDArray[np.int64]]] = [[], [], []]
        values: list[list[Floats]] = [[], [], []]
        at = 0
        for example in examples:
            n = len(example.keep)
            here = slice(at, at + n)
            x[here] = (example.matrix - self.mean) * self.scale
            mask[here] = 1
            targets[here, 0] = example.keep
            size = np.sqrt(np.expm1(example.matrix[:, 0].astype(np.float32)) + 10)
            weights[here, 0] = size / size.sum() * example.weight
            if example.headline is not None and example.headline.any():
                is_headline = example.headline
                targets[here, 1] = is_headline
                shares = np.where(is_headline, 1 / is_headline.sum(), 1 / n)
                weights[here, 1] = plan.headline_share * example.weight * shares
            for look, (low, high) in enumerate(word_spans(example.words)):
                lengths = high - low
                taken = np.repeat(low - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
                kept = self.random.random(len(taken)) >= plan.word_dropout
                indices[look].append(example.words.digests[taken])
                values[look].append(
                    np.repeat(1 / np.maximum(lengths, 1), lengths).astype(np.float32) * kept / (1 - plan.word_dropout)
                )
                base = pointers[look][-1][-1]
                pointers[look].append(base + np.cumsum(lengths))
                pointers[look].append(np.full(_APART, base + lengths.sum()))
            at += n + _APART
        looks = [
            csr_matrix(
                (np.concatenate(values[k]), np.concatenate(indices[k]), np.concatenate(pointers[k])),
                shape=(rows, 1 << WORD_BITS),
            )
            for k in range(3)
        ]
        return _Batch(x, mask, looks, targets, weights / len(examples))

    def _gradients(self, batch: _Batch) -> dict[str, Floats]:
        p, plan = self.parameters, self.plan
        table = p["table"]
        x = np.concatenate([batch.x, *(look @ table for look in batch.looks)], axis=1)
        drop = (self.random.random((len(x), x.shape[1]), dtype=np.float32) >= plan.dropout) * (
            batch.mask / (1 - plan.dropout)
        )
        x = x * drop
        h = np.maximum(x @ p["dense_w"] + p["dense_b"], 0) * batch.mask
        inputs, outputs, drops = [], [], []
        h0 = h
        for k, dilation in enumerate(DILATIONS):
            beside = neighbours(h, dilation)
            y = np.maximum(beside @ p[f"w{k}"] + p[f"b{k}"], 0)
            keep = (self.random.random(y.shape, dtype=np.float32) >= plan.dropout) * (batch.mask / (1 - plan.dropout))
            inputs.append(beside)
            outputs.append(y)
            drops.append(keep)
            h = h + y * keep
        logits = h @ p["out_w"] + p["out_b"]
        delta = (1 / (1 + np.exp(-np.clip(logits, -30, 30))) - batch.targets) * batch.weights
        g = {"out_w": h.T @ delta, "out_b": delta.sum(0)}
        dh = delta @ p["out_w"].T
        width = h.shape[1]
        for k in range(len(DILATIONS) - 1, -1, -1):
            dy = dh * drops[k] * (outputs[k] > 0)
            g[f"w{k}"] = inputs[k].T @ dy
            g[f"b{k}"] = dy.sum(0)
            db = dy @ p[f"w{k}"].T
            d = DILATIONS[k]
            dh = dh + db[:, width : 2 * width]
            dh[:-d] += db[d:, :width]
            dh[d:] += db[:-d, 2 * width :]
            dh *= batch.mask
        dz = dh * (h0 > 0) * batch.mask
        g["dense_w"] = x.T @ dz
        g["dense_b"] = dz.sum(0)
        dx = (dz @ p["dense_w"].T) * drop
        at = batch.x.shape[1]
        g["table"] = sum(
            look.T @ dx[:, at + k * plan.vector : at + (k + 1) * plan.vector] for k, look in enumerate(batch.looks)
        )
        return g

    def _update(self, gradients: dict[str, Floats], step: int, rate: float) -> None:
        """One step of AdamW (Loshchilov and Hutter, 2019), and of the running mean of the weights."""
        b1, b2 = _BETAS
        share = min(0.995, step / (step + 10))
        for name, g in gradients.items():
            p, m, v = self.parameters[name], self.first[name], self.second[name]
            m += (1 - b1) * (g - m)
            v += (1 - b2) * (g * g - v)
            p -= rate * (m / (1 - b1**step) / (np.sqrt(v / (1 - b2**step)) + _TINY))
            if p.ndim > 1:
                p *= 1 - rate * self.plan.decay
            self.average[name] += (1 - share) * (p - self.average[name])
