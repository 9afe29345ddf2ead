"""Questions and answers of which the engine kept but one: it takes what opens and closes an answer for a button, and
the last answer of a page for what stands below a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH, is_prose
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.sentences import QUESTIONS, STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.cleaning.labels.page import PageView

_SHORTEST, _LONGEST = 10, 160
# The element and the least length of an answer.
_PARAGRAPH, _SENTENCE = "p", 30
# One question above the text's own words is often a poll's, or asks for a comment.
_FEWEST = 2


def keep_questions(view: PageView) -> PageView:
    """The page with the questions in the text that stand right above paragraphs of it, and the answers right below
    headings of it that ask, where there are several."""
    asked = [i for i in range(view.first + 1, view.kept[-1]) if _is_asked(view, i)] if view.kept else []
    headings = [i for i in view.headings if view.keep[i] and view.blocks[i].text.endswith(QUESTIONS)]
    found = {*(asked if len(asked) >= _FEWEST else ()), *(_answers(view, headings) if len(headings) >= _FEWEST else ())}
    return view.with_choice([is_kept or i in found for i, is_kept in enumerate(view.keep)]) if found else view


def _answers(view: PageView, questions: Iterable[int]) -> Iterator[int]:
    """The sentences right below these headings, in the same element, that were left out and ask the reader nothing."""
    for i in questions:
        below = next((j for j in range(i + 1, len(view.blocks)) if not view.blocks[j].hidden), i)
        block = view.blocks[below]
        home, heading = (view.containers[x.container] for x in (block, view.blocks[i]))
        is_answer = not view.keep[below] and home.parent == heading.parent and home.tag == _PARAGRAPH
        if is_answer and is_prose(block, _SENTENCE) and block.text.endswith(STOPS) and ask_of(block) is None:
            yield below


def _is_asked(view: PageView, index: int) -> bool:
    """True for a question that was left out and whose answer was not."""
    block = view.blocks[index]
    if view.keep[index] or not block.text.endswith(QUESTIONS) or block.hidden or block.hrefs:
        return False
    if not _SHORTEST <= weight(block.text) <= _LONGEST or index in view.shown_headlines:
        return False
    # What is kept below it may all be hidden, as a page's is that shows the rest of its story later.
    below = next((i for i in range(index + 1, len(view.blocks)) if not view.blocks[i].hidden), None)
    return below is not None and view.keep[below] and is_prose(view.blocks[below], PARAGRAPH)
