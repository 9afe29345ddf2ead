"""What a text is: the article of a page, or what another kind of page left. Types and flags are told as for HTML."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.kinds import Kind
from newsclean.cleaning.kinds.flags import find_flags
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.cleaning.vocabulary.live import has_live
from newsclean.model import Label, PageKind

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues

# Fewer characters tell no story.
_FEW = 60
# A text of so many that are not the article's, around hardly any that are, comes from a list.
_MANY, _SHORT, _SMALL_SHARE = 1200, 360, 0.1
_ITEMS = 5
# The time above an entry, and the fewest entries of a live blog.
_TIME = re.compile(r"^([0-2]?\d)[:.h]([0-5]\d)(?: ?(?:uhr|h|[A-Z]{2,4}))?$", re.IGNORECASE)
_ENTRIES = 3


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
    if _is_live(clues):
        return PageKind.LIVE_BLOG, "entries by the clock"
    return PageKind.ARTICLE, "text of an article"


def _is_live(clues: KindClues) -> bool:
    """True for a text of entries below the times of a day, the newest first or under a headline that says so."""
    kept = frozenset(clues.kept)
    covers = zip(clues.labelled.removed, clues.labelled.covers, strict=True)
    dated = (i for removed, covered in covers if removed.label is Label.TIMESTAMP for i in covered)
    # Comments have their times, too.
    stamps = (clues.blocks.blocks[i].text for i in dated if i + 1 in kept)
    times = [int(x[1]) * 60 + int(x[2]) for stamp in stamps if (x := _TIME.match(stamp))]
    is_down, is_up = all(a > b for a, b in pairwise(times)), all(a < b for a, b in pairwise(times))
    return len(times) >= _ENTRIES and (is_down or (is_up and has_live(clues.title)))


def _is_signed(clues: KindClues) -> bool:
    """True for a text with its place, its writer or the newspaper that printed it."""
    return bool(clues.labelled.dateline or clues.labelled.print_edition or clues.metadata.authors)
