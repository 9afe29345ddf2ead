"""The training of the line model: its gradients, that it learns, and that a seed gives the same weights again."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.network import KEEP, load, save
from newsclean.evaluation.train_text import Example, Plan, _Training, train

if TYPE_CHECKING:
    from numpy.typing import NDArray

pytest.importorskip("scipy")

PARAGRAPH = "The trust said on Monday, after a long meeting, that berth number {} would be closed for the winter."
MENU = ("Home", "News", "Sport", "Letters")
PLAN = Plan(width=16, vector=4, epochs=30, batch=4, variants=1)


def _example(seed: int, known: NDArray[np.bool_] | None = None) -> Example:
    """A story of two to five paragraphs between menus; its paragraphs are the article."""
    size = 2 + seed % 4
    lines = [*MENU, f"Trust closes berth {seed}", *(PARAGRAPH.format(seed + k) for k in range(size)), *MENU]
    features = measure(split_lines("\n".join(lines)))
    keep = np.array([line.startswith("The trust") for line in lines], np.float32)
    headline = np.array([line.startswith("Trust closes") for line in lines])
    return Example(features.matrix.astype(np.float16), features.words, keep, known, headline)


@pytest.fixture
def pages() -> list[list[Example]]:
    return [[_example(seed)] for seed in range(12)]


@pytest.mark.parametrize("name", ["table", "dense_w", "dense_b", "w0", "b2", "w5", "out_w", "out_b"])
def test_gradients_are_the_slopes_of_the_loss(pages: list[list[Example]], name: str) -> None:
    training = _Training(pages, Plan(width=8, vector=4, dropout=0.0, word_dropout=0.0))
    training.parameters = {key: x.astype(np.float64) for key, x in training.parameters.items()}
    batch = training._batch([page[0] for page in pages[:3]])
    gradient = training._gradients(batch)[name]
    place = np.unravel_index(np.abs(gradient).argmax(), gradient.shape)
    step = 1e-5
    losses = []
    for sign in (1, -1):
        training.parameters[name][place] += sign * step
        losses.append(_loss(training, batch))
        training.parameters[name][place] -= sign * step
    assert gradient[place] == pytest.approx((losses[0] - losses[1]) / (2 * step), rel=1e-3)


def _loss(training: _Training, batch) -> float:
    p = training.parameters
    values = 1 / (1 + np.exp(-(training._forward(batch).last @ p["out_w"] + p["out_b"])))
    entropy = batch.targets * np.log(values) + (1 - batch.targets) * np.log(1 - values)
    return float(-(entropy * batch.weights).sum())


def test_what_it_was_taught_holds_for_a_page_it_has_not_seen(pages: list[list[Example]]) -> None:
    network = train(pages, PLAN)
    lines = split_lines("\n".join([*MENU, "Trust closes berth 99", *(PARAGRAPH.format(k) for k in (70, 80)), *MENU]))
    kept = [text[:9] for text, p in zip(lines.texts, network(measure(lines))[:, KEEP], strict=True) if p >= 0.5]
    assert kept == ["The trust", "The trust"]


def test_the_same_seed_gives_the_same_weights(pages: list[list[Example]]) -> None:
    plan = Plan(width=8, vector=4, epochs=2, variants=1)
    written = [_bytes(pages, plan) for _ in range(2)]
    assert written[0] == written[1]


def test_another_seed_gives_others(pages: list[list[Example]]) -> None:
    first, second = (_bytes(pages, Plan(width=8, vector=4, epochs=1, variants=1, seed=seed)) for seed in (1, 2))
    assert first != second


def _bytes(pages: list[list[Example]], plan: Plan) -> bytes:
    file = io.BytesIO()
    save(train(pages, plan), file)
    file.seek(0)
    return b"".join(x.tobytes() for x in load(file).out)


def test_lines_of_which_nothing_is_known_teach_nothing() -> None:
    example = _example(1)
    unknown = Example(example.matrix, example.words, example.keep, np.arange(len(example.keep)) == 5)
    batch = _Training([[unknown]], Plan())._batch([unknown])
    assert np.flatnonzero(batch.weights[:, KEEP]).tolist() == [5]
