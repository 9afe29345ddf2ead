"""Marks of single blocks -> the removed entries of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.labels.items.drafts import Base
from newsclean.cleaning.labels.items.link_parts import with_parts
from newsclean.cleaning.labels.items.teasers import read_items
from newsclean.cleaning.labels.page import TEASER_LISTS, is_linked
from newsclean.model import Removed, Where, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import Mark, PageView


def gather(
    view: PageView, marks: dict[int, Mark], headings: frozenset[int], base: str | None
) -> tuple[tuple[Removed, ...], tuple[tuple[int, ...], ...]]:
    """The removed entries in the page's order, and for each the blocks that it covers."""
    kept = [i for i, is_kept in enumerate(view.keep) if is_kept]
    first, last = (kept[0], kept[-1]) if kept else (len(view.keep), len(view.keep))
    runs, address = _runs(view, marks, headings), Base(base)
    removed = []
    for run in runs:
        mark = _evidence([marks[i] for i in run])
        blocks = [view.blocks[i] for i in run]
        where = Where.BEFORE if run[0] < first else Where.AFTER if run[0] > last else Where.INSIDE
        removed.append(
            Removed(
                label=mark.label,
                text="\n".join(block.text for block in blocks),
                why=mark.why,
                detail=mark.detail,
                where=where,
                items=read_items(with_parts(_under(blocks, run, headings), view.containers), address)
                if mark.label in TEASER_LISTS and mark.why is not Why.PATTERN
                else (),
            )
        )
    return tuple(removed), tuple(map(tuple, runs))


def _evidence(run: list[Mark]) -> Mark:
    """The mark that says why the blocks of a run are what they are: what a rule told, before what was learned."""
    return next((mark for mark in run if mark.why is not Why.LEARNED), run[0])


def _runs(view: PageView, marks: dict[int, Mark], headings: frozenset[int]) -> list[list[int]]:
    """Neighbouring blocks of one label and group, and a list whose own box says what it is with the headings above it;
    a kept block parts them, a hidden one does not."""
    runs: list[list[int]] = []
    current: Mark | None = None
    for i in view.visible:
        if view.keep[i]:
            current = None
            continue
        mark = marks[i]
        if current is None or current.label is not mark.label:
            runs.append([i])
        elif current.group == mark.group or (mark.label in TEASER_LISTS and headings.issuperset(runs[-1])):
            runs[-1].append(i)
        else:
            runs.append([i])
        current = mark
    return runs


def _under(blocks: list[Block], run: list[int], headings: frozenset[int]) -> list[Block]:
    """The blocks under the headings; one that shares a heading's link has its address."""
    under: list[Block] = []
    led: tuple[str, ...] = ()
    for block, i in zip(blocks, run, strict=True):
        if i in headings:
            led = block.hrefs[-1:] if is_linked(block) else ()
            continue
        is_led = led and is_linked(block) and not block.hrefs
        under.append(Block(block.text, block.tag, block.container, block.link_chars, led) if is_led else block)
        led = ()
    return under
