"""Text that has lost its HTML -> Article, by the same steps.

lines -> scores -> labels -> text, metadata, kind -> record
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.article import make_article
from newsclean.cleaning.blocks import check_count
from newsclean.cleaning.head import Head
from newsclean.cleaning.kinds.clues import KindClues
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.plaintext.decoding import decode
from newsclean.cleaning.plaintext.kinds import find_text_kind
from newsclean.cleaning.plaintext.labelling import label_lines
from newsclean.cleaning.plaintext.lines import split_lines
from newsclean.cleaning.plaintext.paragraphs import as_blocks, assemble, locate, telling_part
from newsclean.cleaning.plaintext.scoring import MODEL, score

if TYPE_CHECKING:
    from newsclean.cleaning.plaintext.model import LineModel
    from newsclean.model import Article, Page, Site

__all__ = ["clean"]


def clean(page: Page, site: Site | None = None, model: LineModel | None = None) -> Article:
    """The record of a text, by the shipped model or another; the offsets of `removed` are into the text as
    decoded, without its byte order mark. Raises TooLarge, and NotText for bytes that are none."""
    document = decode(page)
    lines = split_lines(document.text)
    check_count(len(lines))
    scores = score(lines, model)
    blocks = as_blocks(lines.texts)
    head = Head(title=None if scores.headline is None else lines.texts[scores.headline].lstrip("# "))
    labelled = label_lines(blocks, scores, head)
    text, text_blocks = assemble(lines, labelled.keep)
    told_by, told_keep = telling_part(blocks, labelled, scores.headline)
    metadata = find_metadata(page, head, told_by, told_keep, labelled.print_edition, site)
    kind = find_text_kind(KindClues(page, head, blocks, labelled, metadata, text))
    return make_article(
        page,
        labelled,
        metadata,
        kind,
        text=text,
        blocks=text_blocks,
        removed=locate(labelled, lines),
        confidence=scores.confidence,
        model=MODEL,
        encoding=document.encoding,
    )
