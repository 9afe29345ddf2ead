"""The headline: the line that the model finds most like one, or the first one of a text that is nothing but an article.

The model knows headlines by their company in whole pages; a short one, or one with the marks of a sentence, it misses.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.head import TITLE_SEPARATORS
from newsclean.cleaning.labels.page import PARAGRAPH, TEASER_LISTS
from newsclean.cleaning.labels.tells.bare_lines import is_invitation
from newsclean.cleaning.labels.tells.bios import tells_trade
from newsclean.cleaning.labels.tells.datelines import read_dateline
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.names import before_date, is_full_name, is_signed
from newsclean.cleaning.plaintext.rows import is_row
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import CALLS, OPEN, ends_sentence, sentence_starts
from newsclean.cleaning.vocabulary import fold, line_of, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, is_lead
from newsclean.cleaning.vocabulary.credits import ends_in_credit, ends_in_signature, has_credit
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.cleaning.vocabulary.sponsors import names_payer
from newsclean.cleaning.vocabulary.types import ARTICLES
from newsclean.model import ArticleType, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.wording import Wording

# Among so many lines the right one is seldom sure; this likely, it is right three times of four. A less likely one is
# as often right where the text begins below it, or a byline or a date stands so few lines below.
_LIKELY, _UNLIKELY, _SIGNED_WITHIN = 0.25, 0.1, 4
_SHORTEST_STANDFIRST = 40
# The fewest spaces of a headline that only a byline tells, and its least weight in a script without spaces.
_SPACES, _LONG_DENSE = 3, 30
_SHORTEST = 10
# How many lines may stand above the headline and say what the article is filed under, or when it appeared, how many
# between it and the text, and the longest of these.
_KICKERS, _HEADER, _LONGEST_HEADER = 2, 5, 250
# The same below a headline that says right under it what it is, where buttons share the article or read it out.
_FILED_HEADER = 8
_BESIDE = frozenset({Label.SOCIAL, Label.MEDIA_PLAYER})
_NEVER = frozenset({Label.SOCIAL, Label.TIMESTAMP})
_LONGEST_LIKELY, _LONGEST, _LONGEST_SIGNED, _LONGEST_NAME = 250, 160, 120, 20
# The last line that may be the newspaper's name on top of the page, its most words, and the longest notice of rights
# that names it, too.
_MASTHEAD, _LONGEST_MASTHEAD, _NOTICE = 2, 5, 300
# How far below the byline a deck or a caption stands that looks like the headline, in lines.
_ABOVE_DECK = 12
# A standfirst that looks like a headline is no likelier one than this, as sure to be the text's and as long; the
# headline above is no longer than that. One that is a whole sentence is shorter.
_UNSURE, _SURE_DECK, _SHORTEST_DECK, _LONGEST_ABOVE_DECK, _SHORTEST_SENTENCE = 0.6, 0.05, 50, 60, 30
# A line above that is nearly as likely is the headline, too.
_AS_LIKELY = 0.75
# What entries and ways have, and short headlines seldom; the least length of a small word that tells one from names.
_OF_ENTRIES, _SMALL_WORD = re.compile(r"[][>»›→|/•·]"), 4
# How sure the line of a standfirst must be, and how sure one is that is the text's whatever stands below.
_STANDFIRST, _TEXT = 0.3, 0.8
# The most words of a byline, and the fewest characters of a headline in a script without spaces.
_BYLINE, _DENSE = 6, 6
_BY = re.compile(rf"\W*{BEGINNING}\S", re.IGNORECASE)
# The way to the article ("News > Town"), which a site's name for its type or the day of today stands above as well.
_WAY = re.compile(r"\S\s*[>»›→]\s*\S")
# The same of several steps, with spaces around each sign: without them some of these are quotation marks.
_TRAIL, _STEPS = re.compile(r"(?<=\S)\s[>»›→]\s(?=\S)"), 2
# The same with any sign; what is looked for first.
_OF_PATHS, _PATH = re.compile(r"[/|›>»→]"), re.compile(r"\s+[/|›>»→]\s+|\s*[›»→]\s*")
# How many lines on top may be menus.
_ROWS = 4
# What parts the entries of a row; a row has so many of them.
_PARTED = re.compile(r"\s?[-|·•»]\s|\s\[|\]\s")
_ROW = 4


def find_headline(
    texts: Sequence[str],
    keep: Sequence[bool],
    values: Sequence[float],
    wording: Wording,
    likely: NDArray[np.float32],
) -> int | None:
    """The line that shows the headline; null where none does. `likely` says of each line down to the text's first how
    likely it is one, `values` how surely a line is the article's."""
    found = _likely_line(texts, keep, values, wording, likely)
    if found is None:
        first = len(likely) - 1
        above = _above_byline(texts, values, wording, first)
        found = _above_signature(texts, wording, first) if above is None else above
    elif _tells_of_writer(texts, found) and _may_be_headline(texts[found + 1], wording, found + 1):
        found += 1
    else:
        found = _above_header(texts, keep, values, wording, likely, found)
    titled = _below_title(texts, len(likely) - 1)
    # The browser's title may have been cut.
    is_longer = titled is None or (found is not None and found > 0 and texts[found].startswith(texts[titled]))
    at = found if is_longer else titled
    return at if at is not None else _way_alone(texts, keep, wording, len(likely) - 1)


