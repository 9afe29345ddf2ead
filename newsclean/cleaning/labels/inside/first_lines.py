"""The short lines before a text's first paragraph that say who wrote it, for whom, or in which column."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, text_inside
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH, TEASER_LISTS, Mark
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.sign_offs import is_address
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.date_reading import find_month
from newsclean.cleaning.metadata.names import are_full_names
from newsclean.cleaning.sentences import COLONS, QUOTES, STOPS
from newsclean.cleaning.vocabulary import PAPERS, fold, section_of
from newsclean.cleaning.vocabulary.walls import subscription_in
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

_LONGEST, _WORDS = 45, 5
# The most words of a name in a script without capitals, and what none of those has: other letters, figures, signs.
_NAMES, _NO_NAME = 3, re.compile(r"[\x21-\x7eÀ-ӿ\d«»“”„「」『』（）：，、。？！؟،।]")
# The longest name of a column.
_SECTION = 24
# The longest line that offers a subscription above a text, to hear it for one.
_LONGEST_OFFER = 160
_LONGEST_TIMED = 80
# How long a story takes to read, at the end of the line of its date.
_READING_TIME = re.compile(
    r"(?:(?:lesezeit|lesedauer|reading time|read(?: time)?|temps de lecture|lecture|tiempo de lectura|tempo di lettura|"
    r"tempo de leitura|leestijd|lästid|lesetid|læsetid|czas czytania|время чтения|час читання|okuma süresi)\s?[:：]?\s?"
    r"\d{1,2}\s?(?:min\w*|мин\w*|хв|dk|dakika)|\d{1,2}[ -]?min(?:ute)?s?\.? read)\W*$",
    re.IGNORECASE,
)
# What sets a line apart from the paragraphs below it.
_APART = frozenset({"b", "strong", "em", "i"})
# How far above the names a date may stand.
_ABOVE = 6
_FROM = re.compile(r"^(?:from|de|aus)\s", re.IGNORECASE)
_WRITTEN_BY = re.compile(r"^by\s", re.IGNORECASE)
# "Courier.example news", "Staff writer", "Courier film critic": whom a story was written for, and as what.
_FOR_WHOM = re.compile(
    r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}(?: \w+){0,2}$"
    r"|\b(?:staff|staff writer|news|exclusive|correspondent|reporter|writer|critic|redaktion|redacción|"
    r"rédaction|redazione|redação|(?:news|wire) service)$"
    rf"|^(?:from|for|special to) the (?:newspaper|paper|(?:\w+ )?(?:{'|'.join(sorted(PAPERS))}))$",
    re.IGNORECASE,
)
# The newspaper itself, as it stands below or beside a name: "Elmira Courier".
_PAPER = re.compile(rf"^(?:The )?(?:[A-Z]\S* ){{0,3}}(?i:{'|'.join(sorted(PAPERS))})$")
# What parts a name from whom she writes for; the longest such line, and the most lines below a name.
_PARTED, _LONGEST_PARTED, _UNDER = re.compile(r"\s+[|/•·–—-]\s+|,\s"), 80, 3


def mark_of_first_line(view: PageView, index: int, below: int) -> Mark | None:
    """What a line below the headline is; `below` is the next block of the text."""
    block = view.blocks[index]
    text = block.text
    if tells_reading_time(text):
        return Mark(Label.TIMESTAMP, Why.PATTERN)
    if index == view.first and len(text) <= _LONGEST_OFFER and (word := _sold(block)) is not None:
        return Mark(Label.PAYWALL, Why.PATTERN, word)
    is_line = len(text) <= _LONGEST_PARTED and block.tag not in HEADINGS and not text.endswith((*STOPS, *COLONS))
    if not is_line or not 0 <= view.headline < index:
        return None
    if _is_signed(view, index):
        return Mark(Label.BYLINE, Why.SHAPE)
    is_above = len(text) <= _LONGEST and weight(view.blocks[below].text) >= PARAGRAPH
    return _above_paragraph(view, index) if is_above else None


def tells_reading_time(text: str) -> bool:
    """True for how long the story takes to read, with its date or alone."""
    timed = _READING_TIME.search(text) if len(text) <= _LONGEST_TIMED else None
    return timed is not None and (not (rest := text[: timed.start()]).strip() or is_timestamp(rest))


def _sold(block: Block) -> str | None:
    """The word for subscriptions in a line that offers one."""
    is_offer = not block.text.startswith(QUOTES) and ask_of(block) is Label.PAYWALL
    return subscription_in((block.text,)) if is_offer else None


def _above_paragraph(view: PageView, index: int) -> Mark | None:
    text = view.blocks[index].text
    if len(text.split()) <= _WORDS and find_month(text) is not None:
        return Mark(Label.TIMESTAMP, Why.PATTERN)
    if weight(text) <= _SECTION and section_of(text) in TEASER_LISTS:
        return Mark(Label.TAGS, Why.PATTERN)
    # Where the page declares its writers others are none.
    declared = view.authors - view.site_names
    is_told = not _is_signed_above(view, index) and (_is_dated(view, index) or _is_of_nobody_else(view, index))
    is_writer = fold(text) in declared or (not declared and is_told)
    if is_writer and are_full_names(_FROM.sub("", text)):
        return Mark(Label.BYLINE, Why.SHAPE)
    is_office = len(text.split()) <= _WORDS and _FOR_WHOM.search(text) is not None
    return Mark(Label.BYLINE, Why.PATTERN) if is_office else None


def _is_signed(view: PageView, index: int) -> bool:
    """True for a line that says who wrote the story by what stands in it, above it or below."""
    text = view.blocks[index].text
    if len(text) > _LONGEST:
        return _signs_for_paper(view, text)
    if _is_between(view, index) and (are_full_names(_FROM.sub("", text)) or _may_name(text)):
        return True
    return _signs_for_paper(view, text) or _is_signed_below(view, index)


def _signs_for_paper(view: PageView, text: str) -> bool:
    """True for a name with whom she writes for on one line: "Ida Holm | Harbour Courier"."""
    name, *others = _PARTED.split(text)
    return bool(others) and _is_writer(view, name) and all(map(_is_for_whom, others))


def _is_signed_below(view: PageView, index: int) -> bool:
    """True for a name above lines of whom she writes for, of her address or of dates, and these above a paragraph; and
    for such a line below a name."""
    place = bisect_left(view.left, index)
    under = [view.blocks[i].text for i in view.left[place + 1 : place + 2 + _UNDER]]
    lines = list(takewhile(lambda x: weight(x) < PARAGRAPH, under))
    if len(lines) == len(under) or not all(_is_for_whom(x) or is_address(x) or is_timestamp(x) for x in lines):
        return False
    text = view.blocks[index].text
    if _is_for_whom(text):
        return index - 1 > view.headline and _is_writer(view, _WRITTEN_BY.sub("", view.blocks[index - 1].text))
    return any(_is_for_whom(x) or is_address(x) for x in lines) and _is_writer(view, text)


def _is_writer(view: PageView, text: str) -> bool:
    """True for a whole name, or a row of them: one that the page declares where it declares any."""
    return are_full_names(text) and (not view.authors or fold(text) in view.authors)


def _is_for_whom(text: str) -> bool:
    return len(text.split()) <= _WORDS and (_FOR_WHOM.search(text) or _PAPER.match(text)) is not None


def _is_between(view: PageView, index: int) -> bool:
    """True for the one line between the headline and a line of dates."""
    if any(not block.hidden for block in view.blocks[view.headline + 1 : index]):
        return False
    return any(is_timestamp(block.text) for block in view.blocks[index + 1 : index + 2])


def _may_name(text: str) -> bool:
    """True for the few words of a name in a script without capitals."""
    return len(text.split()) <= _NAMES and _NO_NAME.search(text) is None


def _is_of_nobody_else(view: PageView, index: int) -> bool:
    """True for a name that begins the text in letters of its own, and that headline and story do not have: whom a story
    is of they name."""
    block = view.blocks[index]
    element = view.containers[block.container].element
    if index != view.first or element is None or len(element) != 1 or element[0].tag not in _APART:
        return False
    if text_inside(element[0]) != block.text:
        return False
    texts = [view.blocks[i].text for i in view.kept if i != index]
    return not any(block.text.split()[-1] in text for text in (*texts, *view.head.headlines))


def _is_signed_above(view: PageView, index: int) -> bool:
    """True where another byline stands between the headline and a line: what is below it may be a place or a kicker."""
    above = view.blocks[max(view.headline + 1, index - _ABOVE) : index]
    return bool(view.authors) and any(_WRITTEN_BY.match(x.text) and len(x.text) <= _LONGEST for x in above)


def _is_dated(view: PageView, index: int) -> bool:
    """True where a date stands between the headline and a line."""
    above = view.blocks[max(view.headline + 1, index - _ABOVE) : index]
    return any(is_timestamp(block.text) for block in above)
