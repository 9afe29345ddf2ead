"""Page -> Article: the whole flow in one place.

page -> head, blocks -> scores -> labels -> text, metadata, kind -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.article import make_article
from newsclean.cleaning.kinds import find_kind
from newsclean.cleaning.kinds.clues import KindClues
from newsclean.cleaning.labels import label
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS
from newsclean.cleaning.metadata import find_metadata, find_selectors
from newsclean.cleaning.place import place_of
from newsclean.cleaning.reading import read
from newsclean.cleaning.scoring import MODEL, score
from newsclean.cleaning.shells import find_shell
from newsclean.cleaning.shown_headline import with_shown_headline
from newsclean.cleaning.site_body import keep_selected
from newsclean.cleaning.steps import Steps
from newsclean.cleaning.text import assemble
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.scoring.model import PageModel
    from newsclean.model import Article, Page, Site

# Where other stories' writers stand, and names that are no writer's; what others wrote, with their own dates.
_OTHERS = TEASER_LISTS | {Label.NAVIGATION}
_FOREIGN = frozenset({Label.COMMENTS, Label.OTHER_STORY, *COLUMNS})
_NOTES, _BYLINES, _TAGS = frozenset({Label.PRINT_NOTE}), frozenset({Label.BYLINE}), frozenset({Label.TAGS})
_CRUMBS = frozenset({Label.BREADCRUMBS})


def clean(page: Page, site: Site | None = None, model: PageModel | None = None) -> Article:
    """The record of an HTML page, by the shipped model or another. Raises NotText, TooLarge."""
    return take_steps(page, site, model).article


def take_steps(page: Page, site: Site | None = None, model: PageModel | None = None) -> Steps:
    """The record of an HTML page, with what the stages made of its blocks. Raises NotText, TooLarge."""
    reading = read(page.content, page.content_type)
    scores = score(reading.blocks, reading.head, model)
    shell = find_shell(reading.blocks, reading.head, scores)
    if shell is not None:
        reading = reading.completed(shell.anchor)
        scores = shell.scores
        if reading.script_body is not None:
            scores = shell.filled(reading.blocks, reading.script_body, score(reading.blocks, reading.head, model))
    head, blocks = reading.head, reading.blocks
    selectors = find_selectors(page, head, blocks, scores.keep, site)
    keep = keep_selected(blocks, scores.keep, selectors)
    head = with_shown_headline(head, blocks, keep, page.url)
    labelled = label(blocks, keep, head, page.url, scores, selectors)
    text, text_blocks = assemble(blocks, labelled.keep, head.descriptions, labelled.standfirst)
    named = map(labelled.covered, (_OTHERS, _FOREIGN, _NOTES, _BYLINES, _TAGS, _CRUMBS))
    edition = labelled.print_edition
    metadata = find_metadata(page, head, blocks, labelled.keep, edition, site, selectors, *named)
    kind = find_kind(KindClues(page, head, blocks, labelled, metadata, text))
    is_script = reading.script_body is not None and any(labelled.keep)
    article = make_article(
        page,
        labelled,
        metadata,
        kind,
        text=text,
        blocks=text_blocks,
        removed=labelled.removed,
        confidence=scores.confidence,
        model=MODEL,
        encoding=reading.encoding,
        place="script" if is_script else place_of(blocks, labelled.keep),
    )
    return Steps(
        article=article,
        blocks=blocks.blocks,
        scores=scores.values,
        chosen=scores.keep,
        keep=labelled.keep,
        covers=labelled.covers,
    )
