"""What the text says twice: the article once more behind its end, for printers or small screens, and pull quotes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.sentences import ends_sentence
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# A shorter line may be on a page twice without being a copy, and one or two are titles or a teaser's excerpt.
_SHORTEST, _FEWEST = 60, 3
# A line that is part of a longer one has so many characters without its quotation marks, and no more than that; what is
# searched for it, for long texts cost in proportion.
_PULLED, _SEARCHED = (40, 300), 100_000
_EDGES = " ,.“”„«»‘’\"'「」『』…"
_COPY = Mark(Label.DUPLICATE, Why.REPEATS)


def mark_second_copy(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks lines behind the text that are several of its paragraphs on end, and the headline right above them: no list
    that stands above goes on there."""
    kept = view.left
    behind = kept[-1] + 1 if kept else len(view.keep)
    paragraphs = {view.blocks[i].text for i in kept if len(view.blocks[i].text) >= _SHORTEST}
    copied: list[int] = []
    for i in range(behind, len(view.keep)):
        if view.blocks[i].text in paragraphs:
            copied.append(i)
            continue
        _mark(view, marks, copied)
        copied = []
    _mark(view, marks, copied)


def mark_pull_quotes(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes out of the text the lines without a stop that say word for word what is in another one. Right above it they
    are its heading, and below an entry of the table of contents the heading that this leads to."""
    left = view.left
    texts = [view.blocks[i].text for i in left]
    searched, times = "\n".join(texts)[:_SEARCHED], Counter(texts)
    for place, i in enumerate(left[1:], 1):
        text = texts[place]
        said = "" if ends_sentence(text) else text.strip(_EDGES)
        if not _PULLED[0] <= len(said) or len(text) > _PULLED[1] or searched.count(said) <= times[text]:
            continue
        above = any(said in x and x != text and ends_sentence(x) for x in texts[:place])
        if above or any(said in x and x != text for x in texts[place + 2 :]):
            take(view, marks, i, _COPY)


def _mark(view: PageView, marks: dict[int, Mark], copied: list[int]) -> None:
    if len(copied) < _FEWEST:
        return
    above = copied[0] - 1
    for i in [*([above] if above in view.shown_headlines else ()), *copied]:
        marks.setdefault(i, _COPY)
