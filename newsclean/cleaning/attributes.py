"""Class and id attributes -> all that is asked of their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.features.families import families_of
from newsclean.cleaning.features.word_numbers import numbers_of
from newsclean.cleaning.vocabulary import LONGEST_NAMES, names_of

if TYPE_CHECKING:
    from newsclean.model import Label

_REMEMBERED = 1 << 15


class Attribute(NamedTuple):
    """`label` is what the words say an element is, `families` has the bits of the families that they are of, `numbers`
    are what the model of labels knows them by."""

    label: Label | None
    families: int
    numbers: tuple[int, ...]


class Attributes(dict[str, Attribute]):
    """Each attribute, read once and remembered: the pages of one newspaper share most of them."""

    def __missing__(self, names: str) -> Attribute:
        if len(self) >= _REMEMBERED:
            self.clear()
        found = Attribute(names_of(names), families_of(names), numbers_of(names))
        if len(names) <= LONGEST_NAMES:
            self[names] = found
        return found


ATTRIBUTES = Attributes()
