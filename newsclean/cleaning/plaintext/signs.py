"""What a line may turn out to be, by single words in it: a look at a table of words, for all lines at once.

A sign is never an answer. It spares the lines that have none of them the patterns that do answer.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import COLON, DIGIT, LAST_LETTER, LATIN, tables
from newsclean.cleaning.plaintext.entries import edge_words
from newsclean.cleaning.plaintext.phrases import ASKS, RUN, asks, digests_of, is_latin, rows_of_asks, rows_of_phrases
from newsclean.cleaning.plaintext.words import WORD_BITS, Characters, find_words
from newsclean.cleaning.vocabulary import all_phrases, phrases_of
from newsclean.cleaning.vocabulary.agencies import PICTURES
from newsclean.cleaning.vocabulary.bylines import FIRST_WORDS
from newsclean.cleaning.vocabulary.credits import LEADS, MORE_NOUNS, NOUNS, PARTS
from newsclean.cleaning.vocabulary.networks import NETWORKS
from newsclean.cleaning.vocabulary.rights import DISCLAIMERS
from newsclean.cleaning.vocabulary.rights import PHRASES as RIGHTS
from newsclean.cleaning.vocabulary.sponsors import PAYING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.words import Words


class Sign:
    """What a line may be, or hold: bits, as plain numbers, since an enum's operators would take longer than what the
    signs spare."""

    DIGIT = 1
    COLON = 2
    RIGHTS = 4
    NETWORK = 8
    CREDIT = 16
    FILED = 32
    ASK = 64
    BY = 128
    HERE = 256
    SAYS = 512
    COOKIES = 1024
    NOTICE = 2048
    # Of the lines with ASK those that may ask: they have two words on end of what asks.
    ASKS = 4096
    # Of the lines with SAYS those that may say something: a phrase of the vocabulary has their first two words.
    NAMED = 8192
    # Two words that entries of menus begin with.
    ROW = 16384
    # Of the lines with SAYS those with a bar, which parts buttons. The last bit that there is room for.
    BUTTONS = 32768
    # A notice of rights of any kind; RIGHTS alone has a part in what the model sees.
    LEGAL = RIGHTS | NOTICE


# The patterns are for all scripts, these words for Latin ones: any other line may be all of it.
_ANY = (1 << 11) - 1 | Sign.ASKS | Sign.NAMED
# One word at least of these is in whatever labels.tells.lines, labels.tells.bare_lines and vocabulary.credits look for.
_WORDS = {
    Sign.RIGHTS: "copyright copyrighted c reserved vorbehalten réservés reservados riservati riservata zastrzeżone "
    "rettigheder rechten eftertryck cipta hakları material recaptcha wordpress",
    Sign.NETWORK: " ".join(NETWORKS),
    Sign.CREDIT: "file stock handout source sources courtesy screengrab screenshot instagram facebook twitter star "
    f"archive archiv {' '.join((*NOUNS, *MORE_NOUNS, *LEADS, *PICTURES)).lower()} "
    f"{' '.join(max(x.split(), key=len) for x in PARTS)}",
    Sign.FILED: "filed posted tagged category categories kategorie kategorien catégorie catégories categoría "
    "categorías metki tags",
    Sign.COOKIES: "cookie cookies kakor çerez çerezler çerezleri çerezlerin",
    # "Courier Opinion".
    Sign.SAYS: "opinion opinions editorials",
}
# The same of patterns that begin with the word.
_FIRST_WORDS = {
    Sign.BY: " ".join(FIRST_WORDS),
    Sign.HERE: "you sie vous estás está usted você sei ti je du olet jesteś nacházíte buradasınız",
}
_COPYRIGHT, _BAR = ord("©"), ord("|")


def find_signs(measured: Characters, words: Words) -> list[int]:
    """For each line the signs that it has."""
    anywhere, at_start = _tables()
    signs = (measured.counts[:, DIGIT] > 0) * np.uint16(Sign.DIGIT)
    signs |= (measured.counts[:, COLON] > 0) * np.uint16(Sign.COLON)
    found = anywhere.take(words.digests)
    found |= at_start.take(words.digests) * words.is_first
    # "FacebookTwitter", "Facebook0".
    found |= words.glued * np.uint16(Sign.NETWORK)
    signs[measured.rows[1:][_numbered(measured.classes)]] |= Sign.NETWORK
    telling = np.flatnonzero(found)
    np.bitwise_or.at(signs, words.rows[telling], found[telling])
    # The sign itself may begin an entry.
    signs[measured.rows[measured.codes == _COPYRIGHT]] |= Sign.RIGHTS | Sign.ROW
    _add_of_several_words(signs, measured, words)
    if measured.scripts.max(initial=0) > LATIN:
        signs[measured.rows[measured.scripts > LATIN]] |= _ANY
    barred = measured.rows[measured.codes == _BAR]
    signs[barred[(signs[barred] & Sign.SAYS) > 0]] |= Sign.BUTTONS
    found_signs: list[int] = signs.tolist()
    return found_signs


def _add_of_several_words(signs: NDArray[np.uint16], measured: Characters, words: Words) -> None:
    """Adds the signs that lie in several words of a line. A line with letters that fold to others has them anyway: no
    digest shows its words."""
    signs[rows_of_asks(words)] |= Sign.ASKS
    signs[rows_of_phrases(words)] |= Sign.NAMED
    beginnings = words.rows[_entry_words().take(words.digests)]
    signs |= (np.bincount(beginnings, minlength=len(signs)) > 1) * np.uint16(Sign.ROW)
    if not measured.is_ascii:
        signs[measured.rows[tables().odd.take(measured.codes)]] |= Sign.ASKS | Sign.NAMED | Sign.ROW


def _numbered(classes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """For each character but the first whether it is a digit behind a letter."""
    return np.asarray((classes[1:] == DIGIT) & (classes[:-1] <= LAST_LETTER), np.bool_)


@cache
def _tables() -> NDArray[np.uint16]:
    """For each digest of a word what it is a sign of: anywhere in a line, and as its first word."""
    found = np.zeros((2, 1 << WORD_BITS), np.uint16)
    for table, groups in zip(found, (_WORDS, _FIRST_WORDS), strict=True):
        for sign, names in groups.items():
            table[digests_of(names.split())] |= np.uint16(sign)
    found[0][digests_of(list(_asking()))] |= np.uint16(Sign.ASK)
    found[0][digests_of([x[0] for x in asks() if len(x) == 1])] |= np.uint16(Sign.ASKS)
    found[0][digests_of(list(_noticing()))] |= np.uint16(Sign.NOTICE)
    first = [run[0] for phrase in all_phrases() if (run := RUN.search(phrase))]
    found[1][digests_of(first)] |= np.uint16(Sign.SAYS)
    return found


@cache
def _entry_words() -> NDArray[np.bool_]:
    """For each digest of a word whether an entry of a menu begins with it."""
    table = np.zeros(1 << WORD_BITS, np.bool_)
    words = find_words(Characters(list(edge_words()[0])))
    table[words.digests[words.is_first]] = True
    return table


def _asking() -> set[str]:
    """A word at least of each phrase by which a newsletter or a paywall asks."""
    return _telling(phrase for label in ASKS for phrase in phrases_of(label))


def _noticing() -> set[str]:
    """A word at least of each phrase of notices that has no sign of rights."""
    of_rights = frozenset(_WORDS[Sign.RIGHTS].split())
    return _telling(x for x in (*RIGHTS, *DISCLAIMERS, *PAYING) if of_rights.isdisjoint(RUN.findall(x)) and is_latin(x))


def _telling(phrases: Iterable[str]) -> set[str]:
    """A word at least of each phrase: few words, and long ones."""
    chosen: set[str] = set()
    for words in sorted(map(RUN.findall, phrases), key=len):
        if words and chosen.isdisjoint(words):
            chosen.add(max(words, key=len))
    return chosen
