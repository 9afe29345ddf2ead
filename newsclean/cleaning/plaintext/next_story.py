"""The next story of an endless page, or of a page in print, which a text without markup joins to the end of its own:
known by a headline with the day or the writer below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import HANDLE, PARAGRAPH, TEASER_LISTS, Mark, take
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.names import ROLE, is_full_name, split_names
from newsclean.cleaning.plaintext.boxes import stems_of
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.cleaning.sentences import COLONS, ends_sentence
from newsclean.cleaning.vocabulary.bylines import may_begin
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# How many paragraphs a text has before it, and how long its headline is.
_PARAGRAPHS, _SHORTEST, _LONGEST = 3, 24, 150
# How many lines may say below a headline who wrote the story and when.
_SIGNED = 2
# The fewest spaces of a headline with nothing but its writer and what she is below, the longest line of that, how many
# paragraphs begin such a story, and how many words of its headline the story above has where it is a part of that.
_WORDS, _LONGEST_ROLE, _BEGUN, _SHARED = 5, 60, 4, 2
_OF_HEADERS = frozenset({Label.BYLINE, Label.TIMESTAMP})


def mark_next_story(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes such a story out of the text, where it is shorter than what stands before it, which has its day above it as
    well, or its writer as that has. Several of them are the entries of a digest, of a live blog or of a chronicle, and
    stay."""
    kept, signs = view.left, wording.signs
    if not kept or not 0 <= view.headline < view.first:
        return
    header = range(view.headline + 1, view.first)
    is_dated, is_signed = any(_is_dated(view, signs, i) for i in header), any(_names_writer(view, i) for i in header)
    if not is_dated and not is_signed:
        return
    begun = [
        i
        for i in range(kept[0] + 1, kept[-1])
        if _may_title(view, i)
        and ((is_dated and _begins(view, signs, i)) or (is_signed and _begins_signed(view, signs, i)))
        and not _is_teaser(view, wording, i)
    ]
    if len(begun) != 1:
        return
    start = begun[0]
    before = [weight(view.blocks[i].text) for i in kept if i < start]
    after = [weight(view.blocks[i].text) for i in kept if i > start]
    if sum(x >= PARAGRAPH for x in before) < _PARAGRAPHS or sum(after) >= sum(before):
        return
    mark = Mark(Label.OTHER_STORY, Why.SHAPE, view.blocks[start].text, start)
    text = next(i for i in kept if i > start and weight(view.blocks[i].text) >= PARAGRAPH)
    for i in range(start, kept[-1] + 1):
        if view.keep[i] or i < text:
            take(view, marks, i, mark)


def _may_title(view: PageView, index: int) -> bool:
    """True for a line that may be a headline."""
    text = view.blocks[index].text
    is_long = _SHORTEST <= weight(text) <= _LONGEST
    return is_long and not ends_sentence(text) and not text.endswith(COLONS) and index not in view.shown_headlines


def _begins_signed(view: PageView, signs: Sequence[int], index: int) -> bool:
    """True for a headline of several words with no more below it than "By", who wrote the story, and what she is, above
    its paragraphs: the title of a book has one word less, or its publisher below. A speech, an essay or a recipe that
    the story tells of stands below a colon, or the story names its writer or has words of its title."""
    text, below = view.blocks[index].text, index + 1
    if not signs[below] & Sign.BY or text.count(" ") < _WORDS or not _names_writer(view, below):
        return False
    role = view.blocks[below + 1].text if below + 2 < len(view.keep) else ""
    if len(role) > _LONGEST_ROLE or not ROLE.search(role) or ends_sentence(role):
        return False
    if find_dates(text) or _is_header(view, index) or _is_told_above(view, index):
        return False
    paragraphs = range(below + 2, below + 2 + _BEGUN)
    return paragraphs.stop <= len(view.keep) and all(
        view.keep[i] and weight(view.blocks[i].text) >= PARAGRAPH and ends_sentence(view.blocks[i].text)
        for i in paragraphs
    )


def _is_told_above(view: PageView, index: int) -> bool:
    """True where the line above the headline leads to it with a colon, or the story above names its writer or has words
    of the headline."""
    above = [view.blocks[i].text for i in range(view.first, index)]
    if above and above[-1].endswith(COLONS):
        return True
    told = "\n".join(above)
    if any(name.casefold() in told.casefold() for name in split_names(view.blocks[index + 1].text)):
        return True
    return len(stems_of(view.blocks[index].text) & stems_of(told)) >= _SHARED


def _names_writer(view: PageView, index: int) -> bool:
    """True for "By" with whole names, and nothing else."""
    text = view.blocks[index].text
    if not text[0].isupper() or not may_begin(text) or not _is_header(view, index):
        return False
    names = split_names(text)
    return bool(names) and all(map(is_full_name, names))


def _begins(view: PageView, signs: Sequence[int], index: int) -> bool:
    """True for a headline with a day below it, between who wrote the story and its first paragraph."""
    if find_dates(view.blocks[index].text) or _is_header(view, index):
        return False
    below = index + 1
    is_dated = False
    while below < min(index + 1 + _SIGNED, len(view.keep)) and _is_header(view, below):
        is_dated |= _is_dated(view, signs, below)
        below += 1
    if not is_dated or below == len(view.keep) or not view.keep[below]:
        return False
    return weight(view.blocks[below].text) >= PARAGRAPH and ends_sentence(view.blocks[below].text)


def _is_teaser(view: PageView, wording: Wording, index: int) -> bool:
    """True for a title right below the heading of teasers ("Read also"), once or twice: the story goes on below."""
    above = index - 1
    while above and view.blocks[above].text == view.blocks[index].text:
        above -= 1
    return wording.headings[above] in TEASER_LISTS


def _is_dated(view: PageView, signs: Sequence[int], index: int) -> bool:
    is_header = bool(signs[index] & Sign.DIGIT) and _is_header(view, index)
    return is_header and bool(find_dates(view.blocks[index].text))


def _is_header(view: PageView, index: int) -> bool:
    """True for a line of who wrote a story or when; accounts sign posts."""
    if HANDLE in view.blocks[index].text:
        return False
    mark = signature(view, index)
    return mark is not None and mark.label in _OF_HEADERS
