"""Boxes amid the text that are none of it: captions, pull quotes, and those that ask for an address."""

from __future__ import annotations

import re
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.inside.picture_lines import is_picture
from newsclean.cleaning.labels.page import HANDLE, Mark, take
from newsclean.cleaning.labels.tells.addresses import leads_to_letter
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.sentences import QUOTES, SENTENCE_ENDS, STOPS
from newsclean.cleaning.text import WORD
from newsclean.cleaning.vocabulary import section_of
from newsclean.cleaning.vocabulary.calls import OURS
from newsclean.cleaning.vocabulary.newsletters import LETTERS, names_letter, names_mailbox, signs_up
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.page import PageView

_ASIDE = "aside"
_QUOTES = frozenset({"blockquote", _ASIDE, "figure"})
_PULLED = frozenset({"quote", "pull"})
# One of these is in all of them in capitals and small letters: quicker to look for.
_PULLS = ("ull", "uote")
_MARKS = " “”\"'‘’«»„.,…"
_PLAIN, _MARKS_AT_END = "div", tuple("”\"»’'」』")
# The shortest quote that is none by chance, and the longest name below one.
_QUOTE, _NAME = 25, 60
# How many letters of a word stand for it.
_STEM = 5
# The shortest in a box without a name: a story repeats what was said in a few words.
_PLAIN_QUOTE = 40
# What begins a line on who said it, below a quote, and the longest one.
_DASHES = ("- ", "– ", "— ")
_SPEAKER = 120
# The most blocks and characters of a box that asks for an address, and the longest line that may ask.
_BLOCKS, _CHARS, _ASK = 12, 400, 320
# The most lines and characters of a caption.
_CAPTION_LINES, _CAPTION = 2, 300
# What pictures stand in on old pages, and how much longer the rest of the text is.
_TABLE, _BESIDE = "table", 3
# In a shorter text such a box may be all that there is.
_STORY = 600
_BOXES = frozenset({"aside", "section", "figure", "div", "form"})
_BUTTON = "button"
# The most lines between a heading that offers a letter and the button that orders it.
_OFFERED = 2
_FORMS = ("form", "input")
# How much longer than its link a line is at most that leads to a newsletter.
_TEXT_BESIDE = 5
# Whose the letter is that a line without a link asks to order.
_OURS = re.compile(OURS, re.IGNORECASE)


