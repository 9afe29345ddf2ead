"""Labelled pages become examples, and examples weights."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sample_corpus import write_corpus
from small_fits import grow_few

from newsclean.cleaning.scoring.model import save
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.page_weights import fit, read_examples

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.evaluation.page_weights import Example


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[Example]:
    return list(read_examples([Corpus(write_corpus(tmp_path_factory.mktemp("c") / "samples", 12))]))


def test_an_examples_own_blocks_score_nearly_one(examples: list[Example]) -> None:
    assert min(x.f1(x.keep.astype(np.float32)) for x in examples) > 0.9


def test_no_blocks_score_nothing(examples: list[Example]) -> None:
    assert examples[0].f1(np.zeros(len(examples[0].keep), np.float32)) == 0


def test_pages_without_text_teach_nothing(tmp_path: Path) -> None:
    assert list(read_examples([Corpus(write_corpus(tmp_path / "c", 2, text=None))])) == []


def test_pages_of_other_kinds_weigh_less(tmp_path: Path, examples: list[Example]) -> None:
    (listing,) = read_examples([Corpus(write_corpus(tmp_path / "c", 1, kind="listing"))])
    assert 0 < listing.weight < examples[0].weight


def test_the_same_pages_and_seed_give_the_same_weights(
    examples: list[Example], monkeypatch: pytest.MonkeyPatch
) -> None:
    grow_few(monkeypatch, 3)
    files = [io.BytesIO(), io.BytesIO(), io.BytesIO()]
    for file, seed in zip(files, (1, 1, 2), strict=True):
        save(fit(examples, seed), file)
        file.seek(0)
    first, again, other = (np.load(file) for file in files)
    assert all((first[name] == again[name]).all() for name in first)
    assert not all(np.array_equal(first[name], other[name]) for name in first)
