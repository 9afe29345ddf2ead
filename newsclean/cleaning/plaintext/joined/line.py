"""A line of several parts, word by word: where its sentences begin, and what of it the vocabulary knows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.labels.page import COLUMNS
from newsclean.cleaning.metadata.function_words import SMALL
from newsclean.cleaning.plaintext.entries import names_entry
from newsclean.cleaning.plaintext.joined.dates import OPEN
from newsclean.cleaning.sentences import is_whole, sentence_starts
from newsclean.cleaning.vocabulary import LONGEST_LINE, all_phrases, fold, line_of, phrases_of, section_of, type_of
from newsclean.cleaning.vocabulary.columns import FIRST_WORDS, TWO_MEANINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# The most words of a heading, and of the name of columns with the sign that parts it from a title.
WORDS, _LEAD = 5, 4
# One word of so many has a capital at most in a sentence.
_CAPITALS = 2
# So many entries make a menu, and one of so many of its words is known at least; of how many words entries are.
_ENTRIES, _UNKNOWN, _OF_WORDS = 2, 3, (3, 2, 1)
# A word of so many letters may be of capitals by chance.
_FEW_LETTERS = 3
# How many words beside a heading in capitals are not, and how many beside one amid a title are.
_BESIDE, _NEAR = 6, 2
# What follows the word in names of persons' offices and of firms: "Opinion Editor Ada Reyes", "Editorial Board".
_OFFICES = frozenset([
    "board", "boards", "editor", "editors", "director", "directors", "page", "pages", "desk", "section", "sections",
    "team", "staff", "writer", "writers", "department", "office", "research", "poll", "polls", "pollster", "manager",
    "cartoonist", "assistant", "assistants", "chief", "committee", "council", "columnist", "columnists", "producer",
    "magazine", "club", "group",
])  # fmt: skip
# What leads to the name of a section in a heading: "Most read in Sport".
_OF = frozenset([
    "in", "from", "of", "on", "about", "aus", "zu", "dans", "en", "de", "sur", "em", "da", "su", "uit", "från", "fra",
])  # fmt: skip
# What a phrase that begins headings goes on with: "Related Stories".
_OF_LISTS = frozenset([
    "news", "stories", "story", "articles", "article", "posts", "post", "topics", "topic", "content", "coverage",
    "links", "videos", "headlines", "nachrichten", "artikel", "beiträge", "noticias", "notícias", "notas", "sujets",
    "actualités", "notizie", "articoli", "artikelen", "nieuws", "nyheter", "artiklar", "новости", "статьи", "haberler",
    "berita",
])  # fmt: skip
_NUMBER = re.compile(r"^\d+\s")
_WORD = re.compile(r"\S+")
_SIGNS = (":", "：", "|", "]")


def is_prose(text: str) -> bool:
    """True for words that are no title and no row of entries: mostly in small letters where there are others."""
    words = text.split()
    return sum(x[0].isupper() for x in words) * _CAPITALS <= len(words)


def _ends(runs: Sequence[int]) -> list[int]:
    """For each sentence the size of the whole run that it is in."""
    sizes: list[int] = []
    for run in reversed(runs):
        sizes.append(max(run, sizes[-1] if sizes and run else 0))
    return sizes[::-1]


def _runs(text: str, bounds: Sequence[int]) -> list[int]:
    """For each sentence how long the run of whole sentences is that it ends."""
    runs: list[int] = []
    for start, end in pairwise(bounds):
        sentence = text[start:end].rstrip()
        before = runs[-1] if runs else 0
        runs.append(before + len(sentence) if is_whole(sentence) and is_prose(sentence) else 0)
    return runs


def begins_with_menu(words: Sequence[str]) -> bool:
    """True where the first words are entries of a menu: nothing tells where the headline behind them begins."""
    at = known = covered = 0
    while at < len(words) and known < _ENTRIES and covered * _UNKNOWN >= at:
        size = next((n for n in _OF_WORDS if is_entry(" ".join(words[at : at + n]))), 0)
        known += size > 0
        covered += size
        at += size or 1
    return known >= _ENTRIES


def is_entry(words: str) -> bool:
    """True for the words of an entry of a menu, or of a section."""
    return names_entry(words) or type_of(words) is not None


class Word(NamedTuple):
    """A word of a line, and where it stands in the text."""

    start: int
    end: int
    text: str


@cache
def column_words() -> frozenset[str]:
    """The words that names of columns begin with, as headings have them."""
    phrases = [x for label in COLUMNS for x in phrases_of(label)]
    return _as_headings({x.split()[0] for x in (*phrases, *TWO_MEANINGS)} - FIRST_WORDS)


@cache
def first_words() -> frozenset[str]:
    """The words that headings and buttons of any kind begin with, as headings have them."""
    return _as_headings({x.split()[0] for x in all_phrases()})


@cache
def _phrases() -> frozenset[str]:
    return frozenset(all_phrases()) - FIRST_WORDS


def _as_headings(words: Iterable[str]) -> frozenset[str]:
    forms = (form for x in words for form in (x[:1].upper() + x[1:], x.upper()))
    return frozenset(form + sign for form in forms for sign in ("", ":"))


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of a stretch of a text."""
    return [Word(x.start(), x.end(), x[0]) for x in _WORD.finditer(text, start, end)]


