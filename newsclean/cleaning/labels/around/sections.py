"""Headings whose words say what stands under them ("Most read"), and how far each of them reaches."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.blocks import CELLS, HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import heading_words, running_sums
from newsclean.cleaning.labels.around.box_headings import are_set_alike, grounds
from newsclean.cleaning.labels.around.card_lines import find_card_lines, holds_title, resumes
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS, is_linked
from newsclean.cleaning.labels.tells.addresses import (
    column_of,
    leads_home,
    leads_to_comments,
    leads_to_network,
    leads_to_story,
    leads_to_writer,
)
from newsclean.cleaning.labels.tells.lines import is_legal
from newsclean.cleaning.labels.tells.titles import TITLE
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, is_newest, line_of, sayings_of, type_of
from newsclean.cleaning.vocabulary.columns import READERS_TOO, TWO_MEANINGS
from newsclean.cleaning.vocabulary.newsletters import names_mailbox
from newsclean.cleaning.vocabulary.subjects import BEFORE_SUBJECTS
from newsclean.cleaning.vocabulary.types import OWN_WORDS
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.around.zones import Zone, Zones
    from newsclean.cleaning.labels.page import PageView

_RANKS = {tag: rank for rank, tag in enumerate(HEADINGS, 1)}
_MENUS = frozenset({"li", "option", "select", "button", "label"})
_CLOSED = frozenset({Label.COMMENTS, Label.CONSENT})
# More blocks than this no wrapper of a heading has ("See all").
_WRAPPED = 2
_CARD = 6
# Fewer boxes alike than this may each be a section of their own.
_ALIKE = 2
# More boxes than so many no column beside a story has.
_BOXES = 12
_TABS = 8
# Headings that are often links themselves; elsewhere a link of these words is a button.
_LINKED = TEASER_LISTS | {Label.TAGS}
# What cards say of their story.
_OF_CARDS = frozenset({Label.PAYWALL, Label.SOCIAL, Label.COMMENTS, Label.MEDIA_PLAYER})
# "View" at the end of Korean buttons; the longest heading of a newspaper's own words.
_VIEW, _OWN_HEADING = "보기", 30
# Sections whose heading may stand in wrappers of its own; the others' are lines in their box.
_FAR = TEASER_LISTS | {Label.COMMENTS, Label.SUMMARY_BOX, Label.AUTHOR_BIO}
_CLIMB = 2
# In menus these words head links to such pages.
_IN_MENUS = frozenset({Label.NEWSLETTER, Label.ADVERT, Label.PAYWALL, Label.OTHER})
COMMENTS_OR_COLUMNS = frozenset({Label.COMMENTS, Label.OPINION})
_SHORT_TITLE = 10
# Sections that may have no box of their own, down to what closes the page.
_OPEN = TEASER_LISTS | {Label.COMMENTS}
# What parts a page across, and what a notice of rights has that no sentence on them does.
_RULE, _NOTICE = "hr", re.compile(r"©|^\(c\)|(?:19|20)\d\d", re.IGNORECASE)
# What tells a page by its number, and the fewest spaces in a title that nothing else tells.
_DIGIT, _SPACES = re.compile(r"\d"), 2
# The longest subject of a list, and the fewest words of a title.
_SUBJECT, _WORDS = 32, 5
# Who fills a newspaper's lists with adverts.
_SELLERS = re.compile(r"taboola|outbrain|(?<![a-z])trc[_-]|revcontent|mgid|zergnet|plista", re.IGNORECASE)
# Sections of short blocks: a longer one ends them.
_SHORT = frozenset({Label.SOCIAL, Label.TAGS, Label.MEDIA_PLAYER})
_LONGEST_SHORT = 45
# The longest section of each kind that is not a list of teasers, in blocks.
_LONGEST = {
    Label.SOCIAL: 15, Label.TAGS: 40, Label.NAVIGATION: 60, Label.NEWSLETTER: 12, Label.ADVERT: 16,
    Label.SUMMARY_BOX: 40, Label.MEDIA_PLAYER: 8, Label.AUTHOR_BIO: 10, Label.LEGAL: 8, Label.CONSENT: 30,
    Label.PAYWALL: 14, Label.OTHER: 14,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """The blocks from a heading to before `end`, and the container that holds them."""

    label: Label
    heading: int
    end: int
    box: int


@dataclass(frozen=True, slots=True)
class _Ways:
    """What saves each heading the way through all blocks below it: how many before each place are shown, and how many
    of those are as long as titles; up to where nothing ends the sections of headings that are alike; what no title
    begins behind a rule across the page; what reads like a heading and is a line of a card."""

    shown: list[int]
    titles: list[int]
    clear: dict[tuple[Label, str, int], int]
    ruled: frozenset[int]
    card_lines: frozenset[int]


def find_sections(view: PageView, zones: Zones) -> list[Section]:
    """The sections of a page that its headings name, in order."""
    candidates = _candidates(view, zones)
    if not candidates:
        return []
    sure, refrains = find_card_lines(view)
    ways = _ways(view, sure | refrains)
    found = [_section(view, zones, ways, i, label) for i, label in candidates if i not in ways.card_lines]
    # What comes back in a list is the heading of each of its parts where the list has no other.
    is_headed = _listed(view, found)
    rest = [(i, label) for i, label in candidates if i in refrains and i not in sure and not is_headed[i]]
    found += [_section(view, zones, ways, i, label) for i, label in rest]
    return sorted((section for section in found if section is not None), key=attrgetter("heading"))


def _listed(view: PageView, sections: Iterable[Section | None]) -> list[bool]:
    """For each block whether it stands in a list of teasers with a heading."""
    borders = np.zeros(len(view.blocks) + 1, np.int64)
    for section in sections:
        if section is not None and section.label in TEASER_LISTS:
            borders[section.heading] += 1
            borders[section.end] -= 1
    is_listed: list[bool] = (np.cumsum(borders) > 0).tolist()
    return is_listed


def _ways(view: PageView, card_lines: frozenset[int]) -> _Ways:
    is_shown = ~view.columns.hidden
    is_title = np.array(view.columns.weights) >= TITLE
    places = {view.containers[i].first for i in view.columns.by_tag[_RULE]} - {len(view.blocks)}
    ruled = frozenset(i for i in places if not _is_title(view, i))
    shown, titles = running_sums(is_shown).tolist(), running_sums(is_shown & is_title).tolist()
    return _Ways(shown, titles, {}, ruled, card_lines)


def _candidates(view: PageView, zones: Zones) -> list[tuple[int, Label]]:
    """The blocks that may be headings, with what they say."""
    found = []
    keep, places = view.keep, zones.places
    for index, named in (*view.columns.headings, *_own_words(view)):
        block = view.blocks[index]
        brings_letter = named is Label.SUMMARY_BOX and names_mailbox(block.text)
        label = Label.NEWSLETTER if brings_letter else named
        if keep[index] or block.hidden or index in view.shown_headlines:
            continue
        if label in COLUMNS and fold(block.text) in view.site_names:  # a newspaper may be called "The Opinion"
            continue
        region = places[block.container].region
        is_tab = block.tag in _MENUS and _is_tab(view, index, label)
        is_row = region is not None and is_tab and _is_row(view, region)
        if region is not None and not is_row and not _may_head(view, index, label, region):
            continue
        is_plain = block.tag not in _RANKS
        is_entry = block.tag in _MENUS and not is_tab
        # "More by Kim": a link that ends with "view" is a button.
        if view.linked[index] and is_plain and block.text.endswith(_VIEW):
            continue
        if block.tag == "button" or (view.linked[index] and is_plain and (is_entry or label not in _LINKED)):
            continue
        if is_plain and (_is_later_tab(view, index) or _ends_list(view, index) or _is_in_table_menu(view, index)):
            continue
        found.append((index, label))
    return found


def _own_words(view: PageView) -> list[tuple[int, Label]]:
    """The headings of editorials that have the newspaper's name, as its pages' titles do: "كلمة المرسى"."""
    texts = view.columns.texts
    begun = [i for i, text in enumerate(texts) if text.startswith(OWN_WORDS) and len(text) <= _OWN_HEADING]
    if not begun:
        return []
    said = {*fold(view.head.title or "").split(), *(x for name in view.site_names for x in name.split())}
    words = {i: fold(texts[i]).split()[1:] for i in begun if view.columns.sections[i] is None}
    return [(i, Label.EDITORIAL) for i, rest in words.items() if rest and said.issuperset(rest)]


def _is_later_tab(view: PageView, index: int) -> bool:
    """True behind another tab of the same row; what stands under the row is the first one's."""
    block, before = view.blocks[index], view.blocks[index - 1]
    if (
        index == 0
        or not is_linked(block)
        or before.tag != block.tag
        or not is_linked(before)
        or weight(before.text) >= TITLE
    ):
        return False
    own, other = view.containers[block.container], view.containers[before.container]
    return own is not other and own.parent == other.parent


