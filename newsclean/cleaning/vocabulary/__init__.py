"""The words by which newspapers all over the world name the parts of their pages: data, and how it is looked up.

One place for all languages. `section_of` reads headings and kickers, `is_newest` those over the newest stories,
`line_of` buttons and notes, `names_of` the class and id words of an element, `type_of` the names of article types. None
of them looks into running text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from newsclean.cleaning.vocabulary.columns import FIRST_WORDS, ColumnHeadings
from newsclean.cleaning.vocabulary.folding import lower
from newsclean.cleaning.vocabulary.headings import HEADINGS
from newsclean.cleaning.vocabulary.lines import LINES
from newsclean.cleaning.vocabulary.more import MORE
from newsclean.cleaning.vocabulary.names import NAMES, NEUTRAL
from newsclean.cleaning.vocabulary.newest import NEWEST
from newsclean.cleaning.vocabulary.patterns import any_of
from newsclean.cleaning.vocabulary.types import (
    ACCENTED,
    ARTICLED,
    ARTICLES,
    DECLARED_TYPES,
    NOT_ARTICLED,
    REVIEW_WORDS,
    TYPE_ENDS,
    TYPE_WORDS,
)
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = [
    "DECLARED_TYPES", "LONGEST_HEADING", "LONGEST_LINE", "LONGEST_NAMES", "PAPERS", "all_phrases", "any_of", "beginnings", "endings", "fold",
    "is_more", "is_newest", "line_of", "names_of", "phrases_of", "sayings_of", "section_of", "type_of",
]  # fmt: skip

LONGEST_HEADING = 60
LONGEST_LINE = 76
# Longer class and id attributes are read and not remembered; a word of that length is no name.
LONGEST_NAMES = 512
_EDGES = " \u00a0:：.…»«>‹›|·•-–—*#▼►▶→↓+!\"“”‘’'[]()【】「」『』/＞>、。》《〉〈◎・★☆●■◆▪‣○◇□▲△｜¦~_=,;，；"
# Sections whose headings count what is under them ("23 comments"); "2,398 views" are no views.
_COUNTED = frozenset({Label.COMMENTS, Label.SOCIAL, Label.POPULAR, Label.TAGS})
# Words for columns behind a newspaper's name, and what is no such name.
_COLUMNS = {"opinion": Label.OPINION, "opinions": Label.OPINION, "editorials": Label.EDITORIAL}
_COLUMN_NAMES = tuple(_COLUMNS)
# "The Herald view", "Times view on": what a newspaper says itself, by the last word of its name.
_VIEWS = (" view", " view on")
PAPERS = frozenset([
    "advertiser", "argus", "bulletin", "chronicle", "citizen", "courier", "dispatch", "echo", "economist", "enquirer",
    "examiner", "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "ledger",
    "mail", "mercury", "mirror", "news", "observer", "post", "press", "record", "register", "scotsman", "sentinel",
    "spectator", "standard", "star", "sun", "telegraph", "times", "tribune",
])  # fmt: skip
_LONGEST_BRAND = 2
_NO_BRANDS = frozenset({"your", "my", "in my", "public", "second", "expert", "legal", "customer", "reader", "user"})
_DIGIT = re.compile(r"\d")
_ACCENTS = re.compile("(?<=[a-z])[\u0300-\u036f]+")
# What begins with one of several characters is looked for quickly, and not so what may begin with none.
_NUMBERS = re.compile(r"[\d,.](?:(?<=\d)|[,.]*\d)[\d,.]*[kK]?")
# The most words between the two parts of a heading that it is known by.
_MOST_BETWEEN = 4
# Compounds of scripts without spaces that end so: "news click ranking".
_RANKINGS = ("排行", "ランキング", "热点话题", "點閱", "热门", "熱門", "人气", "人氣")
_DIGITS = "0123456789"
# No character before this one is of a script that does not part its words.
_FIRST_DENSE = "\u0e00"
# Captions are called so at the end or in the midst of a longer word as well: "storyphotocaption".
_CAPTION = "caption"
# What a teaser says of its story, in words or their number, is the teaser's.
_TEASER = "teaser"
# Where the next word begins in a name like "storyBody".
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def fold(text: str) -> str:
    """Text as the vocabulary holds it: lower case, without what decorates its ends."""
    return lower(text.strip(_EDGES))


def _bare(folded: str) -> str:
    """A folded text without the accents of Latin letters."""
    return folded if folded.isascii() else _ACCENTS.sub("", normalize("NFD", folded))


def _phrases(table: dict[Label, dict[str, str]]) -> Iterator[tuple[Label, list[str]]]:
    """The phrases of each language in a table, as texts are folded."""
    for label, languages in table.items():
        for words in languages.values():
            yield label, [*map(str.strip, lower(words).split("|"))]


class _Headings(NamedTuple):
    """Whole phrases -> label; those of them that begin longer headings as well; what these are filed under -> their
    lengths, the longest first; the same -> what stands before and behind other words; what stands behind any others ->
    label."""

    whole: dict[str, Label]
    beginnings: dict[str, Label]
    lengths: dict[str, list[int]]
    around: dict[str, list[tuple[str, str, Label]]]
    ends: dict[str, Label]


def _read_headings(*tables: dict[Label, dict[str, str]]) -> _Headings:
    found = _Headings({}, {}, {}, {}, {})
    for label, entries in chain.from_iterable(map(_phrases, tables)):
        found.whole.update(dict.fromkeys([x for x in entries if "*" not in x], label))
        found.beginnings.update(dict.fromkeys([x[:-1] for x in entries if x[-1] == "*"], label))
        for entry in [x for x in entries if "* " in x]:
            before, _, behind = entry.partition("* ")
            if before:
                found.around.setdefault(_key(before), []).append((before, f" {behind}", label))
            else:
                found.ends[f" {behind}"] = label
    found.whole.update(found.beginnings)
    for phrase in sorted(found.beginnings, key=len, reverse=True):
        lengths = found.lengths.setdefault(_key(phrase), [])
        if not lengths or lengths[-1] != len(phrase):
            lengths.append(len(phrase))
    return found


def _read_lines() -> tuple[dict[str, Label], dict[str, Label]]:
    """(whole line -> label, line without its numbers and spaces -> label)."""
    lines: dict[str, Label] = {}
    counted: dict[str, Label] = {}
    for label, entries in _phrases(LINES):
        lines.update(dict.fromkeys([x for x in entries if "#" not in x], label))
        bare = [x.replace("#", "").replace(" ", "").strip(_EDGES) for x in entries if "#" in x]
        counted.update(dict.fromkeys(bare, label))
    return lines, counted


def _uncounted(folded: str) -> str:
    """A line without its numbers, and without the spaces that some put beside them."""
    return "".join(_NUMBERS.sub("", folded).split()).strip(_EDGES)


def _is_dense(text: str) -> bool:
    """True for a text of a script that does not part its words: those of the Far East, Thai, Lao, Burmese, Khmer."""
    first = text[0]
    return first >= _FIRST_DENSE and (
        first > "\u2e80" or first < "\u0f00" or "\u1000" <= first < "\u10a0" or "\u1780" <= first < "\u1800"
    )


def _key(phrase: str) -> str:
    """What a phrase is filed under: its first word, or its first character where words are not parted."""
    first = phrase[0]
    return first if first >= _FIRST_DENSE and _is_dense(phrase) else phrase.partition(" ")[0].rstrip(":,;")


_LATEST = {Label.RELATED: NEWEST}
_WHOLE, _BEGINNINGS, _LENGTHS, _AROUND, _ENDS = _read_headings(HEADINGS, _LATEST)
_NEWEST = _read_headings(_LATEST)
_LAST_WORDS = (*_COLUMN_NAMES, *_VIEWS, *_ENDS)
_LINES, _COUNTED_LINES = _read_lines()
# The fewest and the most buttons of a row on one line.
_BUTTONS, _MOST_BUTTONS = 3, 12
_NAMES = {name: label for label, names in NAMES.items() for name in names.split()}
_WORDS = frozenset(word for name in _NAMES for word in name.split("-"))
_RANK = {label: rank for rank, label in enumerate(NAMES)}
_FOLDED_TYPES = {fold(x.strip()): kind for kind, words in TYPE_WORDS.items() for x in words.split("|")}
_TYPES = {_bare(x): kind for x, kind in _FOLDED_TYPES.items()}
_TYPES |= dict.fromkeys(map(_bare, REVIEW_WORDS), ArticleType.REVIEW)
_TYPE_ENDS = tuple(TYPE_ENDS)
# The longest name of a type with a newspaper's or a writer's before it, in scripts of the Far East.
_LONGEST_WITH_PAPER = 12
_COLUMN_HEADINGS = ColumnHeadings(
    _WHOLE,
    # The comments of readers in one newspaper, those of its writers in another.
    frozenset(
        x for x, kind in _FOLDED_TYPES.items() if kind is ArticleType.OPINION and _WHOLE.get(x) is Label.COMMENTS
    ),
)


def section_of(text: str) -> Label | None:
    """What a section under this heading is."""
    return _sayings(text)[0] if len(text) <= LONGEST_HEADING else None


def is_newest(text: str) -> bool:
    """True for a heading of the newest stories: `section_of` calls them related, but no words that lead to one."""
    folded = fold(text) if len(text) <= LONGEST_HEADING else ""
    lengths = _NEWEST.lengths.get(_key(folded), ()) if folded else ()
    if folded in _NEWEST.whole or _begun(folded, _NEWEST.beginnings, lengths) is not None:
        return True
    return _DIGIT.search(folded) is not None and _without_numbers(folded) in _NEWEST.whole


def is_more(text: str) -> bool:
    """True for the words of a link to more of what a heading names, behind it."""
    return line_of(text) is Label.NAVIGATION or fold(text) in MORE


def sayings_of(text: str) -> tuple[Label | None, Label | None]:
    """What `section_of` and `line_of` say of a text: quicker than to ask both."""
    return _sayings(text) if len(text) <= LONGEST_LINE else (None, None)


@lru_cache(maxsize=1 << 15)  # whoever asks for one asks for the other, and the menus of a newspaper's pages are alike
def _sayings(text: str) -> tuple[Label | None, Label | None]:
    folded = fold(text)
    is_counted = _DIGIT.search(folded) is not None
    section = _section(folded, is_counted=is_counted) if len(text) <= LONGEST_HEADING else None
    return section, _line(folded, is_counted=is_counted)


def phrases_of(label: Label) -> list[str]:
    """The folded phrases, whole or as beginnings, that head a section of this label."""
    return [phrase for phrase, found in _WHOLE.items() if found is label]


def all_phrases() -> Iterator[str]:
    """The folded phrases of all headings and lines without numbers, whole or as beginnings."""
    yield from _WHOLE
    yield from (before for around in _AROUND.values() for before, _, _ in around)
    yield from FIRST_WORDS
    yield from _LINES


def beginnings() -> Iterator[str]:
    """The folded phrases that begin longer headings."""
    yield from _BEGINNINGS
    yield from (before for around in _AROUND.values() for before, _, _ in around)


def endings() -> tuple[str, ...]:
    """The folded words that end longer headings, whatever stands before them."""
    return _LAST_WORDS


def column_edges() -> tuple[frozenset[str], frozenset[str]]:
    """The folded words that headings made up of names of columns begin with, before the name, and those they end
    with."""
    return FIRST_WORDS, _COLUMN_HEADINGS.last_words


def _section(folded: str, *, is_counted: bool) -> Label | None:
    label = _WHOLE.get(folded)
    if label is not None or not folded:
        return label
    return _COLUMN_HEADINGS.label(folded) or _with_others(folded, is_counted=is_counted)


def _with_others(folded: str, *, is_counted: bool) -> Label | None:
    """What a heading says that holds other words as well."""
    if folded.endswith(_LAST_WORDS) and (label := _branded(folded) or _ended(folded)) is not None:
        return label
    if not folded.isascii() and any(map(folded.__contains__, _RANKINGS)):
        return Label.POPULAR
    key = _key(folded)
    if key in _LENGTHS and (label := _begun(folded, _BEGINNINGS, _LENGTHS[key])) is not None:
        return label
    if key in _AROUND and (label := _parted(folded, _AROUND[key])) is not None:
        return label
    return _counted(folded) if is_counted else None


def _counted(folded: str) -> Label | None:
    """ "23 comments", "the 5 latest"."""
    phrase = _without_numbers(folded)
    label = _WHOLE.get(phrase)
    return label if label in _COUNTED or phrase in _NEWEST.whole else None


def _without_numbers(folded: str) -> str:
    return fold(" ".join(_NUMBERS.sub("", folded).split()))


def _branded(folded: str) -> Label | None:
    """ "Courier Opinion", "The Courier view": a newspaper's name before the name of its columns."""
    name, _, last = folded.removesuffix(" on").rpartition(" ")
    if last == "view" and name.rpartition(" ")[2] in PAPERS:
        return Label.EDITORIAL
    label = _COLUMNS.get(last)
    is_brand = bool(name) and name.count(" ") < _LONGEST_BRAND and name not in _NO_BRANDS
    return label if label is not None and is_brand else None


