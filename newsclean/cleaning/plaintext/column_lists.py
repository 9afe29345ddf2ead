"""Lists of columns and editorials above a text or below it: each title with its date, its writer and its first
sentence, which reads like one of the story's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.lines import paired_writers
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS
from newsclean.cleaning.labels.tells.signatures import RANK, is_timestamp
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.headlines import is_byline
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import CALLS, COLONS, ends_sentence, is_whole
from newsclean.cleaning.vocabulary.credits import ends_in_credit
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.wording import Wording

# The longest title, one that asks or calls, the longest date, and the longest excerpt.
_TITLE, _CALL, _DATE, _EXCERPT = 120, 80, 90, 500
# The fewest characters of a title in a script without spaces.
_DENSE = 6
# The fewest spaces of what is no name in a script without capital letters, and its least weight in one without spaces.
_SPACES, _LONG_DENSE = 2, 18
# The most lines on end that say when and by whom.
_NOTES = 4
# The fewest titles above a headline, and the fewest excerpts below a text. A line so sure is a paragraph of the text.
_FEWEST, _SURE = 2, 0.9
# The least weight of a title that only its writer's name tells from what readers say.
_SIGNED_TITLE = 16
_OF_FOOTERS = frozenset({Label.NAVIGATION, Label.LEGAL, Label.ADVERT})
_COMMENT = re.compile(r"comment|kommen?t|koment|coment|dis[ck]us|dyskus|коммент|комент|评论|評論", re.IGNORECASE)


@dataclass(slots=True)
class _Reading:
    """A list as it is read from its heading on: its titles, the excerpts below them, what its headings name, how many
    names stand below titles, and the first line that is none of it."""

    titles: list[int] = field(default_factory=list)
    excerpts: list[int] = field(default_factory=list)
    labels: set[Label] = field(default_factory=set)
    writers: int = 0
    end: int = 0


def columns_below(texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording) -> range:
    """The lines from a heading of columns on that are a list though some were kept; empty where none are. Nothing of
    the story may stand behind them."""
    kept = keep.nonzero()[0].tolist()
    for heading in _headings(wording, keep):
        if not kept or not kept[0] < heading < kept[-1]:
            continue
        read = _read(texts, wording, heading)
        is_list = len(read.excerpts) >= _FEWEST or read.labels >= COLUMNS
        if read.excerpts and read.end > kept[-1] and (is_list or not is_whole(texts[read.excerpts[0]])):
            return range(heading, read.end)
    return range(0)


def columns_above(texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording, values: Sequence[float]) -> range:
    """The lines from a heading of columns on down to the story's headline, the last title above its first paragraph;
    empty where none are."""
    kept = keep.nonzero()[0].tolist()
    text = next((i for i in kept if values[i] >= _SURE), -1)
    for heading in _headings(wording, keep):
        if heading > text:
            break
        read = _read(texts[: text + 1], wording, heading)
        if read.end < text or len(read.titles) <= _FEWEST:
            continue
        end = read.titles[-1]
        if text - end <= _NOTES + 1 and any(i < end for i in read.excerpts):
            return range(heading, end)
    return range(0)


def are_columns(texts: Sequence[str], wording: Wording, heading: int, end: int) -> bool:
    """True where nothing but titles with their dates, writers or excerpts stands from below a heading down to before
    `end`; comments have names there, and forms say what they are for."""
    below = range(heading + 1, next((i for i in range(heading + 1, end) if wording.lines[i] in _OF_FOOTERS), end))
    if any(wording.lines[i] is Label.COMMENTS or _COMMENT.search(texts[i]) for i in below):
        return False
    if _are_signed_titles([texts[i] for i in below]):
        return True
    read = _read(texts[: below.stop], wording, heading)
    if len(read.titles) < _FEWEST or read.end < below.stop or len(read.titles) == len(below):
        return False
    return not any(_may_be_name(texts[i], wording.weights[i]) for i in read.titles)


def are_titles(texts: Sequence[str], wording: Wording, lines: range) -> bool:
    """True for lines that begin with titles of several words, their writers or their excerpts, and have nothing that
    comments have: times, whole sentences without a title, words for readers."""
    above = ""
    for i in lines:
        if wording.lines[i] in _OF_FOOTERS:
            break
        text = texts[i]
        is_excerpt = ends_sentence(text) and not text.endswith(CALLS)
        if wording.lines[i] is not None or is_date(text, wording.signs[i]) or _COMMENT.search(text):
            return False
        if is_excerpt and (not above or ends_sentence(above)):
            return False
        above = text
    return bool(above) and any(has_words(texts[i], wording.weights[i]) for i in lines)


def _are_signed_titles(lines: Sequence[str]) -> bool:
    """True for nothing but titles of several words with their writers' names, above each or below; what readers say
    is a sentence, or calls."""
    writers = paired_writers(lines)
    titles = [x for x in lines if x not in writers]
    return len(writers) >= _FEWEST and not any(ends_sentence(x) or weight(x) < _SIGNED_TITLE for x in titles)


def end_of_signed(texts: Sequence[str], wording: Wording, heading: int, end: int) -> int:
    """The first line behind a list of titles below a heading, each with its writer's name; the heading where it is
    none, or goes on otherwise."""
    read = _read(texts[:end], wording, heading)
    is_signed = len(read.titles) >= _FEWEST and read.writers == len(read.titles)
    return read.end if is_signed else heading


def is_date(text: str, signs: int) -> bool:
    """True for a line of dates and little else; `signs` are the line's."""
    return bool(signs & Sign.DIGIT) and len(text) <= _DATE and is_timestamp(text)