def _is_in_table_menu(view: PageView, index: int) -> bool:
    """True for one of several short links in cells of their own, more than one of which names a part of a newspaper."""
    if view.blocks[index].tag != "td" or not view.linked[index]:
        return False
    row = [index, *takewhile(lambda i: _is_cell(view, i), range(index - 1, -1, -1))]
    row += takewhile(lambda i: _is_cell(view, i), range(index + 1, len(view.blocks)))
    return len(row) > _ALIKE and sum(_names_part(view.blocks[i].text) for i in row[:_TABS]) > 1


def _is_cell(view: PageView, index: int) -> bool:
    """True for a cell with nothing but a link of few words."""
    block = view.blocks[index]
    own = view.containers[block.container]
    return block.tag == "td" and view.linked[index] and own.last - own.first == 1 and weight(block.text) < TITLE


def _ends_list(view: PageView, index: int) -> bool:
    """True for a link below a list in the list's own box: it leads to more of the list, and heads nothing."""
    row = _row(view, index)
    return is_linked(view.blocks[index]) and row.last == index + 1 and index - row.first >= _WRAPPED


def _is_tab(view: PageView, index: int, label: Label) -> bool:
    """True for the first of few short entries above lists of titles: "Most read | Most shared"."""
    row = _row(view, index)
    if label not in TEASER_LISTS or row.first != index:
        return False
    entries = view.blocks[row.first : row.last]
    return 1 < len(entries) <= _TABS and all(weight(block.text) < TITLE for block in entries)