def _likely_line(
    texts: Sequence[str],
    keep: Sequence[bool],
    values: Sequence[float],
    wording: Wording,
    likely: NDArray[np.float32],
) -> int | None:
    """The line that the model finds most like a headline, or that can only be it by its place; null where none is."""
    order = [int(i) for i in np.argsort(-likely, kind="stable") if likely[i] >= _UNLIKELY]
    order = [i for i in order if not leads_to_next(texts, i)]
    like = (i for i in order if likely[i] >= _LIKELY and _is_like_headline(texts[i], wording.signs[i]))
    found = next((i for i in like if i > _MASTHEAD or not _names_newspaper(texts, wording, i)), None)
    if found is None:
        found = _by_place(texts, keep, values, wording)
    if found is None:
        may_be = (i for i in order if _may_be_headline(texts[i], wording, i) and not is_invitation(texts[i]))
        found = next((i for i in may_be if _is_above_text(texts, keep, wording, range(i + 1, len(likely)))), None)
    return found


def _tells_of_writer(texts: Sequence[str], index: int) -> bool:
    """True for what the writer is, below her name and above the headline."""
    return 0 < index < len(texts) - 1 and is_full_name(texts[index - 1]) and tells_trade(texts[index])


def _above_header(
    texts: Sequence[str],
    keep: Sequence[bool],
    values: Sequence[float],
    wording: Wording,
    likely: NDArray[np.float32],
    found: int,
) -> int:
    """The headline where the line `found` is rather a deck, a caption or a key point: a line that may be one above the
    byline over that, or the text's very first line right over it."""
    if (headline := _above_deck(texts, values, wording, likely, found)) is not None:
        return headline
    if any(not keep[i] and _signs(texts[i], wording.signs[i]) for i in range(found + 1, min(found + 4, len(texts)))):
        # So are headlines signed, and the title of another story may be above that.
        return _first_of_two(texts, wording, likely, found)
    for i in range(found - 2, max(found - 2 - _ABOVE_DECK, -1), -1):
        is_signed = is_byline(texts[i + 1], wording.signs[i + 1])
        if is_signed and likely[i] >= _UNLIKELY and _is_like_headline(texts[i], wording.signs[i]):
            return i
    return _first_of_two(texts, wording, likely, found)


def _above_deck(
    texts: Sequence[str], values: Sequence[float], wording: Wording, likely: NDArray[np.float32], found: int
) -> int | None:
    """The short headline right above `found` where that is rather its standfirst: a longer line that the text may well
    begin with, and no surely better headline, or a whole sentence."""
    at = found - 1
    while at > 0 and found - at <= _SIGNED_WITHIN and _stands_between(texts[at], wording, at):
        at -= 1
    if at < found - 1 and texts[at].count(" ") < _SPACES - 1:
        return None
    if at < 0 or wording.weights[found] <= wording.weights[at] or not _is_short_headline(texts, wording, at):
        return None
    if texts[at] in texts[found] or texts[at] in texts[:at]:
        return None
    text, size = texts[found], wording.weights[found]
    is_unsure = likely[found] <= max(_UNSURE, likely[at] / _AS_LIKELY)
    # Below what an editorial is filed under and its title nothing but its standfirst is as long.
    is_deck = values[found] >= _SURE_DECK or (at == found - 1 and _is_column(texts, at - 1))
    if ends_sentence(text):
        is_sentence = size >= _SHORTEST_SENTENCE and not text.endswith((*CALLS, "…"))
        return at if is_sentence and (is_unsure or is_deck) else None
    is_long = size >= _SHORTEST_DECK or any(sentence_starts(text, 0, len(text)))
    return at if is_long and is_unsure and is_deck else None


