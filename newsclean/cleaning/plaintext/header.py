"""The lines between headline and text: a standfirst is the text's, and below it still stand who wrote it and when."""

from __future__ import annotations

from collections import Counter
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import Mark
from newsclean.cleaning.labels.tells.datelines import read_dateline
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.metadata.names import ROLE, is_full_name, is_name, is_names, is_signed, split_names
from newsclean.cleaning.metadata.shown_authors import is_signed_alone
from newsclean.cleaning.plaintext.asides import is_of_paper
from newsclean.cleaning.sentences import CALLS, COLONS, QUOTES, ends_sentence, is_whole
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.bylines import is_lead
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.cleaning.labels.page import PageView

# The most lines between headline and text, the length of a standfirst, and how sure a line right below the headline
# must be one, a line below names and dates, and one of which neither names nor dates tell; how many lines may stand
# above that; the longest of the other lines; the share of words that two ways of writing one headline have in common.
_LINES, _SHORTEST, _LONGEST = 14, 50, 350
_STANDFIRST, _BELOW_NAMES, _BELOW_OTHERS, _OTHERS = 0.02, 0.15, 0.3, 6
_LONGEST_LINE, _SAME = 100, 0.7
# The least length of a short one that is a sentence or a quotation, and the most words that make none.
_SHORTEST_SAID, _FEW, _CLOSING = 12, 2, ("”", '"', "’", "'", "»", "“", "」", "』")
# How far above the text its beginning may be left out, in lines, where no headline is; how long and how sure the
# sentence with the place is at least, and the next ones.
_BEGINNING, _SENTENCE, _BEGUN, _GOES_ON = 30, 60, 0.05, 0.2
# How sure the short sentences must be that a story begins with, and the last of them; how many there are: one alone is
# as often a caption.
_SHORT, _LAST_SHORT, _FEWEST_SHORT, _MOST_SHORT = 0.15, 0.3, 2, 4
# What parts the entries of a row.
_BARS = (" | ", " · ", " • ")
# The most lines with dates and names below a standfirst.
_BELOW = 6
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})
# The most lines between a headline and the text that may be bylines, the longest of names or a role, and of a Korean or
# Chinese name with its trade.
_LONGEST_HEADER, _LONGEST_ROLE, _LONGEST_SIGNED = 16, 80, 20
_BYLINE = Mark(Label.BYLINE, Why.SHAPE)
# What names are joined by, and the small words in them.
_SMALL = frozenset([
    "de", "da", "di", "do", "du", "del", "della", "der", "den", "van", "von", "zu", "ten", "ter", "la", "le", "el",
    "al", "bin", "ibn", "y", "e", "et", "und", "and", "en", "og", "och",
])  # fmt: skip


def left_out_standfirst(view: PageView, values: Sequence[float], is_named: Callable[[int], bool]) -> int | None:
    """The first line below the headline as long as a sentence, where it is not kept and is the standfirst: between
    headline and text stands who wrote the article or when, and nothing else that long, and above it nothing but that,
    unless it is rather sure. Others are captions. Where nothing else stands below it at all, the line right below the
    headline is one, a short sentence too. Null where there is none."""
    top = view.headline + 1
    if not top or view.first == len(view.keep):
        return None
    if _is_above_header(view, is_named):
        return top
    index = next((i for i in range(top, view.first) if weight(view.blocks[i].text) >= _SHORTEST), view.first)
    if view.keep[index] or values[index] < _STANDFIRST:
        return None
    text = view.blocks[index].text
    if weight(text) > _LONGEST or is_named(index) or _is_other(text, view.blocks[view.headline].text):
        return None
    is_sure = values[index] >= _BELOW_OTHERS and index - top <= _OTHERS
    is_sure = is_sure and ends_sentence(text) and not text.endswith(CALLS) and not is_of_paper(text)
    if index > top and not is_sure and (values[index] < _BELOW_NAMES or not _are_names(view, range(top, index))):
        return None
    first = view.first
    while first + 1 < len(view.keep) and _is_signed(view, first):
        first += 1
    others = [*range(top, index), *range(index + 1, first)]
    is_header = 0 < len(others) < _LINES and all(
        weight(view.blocks[i].text) <= _LONGEST_LINE or is_named(i) for i in others
    )
    return index if is_header and (is_sure or any(_is_signed(view, i) for i in others)) else None


def _is_above_header(view: PageView, is_named: Callable[[int], bool]) -> bool:
    """True for a sentence right below the headline, or a longer line, where all between it and the text says who wrote
    it and when, or itself what it is."""
    index = view.headline + 1
    text, size = view.blocks[index].text, weight(view.blocks[index].text)
    below = range(index + 1, view.first)
    if not 0 < len(below) < _LINES or not _SHORTEST_SAID <= size <= _LONGEST or is_named(index):
        return False
    is_quoted = text.startswith(QUOTES) and text.endswith(_CLOSING)
    # A question alone is as often a caption's or another title.
    is_sentence = is_whole(text) and len(text.split()) > _FEW and (not text.endswith(CALLS) or ": " in text)
    is_said = size >= _SHORTEST or is_quoted or is_sentence
    if not is_said or is_of_paper(text) or _is_signed(view, index) or is_name(text):
        return False
    if _is_other(text, view.blocks[view.headline].text) or not any(_is_signed(view, i) for i in below):
        return False
    return all(is_named(i) or _is_signed(view, i) or _is_of_names(view.blocks[i].text) for i in below)


def _is_of_names(text: str) -> bool:
    """True for a lone "By", and for a name, with its trade or not."""
    return is_lead(text) or is_full_name(text) or _is_name_with_role(text)


