"""Text that has lost its HTML -> Article, by the same steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.identity import identify
from newsclean.cleaning.record import provenance
from newsclean.cleaning.text import count_words
from newsclean.model import Article, Engine, PageKind

if TYPE_CHECKING:
    from newsclean.model import Page


def clean(page: Page) -> Article:
    """The record of a text. Raises TooLarge."""
    text = page.content if isinstance(page.content, str) else page.content.decode("utf-8", "replace")
    return Article(
        id=identify(page),
        url=page.url,
        page_kind=PageKind.ARTICLE if text.strip() else PageKind.EMPTY,
        text=text,
        word_count=count_words(text),
        provenance=provenance(page, Engine.NEWSCLEAN, None, None),
        source_record=page.source_record,
    )