def _is_column(texts: Sequence[str], index: int) -> bool:
    """True for the name of a type of articles other than news."""
    return index >= 0 and type_of(texts[index]) not in {None, ArticleType.NEWS}


def _stands_between(text: str, wording: Wording, index: int) -> bool:
    """True for what may stand between a headline and its standfirst: a byline, a date, a button, an advert's word."""
    return wording.lines[index] is not None or _signs(text, wording.signs[index])


def _is_short_headline(texts: Sequence[str], wording: Wording, at: int) -> bool:
    """True for a line that may be a headline and is no entry of a menu, no newspaper's name and no writer's: a small
    word tells, or what it is filed under right above."""
    text = texts[at]
    if wording.weights[at] > _LONGEST_ABOVE_DECK or _OF_ENTRIES.search(text) or not _may_be_headline(text, wording, at):
        return False
    if text.count(" ") < _SPACES and any(map(str.isdecimal, text)):
        return False
    if section_of(text) is not None or type_of(text) is not None or is_full_name(text):
        return False
    # Two signs of Chinese are an entry of the same menu.
    is_entry = wording.weights[at] > len(text) and not _is_dense(text, wording.weights[at], _LONG_DENSE)
    is_filed = not is_entry and _is_column(texts, at - 1)
    return is_filed or any(x[0].islower() and len(x) >= _SMALL_WORD for x in text.split()[1:])


def _first_of_two(texts: Sequence[str], wording: Wording, likely: NDArray[np.float32], found: int) -> int:
    """The line above `found` where a text begins with these two, both like headlines: the second is the deck."""
    at = found - 1
    is_top = 0 <= at <= _KICKERS and likely[at] >= _LIKELY and not leads_to_next(texts, at)
    if not is_top or not _may_be_headline(texts[at], wording, at):
        return found
    return at if all(_is_kicker(texts[i], wording, i) for i in range(at)) else found


def _above_byline(texts: Sequence[str], values: Sequence[float], wording: Wording, first: int) -> int | None:
    """The line above the byline right above the text, which begins at line `first`, or above a standfirst between."""
    for i in range(first - 1, max(first - 1 - _SIGNED_WITHIN, 1), -1):
        if is_byline(texts[i], wording.signs[i]):
            above = texts[i - 1]
            is_standfirst = len(above) >= _SHORTEST_STANDFIRST and ends_sentence(above) and values[i - 1] >= _UNLIKELY
            at = i - 2 if is_standfirst else i - 1
            is_long = (
                is_standfirst or above.count(" ") >= _SPACES or _is_dense(above, wording.weights[i - 1], _LONG_DENSE)
            )
            return at if is_long and _may_be_headline(texts[at], wording, at) else None
    return None


def _above_signature(texts: Sequence[str], wording: Wording, first: int) -> int | None:
    """The short headline right above who wrote the text, which begins at line `first`, and when, and the buttons
    there."""
    at, is_signed = first - 1, False
    while at > 0 and first - at <= _FILED_HEADER:
        text = texts[at]
        is_dated = _signs(text, wording.signs[at])
        is_said = (wording.headings[at] or wording.lines[at]) is not None
        if not is_dated and not is_said and not is_full_name(text):
            break
        is_signed = is_signed or is_dated
        at -= 1
    return at if is_signed and _is_short_headline(texts, wording, at) else None


def _names_newspaper(texts: Sequence[str], wording: Wording, at: int) -> bool:
    """True for a short line with the name of whoever has the rights to the page, by the notice at its end."""
    words = fold(texts[at]).split()
    if len(words) > 1 and f"{words[0]} " in ARTICLES:
        words = words[1:]
    if not words or len(words) > _LONGEST_MASTHEAD:
        return False
    name = f" {' '.join(words)} "
    notices = (i for i in range(len(texts) - 1, at, -1) if wording.signs[i] & Sign.RIGHTS)
    return any(name in f" {fold(texts[i])} " and has_rights(texts[i]) for i in notices if len(texts[i]) <= _NOTICE)


def _is_like_headline(text: str, signs: int) -> bool:
    """True for a line that says nothing else of itself, and is not the first sentence behind a story's place."""
    if not _SHORTEST <= len(text) <= _LONGEST_LIKELY or text.endswith(OPEN) or is_byline(text, signs):
        return False
    if (ends_sentence(text) and read_dateline(text) is not None) or is_beside_headline(text):
        return False
    if (signs & Sign.CREDIT and _ends_in_credit(text)) or _is_parted(text):
        return False
    return not (signs & Sign.DIGIT and is_timestamp(text)) and not is_row(text, signs)