def mark_insets(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such boxes out of the text and marks them."""
    length = _length(view, view.kept)
    captions = list(_captions(view))
    # A story told in pictures has its text in what is called their captions.
    if 2 * sum(_length(view, inside) for inside in captions) < length:
        for inside in captions:
            _take_all(view, marks, inside, Mark(Label.CAPTION, Why.CLASS_FAMILY))
    for inside in _picture_tables(view):
        _take_all(view, marks, inside, Mark(Label.CAPTION, Why.SHAPE))
    for inside in _pulled(view):
        _take_all(view, marks, inside, Mark(Label.DUPLICATE, Why.CLASS_FAMILY))
    boxes = list(_quotes(view))
    texts = [view.blocks[i].text.casefold() for i in view.left] if boxes else []
    for inside in boxes:
        if _is_repeated(view, inside, texts):
            _take_all(view, marks, _with_speaker(view, inside), Mark(Label.DUPLICATE, Why.REPEATS))
    if length < _STORY:
        return
    for i in range(view.first, view.kept[-1] + 1):
        if i not in marks and _may_ask(view, i):
            _take_all(view, marks, _asking(view, i), Mark(Label.NEWSLETTER, Why.PATTERN))


def _captions(view: PageView) -> Iterator[range]:
    """The small boxes amid the text that are called captions, in capitals or small letters."""
    columns = view.columns
    is_amid = view.with_text & (columns.spans <= _CAPTION_LINES) & (columns.firsts > view.first)
    for index in columns.that_look(lambda said, _, names: said is Label.CAPTION and "aption" in names, is_amid):
        inside = range(view.containers[index].first, view.containers[index].last)
        if sum(len(view.blocks[i].text) for i in inside) <= _CAPTION:
            yield inside


def _length(view: PageView, places: Iterable[int]) -> int:
    return sum(len(view.blocks[i].text) for i in places if view.keep[i])


def _picture_tables(view: PageView) -> Iterator[range]:
    """The small tables between headline and end with a picture, and no more than a line or two, as old pages have
    them."""
    tables = view.columns.by_tag[_TABLE] if view.kept else ()
    whole = sum(len(view.blocks[i].text) for i in view.left) if tables else 0
    for index in tables:
        container = view.containers[index]
        inside = range(container.first, container.last)
        if (
            0 < len(inside) <= _CAPTION_LINES
            and (view.kept_within(container.first, container.last) or _is_amid(view, container))
            and _has_picture(container)
            and not any(view.linked[i] for i in inside)
            and (size := sum(len(view.blocks[i].text) for i in inside)) <= _CAPTION
            and size * _BESIDE < whole
        ):
            yield inside


def _is_amid(view: PageView, container: Container) -> bool:
    """True for a box between the headline and the last paragraph."""
    return 0 <= view.headline < container.first < view.kept[-1]


def _has_picture(container: Container) -> bool:
    """True for a container with an image that is no spacer."""
    images = container.element.iter("img") if container.element is not None else ()
    return any(map(is_picture, images))


def _take_all(view: PageView, marks: dict[int, Mark], places: range, mark: Mark) -> None:
    for i in places:
        if not view.blocks[i].hidden and i not in marks:
            take(view, marks, i, mark)


def _pulled(view: PageView) -> Iterator[range]:
    """The small boxes beside the text that are called pulled quotes: they may not have its very words, but have most of
    those that mean something."""
    is_small = view.with_text & (view.columns.spans <= _CAPTION_LINES)
    for index in view.columns.that_look(lambda _, tag, names: tag == _ASIDE and _is_called_pulled(names), is_small):
        inside = range(view.containers[index].first, view.containers[index].last)
        if sum(len(view.blocks[i].text) for i in inside) <= _CHARS and _shares_words(view, inside):
            yield inside


def _shares_words(view: PageView, inside: range) -> bool:
    """True for a box whose first line has half or more of its long words from the rest of the text, however they
    end."""
    words = {x[:_STEM] for x in WORD.findall(view.blocks[inside.start].text.casefold()) if len(x) >= _STEM}
    rest = " ".join(view.blocks[i].text for i in view.left if i not in inside).casefold()
    return bool(words) and 2 * sum(x in rest for x in words) >= len(words)


def _quotes(view: PageView) -> Iterator[range]:
    """The small boxes with text of the article that quote, by their element or their names."""
    is_small = view.with_text & (view.columns.spans <= _BLOCKS)
    for index in view.columns.that_look(lambda _, tag, names: _quotes_by(tag, names), is_small):
        yield range(view.containers[index].first, view.containers[index].last)
    # A box without a name that begins as a quotation does, alone in it.
    for i in view.kept[1:]:
        block = view.blocks[i]
        is_long = block.tag == _PLAIN and len(block.text) >= _PLAIN_QUOTE
        if is_long and block.text.startswith(QUOTES) and block.text.endswith(_MARKS_AT_END):
            box = view.containers[block.container]
            if box.last - box.first == 1:
                yield range(i, i + 1)


def _quotes_by(tag: str, names: str) -> bool:
    """True for an element that quotes, or is called a pulled quote."""
    return tag in _QUOTES or _is_called_pulled(names)


def _is_called_pulled(names: str) -> bool:
    if not any(map(names.__contains__, _PULLS)):
        return False
    folded = names.lower()
    return "pullquote" in folded or "pull-quote" in folded or not _PULLED.isdisjoint(folded.split())


def _is_repeated(view: PageView, inside: range, texts: list[str]) -> bool:
    """True for a quote that another paragraph of the text has; the name of who said it may stand below."""
    lines = [view.blocks[i].text for i in inside]
    quotes = [x for place, x in enumerate(lines) if place == 0 or weight(x) > _NAME]
    # The box of a post: the text may quote it and goes on to discuss it.
    if any(HANDLE in x for x in lines):
        return False
    return all(weight(x) >= _QUOTE and _is_said(x.strip(_MARKS), x, texts) for x in quotes)


def _with_speaker(view: PageView, inside: range) -> range:
    """A quote's blocks, and the line right behind them that tells behind a dash who said it."""
    below = inside.stop
    is_line = below <= view.kept[-1] and view.keep[below] and weight(view.blocks[below].text) <= _SPEAKER
    return range(inside.start, below + 1) if is_line and view.blocks[below].text.startswith(_DASHES) else inside


def _is_said(words: str, own: str, texts: list[str]) -> bool:
    """True for what another paragraph says as well, be its sentences parted there by who said them."""
    words, own = words.casefold(), own.casefold()
    parts = [part for x in SENTENCE_ENDS.split(words) if (part := x.strip(_MARKS))]
    return any((words in text or all(map(text.__contains__, parts))) and text != own for text in texts)


def _leads_to_letter(block: Block) -> bool:
    """True for a short line that ends with its one link, to where a newsletter is ordered."""
    is_short = len(block.text) <= min(_CHARS / 2, _TEXT_BESIDE * block.link_chars)
    return is_short and len(block.hrefs) == 1 and leads_to_letter(block.hrefs[0]) and not block.text.endswith(STOPS)


def _may_ask(view: PageView, index: int) -> bool:
    """True for a line that asks for an address, where it may be marked at all."""
    block = view.blocks[index]
    text = block.text
    is_one = block.tag in HEADINGS or _is_lone_ask(block) or _is_small(view, _around(view, index))
    if len(text) > _ASK or block.hidden or not is_one:
        return False
    if _leads_to_letter(block):
        return True
    asked = section_of(text) or ask_of(block)
    return asked is Label.NEWSLETTER or (len(text) <= _NAME and text.lower().endswith(LETTERS))


def _asking(view: PageView, index: int) -> range:
    """The innermost box around a line that asks for an address, where it is small, has a link or a button, and has a
    form or names what comes by mail; under a heading that asks it needs no button, and no box with one; the line itself
    where it has a link and names that; else none."""
    is_headed = view.blocks[index].tag in HEADINGS
    button = _button_below(view, index) if is_headed else index
    for box in takewhile(partial(_is_small, view), climb(view.containers, _around(view, index))):
        container = view.containers[box]
        inside = range(container.first, container.last)
        is_named = container.tag in _BOXES and len(inside) > 1 and _names_mail(view, inside)
        if is_named and is_headed:
            return inside
        if container.tag in _BOXES and len(inside) > 1 and _has_control(view, box, inside):
            return inside if _has_form(view, box) or is_named or button > index else range(0)
    if button > index:
        return range(index, button + 1)
    return range(index, index + 1) if _is_lone_ask(view.blocks[index]) else range(0)


def _button_below(view: PageView, index: int) -> int:
    """The button that orders what a heading offers, a line or two below it; the heading itself where none does."""
    for i in range(index + 1, min(index + 2 + _OFFERED, len(view.blocks))):
        block = view.blocks[i]
        if block.tag in HEADINGS or len(block.text) > _ASK:
            break
        is_button = view.linked[i] or block.tag == _BUTTON
        if is_button and len(block.text) <= _NAME and section_of(block.text) is Label.NEWSLETTER:
            return i
    return index


def _around(view: PageView, index: int) -> int:
    """The innermost container that holds a block and another one; the block's own where none does."""
    box = view.blocks[index].container
    up = view.containers[box].parent
    return up if view.containers[box].last - view.containers[box].first == 1 and up >= 0 else box


def _is_small(view: PageView, box: int) -> bool:
    container = view.containers[box]
    is_short = view.chars_before[container.last] - view.chars_before[container.first] <= _CHARS
    return is_short and container.last - container.first <= _BLOCKS


def _is_lone_ask(block: Block) -> bool:
    text = block.text
    if len(text) > _CHARS / 2 or not (names_letter(text) or _leads_to_letter(block)):
        return False
    return block.link_chars > 0 or (
        ask_of(block) is Label.NEWSLETTER and signs_up(text) and _OURS.search(text) is not None
    )


def _has_control(view: PageView, box: int, inside: range) -> bool:
    return _has_form(view, box) or any(view.blocks[i].link_chars or view.blocks[i].tag == _BUTTON for i in inside)


def _has_form(view: PageView, box: int) -> bool:
    element = view.containers[box].element
    return element is not None and next(element.iter(*_FORMS), None) is not None


def _names_mail(view: PageView, inside: range) -> bool:
    return any(names_mailbox(view.blocks[i].text) for i in inside)
