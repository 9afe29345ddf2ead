"""Labelled pages -> the weights of the model of lines (see cleaning.plaintext.model).

A page gives texts that several converters and layouts make of it, so that the model meets a paragraph in every dress.
Pages whose text nobody wrote down teach the labels of their blocks where there are any; else, with less weight, what
the model of pages makes of their HTML, where their snippets bear it out or it is sure; else the lines that hold a
snippet.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from newsclean.cleaning import clean_html
from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.model import LineModel
from newsclean.cleaning.plaintext.second_look import second_look
from newsclean.cleaning.reading import read
from newsclean.errors import InputError, PageError
from newsclean.evaluation.alignment import align
from newsclean.evaluation.gold import labelled_in, labelled_text
from newsclean.evaluation.metrics import plain, score_text
from newsclean.evaluation.nets import Plan, fit_net
from newsclean.evaluation.samples import Sample, check_domains, row_weights
from newsclean.evaluation.texts import dresses, lay_out, to_text
from newsclean.evaluation.two_looks import grow_on, seen_twice
from newsclean.model import Label, PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.features import Features
    from newsclean.evaluation.corpora import Corpus, Truth
    from newsclean.evaluation.gold import GoldPage
    from newsclean.model import Article

    Floats = NDArray[np.float32]

_MOST_LINES = 3000
# What a page counts beside one whose text is known: as the model of pages reads it, by snippets alone.
_READ, _BY_SNIPPETS = 0.8, 0.3
# How sure the model of pages must be of a page without snippets, and of how many characters.
_SURE, _SHORTEST_TEXT = 0.9, 500
_SHORTEST_SNIPPET = 8
_KEPT = 0.5


_COMMON: dict[str, Any] = {"loss_function": "Logloss", "depth": 6, "l2_leaf_reg": 5, "rsm": 0.3, "subsample": 0.7}
_FIRST = _COMMON | {"iterations": 60, "learning_rate": 0.25}
_SECOND = _COMMON | {"iterations": 200, "learning_rate": 0.13}
_NET = Plan(passes=10)
_HEADLINE = _COMMON | {"iterations": 300, "learning_rate": 0.1}


@dataclass(frozen=True, slots=True)
class Example:
    """A text to learn from. Of each line: `keep` is the share of it that is the article's, `known` says whether that is
    known (null: of all), `headline` whether it is the headline (null: of none is it known). `weight` is what the text
    counts beside others."""

    domain: str
    features: Features
    keep: Floats
    known: NDArray[np.bool_] | None = None
    headline: NDArray[np.bool_] | None = None
    weight: float = 1.0


class Known(NamedTuple):
    """What is known of an article: its text, null where at most snippets are, and its headline; and what its texts
    count beside others."""

    text: str | None
    weight: float
    title: str | None = None


def can_teach(truth: Truth) -> bool:
    """True for articles. Where labels are missing, they may yet be found."""
    return truth.kind == "article"


def read_examples(corpora: Iterable[Corpus], labelled: Iterable[GoldPage] = ()) -> Iterator[Example]:
    """The texts of the corpora's pages that teach lines. Raises InputError where one cannot be read, and for a labelled
    page that its corpus does not hold."""
    gold = list(labelled)
    number = 0
    for corpus in corpora:
        by_id = labelled_in(corpus, gold)
        for truth in filter(can_teach, corpus.truths):
            html = corpus.page(truth)
            known = find_known(truth, html, by_id.get(truth.id))
            if known is not None:
                texts = (lay_out(to_text(html, form), layout) for form, layout in dresses(number))
                yield from filter(None, (to_example(text, truth, known) for text in texts))
            number += 1


def find_known(truth: Truth, html: bytes, page: GoldPage | None = None) -> Known | None:
    """What is known of a page: its text as labelled, whole or block by block; else as the model of pages reads it,
    where that has all that must and nothing that must not be in it, or where it is sure. Null for a page whose labels
    say that it is no article."""
    if truth.text:
        return Known(truth.text, 1.0, truth.title)
    if page is not None:
        if page.page_kind is not PageKind.ARTICLE:
            return None
        blocks = read(html).blocks
        headline = labelled_text(page, blocks, Label.HEADLINE).split("\n")[0]
        return Known(labelled_text(page, blocks), 1.0, truth.title or headline)
    try:
        article = clean_html(html, url=truth.url)
    except PageError:
        return Known(None, _BY_SNIPPETS, truth.title)
    title = truth.title or article.title
    return Known(article.text, _READ, title) if _is_right(article, truth) else Known(None, _BY_SNIPPETS, title)


def _is_right(article: Article, truth: Truth) -> bool:
    """True where the snippets bear the article's text out, or where there are none and the model is sure."""
    if truth.required:
        score = score_text(truth, article.text)
        return all(score.required) and all(score.forbidden)
    is_sure = article.confidence is not None and article.confidence >= _SURE
    return is_sure and article.page_kind is PageKind.ARTICLE and len(article.text) >= _SHORTEST_TEXT


