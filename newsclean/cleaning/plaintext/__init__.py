"""Text that has lost its HTML -> Article, by the same steps.

text without its form -> lines -> scores -> labels -> text, metadata, kind -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.article import make_article
from newsclean.cleaning.blocks import check_count
from newsclean.cleaning.head import Head
from newsclean.cleaning.kinds.clues import KindClues
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.cleaning.plaintext.forms import unwrap
from newsclean.cleaning.plaintext.kinds import find_text_kind
from newsclean.cleaning.plaintext.labelling import label_lines
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.paragraphs import as_blocks, assemble, linked, locate, telling_part
from newsclean.cleaning.plaintext.scoring import MODEL, score
from newsclean.cleaning.steps import Steps

if TYPE_CHECKING:
    from newsclean.cleaning.plaintext.model import LineModel
    from newsclean.model import Article, Page, Site

__all__ = ["clean", "take_steps"]


def clean(page: Page, site: Site | None = None, model: LineModel | None = None) -> Article:
    """The record of a text, by the shipped model or another; the offsets of `removed` are into the text as
    decoded, without its byte order mark. Raises TooLarge, and NotText for bytes that are none."""
    return take_steps(page, site, model).article


def take_steps(page: Page, site: Site | None = None, model: LineModel | None = None) -> Steps:
    """The record of a text, with what the stages made of its lines. Raises as `clean` does."""
    document = decode(page)
    draft = unwrap(document.text)
    lines = split_lines(draft.text)
    check_count(len(lines))
    scores = score(lines, model, draft.headline)
    blocks = as_blocks(lines.texts, linked(lines, draft))
    head = Head(title=None if scores.headline is None else lines.texts[scores.headline])
    labelled = label_lines(blocks, scores, head)
    text, text_blocks = assemble(lines, labelled.keep)
    told_by = telling_part(blocks, labelled, scores.headline)
    edition = labelled.print_edition
    metadata = find_metadata(page, head, told_by.blocks, told_by.keep, edition, site, signed=told_by.signed)
    kind = find_text_kind(KindClues(page, head, blocks, labelled, metadata, text))
    removed, covers = locate(labelled, lines, draft)
    article = make_article(
        page,
        labelled,
        metadata,
        kind,
        text=text,
        blocks=text_blocks,
        removed=removed,
        confidence=scores.confidence,
        model=MODEL,
        encoding=document.encoding,
    )
    return Steps(
        article=article,
        blocks=blocks.blocks,
        scores=scores.values,
        chosen=scores.keep,
        keep=labelled.keep,
        covers=covers,
        origin=lambda line: draft.origin(lines.starts[line]),
    )
