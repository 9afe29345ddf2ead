"""Lists of columns and editorials that no heading calls so: what their cards' lines or addresses file them under."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import TITLES
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.lines import led_by_section
from newsclean.cleaning.labels.page import COLUMNS, Mark, is_linked
from newsclean.cleaning.labels.tells.addresses import column_of, leads_to_story, leads_to_writer
from newsclean.cleaning.labels.tells.titles import TITLE
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.vocabulary import LONGEST_HEADING, fold, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import signed_as
from newsclean.cleaning.vocabulary.columns import TWO_MEANINGS
from newsclean.model import ArticleType, Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# The most blocks of a card, and the longest line of names in one.
_CARD, _BYLINE = 8, 80
# The fewest spaces in a title that only the folder of its address tells.
_SPACES = 2
_FILED = {ArticleType.OPINION: Label.OPINION, ArticleType.EDITORIAL: Label.EDITORIAL}


def mark_filed_lists(view: PageView, marks: dict[int, Mark]) -> None:
    """Marks the lists of related stories of which each is a column or an editorial, with their headings. One such card
    among others is a related story as they are; what readers rank stays so."""
    for run in _lists(view, marks):
        group = marks[run[0]].group
        for i, mark in _filed_cards(view, run).items():
            marks[i] = Mark(mark.label, mark.why, mark.detail, group)


def _filed_cards(view: PageView, run: Sequence[int]) -> dict[int, Mark]:
    """For each line of a list what files the story of its card, where all stories of the list are filed; what stands
    above the first is the first's."""
    boxes: list[int] = []
    cards: list[tuple[int, Mark]] = []
    for i in (i for i in run if _is_title(view.blocks[i])):
        boxes.append(_box(view, i))
        found = _filed(view, run, boxes[-1], i)
        if found is None:
            return {}
        cards.append((max(view.containers[boxes[-1]].first, run[0]) if boxes[-1] >= 0 else i, found))
    if not cards or _is_among_others(view, run, boxes):
        return {}
    first = cards[0][1]
    # One link to where columns are is no list of them, nor is one story's picture and title.
    is_list = len({address for i in run if _is_title(view.blocks[i]) for address in view.blocks[i].hrefs}) > 1
    if not (is_list or (boxes[0] >= 0 and first.why is Why.HEADING)):
        return {}
    if all(mark.label is first.label for _, mark in cards):
        return dict.fromkeys(run, first)
    starts = [start for start, _ in cards]
    return {i: cards[max(bisect_right(starts, i) - 1, 0)][1] for i in run}


def _lists(view: PageView, marks: dict[int, Mark]) -> Iterator[list[int]]:
    """The runs of blocks of one list of related stories each, or of one whose addresses alone call it columns;
    "read also" lines of the text are none."""
    run: list[int] = []
    for i in view.visible:
        mark = marks.get(i)
        is_listed = mark is not None and _may_be_filed(mark)
        is_one = bool(run) and is_listed and mark is not None and _is_of_one(mark, marks[run[-1]])
        if run and not is_one:
            yield run
            run = []
        if is_listed:
            run.append(i)
    if run:
        yield run


def _is_of_one(mark: Mark, before: Mark) -> bool:
    return mark.group == before.group and mark.label is before.label


def _may_be_filed(mark: Mark) -> bool:
    is_addressed = mark.label in COLUMNS and mark.why is Why.LINK_LIST
    return is_addressed or (mark.label is Label.RELATED and mark.why is not Why.PATTERN)


def _is_title(block: Block) -> bool:
    """True for a link to a story whose words are its title; entries of menus are shorter, and lead to no story."""
    if not block.hrefs or not is_linked(block):
        return False
    own = block.hrefs[-1]
    is_as_long = weight(block.text) >= TITLE or (block.tag in TITLES and " " in block.text)
    leads_on = leads_to_story(own) or (column_of(own) is not None and block.text.count(" ") >= _SPACES)
    return is_as_long and leads_on and not leads_to_writer(own) and not is_full_name(block.text)


def _box(view: PageView, title: int) -> int:
    """The largest box around a title that shows no other story, and none of the text; -1 where none is so."""
    found, own = -1, view.blocks[title].hrefs[-1]
    index = view.blocks[title].container
    while index >= 0:
        box = view.containers[index]
        if box.last - box.first > _CARD or view.kept_within(box.first, box.last):
            break
        if any(block.hrefs[-1] != own for block in view.blocks[box.first : box.last] if _is_title(block)):
            break
        found, index = index, box.parent
    return found


def _is_among_others(view: PageView, run: Sequence[int], boxes: Sequence[int]) -> bool:
    """True for cards beside which others like them stand that are not of the run."""
    if boxes[0] < 0:
        return False
    look, row = view.look(boxes[0]), view.containers[boxes[0]].parent
    at, last = bisect_left(view.visible, run[0]), bisect_right(view.visible, run[-1])
    for i in (*view.visible[max(at - 1, 0) : at], *view.visible[last : last + 1]):
        card = view.inside_of(row, i)
        if card >= 0 and card not in boxes and view.look(card) == look and _has_title(view, card):
            return True
    return False


def _has_title(view: PageView, card: int) -> bool:
    box = view.containers[card]
    return box.last - box.first <= _CARD and any(map(_is_title, view.blocks[box.first : box.last]))


def _filed(view: PageView, run: Sequence[int], box: int, title: int) -> Mark | None:
    """What a line of a card, or the address of its story, files it under; null where nothing does. A card without a box
    is its title and the text below."""
    if box >= 0:
        card = range(max(view.containers[box].first, run[0]), min(view.containers[box].last, run[-1] + 1))
    else:
        below = takewhile(lambda i: not view.linked[i], range(title + 1, min(title + _CARD, run[-1] + 1)))
        card = range(title, title + 1 + len(list(below)))
    labels = {column_of(address) for address in view.blocks[title].hrefs}
    if labels == COLUMNS:  # a row of both
        return Mark(Label.OPINION, Why.LINK_LIST)
    for i in card:
        label, words = _said(view, i, is_title=i == title)
        if label is not None:
            return Mark(label, Why.HEADING, words)
    label = next(iter(labels)) if len(labels) == 1 else None
    return None if label is None else Mark(label, Why.LINK_LIST)


def _said(view: PageView, index: int, *, is_title: bool) -> tuple[Label | None, str]:
    """The columns that a line names, and the words: as all of it, as the first element of several in it ("Opinion" over
    a title), before a colon, or before the writer's name."""
    block = view.blocks[index]
    for words in (block.text, _first_words(view, index)):
        label = section_of(words)
        if label in COLUMNS and fold(words) not in TWO_MEANINGS:
            return label, words
    if (led := led_by_section(block.text)) is not None and fold(led[0]) not in TWO_MEANINGS:
        return led[1], led[0]
    signed = signed_as(block.text) if not is_title and len(block.text) <= _BYLINE else None
    filed = type_of(signed[0]) if signed else None
    return (_FILED.get(filed), signed[0]) if signed and filed else (None, "")


def _first_words(view: PageView, index: int) -> str:
    """What the first element with words says in a line of several; empty where one has all of them."""
    block = view.blocks[index]
    box = view.containers[block.container]
    if box.element is None or box.first != index:
        return ""
    texts: Iterable[str] = map(str, box.element.itertext())
    first = next((" ".join(text.split()) for text in texts if text.strip()), "")
    return first if len(first) <= LONGEST_HEADING and block.text.startswith(first) and first != block.text else ""
