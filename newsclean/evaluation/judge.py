"""Corpora -> the scores of their pages, by the shipped weights or by weights fitted anew for each fold."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from newsclean.cleaning import Cleaner, plaintext, record
from newsclean.errors import PageError
from newsclean.evaluation.corpora import fold_of
from newsclean.evaluation.metrics import PageScore, score_article, score_text
from newsclean.evaluation.texts import to_text
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsclean.evaluation.corpora import Corpus, Truth
    from newsclean.evaluation.gold import GoldPage
    from newsclean.evaluation.texts import Form
    from newsclean.model import Article

    Clean = Callable[[Page], Article]


# Into how many parts of equal width confidence is cut, to be held against F1.
_BINS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A page's scores, and the confidence that its record stated; 0 where no record came."""

    corpus: str
    truth: Truth
    score: PageScore
    confidence: float


def judge(
    corpora: Iterable[Corpus], clean_for: Callable[[Truth], Clean], form: Form | None = None, kind: str | None = None
) -> Iterator[Judged]:
    """The scores of all pages, or of those of one kind, as HTML or as text in a form. `clean_for` gives the cleaner
    that may judge a page."""
    for corpus in corpora:
        for truth in corpus.truths:
            if kind is not None and truth.kind != kind:
                continue
            html = corpus.page(truth)
            content = html if form is None else to_text(html, form)
            try:
                article = clean_for(truth)(Page(content=content, is_text=form is not None, url=truth.url))
            except PageError:
                yield Judged(corpus.name, truth, score_text(truth, ""), 0.0)
            else:
                yield Judged(corpus.name, truth, score_article(truth, article), article.confidence or 0.0)


def shipped(_: Truth) -> Clean:
    """The cleaner as it is shipped."""
    return Cleaner().clean


def fitted(
    learnt: Sequence[Corpus], labelled: Sequence[GoldPage], form: Form | None, folds: int, seed: int
) -> Callable[[Truth], Clean]:
    """For each page the cleaner whose weights were fitted to the pages of `learnt` in other folds than its own, with
    the labels of those whose blocks are labelled."""
    fitted_to = _fitted_texts if form else _fitted_pages
    models = list(fitted_to(learnt, labelled, folds, seed))
    return lambda truth: models[fold_of(truth.domain, folds)]


def _fitted_pages(learnt: Sequence[Corpus], labelled: Sequence[GoldPage], folds: int, seed: int) -> Iterator[Clean]:
    from newsclean.evaluation.page_weights import fit, read_examples

    examples = list(read_examples(learnt, labelled))
    for fold in range(folds):
        model = fit([x for x in examples if fold_of(x.domain, folds) != fold], seed)
        yield partial(record.clean, model=model)


def _fitted_texts(learnt: Sequence[Corpus], labelled: Sequence[GoldPage], folds: int, seed: int) -> Iterator[Clean]:
    from newsclean.evaluation.text_model import fit, read_examples

    examples = list(read_examples(learnt, labelled))
    for fold in range(folds):
        model = fit([x for x in examples if fold_of(x.domain, folds) != fold], seed)
        yield partial(plaintext.clean, model=model)


def calibration_error(judged: Iterable[Judged]) -> float:
    """The expected calibration error of the confidence against the pages' F1: the mean distance of both, by bins of
    equal width, weighted by their pages (Guo et al., 2017)."""
    rows = [(x.confidence, x.score.f1) for x in judged if x.score.precision is not None]
    error = 0.0
    for number in range(_BINS):
        inside = [(c, f) for c, f in rows if min(int(c * _BINS), _BINS - 1) == number]
        error += abs(sum(c - f for c, f in inside))
    return error / max(len(rows), 1)


def error_share_of_least(judged: Iterable[Judged], share: float = 0.1) -> float:
    """The share of all error (1 - F1) that lies on the pages of least confidence."""
    rows = sorted((x.confidence, 1 - x.score.f1) for x in judged if x.score.precision is not None)
    total = sum(error for _, error in rows)
    return sum(error for _, error in rows[: round(len(rows) * share)]) / total if total else 0.0