def _ended(folded: str) -> Label | None:
    """ "... ile ilgili haberler"."""
    return next((label for phrase, label in _ENDS.items() if folded.endswith(phrase)), None)


def _begun(folded: str, beginnings: dict[str, Label], lengths: Sequence[int]) -> Label | None:
    """ "Most read in Sport"."""
    for size in lengths:
        label = beginnings.get(folded[:size])
        if label is not None and (not folded[size : size + 1].isalnum() or _is_dense(folded)):
            return label
    return None


def _parted(folded: str, around: Sequence[tuple[str, str, Label]]) -> Label | None:
    """ "Latest Harbour headlines"."""
    for before, behind, label in around:
        if folded.startswith(before) and folded.endswith(behind):
            return label if folded[len(before) : -len(behind)].count(" ") < _MOST_BETWEEN else None
    return None


def line_of(text: str) -> Label | None:
    """What a line is that has no other words than these."""
    return _sayings(text)[1] if len(text) <= LONGEST_LINE else None


def _line(folded: str, *, is_counted: bool) -> Label | None:
    label = _LINES.get(folded)
    if label is None and is_counted:
        return _COUNTED_LINES.get(_uncounted(folded))
    return Label.SOCIAL if label is None and _is_row_of_buttons(folded) else label


def _is_row_of_buttons(folded: str) -> bool:
    """True for buttons on one line: "Share Facebook X WhatsApp E-mail". Each word is one; so many say so together."""
    words = folded.split(maxsplit=_MOST_BUTTONS)
    return len(words) >= _BUTTONS and all(_LINES.get(x) is Label.SOCIAL for x in words)


