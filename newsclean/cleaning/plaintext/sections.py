"""Headings among lines ("Most read"), and how far each of them reaches without elements that would tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.labels.page import TEASER_LISTS, weight
from newsclean.cleaning.labels.sections import COMMENTS_OR_COLUMNS, TITLE, TWO_MEANINGS
from newsclean.cleaning.vocabulary import fold
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The longest section of each kind, in lines; of the kinds that are not here only the heading is sure.
_LONGEST = {Label.SUMMARY_BOX: 40, Label.AUTHOR_BIO: 10}
# In a list of teasers one line in so many is a title at least.
_OTHERS, _OTHERS_OF_RELATED = 6, 3


class Section(NamedTuple):
    """The lines from a heading to before `end`."""

    label: Label
    heading: int
    end: int


def find_sections(view: PageView, wording: Wording) -> list[Section]:
    """The sections that headings name, in order; where two overlap, the later one holds."""
    found: list[Section] = []
    headings = [
        (i, label) for i, label in enumerate(wording.headings) if label is not None and i not in view.shown_headlines
    ]
    stops = _stops(view)
    for place, (index, label) in enumerate(headings):
        if view.keep[index] or index + 1 == len(view.keep):
            continue
        named = _meaning(view, index, label)
        end = stops[index + 1]
        if named is not Label.COMMENTS:
            others = (i for i, other in headings[place + 1 :] if other is not named or other in TEASER_LISTS)
            end = min(end, next(others, end))
        if (section := _section(view, named, index, end)) is not None:
            found.append(section)
    return found


def _stops(view: PageView) -> list[int]:
    """For each line the first from it on that is the article's or its headline; the number of lines where none is."""
    stop = len(view.keep)
    stops = [stop] * (stop + 1)
    for i in range(len(view.keep) - 1, -1, -1):
        if view.keep[i] or i == view.headline:
            stop = i
        stops[i] = stop
    return stops


def _meaning(view: PageView, index: int, label: Label) -> Label:
    """What a heading means that names comments in one newspaper and columns in another: without links, comments."""
    is_either = label in COMMENTS_OR_COLUMNS and fold(view.blocks[index].text) in TWO_MEANINGS
    return Label.COMMENTS if is_either else label


def _section(view: PageView, label: Label, heading: int, end: int) -> Section | None:
    """The section of a heading; null where the lines under it belie it."""
    size = end - heading - 1
    if label in TEASER_LISTS:
        titles = sum(weight(view.blocks[i].text) >= TITLE for i in range(heading + 1, end))
        if titles * (_OTHERS_OF_RELATED if label is Label.RELATED else _OTHERS) < max(size, 1):
            return None
    elif label is not Label.COMMENTS and size > _LONGEST.get(label, 0):
        end = heading + 1
    return Section(label, heading, end)
