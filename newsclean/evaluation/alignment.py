"""A page's blocks against the text that its corpus calls the article: which blocks are in it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsclean.cleaning.text import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHINGLE = 4
_MOSTLY = 0.6


def align(texts: Sequence[str], truth: str) -> list[float]:
    """For each block the share of its words that the truth holds, in the truth's order: 0 where the block is
    not the article's. A text that stands twice on the page (a teaser, a copy for print) counts only where
    it fits the order of the others best: the heaviest chain of matches that ascends in both."""
    wanted = WORD.findall(truth)
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for size in range(1, _SHINGLE + 1):
        for at in range(len(wanted) - size + 1):
            places[tuple(wanted[at : at + size])].append(at)
    matches = []
    for index, text in enumerate(texts):
        words = WORD.findall(text)
        matches += [(index, start, end, share) for start, end, share in _matches(words, places)]
    shares = [0.0] * len(texts)
    for index, share in _heaviest_chain(matches):
        shares[index] = share
    return shares


def _matches(words: Sequence[str], places: dict[tuple[str, ...], list[int]]) -> list[tuple[int, int, float]]:
    """Where a block may stand in the truth: (first word, behind last word, share of its words found)."""
    size = min(_SHINGLE, len(words))
    if not size:
        return []
    shingles = [tuple(words[i : i + size]) for i in range(len(words) - size + 1)]
    found = [shingle in places for shingle in shingles]
    share = sum(found) / len(found)
    if share < _MOSTLY:
        return []
    first = found.index(True)
    starts = [at - first for at in places[shingles[first]]][:8]
    return [(start, start + len(words), share) for start in starts]


def _heaviest_chain(matches: list[tuple[int, int, int, float]]) -> list[tuple[int, float]]:
    """The matches (block, start, end, share) that ascend in both orders and hold the most words together."""
    best: list[float] = []
    previous: list[int] = []
    for k, (index, start, end, share) in enumerate(matches):
        weight, before = 0.0, -1
        for j in range(k):
            # Truths leave out a word here and there, so neighbours may overlap a little.
            if matches[j][0] < index and matches[j][2] <= start + 3 and best[j] > weight:
                weight, before = best[j], j
        best.append(weight + share * (end - start))
        previous.append(before)
    chain = []
    k = max(range(len(best)), key=best.__getitem__, default=-1)
    while k >= 0:
        chain.append((matches[k][0], matches[k][3]))
        k = previous[k]
    return chain[::-1]
