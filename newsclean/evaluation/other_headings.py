"""Texts whose lists of stories stand under other headings than they did, to learn from.

Of a thousand pages some thirty have a list of columns or editorials, and hundreds an entry of a menu, or a word over a
single card, that says the same. So that a model learns how far such a list reaches, and which word heads none, lists of
other stories are put under the words of the vocabulary: as a section, with others of the page's own sections behind it,
or as the words over single cards, which stay what they were.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.labels.page import COLUMNS, TEASER, TEASER_LISTS
from newsclean.cleaning.vocabulary import section_of
from newsclean.cleaning.vocabulary.headings import HEADINGS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

_STORIES = TEASER_LISTS - COLUMNS
# The fewest lines of a list, and the most lists that are changed at once.
_LIST, _LISTS = 3, 2
# How often single cards get words above them, a heading is an editorial's, another such section follows, and the next
# stories have a heading of their own.
_OVER_CARDS, _EDITORIALS, _FOLLOWED, _PARTED = 0.35, 0.3, 0.25, 0.7
# How often all titles of a section have their writers, stand twice (the picture's and the link's), and have days and
# excerpts.
_NAMED, _TWICE, _DATED, _WITH_EXCERPTS = 0.3, 0.2, 0.2, 0.2
# The longest excerpt.
_EXCERPT = 150
# How many lines of a list are the section's, and the next one's.
_LENGTHS, _NEXT_LENGTHS = (2, 3, 4, 6, 8, 12, 30), (1, 2, 3, 5)
# Entries of menus: their length, how many are used, and the fewest that make a menu.
_SHORTEST, _LONGEST, _ENTRIES, _MENU = 3, 20, 6, 4
_CAPITALS, _ONE_CAPITAL = 0.25, 0.7


class Pool(NamedTuple):
    """What other texts had, to be put beside titles: names of writers, days, sentences."""

    names: list[str]
    days: list[str]
    sentences: list[str]


class LabelledLines(NamedTuple):
    """The lines of a text and the label of each, null where it is unknown."""

    texts: list[str]
    labels: list[str | None]


def under_other_headings(given: LabelledLines, language: str, pool: Pool, random: Random) -> LabelledLines | None:
    """The lines with some of their lists changed; null where there are none. `language` is the text's, as the
    vocabulary has it."""
    lists = list(_lists(given.labels))
    if not lists:
        return None
    chosen = random.sample(lists, min(len(lists), random.randint(1, _LISTS)))
    changed = LabelledLines(list(given.texts), list(given.labels))
    variation = _Variation(language, pool, _entries(given), random)
    for span in sorted(chosen, key=lambda span: -span.start):
        place = slice(span.start, span.stop)
        part = LabelledLines(given.texts[place], given.labels[place])
        new = variation.over_cards(part) if random.random() < _OVER_CARDS else variation.as_section(part)
        changed.texts[place], changed.labels[place] = new
    return changed


def _lists(labels: Sequence[str | None]) -> Iterator[range]:
    """Where lists of other stories stand."""
    at = 0
    for label, run in groupby(labels):
        end = at + len(list(run))
        if label in _STORIES and end - at >= _LIST:
            yield range(at, end)
        at = end


def _entries(given: LabelledLines) -> list[str]:
    """What the page's menus call its sections."""
    pairs = zip(given.texts, given.labels, strict=True)
    return [x for x, name in pairs if name == Label.NAVIGATION and _SHORTEST <= len(x) <= _LONGEST and x.isprintable()]


class _Variation:
    """What changes the lists of one text."""

    def __init__(self, language: str, pool: Pool, entries: Sequence[str], random: Random) -> None:
        self._language = language
        self._pool = pool
        self._entries = entries
        self._random = random

    def over_cards(self, given: LabelledLines) -> LabelledLines:
        """The list with the words of sections over its titles, one of them columns: none of it is theirs."""
        random = self._random
        kickers = [self._heading(Label.OPINION), self._heading(Label.EDITORIAL)]
        kickers += random.sample(list(self._entries), min(len(self._entries), _ENTRIES))
        new = LabelledLines([], [])
        for text, label in zip(*given, strict=True):
            if len(text) >= TEASER and len(self._entries) >= _MENU:
                _add(new, random.choice(kickers), label)
            _add(new, text, label)
        return new

    def as_section(self, given: LabelledLines) -> LabelledLines:
        """The list with a section of columns, or two, in the place of a heading that it has, or at its beginning."""
        random = self._random
        headings = [i for i, text in enumerate(given.texts) if section_of(text) in _STORIES]
        start = random.choice(headings) if headings else -1
        end = min((i for i in headings if i > start), default=len(given.texts))
        old, texts = given.labels[0], given.texts[start + 1 : end]
        new = LabelledLines(given.texts[: max(start, 0)], given.labels[: max(start, 0)])
        rest = texts
        while rest:
            label = Label.EDITORIAL if random.random() < _EDITORIALS else Label.OPINION
            size = random.choice(_LENGTHS)
            for text in (self._heading(label), *self._dressed(rest[:size])):
                _add(new, text, label)
            rest = rest[size:]
            if random.random() >= _FOLLOWED:
                break
        while rest:
            if self._entries and random.random() < _PARTED:
                _add(new, random.choice(self._entries), old)
            size = random.choice(_NEXT_LENGTHS)
            for text in rest[:size]:
                _add(new, text, old)
            rest = rest[size:]
        for text, name in zip(given.texts[end:], given.labels[end:], strict=True):
            _add(new, text, name)
        return new

    def _heading(self, label: Label) -> str:
        """Words over columns, or editorials, in the text's language where it has any."""
        random = self._random
        words = random.choice(_phrases(label, self._language) or _phrases(label, "en"))
        chance = random.random()
        return words.upper() if chance < _CAPITALS else words.capitalize() if chance < _ONE_CAPITAL else words.title()

    def _dressed(self, texts: Sequence[str]) -> list[str]:
        """The lines, at times with names, days, or excerpts beside the titles, or the titles twice."""
        random = self._random
        is_named, is_twice, is_dated, has_excerpts = (
            random.random() < chance for chance in (_NAMED, _TWICE, _DATED, _WITH_EXCERPTS)
        )
        is_above = random.random() < 1 / 2
        found: list[str] = []
        for text in texts:
            if len(text) < TEASER:
                found.append(text)
                continue
            name = self._one_of(self._pool.names if is_named else ())
            found += [*name, text] if is_above else [text, *name]
            found += self._one_of(self._pool.days if is_dated else ())
            found += [text] if is_twice else []
            found += [x[:_EXCERPT] for x in self._one_of(self._pool.sentences if has_excerpts else ())]
        return found

    def _one_of(self, texts: Sequence[str]) -> list[str]:
        return [self._random.choice(texts)] if texts else []


def _add(lines: LabelledLines, text: str, label: str | None) -> None:
    lines.texts.append(text)
    lines.labels.append(label)


def _phrases(label: Label, language: str) -> list[str]:
    words = HEADINGS[label].get(language, "")
    return [x for phrase in words.split("|") if (x := phrase.strip()) and "*" not in x]
