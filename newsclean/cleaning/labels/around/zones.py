"""Containers -> what their element, class and id words say of all that stands inside them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from msgspec import Struct

from newsclean.cleaning.blocks import HEADINGS, TITLES, WHOLE_PAGE
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import heading_words
from newsclean.cleaning.labels.page import COLUMNS, TEASER_LISTS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import (
    column_of,
    leads_home,
    leads_to_comments,
    leads_to_story,
    leads_to_writer,
)
from newsclean.cleaning.labels.tells.forms import label_of_form
from newsclean.cleaning.labels.tells.titles import TITLE, titles_story
from newsclean.cleaning.vocabulary import fold, section_of
from newsclean.cleaning.vocabulary.columns import TWO_MEANINGS
from newsclean.cleaning.vocabulary.newsletters import names_letter
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.cleaning.blocks import Block, Container
    from newsclean.cleaning.labels.page import PageView

_ELEMENTS = {"nav": Label.NAVIGATION, "figcaption": Label.CAPTION, "figure": Label.CAPTION, "select": Label.NAVIGATION}
_FRAMES = frozenset({"header", "footer"})
# What menus are made of: they lead to where a newspaper sells its space.
_ENTRIES = frozenset({"ul", "ol", "li"})
_ENTRY_TAGS = frozenset({"li", "dd", "dt"})
# Boxes that may be labelled, and as what.
_BOXES = frozenset({"section", "aside", "div", "nav", "ul", "ol"})
# What lists are named after, and single stories are filed under as well ("trends").
_NAMED_SO = COLUMNS | {Label.POPULAR}
# What is inside them is theirs, whatever it is called.
_STORIES = frozenset({"post", "hentry"})
_COUNTER = 16
# One short block is no menu, whatever its class says.
_ENTRY = 16
# The mean length of tags; longer links are titles, whatever their class says.
_TAG = 32
_MENU_ENTRY = 20
# The median length of blocks that are no entries of a menu, whatever the class around them says.
_TITLES = 24
# A story has so many beside it at most: one before, one after.
_NEIGHBOURS = 2
_CLOSED = frozenset({Label.COMMENTS, Label.CONSENT})
# The most blocks of one teaser in boxes of its own.
_PARTS_OF_CARD = 4
# The most blocks of a column in a list of columns, and how far above it the list's heading may stand.
_CARD, _REACH = 5, 60
# What asks for an address; in menus a link alone may be called so.
_OF_FORMS = frozenset({Label.NEWSLETTER})
# The most blocks of a form that asks for one thing: some pages are one form as a whole.
_FORM = 40
# What a box on the writer holds.
_OF_BIOS = frozenset({Label.BYLINE, Label.SOCIAL, Label.CAPTION, Label.TIMESTAMP})
# Pages that forget to close the comments put these inside them.
_NO_COMMENTS = frozenset({"aside", "footer"})
# Elements that may be a zone whatever they are called, and those that are looked at.
_ZONES = _FRAMES | _ELEMENTS.keys() | {"form"}
_TELLING = _ZONES | _NO_COMMENTS
# These name a part of a story or of a teaser; the others a region of the page.
_PARTS = frozenset(
    {
        Label.BREADCRUMBS,
        Label.TAGS,
        Label.SOCIAL,
        Label.AUTHOR_BIO,
        Label.SUMMARY_BOX,
        Label.MEDIA_PLAYER,
        Label.CAPTION,
        Label.TIMESTAMP,
        Label.BYLINE,
    }
)
# Parts that only a story or a teaser has; in a page's frame the words mean something else ("credits").
_STORY_PARTS = frozenset({Label.CAPTION, Label.BYLINE, Label.TIMESTAMP, Label.MEDIA_PLAYER, Label.SUMMARY_BOX})


class Zone(Struct, frozen=True, gc=False):
    """A container that says what it is. `box` is the container's: along one branch a deeper one is higher."""

    label: Label
    detail: str
    box: int
    mark: Mark


class Place(NamedTuple):
    """The innermost zone of the page around a container, and the innermost of an article or teaser."""

    region: Zone | None
    part: Zone | None


_NOWHERE = Place(None, None)


@dataclass(frozen=True, slots=True)
class Zones:
    """For each container its place, itself included. For each block the first behind it that is in another menu or
    footer; the number of blocks where none is."""

    places: list[Place]
    frames: list[int]


