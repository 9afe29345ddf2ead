"""What the page is: an article, or one of the pages that a newspaper serves beside them; and what kind of article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.cleaning.kinds.flags import find_flags
from newsclean.cleaning.kinds.pages import find_page_kind
from newsclean.cleaning.kinds.types import find_article_type
from newsclean.model import Flag, PageKind

if TYPE_CHECKING:
    from newsclean.cleaning.kinds.clues import KindClues
    from newsclean.model import ArticleType


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a page is; `evidence` holds `page_kind` and `article_type` where something told."""

    page_kind: PageKind
    article_type: ArticleType | None = None
    flags: tuple[Flag, ...] = ()
    evidence: dict[str, str] = field(default_factory=dict)


def find_kind(clues: KindClues) -> Kind:
    """The kind of a page."""
    page_kind, why = find_page_kind(clues)
    evidence = {"page_kind": why}
    if not page_kind.is_story:
        return Kind(page_kind=page_kind, evidence=evidence)
    flags = find_flags(clues)
    is_filed = page_kind in {PageKind.ARTICLE, PageKind.LIVE_BLOG} and Flag.SPONSORED not in flags
    found = find_article_type(clues) if is_filed else None
    if found is not None:
        evidence["article_type"] = found[1]
    return Kind(page_kind=page_kind, article_type=found[0] if found else None, flags=flags, evidence=evidence)
