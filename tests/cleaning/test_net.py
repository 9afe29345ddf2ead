"""The arithmetic of the net, against one that can be read."""

from __future__ import annotations

import io
from dataclasses import dataclass, fields

import numpy as np
import pytest

from newsclean.cleaning.net import Net, agreed, parts
from newsclean.cleaning.weights import load, save

FEATURES, CHANNELS, LAYERS = 3, 4, 3


def drawn(seed: int = 0) -> Net:
    """A net of random weights."""
    random = np.random.default_rng(seed)

    def some(*shape: int) -> np.ndarray:
        return random.normal(size=shape).astype(np.float32)

    return Net(
        center=some(FEATURES),
        spread=1 + some(FEATURES) ** 2,
        entry=some(FEATURES, CHANNELS),
        entry_bias=some(CHANNELS),
        beside=some(LAYERS, 3 * CHANNELS, CHANNELS),
        whole=some(LAYERS, CHANNELS, CHANNELS),
        bias=some(LAYERS, CHANNELS),
        back=some(LAYERS, CHANNELS, CHANNELS),
        back_bias=some(LAYERS, CHANNELS),
        leave=some(CHANNELS),
        leave_bias=some(1),
    )


def columns(count: int) -> np.ndarray:
    return np.random.default_rng(1).normal(size=(FEATURES, count)).astype(np.float32)


def walked(net: Net, x: np.ndarray) -> list[float]:
    """What the net says, worked out column by column."""
    states = [np.maximum(np.clip((c - net.center) / net.spread, -4, 4) @ net.entry + net.entry_bias, 0) for c in x.T]
    for layer in range(LAYERS):
        scaled = [state / np.sqrt((state**2).mean() + 1e-5) for state in states]
        mean, nothing = np.mean(scaled, axis=0), np.zeros(CHANNELS)
        found = []
        for i in range(len(states)):
            near = [scaled[j] if 0 <= j < len(states) else nothing for j in (i - 2**layer, i, i + 2**layer)]
            seen = np.concatenate(near) @ net.beside[layer] + mean @ net.whole[layer] + net.bias[layer]
            found.append(np.maximum(seen, 0) @ net.back[layer] + net.back_bias[layer])
        states = [state + more for state, more in zip(states, found, strict=True)]
    return [float((s / np.sqrt((s**2).mean() + 1e-5)) @ net.leave + net.leave_bias[0]) for s in states]


@pytest.mark.parametrize("count", [1, 2, 5, 30])
def test_it_is_what_a_walk_from_column_to_column_says(count: int) -> None:
    np.testing.assert_allclose(drawn().raw(columns(count)), walked(drawn(), columns(count)), rtol=1e-3, atol=1e-4)


def test_a_long_row_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclean.cleaning.net.AT_ONCE", 4)
    x = columns(7)
    wanted = walked(drawn(), x[:, :3]) + walked(drawn(), x[:, 3:])
    np.testing.assert_allclose(drawn().raw(x), wanted, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("count", [1, 1023, 1024, 1025, 5000])
def test_parts_are_the_row_and_none_is_too_long(count: int) -> None:
    found = list(parts(count))
    assert [at for start, end in found for at in range(start, end)] == list(range(count))
    assert max(end - start for start, end in found) <= 1024


def test_the_middle_of_two_opinions() -> None:
    scores = np.array([0.5, 0.5, 0.9, 1.0, 0.0], np.float32)
    answers = np.array([0.0, 2.0, -np.log(9), -20.0, 20.0], np.float32)
    found = agreed(scores, answers)
    np.testing.assert_allclose(found[:3], [0.5, 1 / (1 + np.exp(-1)), 0.5], rtol=1e-5)
    assert found[3] < 0.5 < found[4]  # no opinion is so sure that the other is not heard


@dataclass(frozen=True)
class OfNets:
    """A model of two nets."""

    one: Net
    one_more: Net


def test_what_is_saved_is_loaded() -> None:
    model = OfNets(drawn(1), drawn(2))
    file = io.BytesIO()
    save(model, file)
    file.seek(0)
    found = load(OfNets, file)
    for part in fields(OfNets):
        saved, loaded = getattr(model, part.name), getattr(found, part.name)
        for array in fields(Net):
            wanted = getattr(saved, array.name)
            assert getattr(loaded, array.name).dtype == np.float32
            np.testing.assert_allclose(getattr(loaded, array.name), wanted, rtol=1e-3)
