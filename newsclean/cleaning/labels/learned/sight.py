"""What the model of labels sees of each block: what the engine sees, the rules' marks, where the block stands beside
the text and where its links lead, and the class and id words around it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.features.word_numbers import BUCKETS, WORDS
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.features.matrix import Matrix
    from newsclean.cleaning.labels.learned.model import WordMeanings
    from newsclean.cleaning.labels.page import Mark, PageView

    Floats = NDArray[np.float32]

# Each word has another number where it stands further out. 0 is none.
NUMBERS = 2 * BUCKETS + 1
# Words of an element, of what is inline in it, and of the box around it are near; those of the next boxes are far.
_NEAR_BOXES, _FAR_BOXES = 2, 5
# So many are looked at of all around a block.
MOST_WORDS = WORDS * (1 + _NEAR_BOXES + _FAR_BOXES)

# Addresses on the page itself.
_HERE = ("#", "javascript")

# The model has learnt with these, in this order; of others it sees nothing.
_LABELS = {
    label: row
    for row, label in enumerate(
        (Label.OPINION, Label.EDITORIAL, Label.RELATED, Label.POPULAR, Label.OTHER_STORY, Label.DUPLICATE,
         Label.HEADLINE, Label.BYLINE, Label.TIMESTAMP, Label.BREADCRUMBS, Label.TAGS, Label.CAPTION,
         Label.SUMMARY_BOX, Label.AUTHOR_BIO, Label.PRINT_NOTE, Label.NEWSLETTER, Label.ADVERT, Label.SOCIAL,
         Label.COMMENTS, Label.CONSENT, Label.PAYWALL, Label.MEDIA_PLAYER, Label.NAVIGATION, Label.LEGAL, Label.OTHER)
    )
}  # fmt: skip
_WHYS = {
    why: row + len(_LABELS)
    for row, why in enumerate(
        (Why.HEADING, Why.LINK_LIST, Why.CLASS_FAMILY, Why.ELEMENT, Why.PATTERN, Why.SHAPE, Why.REPEATS, Why.DECLARED,
         Why.SELECTOR, Why.SCORE)
    )
}  # fmt: skip


def see(view: PageView, marks: dict[int, Mark], matrix: Matrix) -> Floats:
    """What is seen of a page's blocks, (features x blocks); there is at least one."""
    return np.concatenate((matrix.x, mark_rows(marks, len(view.blocks)), place_rows(view), _links(view)))


def mark_rows(marks: dict[int, Mark], blocks: int) -> Floats:
    """(labels and evidence x blocks): the mark that each block has."""
    rows = np.zeros((len(_LABELS) + len(_WHYS), blocks), np.float32)
    learnt = [(i, mark) for i, mark in marks.items() if mark.label in _LABELS and mark.why in _WHYS]
    places = [i for i, _ in learnt]
    rows[[_LABELS[mark.label] for _, mark in learnt], places] = 1
    rows[[_WHYS[mark.why] for _, mark in learnt], places] = 1
    return rows


def place_rows(view: PageView) -> Floats:
    """Where each block stands on the page, and beside the text that is left."""
    keep = np.array(view.keep, np.bool_)
    count = len(keep)
    at = np.arange(count)
    kept = np.flatnonzero(keep)
    first, last = (int(kept[0]), int(kept[-1])) if len(kept) else (count, count)
    is_before, is_after = at < first, at > last
    away = np.where(is_before, first - at, np.where(is_after, at - last, 0))
    rows = (
        is_before,
        is_after,
        ~(is_before | is_after | keep),
        np.log1p(away),
        at / count,
        np.log1p(at),
        np.log1p(count - 1 - at),
        keep,
        view.columns.hidden,
    )
    return np.array(rows, np.float32)


def _links(view: PageView) -> Floats:
    """How many links each block has, and where its last one leads: to a story, into the page itself."""
    last = [block.hrefs[-1] if block.hrefs else "" for block in view.blocks]
    rows = (
        np.log1p(np.array([len(block.hrefs) for block in view.blocks], np.float32)),
        np.array(list(map(bool, last))),
        np.array(view.to_story),
        np.array([address.startswith(_HERE) for address in last], np.bool_),
    )
    return np.array(rows, np.float32)


class ClassWords:
    """The class and id words around the blocks of a page."""

    def __init__(self, view: PageView) -> None:
        self._page = view
        self._looks = [attribute.numbers for attribute in view.columns.attributes]
        inline, self._places = view.columns.inline
        self._inline = [attribute.numbers for attribute in inline]

    def numbers(self) -> list[list[int]]:
        """The words of each block."""
        found = []
        for block in self._page.blocks:
            boxes = [box.names for box in _around(self._page, block.container)]
            near = [x for names in (block.names, *boxes[:_NEAR_BOXES]) for x in ATTRIBUTES[names].numbers]
            far = [x + BUCKETS for names in boxes[_NEAR_BOXES:] for x in ATTRIBUTES[names].numbers]
            found.append(near + far)
        return found

    def sums(self, meanings: WordMeanings) -> Floats:
        """(blocks x width + 1): for each block the sum of what its words mean, and how many there are."""
        table = meanings.near_and_far
        columns, width = self._page.columns, table.shape[1] // 2
        # Around the outermost is nothing: the row behind those of the looks.
        both = _sums(table, [*self._looks, (), *self._inline])
        near, far = both[:, :width], both[:, width:]
        look, parents = np.append(columns.alike, len(self._looks)), np.append(columns.parents, -1)
        around = parents[columns.homes]
        sums: Floats = near[look[columns.homes]] + near[look[around]]
        for _ in range(_FAR_BOXES):
            around = parents[around]
            sums += far[look[around]]
        sums += near[self._places + len(self._looks) + 1]
        return sums


def side_by_side(table: Floats) -> Floats:
    """(numbers x width) -> (words x 2 width): what each word is near a block, and behind it what it is far from one."""
    return np.concatenate((table[: BUCKETS + 1], np.concatenate((table[:1], table[BUCKETS + 1 :]))), axis=1)


def _around(view: PageView, container: int) -> list[Container]:
    """A container, and those around it whose words are looked at."""
    boxes: list[Container] = []
    while container >= 0 and len(boxes) < _NEAR_BOXES + _FAR_BOXES:
        boxes.append(view.containers[container])
        container = boxes[-1].parent
    return boxes


def _sums(table: Floats, words: Sequence[Sequence[int]]) -> Floats:
    """For each row of words the sum of their rows of the table."""
    sizes = np.fromiter(map(len, words), np.int64, len(words))
    flat = np.fromiter(chain.from_iterable(words), np.int64, int(sizes.sum()))
    sums = np.zeros((len(words), table.shape[1]), np.float32)
    if len(flat):
        has_some = sizes > 0
        sums[has_some] = np.add.reduceat(table[flat], (np.cumsum(sizes) - sizes)[has_some], axis=0)
    return sums
