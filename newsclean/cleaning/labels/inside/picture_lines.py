"""Captions that no `<figcaption>` holds: the short line right below a picture, in its element or in the next one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_no_sentence, take
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary.credits import ends_in_han_credit
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.cleaning.labels.page import PageView

# The longest caption, the longest that only the picture tells, and how much longer the rest of the text is.
_LONGEST, _LONGEST_PLAIN, _BESIDE = 300, 160, 4
# The least width and height of a picture, and the longest number that is read as such: int() refuses those of some
# thousand digits.
_PICTURE, _DIGITS = 40, 6
_LINE, _CENTRE, _FIGURE = "p", "center", "figure"
# The most lines in the element of a picture, its caption and whose it is.
_LINES = 3
_BOXES = frozenset({_LINE, "div", "section", "span", _CENTRE})
# What a caption in the midst of paragraphs is set in.
_SMALL = frozenset({"em", "i", "small"})
# What sets letters apart without making them small, and the sizes of letters that headings are set in.
_FONT, _LARGE = "font", re.compile(r"[4-7]|\+\d")


def mark_picture_lines(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such lines out of the text and marks them; where they make up much of it they are the story."""
    left = view.left
    lines = [i for i in left[:-1] if _is_in_figure(view, i) or _is_below_picture(view, i)]
    size = sum(len(view.blocks[i].text) for i in lines)
    if size * _BESIDE <= sum(len(view.blocks[i].text) for i in left):
        for i in lines:
            take(view, marks, i, Mark(Label.CAPTION, Why.SHAPE))


def is_picture(image: etree._Element) -> bool:
    """True for an image that is no spacer."""
    return min(map(_pixels, (image.get("width"), image.get("height")))) >= _PICTURE


def _pixels(size: str | None) -> int:
    """How wide or high an image says it is; what says nothing, or nothing that a screen has, is no spacer."""
    return int(size) if size and len(size) <= _DIGITS and size.isdecimal() else _PICTURE


def _is_in_figure(view: PageView, index: int) -> bool:
    """True for a line right inside the element of a picture, below that: its caption may be marked up as anything."""
    block, home = view.blocks[index], view.containers[view.blocks[index].container]
    if home.tag != _FIGURE or home.element is None or home.last - home.first > _LINES:
        return False
    return len(block.text) <= _LONGEST and not block.link_chars and _leads_picture(home.element)


def _is_below_picture(view: PageView, index: int) -> bool:
    """True for a line alone in its element, below a picture in it or in the one before."""
    block, home = view.blocks[index], view.containers[view.blocks[index].container]
    element = home.element
    is_alone = home.first == index and home.last == index + 1 and home.tag in _BOXES
    if element is None or not is_alone or block.link_chars or len(block.text) > _LONGEST:
        return False
    if home.tag == _CENTRE:
        is_told = _is_small(element) or ends_in_han_credit(block.text) or _is_set_apart(view, index, element)
        return is_told and _leads_picture(element)
    if index == view.first:
        return False
    is_plain = len(block.text) <= _LONGEST_PLAIN
    if not _leads_picture(element):
        before = element.getprevious() if home.tag == _LINE else None
        is_below = before is not None and _is_only_picture(before)
        return is_below and (_is_small(element) or (is_plain and _is_last_of_two(element)))
    if _is_small(element):
        return True
    is_set_apart = not _has_own_text(element) or is_no_sentence(block.text)
    return home.tag != _LINE and is_plain and is_set_apart


def _is_set_apart(view: PageView, index: int, element: etree._Element) -> bool:
    """True for a line that is all in letters of its own, which are no heading's and not those of the text below."""
    told = [x for x in element if not _is_textless(x)]
    if _has_own_text(element) or len(told) != 1 or told[0].tag != _FONT or _LARGE.match(told[0].get("size", "")):
        return False
    below = next((i for i in view.left if i > index), index)
    home = view.containers[view.blocks[below].container]
    # Verses are centred one by one, and a text may begin below its picture.
    line = view.blocks[index].text
    is_first = index == view.first and len(line) >= PARAGRAPH and line.endswith(STOPS)
    if is_first or (home.tag == _CENTRE and below != index):
        return False
    text = home.element
    around = () if text is None else (*text.iter(_FONT), *text.iterancestors(_FONT))
    is_bold = next(told[0].iter("b", "strong"), None) is not None
    return not is_bold and sorted(told[0].attrib.items()) not in [sorted(x.attrib.items()) for x in around]


def _is_last_of_two(element: etree._Element) -> bool:
    """True for an element that has but one other, before it, in the box around both, and no text beside."""
    around, before = element.getparent(), element.getprevious()
    if around is None or before is None or before.getprevious() is not None or element.getnext() is not None:
        return False
    return not _has_own_text(around)


def _leads_picture(element: etree._Element) -> bool:
    """True for an element that shows a picture before any text."""
    for inside in element.iter():
        if inside.tag == "img":
            return is_picture(inside)
        if inside.text and inside.text.strip():
            return False
    return False


def _is_only_picture(element: etree._Element) -> bool:
    """True for a picture, and for what holds one and no text."""
    images = [x for x in element.iter("img") if is_picture(x)]
    return bool(images) and not any(text.strip() for text in map(str, element.itertext()))


def _has_own_text(element: etree._Element) -> bool:
    """True for text right inside an element."""
    return any(text and text.strip() for text in (element.text, *(x.tail for x in element)))


def _is_small(element: etree._Element) -> bool:
    """True for an element of which all text is set as captions are."""
    is_set = any(x.tag in _SMALL for x in element)
    return is_set and not _has_own_text(element) and all(x.tag in _SMALL or _is_textless(x) for x in element)


def _is_textless(element: etree._Element) -> bool:
    return not any(text.strip() for text in map(str, element.itertext()))
