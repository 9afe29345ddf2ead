"""Labelled pages -> the model of lines: what it learns from, and its weights.

A page gives the texts that several converters and layouts make of it, so that the model meets a paragraph in every
dress. Pages whose text nobody wrote down teach, with less weight, what another extractor makes of them, where their
snippets bear it out or its two ways agree; else they teach the lines that hold a snippet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.plaintext.features import measure
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.evaluation.alignment import align
from newsclean.evaluation.metrics import harmonic, plain, precision_recall, score_text
from newsclean.evaluation.texts import Form, Layout, lay_out, to_text
from newsclean.evaluation.train_text import Example, train

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.network import Network
    from newsclean.evaluation.corpora import Corpus, Truth
    from newsclean.evaluation.train_text import Plan

# What a training page's text may look like.
_VARIANTS = (
    (Form.FULL, Layout.LINES),
    (Form.FULL, Layout.BLANK_LINES),
    (Form.RESIDUAL, Layout.LINES),
    (Form.RESIDUAL, Layout.WRAPPED),
    (Form.RESIDUAL, Layout.FLAT),
    (Form.SPACED, Layout.AS_IS),
    (Form.BLOCKS, Layout.LINES),
    (Form.BLOCKS, Layout.BLANK_LINES),
    (Form.RECALL, Layout.LINES),
    (Form.BARE, Layout.LINES),
)
_MOST_LINES = 3000
# What a page counts beside one whose text is known: by an extractor, by snippets alone.
_EXTRACTED, _BY_SNIPPETS = 0.6, 0.3
# An extractor's two ways agree where their texts have this F1, and are a text where they have so many characters.
_AGREE, _SHORTEST_TEXT = 0.95, 500
_SHORTEST_SNIPPET = 8


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page to learn from: its domain, and what its text may look like."""

    domain: str
    examples: tuple[Example, ...]


def can_teach(truth: Truth) -> bool:
    """True for articles. Where labels are missing, they may yet be found."""
    return truth.kind == "article"


def read_pages(corpus: Corpus) -> Iterator[TextPage]:
    """The pages of a corpus that teach lines. Raises InputError where one cannot be read."""
    for truth in filter(can_teach, corpus.truths):
        html = corpus.page(truth)
        known = known_text(truth, html)
        texts = {form: to_text(html, form) for form in {form for form, _ in _VARIANTS}}
        laid_out = (lay_out(texts[form], layout) for form, layout in _VARIANTS)
        examples = tuple(example for text in laid_out if (example := to_example(text, truth, known)) is not None)
        if examples:
            yield TextPage(truth.domain, examples)


def known_text(truth: Truth, html: bytes) -> str | None:
    """The article's text: as labelled; else as trafilatura extracts it, where that has all that must and nothing
    that must not be in it, or where it extracts the same with an eye on precision and on recall; else null."""
    if truth.text:
        return truth.text
    text = to_text(html, Form.MAIN)
    if truth.required:
        score = score_text(truth, text)
        return text if all(score.required) and all(score.forbidden) else None
    is_agreed = harmonic(*precision_recall(text, to_text(html, Form.RECALL))) >= _AGREE
    return text if is_agreed and len(text) >= _SHORTEST_TEXT else None


def to_example(text: str, truth: Truth, article: str | None) -> Example | None:
    """The text's lines, and what the article's text, else the truth's snippets, say of them; null for a text that
    teaches nothing."""
    lines = split_lines(text)
    if not 0 < len(lines) <= _MOST_LINES:
        return None
    known = None
    if article:
        keep, weight = np.array(align(lines.texts, article), np.float32), 1.0 if truth.text else _EXTRACTED
    else:
        (keep, known), weight = _from_snippets(lines.texts, truth), _BY_SNIPPETS
    if not keep.any():
        return None
    features = measure(lines)
    return Example(
        matrix=features.matrix.astype(np.float16),
        words=features.words,
        keep=keep,
        known=known,
        headline=_headlines(lines.texts, truth),
        weight=weight,
    )


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


def _headlines(texts: Sequence[str], truth: Truth) -> NDArray[np.bool_] | None:
    if not truth.title:
        return None
    title = plain(truth.title)
    return np.array([plain(text) == title for text in texts], np.bool_)


def fit(pages: Iterable[TextPage], plan: Plan | None = None) -> Network:
    """The weights fitted to pages; the same pages in the same order and the same plan give the same weights."""
    return train([page.examples for page in pages], plan)
