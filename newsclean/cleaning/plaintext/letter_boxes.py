"""Boxes amid a story that offer a newsletter: what it is called, what it brings, the field for an address, a button;
the story goes on below.

The model takes such a box for the end of a story, as it takes a list of titles (see boxes).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import TEASER_LISTS
from newsclean.cleaning.sentences import COLONS, QUESTIONS, ends_sentence, is_whole
from newsclean.cleaning.vocabulary.calls import speaks_of_own
from newsclean.cleaning.vocabulary.consent import CONSENT
from newsclean.cleaning.vocabulary.newsletters import ends_letter, names_mailbox, signs_off, signs_up
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.wording import Wording

# The most lines of such a box, the longest of them, the longest that orders a newsletter, and the longest button.
_LINES, _LONGEST, _ORDER, _BUTTON = 6, 160, 60, 30
# What cannot be a line of such a box.
_OTHERS = TEASER_LISTS | {Label.COMMENTS, Label.LEGAL, Label.TAGS, Label.PRINT_NOTE, Label.AUTHOR_BIO}
# A shorter sentence may be a line of it.
_SENTENCE = 60


def letter_box(texts: Sequence[str], wording: Wording, start: int) -> range:
    """The lines of the box that begins with a line, or below it, empty where none does: down from the line that offers
    a newsletter to the last one that does, and a button below. What stands above may be the story's subheading."""
    end = start
    telling: list[int] = []
    while end < min(start + _LINES, len(texts)) and _may_be_of_letter(texts, wording, end):
        if _tells_letter(texts, wording, end):
            telling.append(end)
        elif not telling and end > start:
            break
        end += 1
    if not telling:
        return range(start, start)
    last = telling[-1] + 1
    return range(telling[0], last + (last < end and _is_button(texts, wording, last)))


def is_form(texts: Sequence[str], wording: Wording, box: range) -> bool:
    """True for a box with a newsletter's name, or the button that orders it, and a line with the mailbox."""
    # "Subscription costs: ..."
    if any(texts[i].endswith(COLONS) for i in box):
        return False
    named = {i for i in box if _is_newsletter(wording, i) or _is_order(texts[i])}
    others = {i for i in box if names_mailbox(texts[i])}
    return len(named | others) > 1 and bool(named and others) and not any(is_whole(texts[i]) for i in named - others)


def _may_be_of_letter(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for a short line that is no list's heading, no question and no sentence of a story."""
    text = texts[index]
    if wording.weights[index] > _LONGEST or text.endswith(QUESTIONS):
        return False
    # "The most important stories in your mailbox" heads no list.
    if wording.headings[index] in _OTHERS and not names_mailbox(text):
        return False
    if wording.weights[index] < _SENTENCE or not is_whole(text):
        return True
    return _is_of_terms(text)


def _tells_letter(texts: Sequence[str], wording: Wording, index: int) -> bool:
    text = texts[index]
    if _is_newsletter(wording, index) or _is_order(text):
        return True
    return names_mailbox(text) or signs_off(text) or ends_letter(text) or _is_of_terms(text)


def _is_of_terms(text: str) -> bool:
    """True for a line on signing up with the newspaper ("By signing up you accept our terms")."""
    return signs_up(text) and (speaks_of_own(text) or names_mailbox(text) or CONSENT.search(text) is not None)


def _is_newsletter(wording: Wording, index: int) -> bool:
    return Label.NEWSLETTER in (wording.headings[index], wording.lines[index])


def _is_order(text: str) -> bool:
    """True for a short line that orders a newsletter: no price of a subscription."""
    return len(text) <= _ORDER and not ends_sentence(text) and not any(map(str.isdigit, text)) and signs_up(text)


def _is_button(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for a button, and for a line of a word."""
    text = texts[index]
    if wording.lines[index] is Label.NAVIGATION:
        return True
    return len(text) <= _BUTTON and " " not in text and not ends_sentence(text.rstrip(".…"))
