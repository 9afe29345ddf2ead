"""What an engine may have kept twice: the headline, which the record has in `title`, captions, and paragraphs or their
beginnings that the text has already."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS, HEADINGS
from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.sentences import QUESTIONS
from newsclean.cleaning.vocabulary import fold
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsclean.cleaning.labels.page import PageView

# The headline stands among the first blocks of a text; further on the same words are said again on purpose.
_TOP = 3
# Shorter lines come twice with good reason: refrains, questions, "No."; and so do the cells of a table.
_PARAGRAPH = 60
_CHIEF, _ENTRY, _CAPTIONS = "h1", "li", "figcaption"
# So many paragraphs alike in one box are the text.
_ROW = 3
# What a caption that is shown twice does not stand in, its least length, and what stands around a quote.
_OF_TEXTS = frozenset({*HEADINGS, *CELLS, "p", _ENTRY, "blockquote", "pre"})
_CAPTION, _MARKS = 20, " “”\"'‘’«»„"
# The least length of a standfirst that a declared headline ends with; what is shorter is a kicker.
_STANDFIRST = 40


def mark_repeats(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the headline, what captions say and second copies of paragraphs out of the text and marks them."""
    kept = view.left
    for i in kept[: min(_TOP, len(kept) - 1)]:  # the last block is never the headline of anything
        if i in view.shown_headlines and fold(view.blocks[i].text) in view.headlines and not _is_below_own(view, i):
            take(view, marks, i, Mark(Label.HEADLINE, Why.DECLARED))
    kept = _without_hidden_copies(view, kept)
    captions = _captions(view)
    first: dict[str, int] = {}
    lists: dict[int, bool] = {}  # those in which something is new
    copies: list[tuple[int, int]] = []
    for place, i in enumerate(kept):
        text = view.blocks[i].text
        is_apart = len(text) >= _CAPTION and view.blocks[i].tag not in _OF_TEXTS
        if is_apart and any(x.startswith(text) for x in captions):
            take(view, marks, i, Mark(Label.CAPTION, Why.REPEATS))
        elif len(text) >= _PARAGRAPH and view.blocks[i].tag not in CELLS:
            if text in first and not _is_of_new_list(view, i, first, lists):
                copies.append((first[text], i))
            elif _is_pulled_out(view, i, kept[place + 1 : place + 2]):
                take(view, marks, i, Mark(Label.DUPLICATE, Why.REPEATS))
        first.setdefault(text, i)
    for i in _runs(view, copies):
        take(view, marks, i, Mark(Label.DUPLICATE, Why.REPEATS))


def _runs(view: PageView, copies: Sequence[tuple[int, int]]) -> set[int]:
    """The second blocks of these pairs of copies, and where several stand in a row the short lines among them: all of a
    text may stand on a page twice. Questions that are asked again have answers of their own."""
    texts, found = view.columns.texts, {copy for _, copy in copies}
    done: set[int] = set()
    for own, copy in copies:
        if copy in done:
            continue
        run = {copy}
        for step in (-1, 1):
            first, second = own + step, copy + step
            while 0 <= first < copy and second < len(texts) and texts[first] == texts[second]:
                if second in done or not (view.keep[first] and view.keep[second]):
                    break
                run.add(second)
                first, second = first + step, second + step
        told = sum(not texts[x].endswith(QUESTIONS) for x in run & found)
        done |= run if told > 1 else run & found
    return done


def _without_hidden_copies(view: PageView, kept: list[int]) -> list[int]:
    """The blocks of the text; those go out of it that the page hides and shows elsewhere: a beginning that fades out,
    say, below which the whole appears."""
    hidden = [i for i in kept if view.blocks[i].hidden and view.keep[i]]
    shown = frozenset(view.blocks[i].text for i in kept if not view.blocks[i].hidden) if hidden else ()
    for i in hidden:
        view.keep[i] = view.blocks[i].text not in shown
    return [i for i in kept if view.keep[i]] if hidden else kept


def _captions(view: PageView) -> frozenset[str]:
    """What the captions say that are none of the text, and whose their pictures are: some pages show them once more."""
    inside = (view.containers[i] for i in view.columns.by_tag[_CAPTIONS] if view.containers[i].first > view.first)
    places = (i for box in inside for i in range(box.first, box.last) if not view.keep[i])
    return frozenset(view.blocks[i].text for i in places)


def _is_of_new_list(view: PageView, index: int, seen: Collection[str], lists: dict[int, bool]) -> bool:
    """True for the entry of a list that says something new besides: its entries are one. `lists` has what was asked
    before."""
    home = view.containers[view.blocks[index].container]
    if home.tag != _ENTRY or home.parent < 0:
        return False
    if home.parent not in lists:
        entries = range(view.containers[home.parent].first, view.containers[home.parent].last)
        lists[home.parent] = any(view.keep[i] and view.blocks[i].text not in seen for i in entries)
    return lists[home.parent]


def _is_pulled_out(view: PageView, index: int, below: Sequence[int]) -> bool:
    """True for a block alone in its box, none of a row of paragraphs, that the one right below says as well: what was
    pulled out of that to stand above it."""
    words = view.blocks[index].text.strip(_MARKS)
    texts = (view.blocks[i].text for i in below if view.keep[i])
    if not any(len(text) > len(words) + 1 and words in text for text in texts):
        return False
    home, brothers = view.blocks[index].container, view.columns.brothers
    row = (i for i in view.kept if brothers[view.blocks[i].container] == brothers[home])
    return sum(1 for _ in islice(row, _ROW)) < _ROW and view.columns.spans[home] == 1


def _is_below_own(view: PageView, index: int) -> bool:
    """True for the other part of a declared headline, below the `<h1>` that shows the first: its standfirst, or the
    heading of the story's first part."""
    above = [i for i in view.shown_headlines if i < index and view.blocks[i].tag == _CHIEF]
    text = fold(view.blocks[index].text)
    return bool(above) and len(text) >= _STANDFIRST and not any(text in fold(view.blocks[i].text) for i in above)
