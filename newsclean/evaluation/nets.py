"""Samples -> a Net, by JAX and Optax (the `train` extra); with it, what the numbers of words stand for.

Columns of several samples are packed into rows of one length, and what each layer sees stays within a sample. In each
pass features and words are left out by chance, and what is kept of the weights is their running mean (Polyak and
Juditsky, 1992).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from newsclean.cleaning.net import AT_ONCE, FARTHEST, TINY, Net, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.evaluation.samples import Sample

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int32]
    Weights = dict[str, Any]

# Rows that are learnt from together, and the most samples in one.
_ROWS, _SAMPLES = 4, 31
# How many of the rows last begun are looked at for room.
_OPEN = 12
# A feature that hardly differs is no stronger for it.
_LEAST_SPREAD, _CONSTANT = 0.1, 1e-3
# Of a sample that counts less than this only some passes learn, and then the more.
_ALWAYS = 0.5
# How far from nothing the meanings of words begin.
_FAINT = np.float32(0.05)
_FEATURES_LEFT_OUT, _CHANNELS_LEFT_OUT, _WORDS_LEFT_OUT = 0.2, 0.15, 0.4
# The share of the steps that the running mean of the weights looks back on.
_MEANT = 1 / 20
_WARM_UP, _LEAST_RATE = 1 / 15, 0.01
_OPTIMISER = {"b2": 0.99, "weight_decay": 0.02}


@dataclass(frozen=True, slots=True)
class Plan:
    """How large a net is and how long it learns: `passes` over the samples, `rate` at its highest. Without `answers` it
    says yes or no; else the targets are numbers of answers, and the net has so many. `numbers` of words have meanings
    of so much `width`."""

    channels: int = 64
    layers: int = 5
    passes: int = 20
    rate: float = 0.004
    answers: int = 0
    numbers: int = 0
    width: int = 24


class _Batch(NamedTuple):
    """`x` (rows x columns x features), targets, weights, which sample of its row each column belongs to, 0 for none,
    and numbers of words (rows x columns x words)."""

    x: Floats
    y: Floats
    weights: Floats
    members: Ints
    words: Ints


class _Part(NamedTuple):
    """A stretch of a sample, (columns x features), and in what share of the passes it is learnt from."""

    x: Floats
    y: Floats
    weights: Floats
    share: float
    words: Ints


def fit_net(samples: Sequence[Sample], plan: Plan, seed: int) -> Net:
    """The net of these samples; the same samples, plan and seed give the same weights on one machine."""
    return fit_worded(samples, plan, seed)[1]


def fit_worded(samples: Sequence[Sample], plan: Plan, seed: int) -> tuple[Floats, Net]:
    """The meanings of the samples' words (numbers x width), and the net that reads each column's features and, below
    them, what its words mean: their sum by the root of how many there are."""
    import jax
    import optax

    columns = np.concatenate([sample.x for sample in samples], axis=1)
    center, spread = columns.mean(1), columns.std(1)
    del columns
    spread = np.where(spread < _CONSTANT, 1.0, np.maximum(spread, _LEAST_SPREAD)).astype(np.float32)
    taught = [part for sample in samples for part in _parts(sample, center, spread)]
    random = np.random.default_rng(seed)
    weights = _first_weights(len(center), plan, random)
    steps = plan.passes * sum(1 for _ in _batches(taught, np.random.default_rng(seed)))
    rate = optax.warmup_cosine_decay_schedule(
        0, plan.rate, int(steps * _WARM_UP), max(steps, 2), plan.rate * _LEAST_RATE
    )
    fresh = 1 / max(steps * _MEANT, 1)
    decays = {name: value.ndim > 1 and "bias" not in name for name, value in weights.items()}
    optimiser = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(rate, mask=decays, **_OPTIMISER))

    @jax.jit
    def step(weights: Weights, state: Any, mean: Weights, batch: _Batch, key: Any) -> tuple[Weights, Any, Weights]:
        updates, state = optimiser.update(jax.grad(_loss)(weights, batch, key, plan.answers), state, weights)
        weights = optax.apply_updates(weights, updates)
        return weights, state, jax.tree.map(lambda old, new: old + fresh * (new - old), mean, weights)

    mean, state, key = weights, optimiser.init(weights), jax.random.key(seed, impl="unsafe_rbg")
    for _ in range(plan.passes):
        for batch in _batches(taught, random):
            key, now = jax.random.split(key)
            weights, state, mean = step(weights, state, mean, batch, now)
    return _net({name: np.asarray(value) for name, value in mean.items()}, plan, center, spread)


def _parts(sample: Sample, center: Floats, spread: Floats) -> Iterator[_Part]:
    share = min(sample.weight / _ALWAYS, 1.0)
    if not share:
        return
    x = np.clip((sample.x.T - center) / spread, -FARTHEST, FARTHEST).astype(np.float32)
    words = np.zeros((len(x), 0), np.int32) if sample.words is None else sample.words.astype(np.int32)
    for start, end in parts(len(x)):
        weights = sample.weights[start:end] / np.float32(share)
        yield _Part(x[start:end], sample.y[start:end], weights, share, words[start:end])


def _batches(taught: Sequence[_Part], random: np.random.Generator) -> Iterator[_Batch]:
    """One pass over the samples, in another order each time."""
    rows: list[list[_Part]] = []
    room: list[int] = []
    for number in random.permutation(len(taught)):
        part = taught[number]
        size = len(part.x)
        if random.random() >= part.share:
            continue
        open_rows = range(max(0, len(rows) - _OPEN), len(rows))
        row = next((r for r in open_rows if room[r] >= size and len(rows[r]) < _SAMPLES), None)
        if row is None:
            row = len(rows)
            rows.append([])
            room.append(AT_ONCE)
        rows[row].append(part)
        room[row] -= size
    order = random.permutation(len(rows))
    for start in range(0, len(rows), _ROWS):
        yield _packed([rows[r] for r in order[start : start + _ROWS]], random)


def _packed(rows: Sequence[Sequence[_Part]], random: np.random.Generator) -> _Batch:
    features, words = rows[0][0].x.shape[1], rows[0][0].words.shape[1]
    shape = (_ROWS, AT_ONCE)
    batch = _Batch(
        np.zeros((*shape, features), np.float32),
        np.zeros(shape, np.float32),
        np.zeros(shape, np.float32),
        np.zeros(shape, np.int32),
        np.zeros((*shape, words), np.int32),
    )
    for row, members in enumerate(rows):
        start = 0
        for number, part in enumerate(members, start=1):
            place = np.s_[row, start : start + len(part.x)]
            batch.x[place] = part.x * (random.random(features) >= _FEATURES_LEFT_OUT)
            batch.y[place], batch.weights[place], batch.members[place] = part.y, part.weights, number
            batch.words[place] = part.words * (random.random(part.words.shape) >= _WORDS_LEFT_OUT)
            start += len(part.x)
    return batch


def _first_weights(features: int, plan: Plan, random: np.random.Generator) -> Weights:
    channels, layers = plan.channels, plan.layers
    width = plan.width if plan.numbers else 0

    def drawn(*shape: int, scale: float = 1.0) -> Floats:
        values: Floats = (random.normal(size=shape) * scale / np.sqrt(shape[-2])).astype(np.float32)
        return values

    return {
        "meanings": random.normal(size=(plan.numbers, width)).astype(np.float32) * _FAINT,
        "entry": drawn(features + width, channels),
        "entry_bias": np.zeros(channels, np.float32),
        "beside": drawn(layers, 3 * channels, channels),
        "whole": drawn(layers, channels, channels, scale=0.5),
        "bias": np.zeros((layers, channels), np.float32),
        "back": drawn(layers, channels, channels, scale=0.5),
        "back_bias": np.zeros((layers, channels), np.float32),
        "leave": drawn(channels, plan.answers or 1, scale=0.1),
        "leave_bias": np.full(plan.answers or 1, -1.0, np.float32),
    }


def _loss(weights: Weights, batch: _Batch, key: Any, answers: int) -> Any:
    """The weighted cross-entropy of a batch."""
    import optax

    odds = _answers(weights, batch, key)
    if answers:
        losses = optax.softmax_cross_entropy_with_integer_labels(odds, batch.y.astype("int32"))
    else:
        losses = optax.sigmoid_binary_cross_entropy(odds[..., 0], batch.y)
    return (losses * batch.weights).sum() / (batch.weights.sum() + TINY)


def _answers(weights: Weights, batch: _Batch, key: Any) -> Any:
    """What Net.raw says, for rows of several samples, some channels left out: (rows x columns x answers)."""
    import jax
    import jax.numpy as jnp

    members = batch.members
    x: Any = batch.x
    if batch.words.shape[-1]:
        x = jnp.concatenate((x, _meant(weights["meanings"], batch.words)), -1)
    state = jax.nn.relu(x @ weights["entry"] + weights["entry_bias"])
    within = jax.nn.one_hot(members, _SAMPLES + 1)  # rows x columns x samples
    sizes = jnp.maximum(within.sum(1), 1)[..., None]
    for layer, now in enumerate(jax.random.split(key, len(weights["beside"]))):
        scaled = _scaled(state)
        near = (_moved(scaled, members, 1 << layer), scaled, _moved(scaled, members, -(1 << layer)))
        means = jnp.swapaxes(within, 1, 2) @ scaled / sizes
        found = jnp.concatenate(near, -1) @ weights["beside"][layer] + within @ (means @ weights["whole"][layer])
        found = jax.nn.relu(found + weights["bias"][layer])
        stays = jax.random.bernoulli(now, 1 - _CHANNELS_LEFT_OUT, found.shape)
        found = jnp.where(stays, found / (1 - _CHANNELS_LEFT_OUT), 0)
        state = state + found @ weights["back"][layer] + weights["back_bias"][layer]
    return _scaled(state) @ weights["leave"] + weights["leave_bias"]


def _meant(meanings: Any, words: Any) -> Any:
    """The sum of the words' meanings, by the root of how many there are."""
    import jax.numpy as jnp

    is_word = words > 0
    sums = (meanings[words] * is_word[..., None]).sum(-2)
    return sums / jnp.sqrt(jnp.maximum(is_word.sum(-1), 1))[..., None]


def _scaled(state: Any) -> Any:
    import jax

    return state * jax.lax.rsqrt((state * state).mean(-1, keepdims=True) + TINY)


def _moved(values: Any, members: Any, by: int) -> Any:
    """For each column what stands so many before it, zero where that is no column of its sample."""
    import jax.numpy as jnp

    moved, whose = jnp.roll(values, by, 1), jnp.roll(members, by, 1)
    at = jnp.arange(members.shape[1]) - by
    is_own = (whose == members) & (at >= 0) & (at < members.shape[1])
    return jnp.where(is_own[..., None], moved, 0)


def _net(weights: dict[str, Floats], plan: Plan, center: Floats, spread: Floats) -> tuple[Floats, Net]:
    meanings = weights.pop("meanings")
    width = meanings.shape[1]
    # The meanings are on the scale on which they were learnt.
    center = np.concatenate((center, np.zeros(width, np.float32)))
    spread = np.concatenate((spread, np.ones(width, np.float32)))
    leave = weights.pop("leave")
    return meanings, Net(center=center, spread=spread, leave=leave if plan.answers else leave[:, 0], **weights)
