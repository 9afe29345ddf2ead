"""Whether what is declared of a page has words of its story: much is on all pages of a site alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.head import bare_words

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.clues import Clues

# How much of a word stays the same in all its forms, at least; the first sign of scripts without spaces.
_STEM, _ENDING, FIRST_HAN = 4, 2, "\u2e80"


def story_words(clues: Clues) -> str:
    """The bare words of headline and text, each with a space before it."""
    texts = (x.text for x, is_kept in zip(clues.blocks.blocks, clues.keep, strict=True) if is_kept)
    return " " + bare_words(" ".join((*clues.head.headlines[:1], *texts)))


def own_names(clues: Clues) -> frozenset[str]:
    """What the site is called, as bare words, and its domain."""
    domain = clues.domain or ""
    return clues.house_names | {bare_words(domain), bare_words(domain.partition(".")[0])}


def is_in(story: str, word: str) -> bool:
    """True for a word, bare, of which a form is in the story."""
    return (f" {word[: max(_STEM, len(word) - _ENDING)]}" if word < FIRST_HAN else word) in story


def long_words(bare: str) -> list[str]:
    """The words of a bare text that are not as short as articles and prepositions."""
    return [x for x in bare.split() if len(x) >= _STEM]
