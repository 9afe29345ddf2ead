"""Which records a data set takes, and why it leaves the others out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsclean.files import Reason, reason_of_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Article, ArticleType, Flag, PageKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What a data set takes; what is empty or None asks for nothing.

    `languages` are primary subtags of BCP 47 in lower case, `domains` registrable ones; `since` and `until` are days in
    the newspaper's own zone, both included. What is asked of a record must be known of it: one without a date is of no
    day, one without a type of none. `keeps_ai_opt_out` also takes what publishers want no AI to be trained with.
    """

    only_types: frozenset[ArticleType] = frozenset()
    exclude_types: frozenset[ArticleType] = frozenset()
    only_kinds: frozenset[PageKind] = frozenset()
    exclude_kinds: frozenset[PageKind] = frozenset()
    languages: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    min_words: int = 0
    min_confidence: float = 0.0
    exclude_flags: frozenset[Flag] = frozenset()
    keeps_ai_opt_out: bool = False

    def refusal(self, article: Article) -> Reason | None:
        """Why a record is left out; None where it is taken."""
        if not article.page_kind.is_story:
            return reason_of_kind(article.page_kind)
        return next((reason for reason, takes in _TESTS.items() if not takes(self, article)), None)


def day_of(published: str | None) -> date | None:
    """The day of a record's date, in the zone that it is told in; None where there is none."""
    try:
        return None if published is None else datetime.fromisoformat(published).date()
    except ValueError:
        return None


def primary_subtag(language: str | None) -> str | None:
    """The language itself of a BCP 47 tag, in lower case: "pt" of "pt-BR"."""
    return None if language is None else language.partition("-")[0].lower()


def _is_wanted_of_ai(filters: Filters, article: Article) -> bool:
    return filters.keeps_ai_opt_out or article.rights is None or not article.rights.opts_out_of_ai


def _is_in_window(filters: Filters, article: Article) -> bool:
    if filters.since is None and filters.until is None:
        return True
    day = day_of(article.date_published)
    return day is not None and (filters.since or date.min) <= day <= (filters.until or date.max)


def _is_of_language(filters: Filters, article: Article) -> bool:
    return not filters.languages or primary_subtag(article.language) in filters.languages


# The first that does not hold is the reason.
_TESTS: dict[Reason, Callable[[Filters, Article], bool]] = {
    Reason.FILTERED_AI_OPT_OUT: _is_wanted_of_ai,
    Reason.FILTERED_ONLY_TYPE: lambda filters, article: (
        not filters.only_types or article.article_type in filters.only_types
    ),
    Reason.FILTERED_EXCLUDE_TYPE: lambda filters, article: article.article_type not in filters.exclude_types,
    Reason.FILTERED_ONLY_KIND: lambda filters, article: (
        not filters.only_kinds or article.page_kind in filters.only_kinds
    ),
    Reason.FILTERED_EXCLUDE_KIND: lambda filters, article: article.page_kind not in filters.exclude_kinds,
    Reason.FILTERED_LANGUAGE: _is_of_language,
    Reason.FILTERED_DOMAIN: lambda filters, article: not filters.domains or article.domain in filters.domains,
    Reason.FILTERED_OUTSIDE_WINDOW: _is_in_window,
    Reason.FILTERED_MIN_WORDS: lambda filters, article: article.word_count >= filters.min_words,
    Reason.FILTERED_MIN_CONFIDENCE: lambda filters, article: (article.confidence or 0.0) >= filters.min_confidence,
    Reason.FILTERED_EXCLUDE_FLAG: lambda filters, article: filters.exclude_flags.isdisjoint(article.flags),
}
