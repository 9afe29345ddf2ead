"""What the entries of menus are called: phrases of the vocabulary that name parts of a site."""

from __future__ import annotations

from functools import cache, lru_cache

from newsclean.cleaning.vocabulary import all_phrases, is_newest, sayings_of
from newsclean.model import Label

# What entries are that stand beside those of no list.
_OF_MENUS = frozenset(
    {Label.NAVIGATION, Label.OPINION, Label.EDITORIAL, Label.POPULAR, Label.NEWSLETTER, Label.PAYWALL, Label.LEGAL}
)


@lru_cache(maxsize=1 << 12)
def names_entry(words: str) -> bool:
    """True for the words of such an entry."""
    section, line = sayings_of(words)
    # The newest stories are a section, too.
    return section in _OF_MENUS or line in _OF_MENUS or (section is not None and is_newest(words))


@cache
def edge_words() -> tuple[frozenset[str], frozenset[str]]:
    """The first words of all such entries, and their last ones, folded."""
    entries = [phrase.split() for phrase in all_phrases() if names_entry(phrase)]
    return frozenset(words[0] for words in entries), frozenset(words[-1] for words in entries)
