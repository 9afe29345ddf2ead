"""Where the text stands by the newspaper's file: its selectors of the body, and of what is never part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.selected import elements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Blocks
    from newsclean.model import Selectors


def keep_selected(blocks: Blocks, keep: Sequence[bool], selectors: Selectors | None) -> Sequence[bool]:
    """The engine's choice within the body that the file selects, without what it removes; all that is visible in the
    body where the engine chose nothing of it. A selector that finds nothing on the page, or no block-level element,
    changes nothing. Raises ConfigurationError for one that is no CSS."""
    root = blocks.containers[0].element if blocks.containers else None
    if selectors is None or root is None:
        return keep
    body = _covered(blocks, elements(selectors.body, root) if selectors.body else ())
    kept = list(keep)
    if any(body):
        kept = [is_kept and inside for is_kept, inside in zip(keep, body, strict=True)]
        if not any(kept):
            kept = [inside and not block.hidden for inside, block in zip(body, blocks.blocks, strict=True)]
    gone = _covered(blocks, (x for selector in selectors.remove for x in elements(selector, root)))
    return [is_kept and not inside for is_kept, inside in zip(kept, gone, strict=True)]


def _covered(blocks: Blocks, found: Iterable[etree._Element]) -> list[bool]:
    """Which blocks stand inside these elements."""
    selected = set(found)
    inside = [False] * len(blocks.blocks)
    for container in blocks.containers if selected else ():
        if container.element in selected:
            inside[container.first : container.last] = [True] * (container.last - container.first)
    return inside
