"""What goes with what was kept, or with what was not: headings right above paragraphs of the text, the rest of its
lists, code amid it; headings at its end with nothing below, and jumps of which others were left out.

An engine judges block by block, and short lines are the hardest: of "Pros:" and "Cons:" it takes one, of five entries
three.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import HEADINGS, SUBHEADINGS, WHOLE_PAGE, climb
from newsclean.cleaning.labels.page import ENTRIES, PARAGRAPH, is_prose
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.lines import label_line
from newsclean.cleaning.sentences import QUESTIONS, STOPS
from newsclean.cleaning.vocabulary import line_of, section_of
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# How far inside the heading's element the text below it may begin: an entry of a list, its paragraph.
_DEEP = 3
_LISTS, _ENTRY, _CODE, _PARAGRAPH = ("ul", "ol"), "li", "pre", "p"
# Parts of a text may be called so.
_OF_TEXTS = frozenset({None, Label.SUMMARY_BOX})
# What a heading has that tells something itself, and the most words of one that only heads what is below.
_TELLS, _WORDS = re.compile(r"[\d★☆⭐“”„«»\"]|[:：](?=\s?\S)"), 8


def keep_companions(view: PageView) -> PageView:
    """The page with them in the text, or without them. What names something else than the text, leads away or asks for
    something stays out."""
    begun = next((i for i in view.kept if is_prose(view.blocks[i], PARAGRAPH)), len(view.blocks))
    keep = list(view.keep)
    for i in (*_code(view, begun), *_entries(view)):
        keep[i] = True
    for i in reversed(view.headings):
        if i > begun and not keep[i] and _is_above_text(view, i, keep):
            keep[i] = True
    for i in (*_copies_of_jumps(view, keep), *_last_headings(view, keep)):
        keep[i] = False
    return view if keep == view.keep else view.with_choice(keep)


def _code(view: PageView, begun: int) -> Iterator[int]:
    """The lines of code between paragraphs of the text, in the element that holds these."""
    boxes = [view.containers[i] for i in view.columns.by_tag[_CODE]]
    amid = [box for box in boxes if view.kept and begun < box.first and box.last <= view.kept[-1]]
    homes = (view.containers[view.blocks[i].container] for i in (view.kept if amid else ()))
    holders = {home.parent for home in homes if home.tag == _PARAGRAPH}
    for box in amid:
        if box.parent in holders:
            yield from (i for i in range(box.first, box.last) if _is_plain(view, i))


def _entries(view: PageView) -> Iterator[int]:
    """The entries that are missing of lists of which half or more was kept."""
    for index in (i for tag in _LISTS for i in view.columns.by_tag[tag]):
        box = view.containers[index]
        inside = [i for i in range(box.first, box.last) if not view.blocks[i].hidden]
        lost = [i for i in inside if not view.keep[i]]
        is_list = 0 < len(lost) * 2 <= len(inside) and all(view.blocks[i].tag == _ENTRY for i in inside)
        if is_list and all(_is_plain(view, i) for i in lost) and not any(view.linked[i] for i in inside):
            yield from lost


def _copies_of_jumps(view: PageView, keep: Sequence[bool]) -> list[int]:
    """The lines that lead elsewhere on the page and of which one like it was left out: "Skip what is embedded here"."""
    lines = [i for i in view.visible if view.linked[i] and _jumps(view.blocks[i])]
    left_out = {view.blocks[i].text for i in lines if not keep[i] and i > view.first}
    return [i for i in lines if keep[i] and view.blocks[i].text in left_out]


def _jumps(block: Block) -> bool:
    is_line = block.tag not in ENTRIES and block.link_chars >= len(block.text)
    return is_line and all(x.startswith("#") for x in block.hrefs)


def _last_headings(view: PageView, keep: Sequence[bool]) -> Iterator[int]:
    """The headings that end the text, where something that is none of it stands below them: in the box of the text's
    last paragraphs, or in one of their own. A sentence, a verdict or an address may be set as a heading, and what asks
    the reader for something has its heading marked with it."""
    kept = [i for i in range(len(keep)) if keep[i]]
    ends = list(takewhile(lambda i: view.blocks[i].tag in SUBHEADINGS, reversed(kept)))
    paragraph = next((i for i in reversed(kept) if view.blocks[i].tag not in HEADINGS), None)
    if not ends or paragraph is None:
        return
    ended = _behind(view, ends[0], paragraph)
    if not _is_shown_below(view, ends[0], max(ended)):
        return
    for i in ends:
        is_card = _is_shown_below(view, i, min(_behind(view, i, paragraph)))
        is_told = _is_sentence(view, i) or (not is_card and _says_something(view, i))
        if is_told or any(ask_of(x) is not None for x in view.blocks[i + 1 : i + 2]):
            return
        yield i


def _behind(view: PageView, heading: int, paragraph: int) -> tuple[int, int]:
    """Where the largest box around a heading without a paragraph ends, and where the smallest with both does; the
    page's own boxes are none."""
    own = both = heading + 1
    for index in climb(view.containers, view.blocks[heading].container):
        box = view.containers[index]
        if box.tag in WHOLE_PAGE:
            break
        if box.first <= paragraph:
            return own, max(own, box.last)
        own = both = box.last
    return own, both


def _is_shown_below(view: PageView, heading: int, end: int) -> bool:
    return any(not view.blocks[i].hidden for i in range(heading + 1, end))


def _is_sentence(view: PageView, index: int) -> bool:
    text = view.blocks[index].text
    return text.endswith(STOPS) and not text.endswith(QUESTIONS)


def _says_something(view: PageView, index: int) -> bool:
    """True for a heading that says what it has to say itself: a quotation, a mark, a time, an address."""
    text = view.blocks[index].text
    is_told = _TELLS.search(text) is not None or len(text.split()) > _WORDS
    return is_told and label_line(view, index) is None


def _is_plain(view: PageView, index: int) -> bool:
    """True for a block that leads nowhere and says nothing of itself but what a text may say."""
    block = view.blocks[index]
    if block.hidden or block.link_chars or index in view.shown_headlines:
        return False
    says = {section_of(block.text), line_of(block.text), ATTRIBUTES[view.containers[block.container].names].label}
    return says <= _OF_TEXTS and ask_of(block) is None and label_line(view, index) is None


def _is_above_text(view: PageView, index: int, keep: list[bool]) -> bool:
    """True for a plain heading with text right below it, in the same element. A single question may be a poll's, and
    several are known by their answers."""
    below = next((i for i in range(index + 1, len(keep)) if not view.blocks[i].hidden), index)
    block = view.blocks[index]
    if block.tag not in SUBHEADINGS or block.text.endswith(QUESTIONS):
        return False
    if not keep[below] or view.blocks[below].tag in HEADINGS:
        return False
    holder = view.containers[block.container].parent
    around = islice(climb(view.containers, view.blocks[below].container), _DEEP + 1)
    return holder in around and _is_plain(view, index)