def _is_row(view: PageView, region: Zone) -> bool:
    """True for a menu that is no more than a row of tabs."""
    box = view.containers[region.box]
    return region.label is Label.NAVIGATION and box.last - box.first <= _TABS


def _row(view: PageView, index: int) -> Container:
    """The container around an entry's own."""
    return view.containers[max(view.containers[view.blocks[index].container].parent, 0)]


def _opens(view: PageView, index: int, region: Zone) -> bool:
    """True for the first line of a region of teasers that stands in none of their boxes: it heads all of them."""
    box, own = view.blocks[index].container, view.containers[view.blocks[index].container]
    if region.label not in TEASER_LISTS or view.containers[region.box].first != index or view.linked[index]:
        return False
    return own.last == index + 1 and region.box in {box, own.parent}


def _may_head(view: PageView, index: int, label: Label, region: Zone) -> bool:
    """False for what is no heading inside a region: entries of menus, sections' names over single teasers, what
    adverts that look like teasers are headed by."""
    tag = view.blocks[index].tag
    if region.label is Label.NAVIGATION:
        is_heard = label not in _IN_MENUS or _heads_form(view, index, label)
        return tag in _RANKS and is_heard and not _is_entry(view, index)
    if region.label in TEASER_LISTS and label in COLUMNS:
        return tag in _RANKS or _opens(view, index, region)
    if region.label is Label.ADVERT and label in TEASER_LISTS:
        return _SELLERS.search(region.detail) is None
    return region.label not in _CLOSED


def _is_entry(view: PageView, index: int) -> bool:
    """True for a link in a row of boxes that hold no more than one each: an entry, whatever its element."""
    box = view.containers[view.blocks[index].container].parent
    alike, longest = view.columns.rows
    return view.linked[index] and box >= 0 and bool(alike[box] > _ALIKE and longest[box] == 1)