def is_beside_headline(text: str) -> bool:
    """True for buttons, a time of reading, who paid for the story and what it is filed under: of all types only letters
    have their name as a headline."""
    return line_of(text) in _NEVER or names_payer(text) or type_of(text) not in {None, ArticleType.LETTER}


def _ends_in_credit(text: str) -> bool:
    """True for a caption, by the credit that it ends with."""
    return ends_in_credit(text) or ends_in_signature(text)


def _is_above_text(texts: Sequence[str], keep: Sequence[bool], wording: Wording, below: range) -> bool:
    """True where the first of the lines `below`, but for buttons, is the text's, or a byline or a date is among the
    first few."""
    first = next((i for i in below if _BESIDE.isdisjoint((wording.lines[i], wording.headings[i]))), below.stop)
    if first < below.stop and keep[first]:
        return True
    return any(_signs(texts[i], wording.signs[i]) for i in below[:_SIGNED_WITHIN])


def _signs(text: str, signs: int) -> bool:
    """True for a line that says who wrote the text, or when."""
    if len(text) > _LONGEST_SIGNED:
        return False
    return is_byline(text, signs) or bool(signs & Sign.DIGIT and find_dates(text))


def _by_place(texts: Sequence[str], keep: Sequence[bool], values: Sequence[float], wording: Wording) -> int | None:
    """The line that can only be the headline: the first one but for what the article is filed under, with the text
    right below, or what stands between; null where it is anything else."""
    at = first = _end_of_rows(texts, wording)
    while at < min(first + _KICKERS, len(texts)) and (
        _is_kicker(texts[at], wording, at) or _is_date(texts[at], wording, at)
    ):
        at += 1
    if at == len(texts) or not _may_be_headline(texts[at], wording, at) or _is_sentence(texts[at], values[at]):
        return None
    if at and _WAY.search(texts[at]):
        return None
    is_filed = at + 1 < len(texts) and type_of(before_date(texts[at + 1])) is not None
    below = range(at + 1, min(at + 1 + (_FILED_HEADER if is_filed else _HEADER), len(texts)))
    if is_full_name(texts[at]) and not (below and wording.signs[below.start] & Sign.BY):
        return None
    for i in below:
        if _begins_text(texts, keep, i):
            return at
        is_signed = wording.signs[i] & (Sign.DIGIT | Sign.BY) and len(texts[i]) <= _LONGEST_SIGNED
        if is_signed and wording.weights[i] > len(texts[i]):
            # Lines of other scripts have all signs.
            is_signed = _signs(texts[i], wording.signs[i])
        is_standfirst = values[i] >= _STANDFIRST and len(texts[i]) <= _LONGEST_HEADER
        is_beside = not _BESIDE.isdisjoint((wording.lines[i], wording.headings[i]))
        is_told = type_of(texts[i]) is not None or (is_filed and (i == below.start or is_beside))
        if not (is_signed or is_standfirst or is_told or texts[i] == texts[at] or is_full_name(texts[i])):
            return None
    return None


def _end_of_rows(texts: Sequence[str], wording: Wording) -> int:
    """How many lines on top are the newspaper's name or, behind the day of today at most, the menu on one line."""
    at = int(_names_newspaper(texts, wording, 0))
    while at < min(_ROWS, len(texts)):
        dated = at + 1 < len(texts) and len(texts[at]) <= _LONGEST_SIGNED and _is_dated(texts[at], wording, at)
        row = at + 1 if dated else at
        if not (is_row(texts[row], wording.signs[row]) or _is_parted(texts[row]) or leads_to_next(texts, row)):
            break
        at = row + 1
    return at


def _is_dated(text: str, wording: Wording, index: int) -> bool:
    return bool(wording.signs[index] & Sign.DIGIT) and bool(find_dates(text))


def _below_title(texts: Sequence[str], first: int) -> int | None:
    """The last line above the text, which begins at line `first`, that the text's very first line begins with, before a
    sign and the newspaper's name: the browser's title. Null where none is."""
    title = texts[0]
    seam = TITLE_SEPARATORS.search(title, _SHORTEST)
    if seam is None:
        return None
    start = title[: seam.start()]
    for i in range(first - 1, 0, -1):
        text = texts[i]
        if text.startswith(start) and title.startswith(text) and text.count(" ") >= _SPACES:
            return i if TITLE_SEPARATORS.match(title, len(text)) else None
    return None


