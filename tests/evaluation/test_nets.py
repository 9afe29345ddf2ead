"""Nets learn what only a column's neighbours tell."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from newsclean.cleaning.net import Net
from newsclean.evaluation import nets
from newsclean.evaluation.nets import Plan, fit_net, fit_worded
from newsclean.evaluation.samples import Sample, row_weights

pytest.importorskip("jax")
pytest.importorskip("optax")

PLAN = Plan(channels=8, layers=2, passes=30, rate=0.02)


def samples(count: int = 120, seed: int = 0) -> list[Sample]:
    """Columns that are wanted where their neighbours' first features together are high."""
    random = np.random.default_rng(seed)
    found = []
    for number in range(count):
        x = random.normal(size=(3, int(random.integers(20, 200)))).astype(np.float32)
        y = (np.convolve(x[0], [1, 0, 1], "same") > 0).astype(np.float32)
        weights = row_weights(np.ones(len(y), np.float32), 1.0)
        found.append(Sample(f"{number}.example", x, y, weights, lambda _: np.zeros((0, 0), np.float32)))
    return found


@pytest.fixture(scope="module")
def net() -> Net:
    return fit_net(samples(), PLAN, 0)


def test_what_neighbours_tell_is_learnt(net: Net) -> None:
    unseen = samples(20, seed=1)
    right = [((net.raw(sample.x) > 0) == sample.y).mean() for sample in unseen]
    assert np.mean(right) > 0.85


def test_the_same_samples_and_seed_give_the_same_net(net: Net) -> None:
    few = samples(6)
    plan = Plan(channels=4, layers=2, passes=2)
    first, again, other = (fit_net(few, plan, seed) for seed in (1, 1, 2))
    assert all(np.array_equal(getattr(first, x.name), getattr(again, x.name)) for x in fields(Net))
    assert not np.array_equal(first.entry, other.entry)


def test_samples_packed_into_one_row_do_not_see_each_other(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    import jax

    monkeypatch.setattr(nets, "_CHANNELS_LEFT_OUT", 0.0)
    monkeypatch.setattr(nets, "_FEATURES_LEFT_OUT", 0.0)
    taught = [next(iter(nets._parts(sample, net.center, net.spread))) for sample in samples(5)]
    batch = nets._packed([taught[:3], taught[3:]], np.random.default_rng(0))
    weights = {x.name: getattr(net, x.name) for x in fields(Net)} | {"leave": net.leave[:, None]}
    answers = np.asarray(nets._answers(weights, batch, jax.random.key(0)))[..., 0]
    for row, inside in enumerate((samples(5)[:3], samples(5)[3:])):
        start = 0
        for sample in inside:
            end = start + sample.x.shape[1]
            np.testing.assert_allclose(answers[row, start:end], net.raw(sample.x), rtol=1e-3, atol=1e-3)
            start = end


def test_light_samples_are_learnt_from_in_some_passes_only() -> None:
    light = [Sample(s.domain, s.x, s.y, s.weights * np.float32(0.2), s.look) for s in samples(40)]
    taught = [part for sample in light for part in nets._parts(sample, np.zeros(3), np.ones(3))]
    assert {round(part.share, 3) for part in taught} == {0.4}
    seen = [
        sum(int(batch.members.max(1).sum()) for batch in nets._batches(taught, np.random.default_rng(seed)))
        for seed in range(20)
    ]
    assert np.mean(seen) == pytest.approx(0.4 * len(taught), rel=0.3)


def worded(count: int = 80, seed: int = 0) -> list[Sample]:
    """Columns whose answer is the word that the column before has."""
    random = np.random.default_rng(seed)
    found = []
    for number in range(count):
        words = random.integers(1, 4, size=(int(random.integers(20, 80)), 2))
        words[:, 1] = 0
        y = np.roll(words[:, 0], 1).astype(np.float32) - 1
        x = np.zeros((1, len(y)), np.float32)
        found.append(Sample(f"{number}.example", x, y, np.ones(len(y), np.float32), words=words))
    return found


def test_several_answers_are_learnt_from_words() -> None:
    plan = Plan(channels=8, layers=1, passes=40, rate=0.02, answers=3, numbers=4, width=4)
    meanings, net = fit_worded(worded(), plan, 0)
    assert meanings.shape == (4, 4)
    right = []
    for sample in worded(10, seed=1):
        assert sample.words is not None
        x = np.concatenate((sample.x, meanings[sample.words[:, 0]].T))
        right.append((net.raw(x).argmax(1) == sample.y)[1:].mean())
    assert np.mean(right) > 0.9


def test_a_sample_that_counts_nothing_teaches_nothing() -> None:
    first, *_ = samples(1)
    nothing = Sample(first.domain, first.x, first.y, first.weights * np.float32(0))
    assert list(nets._parts(nothing, np.zeros(3), np.ones(3))) == []
