"""Lists of columns and editorials, which their headings name -> how many of their lines they have.

In a text an entry of a menu and the words over a single card look like the heading of a list. What the model reads
below tells them apart.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import COLUMNS, TEASER
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.plaintext.column_lists import has_words
from newsclean.cleaning.sentences import ends_sentence
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.labels.page import Mark, PageView

    Floats = NDArray[np.float32]

# The fewest titles of a list.
_LIST = 2
# How many lines on either side a title may stand a second time.
_TWICE = 2
# What stands between a text and the lists right behind it, whose headings are rarely wrong.
_NOTES = frozenset({Label.PRINT_NOTE, Label.AUTHOR_BIO})
# What a menu or a footer is, behind which such headings are entries.
_OF_FRAME = frozenset({Label.NAVIGATION, Label.LEGAL})
# What else may stand there above lists that have their headings, by its own words or the heading above it.
_BETWEEN = frozenset(Label) - COLUMNS - _OF_FRAME
_SAID = frozenset({Why.HEADING, Why.PATTERN})
# So many short lines that say nothing may stand there, too.
_SCRAPS = 5


class _Section(NamedTuple):
    """Lines that the rules call columns, or editorials: a heading and what is under it, or a line by itself."""

    label: Label
    lines: list[int]


def lines_of_columns(
    view: PageView, marks: Mapping[int, Mark], places: Sequence[int], gains: Mapping[Label, Floats]
) -> set[int]:
    """Those of the lines `places` that the rules call columns and that are; `gains` holds, for columns and editorials,
    by how much the log-odds of each line for them exceed those for anything else."""
    found: set[int] = set()
    behind = below = view.kept[-1] + 1 if view.kept else len(view.keep)
    for section in _sections(marks, places):
        behind, below = _past(marks, behind, _NOTES), _past(marks, below, _BETWEEN)
        first, size = section.lines[0], len(section.lines)
        if first == behind:
            behind = below = behind + size
        else:
            is_below = first == below or _are_scraps(view, marks, range(below, first))
            size = _length(view, section, gains[section.label][section.lines], is_below=is_below)
            below = first + size if size == len(section.lines) and first >= below else below
        found.update(section.lines[:size])
    return found


def _are_scraps(view: PageView, marks: Mapping[int, Mark], lines: range) -> bool:
    """True for a few short lines that head no list: tags, a count of comments, a button."""
    return 0 < len(lines) <= _SCRAPS and all(
        weight(view.blocks[i].text) < TEASER and i in marks and marks[i].why is not Why.HEADING for i in lines
    )


def _past(marks: Mapping[int, Mark], index: int, labels: frozenset[Label]) -> int:
    """The first line from one on that is no note and none of these by its own words or the heading above it."""
    while index in marks and (marks[index].label in _NOTES or _is_under(marks[index], labels)):
        index += 1
    return index


def _is_under(mark: Mark, labels: frozenset[Label]) -> bool:
    return mark.label in labels and mark.why in _SAID


def _sections(marks: Mapping[int, Mark], places: Sequence[int]) -> Iterator[_Section]:
    inside = [i for i in places if marks[i].label in COLUMNS]
    for _, lines in groupby(inside, key=lambda i: marks[i].group if marks[i].group >= 0 else -1 - i):
        members = list(lines)
        yield _Section(marks[members[0]].label, members)


def _length(view: PageView, section: _Section, gains: Floats, *, is_below: bool) -> int:
    """How many of its lines a section has: down to where another heading may stand, those that gain the most together.
    A list of several titles below the text has its heading, and so has one below another list, where only a single word
    is another heading."""
    sums = np.cumsum(gains)
    texts = [view.blocks[i].text for i in section.lines]
    ends = [place for place in range(2, len(texts)) if _may_be_heading(texts, place)]
    if is_below:
        ends = [place for place in ends if not has_words(texts[place], weight(texts[place]))]
    ends.append(len(texts))
    titles = sum(weight(text) >= TEASER for text in texts[1 : ends[0]])
    is_list = titles >= _LIST and bool(view.kept) and section.lines[0] > view.kept[-1]
    best = max(ends, key=lambda end: sums[end - 1])
    return best if is_below or is_list or sums[best - 1] > 0 else 0


def _may_be_heading(texts: Sequence[str], place: int) -> bool:
    """True for a short line that is no day, no name, no sentence, and no title that stands twice or has an excerpt."""
    text = texts[place]
    if weight(text) >= TEASER or any(map(str.isdecimal, text)) or ends_sentence(text) or is_full_name(text):
        return False
    beside = (*texts[max(place - _TWICE, 0) : place], *texts[place + 1 : place + 1 + _TWICE])
    return text not in beside and not (place + 1 < len(texts) and ends_sentence(texts[place + 1]))
