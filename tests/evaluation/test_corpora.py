"""Folders of labelled pages, and the folds that keep domains together."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_corpus import write_corpus

from newsclean.errors import InputError
from newsclean.evaluation.corpora import Corpus, Truth, fold_of

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_is_read(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "samples", 2, **{"with": ["a snippet"]}))
    assert corpus.name == "samples"
    assert len(corpus.truths) == 2
    assert corpus.truths[0].required == ("a snippet",)
    assert b"<html" in corpus.page(corpus.truths[0])


def test_a_folder_without_truth_is_none(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"truth\.jsonl: no such file"):
        Corpus(tmp_path)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    (tmp_path / "truth.jsonl").write_text('{"id": "a"}\n{"id": 7}\n')
    with pytest.raises(InputError, match=r"truth\.jsonl:2: "):
        Corpus(tmp_path)


@pytest.mark.parametrize(
    "content",
    [None, b"no gzip", gzip.compress(b"x" * 999)[:-9], gzip.compress(b"x")[:10] + b"\xff"],
    ids=["missing", "no gzip", "torn", "damaged"],
)
def test_a_page_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    (tmp_path / "truth.jsonl").write_text('{"id": "a"}')
    (tmp_path / "pages").mkdir()
    if content is not None:
        (tmp_path / "pages" / "a.html.gz").write_bytes(content)
    corpus = Corpus(tmp_path)
    with pytest.raises(InputError, match=r"a\.html\.gz"):
        corpus.page(corpus.truths[0])


@pytest.mark.parametrize(
    ("truth", "domain"),
    [
        (Truth(id="a", url="https://www.paper.co.uk/news/1"), "paper.co.uk"),
        (Truth(id="a", url="https://sport.paper.com/1", site="Paper"), "paper.com"),
        (Truth(id="a", site="Paper"), "Paper"),
        (Truth(id="a"), "a"),
    ],
    ids=["address", "address and site", "site", "nothing"],
)
def test_the_domain_of_a_page(truth: Truth, domain: str) -> None:
    assert truth.domain == domain


def test_a_domains_fold_never_changes() -> None:
    assert [fold_of(domain, 5) for domain in ("paper.com", "courier.example", "bay.news")] == [0, 0, 0]


@given(st.text(), st.integers(1, 20))
def test_a_fold_is_one_of_them(domain: str, folds: int) -> None:
    assert 0 <= fold_of(domain, folds) < folds


def test_domains_spread_evenly() -> None:
    counts = [0] * 5
    for number in range(1000):
        counts[fold_of(f"paper{number}.com", 5)] += 1
    assert min(counts) > 150
