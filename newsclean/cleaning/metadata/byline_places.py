"""The names of a byline and the places that stand among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.head import bare_words
from newsclean.cleaning.metadata.names import is_full_name, is_wire
from newsclean.cleaning.vocabulary.bylines import is_salutation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.metadata.clues import Clues, Names

# What stands before places, and before no names.
_WHERE = ("in", "near", "outside", "en", "em", "nach", "nahe", "près de", "cerca de")
# The same as the first word of a line beside the writer's, by language: names in none of them begin so.
_IN = {"pt": ("Em",), "es": ("En",), "fr": ("À",), "de": ("In", "Aus"), "it": ("A", "Da")}
# Of these words one is a part of families' names: "Da Silva Marco".
_OF_NAMES, _WITH_NAME = "Da", 3
# What a word keeps in every case, and what its ending may be.
_STEM, _ENDING = 3, 2
# How the names of streets and of the like end.
_STREETS = frozenset([
    "alley", "avenue", "close", "court", "crescent", "drive", "gardens", "heights", "highway", "lane", "mews", "place",
    "quay", "road", "row", "square", "street", "terrace", "village", "walk", "wharf", "allee", "gasse", "platz",
    "straße", "weg",
])  # fmt: skip
# How far above the text a letter may say to whom it speaks, in blocks; the longest line of a name and a place.
_ABOVE, _LINE = 3, 80


def without_places(names: Names, clues: Clues) -> Names:
    """The names without those behind the first that the headline names as well, and behind an agency those that its
    story does: a byline often ends with where it was written."""
    into = _IN.get((clues.language or "")[:2], ())
    names = tuple(x for x in names if x.partition(" ")[0] not in into or _is_family(x.split()))
    if len(names) <= 1:
        return names
    told = [bare_words(x) for x in clues.head.headlines]
    kept = [bare_words(x.text) for x, is_kept in zip(clues.blocks.blocks, clues.keep, strict=True) if is_kept]
    if is_wire(names[0]):
        told += kept
    folded = [bare_words(x) for x in names]
    if salutations(clues):
        # A letter is signed with where its writer lives: "Edith Corley, Church Row".
        lines = _lines(clues)
        others = (x for x in names[1:] if _is_person(x) or not any(f", {x}" in text for text in lines))
        names = (names[0], *others)
        folded = [bare_words(x) for x in names]
    return tuple(
        x
        for i, x in enumerate(names)
        if not i or not (any(_is_told(folded[i].split(), y.split()) for y in told) or _is_place(folded[i], kept))
    )


def _is_family(words: Sequence[str]) -> bool:
    return words[0] == _OF_NAMES and len(words) >= _WITH_NAME


def salutations(clues: Clues) -> int:
    """How many lines of the text, or right above it, are the words to whom a letter speaks."""
    above = range(max(0, clues.start - _ABOVE), clues.start)
    blocks = clues.blocks.blocks
    return sum(is_salutation(x.text) for i, x in enumerate(blocks) if i in above or clues.keep[i])


def _is_person(name: str) -> bool:
    """True for the full name of a person who may sign a letter beside another, and of no street."""
    return is_full_name(name) and name.rsplit(maxsplit=1)[-1].casefold() not in _STREETS


def _lines(clues: Clues) -> list[str]:
    return [x.text for x in clues.blocks.blocks if len(x.text) <= _LINE]


def _is_place(name: str, told: Sequence[str]) -> bool:
    """True for what the story says that something is in: no second writer, but the place behind the first."""
    return any(f" {x} {name} " in f" {text} " for text in told for x in _WHERE if name in text)


def _is_told(name: Sequence[str], words: Sequence[str]) -> bool:
    """True where a text has all words of a name one after the other, whatever their endings: "w Starym Porcie"."""
    stems = tuple(x[: max(_STEM, len(x) - _ENDING)] for x in name)
    starts = range(len(words) - len(stems) + 1)
    return any(all(x.startswith(y) for x, y in zip(words[i:], stems, strict=False)) for i in starts)
