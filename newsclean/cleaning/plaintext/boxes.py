"""Boxes amid a story: a heading ("Related articles") with a title or a few, the word for an advert, a "read also" line;
the story goes on below.

The model takes such a box for the list behind a story's end. Without its lines it sees that the story goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.inside.pointers import names_story
from newsclean.cleaning.labels.page import TEASER, TEASER_LISTS
from newsclean.cleaning.metadata.date_reading import find_dates
from newsclean.cleaning.plaintext.letter_boxes import is_form, letter_box
from newsclean.cleaning.plaintext.signed import unsigned
from newsclean.cleaning.sentences import CALLS, QUESTIONS, ends_sentence, is_whole
from newsclean.cleaning.vocabulary.calls import speaks_to_reader
from newsclean.cleaning.vocabulary.networks import NETWORKS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.plaintext.wording import Wording

# The least length of a paragraph, and the longest title.
_PARAGRAPH, _TITLE = 60, 140
# The least length of a sentence that goes on below the form of a newsletter, which has no excerpts.
_SENTENCE = 40
# A shorter line in which a newspaper speaks to its reader is rather no paragraph.
_SAID = 100
# The most lines of a box below its heading, names and dates too, and the fewest paragraphs that go on below one where
# the choice ends: a single one may be an excerpt.
_LINES, _FEWEST = 6, 2
# The most adverts and "read also" lines on end.
_ASIDES = 3
# The fewest words of the one title above a single paragraph that goes on, how many words that has in common with the
# story, and how much of a word is the same in most of its forms.
_WORDS, _SHARED, _STEM = 4, 3, 5
# A longer line is no subheading of the story, and one as sure as this is its own, such as a question.
_LONG, _SURE = 50, 0.85


def boxes_amid(texts: Sequence[str], keep: NDArray[np.bool_], values: Sequence[float], wording: Wording) -> list[int]:
    """The lines of the boxes amid a story behind which the choice `keep` ends, or of which it has a title; `values`
    says how surely each line is the article's."""
    found = _letters(texts, keep, wording)
    for heading in (np.flatnonzero(keep[:-2] & ~keep[1:-1]) + 1).tolist():
        if not _is_paragraph(texts, wording, heading - 1) or not _may_begin(texts, wording, heading):
            continue
        if _is_aside(texts, wording, heading):
            found += _aside(texts, keep, wording, heading)
            continue
        under = range(heading + 1, _end_of_titles(texts, wording, heading + 1))
        behind = _story_from(texts, wording, under.stop)
        if not under or not behind or texts[behind.start] in texts[:heading]:
            continue
        titles = [i for i in under if keep[i] and values[i] < _SURE and _is_title_of(texts, wording, under, i)]
        is_story = len(behind) >= _FEWEST or _tells_on(texts, keep, wording, under, behind)
        goes_on = is_story and not _begins_entry(texts, wording, behind.stop)
        if titles or (goes_on and not keep[behind.start : behind.stop].all()):
            found += [heading, *titles, *(i for i in under if not keep[i])]
    return found


def _letters(texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording) -> list[int]:
    """The lines of the boxes that offer a newsletter, where the choice ends above them and the story may go on below,
    or has the lines of a form."""
    found: list[int] = []
    for above in np.flatnonzero(keep[:-2]).tolist():
        start = above + 1
        if not _is_paragraph(texts, wording, above) or _is_paragraph(texts, wording, start):
            continue
        # A question or a short sentence may be left out for what stands below it.
        start += not keep[start] and is_whole(texts[start])
        box = letter_box(texts, wording, start)
        behind = _story_from(texts, wording, box.stop, _SENTENCE) if box else range(0)
        if not behind or _begins_entry(texts, wording, behind.stop) or _is_of_paper(texts, wording, behind):
            continue
        if is_form(texts, wording, box):
            found += box
        elif not keep[behind.start : behind.stop].all():
            found += [i for i in box if not keep[i]]
    return found


def _is_of_paper(texts: Sequence[str], wording: Wording, behind: range) -> bool:
    """True for lines below such a box in which rather the newspaper speaks: columns do say "we"."""
    said = [i for i in behind[:_FEWEST] if speaks_to_reader(texts[i]) and not texts[i].endswith(QUESTIONS)]
    return len(said) == len(behind) or any(wording.weights[i] < _SAID for i in said)


def _may_begin(texts: Sequence[str], wording: Wording, index: int) -> bool:
    return wording.headings[index] in TEASER_LISTS or _is_aside(texts, wording, index)


