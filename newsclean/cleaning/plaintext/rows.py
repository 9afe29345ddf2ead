"""Menus whose entries a converter put on one line: "Home Latest City Opinion", "About us Contact Sign in"."""

from __future__ import annotations

from functools import lru_cache

from newsclean.cleaning.plaintext.entries import edge_words, names_entry
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary import fold, type_of

# The longest row, and the longest of its entries, in words.
_LONGEST, _WORDS, _ENTRY = 200, 24, 4
# So many of its entries are known at least, and so much of its words, where no more are or where more are: titles may
# have one or two such words.
_FEW, _SHARE, _SHARE_OF_MANY = 2, 1 / 2, 1 / 3
# What parts the entries of many rows.
_BAR = "|"


def is_row(text: str, signs: int) -> bool:
    """True for a line of a menu's entries, with bars between, or the first or the last one that menus have."""
    return bool(signs & Sign.ROW) and len(text) <= _LONGEST and _is_row(text, signs)


# Several stages ask it of the same lines.
@lru_cache(maxsize=1 << 12)
def _is_row(text: str, signs: int) -> bool:
    first, last = edge_words()
    is_last = fold(text[text.rfind(" ") + 1 :]) in last
    if not is_last and not signs & Sign.SAYS and _BAR not in text:
        return False
    words = text.replace(_BAR, " ").split(maxsplit=_WORDS)
    is_caseless = text[0].isalpha() and text[0].lower() == text[0].upper()
    if not 1 < len(words) <= _WORDS or not (is_caseless or words[0][0].isupper()) or ends_sentence(text):
        return False
    if is_caseless:
        # The vocabulary knows fewer entries of these scripts.
        known = sum(names_entry(x) or type_of(x) is not None for x in words)
        return known >= _FEW and known >= _SHARE_OF_MANY * len(words)
    # Quicker to tell than what the words say together.
    may_begin = [fold(x) in first for x in words]
    if sum(may_begin) < _FEW or not (is_last or _BAR in text or _entry(words, 0)) or names_entry(text):
        return False
    known = covered = at = 0
    while at < len(words):
        size = _entry(words, at) if may_begin[at] else 0
        known += size > 0
        covered += size
        at += size or 1
    return known >= _FEW and covered >= (_SHARE_OF_MANY if known > _FEW else _SHARE) * len(words)


def _entry(words: list[str], at: int) -> int:
    """Of how many words from `at` on an entry that menus have is; 0 for none."""
    longest = min(_ENTRY, len(words) - at)
    return next((size for size in range(longest, 0, -1) if names_entry(" ".join(words[at : at + size]))), 0)
