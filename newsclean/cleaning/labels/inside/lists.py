"""Comments and lists of teasers that an engine may have kept, told by the heading over them, or by their shape.

Under a short story such a list outweighs the story; comments read like its paragraphs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.blocks import CELLS, HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.columns import running_sums
from newsclean.cleaning.labels.page import PARAGRAPH, TEASER_LISTS, is_linked, is_no_sentence, is_prose
from newsclean.cleaning.metadata.names import is_name
from newsclean.cleaning.sentences import COLONS, STOPS
from newsclean.cleaning.text import cells_of_data
from newsclean.cleaning.vocabulary import is_newest, line_of
from newsclean.cleaning.vocabulary.credits import begins_with_credit
from newsclean.cleaning.vocabulary.rights import has_rights
from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block, Blocks, Container

# How much text has been read where a heading may end it: above the story the same words are its kicker.
_BEGUN = 300
_SENTENCE = 40
# "Read also" names a list; a heading of more words is the story's own.
_WORDS = 4
# Headings of a text's own parts; behind a text's last paragraph all others head what is none of it.
_OF_TEXTS = frozenset({Label.SUMMARY_BOX, Label.AUTHOR_BIO, Label.TAGS})
# "The latest" and "Trending" are headings of stories, too.
_BOXED = TEASER_LISTS - {Label.POPULAR}
# The fewest cells without links that make a table of figures; teasers in tables link to their stories.
_CELLS = 12
# The most lines of a list of facts, and the longest of them.
_FACTS, _FACT = 24, 48
# What wraps a heading alone, and how many blocks and characters one teaser has at most.
_CLIMB = 3
_BLOCKS, _CHARS = 8, 700
# A box of more blocks than this is none, however many of them were kept.
_LARGE = 4 * _BLOCKS
_LISTS = frozenset({"ul", "ol"})
_OF_PICTURES, _BUTTON = frozenset({"figure", "figcaption"}), "button"
# The most key points that a story has.
_POINTS = 12
# The fewest comments below a story of a paragraph: boxes alike, and names with what they wrote;
# the most lines and paragraphs of one, and how many blocks are looked at.
_COMMENTS, _TURNS, _TURN, _LOOKED_AT = 3, 2, 3, 24
# The fewest teasers that make a list: under a heading that names it, and without one.
_FEWEST, _FEWEST_UNNAMED = 2, 3
# The fewest links into the page that are its contents.
_CONTENTS = 3
# The least share of the text that a story beside a list has.
_STORY = 0.02
# How many of its boxes have a title, and the least length of that.
_TITLED, _TITLE = 0.8, 16


def cut_named_sections(blocks: Blocks, keep: Sequence[bool]) -> list[bool]:
    """The choice without what stands under headings that name comments or teasers. Comments end the text, and so does
    any such heading behind its last paragraph, a wall after one paragraph already; the box of a list of teasers goes
    out of it where the text has begun before, and anywhere where it is boxes with a linked title and hardly more. Key
    points above the story go with their heading where that is no text."""
    left = list(keep)
    read, looked_at, last = 0, 0, _last_paragraph(blocks, keep)
    for index, label in blocks.columns.headings:
        block = blocks.blocks[index]
        read += _length(blocks, left, range(looked_at, index + 1))
        looked_at = index + 1
        if label is Label.SUMMARY_BOX and read < _BEGUN and not left[index]:
            _leave(left, _points_under(blocks, index))
        is_heading = block.tag in HEADINGS
        is_last = left[index] and index > last
        is_behind = is_last and label not in _OF_TEXTS and _ends_text(blocks, left, index)
        is_wall = is_last and label is Label.PAYWALL and read >= PARAGRAPH
        is_end = is_behind or (label is Label.COMMENTS and is_heading)
        is_begun = read >= _BEGUN or (label is Label.COMMENTS and read >= PARAGRAPH and _heads_row(blocks, index))
        if label is Label.COMMENTS and not (is_end and is_begun):
            is_end = is_begun = read >= PARAGRAPH and not block.hrefs and _heads_turns(blocks, index)
        if is_wall or (is_end and is_begun):
            _leave(left, range(_first_of_wall(blocks, index, last) if is_wall else index, len(left)))
            break
        if label in TEASER_LISTS:
            if label in _BOXED and not is_newest(block.text) and len(block.text.split()) <= _WORDS:
                _leave(left, _box_of_list(blocks, left, index, is_begun=read >= _BEGUN))
            boxes = _teasers(blocks, index)
            if len(boxes) >= _FEWEST:
                left[index] = False
                for box in boxes:
                    _leave(left, range(box.first, box.last))
    return left


def _length(blocks: Blocks, left: Sequence[bool], places: range) -> int:
    """How much of the text's paragraphs stands there."""
    sizes = (weight(blocks.blocks[i].text) for i in places if left[i])
    return sum(size for size in sizes if size >= PARAGRAPH)


