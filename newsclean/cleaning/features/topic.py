"""How many of a declared text's words a block has: a second story and the teasers around have others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from newsclean.cleaning.columns import Columns

_WORD = re.compile(r"\w+")
# Scripts that do not part their words, those of Thailand and Burma too: each two characters stand for one. The model
# has learnt with these.
_DENSE = re.compile("[\u2e80-\ua4cf\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
# Short words are common to all texts; the ends of long ones change with their case.
_SHORTEST, _STEM = 4, 5
_MOST = 16
# A shorter block has too few words to share any.
_LEAST = 40


def shared(columns: Columns, *declared: Iterable[str]) -> NDArray[np.float32]:
    """(kinds of declared texts x blocks): of the words that all texts of a kind have, the share that a block has."""
    found = np.zeros((len(declared), len(columns.texts)), np.float32)
    places = np.flatnonzero(columns.sizes >= _LEAST)
    lows = [columns.texts[i].casefold() for i in places.tolist()]
    kinds = list(map(_common_stems, declared))
    # Headline and description have many words in common.
    has = {word: np.array([word in low for low in lows]) for word in {x for words in kinds for x in words}}
    for kind, words in enumerate(kinds):
        if words:
            found[kind, places] = sum(has[word] for word in words) / len(words)
    return found


def _common_stems(texts: Iterable[str]) -> list[str]:
    """The stems that all the texts have, at most so many, in the first one's order."""
    said = [stems(text) for text in dict.fromkeys(texts) if text]
    return [word for word in said[0] if all(word in other for other in said[1:])][:_MOST] if said else []


def stems(text: str) -> dict[str, None]:
    """The beginnings of a text's words, each once, in its order."""
    found: dict[str, None] = {}
    for word in _WORD.findall(text.casefold()):
        if _DENSE.search(word):
            found.update(dict.fromkeys(word[i : i + 2] for i in range(len(word) - 1)))
        elif len(word) >= _SHORTEST:
            found[word[:_STEM]] = None
    return found
