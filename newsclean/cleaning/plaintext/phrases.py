"""Which lines may be a phrase of the vocabulary, or hold one, by two words on end: a look at a table of pairs of words,
for all lines at once. What two words may say, one says of far too many lines, and to search the vocabulary takes long.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import LATIN, code_points, tables
from newsclean.cleaning.plaintext.words import WORD_BITS, Characters, find_words
from newsclean.cleaning.vocabulary import all_phrases, beginnings, column_edges, endings, phrases_of
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.words import Words

    Places = NDArray[np.intp]

# What asks in the newspaper's own words.
ASKS = (Label.NEWSLETTER, Label.PAYWALL)
RUN = re.compile(r"[^\W_]+")
# Two words have a digest of so many bits: few pairs share one.
_PAIR_BITS = 20
# What a word is: a whole phrase, the beginning of longer ones, or their end, the first or the last one of headings that
# are made up of names of columns.
_WHOLE, _BEGINNING, _ENDING, _BEFORE_NAME, _NAME = 1, 2, 4, 8, 16
# The first letters of another script than Latin; some of its own stand behind them.
_GREEK = "\u0370"


def rows_of_phrases(words: Words) -> Places:
    """The lines that may be a phrase, begin with one, or end with one that ends headings."""
    first = np.flatnonzero(words.is_first)
    if not len(first):
        return first
    last = np.append(first[1:], len(words.rows)) - 1
    single, pairs = _phrases()
    is_single = first == last
    second = words.digests[first + ~is_single]
    is_named = pairs.take(_pairs(words.digests[first], second)) & ~is_single
    is_named |= single.take(words.digests[first]) & (_BEGINNING + is_single) > 0
    is_named |= single.take(words.digests[last]) & _ENDING > 0
    is_before = single.take(words.digests[first]) & _BEFORE_NAME > 0
    is_named |= is_before & (single.take(words.digests[last]) & _NAME > 0)
    rows: Places = words.rows[first[is_named]]
    return rows


def rows_of_asks(words: Words) -> Places:
    """The lines with two words on end that what asks has."""
    firsts, pairs = _asking_pairs()
    # Most words begin no such pair, and these few are a small table.
    at = np.flatnonzero(firsts.take(words.digests[:-1]))
    rows: Places = words.rows[at + 1][pairs.take(_pairs(words.digests[at], words.digests[at + 1]))]
    return rows


def asks() -> list[list[str]]:
    """The words of each phrase by which a newsletter or a paywall asks."""
    return [RUN.findall(phrase) for label in ASKS for phrase in phrases_of(label) if is_latin(phrase)]


def is_latin(text: str) -> bool:
    """True for a text without letters of another script: quick where none is behind the first ones."""
    return max(text) < _GREEK or int(tables().scripts.take(code_points(text)).max()) <= LATIN


def digests_of(words: Sequence[str]) -> Places:
    """The digests of single words."""
    return find_words(Characters(words)).digests


def _pairs(first: Places, second: Places) -> Places:
    return (first << (_PAIR_BITS - WORD_BITS)) ^ second


@cache
def _phrases() -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """For each digest of a word what it is alone, and for each of two whether a phrase begins with them."""
    single, pairs = np.zeros(1 << WORD_BITS, np.uint8), np.zeros(1 << _PAIR_BITS, np.bool_)
    for kind, phrases in ((_WHOLE, all_phrases()), (_BEGINNING, beginnings())):
        runs = [x for phrase in phrases if is_latin(phrase) and (x := RUN.findall(phrase))]
        single[digests_of([x[0] for x in runs if len(x) == 1])] |= kind
        pairs[_pairs_of(x[:2] for x in runs if len(x) > 1)] = True
    single[digests_of([RUN.findall(x)[-1] for x in endings() if is_latin(x)])] |= _ENDING
    for kind, edge in zip((_BEFORE_NAME, _NAME), column_edges(), strict=True):
        single[digests_of([x for x in sorted(edge) if RUN.fullmatch(x) and is_latin(x)])] |= kind
    return single, pairs


@cache
def _asking_pairs() -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each digest of two words whether a phrase of several words, by which something asks, has them; before that,
    for each digest of a word whether it is the first of such two."""
    firsts, table = np.zeros(1 << WORD_BITS, np.bool_), np.zeros(1 << _PAIR_BITS, np.bool_)
    pairs = [max(pairwise(x), key=lambda pair: len("".join(pair))) for x in asks() if len(x) > 1]
    firsts[digests_of([x[0] for x in pairs])] = True
    table[_pairs_of(pairs)] = True
    return firsts, table


def _pairs_of(pairs: Iterable[Sequence[str]]) -> Places:
    digests = digests_of([word for pair in pairs for word in pair])
    return _pairs(digests[::2], digests[1::2])
