"""What the finders of all fields look at, gathered once a page, and the shape of what they give back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from newsclean.cleaning.head import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block, Blocks
    from newsclean.cleaning.head import Head
    from newsclean.model import Page, PrintEdition, Selectors, Site

T = TypeVar("T")
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and where it came from, as `evidence` tells it."""

    value: T
    evidence: str


@dataclass(frozen=True, kw_only=True)
class Clues:
    """A page as the finders see it. `selectors` are those of the newspaper's file that hold for this page."""

    page: Page
    head: Head
    blocks: Blocks
    keep: Sequence[bool]
    print_edition: PrintEdition | None = None
    site: Site | None = None
    domain: str | None = None
    selectors: Selectors | None = None

    @cached_property
    def start(self) -> int:
        """The index of the article's first block; the number of blocks where there is no article."""
        return next((i for i, is_kept in enumerate(self.keep) if is_kept), len(self.keep))

    @cached_property
    def end(self) -> int:
        """The index behind the article's last block."""
        return next((i + 1 for i in range(len(self.keep) - 1, -1, -1) if self.keep[i]), 0)

    @cached_property
    def top(self) -> int | None:
        """The index of the headline's block: of the first heading above the text that is declared as the headline,
        else of the one closest above the text; null where none stands above it."""
        above = [(text, at) for text, at in self.headings if at <= self.start]
        declared = {fold(x) for x in self.head.headlines}
        return next((at for text, at in above if fold(text) in declared), above[-1][1] if above else None)

    @cached_property
    def headings(self) -> tuple[tuple[str, int], ...]:
        """The texts of the page's `<h1>`s in order, each with the index of its first block."""
        return self._headings["h1"]

    @cached_property
    def subheadings(self) -> tuple[tuple[str, int], ...]:
        """The same of its `<h2>`s."""
        return self._headings["h2"]

    @cached_property
    def site_names(self) -> tuple[str, ...]:
        """What the page's site calls itself, the most trusted first."""
        names = [self.site.name] if self.site else []
        publisher = [x.get("name") for x in self.head.resolve(self.head.story.get("publisher")) if isinstance(x, dict)]
        websites = [x.get("name") for x in self.head.nodes if x.get("@type") == "WebSite"]
        declared = self.head.all("og:site_name", "application-name", "apple-mobile-web-app-title")
        return tuple(
            text for x in (*names, *declared, *publisher, *websites) if isinstance(x, str) and (text := plain(x))
        )

    @cached_property
    def _headings(self) -> dict[str, tuple[tuple[str, int], ...]]:
        blocks = self.blocks.blocks
        found: dict[str, list[tuple[str, int]]] = {"h1": [], "h2": []}
        for x in self.blocks.containers:
            if x.tag in found and x.last > x.first and not x.hidden:
                found[x.tag].append((" ".join(_shown(blocks[x.first : x.last])), x.first))
        return {tag: tuple(headings) for tag, headings in found.items()}


def _shown(blocks: Sequence[Block]) -> list[str]:
    return [x.text for x in blocks if not x.hidden]


def fold(text: str) -> str:
    """A text reduced to its letters and digits in lower case, words parted by one space: what two ways of writing
    the same headline have in common."""
    return _SIGNS.sub(" ", text).strip().casefold()