def has_words(text: str, weight: int) -> bool:
    """True for a line of several words, or of as many characters of a script without spaces."""
    return " " in text or (weight > len(text) and weight >= _DENSE)


def _may_be_name(text: str, weight: int) -> bool:
    """True for a few words with capital letters, or of a script that has none, and for what leads to what someone
    says."""
    if text.endswith(COLONS):
        return True
    if text.lower() != text.upper():
        return is_full_name(text) or text.islower()
    return text.count(" ") < _SPACES if weight == len(text) else weight < _LONG_DENSE


def _headings(wording: Wording, keep: NDArray[np.bool_]) -> list[int]:
    return [i for i, label in enumerate(wording.headings) if label in COLUMNS and not keep[i]]


def _read(texts: Sequence[str], wording: Wording, heading: int) -> _Reading:
    read = _Reading(end=len(texts))
    title, notes = -1, 0
    for i in range(heading, len(texts)):
        text, weight = texts[i], wording.weights[i]
        label = wording.headings[i]
        if i == heading or label in TEASER_LISTS:
            if label in TEASER_LISTS:
                read.labels.add(label)
            title = -1
        elif title >= 0 and text == texts[title]:
            continue
        elif _is_note(text, wording, i) or (title >= 0 and is_full_name(text)):
            notes += 1
            read.writers += title >= 0 and is_full_name(text)
        elif title >= 0 and weight <= _EXCERPT and _is_excerpt(text, weight):
            title = -1
            read.excerpts.append(i)
        elif _is_title(text, weight):
            title, notes = i, 0
            read.titles.append(i)
        else:
            notes = _NOTES + 1
        if notes > _NOTES:
            read.end = i
            break
    return read


def _is_note(text: str, wording: Wording, index: int) -> bool:
    """True for a date, a byline, a button, a rank, a number of comments, a caption with its credit."""
    if wording.lines[index] is not None or wording.headings[index] is Label.COMMENTS or RANK.match(text):
        return True
    signs = wording.signs[index]
    if signs & Sign.CREDIT and ends_in_credit(text):
        return True
    return is_byline(text, signs) or is_date(text, signs)


def _is_excerpt(text: str, weight: int) -> bool:
    return weight > _TITLE or (ends_sentence(text) and not (text.endswith(CALLS) and weight <= _CALL))


def _is_title(text: str, weight: int) -> bool:
    """True for a line of several words that is no whole sentence, or one that asks or calls."""
    if weight > _TITLE or (is_whole(text) and not text.endswith(CALLS)):
        return False
    return has_words(text, weight)