def _is_aside(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for the word for an advert, and for a line that leads to another story and names it."""
    is_advert = Label.ADVERT in (wording.headings[index], wording.lines[index])
    return is_advert or names_story(texts[index]) is not None


def _aside(texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording, start: int) -> range:
    """The lines of that kind from `start` on, where the choice ends above them and the story may go on below."""
    end = start
    while end < min(start + _ASIDES, len(texts)) and _is_aside(texts, wording, end):
        end += 1
    behind = _story_from(texts, wording, end)
    # Of networks the newspaper speaks there, not the story.
    goes_on = bool(behind) and not any(map(texts[end].casefold().__contains__, NETWORKS))
    return range(start, end if goes_on and not keep[behind.start : behind.stop].all() else start)


def _end_of_titles(texts: Sequence[str], wording: Wording, start: int) -> int:
    """The first line from `start` on that is no title, name or date; a short question below a title, above a paragraph,
    is the story's."""
    end = start
    while end < min(start + _LINES, len(texts)) and _may_be_title(texts, wording, end):
        end += 1
    asks = end > start + 1 and texts[end - 1].endswith(QUESTIONS) and wording.weights[end - 1] < _LONG
    return end - 1 if asks and end < len(texts) and _is_paragraph(texts, wording, end) else end


def _may_be_title(texts: Sequence[str], wording: Wording, index: int) -> bool:
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    is_sentence = is_whole(unsigned(texts[index])) and not texts[index].endswith(CALLS)
    return not is_said and not is_sentence and wording.weights[index] <= _TITLE


def _is_title_of(texts: Sequence[str], wording: Wording, under: range, index: int) -> bool:
    """True for a kept line under a heading that is rather a title than the subheading of what stands below: the first
    one as long as titles, or one longer than subheadings. A button of one word has nothing under it."""
    heading = under.start - 1
    if wording.lines[heading] is not None and texts[heading].isascii() and " " not in texts[heading]:
        return False
    is_first = all(wording.weights[i] < TEASER for i in range(under.start, index))
    return wording.weights[index] >= (TEASER if is_first else _LONG)


def _story_from(texts: Sequence[str], wording: Wording, start: int, least: int = _PARAGRAPH) -> range:
    """The paragraphs of the least length on end from a line on, or from the short sentence or question above them."""
    behind = _paragraphs(texts, wording, start, least)
    if behind or start >= len(texts) or not is_whole(texts[start]):
        return behind
    is_said = (wording.headings[start] or wording.lines[start]) is not None
    below = _paragraphs(texts, wording, start + 1, least)
    return range(start, below.stop) if below and not is_said else behind


def _tells_on(texts: Sequence[str], keep: NDArray[np.bool_], wording: Wording, under: range, behind: range) -> bool:
    """True for a single paragraph below a single title that has no words of that title, as its excerpt would: it shares
    words with the story above, or nothing of the list goes on below."""
    long = (i for i in under if wording.weights[i] >= TEASER or len(texts[i].split()) >= _WORDS)
    titles = {texts[i] for i in long if not find_dates(texts[i])}
    if len(titles) != 1 or len(behind) != 1 or _is_of_paper(texts, wording, behind):
        return False
    title, words = titles.pop(), stems_of(texts[behind.start])
    common = len(words & stems_of(title))
    above = {stem for i in np.flatnonzero(keep[: under.start]).tolist() for stem in stems_of(texts[i])}
    is_of_story = len(words & above) >= _SHARED
    if _ends_list(texts, wording, behind.stop):
        return not common or (common < _FEWEST and is_of_story)
    return not common and is_of_story


def _ends_list(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True where a text ends, or the heading of another list begins: below an excerpt stands the next title, or a
    button that leads to the rest of the story."""
    if index >= len(texts):
        return True
    return wording.headings[index] is not None and wording.lines[index] is None


def stems_of(text: str) -> set[str]:
    """The beginnings of the longer words; of scripts whose words are short or not parted, each two signs on end."""
    words = text.casefold().split()
    dense = [word for word in words if weight(word) > len(word)] if not text.isascii() else []
    pairs = {word[i : i + 2] for word in dense for i in range(len(word) - 1) if word[i : i + 2].isalpha()}
    return pairs | {word[:_STEM] for word in words if len(word) >= _STEM and word not in dense}


def _paragraphs(texts: Sequence[str], wording: Wording, start: int, least: int = _PARAGRAPH) -> range:
    """The paragraphs of the least length on end from a line on."""
    end = start
    while end < len(texts) and _is_paragraph(texts, wording, end, least):
        end += 1
    return range(start, end)


def _is_paragraph(texts: Sequence[str], wording: Wording, index: int, least: int = _PARAGRAPH) -> bool:
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    return not is_said and wording.weights[index] >= least and is_whole(unsigned(texts[index]))


def _begins_entry(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for a title with an excerpt below: so does a list go on."""
    if index + 1 >= len(texts) or not _LONG <= wording.weights[index] <= _TITLE or ends_sentence(texts[index]):
        return False
    return _is_paragraph(texts, wording, index + 1)
