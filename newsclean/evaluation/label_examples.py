"""Pages, and texts made of them, behind the rules, with the labels that they should have: what the models of labels
learn from."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning import clean_html
from newsclean.cleaning.characters import weight
from newsclean.cleaning.head import Head
from newsclean.cleaning.labels import learned, mark_by_rules
from newsclean.cleaning.labels.learned import sight
from newsclean.cleaning.labels.page import PARAGRAPH
from newsclean.cleaning.plaintext import learned as learned_lines
from newsclean.cleaning.plaintext.labelling import mark_lines
from newsclean.cleaning.plaintext.learned import sight as sight_of_lines
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.paragraphs import as_blocks
from newsclean.cleaning.plaintext.scoring import score as score_lines
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.evaluation.gold import BODY, wanted_labels
from newsclean.evaluation.line_labels import labels_of_lines
from newsclean.evaluation.other_headings import LabelledLines, Pool, under_other_headings
from newsclean.evaluation.samples import Sample
from newsclean.evaluation.texts import dresses, lay_out, to_text
from newsclean.model import Label, PageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.labels.learned.model import LabelModel
    from newsclean.cleaning.labels.page import Mark, PageView
    from newsclean.cleaning.plaintext.features import Features
    from newsclean.cleaning.plaintext.scoring import LineScores
    from newsclean.evaluation.corpora import Corpus
    from newsclean.evaluation.gold import GoldPage

    Floats = NDArray[np.float32]
    Ints = NDArray[np.int64]

# How often a text teaches with other headings over its lists.
_VARIATIONS = 2
_MOST_LINES = 3000
# A byline of so many words is a name; a longer line is no day alone.
_LONGEST_NAME, _WORDS_OF_NAME, _LONGEST_DAY = 28, (2, 3), 40


class Seen(NamedTuple):
    """What a model sees of the blocks of a page: features x blocks, and blocks x words."""

    x: Floats
    words: Ints


@dataclass(frozen=True, slots=True)
class Example:
    """A page or text behind the rules, with the labels that its blocks, or lines, should have; null where one is
    unknown. What is made up to learn from is not measured."""

    domain: str
    page: PageView
    marks: dict[int, Mark]
    wanted: Sequence[str | None]
    is_measured: bool = True

    def right(self, marks: Mapping[int, Mark]) -> tuple[int, int]:
        """(blocks called what they are, blocks) of those that are none of the text."""
        asked = {i: name for i, name in enumerate(self.wanted) if name is not None and name != BODY and i in marks}
        return sum(marks[i].label == name for i, name in asked.items()), len(asked)

    def _sample(self, seen: Seen, labels: Sequence[Label]) -> Sample:
        """What it teaches: which of these labels the blocks have that are none of the text."""
        numbers = {str(label): number for number, label in enumerate(labels)}
        y = np.array([numbers.get(name or "", 0) for name in self.wanted], np.float32)
        told = [name in numbers and i in self.marks for i, name in enumerate(self.wanted)]
        return Sample(self.domain, seen.x, y, np.array(told, np.float32), words=seen.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageExample(Example):
    """A page."""

    matrix: Matrix

    @property
    def sample(self) -> Sample:
        """What it teaches."""
        words = np.zeros((len(self.wanted), sight.MOST_WORDS), np.int64)
        for row, numbers in zip(words, sight.ClassWords(self.page).numbers(), strict=True):
            row[: len(numbers)] = numbers
        return self._sample(Seen(sight.see(self.page, self.marks, self.matrix), words), learned.LEARNED)

    def corrected(self, model: LabelModel) -> dict[int, Mark]:
        """The marks behind a model."""
        marks = dict(self.marks)
        learned.correct(self.page, marks, self.matrix, model)
        return marks


@dataclass(frozen=True, slots=True, kw_only=True)
class TextExample(Example):
    """A text that lost its HTML."""

    scores: LineScores
    features: Features

    @property
    def sample(self) -> Sample:
        """What it teaches."""
        words = sight_of_lines.FirstWords(self.features.words, len(self.wanted)).numbers()
        x = sight_of_lines.see(self.page, self.marks, self.features, self.scores.values)
        return self._sample(Seen(x, words), learned_lines.LEARNED)

    def corrected(self, model: LabelModel) -> dict[int, Mark]:
        """The marks behind a model."""
        marks = dict(self.marks)
        learned_lines.correct(self.page, marks, self.scores, model)
        return marks


def read_pages(pages: Iterable[GoldPage], corpora: Mapping[str, Corpus]) -> Iterator[PageExample]:
    """The pages, once with the text that they are labelled to have and once with the engine's."""
    for gold in pages:
        corpus = corpora[gold.corpus]
        truth = corpus.truth(gold.id)
        reading = read(corpus.page(truth))
        scores = score(reading.blocks, reading.head)
        wanted = wanted_labels(gold, reading.blocks)
        if scores.matrix is None or not any(wanted):
            continue
        for keep, of_engine in (([name == BODY for name in wanted], None), (scores.keep, scores)):
            ruled = mark_by_rules(reading.blocks, keep, reading.head, of_engine)
            yield PageExample(truth.domain, ruled.page, ruled.marks, wanted, matrix=scores.matrix)