def _are_names(view: PageView, lines: range) -> bool:
    """True for lines that only say who wrote the article, and when."""
    return all(_is_signed(view, i) or is_full_name(view.blocks[i].text) for i in lines)


def left_out_beginning(view: PageView, values: Sequence[float], is_named: Callable[[int], bool]) -> list[int]:
    """The lines between headline and text that begin the story with its place ("ELLERY (Reuters) - ..."), and the
    sentences right below; else the sentences right above the text that stand further above, too, as a standfirst and a
    caption say what the first paragraph does, or short ones."""
    first = view.first
    if first == len(view.keep):
        return []
    top = view.headline + 1 if -1 < view.headline < first else max(0, first - _BEGINNING)

    def may_be(index: int, least: float) -> bool:
        text = view.blocks[index].text
        is_long = values[index] >= least and len(text) >= _SENTENCE
        return is_long and is_whole(text) and not is_named(index)

    begun = (i for i in range(top, first) if may_be(i, _BEGUN) and read_dateline(view.blocks[i].text))
    start = next(begun, first)
    if start == first:
        above = Counter(view.blocks[i].text for i in range(top, first))
        places = range(first - 1, top, -1)
        said = takewhile(lambda i: may_be(i, _GOES_ON) and above[view.blocks[i].text] > 1, places)
        return sorted(said) or _short_beginning(view, values, is_named)
    end = next((i for i in range(start + 1, first) if not may_be(i, _GOES_ON)), first)
    return list(range(start, end))


def _short_beginning(view: PageView, values: Sequence[float], is_named: Callable[[int], bool]) -> list[int]:
    """The short sentences right above the text's first line, from a line of names or dates on, or from the first of
    all: "It began at nine." and "First the bins."."""
    start = first = view.first
    while start > 0 and first - start < _MOST_SHORT and values[start - 1] >= _SHORT:
        text = view.blocks[start - 1].text
        if not is_whole(text) or text.endswith(CALLS) or is_of_paper(text) or is_named(start - 1):
            break
        start -= 1
    is_begun = first - start >= _FEWEST_SHORT and values[first - 1] >= _LAST_SHORT
    return list(range(start, first)) if is_begun and (not start or _is_signed(view, start - 1)) else []


def _is_other(text: str, headline: str) -> bool:
    """True for the headline once more, a row of entries or of names, what leads on to something, and a caption, which
    says when its picture was taken."""
    own, other = fold(text), fold(headline)
    words, others = set(own.split()), set(other.split())
    is_copy = own in other or other in own or len(words & others) >= _SAME * min(len(words), len(others))
    is_row = max(map(text.count, _BARS)) > 1 or all(is_full_name(x) for x in text.split(", "))
    return is_copy or is_row or text.endswith(COLONS) or bool(find_dates(text))


def signed_below_standfirst(view: PageView) -> dict[int, Mark]:
    """The kept lines between a standfirst, the text's first line, and its next paragraph that say who wrote it and
    when."""
    found: dict[int, Mark] = {}
    kept = view.left[: _BELOW + 1]
    if view.headline < 0 or not kept or weight(view.blocks[kept[0]].text) > _LONGEST:
        return found
    for i in kept[1:]:
        mark = signature(view, i)
        if mark is None or mark.label not in _SIGNED or not _is_only_names(view.blocks[i].text, mark):
            break
        found[i] = mark
    return found


def mark_bylines(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks the names between headline and text that no word of their own line names: below a lone "By", beside a date,
    and the role or the newspaper below a name. `marks` says what the lines' own words tell."""
    kept = view.left[:2]
    if view.headline < 0 or not kept:
        return
    # The first line of the text may be a standfirst.
    between = range(view.headline + 1, min(kept[-1], view.headline + 1 + _LONGEST_HEADER))
    above_text = [block.text for block in view.blocks[: view.first]]
    for i in between:
        if view.keep[i] or i in marks:
            continue
        text, below, above = view.blocks[i].text, i + 1, _label_at(marks, i - 1)
        is_beside = Label.BYLINE is above or Label.TIMESTAMP in (above, _label_at(marks, below))
        is_role = above is Label.BYLINE and len(text) <= _LONGEST_ROLE and ROLE.search(text) is not None
        is_alone = is_name(text) and is_signed_alone(above_text, view.headline, i)
        if below in between and below not in marks and is_lead(text) and is_names(view.blocks[below].text):
            marks[i] = marks[below] = _BYLINE
        elif is_role or is_alone or (is_beside and (is_full_name(text) or _is_name_with_role(text))):
            marks[i] = _BYLINE


def _label_at(marks: dict[int, Mark], index: int) -> Label | None:
    mark = marks.get(index)
    return None if mark is None else mark.label


def _is_name_with_role(text: str) -> bool:
    if len(text) <= _LONGEST_SIGNED and is_signed(text):
        return True
    has_role = len(text) <= _LONGEST_ROLE and ROLE.search(text) is not None and not ends_sentence(text)
    return has_role and any(x != text and is_full_name(x) for x in split_names(text))


def _is_signed(view: PageView, index: int) -> bool:
    mark = signature(view, index)
    return mark is not None and mark.label in _SIGNED


def _is_only_names(text: str, mark: Mark) -> bool:
    """True for a line of dates, and for a byline whose words behind the first one are names or in brackets: "von" and
    "di" begin headings, too."""
    words = text.partition("(")[0].partition(",")[0].split()
    return mark.label is Label.TIMESTAMP or all(x in _SMALL or not x[0].islower() for x in words[1:])