def _heads_form(view: PageView, index: int, label: Label) -> bool:
    """True for the name of a newsletter, no link itself and above none: it is ordered there."""
    return label is Label.NEWSLETTER and not any(view.linked[index : index + 2])


def _section(view: PageView, zones: Zones, ways: _Ways, index: int, label: Label) -> Section | None:
    section = _read(view, zones, ways, index, label)
    if section is not None and section.label is Label.RELATED and _tells_of_story(view, index, section.end):
        return replace(section, label=Label.SUMMARY_BOX)
    return section


def _read(view: PageView, zones: Zones, ways: _Ways, index: int, label: Label) -> Section | None:
    if label in COMMENTS_OR_COLUMNS and _has_two_meanings(view, index):
        columns = _reach(view, zones, ways, index, Label.OPINION)
        is_others = columns is not None and _has_titles(view, zones, columns)
        # A link of these words that heads nothing is a button.
        if is_others or (view.linked[index] and view.blocks[index].tag not in _RANKS):
            return columns if is_others else None
        label = Label.COMMENTS
    found = _reach(view, zones, ways, index, label)
    if found is not None and label in COLUMNS and _leads_to_none(view, found):
        return None
    if label is Label.RELATED and fold(view.blocks[index].text).startswith(BEFORE_SUBJECTS):
        return _of_subjects(view, zones, ways, index) or found
    return found


def _leads_to_none(view: PageView, section: Section) -> bool:
    """True for a section without a link on a page that has some: the word stands over a date, or an invitation."""
    inside = view.blocks[section.heading + 1 : section.end]
    return not any(block.hrefs for block in inside) and any(block.hrefs for block in view.blocks)


def _has_two_meanings(view: PageView, index: int) -> bool:
    """True for words over the comments of readers in one newspaper, over its writers' in another; some of them mean
    readers only below the text."""
    words = fold(heading_words(view.blocks[index]))
    return words in TWO_MEANINGS or (words in READERS_TOO and index > view.first)


def _of_subjects(view: PageView, zones: Zones, ways: _Ways, index: int) -> Section | None:
    """The subjects under a heading that stories stand under as well ("More on"): links of few words each. Null where
    other blocks stand there."""
    found = _reach(view, zones, ways, index, Label.TAGS)
    if found is None:
        return None
    inside = [block for block in view.blocks[index + 1 : found.end] if not block.hidden]
    return found if inside and all(map(_is_subject, inside)) else None


def _is_subject(block: Block) -> bool:
    """True for links of few words that lead to no story."""
    links = max(len(block.hrefs), 1)
    is_short = weight(block.text) <= _SUBJECT * links and block.text.count(" ") < _WORDS * links
    return is_short and is_linked(block) and not any(map(leads_to_story, block.hrefs[-1:]))


def _reach(view: PageView, zones: Zones, ways: _Ways, index: int, label: Label) -> Section | None:
    """What stands under a heading that means `label`; null where the heading is a word beside a title."""
    box = _box(view, index, label)
    if box < 0 or (_may_be_kicker(view, box, label) and _is_kicker(view, index, box)):
        return None
    # What the story itself is filed under.
    if label in COLUMNS and index + 1 == view.headline:
        return None
    end = _end(view, ways, index, label, min(view.containers[box].last, zones.frames[index]))
    if view.kept_within(view.containers[box].first, view.containers[box].last):
        if label is Label.TAGS:
            end = _end_of_links(view, index, end)
        elif label not in _FAR:
            end = index + 1
        elif label is Label.COMMENTS:
            end = min(end, view.next_heading(index))
    inside = ways.shown[end] - ways.shown[index + 1]
    if label in TEASER_LISTS:
        titles = ways.titles[end] - ways.titles[index + 1]
        is_list = titles * (3 if is_plain(view.blocks[index], label) else 6) >= max(inside, 1)
        is_below = label in COLUMNS and index > view.headline
        if not is_list and not (is_below and _has_short_titles(view, index, end)):
            return None
    elif inside > _LONGEST.get(label, inside):
        end = index + 1
    return Section(label, index, end, box)


