"""Labelled pages become examples, and examples weights."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sample_corpus import write_corpus
from small_fits import grow_few

from newsclean.cleaning.reading import read
from newsclean.cleaning.weights import save
from newsclean.errors import InputError
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.gold import BODY, GoldPage, digest_of
from newsclean.evaluation.page_weights import fit, read_examples, self_labelled
from newsclean.model import PageKind

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.evaluation.page_weights import Example


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> list[Example]:
    return list(read_examples([Corpus(write_corpus(tmp_path_factory.mktemp("c") / "samples", 12))]))


def test_an_examples_own_blocks_score_nearly_one(examples: list[Example]) -> None:
    assert min(x.f1(np.asarray(x.keep, np.float32)) for x in examples) > 0.9


def test_no_blocks_score_nothing(examples: list[Example]) -> None:
    assert examples[0].f1(np.zeros(len(examples[0].texts), np.float32)) == 0


def test_only_articles_may_teach_without_a_text(tmp_path: Path) -> None:
    articles = list(read_examples([Corpus(write_corpus(tmp_path / "a", 2, text=None))]))
    assert [example.keep for example in articles] == [None, None]
    assert list(read_examples([Corpus(write_corpus(tmp_path / "b", 2, text=None, kind="listing"))])) == []


@pytest.mark.parametrize("fields", [{"text": None}, {"text": None, "kind": "listing"}])
def test_a_page_labelled_block_by_block_teaches_its_labels(tmp_path: Path, fields: dict[str, object]) -> None:
    corpus = Corpus(write_corpus(tmp_path / "c", 2, **fields))
    first, second = corpus.truths
    texts = [block.text for block in read(corpus.page(first)).blocks.blocks if not block.hidden]
    body = texts[3:5]
    named = (("navigation", texts[:3]), (BODY, body), ("other", texts[5:]))
    runs = tuple((name, " ".join(map(digest_of, run))) for name, run in named)
    gold = GoldPage(corpus="c", id=first.id, page_kind=PageKind.ARTICLE, blocks=runs)
    elsewhere = GoldPage(corpus="d", id=second.id, page_kind=PageKind.ARTICLE, blocks=runs)
    example, *others = read_examples([corpus], [gold, elsewhere])
    assert [text for text, is_kept in zip(example.texts, np.asarray(example.keep), strict=True) if is_kept] == body
    assert (example.truth.text, example.weight) == ("\n".join(body), 1)
    assert all(other.truth == second for other in others)


def test_a_text_that_is_known_teaches_more_than_labels(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "c", 1))
    gold = GoldPage(corpus="c", id=corpus.truths[0].id, page_kind=PageKind.ARTICLE, blocks=((BODY, "0123456789"),))
    (plain,) = read_examples([corpus])
    (labelled,) = read_examples([corpus], [gold])
    assert np.array_equal(np.asarray(plain.keep), np.asarray(labelled.keep))


def test_a_labelled_page_that_its_corpus_does_not_hold_is_an_error(tmp_path: Path) -> None:
    corpus = Corpus(write_corpus(tmp_path / "c", 1))
    gold = GoldPage(corpus="c", id="none", page_kind=PageKind.ARTICLE, blocks=((BODY, "0123456789"),))
    with pytest.raises(InputError, match="no page is called none"):
        list(read_examples([corpus], [gold]))


@pytest.mark.parametrize(("snippet", "taught"), [("the", 4), ("of which the page has nothing", 0)])
def test_a_page_without_a_text_teaches_what_its_snippets_bear_out(
    examples: list[Example], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, snippet: str, taught: int
) -> None:
    grow_few(monkeypatch, 20)
    corpus = Corpus(write_corpus(tmp_path / "c", 6, text=None, **{"with": [snippet]}))
    corpus.truths = tuple(truth for truth in corpus.truths if truth.language == "en")[:4]
    found = self_labelled(list(read_examples([corpus])), examples)
    assert len(found) == taught
    assert all(x.keep is not None and x.keep.any() and x.weight < 1 for x in found)


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
