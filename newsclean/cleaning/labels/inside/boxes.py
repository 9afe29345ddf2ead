"""Small boxes with text in them that are none of the article, as a whole: walls, letters, adverts, polls, the weather,
calls to follow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import HEADINGS, text_inside
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import running_sums
from newsclean.cleaning.labels.page import Mark, is_linked, take
from newsclean.cleaning.labels.tells.addresses import leads_to_channel, leads_to_counter, leads_to_till
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.forms import is_poll, label_of_form
from newsclean.cleaning.sentences import QUESTIONS, STOPS
from newsclean.cleaning.vocabulary import fold, line_of, section_of
from newsclean.cleaning.vocabulary.calls import speaks_of_own, speaks_to_reader
from newsclean.cleaning.vocabulary.networks import count_networks
from newsclean.cleaning.vocabulary.newsletters import names_letter
from newsclean.cleaning.vocabulary.own_work import heads_own_work, heads_own_work_alone, tells_of_newsroom
from newsclean.cleaning.vocabulary.support import asks_for_gift, asks_for_support, names_press
from newsclean.cleaning.vocabulary.walls import bars, names_own_app, sells, subscription_in, tells_of_wall
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.page import PageView

# The most blocks and characters of a box, and how much longer the rest of the text is; the most characters behind what
# ends a text.
_BLOCKS, _CHARS, _REST, _SCRAPS = 12, 600, 1.5, 200
# The least text beside a longer box that leads to where money is given.
_BRIEF = 240
# What stands beside a story by itself.
_ASIDES = frozenset({"aside", "details"})
# The most characters of a box that asks for money, and what is the detail of its mark.
_PLEA, _SUPPORT = 2000, "support"
# How far behind the text a wall may stand that the engine left out, in blocks.
_NEAR = 6
# What is no box: the page and its story as a whole, single paragraphs, headings and parts of lists.
_NO_BOXES = frozenset({"html", "body", "main", "header", "p", "li", "ul", "ol", "dl", "dt", "dd", "pre", *HEADINGS})
_ASKS = frozenset({Label.PAYWALL, Label.NEWSLETTER})
# A site of a shorter name is not told from other words.
_SHORTEST_NAME = 5
# The fewest entries of a list of what subscribers get, and the most lines above it.
_ENTRY, _ENTRIES, _HEADS = "li", 2, 3
# The most characters around a form that orders a letter, where nothing says so.
_LETTER = 240
# What forms and buttons are, and what else than an ask may be called so.
_FORM = "form"
_CONTROLS = frozenset({_FORM, "button"})
_WIDGETS_AND_POSTS = frozenset({Label.OTHER, Label.SOCIAL})
# The longest button; fields of forms that ask, and what other buttons do.
_BUTTON = 40
_FIELDS = frozenset({"email", "password", "submit"})
_OTHER_BUTTONS = frozenset({Label.SOCIAL, Label.MEDIA_PLAYER, Label.COMMENTS})
# The longest line that is no sentence, and the longest advert under its label.
_LINE, _ADVERT = 70, 240
# The fewest answers of a poll; the words before a colon that may name one; what ends a question.
_ANSWERS = 2
_LEAD = re.compile(r"^(?P<lead>[^:：?!.]{3,24}?)\s*[:：]\s*\S")
_QUESTIONS = (*QUESTIONS, ";")  # the Greek sign for one
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
    with_controls = view.around(i for tag in _CONTROLS for i in view.columns.by_tag[tag])
    done = -1
    for index in _small_boxes(view, left[-1] + _NEAR):
        container = view.containers[index]
        first, last = container.first, container.last
        if first < done:
            continue
        chars = view.chars_before[last] - view.chars_before[first]
        inside = [i for i in range(first, last) if not view.blocks[i].hidden]
        size = sum(len(view.blocks[i].text) for i in inside if view.keep[i])
        if not inside:
            continue
        box = _Box(view, container, inside, [view.blocks[i] for i in inside], has_control=index in with_controls)
        rest, is_small = whole - size, chars <= _CHARS
        behind = view.chars_before[left[-1] + 1] - view.chars_before[last]
        mark = _end_wall(box) if is_small and rest and behind <= _SCRAPS else None
        if mark is None and size * _REST > rest:
            mark = _of_long_box(box, rest, is_small=is_small)
        elif mark is None:
            mark = _of_short_box(box, is_kept=bool(size), is_small=is_small)
        if mark is not None and view.shown_headlines.isdisjoint(inside):
            done = last
            whole -= size
            for i in inside:
                if i not in marks:
                    take(view, marks, i, mark)


def _of_short_box(box: _Box, *, is_kept: bool, is_small: bool) -> Mark | None:
    """The mark of a box beside which most of the text stands."""
    mark = _plea(box) or _own_work(box)
    if mark is not None or not is_small:
        return mark
    return _mark_of(box) if is_kept else _wall(box)


def _of_long_box(box: _Box, rest: int, *, is_small: bool) -> Mark | None:
    """The mark of a box beside which little else is text: an appeal that leads to where money is given, and what stands
    around the form of a letter, which may be more than a line or two below a picture."""
    mark = _plea(box) if rest >= _BRIEF else None
    is_below_headline = 0 <= box.view.headline < box.container.first
    return _mark_of(box) if mark is None and is_small and is_below_headline and box.orders_letter() else mark


def _small_boxes(view: PageView, end: int) -> list[int]:
    """The containers of a few blocks that begin before the block `end` and do not end above the text."""
    columns = view.columns
    chars = running_sums(columns.sizes)
    firsts, lasts = columns.firsts, columns.lasts
    is_small = (firsts < lasts) & (lasts <= firsts + _BLOCKS) & (chars[lasts] - chars[firsts] <= _PLEA)
    is_box = is_small & (firsts < end) & (lasts > view.first) & ~columns.within(_NO_BOXES)
    places: list[int] = np.flatnonzero(is_box).tolist()
    return places


@dataclass(frozen=True, slots=True)
class _Box:
    """A container with the blocks inside it that a reader sees, and their places; `has_control` says that a form or a
    button is among them."""

    view: PageView
    container: Container
    inside: list[int]
    blocks: list[Block]
    has_control: bool

    def has_counter(self) -> bool:
        """True where a button, a form for an address or a password, or a short link leads to where readers subscribe,
        register, log in or get an app; what shares or plays is no such button."""
        links = (x for x in self.blocks if x.link_chars and len(x.text) <= _BUTTON and is_linked(x))
        if any(any(map(leads_to_counter, block.hrefs)) for block in links):
            return True
        element = self.container.element
        if not self.has_control or element is None:
            return False
        if any(x.get("type") in _FIELDS for x in element.iter("input")):
            return True
        return any(line_of(text) not in _OTHER_BUTTONS for x in element.iter("button") if (text := text_inside(x)))

    def has_till(self) -> bool:
        """True where a link or a form leads to where readers give money."""
        if any(any(map(leads_to_till, block.hrefs)) for block in self.blocks if block.link_chars):
            return True
        element = self.container.element if self.has_control else None
        return element is not None and any(leads_to_till(x.get("action", "")) for x in element.iter(_FORM))

    def lists_offer(self) -> bool:
        """True for a list of what one gets, under lines that ask to subscribe or tell how to read on."""
        heads = [x for x in self.blocks if x.tag != _ENTRY]
        if not 0 < len(heads) <= _HEADS or len(self.inside) - len(heads) < _ENTRIES or self.blocks[0].tag == _ENTRY:
            return False
        return any(ask_of(x) is Label.PAYWALL or tells_of_wall(x.text) for x in heads)

    def offers_letter(self) -> bool:
        """True for lines that all speak to the reader, or are short, under one that offers a newsletter."""
        head, *others = self.blocks
        is_offer = len(others) > 1 and ask_of(head) is Label.NEWSLETTER and names_letter(head.text)
        return is_offer and all(_is_line(x) or speaks_to_reader(x.text) for x in others)

    def orders_letter(self) -> bool:
        """True for a box of a few words with a form that asks for an address, and hardly more."""
        is_short = sum(len(x.text) for x in self.blocks) <= _LETTER
        element = self.container.element if self.has_control and is_short else None
        return element is not None and any(label_of_form(x) is Label.NEWSLETTER for x in element.iter(_FORM))


def _mark_of(box: _Box) -> Mark | None:
    named = ATTRIBUTES[box.container.names].label
    mark = _ask(box, named)
    if mark is None and named in _WIDGETS_AND_POSTS and _is_widget(box, named):
        mark = Mark(named or Label.OTHER, Why.CLASS_FAMILY, box.container.names.strip())
    if mark is not None or len(box.inside) == 1:
        return mark
    return _advert(box) or _poll(box) or _weather(box)


def _is_widget(box: _Box, named: Label | None) -> bool:
    """True for the lines of a box that is called a poll, a quiz or the weather, and for a call to follow where a post
    would stand. Ratings and prices may be what a page is about."""
    names = box.container.names.lower()
    if named is Label.OTHER:
        is_called = any(map(names.__contains__, _WIDGETS))
    else:
        is_called = _EMBED in names and len(box.inside) <= _CALL
    return is_called and all(map(_is_line, box.blocks))


def _ask(box: _Box, named: Label | None) -> Mark | None:
    """The mark of a box that asks the reader for something, by its names or its words, and has where to give it: a
    button, a form or a link."""
    blocks = box.blocks
    if any(is_linked(block) and leads_to_channel(block) for block in blocks if block.link_chars):
        is_call = all(_is_line(block) or count_networks(block.text) for block in blocks)
        return Mark(Label.SOCIAL, Why.PATTERN) if is_call else None
    if named is Label.NEWSLETTER or named is Label.PAYWALL:
        return _named_ask(box, named)
    if len(blocks) > 1 and box.has_counter():
        return _told_ask(box)
    if box.offers_letter():
        return Mark(Label.NEWSLETTER, Why.PATTERN, blocks[0].text)
    return Mark(Label.PAYWALL, Why.PATTERN) if box.lists_offer() else None


def _told_ask(box: _Box) -> Mark | None:
    """The mark of a box that only its words, or its form, tell."""
    blocks = box.blocks
    texts = [block.text for block in blocks]
    whole = " ".join(texts)
    word = subscription_in(x.text for x in blocks if not is_linked(x))
    if tells_of_wall(whole):
        return Mark(Label.PAYWALL, Why.PATTERN)
    if word and any(ask_of(block) is Label.PAYWALL for block in blocks):
        return Mark(Label.NEWSLETTER if names_letter(texts[0]) else Label.PAYWALL, Why.PATTERN)
    if word and (names_press(whole) or _names_site(box.view, whole)):
        # A call to subscribe, behind which the text may go on.
        return Mark(Label.PAYWALL, Why.PATTERN, word)
    if names_own_app(texts):
        return Mark(Label.ADVERT, Why.PATTERN)
    return Mark(Label.NEWSLETTER, Why.ELEMENT, _FORM) if box.orders_letter() else None


def _names_site(view: PageView, text: str) -> bool:
    name = view.head.meta("og:site_name")
    return name is not None and len(name) > _SHORTEST_NAME and fold(name) in fold(text)


def _named_ask(box: _Box, named: Label) -> Mark | None:
    """The mark of a box that is called a wall or a letter: a part of the story that subscribers read may be, too."""
    blocks = box.blocks
    if not box.has_counter() and not any(ask_of(block) in _ASKS for block in blocks):
        return None
    is_wall = tells_of_wall(" ".join(block.text for block in blocks))
    return Mark(Label.PAYWALL if is_wall else named, Why.CLASS_FAMILY, box.container.names.strip())


def _wall(box: _Box) -> Mark | None:
    """The mark of a box that tells how to read on, and has where to."""
    if len(box.inside) == 1 or not (box.has_counter() or box.lists_offer()):
        return None
    return Mark(Label.PAYWALL, Why.PATTERN) if tells_of_wall(" ".join(x.text for x in box.blocks)) else None


def _end_wall(box: _Box) -> Mark | None:
    """The mark of the box that ends a text where one of its lines tells how to read on and the others are of an offer:
    buttons, what one gets, what it costs. Where all of them are sentences without a link a story may say so."""
    is_told = not box.has_control and not any(x.link_chars or _is_line(x) for x in box.blocks)
    texts = [x.text for x in box.blocks]
    is_wall = len(texts) > 1 and not is_told and bars(texts) and all(map(_is_of_offer, box.blocks))
    return Mark(Label.PAYWALL, Why.PATTERN) if is_wall else None


def _is_of_offer(block: Block) -> bool:
    is_told = bars([block.text]) or sells(block.text) or ask_of(block) is Label.PAYWALL
    return is_told or _is_line(block) or is_linked(block)


def _plea(box: _Box) -> Mark | None:
    """The mark of a box that asks for money for the newspaper's work, and leads to where it is given."""
    if len(box.blocks) == 1 or not box.has_till():
        return None
    texts = [x.text for x in box.blocks]
    whole = " ".join(texts)
    is_plea = asks_for_support(whole) or (
        names_press(whole) and any(asks_for_gift(x) and speaks_of_own(x) for x in texts)
    )
    return Mark(Label.PAYWALL, Why.PATTERN, _SUPPORT) if is_plea else None


