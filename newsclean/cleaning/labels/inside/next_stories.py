"""Whole stories below the story, as endless pages load them: boxes like the story's own, each with a headline of
the page's first rank, or a byline or a date under another, or one that is a link to its own page, and paragraphs; or
in no box, below a signed headline of the first rank, or, on old pages, below a rule and with another writer."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsclean.cleaning.blocks import HEADINGS, HEADLINES, OUTERMOST, climb, text_inside
from newsclean.cleaning.characters import weight
from newsclean.cleaning.json_ld import types_of
from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_prose
from newsclean.cleaning.labels.tells.addresses import leads_to_story
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.metadata.names import is_nobody, split_names
from newsclean.cleaning.sentences import STOPS
from newsclean.cleaning.vocabulary import fold
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

_CHIEF, _ARTICLE = "h1", "article"
# What may stand behind a sentence's stop.
_QUOTES = "”»\"’'」"
# The number of a story in the name of its box; those of parts are shorter.
_NUMBER = re.compile(r"\d{3,}$")
# What may be a story's box though it is not called anything.
_SECTIONS = frozenset({_ARTICLE, "section"})
# The posts of a live blog are boxes with a date and paragraphs, too.
_LIVE = "liveblogposting"
# A story has so many paragraphs of one sentence at least; a headline is no shorter than this.
_PARAGRAPHS, _SENTENCE, _HEADLINE = 3, 30, 15
# How many lines a box has at most above its headline, and between that and its first paragraph.
_ABOVE, _BELOW = 4, 8
# How many paragraphs the first story has above one with another writer; how far below a headline its writer stands, and
# how many of the text's first blocks may be standfirsts, with the byline among them.
_FEW, _SIGNED, _HEADER = 2, 3, 3
# What letters without a heading's element are set in as one, below a rule.
_LARGE = frozenset({"font", "big", "b", "strong"})


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
    end = 0
    twins = (i for i in view.inside(view.containers[own].parent) if _is_twin(view.containers[own], view.containers[i]))
    for index in sorted({*twins, *_articles_behind(view, own)}):
        box = view.containers[index]
        if box.first >= end and (story := _story(view, box)) is not None:
            end = box.last
            yield story


def _articles_behind(view: PageView, own: int) -> Iterator[int]:
    """The articles behind the one that holds the page's story, wherever they stand, that somebody has signed or that
    lead to a page of their own; posts of a live blog have clocks."""
    around = (view.containers[i] for i in climb(view.containers, own))
    end = next((box.last for box in around if box.tag == _ARTICLE), len(view.blocks))
    for index in view.columns.by_tag[_ARTICLE]:
        box = view.containers[index]
        if box.first >= end and view.kept_within(box.first, box.last):
            top = islice((i for i in range(box.first, box.last) if not view.blocks[i].hidden), _BELOW)
            if any(_is_byline(view, i) or _is_linked_headline(view, i) for i in top):
                yield index


def _is_byline(view: PageView, index: int) -> bool:
    mark = signature(view, index)
    return mark is not None and mark.label is Label.BYLINE


def _is_linked_headline(view: PageView, index: int) -> bool:
    return _is_headline(view, index) and _leads_to_own_page(view, index) and view.is_own(view.blocks[index].hrefs[-1])


def _flat_stories(view: PageView) -> Iterator[_Story]:
    """Stories in no box of their own: each from its headline down to the next one."""
    own = max((i for i in view.shown_headlines if i <= view.first), default=view.headline)
    headlines = _other_headlines(view, own) if 0 <= own <= view.first else []
    below_rules = frozenset(view.containers[i].first for i in view.columns.by_tag.get("hr", ()))
    lowest = -1
    for headline, end in pairwise([*headlines, len(view.blocks)]):
        paragraphs = [i for i in view.kept if headline < i < end and _is_paragraph(view, i)]
        # What stands below another story under a headline of its rank is none of the first one's.
        if _rank(view, headline) > lowest and not _is_other_story(view, own, headline, paragraphs):
            return
        lowest = max(lowest, _rank(view, headline))
        if headline in below_rules and paragraphs:
            # A box between rules ends with the second one, and the first story goes on.
            rule = min((i for i in below_rules if i > paragraphs[0]), default=end)
            paragraphs = [i for i in paragraphs if i < rule]
        if paragraphs:
            yield _Story(headline, paragraphs[0], paragraphs[-1] + 1)


def _other_headlines(view: PageView, own: int) -> list[int]:
    """The headlines below the text's beginning that may be other stories': of the first rank like the first one's, or
    below a rule."""
    tag = view.blocks[own].tag
    chief = (i for i in view.headings if view.blocks[i].tag == tag == _CHIEF)
    places = sorted(i for i in {*chief, *_below_rules(view, tag)} if i > view.first)
    return [i for i in places if not view.blocks[i].hidden and _is_title(view, i)]


def _rank(view: PageView, headline: int) -> int:
    """The rank of a headline's element, 0 for the first; what is no heading's element counts as the second."""
    tag = view.blocks[headline].tag
    return HEADINGS.index(tag) if tag in HEADINGS else len(HEADLINES) - 1


def _below_rules(view: PageView, own: str) -> frozenset[int]:
    """The headlines, and the lines set like one, right below a line that is drawn across the page; `own` is the
    element of the first one."""
    rules = [view.containers[i] for i in view.columns.by_tag.get("hr", ())]
    return frozenset(x.first for x in rules if x.first < len(view.blocks) and _is_set_as_heading(view, x, own))


def _is_set_as_heading(view: PageView, rule: Container, own: str) -> bool:
    """True where the block below a rule is a headline, or all of it is in large or bold letters; a lesser heading is
    a sidebar's or a chapter's."""
    block = view.blocks[rule.first]
    if block.tag in HEADINGS or rule.element is None:
        return block.tag in {*HEADLINES, own} & {*HEADINGS}
    below = rule.element.getnext()
    while below is not None and below.tag not in _LARGE:
        below = _only_child(below)
    return below is not None and text_inside(below) == block.text


def _only_child(element: etree._Element) -> etree._Element | None:
    return element[0] if len(element) == 1 and not (element.text or "").strip() else None


def _is_other_story(view: PageView, own: int, headline: int, paragraphs: Sequence[int]) -> bool:
    """True for the first of the headlines below a story that begins another one: signed, of the first rank, above whole
    paragraphs; or with a writer who is not the first story's."""
    above = sum(_is_paragraph(view, i) for i in view.kept if i < headline)
    # Where a heading of this rank stands above the text as well, both are parts of one: "Yes", "No".
    is_part = any(view.blocks[i].tag == view.blocks[headline].tag for i in view.headings if own < i < view.first)
    if is_part or not paragraphs or above < _FEW:
        return False
    top = range(headline + 1, paragraphs[0] + 1)[:_BELOW]
    is_chief = view.blocks[own].tag == view.blocks[headline].tag == _CHIEF
    if is_chief and min(above, len(paragraphs)) >= _PARAGRAPHS and any(signature(view, i) is not None for i in top):
        return True
    writers = _writers(view, range(own + 1, view.kept[:_HEADER][-1])) or view.authors
    others = _writers(view, top[:_SIGNED])
    # Parts of one story may each have a writer, where the staff or all of them sign the whole.
    is_by_others = bool(others) and others.isdisjoint(writers | view.authors) and not all(map(is_nobody, writers))
    return is_by_others and not _are_in_one_article(view, own, headline)


