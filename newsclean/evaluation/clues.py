"""A labelled page as the cleaning sees it when it decides what kind of page it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.kinds.clues import KindClues
from newsclean.cleaning.metadata import find_metadata
from newsclean.cleaning.text import assemble

if TYPE_CHECKING:
    from newsclean.cleaning.labels import Labelled
    from newsclean.cleaning.reading import Reading
    from newsclean.model import Page


def clues_of(page: Page, reading: Reading, labelled: Labelled) -> KindClues:
    """What tells the kind of a page whose blocks have been labelled; no newspaper's file is asked."""
    head, blocks = reading.head, reading.blocks
    metadata = find_metadata(page, head, blocks, labelled.keep, labelled.print_edition, None)
    return KindClues(page, head, blocks, labelled, metadata, assemble(blocks, labelled.keep)[0])
