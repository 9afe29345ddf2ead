"""Two texts -> what is different in them, paragraph by paragraph, and within a reworded one word by word."""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from newsclean.datasets.moved_lines import shared, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A paragraph that has so many of the other's words is that one, reworded.
_REWORDED = 0.5
# So many paragraphs further on it is looked for.
_AHEAD = 40
# Beyond so many words a paragraph is compared as a whole: the time would grow with their square.
_MOST_WORDS = 3_000


class Kind(StrEnum):
    """What became of a paragraph, or of words of one."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


class Words(NamedTuple):
    """Words that follow each other in a reworded paragraph."""

    kind: Kind
    words: str


class Paragraphs(NamedTuple):
    """Paragraphs that follow each other and are the same in both texts."""

    number: int


class Paragraph(NamedTuple):
    """A paragraph that one text alone has."""

    kind: Kind
    text: str


class Reworded(NamedTuple):
    """A paragraph with some of its words exchanged; joined, those of one text are the words it has there."""

    parts: tuple[Words, ...]


Piece = Paragraphs | Paragraph | Reworded


def text_differences(old: str, new: str) -> Iterator[Piece]:
    """The pieces of both texts, in their order."""
    first, second = _paragraphs(old), _paragraphs(new)
    for kind, i, j, k, m in SequenceMatcher(None, first, second, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Paragraphs(j - i)
        else:
            yield from _between(first[i:j], second[k:m])


def _paragraphs(text: str) -> list[str]:
    return [part for part in text.split("\n\n") if part.strip()]


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """The pieces of a stretch without a paragraph that is the same."""
    waiting = [words_of(other) for other in new]
    done = 0
    for paragraph in old:
        words = words_of(paragraph)
        ahead = range(done, min(done + _AHEAD, len(new)))
        at = next((i for i in ahead if shared(words, waiting[i]) >= _REWORDED), None)
        if at is None:
            yield Paragraph(Kind.GONE, paragraph)
            continue
        yield from (Paragraph(Kind.NEW, other) for other in new[done:at])
        yield Reworded(tuple(reworded(paragraph, new[at])))
        done = at + 1
    yield from (Paragraph(Kind.NEW, other) for other in new[done:])


def reworded(first: str, second: str) -> Iterator[Words]:
    """What is different in two paragraphs, word by word."""
    old, new = first.split(), second.split()
    if max(len(old), len(new)) > _MOST_WORDS:
        yield from (Words(Kind.GONE, " ".join(old)), Words(Kind.NEW, " ".join(new)))
        return
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield Words(Kind.KEPT, " ".join(old[i:j]))
            continue
        if i < j:
            yield Words(Kind.GONE, " ".join(old[i:j]))
        if k < m:
            yield Words(Kind.NEW, " ".join(new[k:m]))
