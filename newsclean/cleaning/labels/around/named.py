"""Blocks that something names: the heading above, the container around, their own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import HEADINGS, TITLES
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.around.cards import is_in_card
from newsclean.cleaning.labels.around.menus import names_entries, stories_in_menus
from newsclean.cleaning.labels.around.sections import is_plain
from newsclean.cleaning.labels.page import (
    COLUMNS,
    PARAGRAPH,
    TEASER,
    TEASER_LISTS,
    Mark,
    is_linked,
    is_of_teaser,
    is_prose,
)
from newsclean.cleaning.labels.tells.addresses import leads_deeper, leads_home, leads_to_network
from newsclean.cleaning.labels.tells.asks import mark_ask, mark_gift, widen_asks, widen_boxes
from newsclean.cleaning.labels.tells.lines import is_breadcrumbs, is_imprint, is_legal, label_line
from newsclean.cleaning.labels.tells.signatures import is_timestamp, signature, tells_of_change
from newsclean.cleaning.labels.tells.titles import titles_story
from newsclean.cleaning.metadata.names import is_name
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.subjects import OF_SITES
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.around.sections import Section
    from newsclean.cleaning.labels.around.zones import Place, Zone, Zones
    from newsclean.cleaning.labels.page import PageView

# What a part of a teaser is called ("timestamp") gives way to what the list is.
_LISTS = TEASER_LISTS | {Label.COMMENTS, Label.CONSENT, Label.NEWSLETTER, Label.ADVERT, Label.PAYWALL}
# Headings that say more than a class of related stories.
_TELLING = COLUMNS | {Label.POPULAR}
_TOP = re.compile(r"\W*top\b", re.IGNORECASE)
_CAPTION = 40
# How many kickers a headline has, the longest, and what they are: no numbers.
_KICKERS = 2
_KICKER = 40
_WORDS = re.compile(r"\W*[^\W\d_]{2}\D*$")
# How far up from its last entry the row of a trail is, in containers; its fewest entries and its most.
_TRAIL, _ROW, _CRUMBS = 3, 3, 8
# The most lines of an imprint.
_IMPRINT = 14
# What a newspaper says of itself in its footer is no shorter.
_ABOUT = 80
# What holds in menus, too.
_SAID = TEASER_LISTS | {Label.HEADLINE, Label.BREADCRUMBS}
# What a title in a page's frame is that nothing else tells: its list knows more.
_TITLE_IN_FRAME = (Label.RELATED, Why.SHAPE)
_FRAME = frozenset({Label.NAVIGATION, Label.OTHER})
# What is told of a story, and what else than a picture's may be called so.
_SIGNED, _CREDIT = frozenset({Label.BYLINE, Label.TIMESTAMP}), "credit"
_OF_PICTURES = re.compile(r"photo|image|img|picture|caption|figure|foto|bild", re.IGNORECASE)
# Standfirsts are above the byline: so many of the text's first blocks.
_HEADER = 3
# Parts of a story that a date often stands in.
_WITH_DATES = frozenset({Label.BYLINE, Label.AUTHOR_BIO, Label.MEDIA_PLAYER})
# Parts of a story whose names inline elements may have.
_INLINE = frozenset({Label.CAPTION, Label.BYLINE, Label.TIMESTAMP, Label.PAYWALL})
# What calls a list of subjects so, be they the story's or the site's.
_CALLED = frozenset({Why.CLASS_FAMILY, Why.HEADING})
# Sections that stories may stand in.
_WITH_STORIES = frozenset({Label.AUTHOR_BIO, Label.SUMMARY_BOX})
# A shorter heading of the text may be part of any title.
_HEADING = 12
# The most blocks of the list of a story's own tags, its heading among them.
_TAGS = 13
# How far up from a list of tags, in containers, the article's box may stand.
_BESIDE = 4
# The most blocks of a box on the writer.
_BIO = 8
# What markup calls a story's writer, and the longest line of names.
_AUTHORS, _BYLINE = frozenset({"author", "creator"}), 80


def mark_named(view: PageView, marks: dict[int, Mark], zones: Zones, sections: list[Section]) -> dict[int, Mark]:
    """Marks the blocks that something names; gives back what holds of the others only where they are not part of a
    list of teasers."""
    under = _by_block(sections, len(view.blocks))
    in_menus = stories_in_menus(view, zones)
    near = view.neighbourhood
    weak: dict[int, Mark] = {}
    asks: dict[int, Mark] = {}
    for i in view.visible:
        if view.keep[i] or i in marks:
            continue
        container = view.blocks[i].container
        mark = _mark_of(view, i, zones.places[container], under.get(i))
        if mark is None and (asked := mark_ask(view.blocks[i])) is not None:
            mark = asks[i] = asked
        if mark is None or mark.label not in _SAID or (mark.label, mark.why) == _TITLE_IN_FRAME:
            mark = in_menus.get(i, mark)
        if mark is None:
            continue
        is_others = mark.label in _SIGNED and view.kept[-1:] < [i] and is_in_card(view, i)
        if (i in near and not is_others) or _is_sure(view, i, mark):
            marks[i] = mark
        elif is_of_teaser(view.blocks[i], mark):
            weak[i] = mark
        elif _may_be_sites(mark, under.get(i)) and not _is_beside_text(view, container):
            weak[i] = Mark(Label.NAVIGATION, mark.why, mark.detail)
        else:
            marks[i] = mark
    _mark_trails(view, marks)
    _mark_kicker(view, marks)
    widen_asks(view, marks, asks)
    widen_boxes(view, marks, weak)
    _mark_imprint(view, marks, weak)
    return weak


def _is_sure(view: PageView, index: int, mark: Mark) -> bool:
    """True for what is no part of a teaser, wherever it stands: an entry of a menu, a link into the page itself."""
    if mark.label is not Label.NAVIGATION:
        return False
    block = view.blocks[index]
    return block.hrefs[:1] == (mark.detail,) or names_entries(view.containers[block.container].names)


def _may_be_sites(mark: Mark, section: Section | None) -> bool:
    """True for a list of subjects that may be the site's: a class, words that head menus, too ("Topics"), or more of
    them than a story has."""
    if mark.label is not Label.TAGS or mark.why not in _CALLED:
        return False
    is_plain = mark.why is not Why.HEADING or fold(mark.detail or "") in OF_SITES
    return is_plain or (section is not None and section.end - section.heading > _TAGS)


def _is_beside_text(view: PageView, container: int) -> bool:
    """True for what shares a box with text of the article, a few containers up."""
    for _ in range(_BESIDE):
        box = view.containers[container]
        if view.kept_within(box.first, box.last):
            return True
        if box.parent < 0:
            return False
        container = box.parent
    return False


def _mark_trails(view: PageView, marks: dict[int, Mark]) -> None:
    """The headline that ends a row of links from the site's first page down is the trail's, and they are."""
    for i in view.shown_headlines:
        trail = _trail(view, i) if i < view.first and i in marks else range(0)
        marks.update((j, Mark(Label.BREADCRUMBS, Why.SHAPE)) for j in trail if j in marks)


def _trail(view: PageView, index: int) -> range:
    """The row of short entries, the way home the first of them, that a block ends; empty where it ends none."""
    container = view.blocks[index].container
    for _ in range(_TRAIL):
        box = view.containers[container]
        if box.first < index or box.parent < 0:
            break
        container = box.parent
    row = range(box.first, box.last)
    is_row = row[-1] == index and _ROW <= len(row) <= _CRUMBS and any(map(leads_home, view.blocks[row[0]].hrefs[:1]))
    is_short = is_row and all(len(view.blocks[j].text) <= _KICKER for j in row[:-1])
    return row if is_short else range(0)


def _mark_kicker(view: PageView, marks: dict[int, Mark]) -> None:
    """Short links right beside the headline that nothing else names are the subjects that a story is filed under, or
    the way to it where each leads into the one before; so are words without a link above it. Below it, they may be its
    writers."""
    above = list(_lines_beside(view, marks, -1))
    hrefs = [href for i in reversed(above) for href in view.blocks[i].hrefs]
    label = Label.BREADCRUMBS if not hrefs or leads_deeper(hrefs) else Label.TAGS
    marks.update((i, Mark(label, Why.SHAPE)) for i in above)
    for i in _lines_beside(view, marks, 1):
        text = view.blocks[i].text
        marks[i] = Mark(Label.BYLINE if " " in text and is_name(text) else Label.TAGS, Why.SHAPE)


def _lines_beside(view: PageView, marks: dict[int, Mark], step: int) -> Iterator[int]:
    """The blocks above the headline (step -1), or below it (1), that are short links, or above it lines of words, and
    nothing else yet."""
    for i in range(view.headline + step, view.headline + step * (_KICKERS + 1), step):
        if view.headline < 0 or not 0 <= i < len(view.blocks) or view.keep[i] or i in marks:
            return
        block = view.blocks[i]
        is_subject = view.linked[i] or (step < 0 and block.tag != "button" and _WORDS.match(block.text) is not None)
        if not is_subject or len(block.text) > _KICKER or any(map(leads_home, block.hrefs[-1:])):
            return
        yield i
        if not view.linked[i]:  # what is above such a line is not beside the headline
            return


def _mark_imprint(view: PageView, marks: dict[int, Mark], weak: dict[int, Mark]) -> None:
    """The lines beside a notice of rights that are no links say who publishes, and where."""
    for i in [i for i, mark in marks.items() if mark.label is Label.LEGAL and mark.why is Why.PATTERN]:
        box = view.containers[view.blocks[i].container]
        outer = view.containers[box.parent] if box.parent >= 0 else box
        if i < view.first or view.linked[i] or outer.last - outer.first > _IMPRINT:
            continue
        for j in range(max(view.first, outer.first), outer.last):
            mark = marks.get(j) or weak.get(j)
            is_text = is_legal(view.blocks[i].text) or len(view.blocks[j].text) < _ABOUT
            if mark is not None and mark.label in _FRAME and is_text and _is_of_imprint(view, j):
                marks[j] = Mark(Label.LEGAL, Why.SHAPE)


def _is_of_imprint(view: PageView, index: int) -> bool:
    """True for a line without links that heads none."""
    block, below = view.blocks[index], view.blocks[index + 1 : index + 2]
    return not block.hrefs and not (block.tag in HEADINGS and any(map(is_linked, below)))


def _by_block(sections: list[Section], count: int) -> dict[int, Section]:
    """For each block the section whose heading is nearest above it."""
    begun = {section.heading: section for section in sections}
    around: list[Section] = []
    under = {}
    for i in range(min(begun, default=count), count):
        if i in begun:
            around.append(begun[i])
        while around and around[-1].end <= i:
            around.pop()
        if around:
            under[i] = around[-1]
    return under


def _mark_of(view: PageView, index: int, place: Place, section: Section | None) -> Mark | None:
    region, part = place
    if section is not None and _is_nearer(view, section, region) and not _is_inner(part, section):
        return _of_section(view, index, section)
    if part is not None and part.label is Label.CAPTION and part.detail != "figure" and _is_own_caption(view, index):
        return part.mark
    if region is not None and region.label in _LISTS:
        return region.mark
    if region is not None and region.label is Label.NAVIGATION and part is None:
        return _in_frame(view, index) or region.mark
    line = label_line(view, index)
    if part is not None and not _is_told(view, index, line, part) and _is_fit(view, index, part):
        return _of_part(view, index, part)
    return line or (region.mark if region is not None else _by_inline_names(view, index))


def _of_part(view: PageView, index: int, part: Zone) -> Mark:
    """What is called the writer's is a byline in a short line above the text, and below it a part of what is told of
    the writer, where something is."""
    mark = part.mark
    if mark.label is Label.AUTHOR_BIO and view.headline < index < view.first:
        return Mark(Label.BYLINE, mark.why, mark.detail) if len(view.blocks[index].text) <= _BYLINE else mark
    if mark.label is Label.BYLINE and view.kept[-1:] < [index] and _tells_of_writer(view, part.box):
        return Mark(Label.AUTHOR_BIO, mark.why, mark.detail)
    return mark


def _tells_of_writer(view: PageView, box: int) -> bool:
    """True for a box with a paragraph, or the small one around it."""
    while (up := view.containers[box].parent) >= 0 and view.columns.spans[up] <= _BIO and not view.with_text[up]:
        box = up
    container = view.containers[box]
    return any(is_prose(view.blocks[i], PARAGRAPH) for i in range(container.first, container.last))


def _of_section(view: PageView, index: int, section: Section) -> Mark:
    if section.label in TEASER_LISTS and index > section.heading and _leads_nowhere(view.blocks[index]):
        return Mark(Label.NAVIGATION, Why.SHAPE)
    # What the writer wrote besides, what a list of a site's best is.
    is_other_story = section.label in _WITH_STORIES and titles_story(view.blocks[index], TEASER)
    is_other_story = is_other_story and not _leads_within(view, index)
    label = Label.RELATED if is_other_story else section.label
    # Above the text stands who wrote it, under the same words as below it what is told of them.
    if label is Label.AUTHOR_BIO and index < view.first and len(view.blocks[index].text) <= _BYLINE:
        label = Label.BYLINE
    if label is Label.LEGAL and view.linked[index]:
        label = Label.NAVIGATION
    return Mark(label, Why.HEADING, view.blocks[section.heading].text, section.heading)


def _leads_within(view: PageView, index: int) -> bool:
    """True for a link with the words of a heading in the text: the contents of a live blog."""
    said = fold(view.blocks[index].text)
    headings = (view.blocks[i] for i in view.headings if view.keep[i])
    return any(len(x.text) >= _HEADING and fold(x.text) in said for x in headings)


def _by_inline_names(view: PageView, index: int) -> Mark | None:
    """What the class words of inline elements say of a block near the text that nothing else names."""
    block = view.blocks[index]
    label = ATTRIBUTES[block.names].label if block.names and index in view.neighbourhood else None
    is_told = label is Label.TAGS or (label in _INLINE and not view.linked[index])
    if label is not None and is_told:
        return Mark(label, Why.CLASS_FAMILY, block.names.strip())
    return Mark(Label.BYLINE, Why.DECLARED) if _declares_author(view, index) else None


def _declares_author(view: PageView, index: int) -> bool:
    """True for a short line between headline and text that the page's own markup calls its author."""
    block = view.blocks[index]
    box = view.containers[block.container]
    is_line = 0 <= view.headline < index < view.first and len(block.text) <= _BYLINE and box.last - box.first == 1
    if not is_line or box.element is None:
        return False
    inside = box.element.iter("span", "a", "p", "div")
    return any(x.get("itemprop") in _AUTHORS or x.get("rel") in _AUTHORS for x in inside)


