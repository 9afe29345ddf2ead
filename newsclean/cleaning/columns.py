"""Blocks -> columns: the same page as arrays, for what is asked of all its blocks or containers at once.

Each column is made when it is first asked for, and once a page: to look at every block in turn is what costs.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.vocabulary import names_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.model import Label

    Flags = NDArray[np.bool_]
    Ints = NDArray[np.int64]


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
    def sizes(self) -> Ints:
        """The blocks' characters."""
        return np.fromiter(map(len, self.texts), np.int64, len(self._blocks))

    @cached_property
    def link_chars(self) -> Ints:
        """The blocks' characters inside links."""
        return np.fromiter(map(attrgetter("link_chars"), self._blocks), np.int64, len(self._blocks))

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
        return np.fromiter(map(tags.__contains__, self.tags), np.bool_, len(self._blocks))

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

    @property
    def looks(self) -> list[tuple[str, str]]:
        """The different (tag, names) of the page's containers: far fewer than these."""
        return self._alike[0]

    @cached_property
    def names_say(self) -> list[Label | None]:
        """For each of `looks` what its class and id words say it is."""
        return [names_of(names) for _, names in self.looks]

    @property
    def alike(self) -> Ints:
        """For each container its place in `looks`."""
        return self._alike[1]

    def within(self, tags: Collection[str]) -> Flags:
        """Which containers are elements of these tags."""
        return np.fromiter((tag in tags for tag, _ in self.looks), np.bool_, len(self.looks))[self.alike]

    @cached_property
    def brothers(self) -> Ints:
        """One number for all containers that are alike and stand in one, from 0: paragraphs, comments and teasers come
        in rows."""
        return numbered(self.alike * (len(self._containers) + 1) + self.parents)

    @cached_property
    def _alike(self) -> tuple[list[tuple[str, str]], Ints]:
        numbers: defaultdict[tuple[str, str], int] = defaultdict(count().__next__)
        looks = map(attrgetter("tag", "names"), self._containers)
        alike = np.fromiter(map(numbers.__getitem__, looks), np.int64, len(self._containers))
        return list(numbers), alike


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