def _first_of_wall(blocks: Blocks, ask: int, last: int) -> int:
    """The first block of the small box around a line that asks for a subscription, behind the `last` paragraph."""
    around = (box.first for box in blocks.ancestors(blocks.blocks[ask]))
    return min(takewhile(lambda first: first > last, around), default=ask)


def _last_paragraph(blocks: Blocks, keep: Sequence[bool]) -> int:
    """The last kept block that is long and no link; -1 where none is."""
    kept = (i for i in range(len(keep) - 1, -1, -1) if keep[i])
    return next((i for i in kept if is_prose(blocks.blocks[i], PARAGRAPH)), -1)


def _ends_text(blocks: Blocks, keep: Sequence[bool], heading: int) -> bool:
    """False for a heading of the story's own, with a sentence right under it, and where a table of figures stands in
    the text behind the heading, or around it."""
    behind = [i for i in range(heading + 1, len(keep)) if keep[i]]
    if behind and blocks.blocks[behind[0]].text.endswith(STOPS) and is_prose(blocks.blocks[behind[0]], _SENTENCE):
        return False
    return len(behind) < _CELLS or sum(not blocks.blocks[i].link_chars for i in cells_of_data(blocks, behind)) < _CELLS


def keep_cells(blocks: Blocks, keep: Sequence[bool]) -> list[bool]:
    """The choice with all cells of the tables of figures of which it has most, and which lead nowhere; and with all of
    a list of facts of which it has any."""
    left, columns = list(keep), blocks.columns
    for index in columns.by_tag["table"]:
        inside = range(blocks.containers[index].first, blocks.containers[index].last)
        kept = [i for i in inside if keep[i]]
        lost = [i for i in inside if not keep[i] and columns.tags[i] in CELLS]
        is_most = len(lost) > 0 and len(kept) >= max(_CELLS, len(lost))
        if is_most and not columns.link_chars[inside].any() and len(cells_of_data(blocks, kept)) == len(kept):
            for i in lost:
                left[i] = not blocks.blocks[i].hidden
    for index in columns.by_tag["dl"]:
        inside = range(blocks.containers[index].first, blocks.containers[index].last)
        if any(keep[i] for i in inside) and _are_facts(blocks, inside):
            for i in inside:
                left[i] = not blocks.blocks[i].hidden
    return left


def _are_facts(blocks: Blocks, inside: range) -> bool:
    """True for a few short words with what each is, and without links."""
    columns = blocks.columns
    is_short = len(inside) <= _FACTS and bool((columns.sizes[inside] <= _FACT).all())
    return is_short and not columns.link_chars[inside].any()


def cut_contents(blocks: Blocks, keep: Sequence[bool]) -> list[bool]:
    """The choice without lists of nothing but links into one page, and the words right above that lead to them: the
    contents of the story, which has all of them as headings. A page of little else is left as it is."""
    left = list(keep)
    columns = blocks.columns
    for index in (*columns.by_tag["ul"], *columns.by_tag["ol"]):
        box = blocks.containers[index]
        entries = range(box.first, box.last)
        if len(entries) >= _CONTENTS and any(left[i] for i in entries) and _lead_into_page(blocks, entries):
            above = box.first - 1
            is_lead = above >= 0 and weight(blocks.blocks[above].text) < PARAGRAPH
            if is_lead and (blocks.blocks[above].text.endswith(COLONS) or columns.sections[above] is Label.NAVIGATION):
                left[above] = False
            _leave(left, entries)
    whole = list(keep)
    if left == whole:
        return left
    size, rest = (int(columns.sizes[choice].sum()) for choice in (whole, left))
    return left if rest * 2 >= size else whole