def read_texts(pages: Iterable[GoldPage], corpora: Mapping[str, Corpus], seed: int = 0) -> Iterator[TextExample]:
    """The texts that several converters make of the articles among the pages (see texts.dresses), with the engine's
    choice, and variations of the first."""
    random = Random(seed)  # noqa: S311 - the same texts each time
    pool = Pool([], [], [])
    for number, gold in enumerate(page for page in pages if page.blocks and page.page_kind is PageKind.ARTICLE):
        corpus = corpora[gold.corpus]
        truth = corpus.truth(gold.id)
        html = corpus.page(truth)
        blocks = read(html).blocks
        for place, (form, layout) in enumerate(dresses(number)):
            text = lay_out(to_text(html, form), layout)
            lines = split_lines(text).texts
            if not 0 < len(lines) <= _MOST_LINES:
                continue
            labels = labels_of_lines(gold, blocks, lines)
            yield from _examples(truth.domain, text, labels, is_measured=place == 0)
            if place == 0:
                _remember(pool, lines, labels)
                language = (clean_html(html).language or "")[:2]
                for _ in range(_VARIATIONS):
                    other = under_other_headings(LabelledLines(lines, labels), language, pool, random)
                    if other is not None:
                        yield from _examples(truth.domain, "\n".join(other.texts), other.labels, is_measured=False)


def _examples(domain: str, text: str, labels: Sequence[str | None], *, is_measured: bool) -> Iterator[TextExample]:
    """What a text teaches; nothing where it is not read as the lines that are labelled."""
    lines = split_lines(text)
    scores = score_lines(lines)
    if scores.features is None or len(lines) != len(labels):
        return
    head = Head(title=None if scores.headline is None else lines.texts[scores.headline])
    ruled = mark_lines(as_blocks(lines.texts), scores, head)
    page, marks, features = ruled.page, ruled.marks, scores.features
    yield TextExample(domain, page, marks, labels, is_measured, scores=scores, features=features)


def _remember(pool: Pool, lines: Sequence[str], labels: Sequence[str | None]) -> None:
    """Puts bylines that are names and nothing else, days and the paragraphs of a text into the pool."""
    for line, label in zip(lines, labels, strict=True):
        if label == Label.TIMESTAMP and len(line) <= _LONGEST_DAY:
            pool.days.append(line)
        elif label == BODY and weight(line) >= PARAGRAPH:
            pool.sentences.append(line)
        elif label == Label.BYLINE and len(line) <= _LONGEST_NAME and len(line.split()) in _WORDS_OF_NAME:
            pool.names.append(line)
