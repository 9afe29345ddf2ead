"""The authors that a page declares beside the byline that it shows."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import IDEOGRAPHS
from newsclean.cleaning.head import bare_words
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.metadata.byline_text import AUTHOR_PAGE, BARE_NAME, LEADING_AND, byline_at
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.houses import is_account, is_house
from newsclean.cleaning.metadata.names import is_full_name, is_wire, split_names
from newsclean.cleaning.metadata.shown_authors import begins_as_byline, is_below_by, near, rank_of, unique
from newsclean.cleaning.metadata.weekday_names import WEEKDAYS
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary.bylines import is_lead

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.clues import Clues, Names

# The shortest word that two names share; the rank of a line that begins as a byline and is called one as well.
_SHORTEST, _SURE = 3, 4
# "By The Numbers", "By Our Own Hand", "By Invitation Only", "By Monday Morning".
_NO_NAMES = frozenset(
    {
        "the",
        "our",
        "your",
        "my",
        "own",
        "only",
        "and",
        "or",
        "popular",
        "demand",
        "nach",
        "und",
        "zu",
        "zur",
        "zum",
        *WEEKDAYS,
    }
)
# What is in a name of Arabic and, in other languages, amid a phrase.
_AL, _IN_PHRASES = "al", frozenset({"es", "it", "pt"})
# What stands beside the one whose work is reviewed: pages, a price, where it is shown and until when.
_OF_WORK = re.compile(
    r"[£$€]\s?\d|\d\s?€|\b\d+ (?:pages?|pp|seiten|páginas|pagine)\b|\bisbn\b|\b(?:until|bis|through) \d|"
    r"\b(?:theat(?:re|er)|verlag|publishers?|publishing|éditions|editorial)\b",
    re.IGNORECASE,
)
_REVIEW = re.compile(r"\breview(?:ed)?\b|\brezension|\bbuchkritik|\breseña|\brecensi", re.IGNORECASE)
# A line that is shorter, and no sentence, may be the title of a work.
_LONGEST_WORK = 60
_ONE_WORD = re.compile(r"[^\W\d_a-z][^\W\d_]{2,}$")
_HAN = re.compile(f"[{IDEOGRAPHS}]")
_EDITOR = re.compile("(?:[责責]任?[编編](?:[辑輯])?|[编編][辑輯])\\s?[:：]?\\s?$")
_LONGEST_LINE = 120


def names_in_byline(name: str, clues: Clues) -> bool:
    """True where a byline near the headline, and no mere name, has this name."""
    folded = bare_words(name)
    lines = (i for i in near(clues) if rank_of(clues, i, may_be_bare=False))
    return any(folded in bare_words(clues.blocks.blocks[i].text) for i in lines)


def completed(people: Names, clues: Clues) -> Found[Names] | None:
    """The byline that names all of these people "and" more, or links to more: some programs declare only the first of
    several."""
    known, first = {bare_words(x) for x in people}, people[0].casefold()
    for i in near(clues):
        text = clues.blocks.blocks[i].text
        if first in text.casefold() and rank_of(clues, i, may_be_bare=False):
            names = unique(split_names(byline_at(clues, i)))
            if known < {bare_words(x) for x in names} and (_joins(text, names[-1]) or _are_linked(names, clues, i)):
                return Found(names, "byline")
    return None


def corrected(people: Names, clues: Clues) -> Found[Names] | None:
    """The byline between headline and text that says by whole names whose the story is, where it has no word of the
    declared ones, and they stand nowhere near: who put a story up is declared as often as who wrote it."""
    if clues.top is None or any(map(is_wire, people)):
        return None
    for i in range(clues.top + 1, min(clues.start + 1, len(clues.blocks.blocks))):
        rank = rank_of(clues, i)
        if not rank or not (begins_as_byline(clues.blocks.blocks[i].text) or is_below_by(clues, i)):
            continue
        names = unique(split_names(byline_at(clues, i)))
        if len(people) == len(names) and all(map(_goes_on, people, names)):
            return Found(names, "byline")
        is_sure = rank >= _SURE
        if not names or not all(_is_person(x, clues, may_be_short=is_sure) for x in names):
            return None
        is_other = rank < _SURE and _is_of_work(clues, i)
        if is_other or any(_shares_word(x, y) for x in people for y in names) or _are_shown(people, clues):
            return None
        return Found(names, "byline")
    return None


def _is_person(name: str, clues: Clues, *, may_be_short: bool) -> bool:
    """True for a whole name, or one word that is known to be the writer's, of nobody but a person."""
    is_person = BARE_NAME.match(name) or (may_be_short and _ONE_WORD.match(name) and not is_account(name))
    words = set(name.casefold().split())
    is_phrase = not words.isdisjoint(_NO_NAMES) or (_AL in words and (clues.language or "")[:2] in _IN_PHRASES)
    return bool(is_person) and not (is_phrase or is_house(name, clues) or is_wire(name))