def _lead_into_page(blocks: Blocks, entries: range) -> bool:
    """True for links each of which leads to a place in one page."""
    if not all(blocks.columns.linked[i] for i in entries):
        return False
    pages = {(page, sign) for i in entries for page, sign, _ in (x.partition("#") for x in blocks.blocks[i].hrefs)}
    return len(pages) == 1 and next(iter(pages))[1] == "#"


def cut_unsure_lists(blocks: Blocks, keep: Sequence[bool]) -> list[bool]:
    """A choice that is unsure without rows of boxes that have a linked title each, where a story stands beside them.
    Stories that list what they link to look the same, but of those an engine is sure."""
    kept = running_sums(blocks.columns.sizes * np.array(keep, np.int64))
    boxes: defaultdict[int, list[Container]] = defaultdict(list)
    for container in blocks.containers:
        if kept[container.last] > kept[container.first]:
            boxes[container.parent].append(container)
    left = list(keep)
    for row in boxes.values():
        titled = [box for box in row if _has_title(blocks, box, keep)]
        if len(titled) >= max(_FEWEST_UNNAMED, _TITLED * len(row)):
            for box in titled:
                _leave(left, range(box.first, box.last))
    # A front is nothing but rows, or hardly more.
    story, whole = (int(blocks.columns.sizes[choice].sum()) for choice in (left, list(keep)))
    return left if story >= max(PARAGRAPH, _STORY * whole) else list(keep)


def _has_title(blocks: Blocks, box: Container, keep: Sequence[bool]) -> bool:
    """True for a small box of which the link to a story was kept."""
    if box.last - box.first > _LARGE:
        return False
    inside = [blocks.blocks[i] for i in range(box.first, box.last) if keep[i]]
    return _is_small(inside) and any(map(_is_titled, inside))


def _leave(left: list[bool], places: range) -> None:
    left[places.start : places.stop] = [False] * len(places)


def _points_under(blocks: Blocks, heading: int) -> range:
    """The points of the list right under a heading ("Story highlights")."""
    end = heading + 1
    while end < len(blocks.blocks) and end - heading <= _POINTS and blocks.blocks[end].tag == "li":
        end += 1
    return range(heading + 1, end)


def _box_of_list(blocks: Blocks, keep: Sequence[bool], heading: int, *, is_begun: bool) -> range:
    """The box that a heading begins, where the text `is_begun`; else that of a line that was kept where the link to a
    story under it was not, or the line alone."""
    if is_begun and blocks.blocks[heading].tag in HEADINGS:
        box = _own_box(blocks, heading)
        inside = blocks.blocks[box.start : box.stop]
        # A paragraph that leads nowhere is the story's own.
        is_own = any(is_prose(x, PARAGRAPH) for x in inside) and not any(x.link_chars for x in inside)
        return range(0) if is_own else box
    below = next((i for i in range(heading + 1, len(keep)) if not blocks.blocks[i].hidden), heading)
    if not keep[heading] or keep[below] or not _is_titled(blocks.blocks[below]):
        return range(0)
    box = _own_box(blocks, heading)
    return box if len(box) > 1 and _is_small(blocks.blocks[box.start : box.stop]) else range(heading, heading + 1)


def _is_titled(block: Block) -> bool:
    return is_linked(block) and weight(block.text) >= _TITLE


def _around(blocks: Blocks, heading: int) -> int:
    """The innermost container that holds a heading and something behind it; -1 where it would be too far around."""
    containers = blocks.containers
    around, climbed = blocks.blocks[heading].container, 0
    while around >= 0 and containers[around].last <= heading + 1 and climbed <= _CLIMB:
        around = containers[around].parent
        climbed += 1
    return around if climbed <= _CLIMB else -1


def _own_box(blocks: Blocks, heading: int) -> range:
    """The blocks of the box that a heading begins; none where it begins none."""
    around = _around(blocks, heading)
    begins = around >= 0 and blocks.containers[around].first >= heading - 1
    return range(heading, blocks.containers[around].last if begins else heading)


def _heads_row(blocks: Blocks, heading: int) -> bool:
    """True for the heading of a box of its own, with several boxes alike in it: the comments below a brief."""
    holder, end = _around(blocks, heading), _own_box(blocks, heading).stop
    behind = int(blocks.columns.firsts.searchsorted(heading, "right"))
    inside = takewhile(lambda i: blocks.containers[i].first < end, range(behind, len(blocks.containers)))
    alike = Counter(int(blocks.columns.alike[i]) for i in inside if blocks.containers[i].parent == holder)
    return max(alike.values(), default=0) >= _COMMENTS


