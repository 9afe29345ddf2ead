"""What a line may turn out to be, by single words in it: a look at a table of words, for all lines at once.

A sign is never an answer. It spares the lines that have none of them the patterns that do answer.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import COLON, DIGIT, LAST_LETTER, LATIN
from newsclean.cleaning.plaintext.words import WORD_BITS, Characters, find_words
from newsclean.cleaning.vocabulary import all_phrases, phrases_of
from newsclean.cleaning.vocabulary.agencies import PICTURES
from newsclean.cleaning.vocabulary.bylines import FIRST_WORDS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    COUNT = 64
    ASK = 128
    BY = 256
    HERE = 512
    SAYS = 1024
    COOKIES = 2048


# The patterns are for all scripts, these words for Latin ones: any other line may be all of it.
_ANY = (1 << 12) - 1
# One word at least of these is in whatever the patterns of labels.lines and labels.bare_lines match.
_WORDS = {
    Sign.RIGHTS: "copyright copyrighted c reserved vorbehalten réservés reservados riservati riservata zastrzeżone "
    "rettigheder rechten eftertryck cipta hakları material recaptcha wordpress",
    Sign.NETWORK: "facebook instagram linkedin whatsapp telegram youtube tiktok twitter pinterest snapchat bluesky "
    "mastodon viber wechat weibo",
    Sign.CREDIT: "photo photos photograph photographs photographie photographies image images picture pictures pic "
    "illustration graphic credit credits foto fotos bild bilder bildquelle quelle crédit crédits imagen fotografía "
    "fotografia zdjęcie fot file stock handout getty source sources courtesy screengrab "
    f"screenshot instagram facebook twitter star archive archiv caption {' '.join(PICTURES).lower()}",
    Sign.FILED: "filed posted tagged category categories kategorie kategorien catégorie catégories categoría "
    "categorías metki tags",
    Sign.COUNT: "comment comments kommentar kommentare kommentarer commentaire commentaires comentario comentarios "
    "comentário comentários commenti reacties komentarz komentarze komentarzy yorum response responses replies",
    Sign.COOKIES: "cookie cookies kakor çerez çerezler çerezleri çerezlerin",
    # "Courier Opinion".
    Sign.SAYS: "opinion opinions editorials",
}
# The same of patterns that begin with the word.
_FIRST_WORDS = {
    Sign.BY: " ".join(FIRST_WORDS),
    Sign.HERE: "you sie vous estás está usted você sei ti je du olet jesteś nacházíte buradasınız",
}
_COPYRIGHT = ord("©")
_RUN = re.compile(r"[^\W_]+")
_ASKS = (Label.NEWSLETTER, Label.PAYWALL)


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
    signs[measured.rows[measured.codes == _COPYRIGHT]] |= Sign.RIGHTS
    if measured.scripts.max(initial=0) > LATIN:
        signs[measured.rows[measured.scripts > LATIN]] = _ANY
    found_signs: list[int] = signs.tolist()
    return found_signs


def _numbered(classes: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """For each character but the first whether it is a digit behind a letter."""
    return np.asarray((classes[1:] == DIGIT) & (classes[:-1] <= LAST_LETTER), np.bool_)


@cache
def _tables() -> NDArray[np.uint16]:
    """For each digest of a word what it is a sign of: anywhere in a line, and as its first word."""
    tables = np.zeros((2, 1 << WORD_BITS), np.uint16)
    for table, groups in zip(tables, (_WORDS, _FIRST_WORDS), strict=True):
        for sign, names in groups.items():
            table[_digests(names.split())] |= np.uint16(sign)
    tables[0][_digests(list(_asking()))] |= np.uint16(Sign.ASK)
    first = [run[0] for phrase in all_phrases() if (run := _RUN.search(phrase))]
    # A Turkish capital is its own letter here.
    first += [f"İ{word[1:]}" for word in first if word.startswith("i")]
    tables[1][_digests(first)] |= np.uint16(Sign.SAYS)
    return tables


def _asking() -> Iterator[str]:
    """The longest word of each phrase by which a newsletter or a paywall asks."""
    for label in _ASKS:
        for phrase in phrases_of(label):
            yield max(_RUN.findall(phrase), key=len)


def _digests(words: Sequence[str]) -> NDArray[np.intp]:
    return find_words(Characters(words)).digests