def _own_work(box: _Box) -> Mark | None:
    """The mark of a box that tells how the newspaper works, under a heading that says so: where chapters are headed so,
    too, the box stands beside the story or speaks of the newsroom."""
    head, *others = (x.text for x in box.blocks)
    if not others or not heads_own_work(head):
        return None
    is_own = heads_own_work_alone(head) or box.container.tag in _ASIDES or tells_of_newsroom(" ".join(others))
    return Mark(Label.OTHER, Why.HEADING, head) if is_own else None


def _is_line(block: Block) -> bool:
    """True for what is no sentence, or a question."""
    text = block.text
    return len(text) <= _LINE and weight(text) <= _LINE and (text.endswith(_QUESTIONS) or not text.endswith(STOPS))


def _advert(box: _Box) -> Mark | None:
    """The mark of a box that begins with the word for adverts, and holds little."""
    first, *others = box.blocks
    if not _is_word_for_adverts(first.text) or sum(len(x.text) for x in others) > _ADVERT:
        return None
    return Mark(Label.ADVERT, Why.PATTERN, first.text)


def _is_word_for_adverts(text: str) -> bool:
    """True for what heads adverts; longer lines beside them, and some of two words, say where the story goes on."""
    spaces = text.strip().count(" ")
    return line_of(text) is Label.ADVERT and (not spaces or (spaces == 1 and section_of(text) is Label.ADVERT))