def _tells_of_story(view: PageView, index: int, end: int) -> bool:
    """True for lines without a link between headline and text: what their heading calls highlights is the story's
    own."""
    is_above = 0 <= view.headline < index < end <= view.first < len(view.blocks)
    return is_above and end - index > _WRAPPED and not any(view.blocks[i].hrefs for i in range(index, end))


def is_plain(heading: Block, label: Label) -> bool:
    """True for the words over related stories, which head much else ("More"), but for those over the newest."""
    return label is Label.RELATED and not is_newest(heading.text)


def _has_short_titles(view: PageView, index: int, end: int) -> bool:
    """True where half the blocks may be titles of two words ("Dredge or dream"), which elsewhere are entries of a menu:
    links to stories, or words without a link, which menus have none of. An entry of a menu heads no others."""
    heading = view.blocks[index]
    if heading.tag in _MENUS:
        return False
    inside = [block for block in view.blocks[index + 1 : end] if not block.hidden]
    if not inside or (is_linked(heading) and heading.tag == inside[0].tag and not _heads_stories(heading, inside)):
        return False
    if sum(_is_short_title(block) for block in inside) * 2 >= len(inside):
        return True
    linked = [block for block in inside if is_linked(block) and block.hrefs]
    return len(inside) <= len(linked) * 2 and all(map(_is_filed_title, linked))


def _heads_stories(heading: Block, inside: Iterable[Block]) -> bool:
    """True for a link to a part of the newspaper above links that lead to stories all."""
    linked = [block.hrefs[-1] for block in inside if is_linked(block) and block.hrefs]
    return bool(linked) and all(map(leads_to_story, linked)) and not any(map(leads_to_story, heading.hrefs))


def _is_short_title(block: Block) -> bool:
    return _leads_on(block) if block.hrefs else " " in block.text


def _names_part(text: str) -> bool:
    """True for what is called so in menus."""
    return type_of(text) is not None or any(sayings_of(text))


def _is_filed_title(block: Block) -> bool:
    """True for a link to a page that a small number tells from others ("/op/1.html"), or for several words filed under
    columns; what names a part of the newspaper is an entry of a menu."""
    own = block.hrefs[-1]
    if (
        own.startswith(("#", "javascript:", "mailto:"))
        or any(sayings_of(block.text))
        or type_of(block.text) is not None
    ):
        return False
    is_told = _DIGIT.search(own.rstrip("/").rpartition("/")[2]) is not None
    return is_told or (column_of(own) is not None and block.text.count(" ") >= _SPACES)


def _has_titles(view: PageView, zones: Zones, section: Section) -> bool:
    """True where the section lists stories: most of its links are titles, of columns all where the heading leads to
    comments or its own box is called so."""
    inside = [view.blocks[i] for i in range(section.heading + 1, section.end)]
    linked = [block for block in inside if is_linked(block)]
    titles = [block for block in linked if _may_be_title(block)]
    if not titles or len(titles) * 2 < len(linked) or len(titles) * 4 < len(inside):
        return False
    if sum(map(_quotes_comment, linked)) * 2 >= len(titles):
        return False
    heading = view.blocks[section.heading]
    part = zones.places[heading.container].part
    is_button = any(map(leads_to_comments, heading.hrefs)) or (part is not None and part.label is Label.COMMENTS)
    return not is_button or all(column_of(block.hrefs[-1]) is not None for block in titles if block.hrefs)


def _quotes_comment(block: Block) -> bool:
    """True for what a reader says, linked to where it stands; the number of comments beside a title is shorter."""
    return weight(block.text) >= _SHORT_TITLE and any(map(leads_to_comments, block.hrefs[-1:]))


def _may_be_title(block: Block) -> bool:
    """True for a link that is no writer's name, no button that shares the page, and leads to no comments."""
    own = block.hrefs[-1] if block.hrefs else ""
    is_others = leads_to_writer(own) or leads_to_comments(own) or leads_to_network(block)
    return weight(block.text) >= _SHORT_TITLE and not is_others