def _leads_nowhere(block: Block) -> bool:
    """True for buttons beside each other that print, go back or lead to the first page."""
    is_row = len(block.hrefs) > 1 and is_linked(block)
    return is_row and all(x.startswith("javascript:") or leads_home(x) for x in block.hrefs)


def _is_nearer(view: PageView, section: Section, region: Zone | None) -> bool:
    """True where the heading says more than the class words around: it stands deeper, or is less common than "more"."""
    if region is not None and region.label is section.label is Label.NAVIGATION:
        return False
    if region is None or region.label is Label.NAVIGATION or section.box > region.box:
        return True
    if region.label is Label.RELATED and section.label in _TELLING:
        return True
    if region.label is Label.POPULAR and section.label is Label.RELATED:
        return _heads_other(view, section, region)
    return section.box == region.box and not is_plain(view.blocks[section.heading], section.label)


def _heads_other(view: PageView, section: Section, region: Zone) -> bool:
    """True for the heading of a list that looks like the one of what readers rank, and is none ("You may also like");
    what is top may be ranked."""
    return view.containers[region.box].first == section.heading and not _TOP.match(view.blocks[section.heading].text)


def _is_inner(part: Zone | None, section: Section) -> bool:
    """True for a part of its own inside a section that is no list."""
    if part is None or part.label is section.label:
        return False
    return part.box > section.box and section.label not in _LISTS