def find_zones(view: PageView) -> Zones:
    """The zones of a page. A container that holds text of the article is no zone, a part of it aside."""
    columns = view.columns
    said = columns.said
    # Most containers say nothing or hold no block, and are where the one around them is.
    is_telling = [label is not None or tag in _TELLING for label, (tag, _) in zip(said, columns.looks, strict=True)]
    insides, spoken = _Insides(view), _spoken(view)
    places: list[Place] = []
    rows = zip(columns.parents.tolist(), columns.alike.tolist(), columns.spans.tolist(), strict=True)
    for index, (up, look, span) in enumerate(rows):
        place = around = places[up] if up >= 0 else _NOWHERE
        if span and is_telling[look]:
            place = _place(insides, index, said[look], place)
        zone = spoken.get(index)
        if zone is not None and place.region is around.region and not _is_closed(around.region):
            place = Place(zone, place.part)
        places.append(place)
    return Zones(places, _frames(view, places))


class _Insides:
    """What is asked of all that stands inside a container: found once a page, however many boxes are around it."""

    def __init__(self, view: PageView) -> None:
        self.view = view

    @cached_property
    def with_forms(self) -> frozenset[int]:
        """The containers around a form."""
        return self.view.around(self.view.columns.by_tag["form"])

    @cached_property
    def titles(self) -> list[int]:
        """The links that may be columns' titles."""
        return [i for i in self.view.visible if self.view.linked[i] and _is_column(self.view.blocks[i])]

    @cached_property
    def columns(self) -> list[int]:
        """Those of them that are headings and whose addresses say so."""
        blocks = ((i, self.view.blocks[i]) for i in self.titles)
        return [i for i, block in blocks if block.tag in TITLES and column_of(block.hrefs[-1]) is not None]


def _is_closed(region: Zone | None) -> bool:
    return region is not None and region.label in _CLOSED


def _spoken(view: PageView) -> dict[int, Zone]:
    """The lists whose heading no block shows: the box is labelled so, or opens on a heading that is but a picture. They
    are columns or what is read most; the other words name menus, too."""
    may_be_list = view.columns.within(_BOXES) & (view.columns.spans > 1) & ~view.with_text
    labelled = {i: view.containers[i].element for i in np.flatnonzero(may_be_list).tolist()}
    found = {i: element.get("aria-label") for i, element in labelled.items() if element is not None}
    for i in (i for tag in HEADINGS for i in view.columns.by_tag[tag]):
        heading = view.containers[i]
        if heading.first == heading.last and not heading.hidden and heading.element is not None:
            found[_headed(view, i)] = _pictured(heading.element)
    said = {i: (section_of(words), words) for i, words in found.items() if words and i >= 0}
    return {
        i: _made(label, Why.HEADING, words, i)
        for i, (label, words) in said.items()
        if label is not None and label in _NAMED_SO and _is_list(view, i)
    }


def _headed(view: PageView, heading: int) -> int:
    """The innermost container with blocks that begins with a heading that has none; -1 where none does."""
    first, index = view.containers[heading].first, view.containers[heading].parent
    while index >= 0 and view.containers[index].last == first:
        index = view.containers[index].parent
    return index if index >= 0 and view.containers[index].first == first else -1


def _pictured(heading: etree._Element) -> str | None:
    """What a heading without text says in its label, its picture's or its drawing's name."""
    names = (x.get("aria-label") or x.get("alt") or x.get("title") for x in heading.iter("*"))
    return next((x for x in names if x), None)


def _is_list(view: PageView, index: int) -> bool:
    """True for a container of titles, and of none of the text."""
    box = view.containers[index]
    is_apart = not view.kept_within(box.first, box.last) and not _is_story(box)
    return is_apart and box.last - box.first > 1 and view.middle_length(box) >= _MENU_ENTRY


