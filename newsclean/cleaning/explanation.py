"""Page -> its record, and what became of each of its blocks: kept, removed as a part of which entry, or never seen."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsclean.model import has_host

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsclean.cleaning.steps import Steps
    from newsclean.model import Article, Page, Site


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A block of a page, or a line of a text. It is kept, with `start` and `end` in the record's text; or removed, as a
    part of the record's entry of the number `entry`; or hidden by the page's own markup, where it is neither.

    `score` says how surely the engine takes it for the article's, `is_chosen` whether it took it: rules and the
    newspaper's file may have decided otherwise. What the form of a text had added (`score` null) no engine saw.
    """

    text: str
    score: float | None = None
    is_chosen: bool = False
    start: int | None = None
    end: int | None = None
    entry: int | None = None

    @property
    def is_kept(self) -> bool:
        """True for what stands in the record's text."""
        return self.start is not None

    @property
    def is_hidden(self) -> bool:
        """True for what no reader sees."""
        return self.start is None and self.entry is None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The record of a page, and all parts of the page in its own order."""

    article: Article
    parts: tuple[Part, ...]


def explain(page: Page, site: Site | None = None) -> Explanation:
    """The record that `Cleaner(site=site).clean(page)` gives, by the same steps, with what became of each block. Raises
    as that does."""
    has_address = page.url is None or has_host(page.url)
    steps = _steps(page if has_address else replace(page, url=None), site)
    return Explanation(replace(steps.article, url=page.url), tuple(_parts(steps)))


def _steps(page: Page, site: Site | None) -> Steps:
    if page.is_text:
        from newsclean.cleaning import plaintext

        return plaintext.take_steps(page, site)
    from newsclean.cleaning import record

    return record.take_steps(page, site)


def _parts(steps: Steps) -> Iterable[Part]:
    parts = list(_parts_of_blocks(steps))
    return parts if steps.origin is None else _with_added(parts, steps, steps.origin)


def _parts_of_blocks(steps: Steps) -> Iterator[Part]:
    entries = {i: number for number, covered in enumerate(steps.covers) for i in covered}
    kept = (block.text for block, is_kept in zip(steps.blocks, steps.keep, strict=True) if is_kept)
    places = _places(steps.article.text, kept)
    for i, (block, score) in enumerate(zip(steps.blocks, steps.scores, strict=True)):
        start, end = next(places) if steps.keep[i] else (None, None)
        is_chosen, entry = bool(steps.chosen[i]), entries.get(i)
        yield Part(text=block.text, score=float(score), is_chosen=is_chosen, start=start, end=end, entry=entry)


def _places(text: str, kept: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where in the record's text the kept blocks stand: one behind the other, with no more than a joint between two."""
    end = 0
    for block in kept:
        start = text.index(block, end)
        end = start + len(block)
        yield start, end


def _with_added(parts: Sequence[Part], steps: Steps, origin: Callable[[int], int]) -> Iterator[Part]:
    """The lines of a text among those that its form had added, by where they stood in the input."""
    placed = [
        (entry.start or 0, Part(text=line, entry=number))
        for number, entry in enumerate(steps.article.removed)
        if not steps.covers[number]
        for line in entry.text.split("\n")
    ]
    if not placed:
        return iter(parts)
    placed += [(origin(i), part) for i, part in enumerate(parts)]
    return map(itemgetter(1), sorted(placed, key=itemgetter(0)))