def type_of(text: str) -> ArticleType | None:
    """The type of articles that this kicker, section or part of an address names, whatever its accents: capitals and
    addresses go without them."""
    return _type(text) if len(text) <= LONGEST_HEADING else None


@lru_cache(maxsize=1 << 14)
def _type(text: str) -> ArticleType | None:
    folded = fold(text)
    bare = _bare(folded)
    if (kind := _TYPES.get(bare) or ACCENTED.get(folded)) is not None:
        return kind
    if folded.endswith(_VIEWS):
        return ArticleType.EDITORIAL if _branded(folded) is Label.EDITORIAL else None
    if not folded.isascii() and len(folded) <= _LONGEST_WITH_PAPER and folded.endswith(_TYPE_ENDS):
        return next(kind for end, kind in TYPE_ENDS.items() if folded.endswith(end))
    if not bare.startswith(ARTICLES):
        return None
    word = next(bare[len(x) :] for x in ARTICLES if bare.startswith(x))
    kind = None if word in NOT_ARTICLED else _TYPES.get(word)
    return kind if kind in ARTICLED else None


def names_of(names: str) -> Label | None:
    """What the class and id words of an element say it is; of several labels the one that covers most."""
    found = {label for x in names.split() if (label := _token(x[:LONGEST_NAMES])) is not None}
    if len(found) > 1:
        return min(found, key=_RANK.__getitem__)
    return found.pop() if found else None


@lru_cache(maxsize=1 << 15)
def _token(token: str) -> Label | None:
    """What one class or id says. Its last word that says anything counts: "comments-newsletter" is a newsletter."""
    if not token.islower():
        token = CAMEL.sub("-", token).lower()
    parted = token.replace("_", "-").replace(":", "-").replace(".", "-")  # quicker than a pattern
    words = [x for word in parted.split("-") if (x := word.rstrip(_DIGITS))]
    if _WORDS.isdisjoint(words):
        return Label.CAPTION if _CAPTION in token else None
    at = len(words) - 1
    while at >= 0:
        pair = f"{words[at - 1]}-{words[at]}" if at else ""
        if pair in NEUTRAL:
            at -= 2
            continue
        label = _NAMES.get(pair) or _NAMES.get(words[at])
        if label is not None and not (label is Label.COMMENTS and _TEASER in words):
            return label
        at -= 1
    return None
