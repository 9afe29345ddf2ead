"""What a text's style tells of its type, where no word of the page does: opinions argue, features advise or tell.

Two small models of boosted trees, one a type; `newsclean.evaluation.style_weights` fits them.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np

from newsclean.cleaning.forest import Forest
from newsclean.cleaning.vocabulary.style import ADVICE_FOLDERS, MANNERS, NEWS_FOLDERS
from newsclean.model import ArticleType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.cleaning.kinds.clues import KindClues

# A text's beginning tells its style; so many characters of it are read, and so many for how it opens.
_READ, _OPENING = 5000, 600
# With the vowel signs of Indic scripts, which are no letters.
_WORD = re.compile(r"[\w'\u0900-\u0e4e]+")
# What others said is not in the writer's style.
_QUOTED = re.compile(r"[\"“„«»「『][^\"“”„«»「」『』\n]{2,800}[\"”“»«」』]")
_QUOTES = re.compile(r"[\"“„«‘'「]")
_SECTIONS = re.compile(r"[,/|>]")
_ASKS = "?？؟"
_SHORT = 80
# Where all types together are less probable than this, most texts are news.
_HARDLY = 0.25
# The shares of fewer words are those of so many.
_FEW = 30
# What an apostrophe joins is one word there: "don't", but "l'on".
_JOINED = frozenset({"en", ""})
_SAME = {"nb": "no", "nn": "no"}

FEATURES = (
    *MANNERS, "words", "paragraph", "short_lines", "different", "quoted", "asks", "title_words", "title_capitals",
    "title_quotes", "title_colon", "dated", "unsigned", "news_folders", "advice_folders", "opens_with_you",
    "opens_with_questions",
)  # fmt: skip
# The types that style tells, the surest first.
TYPES = (ArticleType.OPINION, ArticleType.FEATURE)


@dataclass(frozen=True, slots=True)
class StyleModel:
    """A forest a type, and how probable the type must be."""

    forests: tuple[Forest, ...]
    least: tuple[float, ...]

    def probabilities(self, features: Sequence[float]) -> tuple[float, ...]:
        """How probable each of `TYPES` is, by itself."""
        x = np.array(features, np.float32)[:, None]
        return tuple(float(forest.probabilities(x)[0]) for forest in self.forests)

    def tell(self, features: Sequence[float]) -> ArticleType | None:
        """The first type that is probable enough; null where none is."""
        found = zip(TYPES, self.probabilities(features), self.least, strict=True)
        return next((kind for kind, probability, least in found if probability >= least), None)

    def save(self, file: IO[bytes]) -> None:
        """Writes the model as a numpy archive."""
        arrays = {
            f"{kind}_{name}": array
            for kind, forest in zip(TYPES, self.forests, strict=True)
            for name, array in forest.stored().items()
        }
        np.savez_compressed(file, allow_pickle=False, least=np.array(self.least), **arrays)

    @classmethod
    def load(cls, file: IO[bytes]) -> StyleModel:
        """The model that `save` wrote."""
        with np.load(file) as found:
            names = ("rows", "borders", "leaves", "bias")
            forests = (Forest.from_stored({name: found[f"{kind}_{name}"] for name in names}) for kind in TYPES)
            return cls(tuple(forests), tuple(found["least"].tolist()))


MODEL_FILE = Path(__file__).with_name("style.npz")


@cache
def load_model() -> StyleModel:
    """The shipped model."""
    with MODEL_FILE.open("rb") as file:
        return StyleModel.load(file)


def told_by_style(clues: KindClues) -> ArticleType | None:
    """The type by a text's style; null for the style of news, and for what a dateline says is news."""
    return None if clues.labelled.dateline else load_model().tell(style_features(clues))


def reads_as_news(clues: KindClues) -> bool:
    """True for a text whose style hardly can be another type's."""
    return sum(load_model().probabilities(style_features(clues))) < _HARDLY


def style_features(clues: KindClues) -> list[float]:
    """What the model sees, in the order of `FEATURES`."""
    found = (*_written(clues), *_titled(clues), *_filed(clues), *_opened(clues))
    return [float(x) for x in found]


def _written(clues: KindClues) -> tuple[float, ...]:
    text = clues.text[:_READ]
    bare = _QUOTED.sub(" ", text)
    words = _words_of(bare, clues)
    count = _manners(words, clues)
    share = 100 / max(len(words), _FEW)
    paragraphs = [x for x in text.split("\n") if x]
    lines, read = max(len(paragraphs), 1), max(len(text), 1)
    length = clues.words * len(text) / max(len(clues.text), 1)
    return (
        *(share * count[x] for x in MANNERS),
        math.log1p(clues.words),
        math.log1p(length / lines),
        sum(len(x) < _SHORT for x in paragraphs) / lines,
        len(set(words)) / max(len(words), 1),
        1 - len(bare) / read,
        1000 * sum(map(text.count, _ASKS)) / read,
    )


def _titled(clues: KindClues) -> tuple[float, ...]:
    title = clues.title
    words = title.split()
    capitals = sum(x[:1].isupper() for x in words) / max(len(words), 1)
    return len(words), capitals, len(_QUOTES.findall(title)), ":" in title


def _filed(clues: KindClues) -> tuple[float, ...]:
    sections = (x.strip().lower().replace(" ", "-") for x in _SECTIONS.split(clues.metadata.section or ""))
    folders = clues.segments[:-1]
    names = {*sections, *folders, *(part for x in folders for part in x.split("-"))}
    return (
        clues.metadata.date_published is not None,
        not clues.metadata.authors,
        len(names & NEWS_FOLDERS),
        len(names & ADVICE_FOLDERS),
    )


def _opened(clues: KindClues) -> tuple[float, ...]:
    opening = clues.text[:_OPENING]
    count = _manners(_words_of(_QUOTED.sub(" ", opening), clues), clues)
    return count["you"], sum(map(opening.count, _ASKS))


def _words_of(text: str, clues: KindClues) -> list[str]:
    """The words of a text in lower case."""
    mark = "'" if _language(clues) in _JOINED else " "
    lowered = text.lower().replace("’", mark)
    return _WORD.findall(lowered if mark == "'" else lowered.replace("'", mark))


def _manners(words: Sequence[str], clues: KindClues) -> Counter[str]:
    """How often the words of each manner stand among these."""
    told = _manner_of(_language(clues))
    return Counter(map(told.__getitem__, filter(told.__contains__, words)))


def _language(clues: KindClues) -> str:
    language = (clues.metadata.language or "").partition("-")[0].lower()
    return _SAME.get(language, language)


@cache
def _manner_of(language: str) -> Mapping[str, str]:
    """The manner that each small word of a language tells."""
    return {word: name for name, spoken in MANNERS.items() for word in spoken.get(language, "").split()}
