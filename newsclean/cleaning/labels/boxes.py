"""Small boxes with text in them that are none of the article, as a whole: walls, letters, adverts, polls, the weather,
calls to follow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.addresses import leads_to_channel, leads_to_counter
from newsclean.cleaning.labels.asks import ask_of
from newsclean.cleaning.labels.bare_lines import networks
from newsclean.cleaning.labels.forms import is_poll
from newsclean.cleaning.labels.page import HEADINGS, STOPS, Mark, is_linked, take, weight
from newsclean.cleaning.vocabulary import line_of, names_of, section_of
from newsclean.cleaning.vocabulary.walls import names_own_app, names_subscription, tells_of_wall
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

# The most blocks and characters of a box, and how much longer the rest of the text is.
_BLOCKS, _CHARS, _REST = 12, 600, 1.5
# How far behind the text a wall may stand that the engine left out, in blocks.
_NEAR = 6
# What is no box: the page and its story as a whole, single paragraphs, headings and parts of lists.
_NO_BOXES = frozenset({"html", "body", "main", "header", "p", "li", "ul", "ol", "dl", "dt", "dd", "pre", *HEADINGS})
_ASKS = frozenset({Label.PAYWALL, Label.NEWSLETTER})
# The longest button; fields of forms that ask, and what other buttons do.
_BUTTON = 40
_FIELDS = frozenset({"email", "password", "submit"})
_OTHER_BUTTONS = frozenset({Label.SOCIAL, Label.MEDIA_PLAYER, Label.COMMENTS})
# The longest line that is no sentence, and the longest advert under its label.
_LINE, _ADVERT = 70, 240
# The fewest answers of a poll; the words before a colon that may name one; what ends a question.
_ANSWERS = 2
_LEAD = re.compile(r"^(?P<lead>[^:：?!.]{3,24}?)\s*[:：]\s*\S")
_QUESTIONS = ("?", "？", "؟", ";")
# How warm it is, and how warm no weather is; the signs of that, and the most blocks of a box of the weather.
_DEGREES = re.compile(r"(?<![\d.,])(?P<degrees>\d{1,3})\s?(?:[°º℃]|℉)(?P<scale>\s?F\b)?(?!\s?\d)")
_WARMEST, _WARMEST_F = 55, 130
_DEGREE = ("°", "º", "℃", "℉")
_WEATHER = 6
# What is among the names of polls, quizzes and the weather.
_WIDGETS = (
    "poll", "survey", "quiz", "weather", "forecast", "temperature", "horoscope", "umfrage", "sondage", "encuesta",
    "enquete", "sondaggi", "ankieta", "anket", "opros", "wetter", "meteo", "pogoda",
)  # fmt: skip
# What is among the names of boxes that show what other sites have, and the most lines of a call in one.
_EMBED, _CALL = "embed", 2


def mark_boxes(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes such boxes out of the text and marks them, and walls right behind it that the engine left out."""
    if not (left := view.left):
        return
    whole = sum(len(view.blocks[i].text) for i in left)
    end = left[-1] + _NEAR
    done = -1
    for container in view.containers:
        if container.first < done or container.tag in _NO_BOXES or not _is_small(view, container):
            continue
        has_text = view.kept_within(container.first, container.last) > 0
        if not has_text and not view.first <= container.first < end:
            continue
        inside = [i for i in range(container.first, container.last) if not view.blocks[i].hidden]
        size = sum(len(view.blocks[i].text) for i in inside if view.keep[i])
        if size * _REST > whole - size or not view.shown_headlines.isdisjoint(inside):
            continue
        mark = _mark_of(view, container, inside) if size else _wall(view, container, inside)
        if mark is not None:
            done = container.last
            whole -= size
            for i in inside:
                if i not in marks:
                    take(view, marks, i, mark)


def _is_small(view: PageView, container: Container) -> bool:
    size = view.chars_before[container.last] - view.chars_before[container.first]
    return 0 < container.last - container.first <= _BLOCKS and size <= _CHARS


def _mark_of(view: PageView, container: Container, inside: list[int]) -> Mark | None:
    named = names_of(container.names)
    mark = _ask(view, container, inside, named)
    if mark is None and _is_widget(view, container, inside, named):
        mark = Mark(named or Label.OTHER, Why.CLASS_FAMILY, container.names.strip())
    if mark is not None or len(inside) == 1:
        return mark
    return _advert(view, inside) or _poll(view, container, inside) or _weather(view, inside)


