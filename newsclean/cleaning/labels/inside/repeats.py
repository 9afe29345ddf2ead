"""What an engine may have kept twice: the headline, which the record has in `title`, and paragraphs it has already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS
from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.vocabulary import fold
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# The headline stands among the first blocks of a text; further on the same words are said again on purpose.
_TOP = 3
# Shorter lines come twice with good reason: refrains, questions, "No."; and so do the cells of a table.
_PARAGRAPH = 60
_CHIEF = "h1"
# The least length of a standfirst that a declared headline ends with; what is shorter is a kicker.
_STANDFIRST = 40


def mark_repeats(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the headline and second copies of paragraphs out of the text and marks them."""
    kept = view.left
    for i in kept[: min(_TOP, len(kept) - 1)]:  # the last block is never the headline of anything
        if i in view.shown_headlines and fold(view.blocks[i].text) in view.headlines and not _is_below_own(view, i):
            take(view, marks, i, Mark(Label.HEADLINE, Why.DECLARED))
    seen = set()
    for i in kept:
        text = view.blocks[i].text
        if len(text) >= _PARAGRAPH and text in seen and view.blocks[i].tag not in CELLS:
            take(view, marks, i, Mark(Label.DUPLICATE, Why.REPEATS))
        seen.add(text)


def _is_below_own(view: PageView, index: int) -> bool:
    """True for the other part of a declared headline, below the `<h1>` that shows the first: its standfirst, or the
    heading of the story's first part."""
    above = [i for i in view.shown_headlines if i < index and view.blocks[i].tag == _CHIEF]
    text = fold(view.blocks[index].text)
    return bool(above) and len(text) >= _STANDFIRST and not any(text in fold(view.blocks[i].text) for i in above)
