"""Text against truth, record against truth: the scores that every corpus is read with.

F1, precision and recall are those of 4-gram shingles, averaged over pages (the measure of
article-extraction-benchmark); `exact` is the share of pages whose words are all right and in order; `with` and
`without` are the shares of snippets that must, and must not, be in the text, and are, or are not.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsclean.cleaning.text import WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.evaluation.corpora import Truth
    from newsclean.model import Article

_SHINGLE = 4
_INSTANT = re.compile(r"\d\d:\d\d.*([+-]\d\d:?\d\d|Z)$")


@dataclass(frozen=True, slots=True)
class PageScore:
    """The scores of one page; null where its truth does not judge that. `authors` counts names: hits, false, missed."""

    precision: float | None = None
    recall: float | None = None
    exact: bool | None = None
    required: tuple[bool, ...] = ()
    forbidden: tuple[bool, ...] = ()
    title: bool | None = None
    day: bool | None = None
    instant: bool | None = None
    authors: tuple[int, int, int] | None = None

    @property
    def f1(self) -> float:
        """The harmonic mean of the page's precision and recall."""
        return harmonic(self.precision or 0.0, self.recall or 0.0)


def harmonic(first: float, second: float) -> float:
    """The harmonic mean; 0 where either is."""
    return 2 * first * second / (first + second) if first and second else 0.0


def precision_recall(truth: str, text: str) -> tuple[float, float]:
    """Precision and recall of the 4-gram shingles of `text`; an empty text scores 0 on both."""
    wanted, found = _shingles(truth), _shingles(text)
    common = (wanted & found).total()
    if not common:
        return 0.0, 0.0
    return common / found.total(), common / wanted.total()


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + _SHINGLE]) for i in range(max(1, len(words) - _SHINGLE + 1)) if words)


def plain(text: str | None) -> str:
    """The words of a text in lower case, parted by single spaces."""
    return " ".join(WORD.findall((text or "").lower()))


def score_text(truth: Truth, text: str) -> PageScore:
    """The scores of a page's text."""
    low = plain(text)
    required = tuple(plain(snippet) in low for snippet in truth.required)
    forbidden = tuple(plain(snippet) not in low for snippet in truth.forbidden)
    if not truth.text:
        return PageScore(required=required, forbidden=forbidden)
    precision, recall = precision_recall(truth.text, text)
    exact = WORD.findall(truth.text) == WORD.findall(text)
    return PageScore(precision, recall, exact, required, forbidden)


def score_article(truth: Truth, article: Article) -> PageScore:
    """The scores of a page's record: its text, title, dates and authors."""
    score = score_text(truth, article.text)
    day = instant = None
    if truth.date:
        day = (article.date_published or "")[:10] == truth.date[:10]
        if _INSTANT.search(truth.date):
            instant = _minute(article.date_published) == _minute(truth.date)
    return PageScore(
        precision=score.precision,
        recall=score.recall,
        exact=score.exact,
        required=score.required,
        forbidden=score.forbidden,
        title=plain(truth.title) == plain(article.title) if truth.title else None,
        day=day,
        instant=instant,
        authors=_names(truth.authors, article.authors) if truth.authors is not None else None,
    )


def _names(wanted: Sequence[str], found: Sequence[str]) -> tuple[int, int, int]:
    right, got = {plain(name) for name in wanted}, {plain(name) for name in found}
    return len(right & got), len(got - right), len(right - got)


def _minute(value: str | None) -> datetime | None:
    try:
        instant = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    return instant.astimezone(UTC).replace(second=0, microsecond=0) if instant.tzinfo else None


@dataclass(frozen=True, slots=True)
class Summary:
    """The scores of many pages: means, by name, and how many pages there were."""

    pages: int
    scores: dict[str, float] = field(default_factory=dict)

    @property
    def f1(self) -> float:
        """F1 of the mean precision and recall; 0 where no truth has a text."""
        return self.scores.get("F1", 0.0)


def summarise(scores: Iterable[PageScore]) -> Summary:
    """The means over pages. F1 is that of mean precision and mean recall; authors' F1 is over all names."""
    rows = list(scores)
    found: dict[str, float] = {}
    precision = [row.precision for row in rows if row.precision is not None]
    recall = [row.recall for row in rows if row.recall is not None]
    if precision:
        p, r = sum(precision) / len(precision), sum(recall) / len(recall)
        found |= {"F1": harmonic(p, r), "P": p, "R": r}
    columns: dict[str, list[bool]] = {
        "exact": [row.exact for row in rows if row.exact is not None],
        "with": [hit for row in rows for hit in row.required],
        "without": [hit for row in rows for hit in row.forbidden],
        "title": [row.title for row in rows if row.title is not None],
        "day": [row.day for row in rows if row.day is not None],
        "instant": [row.instant for row in rows if row.instant is not None],
    }
    found |= {name: sum(column) / len(column) for name, column in columns.items() if column}
    names = [row.authors for row in rows if row.authors is not None]
    if names:
        hits, false, missed = (sum(name[i] for name in names) for i in range(3))
        found["authors"] = 2 * hits / (2 * hits + false + missed or 1)
    return Summary(len(rows), found)