def _heads_turns(page: Blocks, heading: int) -> bool:
    """True where a line or three that are no sentences and a paragraph or three take turns right below a heading: names
    of readers and what they wrote. A story has more paragraphs on end, and buttons and menus more lines; between its
    first ones stand captions, words for adverts and headings, which name nobody, and above it the button that opens
    the comments."""
    if page.blocks[heading].tag == _BUTTON:
        return False
    below = (i for i in range(heading + 1, min(heading + 1 + _LOOKED_AT, len(page.blocks))) if _is_of_text(page, i))
    written = takewhile(_may_be_written, (page.blocks[i] for i in below))
    turns = 0
    for is_line, group in groupby(written, key=lambda block: is_no_sentence(block.text)):
        blocks = list(group)
        if len(blocks) > _TURN:
            return is_line and turns >= _TURNS
        if is_line != any(_may_name_reader(x.text) for x in blocks if is_line) or not (turns or is_line):
            return False
        turns += is_line
    return turns >= _TURNS


def _is_of_text(page: Blocks, index: int) -> bool:
    """False for what is hidden, a caption, or the word for adverts."""
    block = page.blocks[index]
    tag = page.containers[block.container].tag
    return not block.hidden and tag not in _OF_PICTURES and line_of(block.text) is not Label.ADVERT


def _may_name_reader(text: str) -> bool:
    """True for one word, a name, or a line with a figure in it or with a colon behind it."""
    has_sign = text.endswith(COLONS) or any(map(str.isdecimal, text))
    return has_sign or " " not in text or all(map(is_name, text.split(" | ")))


def _may_be_written(block: Block) -> bool:
    """False for what is never among comments: a heading, whose a text or a picture is."""
    return block.tag not in HEADINGS and not has_rights(block.text) and not begins_with_credit(block.text)


def _teasers(blocks: Blocks, heading: int) -> list[Container]:
    """The boxes of teasers beside a heading and behind it, or of the list right behind it, however that is wrapped;
    behind a line that is no heading element, those of a list alone."""
    containers = blocks.containers
    holder = _around(blocks, heading)
    behind = int(blocks.columns.firsts.searchsorted(heading, "right"))
    if holder < 0 or behind == len(containers):
        return []
    is_heading = blocks.blocks[heading].tag in HEADINGS
    if not is_heading and (containers[behind].parent != holder or containers[behind].tag not in _LISTS):
        return []
    row = _inside(blocks, holder, behind) if is_heading else _inside(blocks, behind, behind)
    found = [containers[i] for i in takewhile(lambda i: _is_teaser(blocks, containers[i]), row)]
    is_wrapped = is_heading and len(found) < _FEWEST and len(row) > 0
    # The latest stories are what a front is for.
    return _listed(blocks, row[0]) if is_wrapped and not is_newest(blocks.blocks[heading].text) else found


def _listed(blocks: Blocks, index: int) -> list[Container]:
    """The boxes that a container, or what it wraps, holds, where each is a teaser with its title."""
    row = _inside(blocks, index, index)
    while len(row) == 1:
        row = _inside(blocks, row[0], row[0])
    boxes = [blocks.containers[i] for i in row]
    return boxes if all(_is_teaser(blocks, box) and _has_title_inside(blocks, box) for box in boxes) else []


def _inside(blocks: Blocks, holder: int, behind: int) -> list[int]:
    """The containers with blocks right inside another, from one of them on."""
    columns, last = blocks.columns, blocks.containers[holder].last
    end = int(columns.firsts.searchsorted(last))
    return [i for i in range(behind, end) if columns.parents[i] == holder and columns.spans[i] > 0]


def _is_teaser(blocks: Blocks, box: Container) -> bool:
    inside = blocks.blocks[box.first : box.last]
    return _is_small(inside) and any(is_linked(block) for block in inside)


def _is_small(inside: Sequence[Block]) -> bool:
    return len(inside) <= _BLOCKS and sum(len(block.text) for block in inside) <= _CHARS


def _has_title_inside(blocks: Blocks, box: Container) -> bool:
    return any(map(_is_titled, blocks.blocks[box.first : box.last]))
