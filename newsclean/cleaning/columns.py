"""Blocks -> columns: the same page as arrays, for what is asked of all its blocks or containers at once.

Each column is made when it is first asked for, and once a page: to look at every block in turn is what costs.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.characters import weight
from newsclean.cleaning.vocabulary import LONGEST_HEADING, is_more, sayings_of, section_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.attributes import Attribute
    from newsclean.cleaning.blocks import Block, Container
    from newsclean.model import Label

    Flags = NDArray[np.bool_]
    Ints = NDArray[np.int64]

_Value = TypeVar("_Value", bound="Hashable")

# The most words of a link to more.
_MORE = 4


class Columns:
    """The columns of some blocks and their containers, one entry each in the page's order."""

    def __init__(self, blocks: Sequence[Block], containers: Sequence[Container]) -> None:
        self._blocks = blocks
        self._containers = containers

    @cached_property
    def texts(self) -> list[str]:
        """The blocks' texts."""
        return list(map(attrgetter("text"), self._blocks))

    @cached_property
    def tags(self) -> list[str]:
        """The tags of the blocks' innermost containers."""
        return list(map(attrgetter("tag"), self._blocks))

    @cached_property
    def inline(self) -> tuple[list[Attribute], Ints]:
        """The different attributes of inline elements, and for each block the place of its own among them: most blocks
        have none."""
        names, places = _places_of(map(attrgetter("names"), self._blocks), len(self._blocks))
        return [ATTRIBUTES[x] for x in names], places

    @cached_property
    def sizes(self) -> Ints:
        """The blocks' characters."""
        return np.fromiter(map(len, self.texts), np.int64, len(self._blocks))

    @cached_property
    def weights(self) -> list[int]:
        """The blocks' characters as `weight` counts them."""
        return list(map(weight, self.texts))

    @cached_property
    def link_chars(self) -> Ints:
        """The blocks' characters inside links."""
        return np.fromiter(map(attrgetter("link_chars"), self._blocks), np.int64, len(self._blocks))

    @cached_property
    def linked(self) -> list[bool]:
        """Whether most of each block is a link; a list, for those who ask block by block."""
        is_linked: list[bool] = (self.link_chars * 2 > self.sizes).tolist()
        return is_linked

    @cached_property
    def sections(self) -> list[Label | None]:
        """For each block what a section is that has its words for a heading."""
        said = zip(self._sayings, self._blocks, strict=True)
        return [label or _section_beside_link(block) for (label, _), block in said]

    @cached_property
    def lines(self) -> list[Label | None]:
        """For each block what it is as a line of no other words."""
        return [label for _, label in self._sayings]

    @cached_property
    def _sayings(self) -> list[tuple[Label | None, Label | None]]:
        return list(map(sayings_of, self.texts))

    @property
    def headings(self) -> Iterator[tuple[int, Label]]:
        """The blocks whose words head a section, and what that is."""
        return ((i, label) for i, label in enumerate(self.sections) if label is not None)

    @cached_property
    def hidden(self) -> Flags:
        """Which blocks the page hides."""
        return np.fromiter(map(attrgetter("hidden"), self._blocks), np.bool_, len(self._blocks))

    @cached_property
    def homes(self) -> Ints:
        """The blocks' innermost containers."""
        return np.fromiter(map(attrgetter("container"), self._blocks), np.int64, len(self._blocks))

    def tagged(self, tags: Collection[str]) -> Flags:
        """Which blocks stand in elements of these tags."""
        names, numbers = self._numbered_tags
        return np.fromiter(map(tags.__contains__, names), np.bool_, len(names))[numbers]

    @cached_property
    def _numbered_tags(self) -> tuple[list[str], Ints]:
        """The different tags of the blocks, and for each block its place among them."""
        return _places_of(self.tags, len(self._blocks))

    @cached_property
    def parents(self) -> Ints:
        """The containers around the containers; -1 for the outermost."""
        return np.fromiter(map(attrgetter("parent"), self._containers), np.int64, len(self._containers))

    @cached_property
    def firsts(self) -> Ints:
        """The containers' first blocks."""
        return np.fromiter(map(attrgetter("first"), self._containers), np.int64, len(self._containers))

    @cached_property
    def lasts(self) -> Ints:
        """The blocks behind the containers' last ones."""
        return np.fromiter(map(attrgetter("last"), self._containers), np.int64, len(self._containers))

    @cached_property
    def spans(self) -> Ints:
        """How many blocks the containers hold."""
        return self.lasts - self.firsts

    @property
    def looks(self) -> list[tuple[str, str]]:
        """The different (tag, names) of the page's containers: far fewer than these."""
        return self._alike[0]

    @property
    def alike(self) -> Ints:
        """For each container its place in `looks`."""
        return self._alike[1]

    def within(self, tags: Collection[str]) -> Flags:
        """Which containers are elements of these tags."""
        return np.fromiter(map(tags.__contains__, self._look_tags), np.bool_, len(self.looks))[self.alike]

    @cached_property
    def _look_tags(self) -> list[str]:
        return [tag for tag, _ in self.looks]

    @cached_property
    def by_tag(self) -> defaultdict[str, list[int]]:
        """Tag -> the containers that are such elements."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for index, container in enumerate(self._containers):
            found[container.tag].append(index)
        return found

    @cached_property
    def attributes(self) -> list[Attribute]:
        """The attributes of `looks`."""
        return [ATTRIBUTES[names] for _, names in self.looks]

    @cached_property
    def said(self) -> list[Label | None]:
        """For each of `looks` what its class and id words say it is."""
        return [attribute.label for attribute in self.attributes]

    def that_look(self, tells: Callable[[Label | None, str, str], bool], among: Flags) -> list[int]:
        """The containers among some of whose label, tag and names `tells` is true; those alike are asked once."""
        looks = self.alike[among].tolist()
        told = {look for look in set(looks) if tells(self.said[look], *self.looks[look])}
        return [index for index, look in zip(np.flatnonzero(among).tolist(), looks, strict=True) if look in told]

    @cached_property
    def brothers(self) -> Ints:
        """One number for all containers that are alike and stand in one, from 0: paragraphs, comments and teasers come
        in rows."""
        return numbered(self.alike * (len(self._containers) + 1) + self.parents)

    @cached_property
    def rows(self) -> tuple[Ints, Ints]:
        """For each container how many of its tag and first class word stand in the one around, those behind its last
        block left out; and the blocks of the longest of them."""
        numbers: defaultdict[tuple[str, str], int] = defaultdict(count().__next__)
        families = [numbers[tag, names.strip().partition(" ")[0]] for tag, names in self.looks]
        rows = numbered(np.array(families, np.int64)[self.alike] * (len(self._containers) + 1) + self.parents)
        longest = np.zeros(len(self._containers), np.int64)
        np.maximum.at(longest, rows, self.lasts - self.firsts)
        return np.bincount(rows[self.firsts < self.lasts[self.parents]], minlength=len(longest))[rows], longest[rows]

    @cached_property
    def _alike(self) -> tuple[list[tuple[str, str]], Ints]:
        return _places_of(map(attrgetter("tag", "names"), self._containers), len(self._containers))


def heading_words(block: Block) -> str:
    """What a block says without the link to more at its end, if what stands before is a heading ("Opinion See all")."""
    text = block.text
    if len(text) > LONGEST_HEADING or _is_one_link(block):
        return text
    seams = _last_spaces(text)
    # Without a space between them the link tells.
    seams += [len(text) - block.link_chars] if 0 < block.link_chars < len(text) else []
    return next((text[:at] for at in seams if is_more(text[at:]) and section_of(text[:at]) is not None), text)


def _last_spaces(text: str) -> list[int]:
    """Where the last spaces of a text stand, as many as a link to more has words."""
    found: list[int] = []
    at = len(text)
    while len(found) < _MORE and (at := text.rfind(" ", 0, at)) >= 0:
        found.insert(0, at)
    return found


def _is_one_link(block: Block) -> bool:
    return len(block.hrefs) == 1 and block.link_chars >= len(block.text)


def section_headed(block: Block) -> Label | None:
    """What a section is that has the words of a block for a heading: the same for one block alone."""
    return section_of(block.text) or _section_beside_link(block)


def _section_beside_link(block: Block) -> Label | None:
    """What the words of a block before its link to more head."""
    return section_of(heading_words(block)) if block.hrefs and not _is_one_link(block) else None


def _places_of(values: Iterable[_Value], size: int) -> tuple[list[_Value], Ints]:
    """The different values in the order of their first, and for each value its place among them."""
    numbers: defaultdict[_Value, int] = defaultdict(count().__next__)
    places = np.fromiter(map(numbers.__getitem__, values), np.int64, size)
    return list(numbers), places


def numbered(values: Ints) -> Ints:
    """Equal values -> one number, from 0."""
    return np.unique(values, return_inverse=True)[1]


def running_sums(values: NDArray[np.generic]) -> Ints:
    """The sums of all before each place, and of all at the end; of flags and whole numbers."""
    sums = np.zeros(len(values) + 1, np.int64)
    np.cumsum(values, out=sums[1:])
    return sums


def running_masses(values: NDArray[np.generic]) -> NDArray[np.float32]:
    """The same of measures, added up in double precision."""
    sums = np.zeros(len(values) + 1, np.float64)
    np.cumsum(values, out=sums[1:])
    return sums.astype(np.float32)