def _poll(box: _Box) -> Mark | None:
    """The mark of a question with its answers: under the word for polls, or with a field to choose before each."""
    first, *answers = box.blocks
    if len(answers) < _ANSWERS or not all(map(_is_line, answers)):
        return None
    text = first.text
    lead = _LEAD.match(text)
    is_named = Label.OTHER in {section_of(text), section_of(lead["lead"]) if lead is not None else None}
    is_asked = is_named or (text.endswith(_QUESTIONS) and is_poll(box.container.element))
    return Mark(Label.OTHER, Why.SHAPE, text) if is_asked else None


def _weather(box: _Box) -> Mark | None:
    """The mark of lines with a temperature that are no sentences, where the rest of the text has none."""
    if len(box.inside) > _WEATHER or not all(map(_is_line, box.blocks)):
        return None
    if not any(_is_warm(block.text) for block in box.blocks):
        return None
    others = (box.view.blocks[i].text for i in box.view.left if i not in box.inside)
    return None if any(sign in text for text in others for sign in _DEGREE) else Mark(Label.OTHER, Why.SHAPE)


def _is_warm(text: str) -> bool:
    """True for a line that says how warm it is outside."""
    found = _DEGREES.search(text)
    return found is not None and int(found["degrees"]) <= (_WARMEST_F if found["scale"] else _WARMEST)