def _is_own_caption(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    return index in view.neighbourhood and not view.linked[index] and weight(block.text) >= _CAPTION


def _is_told(view: PageView, index: int, line: Mark | None, part: Zone) -> bool:
    """True where a block's own words say more than the class words of a story's part: a date beside the names, and
    above the text the names themselves."""
    if line is None:
        return False
    if line.label in _SIGNED and _is_of_header(view, index, part):
        return True
    if line.label is Label.BYLINE:
        return part.label is Label.TIMESTAMP or (part.label is Label.AUTHOR_BIO and index < view.first)
    if line.label is Label.HEADLINE:
        return part.label is not Label.BREADCRUMBS or view.blocks[index].tag == "h1"
    return line.label is Label.TIMESTAMP and part.label in _WITH_DATES


def _is_of_header(view: PageView, index: int, part: Zone) -> bool:
    """True between headline and text for credits that are no picture's, and among buttons for what is none of theirs
    ("Follow Ada Reyes")."""
    if not view.headline < index < (view.kept[:_HEADER] or [0])[-1]:
        return False
    if part.label is Label.SOCIAL:
        return view.columns.sections[index] is not Label.SOCIAL
    return index < view.first and _CREDIT in part.detail and not _OF_PICTURES.search(part.detail)


def _is_fit(view: PageView, index: int, part: Zone) -> bool:
    """False for what stands in a `<figure>`, or in its caption, and is a teaser."""
    if part.detail == "figcaption":
        return not titles_story(view.blocks[index])
    return part.detail != "figure" or not view.linked[index]


def _in_frame(view: PageView, index: int) -> Mark | None:
    """What stands in a page's header, footer or menu and is no navigation."""
    block = view.blocks[index]
    text = block.text
    size = view.columns.weights[index]
    if size < TEASER and block.link_chars >= len(text) and not text.startswith("©"):
        return _social(view, index)
    is_link = view.linked[index]
    if index in view.shown_headlines and index < view.first and not is_link:
        return Mark(Label.HEADLINE, Why.DECLARED)
    if index < view.first and is_breadcrumbs(block):
        return Mark(Label.BREADCRUMBS, Why.SHAPE)
    if is_link and block.tag in TITLES and size >= TEASER and not any(map(leads_home, block.hrefs)):
        return Mark(Label.RELATED, Why.SHAPE, group=view.containers[block.container].parent)
    return _signed_in_frame(view, index) or _in_footer(view, index)


def _signed_in_frame(view: PageView, index: int) -> Mark | None:
    """The story's byline and date, where its headline stands in the frame, too; the day of today."""
    block = view.blocks[index]
    if 0 <= view.headline < index < view.first and (mark := signature(view, index)) is not None:
        return mark
    if block.link_chars or not is_timestamp(block.text):
        return None
    return Mark(Label.TIMESTAMP if tells_of_change(block.text) else Label.OTHER, Why.PATTERN)


def _in_footer(view: PageView, index: int) -> Mark | None:
    block = view.blocks[index]
    text = block.text
    if (block.link_chars * 2 < len(text) or text.startswith("©")) and is_legal(text):
        return Mark(Label.LEGAL, Why.PATTERN)
    is_below = bool(view.kept) and index > view.kept[-1]
    if is_below and not view.linked[index] and is_imprint(text):
        return Mark(Label.LEGAL, Why.PATTERN)
    if is_below and (gift := mark_gift(block)) is not None:
        return gift
    if is_below and not block.hrefs and block.tag != "select":
        asked = mark_ask(block)
        if asked is not None and asked.label is Label.NEWSLETTER and weight(text) >= TEASER:
            return asked
        if weight(text) >= _ABOUT:
            return Mark(Label.OTHER, Why.SHAPE)
    return _social(view, index)


def _social(view: PageView, index: int) -> Mark | None:
    block, columns = view.blocks[index], view.columns
    says = columns.lines[index] is Label.SOCIAL or (
        columns.sections[index] is Label.SOCIAL and not columns.linked[index]
    )
    return Mark(Label.SOCIAL, Why.PATTERN, block.text) if says or leads_to_network(block) else None
