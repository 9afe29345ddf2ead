"""The labelled pages, and the files that hold them."""

from __future__ import annotations

from collections import Counter

import pytest
from gold_files import CORPORA, FRESH, GOLD, HELD, TRAIN, UNSEEN, WIDE

from newsclean.cleaning.blocks import Block, Blocks
from newsclean.evaluation.corpora import Corpus
from newsclean.evaluation.gold import GoldPage, agreement, digest_of, read_gold, wanted_labels
from newsclean.model import ArticleType, PageKind


def _page(*blocks: tuple[str, str], disputed: tuple[tuple[str, str, str], ...] = ()) -> GoldPage:
    return GoldPage(corpus="c", id="1", page_kind=PageKind.ARTICLE, blocks=blocks, disputed=disputed)


def test_enough_pages_are_labelled_twice_and_the_labellers_agree() -> None:
    labelled = [page for page in read_gold(GOLD) if page.blocks]
    share, kappa = agreement(labelled)
    assert len(labelled) >= 60
    assert share == pytest.approx(0.971, abs=0.01)
    assert kappa == pytest.approx(0.963, abs=0.01)


def test_enough_pages_are_filed_a_third_of_them_as_opinion() -> None:
    filed = Counter(page.article_type for page in read_gold(GOLD) if page.article_type)
    assert filed.total() >= 60
    assert filed[ArticleType.OPINION] + filed[ArticleType.EDITORIAL] >= 20


def test_pages_without_blocks_were_read_by_a_second_person() -> None:
    assert [page.id for page in read_gold(GOLD) if not page.blocks and not page.is_checked] == []


def test_fresh_pages_hold_teasers_of_editorials() -> None:
    labels = Counter(name for page in read_gold(FRESH) for _, name in page.labels())
    assert labels["editorial"] >= 20
    assert labels["opinion"] >= 60


def test_no_page_stands_twice() -> None:
    names = [(page.corpus, page.id) for file in (GOLD, FRESH, UNSEEN, WIDE, HELD, TRAIN) for page in read_gold(file)]
    assert len(names) == len(set(names))


@pytest.mark.corpora
@pytest.mark.skipif(not CORPORA.exists(), reason="needs the labelled corpora")
def test_the_model_of_labels_saw_no_newspaper_that_it_is_measured_on() -> None:
    domains = {
        (name, truth.id): truth.domain
        for name in ("fundus-dev", "turing", "wcxb-dev", "readability", "trafilatura-eval", "dates-dev",
                     "chinese-wced", "cttf-dev", "waddle-dev")
        for truth in Corpus(CORPORA / name).truths
    }  # fmt: skip
    seen = {domains[page.corpus, page.id] for page in read_gold(TRAIN)}
    measured = {domains[page.corpus, page.id] for file in (GOLD, FRESH, UNSEEN, WIDE, HELD) for page in read_gold(file)}
    assert seen.isdisjoint(measured)


def test_digests_may_be_short() -> None:
    gold = _page(("navigation", digest_of("Home")[:6]), ("body", digest_of("A tram.")[:6]))
    assert wanted_labels(gold, Blocks([Block("Home"), Block("A tram.")])) == ["navigation", "body"]


def test_blocks_of_one_text_take_their_labels_in_the_pages_order() -> None:
    home, body = digest_of("Home"), digest_of("A tram.")
    gold = _page(("navigation", home), ("body", body), ("legal", home))
    blocks = Blocks([Block("Home"), Block("A tram."), Block("New"), Block("Home"), Block("Home", hidden=True)])
    assert wanted_labels(gold, blocks) == ["navigation", "body", None, "legal", None]


def test_agreement_counts_what_is_disputed_once() -> None:
    gold = _page(("navigation", "a b c"), ("body", "d"), disputed=(("c", "navigation", "related"),))
    share, kappa = agreement([gold])
    assert share == 0.75
    assert 0 < kappa < share