def leads_to_next(texts: Sequence[str], index: int) -> bool:
    """True for the way to the article on one line down to the headline, which stands right below."""
    steps = _PATH.split(texts[index]) if _OF_PATHS.search(texts[index]) else []
    if len(steps) < _STEPS or steps[-1] not in texts[index + 1 : index + 1 + _KICKERS]:
        return False
    # Behind the headline in the browser's title stands the newspaper's name.
    return max(map(len, steps)) == len(steps[-1]) and steps[-1].count(" ") >= _SPACES - 1


def _way_alone(texts: Sequence[str], keep: Sequence[bool], wording: Wording, first: int) -> int | None:
    """The line like the way to an article that is rather its headline, since no other line is: "Home / Work: how the
    map was drawn anew"."""
    for i in range(min(first, _ROWS)):
        is_phrase = is_way(texts[i], _STEPS) and _PATH.split(texts[i])[-1].count(" ") >= _SPACES
        if is_phrase and _is_above_text(texts, keep, wording, range(i + 1, first + 1)):
            return i
    return None


def is_way(text: str, most: int = _LONGEST_LIKELY) -> bool:
    """True for the way to an article on one line from the site's home page on, in `most` steps: "Home / Opinion / Mend
    the bridge". Menus begin so, too, and have more."""
    if len(text) > _LONGEST_LIKELY or _OF_PATHS.search(text) is None:
        return False
    steps = _PATH.split(text)
    return 1 < len(steps) <= most and line_of(steps[0].rpartition(":")[2].strip()) is Label.NAVIGATION


def _is_kicker(text: str, wording: Wording, index: int) -> bool:
    return wording.headings[index] in TEASER_LISTS or type_of(text) is not None


def _is_date(text: str, wording: Wording, index: int) -> bool:
    return bool(wording.signs[index] & Sign.DIGIT) and is_timestamp(text)


def _may_be_headline(text: str, wording: Wording, index: int) -> bool:
    """True for a line of several words that is no sentence, and says nothing else of itself."""
    if len(text) > _LONGEST or (wording.headings[index] or wording.lines[index]) is not None or text[0].islower():
        return False
    if text.endswith(OPEN) or (ends_sentence(text) and not text.endswith(CALLS)) or is_timestamp(text):
        return False
    signs = wording.signs[index]
    is_credited = signs & Sign.CREDIT and (has_credit(text) or _ends_in_credit(text))
    if text[0] == "©" or is_credited or _is_parted(text) or is_beside_headline(text):
        return False
    if is_byline(text, signs) or is_row(text, signs):
        return False
    return " " in text or _is_dense(text, wording.weights[index], _DENSE)


def _is_dense(text: str, size: int, least: int) -> bool:
    """True for a line of a weight in a script without spaces."""
    return size > len(text) and size >= least


def _is_parted(text: str) -> bool:
    """True for a row of entries, and for the way to the article in several steps, or from the home page on."""
    return len(_PARTED.findall(text)) >= _ROW or len(_TRAIL.findall(text)) >= _STEPS or is_way(text)


def is_byline(text: str, signs: int) -> bool:
    """True for a line that begins as bylines do and is as short, or dated; and for a name with its trade behind it."""
    if len(text) <= _LONGEST_NAME and is_signed(text):
        return True
    # Lines of other scripts have all signs, and none of these words.
    is_here = signs & Sign.HERE and text[0].isascii()
    if not signs & Sign.BY or is_here or not (_BY.match(text) or is_lead(text)):
        return False
    return text.count(" ") < _BYLINE or bool(signs & Sign.DIGIT and find_dates(text))


def _is_sentence(text: str, value: float) -> bool:
    """True for a line that ends a sentence and is surely the text's."""
    return value >= _TEXT and ends_sentence(text)


def _begins_text(texts: Sequence[str], keep: Sequence[bool], index: int) -> bool:
    """True for the first paragraph of a text, or the first of several short ones."""
    if not keep[index] or not ends_sentence(texts[index]):
        return False
    # Of shorter ones two must follow each other.
    follows = index + 1 < len(texts) and keep[index + 1] and ends_sentence(texts[index + 1])
    return len(texts[index]) >= PARAGRAPH or follows or read_dateline(texts[index]) is not None
