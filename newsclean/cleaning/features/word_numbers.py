"""Class and id words as numbers, for a model that has learnt what they mean."""

from __future__ import annotations

import re
from zlib import crc32

from newsclean.cleaning.vocabulary import CAMEL

# Each word is one of so many numbers.
BUCKETS = 512
# Of one attribute so many words are looked at.
WORDS = 6
# They stand at the beginning.
_LONGEST = 256
# Class words are Latin nearly always; they are told apart where capitals begin, too.
_WORD = re.compile(r"[a-z]{2,}|[^\W\d_a-z]{2,}")


def numbers_of(names: str) -> tuple[int, ...]:
    """The first words of a class or id attribute, as numbers from 1."""
    parted = names[:_LONGEST]
    if not parted.islower():
        parted = CAMEL.sub(" ", parted).lower()
    return tuple(1 + crc32(word.encode()) % BUCKETS for word in _WORD.findall(parted)[:WORDS])
