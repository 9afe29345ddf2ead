"""What a data set holds, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.datasets.filters import day_of, primary_subtag

if TYPE_CHECKING:
    from newsclean.files import Reason, Unread
    from newsclean.model import Article

_UNKNOWN = "unknown"


@dataclass(slots=True)
class Figures:
    """The numbers while they grow. `left_out` is by reason, lines that are no records among them; the others count what
    is in the set: `rights` the records whose publishers say something to machines, `opted_out` those of them that ask
    for no training of AI."""

    kept: int = 0
    words: int = 0
    rights: int = 0
    opted_out: int = 0
    passed_over: int = 0
    first_fault: str | None = None
    left_out: Counter[Reason] = field(default_factory=Counter)
    by_source: Counter[str] = field(default_factory=Counter)
    by_language: Counter[str] = field(default_factory=Counter)
    by_type: Counter[str] = field(default_factory=Counter)
    by_month: Counter[str] = field(default_factory=Counter)

    @property
    def read(self) -> int:
        """Every line that was read, with what could not be."""
        return self.kept + self.left_out.total()

    @property
    def errors(self) -> int:
        """The lines that are no records, and the files that could not be read."""
        return sum(count for reason, count in self.left_out.items() if reason.is_error)

    @property
    def records(self) -> int:
        """The records among the lines."""
        return self.read - self.errors

    @property
    def days(self) -> tuple[str, str] | None:
        """The first and the last month of what is in the set; None where no date is known."""
        months = sorted(month for month in self.by_month if month != _UNKNOWN)
        return (months[0], months[-1]) if months else None

    @property
    def languages(self) -> list[str]:
        """The languages in the set, the most frequent first."""
        return [language for language, _ in ranked(self.by_language) if language != _UNKNOWN]

    def keep(self, article: Article) -> None:
        """Counts a record of the set."""
        self.kept += 1
        self.words += article.word_count
        self.rights += article.rights is not None
        self.opted_out += article.rights is not None and article.rights.opts_out_of_ai
        self.by_source[article.source or _UNKNOWN] += 1
        self.by_language[primary_subtag(article.language) or _UNKNOWN] += 1
        self.by_type[article.article_type or _UNKNOWN] += 1
        day = day_of(article.date_published)
        self.by_month[_UNKNOWN if day is None else f"{day:%Y-%m}"] += 1

    def miss(self, item: Unread) -> None:
        """Counts what could not be read."""
        self.left_out[item.reason] += 1
        self.first_fault = self.first_fault or f"{item.input}: {item.detail}"


def ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """What was counted, the most frequent first, in the same order in every run."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
