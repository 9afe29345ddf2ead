"""What is written on the controls of a page: those of a player, buttons side by side, the button of a box that asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsclean.cleaning.labels.page import TEASER, Mark
from newsclean.cleaning.vocabulary import line_of
from newsclean.cleaning.vocabulary.newsletters import SIGN_UP
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView
    from newsclean.cleaning.plaintext.wording import Wording

# "00:00 / 02:41": how much of a video has been seen, and the longest names of the buttons beside that.
_SEEN = re.compile(r"\W*(?:\d{1,2}:)?\d{1,2}:\d\d\s?/\s?(?:\d{1,2}:)?\d{1,2}:\d\d\b[^.!?]{0,50}")
# "1x 1.2x 1.5x", "Speed: 1x", "▶ 1.0x": how fast a recording is read; and "0:00", where it stands before it begins.
_SPEEDS = re.compile(
    r"(?:[^\W\d]{3,12}\W{1,3})?(?:\W{0,3}(?<![\d.,])[0-4](?:[.,]\d{1,2})?\s?[x×]\b)+\W{0,3}|\W{0,3}0?0:00\W{0,3}",
    re.IGNORECASE,
)
# The longest row of buttons, and what parts them.
LONGEST_ROW = 120
_BAR = "|"
# The longest button below the sentences of a box that asks.
_BUTTON = 30
_BOXES = frozenset({Label.NEWSLETTER, Label.PAYWALL})


def player(view: PageView, index: int) -> Mark | None:
    """The controls of a video or a recording."""
    text = view.blocks[index].text
    return Mark(Label.MEDIA_PLAYER, Why.PATTERN) if _SEEN.fullmatch(text) or _SPEEDS.fullmatch(text) else None


def row_of_buttons(view: PageView, index: int) -> Mark | None:
    """Buttons with bars between them ("Print this page | Back to top"), of a line that has a bar: what all of them are,
    else navigation, as the addresses of terms are."""
    labels = [line_of(x.strip()) for x in view.blocks[index].text.split(_BAR)]
    if labels[0] is None or None in labels:
        return None
    is_menu = len(set(labels)) > 1 or labels[0] is Label.LEGAL
    return Mark(Label.NAVIGATION if is_menu else labels[0], Why.PATTERN)


def mark_buttons(view: PageView, marks: dict[int, Mark], wording: Wording) -> None:
    """Marks what stands right above and right below the sentences of boxes that ask as parts of them."""
    for i in sorted(marks):
        if marks[i].label not in _BOXES or wording.weights[i] < TEASER:
            continue
        part = replace(marks[i], why=Why.SHAPE)
        if marks[i].label is Label.PAYWALL and _heads_nothing(marks, wording, i - 1):
            marks[i - 1] = part
        if _is_button(view, marks, wording, i + 1):
            marks[i + 1] = part


def _heads_nothing(marks: dict[int, Mark], wording: Wording, index: int) -> bool:
    """True for words that head a list of stories elsewhere ("Keep reading") and have none below."""
    is_heading = index in marks and wording.headings[index] is Label.RELATED
    return is_heading and marks[index + 1].group != index


def _is_button(view: PageView, marks: dict[int, Mark], wording: Wording, index: int) -> bool:
    """True for a button that signs up, which is an entry in menus."""
    is_entry = index in marks and marks[index].label is Label.NAVIGATION and wording.weights[index] <= _BUTTON
    return is_entry and SIGN_UP.match(view.blocks[index].text) is not None
