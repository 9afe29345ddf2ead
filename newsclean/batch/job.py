"""What is to be done with every page: cleaned, chosen, written. It is sent to worker processes once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from newsclean.files import Reason, reason_of_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Article, ArticleType, Page, PageKind


class PageCleaner(Protocol):
    """What cleans: `newsclean.Cleaner`, or anything with its `clean`."""

    def clean(self, page: Page) -> Article:
        """The record of a page. Raises PageError."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which records go to the output, by type and by kind of page. `only` empty: every type; a record without a type is
    of no type."""

    only: frozenset[ArticleType] = frozenset()
    exclude: frozenset[ArticleType] = frozenset()
    take_all: bool = False
    only_kinds: frozenset[PageKind] = frozenset()
    exclude_kinds: frozenset[PageKind] = frozenset()

    def refusal(self, article: Article) -> Reason | None:
        """Why a record does not go to the output; None where it does."""
        if self.take_all:
            return None
        if not article.page_kind.is_story:
            return reason_of_kind(article.page_kind)
        if self.only_kinds and article.page_kind not in self.only_kinds:
            return Reason.FILTERED_ONLY_KIND
        if article.page_kind in self.exclude_kinds:
            return Reason.FILTERED_EXCLUDE_KIND
        if self.only and article.article_type not in self.only:
            return Reason.FILTERED_ONLY_TYPE
        return Reason.FILTERED_EXCLUDE_TYPE if article.article_type in self.exclude else None


@dataclass(frozen=True, slots=True)
class Job:
    """Everything that a worker needs; its functions are module-level ones or classes, so that it can be pickled.

    `make_cleaner` builds the cleaner once a process, `render` gives a record's line with its newline,
    `page_timeout` is in seconds.
    """

    make_cleaner: Callable[[], PageCleaner]
    render: Callable[[Article], bytes]
    selection: Selection = Selection()
    keep_removed: bool = True
    page_timeout: float = 60.0