def _place(insides: _Insides, index: int, named: Label | None, around: Place) -> Place:
    """Where the inside of a container is, which `named` says what it is, or its element."""
    view, forms = insides.view, insides.with_forms
    container = view.containers[index]
    region, part = around
    if region is not None and region.label is Label.COMMENTS and container.tag in _NO_COMMENTS:
        region = None
    if region is not None and named is Label.NAVIGATION and container.tag not in _ZONES:
        return around  # an entry of a menu
    found = _own_zone(view, index, named, region, part)
    if found is None or _is_of_card(view, found, region) or (container.tag == "figure" and index in forms):
        return Place(region, part)
    if found.label is Label.COMMENTS and index not in forms and _lists_columns(insides, container):
        return Place(region, part)
    if found.label in _PARTS or _is_counter(view, container, found):
        return Place(region, found)
    if _is_region(view, container, found, region) or (found.label in _OF_FORMS and index in forms):
        return Place(found, part)
    return Place(region, part)


def _is_of_card(view: PageView, found: Zone, around: Zone | None) -> bool:
    """True for the title, the excerpt or the source of one teaser, in boxes that are called like the one around."""
    if around is None or around.label is not found.label or found.label not in TEASER_LISTS:
        return False
    card = view.containers[around.box]
    return card.last - card.first <= _PARTS_OF_CARD


def _frames(view: PageView, places: list[Place]) -> list[int]:
    """Read from the end, so that no heading has to look for its page's next menu."""
    nearest = other = len(view.blocks)  # the nearest block in a menu, and the nearest in another menu than that
    nearest_menu: Zone | None = None
    found = [nearest] * len(view.blocks)
    for i in range(len(view.blocks) - 1, -1, -1):
        region = places[view.blocks[i].container].region
        if region is None or region.label is not Label.NAVIGATION:
            found[i] = nearest
        elif region is nearest_menu:
            found[i] = other
            nearest = i
        else:
            found[i] = other = nearest
            nearest, nearest_menu = i, region
    return found


def _own_zone(view: PageView, index: int, named: Label | None, region: Zone | None, part: Zone | None) -> Zone | None:
    """What a container's own element and names say, where it may say anything."""
    container = view.containers[index]
    if container.last == container.first or container.tag in WHOLE_PAGE:
        return None
    if _is_closed(region) or view.kept_within(container.first, container.last):
        return None
    found = _zone(container, named, index)
    if found is None and container.tag == "form" and (region is None or region.label is Label.NAVIGATION):
        found = _form_zone(container, index)
    return found if found is not None and _fits(view, container, found, region, part) else None


def _fits(view: PageView, container: Container, found: Zone, region: Zone | None, part: Zone | None) -> bool:
    """False where what is around a container, or inside it, gives its names another meaning."""
    if found.label is Label.TAGS and view.mean_length(container) > _TAG:
        return False
    # What a newsletter's form asks consent for is the newsletter.
    if found.label is Label.CONSENT and region is not None and region.label is Label.NEWSLETTER:
        return False
    if region is not None and region.label is Label.NAVIGATION and found.label in _STORY_PARTS:
        return False
    return not (part is not None and part.label is Label.AUTHOR_BIO and found.label in _OF_BIOS)


def _is_counter(view: PageView, container: Container, found: Zone) -> bool:
    """True for the number of comments beside a title."""
    return (
        found.label is Label.COMMENTS
        and container.last - container.first == 1
        and view.mean_length(container) < _COUNTER
    )


def _lists_columns(insides: _Insides, container: Container) -> bool:
    """True for titles of stories that a heading files under columns, or their addresses do: "comment" is what many
    newspapers call what their own writers think."""
    view = insides.view
    titles = insides.titles[_within(insides.titles, container)]
    inside = _within(view.visible, container)
    if not titles or len(titles) * _CARD < inside.stop - inside.start:
        return False
    outer = view.containers[container.parent] if container.parent >= 0 else container
    first = view.containers[outer.parent].first if outer.parent >= 0 else outer.first
    for i in range(titles[0] - 1, max(first, titles[0] - _REACH) - 1, -1):
        said, block = view.columns.sections[i], view.blocks[i]
        if said in COLUMNS or (said is not None and block.tag in HEADINGS):
            return said in COLUMNS or fold(heading_words(block)) in TWO_MEANINGS
        if block.tag in HEADINGS and not view.linked[i]:
            break
    return insides.columns[_within(insides.columns, container)] == titles


def _within(places: list[int], container: Container) -> slice:
    """Where in a list of blocks, which are in order, those of a container stand."""
    return slice(bisect_left(places, container.first), bisect_left(places, container.last))


