"""What a text is: the article of a page, or what another kind of page left. Types and flags are told as for HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.kinds import Kind
from newsclean.cleaning.kinds.flags import find_flags
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.model import PageKind

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues

# Fewer characters tell no story.
_FEW = 60
# A text of so many that are not the article's, around hardly any that are, comes from a list.
_MANY, _SHORT, _SMALL_SHARE = 1200, 360, 0.1
_ITEMS = 5


def find_text_kind(clues: KindClues) -> Kind:
    """The kind of page that a text comes from; nothing of its markup is left to tell more."""
    page_kind, why = _page_kind(clues)
    if not page_kind.is_story:
        return Kind(page_kind=page_kind, evidence={"page_kind": why})
    found = find_article_type(clues)
    evidence = {"page_kind": why} | ({} if found is None else {"article_type": found[1]})
    return Kind(
        page_kind=page_kind, article_type=found[0] if found else None, flags=find_flags(clues), evidence=evidence
    )


def _page_kind(clues: KindClues) -> tuple[PageKind, str]:
    kept, others = len(clues.text), sum(len(removed.text) for removed in clues.labelled.removed)
    if 0 < kept < _FEW and others <= _MANY and _is_signed(clues):
        return PageKind.ARTICLE, "a short story that says where it is from"
    if kept < _FEW and others < 3 * _FEW:
        return PageKind.EMPTY, "no text"
    if kept < _FEW or (kept < _SHORT and others > _MANY and kept < _SMALL_SHARE * others):
        items = sum(len(removed.items) for removed in clues.labelled.removed)
        return (
            (PageKind.SECTION_FRONT, "a list of teasers")
            if items >= _ITEMS
            else (PageKind.OTHER, "no signs of a story")
        )
    return PageKind.ARTICLE, "text of an article"


def _is_signed(clues: KindClues) -> bool:
    """True for a text with its place, its writer or the newspaper that printed it."""
    return bool(clues.labelled.dateline or clues.labelled.print_edition or clues.metadata.authors)
