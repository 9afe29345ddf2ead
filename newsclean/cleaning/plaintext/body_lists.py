"""Lists amid a text whose entries look like a menu's or like tags: a line of the text with a colon leads to them, and
below them it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.tells.asks import ask_of
from newsclean.cleaning.sentences import COLONS, is_whole
from newsclean.cleaning.vocabulary.calls import speaks_to_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.cleaning.labels.page import PageView

# The shortest line that leads to a list, and the shortest paragraph below one; the longest entry, and how many there
# are.
_LEAD, _PARAGRAPH, _LONGEST, _FEWEST, _MOST = 40, 60, 40, 2, 16
# How sure the entries must be in the mean, and a paragraph below that is not kept: those of menus are less.
_ENTRY, _BELOW = 0.04, 0.04


def left_out_entries(view: PageView, values: Sequence[float], is_named: Callable[[int], bool]) -> list[int]:
    """The lines of such lists, and the paragraph right below one, that are not kept. `is_named` tells of a line whether
    its own words say that it is something else."""
    found: list[int] = []
    for lead in view.kept:
        if lead + 1 < len(view.keep) and view.blocks[lead].text.endswith(COLONS) and _leads(view, lead):
            found += _below(view, values, lead, is_named)
    return found


def _leads(view: PageView, index: int) -> bool:
    """True for what leads to a list of the story's; not for what leads to other stories or asks the reader."""
    text = view.blocks[index].text
    return weight(text) >= _LEAD and not speaks_to_reader(text) and ask_of(view.blocks[index]) is None


def _below(view: PageView, values: Sequence[float], lead: int, is_named: Callable[[int], bool]) -> list[int]:
    end = lead + 1
    while (
        end < len(view.keep)
        and end - lead <= _MOST
        and weight(view.blocks[end].text) <= _LONGEST
        and (view.keep[end] or not is_named(end))
    ):
        end += 1
    entries = range(lead + 1, end)
    if end == len(view.keep) or len(entries) < _FEWEST or sum(values[i] for i in entries) < _ENTRY * len(entries):
        return []
    text = view.blocks[end].text
    is_text = view.keep[end] or (values[end] >= _BELOW and not is_named(end))
    if not is_text or weight(text) < _PARAGRAPH or not is_whole(text):
        return []
    return [i for i in (*entries, end) if not view.keep[i] and any(map(str.isalnum, view.blocks[i].text))]
