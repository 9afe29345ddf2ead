"""Notes on what a story has been put right in and who else worked on it, which an engine left out: they are part of the
story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.labels.tells.lines import is_helped
from newsclean.cleaning.vocabulary.corrections import is_correction, names_correction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.labels.page import PageView

# How far above and behind the text such a note may stand, in blocks, and its least length.
_ABOVE, _BEHIND = 3, 4
_NOTE = 20


def keep_corrections(view: PageView) -> PageView:
    """The page with such notes in the text that stand amid it, right above it or right behind it."""
    found = set(_notes(view)) if view.kept else None
    return view.with_choice([is_kept or i in found for i, is_kept in enumerate(view.keep)]) if found else view


def _notes(view: PageView) -> Iterator[int]:
    end = min(view.kept[-1] + 1 + _BEHIND, len(view.blocks))
    for i in range(max(view.headline + 1, view.first - _ABOVE, 0), end):
        block = view.blocks[i]
        if view.keep[i] or block.hidden or len(block.text) < _NOTE or is_linked(block):
            continue
        is_headed = i > 0 and names_correction(view.blocks[i - 1].text)
        if is_headed and not view.keep[i - 1]:
            yield i - 1
        if is_headed or is_correction(block.text) or (i > view.kept[-1] and is_helped(block.text)):
            yield i