def end_of_buttons(text: str, start: int, end: int) -> int:
    """Where begins what stands behind the buttons of several words that begin a stretch of a line."""
    words = words_of(text, start, min(end, start + LONGEST_LINE))
    at = 0
    while True:
        stops = range(min(at + WORDS, len(words) - 1), at + 1, -1)
        stop = next((n for n in stops if _is_button(text, words[at:n])), 0)
        if not stop:
            return words[at].start if words else start
        at = stop


def _is_button(text: str, words: Sequence[Word]) -> bool:
    return words[-1].text[-1].isalnum() and line_of(text[words[0].start : words[-1].end]) is not None


class Line:
    """A line of a text, from `start` to `end`."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.words = words_of(text, start, end)
        self.sentences = [start, *sentence_starts(text, start, end)]
        self._begin = frozenset(self.sentences)
        self._starts = [x.start for x in self.words]
        self._runs = _runs(text, [*self.sentences, end])
        # For each sentence how long the run is that it is in, the longest above, and the longest that begins below.
        self._ends = _ends(self._runs)
        self._longest_above = [0, *accumulate(self._runs, max)]
        begins = [size if above == 0 else 0 for size, above in zip(self._ends, [0, *self._runs], strict=False)]
        self._longest_below = [*reversed([0, *accumulate(reversed(begins[1:]), max)]), 0]

    def number_at(self, at: int) -> int:
        """The first word from a place on."""
        return bisect_left(self._starts, at)

    def sentence_at(self, at: int) -> int:
        """Where the sentence begins that has this place."""
        return self.sentences[bisect_right(self.sentences, at) - 1]

    def sentence_end(self, at: int) -> int:
        """Where the sentence ends that has this place."""
        index = bisect_right(self.sentences, at)
        return self.sentences[index] if index < len(self.sentences) else self.end

    def is_behind_story(self, at: int, *, is_first: bool) -> bool:
        """True for a place that a story stands before: the longest run of sentences is above it, for menus and teasers
        have shorter ones. Other lines than a text's first may begin with a list."""
        index = bisect_left(self.sentences, at)
        above = self._longest_above[index]
        # What follows at once is another run.
        goes_on = self._ends[index] - (self._runs[index - 1] if index else 0) if index < len(self._ends) else 0
        return above >= max(goes_on, self._longest_below[index], 1) or (at == self.start and not is_first)

    def begins_sentence(self, number: int) -> bool:
        """True for the first word of a sentence."""
        return self.words[number].start in self._begin

    def shown(self, first: int, stop: int) -> str:
        """The text of the words from `first` to before `stop`."""
        return self.text[self.words[first].start : self.words[stop - 1].end]

    def heading(self, number: int) -> tuple[int, int] | None:
        """The first word of the name of columns that has this word in it, and the first one behind; null where it is in
        none that stands apart from sentences."""
        for first in range(max(0, number - _LEAD + 1), number + 1):
            for stop in range(min(len(self.words) - 1, first + WORDS), number, -1):
                if self.names_columns(first, stop):
                    return first, stop
        return None

    def names_columns(self, first: int, stop: int) -> bool:
        """True for words that are a name of columns and stand apart from sentences."""
        own = self.words[first:stop]
        if own[-1].text[0].islower() or any(x.text.endswith(_SIGNS) for x in own):
            return False
        shown = self.shown(first, stop)
        is_name = section_of(shown) in COLUMNS or fold(shown) in TWO_MEANINGS
        return is_name and self._stands_apart(first, stop)

    def is_in_title(self, number: int) -> bool:
        """True for a word amid others with capitals, as titles have them: "No Foreign Leader Has Said So"."""
        if self.begins_sentence(number):
            return False
        beside = (*self.words[max(0, number - _NEAR) : number], *self.words[number + 1 :][:_NEAR])
        words = [x.text for x in beside if x.text not in SMALL and x.text[0].isalpha()]
        return bool(words) and all(x[0].isupper() for x in words)

    def is_raised(self, first: int, stop: int) -> bool:
        """True for capitals that the words beside them do not share."""
        own = self.shown(first, stop)
        beside = "".join(x.text for x in (*self.words[max(0, first - _BESIDE) : first], *self.words[stop:][:_BESIDE]))
        return len(own) > _FEW_LETTERS and own.isupper() and sum(map(str.islower, beside)) * 2 > len(beside)

    def kicker(self, number: int) -> int | None:
        """The first word behind the name of columns that a sign parts from a title: "Editorial | ...", "OPINION: ...";
        null where a word begins none."""
        words = self.words
        for stop in range(number + 1, min(number + _LEAD, len(words) - 1) + 1):
            if words[stop - 1].text.endswith(_SIGNS):
                is_alike = words[number].text.isupper() == words[max(number, stop - 2)].text.isupper()
                return stop if is_alike and section_of(self.shown(number, stop)) in COLUMNS else None
        return None

    def said(self, number: int, *, is_sure: bool = False) -> int | None:
        """The first word behind a heading or a button that begins with a word; null where it begins none. A single word
        that begins a sentence is one where nothing has to be sure."""
        stop = self._end_of_phrase(number)
        if stop is None or stop >= len(self.words):
            return stop
        text = self.shown(number, stop)
        # Words of scripts without capitals, which are longer by themselves.
        is_caseless = text[0].lower() == text[0].upper() and len(text) > _FEW_LETTERS
        is_said = stop - number > 1 or text.endswith(_SIGNS) or is_caseless or section_of(text) in COLUMNS
        if not is_said and not self.is_raised(number, stop) and (is_sure or not self.begins_sentence(number)):
            return None
        return stop if self._stands_apart(number, stop) else None

    def _end_of_phrase(self, number: int) -> int | None:
        """The first word behind a phrase of the vocabulary that begins with a word; null where none does."""
        words, found = self.words, None
        is_upper = words[number].text.isupper() and len(words[number].text) > _FEW_LETTERS
        for stop in range(number + 1, min(len(words), number + WORDS) + 1):
            # A heading in capitals ends with them.
            if is_upper and words[stop - 1].text.upper() != words[stop - 1].text:
                break
            if not any(map(str.isalnum, words[stop - 1].text)):
                continue
            text = self.shown(number, stop)
            folded = fold(text)
            if folded in _phrases() or _NUMBER.sub("", folded) in _phrases() or section_of(text) in COLUMNS:
                found = stop
            if words[stop - 1].text.endswith(_SIGNS):
                break
        if found is not None and found < len(words) and fold(words[found].text) in _OF_LISTS:
            found += 1
        if found is None or found >= len(words):
            return found
        if words[found - 1].text.lower() in _OF:
            return found + 1
        return found + 2 if words[found].text in _OF and found + 1 < len(words) else found

    def _stands_apart(self, first: int, stop: int) -> bool:
        """True for words that no sentence leads to, and that none goes on behind."""
        above, own, below = self.words[max(0, first - 1)].text, self.words[first:stop], self.words[stop].text
        if own[0].text[0].islower() or own[-1].text[-1] in ",.;":
            return False
        if below[0].islower() or below[0] in ",;.)–—-&+/’" or fold(below) in _OFFICES:
            return False
        return self.begins_sentence(first) or not (above.endswith((*OPEN, "'s", "’s")) or above in SMALL)