def _is_widget(view: PageView, container: Container, inside: list[int], named: Label | None) -> bool:
    """True for the lines of a box that is called a poll, a quiz or the weather, and for a call to follow where a post
    would stand. Ratings and prices may be what a page is about."""
    if named is Label.OTHER:
        is_called = any(map(container.names.lower().__contains__, _WIDGETS))
    else:
        is_called = named is Label.SOCIAL and _EMBED in container.names and len(inside) <= _CALL
    return is_called and all(_is_line(view, i) for i in inside)


def _ask(view: PageView, container: Container, inside: list[int], named: Label | None) -> Mark | None:
    """The mark of a box that asks the reader for something, by its names or its words, and has where to give it: a
    button, a form or a link."""
    blocks = [view.blocks[i] for i in inside]
    texts = [block.text for block in blocks]
    if any(is_linked(block) and leads_to_channel(block) for block in blocks):
        is_call = all(_is_line(view, i) or networks(view.blocks[i].text) for i in inside)
        return Mark(Label.SOCIAL, Why.PATTERN) if is_call else None
    asked = {ask_of(block) for block in blocks} & _ASKS
    is_wall = tells_of_wall(" ".join(texts))
    is_subscription = Label.PAYWALL in asked and len(inside) > 1 and any(map(names_subscription, texts))
    is_app = len(inside) > 1 and names_own_app(texts)
    is_named = named in _ASKS
    if not (is_named or is_wall or is_subscription or is_app) or not (
        (is_named and asked) or _has_counter(view, container, inside)
    ):
        return None
    if is_named and named is not None:
        return Mark(Label.PAYWALL if is_wall else named, Why.CLASS_FAMILY, container.names.strip())
    return Mark(Label.PAYWALL if is_wall or is_subscription else Label.ADVERT, Why.PATTERN)


def _wall(view: PageView, container: Container, inside: list[int]) -> Mark | None:
    """The mark of a box that tells how to read on, and has where to."""
    if len(inside) == 1 or not tells_of_wall(" ".join(view.blocks[i].text for i in inside)):
        return None
    return Mark(Label.PAYWALL, Why.PATTERN) if _has_counter(view, container, inside) else None


def _has_counter(view: PageView, container: Container, inside: list[int]) -> bool:
    """True for a box with a button, a form for an address or a password, or a short link to where readers subscribe,
    register, log in or get an app; what shares or plays is no such button."""
    for i in inside:
        block = view.blocks[i]
        if len(block.text) <= _BUTTON and is_linked(block) and any(map(leads_to_counter, block.hrefs)):
            return True
    element = container.element
    if element is None:
        return False
    if any(x.get("type") in _FIELDS for x in element.iter("input")):
        return True
    return any(line_of(text) not in _OTHER_BUTTONS for x in element.iter("button") if (text := _text_of(x)))


def _text_of(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _is_line(view: PageView, index: int) -> bool:
    """True for what is no sentence, or a question."""
    text = view.blocks[index].text
    return weight(text) <= _LINE and (text.endswith(_QUESTIONS) or not text.endswith(STOPS))


def _advert(view: PageView, inside: list[int]) -> Mark | None:
    """The mark of a box that begins with the word for adverts, and holds little."""
    first = view.blocks[inside[0]]
    if line_of(first.text) is not Label.ADVERT or sum(len(view.blocks[i].text) for i in inside[1:]) > _ADVERT:
        return None
    return Mark(Label.ADVERT, Why.PATTERN, first.text)


def _poll(view: PageView, container: Container, inside: list[int]) -> Mark | None:
    """The mark of a question with its answers: under the word for polls, or with a field to choose before each."""
    first, *answers = (view.blocks[i].text for i in inside)
    lead = _LEAD.match(first)
    is_named = Label.OTHER in {section_of(first), section_of(lead["lead"]) if lead is not None else None}
    if not is_named and not (first.endswith(_QUESTIONS) and is_poll(container.element)):
        return None
    is_list = len(answers) >= _ANSWERS and all(_is_line(view, i) for i in inside[1:])
    return Mark(Label.OTHER, Why.SHAPE, first) if is_list else None


def _weather(view: PageView, inside: list[int]) -> Mark | None:
    """The mark of lines with a temperature that are no sentences, where the rest of the text has none."""
    if len(inside) > _WEATHER or not all(_is_line(view, i) for i in inside):
        return None
    if not any(_is_warm(view.blocks[i].text) for i in inside):
        return None
    others = (view.blocks[i].text for i in view.left if i not in inside)
    return None if any(sign in text for text in others for sign in _DEGREE) else Mark(Label.OTHER, Why.SHAPE)


def _is_warm(text: str) -> bool:
    """True for a line that says how warm it is outside."""
    found = _DEGREES.search(text)
    return found is not None and int(found["degrees"]) <= (_WARMEST_F if found["scale"] else _WARMEST)
