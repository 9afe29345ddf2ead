"""What the finders of all fields look at, gathered once a page, and the shape of what they give back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from newsclean.cleaning.head import bare_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.cleaning.blocks import Block, Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import Page, PrintEdition, Selectors, Site

T = TypeVar("T")
# Of authors.
Names = tuple[str, ...]
_THE = "the "
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 12, 400


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and where it came from, as `evidence` tells it."""

    value: T
    evidence: str


@dataclass(frozen=True, kw_only=True)
class Clues:
    """A page as the finders see it. `others` are the blocks of lists of other stories and of menus, `foreign` those of
    comments and of whole other stories, `notes` those that say where the story stood in print, `signed` its bylines,
    `tags` those of tags, `crumbs` those of the path to the page; `selectors` are those of the newspaper's file that
    hold for this page; `language` is that of the article, declared or told."""

    page: Page
    head: Head
    blocks: Blocks
    keep: Sequence[bool]
    others: frozenset[int] = frozenset()
    foreign: frozenset[int] = frozenset()
    notes: frozenset[int] = frozenset()
    signed: frozenset[int] = frozenset()
    tags: frozenset[int] = frozenset()
    crumbs: frozenset[int] = frozenset()
    print_edition: PrintEdition | None = None
    site: Site | None = None
    domain: str | None = None
    selectors: Selectors | None = None
    language: str | None = None

    @cached_property
    def start(self) -> int:
        """The index of the article's first block, below the headline where there is one; the number of blocks where
        there is no article."""
        if self.top is None:
            return self._first_kept
        below = (i for i in range(self.top + 1, len(self.keep)) if self.keep[i])
        return next(below, self._first_kept)

    def is_foreign(self, index: int) -> bool:
        """True for a block below the article that others wrote: neither its names nor its dates are the article's."""
        return index >= self.end and index in self.foreign

    @cached_property
    def end(self) -> int:
        """The index behind the article's last block."""
        return next((i + 1 for i in range(len(self.keep) - 1, -1, -1) if self.keep[i]), 0)

    @cached_property
    def top(self) -> int | None:
        """The index of the headline's block: of the first heading above the text that is declared as the headline,
        else of one inside it, else of a line that is, else of the heading closest above; null where there is none."""
        first = self._first_kept
        if self.head.shown is not None:
            return next(
                (i for i, x in enumerate(self.blocks.blocks) if x.text == self.head.shown and not x.hidden), None
            )
        declared = {bare_words(x) for x in self.head.headlines}
        shown = [at for text, at in self.headings if bare_words(text) in declared]
        if shown and (shown[0] <= first or shown[0] < self.end):
            return shown[0]
        above = [at for _, at in self.headings if at <= first]
        return above[-1] if above else self._headline_without_heading(declared)

    def _headline_without_heading(self, declared: Iterable[str]) -> int | None:
        """The first line that is what a declared headline says, but for the site's name before or behind it."""
        whole = [f" {x} " for x in declared if len(x) >= _SHORTEST_HEADLINE]
        if not whole or self.headings:
            return None
        for i, block in enumerate(self.blocks.blocks[: self.end]):
            if _SHORTEST_HEADLINE <= len(block.text) <= _LONGEST_HEADLINE and not block.hidden:
                text = f" {bare_words(block.text)} "
                if any(x.startswith(text) or x.endswith(text) for x in whole):
                    return i
        return None

    @cached_property
    def _first_kept(self) -> int:
        return next((i for i, is_kept in enumerate(self.keep) if is_kept), len(self.keep))

    @cached_property
    def headings(self) -> tuple[tuple[str, int], ...]:
        """The texts of the page's `<h1>`s in order, each with the index of its first block."""
        return self._elements("h1")

    @cached_property
    def subheadings(self) -> tuple[tuple[str, int], ...]:
        """The same of its `<h2>`s."""
        return self._elements("h2")

    @cached_property
    def site_names(self) -> tuple[str, ...]:
        """What the newspaper is called, the most trusted first."""
        return (*((self.site.name,) if self.site else ()), *self.head.site_names)

    @cached_property
    def house_names(self) -> frozenset[str]:
        """What the newspaper and its publisher are called, folded, with an article and without one."""
        declared = self.head.all("publisher", "dc.publisher", "copyright")
        bare = {bare_words(x).removeprefix(_THE) for x in (*self.site_names, *declared)}
        return frozenset(name for x in bare if x for name in (x, _THE + x))

    def _elements(self, tag: str) -> tuple[tuple[str, int], ...]:
        blocks = self.blocks.blocks
        elements = (self.blocks.containers[i] for i in self.blocks.columns.by_tag[tag])
        shown = (x for x in elements if x.last > x.first and not x.hidden)
        return tuple((" ".join(_shown(blocks[x.first : x.last])), x.first) for x in shown)


def _shown(blocks: Sequence[Block]) -> list[str]:
    return [x.text for x in blocks if not x.hidden]
