"""Blocks that are not the article -> what each of them is, and why.

Evidence, from the surest down: what ends the text; the container that closes over comments or a consent dialog; the
nearest of the heading above and the class words around; the block's own wording; its shape among its neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.endings import find_dateline, mark_ending
from newsclean.cleaning.labels.gather import gather
from newsclean.cleaning.labels.inside import mark_inside
from newsclean.cleaning.labels.page import TEASER_LISTS, Mark, PageView, is_linked, view, weight
from newsclean.cleaning.labels.lines import is_legal, label_line
from newsclean.cleaning.labels.sections import Section, find_sections
from newsclean.cleaning.labels.shapes import mark_shapes
from newsclean.cleaning.labels.zones import Zone, Zones, find_zones
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import PrintEdition, Removed

# What a part of a teaser is called ("timestamp") gives way to what the list is.
_OF_TEASERS = frozenset(
    {Label.CAPTION, Label.TIMESTAMP, Label.BYLINE, Label.MEDIA_PLAYER, Label.NAVIGATION, Label.HEADLINE}
)
_CAPTION = 40
_LISTS = TEASER_LISTS | {
    Label.COMMENTS,
    Label.CONSENT,
    Label.NEWSLETTER,
    Label.ADVERT,
    Label.PAYWALL,
    Label.OTHER_STORY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """`keep[i]` says whether block i stays in the text; every other visible block is in exactly one of
    `removed`, in the page's order; `covers` names the blocks of each of them."""

    keep: tuple[bool, ...]
    removed: tuple[Removed, ...]
    covers: tuple[tuple[int, ...], ...] = ()
    print_edition: PrintEdition | None = None
    dateline: str | None = None


def label(blocks: Blocks, keep: Sequence[bool], head: Head, base: str | None = None) -> Labelled:
    """What is removed, named. A block that the engine kept may still go (a print note, a "read also" line); `base`
    is the page's address, which makes those of teasers whole."""
    page = view(blocks, keep, head)
    marks: dict[int, Mark] = {}
    edition = mark_ending(page, marks)
    mark_inside(page, marks)
    zones = find_zones(page)
    sections = find_sections(page, zones)
    weak = _mark_named(page, marks, zones, sections)
    mark_shapes(page, marks, weak)
    removed, covers = gather(page, marks, frozenset(x.heading for x in sections), base)
    texts = [block.text for block, is_kept in zip(blocks.blocks, page.keep, strict=True) if is_kept]
    return Labelled(
        keep=tuple(page.keep), removed=removed, covers=covers, print_edition=edition, dateline=find_dateline(texts)
    )


def _mark_named(page: PageView, marks: dict[int, Mark], zones: Zones, sections: list[Section]) -> dict[int, Mark]:
    """Marks the blocks that a heading, a container or their own words name; gives back what holds of the others
    only where they are not part of a list of teasers."""
    under = _by_block(sections)
    near = page.neighbourhood
    weak = {}
    for i in page.visible:
        if page.keep[i] or i in marks:
            continue
        container = page.blocks[i].container
        region, part = zones.regions[container], zones.parts[container]
        mark = _mark_of(page, i, region, part, under.get(i))
        if mark is None:
            continue
        if i not in near and mark.label in _OF_TEASERS:
            weak[i] = mark
        else:
            marks[i] = mark
    return weak


def _by_block(sections: list[Section]) -> dict[int, Section]:
    """For each block the section whose heading is nearest above it."""
    under = {}
    for section in sections:
        for i in range(section.heading, section.end):
            under[i] = section
    return under


def _is_own_caption(page: PageView, index: int) -> bool:
    block = page.blocks[index]
    return index in page.neighbourhood and not is_linked(block) and weight(block.text) >= _CAPTION


def _is_nearer(section: Section, region: Zone | None) -> bool:
    """True where the heading says more than the class words around: it stands deeper, or is less common than "more"."""
    if region is None or region.label is Label.NAVIGATION or section.box > region.index:
        return True
    return section.box == region.index and section.label is not Label.RELATED


def _mark_of(
    page: PageView, index: int, region: Zone | None, part: Zone | None, section: Section | None
) -> Mark | None:
    if section is not None and _is_nearer(section, region):
        if not (part and part.index > section.box and section.label not in _LISTS):
            return Mark(section.label, Why.HEADING, page.blocks[section.heading].text, section.heading)
    if part is not None and part.label is Label.CAPTION and part.why is Why.ELEMENT and _is_own_caption(page, index):
        return Mark(part.label, part.why, part.detail)
    if region is not None and region.label in _LISTS:
        group = region.index if region.label in TEASER_LISTS else -1
        return Mark(region.label, region.why, region.detail, group)
    if region is not None and region.label is Label.NAVIGATION and part is None:
        text = page.blocks[index].text
        if is_legal(text):
            return Mark(Label.LEGAL, Why.PATTERN)
        return Mark(region.label, region.why, region.detail)
    line = label_line(page, index)
    if part is not None and (line is None or line.label is not Label.HEADLINE):
        return Mark(part.label, part.why, part.detail)
    if line is not None:
        return line
    return Mark(region.label, region.why, region.detail) if region is not None else None
