"""The titles of a list without what its rows begin and end with: bullets, numbers that count on, days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import weight

if TYPE_CHECKING:
    from collections.abc import Sequence

# Signs that begin no title, and those that may: dashes, and the dots that Japanese and Chinese set before a row without
# a space.
_BULLET = re.compile(r"^[»›▶►▸>•●▪■◆◇◎○□▷★☆※*]+\s*(?=\S)")
# "»I see no way back«, says the mayor"
_QUOTED = re.compile(r"[»›][^»›]*[«‹]")
_ROW_SIGN = re.compile(r"^(?:[·・]\s*|[‐–—-]\s+)(?=[^\W_]|[\"“„«「『‘'(\[【])")
_NUMBER = re.compile(r"^(?:#|no\.?\s?)?(\d{1,2})(?:[.):、．]\s*|위\s+|位\s*|\s+)(?=\S)", re.IGNORECASE)
# The day of a month behind a title, without a year.
_DAY = re.compile(r"\s*[(\[（]\d{1,2}[-/.月]\d{1,2}日?(?:\s(?:[-–|]\s)?\d{1,2}:\d\d)?[)\]）]$")
# The time of day before a title, on a day of a month: "08.04 18:17 The last ferry", or glued to it: "5:49 p.m.A song".
_CLOCK = re.compile(
    r"^(?:\d{1,2}[./]\d{1,2}\.?\s+)?(?:[01]?\d|2[0-3]):[0-5]\d"
    r"(?:\s?[ap](?:\.\s?m\.|m\b)\s*(?=\S)|(?!\d)\s*(?=[^\W\d_]|[\"“„«»‘']))",
    re.IGNORECASE,
)
# The fewest rows that show a custom, or one that not all of them follow; and the longest way to another story.
_ROWS, _MOST_ROWS, _WAY = 2, 3, 32
_ARROWED = re.compile(r"^(?:<+|«|‹|←|◄|◀|&lt;)\s*[^\W\d_]|[^\W_]\s*(?:>+|»|›|→|►|▶|&gt;)$")


def points(title: str) -> bool:
    """True for a few words with an arrow back before them, or one on behind them; where both stand they are quotes."""
    is_quoted = "«" in title and "»" in title
    return weight(title) <= _WAY and not is_quoted and _ARROWED.search(title) is not None


def without_marks(titles: Sequence[str]) -> list[str]:
    """The titles without such marks. A number goes only where those of all rows count on from one: a title may begin
    with its own; a bare one only in three rows at least."""
    bare = [x if _QUOTED.match(x) else _BULLET.sub("", x) for x in titles]
    if len(bare) < _ROWS:
        return bare
    for pattern in (_ROW_SIGN, _DAY):
        if all(map(pattern.search, bare)):
            bare = [pattern.sub("", x) for x in bare]
    clocks = sum(_CLOCK.match(x) is not None for x in bare)
    # Two titles may begin with clocks of their own: "10:30 ferry is cancelled".
    is_custom = clocks == len(bare) and not any(_CLOCK.sub("", x)[:1].islower() for x in bare)
    if is_custom or (clocks >= _MOST_ROWS and clocks * 2 > len(bare)):
        bare = [_CLOCK.sub("", x) for x in bare]
    numbers = [_NUMBER.match(x) for x in bare]
    counts_on = all(x is not None and int(x[1]) == i for i, x in enumerate(numbers, 1))
    if counts_on and (len(bare) > _ROWS or all(x is not None and not x[0].strip().isdecimal() for x in numbers)):
        bare = [_NUMBER.sub("", x) for x in bare]
    return bare