def _are_in_one_article(view: PageView, own: int, headline: int) -> bool:
    """True where one `<article>` holds both headlines."""
    boxes = (view.containers[i] for i in climb(view.containers, view.blocks[headline].container))
    return any(x.tag == _ARTICLE and x.first <= own < x.last for x in boxes)


def _writers(view: PageView, places: Iterable[int]) -> frozenset[str]:
    """The names in the bylines among these blocks, folded, and what stands for a name ("By a staff reporter")."""
    marks = ((view.blocks[i].text, signature(view, i)) for i in places)
    texts = [text for text, mark in marks if mark is not None and mark.label is Label.BYLINE]
    names = {fold(name) for text in texts for name in split_names(text) if not name[0].islower()}
    return frozenset((*names, *(fold(text) for text in texts if is_nobody(text))))


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
    """True for a box behind another, of those beside it, that is called like it, but for a number ("post-72620")."""
    if box.first < own.last or box.tag != own.tag:
        return False
    name = _name_of(own)
    return _name_of(box) == name if name else own.tag in _SECTIONS


def _name_of(box: Container) -> str:
    return _NUMBER.sub("", box.names.strip().partition(" ")[0])


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
    return view.blocks[index].tag in HEADLINES and _is_title(view, index)


def _is_title(view: PageView, index: int) -> bool:
    return weight(view.blocks[index].text) >= _HEADLINE and index not in view.shown_headlines


def _is_paragraph(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_whole = weight(block.text) >= PARAGRAPH or block.text.rstrip(_QUOTES).endswith(STOPS)
    return not block.hidden and is_whole and is_prose(block, _SENTENCE)
