"""Blocks that nothing names -> what their shape and their neighbours make them: menus, lists of teasers, repeats."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import CELLS, HEADINGS, HEADLINES, TITLES, climb
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.around.box_headings import parts_of
from newsclean.cleaning.labels.page import COLUMNS, PARAGRAPH, TEASER, TEASER_LISTS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import (
    column_of,
    label_of_list,
    leads_home,
    leads_to_seller,
    leads_to_story,
)
from newsclean.cleaning.metadata.date_reading import find_month
from newsclean.cleaning.vocabulary import names_of
from newsclean.cleaning.vocabulary.following import only_asks_to_follow
from newsclean.cleaning.vocabulary.walls import subscription_in
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# The longest name of a month in an archive, with how many stories it has, and how such a line ends.
_MONTH, _YEAR_ENDS = 28, "0123456789)"
# The groups of parts of tables are numbered below this, other groups by their containers.
_FIRST_PART = -2
# The shortest excerpt under a title.
_EXCERPT = 30
# A title may stand beside the link of its section.
_MANY = 2
_UNSURE = frozenset({Why.SCORE, Why.SHAPE})
# What share of a list's links leads to stories: in teasers at least, and in lists of sections at most.
_STORIES, _SECTIONS = 0.75, 0.25
# The least mean length of titles whose addresses are those of stories, in what is called a menu too, and of titles
# whatever these are.
_SHORT_TITLE, _MENU_TITLE, _LONG_TITLE = 16, 18, 38
_NAMED = frozenset({Why.ELEMENT, Why.CLASS_FAMILY})
# Text of a teaser or a menu is shorter.
_PROSE = 400
_HEADING = 60
# A second story: its headline's least length, and how many paragraphs it has.
_HEADLINE = 15
_STORY = 3
_MENU_ENTRY = 80
# The fewest columns in a row of them.
_ROW = 3
# A figure, the fewest cells of a table of them, and what share of its cells are figures: in calendars more.
_FIGURE = re.compile(r"^\W*\d[\d.,:\s]*\W*\w{0,3}\W*$")
_TABLE, _FIGURES = 6, (0.33, 0.75)
# The number before a title, and the fewest titles of a ranking.
_RANK, _RANKS = re.compile(r"(\d{1,2})(?:[.)]\s?|\s)\S"), 4
# A price, and the most blocks of a card that shows one. The pattern begins with a digit, since few lines have one.
_PRICE = re.compile(
    r"\d(?:(?<=[$€£¥₹₽]\d)|(?<=[$€£¥₹₽]\s\d)|"
    r"\s?(?:€|£|₽|zł|Kč|Ft|kr|руб|грн|лв|TL|USD|EUR|PLN|CHF)(?:\b|\.|$))"
)
_LONGEST_PRICE = 30
# What a heading element right above is the heading of.
_HEADED = TEASER_LISTS | {Label.NAVIGATION}
# The least length of a heading that is a link to a story.
_TITLE = 16
_CARD = 7
# Where programs name a box beside its class, and how many boxes around an entry may have its name.
_NAMING, _BOXES = ("data-component", "data-testid", "data-module", "data-name", "aria-label"), 3


def mark_shapes(view: PageView, marks: dict[int, Mark], weak: dict[int, Mark]) -> frozenset[int]:
    """Marks every visible block that has no mark yet and is not kept, and gives those that head a list. `weak` says
    what some of them are where they are not part of a list of teasers."""
    rest = [i for i in view.visible if i not in marks and not view.keep[i]]
    _mark_repeats(view, marks, rest)
    _mark_other_stories(view, marks, rest)
    _mark_offers(view, marks, rest)
    _mark_tables(view, marks, rest)
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for i in rest:
        if i not in marks:
            groups[view.lists[view.blocks[i].container]].append(i)
    headings: set[int] = set()
    for container, members in groups.items():
        parts = [*parts_of(view, members)]
        for part in parts:
            _mark_list(view, marks, weak, part, container)
        if len(parts) > 1:
            headings.update(_part(marks, parts, container))
    _join_cards(view, marks, rest)
    _join_neighbours(view, marks, [i for i in rest if marks[i].why in _UNSURE])
    _fill_adverts(view, marks, [i for i in rest if marks[i].why is Why.SCORE])
    return frozenset(headings)


def _part(marks: dict[int, Mark], parts: Sequence[Sequence[int]], container: int) -> Iterator[int]:
    """Makes a list of each part of a table, and gives their headings."""
    for number, part in enumerate(parts):
        for i in part:
            mark = marks[i]
            if mark.group == container:
                marks[i] = Mark(mark.label, mark.why, mark.detail, _FIRST_PART - part[0])
        if number and marks[part[0]].label in TEASER_LISTS:
            yield part[0]


def _mark_repeats(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """Copies of the article's own paragraphs, as pages have them for printing."""
    for i in view.copies(rest):
        if not view.linked[i]:
            marks[i] = Mark(Label.DUPLICATE, Why.REPEATS)
    for i in view.shown_headlines:
        below = marks.get(i + 1)
        if i > view.first and below is not None and below.label is Label.DUPLICATE:
            marks[i] = below


