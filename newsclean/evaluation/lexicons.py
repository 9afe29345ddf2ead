"""Labelled blocks -> the lexicon: what first words and class words say, counted by domain.

Each domain has one voice on each word, however many of its pages carry it, and a training page is read with the
voices of all domains but its own, so that the scorer learns what the lexicon is worth on a stranger.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.features import lexicon
from newsclean.cleaning.features.lexicon import BUCKETS, Lexicon

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Blocks

# Words of fewer domains teach quirks; this many voices of "nothing" are added to those that there are.
_DOMAINS = 3
_SHRINKAGE = 4.0
# A block of more words is told by its shape.
_LONGEST = 400

_Voices = dict[str, dict[str, tuple[float, float]]]


class Labelled(NamedTuple):
    """A page to learn from: its domain, its blocks, and whether each is the article's."""

    domain: str
    blocks: Blocks
    kept: NDArray[np.bool_]


class LexiconFit:
    """What was counted on some pages; the whole lexicon, or that without one domain's voice."""

    def __init__(self, pages: Iterable[Labelled]) -> None:
        words: defaultdict[str, dict[str, list[float]]] = defaultdict(dict)
        names: defaultdict[str, dict[str, list[float]]] = defaultdict(dict)
        kept = total = 0.0
        for page in pages:
            kept += float(page.kept.sum())
            total += len(page.kept)
            _count(page, words, names)
        self._mean = kept / max(total, 1.0)
        self._words = _Table(words, self._mean)
        self._names = _Table(names, self._mean)

    def whole(self) -> Lexicon:
        """The lexicon of all domains."""
        return Lexicon(self._words.weights(), self._names.weights())

    def without(self, domain: str) -> Lexicon:
        """The lexicon of all domains but one."""
        return Lexicon(self._words.weights(domain), self._names.weights(domain))


def _count(page: Labelled, words: dict[str, dict[str, list[float]]], names: dict[str, dict[str, list[float]]]) -> None:
    own = [lexicon.name_tokens(container.names) for container in page.blocks.containers]
    for block, is_kept in zip(page.blocks.blocks, page.kept, strict=True):
        if len(block.text) <= _LONGEST:
            _vote(words, lexicon.opening_tokens(block.text), page.domain, is_kept)
        around = set(own[block.container]) | set(lexicon.name_tokens(block.names))
        parent = page.blocks.containers[block.container].parent
        if parent >= 0:
            around |= set(own[parent])
            if page.blocks.containers[parent].parent >= 0:
                around |= set(own[page.blocks.containers[parent].parent])
        _vote(names, around, page.domain, is_kept)


def _vote(table: dict[str, dict[str, list[float]]], tokens: Iterable[str], domain: str, is_kept: bool) -> None:
    for token in tokens:
        tally = table[token].setdefault(domain, [0.0, 0.0])
        tally[0] += is_kept
        tally[1] += 1


class _Table:
    """Sums of the domains' voices by bucket, and each domain's own, to be taken out again."""

    def __init__(self, tallies: dict[str, dict[str, list[float]]], mean: float) -> None:
        self._sums = np.zeros(BUCKETS)
        self._voices = np.zeros(BUCKETS)
        own: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for token, domains in tallies.items():
            if len(domains) < _DOMAINS:
                continue
            place = lexicon.bucket(token)
            for domain, (kept, seen) in domains.items():
                # One block is weak evidence even of its own domain.
                voice = (kept + mean) / (seen + 1) - mean
                self._sums[place] += voice
                self._voices[place] += 1
                own[domain].append((place, voice))
        self._own: dict[str, Sequence[tuple[int, float]]] = own

    def weights(self, without: str | None = None) -> NDArray[np.float32]:
        sums, voices = self._sums, self._voices
        if without in self._own:
            sums, voices = sums.copy(), voices.copy()
            for place, voice in self._own[without]:
                sums[place] -= voice
                voices[place] -= 1
        return (sums / (voices + _SHRINKAGE)).astype(np.float32)
