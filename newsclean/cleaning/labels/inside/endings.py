"""The end of an article's text: what stands behind its print note or a notice of rights, and its writer's bio."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import Mark, take
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.labels.tells.bios import (
    begins_with_writer,
    closes_on_writer,
    is_bio,
    is_called_bio,
    is_of_stranger,
    tells_of_named,
    tells_of_writer,
)
from newsclean.cleaning.labels.tells.own_lines import own_line
from newsclean.cleaning.labels.tells.print_notes import LONGEST_NOTE, is_house_note, read_print_note
from newsclean.cleaning.labels.tells.sign_offs import is_address
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary import fold
from newsclean.cleaning.vocabulary.newsletters import ends_letter
from newsclean.cleaning.vocabulary.rights import are_own_views
from newsclean.model import Label, PrintEdition, Why

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# How far behind the text a print note may stand, and a bio, in blocks.
_BEHIND, _BIOS_BEHIND = 6, 14
# Behind how many of the last kept blocks a print note that is not kept may stand.
_LAST = 3
# Whose the text is, and since which year; and how much text must stand before what ends it.
_RIGHTS = re.compile(r"^\W*(?:©|\(c\)|copyright\b)\W*(?:(?:by\b|copyright\b|\(c\))\W*)?(?:19|20)\d\d\b", re.IGNORECASE)
_LONGEST_RIGHTS, _LONGEST_OFFICE = 160, 80
# The fewest paragraphs of a text whose first may tell of its writer.
_FEWEST = 4
_BEGUN = 80
# Of so many paragraphs behind it a line is amid the story.
_GOES_ON = 2


def find_print_note(blocks: Sequence[Block], keep: Sequence[bool]) -> tuple[int, PrintEdition] | None:
    """The block that is the print note, and what it says. It stands in the text's second half, right behind it or
    before its last lines."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    if not kept:
        return None
    behind = range(kept[-1] + 1, min(kept[-1] + 1 + _BEHIND, len(blocks)))
    last = range(kept[-1], kept[-_LAST - 1 :][0], -1)
    for index in dict.fromkeys((*behind, *last, *reversed(kept[len(kept) // 3 :]))):
        block = blocks[index]
        if len(block.text) <= LONGEST_NOTE and not block.hidden and (edition := read_print_note(block.text)):
            return index, edition
    return None


def cut_at_note(blocks: Sequence[Block], keep: Sequence[bool], note: int) -> list[bool]:
    """What stays where a print note ends the text; nothing is cut where more stands behind the note than before it, or
    whole paragraphs behind one that only says who published it."""
    before = sum(len(blocks[i].text) for i in range(note) if keep[i])
    after = sum(len(blocks[i].text) for i in range(note + 1, len(keep)) if keep[i])
    if after > before or (is_house_note(blocks[note].text) and _paragraphs(blocks, keep, note) >= _GOES_ON):
        return [is_kept and i != note for i, is_kept in enumerate(keep)]
    return [is_kept and i < note for i, is_kept in enumerate(keep)]


def _paragraphs(blocks: Sequence[Block], keep: Sequence[bool], index: int) -> int:
    """How many paragraphs are kept behind this block."""
    behind = (blocks[i].text for i in range(index + 1, len(keep)) if keep[i])
    return sum(len(text) > _BEGUN and ends_sentence(text) for text in behind)


def cut_at_rights(blocks: Sequence[Block], keep: Sequence[bool], *, is_sure: bool) -> list[bool]:
    """What stays where a notice of rights ("© 2012, Harbour Courier"), or why a letter was sent, ends the text: what
    stands behind one is the page's. Of a sure choice nothing is cut where more stands behind it than before it."""
    before = 0
    for index, is_kept in enumerate(keep):
        text = blocks[index].text
        if not is_kept:
            continue
        is_end = before >= _BEGUN and len(text) <= _LONGEST_RIGHTS
        if is_end and (_RIGHTS.match(text) or (ends_letter(text) and not _goes_on(blocks, keep, index))):
            after = sum(len(blocks[i].text) for i in range(index + 1, len(keep)) if keep[i])
            return list(keep) if is_sure and after > before else [*keep[:index], *[False] * (len(keep) - index)]
        before += len(text)
    return list(keep)


def _goes_on(blocks: Sequence[Block], keep: Sequence[bool], index: int) -> bool:
    """True where a paragraph that is longer than the lines below a letter is kept behind this block."""
    behind = (blocks[i].text for i in range(index + 1, len(keep)) if keep[i])
    return any(len(text) > _LONGEST_RIGHTS and ends_sentence(text) for text in behind)


def mark_bios(view: PageView, marks: dict[int, Mark], note: int | None, writers: frozenset[str] = frozenset()) -> None:
    """Marks the lines on the writer that end the text, and takes them out of it; `writers` are the folded names that
    the page shows above the text, beside those that it declares."""
    end = note if note is not None else (view.kept[-1] + 1 if view.kept else 0)
    _mark_bios(view, marks, end, writers, is_sure=note is not None)


def _mark_bios(view: PageView, marks: dict[int, Mark], end: int, writers: frozenset[str], *, is_sure: bool) -> None:
    """The last paragraphs before `end`, and those right behind the text, that tell of the writer; the first of the
    text where it begins with the writer's name."""
    before = [i for i in view.left if i < end]
    if len(before) >= _FEWEST and tells_of_named(view.blocks[before[0]].text, view.authors | writers):
        take(view, marks, before[0], Mark(Label.AUTHOR_BIO, Why.PATTERN))
    last = before[-1] if before else 0
    for index in range(last + 1, min(max(end, last + 1 + _BIOS_BEHIND), len(view.blocks))):
        block = view.blocks[index]
        if view.keep[index] or block.hidden or index in marks:
            continue
        is_near = index < max(end, last + 1 + _BEHIND)
        if tells_of_writer(block) or (
            is_near
            and (
                is_bio(view, block.text, is_sure=is_sure and index < end, writers=writers)
                or begins_with_writer(view, block, writers)
                or _is_below_name(view, index, writers)
            )
        ):
            marks[index] = Mark(Label.AUTHOR_BIO, Why.PATTERN)
    for index in reversed(before[1:][-3:]):
        text = view.blocks[index].text
        if ask_of(view.blocks[index]) is not None:
            continue
        is_name = fold(text) in view.authors | writers and _is_above_bio(view, marks, index)
        is_told = is_bio(view, text, is_sure=is_sure, writers=writers) or is_of_stranger(view, index)
        is_told = is_told or is_called_bio(view, view.blocks[index]) or closes_on_writer(view, index, writers)
        if not is_name and not is_address(text) and not is_told:
            # Below it may stand what the newspaper says of itself, and of whose the views are.
            if own_line(view.blocks[index]) is not None or are_own_views(text):
                continue
            return
        take(view, marks, index, Mark(Label.AUTHOR_BIO, Why.PATTERN))


def _is_below_name(view: PageView, index: int, writers: frozenset[str]) -> bool:
    """True for a short line right below nothing but a writer's name in the same element: what she is."""
    block, above = view.blocks[index], view.blocks[index - 1]
    is_below = block.container == above.container and len(block.text) <= _LONGEST_OFFICE
    return is_below and fold(above.text) in view.authors | writers


def _is_above_bio(view: PageView, marks: dict[int, Mark], index: int) -> bool:
    """True where the next line that a reader sees is on the writer."""
    below = next((i for i in range(index + 1, len(view.blocks)) if not view.blocks[i].hidden), index)
    return below in marks and marks[below].label is Label.AUTHOR_BIO