def _mark_other_stories(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """Headlines with whole paragraphs under them, behind the article: the next story of an endless page."""
    if not view.kept:
        return
    last = view.kept[-1]
    heading, paragraphs, home = -1, 0, -1
    for i in [x for x in rest if x > last and x not in marks] + [-1]:
        block = view.blocks[i]
        if i < 0 or (block.tag in HEADLINES and len(block.text) >= _HEADLINE):
            if heading >= 0 and paragraphs >= _STORY:
                _mark_story(view, marks, rest, heading, i if i >= 0 else len(view.blocks))
            heading, paragraphs, home = i, 0, -1
        elif not view.linked[i] and weight(block.text) >= PARAGRAPH:
            holder = _holder(view, i)
            paragraphs = paragraphs + 1 if holder == home or paragraphs >= _STORY else 1
            home = holder


def _mark_offers(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """Cards with a price, or that lead to who sells them alone: things for sale, the newspaper itself among them."""
    unmarked = frozenset(rest) - marks.keys()
    for i in rest:
        text = view.blocks[i].text
        is_priced = is_price(text)
        is_title = view.linked[i] and len(text) >= _TITLE
        if not (is_priced or (is_title and _leads_to_sellers(view, range(i, i + 1)))):
            continue
        label = Label.PAYWALL if is_priced and subscription_in([text]) else Label.ADVERT
        card = view.blocks[i].container
        while (up := view.containers[card].parent) >= 0 and _is_card(view, up):
            if not (is_priced or _leads_to_sellers(view, _inside(view, up))):
                break
            card = up
        inside = _inside(view, card)
        for j in inside if len(inside) <= _CARD else (i,):  # without elements the whole page is one container
            if j in unmarked:
                marks[j] = Mark(label, Why.SHAPE, text)


def _fill_adverts(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """What nothing names in the card of an advert is the advert's, where the card holds nothing else."""
    for i in rest:
        card = view.blocks[i].container
        while (up := view.containers[card].parent) >= 0 and _is_card(view, up):
            card = up
        inside = _inside(view, card)
        if len(inside) > _CARD:  # without elements the whole page is one container
            continue
        said = [marks[j] for j in inside if j in marks and marks[j].why is not Why.SCORE]
        if said and all(mark.label is Label.ADVERT for mark in said):
            marks[i] = said[0]


def _inside(view: PageView, container: int) -> range:
    return range(view.containers[container].first, view.containers[container].last)


def _leads_to_sellers(view: PageView, places: range) -> bool:
    """True for blocks whose links lead all to who sells something."""
    hrefs = [href for i in places for href in view.blocks[i].hrefs]
    return bool(hrefs) and all(map(leads_to_seller, hrefs))


def is_price(text: str) -> bool:
    """True for a line of a price and little else."""
    return len(text) <= _LONGEST_PRICE and _PRICE.search(text) is not None


def _is_card(view: PageView, container: int) -> bool:
    holder = view.containers[container]
    return holder.last - holder.first <= _CARD and not view.kept_within(holder.first, holder.last)


def _holder(view: PageView, index: int) -> int:
    """The container around a paragraph's own."""
    home = view.blocks[index].container
    return view.containers[home].parent if view.containers[home].tag == "p" else home


def _mark_story(view: PageView, marks: dict[int, Mark], rest: list[int], first: int, end: int) -> None:
    """From the headline to the last paragraph before `end`."""
    inside = [i for i in rest if first <= i < end and i not in marks]
    while inside and weight(view.blocks[inside[-1]].text) < PARAGRAPH:
        inside.pop()
    for i in inside:
        marks[i] = Mark(Label.OTHER_STORY, Why.SHAPE, view.blocks[first].text, first)


def _mark_tables(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """Rows of figures, as standings and stock prices have them."""
    rows: defaultdict[int, list[int]] = defaultdict(list)
    for i in rest:
        home = view.containers[view.blocks[i].container]
        if i not in marks and home.tag in CELLS:
            rows[view.containers[home.parent].parent].append(i)
    for cells in rows.values():
        figures = sum(_FIGURE.match(view.blocks[i].text) is not None for i in cells)
        if len(cells) >= _TABLE and _FIGURES[0] <= figures / len(cells) <= _FIGURES[1]:
            for i in cells:
                marks[i] = Mark(Label.OTHER, Why.SHAPE)


def _mark_list(
    view: PageView, marks: dict[int, Mark], weak: dict[int, Mark], members: list[int], container: int
) -> None:
    """Marks the blocks of one list: a menu where its links are short, teasers where they are long."""
    blocks = view.blocks
    linked = [blocks[i] for i in members if view.linked[i]]
    is_list = len(linked) >= 2 and len(linked) * 5 >= len(members)
    is_teasers = _are_teasers(view, weak, members, linked) if is_list else _has_titles(linked, len(members))
    is_menu = is_list and not is_teasers and len(linked) * 2 >= len(members)
    label = (label_of_list(blocks[i] for i in members) if is_teasers else None) or Label.RELATED
    if label is Label.RELATED and is_teasers and _are_ranked(linked):
        label = Label.POPULAR
    columns = _columns(blocks, members) if is_teasers and label is Label.RELATED else {}
    last = _end_of_columns(view, members, container) if label in COLUMNS else len(blocks)
    menu = Mark(Label.NAVIGATION, Why.LINK_LIST if is_list else Why.SHAPE)
    called = _called_tags(view, [i for i in members if view.linked[i]]) if is_menu else {}
    for i in members:
        block = blocks[i]
        is_link = view.linked[i]
        if is_teasers and len(block.text) <= _PROSE and i < last:
            marks[i] = Mark(columns.get(i, label), Why.LINK_LIST, group=container)
        elif i in weak:
            marks[i] = weak[i]
        elif is_link and not is_menu and _is_title(block):
            follow = Mark(Label.SOCIAL, Why.PATTERN) if only_asks_to_follow(block.text) else None
            marks[i] = follow or Mark(Label.RELATED, Why.SHAPE, group=container)
        elif is_link or (is_menu and len(block.text) < _MENU_ENTRY):
            marks[i] = called.get(i, menu)
        else:
            marks[i] = Mark(Label.OTHER, Why.SCORE)


def _end_of_columns(view: PageView, members: Sequence[int], container: int) -> int:
    """Where a box without a link begins that is like the ones of the list's titles: it is none of the list."""
    boxes = [(i, view.inside_of(container, i)) for i in members]
    last = max((at for at, (i, _) in enumerate(boxes) if view.linked[i]), default=0)
    titled = {box for i, box in boxes if view.linked[i]} - {-1}
    looks = {view.look(box) for box in titled}
    others = (i for i, box in boxes[last + 1 :] if box >= 0 and box not in titled and view.look(box) in looks)
    return next(others, len(view.blocks))


def _are_ranked(linked: Sequence[Block]) -> bool:
    """True for titles of stories that are numbered from 1: what readers rank."""
    numbers = [rank[1] if (rank := _RANK.match(block.text)) else "" for block in linked]
    is_counted = len(linked) >= _RANKS and numbers == [str(place) for place in range(1, len(linked) + 1)]
    return is_counted and all(any(map(leads_to_story, block.hrefs[-1:])) for block in linked)


def _columns(blocks: Sequence[Block], members: Sequence[int]) -> dict[int, Label]:
    """What of a list of teasers is a row of columns under a heading of its own, told by the titles' addresses."""
    found: dict[int, Label] = {}
    headings = [at for at, i in enumerate(members) if blocks[i].tag in HEADINGS]
    for place, at in enumerate(headings):
        rank = blocks[members[at]].tag
        end = next((x for x in headings[place + 1 :] if blocks[members[x]].tag <= rank), len(members))
        under = [blocks[i] for i in members[at + 1 : end] if blocks[i].hrefs]
        label = label_of_list(under)
        if label is not None and sum(column_of(block.hrefs[-1]) is not None for block in under) >= _ROW:
            found |= dict.fromkeys(members[at:end], label)
    return found


def _are_teasers(view: PageView, weak: dict[int, Mark], members: Sequence[int], linked: Sequence[Block]) -> bool:
    """True for a list whose links are titles: they lead to stories, are as long as titles, or have excerpts below."""
    length = sum(map(_link_weight, linked)) / len(linked)
    stories = sum(view.to_story[i] for i in members if view.linked[i]) / len(linked)
    is_told = stories >= _STORIES and length >= _MENU_TITLE
    if not is_told and sum(i in weak and _is_of_menu(weak[i]) for i in members) * 2 > len(members):
        return False
    if all(len(x.text) <= _MONTH and x.text[-1] in _YEAR_ENDS and find_month(x.text) is not None for x in linked):
        return False  # an archive by month
    if _has_titles(linked, len(members)):
        return not _is_contents(linked)
    is_below = members[0] > view.headline
    if stories < _SECTIONS and length < _LONG_TITLE:
        return False
    if stories >= _STORIES and length >= (_SHORT_TITLE if is_below else TEASER):
        return True
    told = sum(not view.linked[i] and weight(view.blocks[i].text) >= _EXCERPT for i in members)
    titled = sum(block.tag in TITLES for block in linked)
    # Above the headline stand menus, and a few tickers.
    least = TEASER if is_below or titled * 3 >= len(linked) else _LONG_TITLE
    return (length >= least or told * 3 >= len(members)) and not _is_contents(linked)


def _is_of_menu(mark: Mark) -> bool:
    """True for what the container around says to be a menu."""
    return mark.label is Label.NAVIGATION and mark.why in _NAMED


def _is_title(block: Block) -> bool:
    """True for a link as long as a title that leads to a story, and for longer ones."""
    length = _link_weight(block)
    if any(map(leads_home, block.hrefs[-1:])):
        return False
    return length >= _LONG_TITLE or (length >= TEASER and any(map(leads_to_story, block.hrefs[-1:])))


def _called_tags(view: PageView, members: Sequence[int]) -> dict[int, Mark]:
    """The links below the beginning of the text in boxes that programs call tags in their data or their label, where
    the classes say nothing: `data-component="tag-list"`."""
    found: dict[int, str | None] = {}
    called: dict[int, Mark] = {}
    for i in members:
        box = view.containers[view.blocks[i].container].parent
        if i > view.first and box >= 0:
            if box not in found:
                found[box] = _said_of(view, box)
            if (said := found[box]) is not None:
                called[i] = Mark(Label.TAGS, Why.CLASS_FAMILY, said)
    return called


def _said_of(view: PageView, box: int) -> str | None:
    """What such a name says of a box or one of those right around it, where it is one for tags."""
    for index in list(climb(view.containers, box))[:_BOXES]:
        element = view.containers[index].element
        said = (element.get(x) for x in _NAMING) if element is not None else ()
        if (name := next((x for x in said if x and names_of(x) is Label.TAGS), None)) is not None:
            return name
    return None


def _has_titles(linked: Sequence[Block], members: int) -> bool:
    """True where one block in a few of a list's `members` is a heading that is a link, and as long as a title."""
    titles = [weight(block.text) for block in linked if block.tag in TITLES]
    return bool(titles) and len(titles) * _CARD >= members and sum(titles) / len(titles) >= _TITLE


def _is_contents(linked: Sequence[Block]) -> bool:
    """True where most links lead to places of this page: a table of contents."""
    hrefs = [block.hrefs[0] for block in linked if block.hrefs]
    return sum(href.startswith("#") for href in hrefs) * 2 > len(hrefs)


def _link_weight(block: Block) -> float:
    """The mean length of the links of a block."""
    links = len(block.hrefs)
    return weight(block.text) / links if links >= _MANY else weight(block.text)


def _join_cards(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """Cards of several lines each are no lists of their own where they are alike and stand one behind the other: they
    are a list together."""
    alike, _ = view.columns.rows
    boxes = {marks[i].group for i in rest if marks[i].why is Why.LINK_LIST and marks[i].group >= 0}
    joined: dict[int, int] = {}
    before = -1
    for box in sorted(box for box in boxes if alike[box] > 1 and _shows_one(view, box)):
        joined[box] = joined[before] if before >= 0 and _is_next(view, before, box) else box
        before = box
    for i in rest:
        mark = marks[i]
        if mark.why is Why.LINK_LIST and mark.group in joined:
            marks[i] = Mark(mark.label, mark.why, mark.detail, joined[mark.group])


def _is_next(view: PageView, card: int, other: int) -> bool:
    """True for a card right behind another like it."""
    one, two = view.containers[card], view.containers[other]
    return one.parent == two.parent and one.last == two.first and view.look(card) == view.look(other)


def _shows_one(view: PageView, container: int) -> bool:
    """True for a box of few lines whose links lead to one story."""
    box = view.containers[container]
    inside = view.blocks[box.first : box.last]
    return len(inside) <= _CARD and len({block.hrefs[-1] for block in inside if block.hrefs and is_linked(block)}) == 1


def _join_neighbours(view: PageView, marks: dict[int, Mark], rest: list[int]) -> None:
    """The line above a list is the list's, a heading above any menu the menu's."""
    following = dict(pairwise(view.visible))
    for i in reversed(rest):
        if len(view.blocks[i].text) > _HEADING or i not in following:
            continue
        below = marks.get(following[i])
        if below is not None and (below.why is Why.LINK_LIST or _heads_list(view.blocks[i], below)):
            marks[i] = below


def _heads_list(block: Block, below: Mark) -> bool:
    return below.label in _HEADED and block.tag in HEADINGS and not is_linked(block)
