"""What the stages found of a page or text -> the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.identity import identify
from newsclean.cleaning.metadata.dates import agreed_edition
from newsclean.cleaning.provenance import provenance
from newsclean.cleaning.text import count_words
from newsclean.model import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.kinds import Kind
    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.metadata import Metadata
    from newsclean.model import Page, Removed, TextBlock


def make_article(  # noqa: PLR0913 - what all stages gave
    page: Page,
    labelled: Labelled,
    metadata: Metadata,
    kind: Kind,
    *,
    text: str,
    blocks: tuple[TextBlock, ...],
    removed: Sequence[Removed],
    confidence: float,
    model: str,
    encoding: str | None,
    place: str | None = None,
) -> Article:
    """The record. `removed` are the entries of `labelled`, with offsets where the input has them; `place` is where in
    the page the text stands."""
    return Article(
        id=identify(page, metadata.url_canonical),
        url=page.url,
        url_canonical=metadata.url_canonical,
        domain=metadata.domain,
        source=metadata.source,
        page_kind=kind.page_kind,
        article_type=kind.article_type,
        flags=kind.flags,
        title=metadata.title,
        description=metadata.description,
        text=text,
        blocks=blocks,
        word_count=count_words(text),
        language=metadata.language,
        authors=metadata.authors,
        date_published=metadata.date_published,
        date_modified=metadata.date_modified,
        date_precision=metadata.date_precision,
        dateline=labelled.dateline,
        print_edition=agreed_edition(labelled.print_edition, metadata.date_published),
        section=metadata.section,
        keywords=metadata.keywords,
        image=metadata.image,
        is_free=metadata.is_free,
        rights=metadata.rights,
        removed=tuple(removed),
        confidence=confidence,
        evidence=({} if place is None else {"text": place}) | metadata.evidence | kind.evidence,
        provenance=provenance(page, model, encoding),
        source_record=page.source_record,
    )