def to_example(text: str, truth: Truth, known: Known) -> Example | None:
    """The text's lines, and what the article's text, else the truth's snippets, say of them; null for a text that
    teaches nothing."""
    lines = split_lines(text)
    if not 0 < len(lines) <= _MOST_LINES:
        return None
    is_known = None
    if known.text:
        keep = np.array(align(lines.texts, known.text), np.float32)
    else:
        keep, is_known = _from_snippets(lines.texts, truth)
    if not keep.any():
        return None
    return Example(truth.domain, measure(lines), keep, is_known, _headlines(lines.texts, known.title), known.weight)


def _from_snippets(texts: Sequence[str], truth: Truth) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """For each line whether it is the article's, and whether that is known."""
    folded = [plain(text) for text in texts]
    wanted, unwanted = (
        np.array([_holds(text, snippets) for text in folded], np.bool_)
        for snippets in (_folded(truth.required), _folded(truth.forbidden))
    )
    return (wanted & ~unwanted).astype(np.float32), wanted ^ unwanted


def _folded(snippets: Iterable[str]) -> list[str]:
    return [folded for snippet in snippets if len(folded := plain(snippet)) >= _SHORTEST_SNIPPET]


def _holds(text: str, snippets: Sequence[str]) -> bool:
    return any(snippet in text for snippet in snippets)


def _headlines(texts: Sequence[str], title: str | None) -> NDArray[np.bool_] | None:
    if not title:
        return None
    headline = plain(title)
    return np.array([plain(text) == headline for text in texts], np.bool_)


def fit(examples: Sequence[Example], seed: int = 0) -> LineModel:
    """The model of these texts; the same texts and seed give the same weights on one machine. Raises InputError where
    too few domains are among them, or no headline is known."""
    samples = [_sample(example) for example in examples]
    check_domains(samples)
    if not any(example.headline is not None and example.headline.any() for example in examples):
        raise InputError("no labelled page says which line is its headline")
    seeded = {"random_seed": seed}
    seen = seen_twice(samples, _FIRST, seed)
    titled = [_headline_sample(*pair) for pair in zip(examples, seen, strict=True) if pair[0].headline is not None]
    return LineModel(
        grow_on(samples, None, _FIRST | seeded),
        grow_on(samples, seen, _SECOND | seeded),
        fit_net(samples, _NET, seed),
        grow_on(titled, None, _HEADLINE | seeded),
    )


def _sample(example: Example) -> Sample:
    """What a text teaches of its lines."""
    features = example.features
    weights = row_weights(features.chars, example.weight)
    if example.known is not None:
        weights *= example.known
    y = (example.keep > _KEPT).astype(np.float32)
    return Sample(example.domain, features.x, y, weights, partial(second_look, features.chars))


def _headline_sample(example: Example, seen: Floats) -> Sample:
    """What a text teaches of its headline, which is looked for among the lines down to the first that is kept."""
    end = int((example.keep > _KEPT).argmax()) + 1
    y = np.asarray(example.headline, np.float32)[:end]
    weights = row_weights(np.ones(end, np.float32), example.weight)
    return Sample(example.domain, seen[:, :end], y, weights, partial(second_look, example.features.chars[:end]))