def _box(view: PageView, index: int, label: Label) -> int:
    """The container that a heading speaks for: the innermost with something behind the heading, or, where that
    only wraps the heading ("Opinion | See all"), the next one around."""
    containers = view.containers
    box = view.blocks[index].container
    if view.blocks[index].tag in _MENUS and is_linked(view.blocks[index]):
        box = max(_row(view, index).parent, 0)
    climbed = 0
    while box >= 0 and containers[box].last <= index + 1:
        box = containers[box].parent
        climbed += 1
    if label not in _FAR and climbed > _CLIMB:
        return -1
    while box >= 0 and containers[box].first == index:
        up = containers[box].parent
        behind = range(index + 1, containers[box].last)
        is_wrapper = len(behind) <= _WRAPPED and all(weight(view.blocks[i].text) < TITLE for i in behind)
        if not is_wrapper or up < 0 or view.kept_within(containers[up].first, containers[up].last):
            break
        box = up
    return box


def _may_be_kicker(view: PageView, box: int, label: Label) -> bool:
    """True for what names a story in a card: a section, or beside a title what else cards say ("Share")."""
    return label in TEASER_LISTS or (label in _OF_CARDS and holds_title(view, view.containers[box]))


def _is_kicker(view: PageView, index: int, box: int) -> bool:
    """True in one card of several alike: there the word names the card's story, not a section. A heading element is
    one only above a heading of higher rank."""
    containers = view.containers
    if box < 0 or not _is_above_title(view, index, containers[box].last):
        return False
    while containers[box].parent >= 0 and containers[box].last - containers[box].first <= _CARD:
        if _is_card(view, box):
            return True
        box = containers[box].parent
    return False


def _is_card(view: PageView, index: int) -> bool:
    """True for a small box of one story among others like it."""
    own = view.containers[index]
    inside = view.blocks[own.first : own.last]
    if (
        len({block.hrefs[-1] for block in inside if is_linked(block) and weight(block.text) >= TITLE and block.hrefs})
        > 1
    ):
        return False
    alike, longest = view.columns.rows
    is_one = bool(alike[index] > _ALIKE and longest[index] <= _CARD)
    return is_one and not (alike[index] <= _BOXES and _are_boxes(view, index))


def _are_boxes(view: PageView, index: int) -> bool:
    """True for a row of boxes with a heading each, that cards look like where a box shows one story: some of them show
    several, or no two have the same heading and all have one, or one that no single story has ("Most read")."""
    look = view.look(index)
    row = (view.containers[i] for i in view.inside(view.containers[index].parent) if view.look(i) == look)
    firsts = [box.first for box in row if box.first < box.last]
    labels = {i: label for i in firsts if (label := view.columns.sections[i]) in TEASER_LISTS}
    if any(_shows_several(view, view.inside_of(view.containers[index].parent, i)) for i in labels):
        return True
    is_told = len(labels) == len(firsts) or Label.POPULAR in labels.values()
    return is_told and len({view.blocks[i].text for i in labels}) == len(labels) > 1


def _shows_several(view: PageView, index: int) -> bool:
    """True for a box whose links below its first line lead to several stories."""
    box = view.containers[index]
    hrefs = (href for block in view.blocks[box.first + 1 : box.last] for href in block.hrefs)
    return len({href.partition("#")[0] for href in hrefs if leads_to_story(href)}) > 1


def _is_above_title(view: PageView, index: int, last: int) -> bool:
    """True for a line that is no heading element, or that has a heading of higher rank right behind it."""
    rank = _RANKS.get(view.blocks[index].tag)
    if rank is None:
        return True
    below = view.blocks[index + 1] if index + 1 < last else None
    return below is not None and _RANKS.get(below.tag, rank) < rank