def _is_column(block: Block) -> bool:
    """True for a link that may be a column's title."""
    own = block.hrefs[-1] if block.hrefs else ""
    is_named = weight(block.text) >= TITLE or (block.tag in TITLES and " " in block.text)
    leads_on = leads_to_story(own) or column_of(own) is not None
    return is_named and leads_on and not (leads_to_writer(own) or leads_to_comments(own))


def _is_region(view: PageView, container: Container, found: Zone, outer: Zone | None) -> bool:
    """Entries of menus are called after the sections they lead to."""
    if found.label is Label.NAVIGATION:
        if outer is not None:
            return False
        is_entry = container.last - container.first == 1 and view.mean_length(container) < _ENTRY
        return found.mark.why is Why.ELEMENT or not (is_entry or _holds_titles(view, container))
    is_single = container.last - container.first == 1
    is_menu = outer is not None and outer.label is Label.NAVIGATION
    if found.label in _CLOSED:
        return not (is_menu and is_single)
    if found.label is Label.OTHER:
        return (outer is None or is_menu) and not _is_entry(view, container)
    is_of_story = (found.label in COLUMNS and is_single) or (found.label in _NAMED_SO and _is_story(container))
    is_entry = found.label is Label.ADVERT and is_menu and container.tag in _ENTRIES
    if is_of_story or is_entry or _is_ranked(found, outer):
        return False
    may_be_entries = is_menu or (found.label in COLUMNS and not _holds_stories(view, container))
    return not may_be_entries or view.middle_length(container) >= _MENU_ENTRY


def _is_ranked(found: Zone, outer: Zone | None) -> bool:
    """True for a list inside one of what readers rank: stories like any others."""
    return found.label is Label.RELATED and outer is not None and outer.label is Label.POPULAR


def _is_entry(view: PageView, container: Container) -> bool:
    """True for one link: an entry of a menu is called after what it leads to."""
    return container.last - container.first == 1 and is_linked(view.blocks[container.first])


def _holds_titles(view: PageView, container: Container) -> bool:
    """True for headings that are links, among blocks too long for a menu, and for the stories before and after this."""
    if view.middle_length(container) < _TITLES:
        return False
    blocks = view.blocks[container.first : container.last]
    if len(blocks) <= _NEIGHBOURS and all(map(titles_story, blocks)):
        return True
    return any(
        block.tag in TITLES and is_linked(block) and not any(map(leads_home, block.hrefs[-1:])) for block in blocks
    )


def _holds_stories(view: PageView, container: Container) -> bool:
    """True for several titles of stories, among whatever short lines their cards have."""
    blocks = view.blocks[container.first : container.last]
    titles = {block.hrefs[-1] for block in blocks if block.hrefs and is_linked(block) and weight(block.text) >= TITLE}
    return sum(map(leads_to_story, titles)) > 1


def _is_story(container: Container) -> bool:
    """True for the box of one story, which is called after the section that it is filed under."""
    return container.tag == "article" or not _STORIES.isdisjoint(container.names.split())


def _zone(container: Container, named: Label | None, index: int) -> Zone | None:
    """What one container is. The page's own words say more than its elements do."""
    if named is Label.RELATED and "footer" in container.names.split():
        named = Label.NAVIGATION
    if named is Label.CONSENT and names_letter(container.names.lower()):
        named = Label.NEWSLETTER
    if named is not None:
        # The entries of a list that are all called after it are one list.
        group = container.parent if container.tag in _ENTRY_TAGS else index
        return _made(named, Why.CLASS_FAMILY, container.names.strip(), index, group)
    label = _ELEMENTS.get(container.tag)
    if label is None and container.tag in _FRAMES and container.parent <= 1:
        label = Label.NAVIGATION
    return _made(label, Why.ELEMENT, container.tag, index) if label else None


def _form_zone(container: Container, index: int) -> Zone | None:
    form = container.element
    label = label_of_form(form) if form is not None and container.last - container.first <= _FORM else None
    return _made(label, Why.ELEMENT, container.tag, index) if label else None


def _made(label: Label, why: Why, detail: str, index: int, group: int | None = None) -> Zone:
    """A zone with the mark of its blocks, made once for all of them; their `group` is the box where none is given."""
    named = index if group is None else group
    return Zone(label, detail, index, Mark(label, why, detail, named if label in TEASER_LISTS else -1))
