"""The net of the line model: what it looks at, and that its weights survive being written."""

from __future__ import annotations

import io

import numpy as np
import pytest

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.network import DILATIONS, Network, _convolved, load, save, word_vectors

LINES = 40
INPUTS = len(measure(split_lines("One line")).names)


@pytest.fixture
def network() -> Network:
    random = np.random.default_rng(1)

    def matrix(rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        return random.standard_normal((rows, columns)).astype(np.float32) / 4, np.full(columns, 0.1, np.float32)

    layers = tuple(matrix(24, 8) for _ in DILATIONS)
    mean, scale = np.zeros(INPUTS, np.float32), np.ones(INPUTS, np.float32)
    table = random.standard_normal((1 << 12, 2)).astype(np.float32)
    return Network(mean, scale, table, matrix(INPUTS + 6, 8), layers, matrix(8, 2))


def _values(network: Network, count: int) -> np.ndarray:
    return network(measure(split_lines("\n".join(f"Line {k} of the list" for k in range(count)))))


@pytest.mark.parametrize("count", [1, 2, LINES, 100])
def test_each_line_has_two_probabilities(network: Network, count: int) -> None:
    values = _values(network, count)
    assert values.shape == (count, 2)
    assert ((values >= 0) & (values <= 1)).all()


def test_a_layer_sees_the_rows_at_its_distance_and_no_other(network: Network) -> None:
    layer = (np.ones((24, 8), np.float32), np.zeros(8, np.float32))
    row = np.zeros((LINES, 8), np.float32)
    row[20] = 1
    assert np.flatnonzero(_convolved(row, layer, 4)[:, 0]).tolist() == [16, 20, 24]


def test_word_vectors_are_the_means_of_the_first_the_first_few_and_the_last_words() -> None:
    words = measure(split_lines("alpha beta gamma\n...\ndelta")).words
    table = np.arange(1 << 12, dtype=np.float32)[:, None]
    a, b, c, d = (float(x) for x in words.digests)
    alone, first, last = (x[:, 0].tolist() for x in word_vectors(words, table))
    assert alone == [a, 0, d]
    assert first == pytest.approx([(a + b + c) / 3, 0, d])
    assert last == pytest.approx([(b + c) / 2, 0, d])


def test_what_was_saved_is_loaded(network: Network) -> None:
    file = io.BytesIO()
    save(network, file)
    file.seek(0)
    assert np.abs(_values(load(file), LINES) - _values(network, LINES)).max() < 0.01