def _end(view: PageView, ways: _Ways, index: int, label: Label, last: int) -> int:
    """The index behind the last block under a heading: where its box ends, or the article, the next heading or the
    rest of a list that an advert parts begins; or behind more blocks than such a section has."""
    if label is Label.ADVERT and (resumed := resumes(view, index)) >= 0:
        last = min(last, resumed)
    if label in _LONGEST:
        last = min(last, bisect_right(ways.shown, ways.shown[index + 1] + _LONGEST[label]))
    own = view.blocks[index]
    has_twins = _may_have_twins(view, own, label)
    alike = (label, own.tag, own.container if has_twins else -1)
    start = max(index + 1, ways.clear.get(alike, 0))
    end = next((i for i in range(start, last) if _ends_section(view, ways, index, i, label)), last)
    ways.clear[alike] = max(start, end)
    return end


def _ends_section(view: PageView, ways: _Ways, heading: int, index: int, label: Label) -> bool:
    block = view.blocks[index]
    if view.keep[index] or index == view.headline:
        return True
    is_ruled = label in COLUMNS and index in ways.ruled
    if label in _OPEN and index > heading + 1 and (is_ruled or _closes_page(view, index)):
        return True
    is_too_long = label in _SHORT and weight(block.text) > _LONGEST_SHORT
    return not block.hidden and (is_too_long or _is_beyond(view, ways, heading, index, label))


def _is_beyond(view: PageView, ways: _Ways, heading: int, index: int, label: Label) -> bool:
    """True for a block that begins what comes after a heading's section."""
    own, block = view.blocks[heading], view.blocks[index]
    if len(block.text) > LONGEST_HEADING * 2 or (own.tag not in _RANKS and _is_later_tab(view, index)):
        return False
    if _may_have_twins(view, own, label) and _is_twin(view, own, block):
        return True
    if label in TEASER_LISTS and are_set_alike(view, own, block):
        return True
    rank, other = _RANKS.get(own.tag), _RANKS.get(block.tag)
    if other and own.tag in _MENUS and weight(block.text) < TITLE:
        return True
    # The link of a title may be its picture's.
    if rank and other and other <= rank and (label in _SHORT or not (is_linked(block) or _leads_on(block))):
        return True
    may_head = block.tag not in _MENUS and (label is not Label.COMMENTS or other is not None)
    return may_head and index not in ways.card_lines and _is_next_heading(view, index, label)


def _leads_on(block: Block) -> bool:
    return any(map(leads_to_story, block.hrefs[-1:]))


def _is_next_heading(view: PageView, index: int, label: Label) -> bool:
    """True for a heading that begins another section than one of this label, and is no word of a card or of an advert
    amid the list."""
    said = view.columns.sections[index]
    if said is None or not _is_next(said, label):
        return False
    if said is Label.ADVERT and label in TEASER_LISTS and resumes(view, index) >= 0:
        return False
    return not _is_kicker(view, index, _box(view, index, label))


def _may_have_twins(view: PageView, own: Block, label: Label) -> bool:
    """True for a heading whose container is called somehow; comments have headings of their own."""
    return label is not Label.COMMENTS and own.tag not in _MENUS and view.containers[own.container].names != " "


def _is_twin(view: PageView, own: Block, block: Block) -> bool:
    """True for a block in a container that is called like the heading's own."""
    if block.tag != own.tag or block.container == own.container:
        return False
    if view.containers[block.container].names != view.containers[own.container].names:
        return False
    return own.tag not in CELLS or grounds(view, own) == grounds(view, block)


def _is_title(view: PageView, index: int) -> bool:
    block = view.blocks[index]
    is_told = weight(block.text) >= TITLE or any(map(leads_to_story, block.hrefs[-1:]))
    return is_told and view.linked[index] and not _names_part(block.text)


def _closes_page(view: PageView, index: int) -> bool:
    """True for a notice of rights, and for the way home: below what no box closes."""
    block = view.blocks[index]
    if view.linked[index]:
        return line_of(block.text) is Label.NAVIGATION and any(map(leads_home, block.hrefs[-1:]))
    return _NOTICE.search(block.text) is not None and is_legal(block.text)


def _end_of_links(view: PageView, index: int, last: int) -> int:
    """The index behind the links that follow a block."""
    return next((i for i in range(index + 1, last) if not is_linked(view.blocks[i])), last)


def _is_next(other: Label | None, label: Label) -> bool:
    """True for a heading that begins another section."""
    return other is not None and (other is not label or other in TEASER_LISTS)