def _is_of_work(clues: Clues, index: int) -> bool:
    """True for a line that may say whose work a review is about: the page calls itself one, between the headline and
    the line stands a title, or beside it a publisher, a price, a theatre."""
    top = clues.top or 0
    blocks = clues.blocks.blocks
    if any(map(_REVIEW.search, clues.head.headlines)) or "review" in types_of(clues.head.story):
        return True
    above = [x.text for x in blocks[top + 1 : index] if not x.hidden]
    titles = (x for x in above if len(x) < _LONGEST_WORK and not (x.endswith(STOPS) or is_lead(x) or find_dates(x)))
    beside = (x.text for x in blocks[max(top + 1, index - 1) : min(index + 3, clues.start + 2)])
    short = (x for x in beside if len(x) < _LONGEST_WORK)
    return any(True for _ in titles) or any(map(_OF_WORK.search, short))


def _goes_on(declared: str, shown: str) -> bool:
    """True for a writer's name with something else behind it: "Ada Reyes. Ellery International"."""
    return is_full_name(shown) and declared.startswith((f"{shown}. ", f"{shown} - "))


def is_editor_only(name: str, clues: Clues) -> bool:
    """True for a declared name that stands on the page behind the Chinese word for its editor and nowhere else, as many
    sites declare whoever put a story up."""
    if _HAN.search(name) is None:
        return False
    lines = [x.text for x in clues.blocks.blocks if len(x.text) <= _LONGEST_LINE and name in x.text]
    return bool(lines) and all(_EDITOR.search(x.partition(name)[0]) for x in lines)


def _are_shown(people: Names, clues: Clues) -> bool:
    """True where one of the declared names stands around the headline, and in no menu."""
    folded = [bare_words(x) for x in people]
    lines = (i for i in near(clues) if not clues.keep[i] and (i not in clues.others or rank_of(clues, i)))
    around = (bare_words(clues.blocks.blocks[i].text) for i in lines)
    return any(name in text for text in around for name in folded)


def _shares_word(declared: str, shown: str) -> bool:
    """True for two names with a word in common, or in letters of two scripts: "adareyes" and "Ada Reyes"."""
    whole, words = _plain(declared), [_plain(x) for x in shown.split()]
    if whole.isascii() != all(map(str.isascii, words)):
        return True
    close = whole.replace(" ", "")
    return any(len(x) >= _SHORTEST and x in close for x in words) or "".join(words) in close


def _plain(name: str) -> str:
    """A name's letters without capitals and accents."""
    return "".join(x for x in unicodedata.normalize("NFKD", bare_words(name)) if not unicodedata.combining(x))


def _are_linked(names: Names, clues: Clues, index: int) -> bool:
    """True for names that a line lists, each linked to its author's page."""
    block = clues.blocks.blocks[index]
    pages = {x for x in block.hrefs if AUTHOR_PAGE.search(x)}
    return len(pages) == len(names) and all(BARE_NAME.match(x) for x in names) and ", ".join(names) in block.text


def _joins(text: str, name: str) -> bool:
    """True where "and" stands before the name: behind a comma it may as well be an employer's."""
    before = text.casefold().partition(name.casefold())[0]
    return bool(BARE_NAME.match(name)) and any(x.end() == len(before) for x in LEADING_AND.finditer(before))
