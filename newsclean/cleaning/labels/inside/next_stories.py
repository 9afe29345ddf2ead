"""Whole stories below the story, as endless pages load them: boxes like the story's own, each with a headline of
the page's first rank, or a byline or a date under another, or one that is a link to its own page, and paragraphs; or
in no box, below a signed headline of the first rank."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.blocks import HEADLINES, OUTERMOST, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_prose
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.sentences import STOPS
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

_CHIEF = "h1"
# What may stand behind a sentence's stop.
_QUOTES = "”»\"’'」"
# What may be a story's box though it is not called anything.
_SECTIONS = frozenset({"article", "section"})
# The posts of a live blog are boxes with a date and paragraphs, too.
_LIVE = "liveblogposting"
# A story has so many paragraphs of one sentence at least; a headline is no shorter than this.
_PARAGRAPHS, _SENTENCE, _HEADLINE = 3, 30, 15
# How many lines a box has at most above its headline, and between that and its first paragraph.
_ABOVE, _BELOW = 4, 8


class _Story(NamedTuple):
    """The blocks of a story below the story: its headline, its first paragraph, and the one behind its box."""

    headline: int
    text: int
    end: int


def cut_next_stories(view: PageView, marks: dict[int, Mark]) -> PageView:
    """The page without the stories below the first one, which are marked; a live blog stays as it is."""
    is_live = any(_LIVE in types_of(node) for node in view.head.nodes)
    stories = [] if is_live else list(_next_stories(view)) or list(_flat_stories(view))
    if not stories:
        return view
    keep = list(view.keep)
    for story in stories:
        mark = Mark(Label.OTHER_STORY, Why.SHAPE, view.blocks[story.headline].text, story.headline)
        for i in range(story.headline, story.end):
            if keep[i] or _is_paragraph(view, i) or (i < story.text and not view.blocks[i].hidden):
                marks[i] = mark
                keep[i] = False
    return view.with_choice(keep)


def _next_stories(view: PageView) -> Iterator[_Story]:
    own = _own_box(view)
    if own is None:
        return
    for index in view.inside(view.containers[own].parent):
        box = view.containers[index]
        if _is_twin(view.containers[own], box) and (story := _story(view, box)) is not None:
            yield story


def _flat_stories(view: PageView) -> Iterator[_Story]:
    """Stories in no box of their own: each from a signed headline of the first rank down to the next one."""
    own = max((i for i in view.shown_headlines if i <= view.first), default=-1)
    if own < 0 or view.blocks[own].tag != _CHIEF:
        return
    chief = [i for i in view.headings if i > own and view.blocks[i].tag == _CHIEF and not view.blocks[i].hidden]
    if not chief or sum(_is_paragraph(view, i) for i in view.kept if i < chief[0]) < _PARAGRAPHS:
        return
    for headline, end in pairwise([*chief, len(view.blocks)]):
        paragraphs = [i for i in view.kept if headline < i < end and _is_paragraph(view, i)]
        if len(paragraphs) < _PARAGRAPHS or not _is_headline(view, headline):
            return
        if not any(signature(view, i) is not None for i in range(headline + 1, paragraphs[0] + 1)[:_BELOW]):
            return
        yield _Story(headline, paragraphs[0], paragraphs[-1] + 1)


def _own_box(view: PageView) -> int | None:
    """The box of the page's story that has others like it behind it: it holds the headline and whole paragraphs."""
    headlines = [i for i in view.shown_headlines if i <= view.first]
    if not headlines or not any(
        view.blocks[i].tag in HEADLINES for i in view.headings if i >= view.first + _PARAGRAPHS
    ):
        return None
    for index in climb(view.containers, view.blocks[max(headlines)].container):
        box = view.containers[index]
        if box.tag in OUTERMOST:
            break
        if sum(view.keep[i] and _is_paragraph(view, i) for i in range(box.first, box.last)) >= _PARAGRAPHS:
            return index
    return None


def _is_twin(own: Container, box: Container) -> bool:
    """True for a box behind another, of those beside it, that is called like it."""
    if box.first < own.last or box.tag != own.tag:
        return False
    name = own.names.strip().partition(" ")[0]
    return box.names.strip().partition(" ")[0] == name if name else own.tag in _SECTIONS


def _story(view: PageView, box: Container) -> _Story | None:
    """The story of a box: a headline, a line that signs or dates it, paragraphs; null for another shape."""
    inside = [i for i in range(box.first, box.last) if not view.blocks[i].hidden]
    headline = next((i for i in inside[: _ABOVE + 1] if _is_headline(view, i)), None)
    if headline is None or not view.kept_within(box.first, box.last):
        return None
    paragraphs = [i for i in inside if i > headline and _is_paragraph(view, i)]
    if len(paragraphs) < _PARAGRAPHS:
        return None
    top = [i for i in inside if headline < i < paragraphs[-1]][:_BELOW]
    is_signed = any(signature(view, i) is not None for i in top)
    is_told = _is_chief(view, headline) or is_signed or _leads_to_own_page(view, headline)
    return _Story(headline, paragraphs[0], box.last) if is_told else None


def _leads_to_own_page(view: PageView, headline: int) -> bool:
    block = view.blocks[headline]
    return block.link_chars >= len(block.text) and any(map(leads_to_story, block.hrefs))


def _is_chief(view: PageView, headline: int) -> bool:
    """True for a headline of the page's first rank, like the story's own."""
    own = max(i for i in view.shown_headlines if i <= view.first)
    return view.blocks[headline].tag == view.blocks[own].tag == _CHIEF


def _is_headline(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    return block.tag in HEADLINES and weight(block.text) >= _HEADLINE and index not in view.shown_headlines


def _is_paragraph(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_whole = weight(block.text) >= PARAGRAPH or block.text.rstrip(_QUOTES).endswith(STOPS)
    return not block.hidden and is_whole and is_prose(block, _SENTENCE)
