"""Page -> Article: the whole flow in one place.

page -> head, blocks -> scores -> labels -> text, metadata, kind -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.identity import identify
from newsclean.cleaning.kinds import find_kind
from newsclean.cleaning.kinds.clues import Clues
from newsclean.cleaning.labels import label
from newsclean.cleaning.labels.page import TEASER_LISTS
from newsclean.cleaning.metadata import find_metadata, find_selectors
from newsclean.cleaning.metadata.dates import agreed_edition
from newsclean.cleaning.place import place_of
from newsclean.cleaning.provenance import provenance
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import score
from newsclean.cleaning.site_body import keep_selected
from newsclean.cleaning.text import assemble, count_words
from newsclean.model import Article, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.scoring.model import PageModel
    from newsclean.model import Page, Site

# Where other stories' writers stand, and names that are no writer's.
_OTHERS = TEASER_LISTS | {Label.NAVIGATION}


def clean(page: Page, site: Site | None = None, model: PageModel | None = None) -> Article:
    """The record of an HTML page, by the shipped model or another. Raises NotText, TooLarge."""
    reading = read(page.content, page.content_type)
    head, blocks = reading.head, reading.blocks
    scores = score(blocks, head, model)
    selectors = find_selectors(page, head, blocks, scores.keep, site)
    keep = keep_selected(blocks, scores.keep, selectors)
    labelled = label(blocks, keep, head, page.url, scores, selectors)
    text, text_blocks = assemble(blocks, labelled.keep, head.descriptions)
    others = labelled.covered(_OTHERS)
    metadata = find_metadata(page, head, blocks, labelled.keep, labelled.print_edition, site, others)
    kind = find_kind(Clues(page, head, blocks, labelled, metadata, text))
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
        blocks=text_blocks,
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
        removed=labelled.removed,
        confidence=scores.confidence,
        evidence={
            **_place(blocks, labelled.keep, in_scripts=reading.is_scripted),
            **metadata.evidence,
            **kind.evidence,
        },
        provenance=provenance(page, scores.engine, scores.model, reading.encoding),
        source_record=page.source_record,
    )


def _place(blocks: Blocks, keep: Sequence[bool], *, in_scripts: bool) -> dict[str, str]:
    place = "script" if in_scripts and any(keep) else place_of(blocks, keep)
    return {} if place is None else {"text": place}
