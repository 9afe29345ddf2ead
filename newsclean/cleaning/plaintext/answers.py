"""The questions and answers of an interview: a short one looks like an entry of a list, if not for those around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.plaintext.ending import unsigned
from newsclean.cleaning.sentences import QUESTIONS, QUOTES, STOPS, is_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.cleaning.labels.page import PageView

# What marks who speaks: a letter or a word ("Q:", "P.", "答："), or a dash.
_MARK = re.compile(r"^(?:(?:[QAPRFDВО]|Frage|Antwort|[问問]|答|문|답)\s?[.:：]\s?|[—–―─]{1,2}\s?|-\s)(?=[\w¿¡«“„「])")
# How questions end in Japanese, where they need no other sign.
_ASKED = "か。"
# How an answer in quotation marks ends, with a stop inside or without one.
_CLOSING = ("”", "»", "」", "』")
# The fewest marked lines, or questions with their answers, of an interview; how many lines behind it may be of it, and
# the longest of them.
_FEWEST, _BEHIND, _LONGEST = 2, 12, 300


def left_out_answers(view: PageView, end: int, is_named: Callable[[int], bool]) -> list[int]:
    """The lines before `end` that are not kept and are questions and answers, where the text is an interview."""
    is_marked = _is_marked_interview(view, end)
    if not is_marked and len(_asked(view)) < _FEWEST:
        return []

    def may_be(index: int) -> bool:
        text = unsigned(view.blocks[index].text)
        is_said = is_whole(text) or (text.startswith(QUOTES) and text.endswith(_CLOSING))
        return is_said and weight(text) <= _LONGEST and not is_named(index)

    found: list[int] = []
    at, last = view.first, view.kept[-1]
    while is_marked and at - 1 > view.headline and _MARK.match(view.blocks[at - 1].text) and may_be(at - 1):
        at -= 1
    while at < min(end, last + 1 + _BEHIND):
        text, below = view.blocks[at].text, at + 1
        if view.keep[at] or (is_marked and _MARK.match(text) and text.endswith(STOPS)):
            size = 1
        elif _is_question(text) and below < end and not _is_question(view.blocks[below].text):
            size = 2 if may_be(at) and may_be(below) else 0
        else:
            is_behind = found[-1:] == [at - 1] or view.keep[at - 1]
            size = int(is_behind and _is_question(view.blocks[at - 1].text) and may_be(at))
        if not size and at > last:
            break
        found += range(at, at + size)
        at += max(size, 1)
    return [i for i in found if not view.keep[i]]


def _is_question(text: str) -> bool:
    return text.endswith((*QUESTIONS, _ASKED))


def _is_marked_interview(view: PageView, end: int) -> bool:
    """True for a text with marked lines, and a question among them; those right behind it count where its last line
    is marked, too."""
    kept = [*view.kept]
    while kept and kept[-1] + 1 < end and all(_MARK.match(view.blocks[i].text) for i in (kept[-1], kept[-1] + 1)):
        kept.append(kept[-1] + 1)
    marked = [view.blocks[i].text for i in kept if _MARK.match(view.blocks[i].text)]
    return len(marked) >= _FEWEST and any(map(_is_question, marked))


def _asked(view: PageView) -> list[int]:
    """The kept questions, each a line, with a sentence kept below that asks nothing."""
    return [
        i
        for i in view.kept[:-1]
        if _is_question(view.blocks[i].text)
        and view.keep[i + 1]
        and is_whole(view.blocks[i + 1].text)
        and not _is_question(view.blocks[i + 1].text)
    ]
