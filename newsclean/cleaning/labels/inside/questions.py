"""Questions whose answers the engine kept: it takes what opens and closes an answer for a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import PARAGRAPH, is_prose
from newsclean.cleaning.sentences import QUESTIONS

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

_SHORTEST, _LONGEST = 10, 160
# One question above the text's own words is often a poll's, or asks for a comment.
_FEWEST = 2


def keep_questions(view: PageView) -> PageView:
    """The page with the questions in the text that stand right above paragraphs of it, where there are several."""
    asked = [i for i in range(view.first + 1, view.kept[-1]) if _is_asked(view, i)] if view.kept else []
    if len(asked) < _FEWEST:
        return view
    questions = frozenset(asked)
    return view.with_choice([is_kept or i in questions for i, is_kept in enumerate(view.keep)])


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
