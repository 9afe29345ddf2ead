"""Lines amid a text or at its end that its newspaper puts there: what asks for an address or a subscription, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.asks import ask_of
from newsclean.cleaning.labels.page import Mark, take, weight
from newsclean.cleaning.plaintext.sentences import ends_sentence
from newsclean.cleaning.plaintext.signs import Sign
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# The fewest lines of a box that name a newsletter or ask for an address, how many others part them, and the longest
# line of such a box.
_NAMING, _APART, _LONGEST = 3, 2, 320
_NEWSLETTER = "newsletter"
# Words of which one is in what a newspaper asks on its own behalf.
_OF_PAPERS = (
    "newsletter", "inbox", "e-mail", "email", "journalis", "periodis", "giornalis", "subscri", "abonn", "suscri",
    "assina", "abbona", "prenumer", "подпис", " our ", "unser", " notre ", "nuestr", "nostr", "noss", "订阅", "訂閱",
    "会員", "購読", "구독",
)  # fmt: skip
_QUOTES = "\"“”„«»‘’'「『"
# How many tags there are at the end of a text, and the longest.
_TAGS, _LONGEST_TAG = 12, 60


def mark_asides(page: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Takes such lines out of the text and marks them."""
    for i in page.kept:
        if page.keep[i] and wording.signs[i] & Sign.ASK and is_of_paper(page.blocks[i].text):
            label = ask_of(page.blocks[i])
            if label is not None:
                take(page, marks, i, Mark(label, Why.PATTERN))
    _mark_newsletters(page, marks, wording)
    _mark_tags(page, marks, wording)


def is_of_paper(text: str) -> bool:
    """True for a line that may ask on behalf of the newspaper: choirs and races ask their readers to sign up, too."""
    low = text.casefold()
    return text[0] not in _QUOTES and any(map(f" {low}".__contains__, _OF_PAPERS))


def _mark_newsletters(page: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Boxes amid the text: lines that name a newsletter, not far from each other, one of which asks for an address."""
    box: list[int] = []
    for i in _naming(page, wording):
        if box and i - box[-1] > _APART + 1:
            _mark_box(page, marks, wording, box)
            box = []
        box.append(i)
    _mark_box(page, marks, wording, box)


def _naming(page: PageView, wording: Wording) -> list[int]:
    """The lines, from the text's first on to its last, that name a newsletter or ask for an address."""
    if not page.kept:
        return []
    return [
        i
        for i in range(page.kept[0], page.kept[-1] + 1)
        if wording.signs[i] & Sign.ASK
        and len(page.blocks[i].text) <= _LONGEST
        and (_asks(page, wording, i) or _NEWSLETTER in page.blocks[i].text.casefold())
    ]


def _asks(page: PageView, wording: Wording, index: int) -> bool:
    return wording.headings[index] is Label.NEWSLETTER or ask_of(page.blocks[index]) is Label.NEWSLETTER


def _mark_box(page: PageView, marks: dict[int, Mark], wording: Wording, box: list[int]) -> None:
    if len(box) < _NAMING or not any(_asks(page, wording, i) for i in box):
        return
    inside = range(box[0], box[-1] + 1)
    if all(weight(page.blocks[i].text) <= _LONGEST for i in inside):
        for i in inside:
            take(page, marks, i, Mark(Label.NEWSLETTER, Why.PATTERN))


def _mark_tags(page: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """The word for tags near the end of the text, and all that is below it."""
    kept = page.left
    below: list[int] = []
    for i in kept[: -_TAGS - 2 : -1]:
        text = page.blocks[i].text
        if len(text) > _LONGEST_TAG or ends_sentence(text):
            return
        below.append(i)
        if wording.headings[i] is Label.TAGS and i != kept[0]:
            for j in below:
                take(page, marks, j, Mark(Label.TAGS, Why.PATTERN))
            return
