"""Letters to the editor: several on one page, each with who wrote it and where from below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.names import PARTICLES, is_full_name
from newsclean.cleaning.plaintext.column_lists import is_date
from newsclean.cleaning.sentences import ends_sentence, is_whole
from newsclean.cleaning.vocabulary.bylines import is_salutation
from newsclean.cleaning.vocabulary.letters import leads_letters, names_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.wording import Wording

# How far above the text stands what names the letters, in lines, and how far where it is surely no entry of a menu; so
# much of the text is letters, for a menu has that name as well.
_ABOVE, _FAR_ABOVE, _SHARE = 3, 14, 0.7
# The longest signature and the longest place below one, the fewest letters, and the least weight of a letter's end.
_SIGNATURE, _PLACE, _FEWEST, _LETTER = 70, 30, 2, 24
# How letters end before their signature: "Yours, etc,".
_COMMA = ","
# What parts a name from its place, and what stands behind a name besides: "(retd)".
_PARTED, _IN_BRACKETS = (",", ". "), re.compile(r"\s?\([^()]*\)$")
# How many lines a letter has at most.
_LINES = 16


def letters_page(texts: Sequence[str], keep: Sequence[bool], wording: Wording) -> tuple[int, list[int]] | None:
    """The line that names the letters, and all lines of them and of their signatures; null where the text is none.
    `keep` says which lines are the text as far as is known."""
    kept = [i for i, is_kept in enumerate(keep) if is_kept]
    heading = _heading(texts, wording, kept[0]) if kept else None
    if heading is None:
        return None
    signed = [i for i in range(heading + 2, len(texts)) if _is_signature(texts, wording, i)]
    starts = [heading, *signed]
    end = next((n for n in range(1, len(starts)) if starts[n] - starts[n - 1] > _LINES), len(starts)) - 1
    if 0 < end < _FEWEST and leads_letters(texts[heading]) and signed[0] == kept[-1] + 1:
        return heading, _one_letter(texts, wording, kept[0], signed[0])
    # The names of a list stand below its excerpts, which are none of the text.
    if end < _FEWEST or not any(keep[i - 1] for i in signed[:_FEWEST]):
        return None
    last = signed[end - 1] + 1
    if last < len(texts) and _is_place(texts, wording, last):
        last += 1
    lines = range(heading + 1, last)
    if sum(wording.weights[i] for i in kept if i in lines) < _SHARE * sum(wording.weights[i] for i in kept):
        return None
    body = [i for i in lines if (wording.lines[i] or wording.headings[i]) is None]
    return heading, [i for i in body if i > signed[0] or not is_date(texts[i], wording.signs[i])]


def _one_letter(texts: Sequence[str], wording: Wording, first: int, signature: int) -> list[int]:
    """The lines around the text of a single letter that are its own: whom it speaks to, who wrote it and where from."""
    found = [first - 1] if is_salutation(texts[first - 1]) else []
    is_placed = signature + 1 < len(texts) and _is_place(texts, wording, signature + 1)
    return [*found, signature, *([signature + 1] if is_placed else [])]


def _heading(texts: Sequence[str], wording: Wording, first: int) -> int | None:
    """The line above the text's `first` one that names the letters. Where more stands between, such as a first letter
    that is none of the text yet, it has a title or a date behind it: an entry of a menu has neither."""
    near = next((i for i in range(max(0, first - _ABOVE), first) if names_letters(texts[i])), None)
    if near is not None:
        return near
    far = range(first - _ABOVE - 1, max(0, first - _FAR_ABOVE) - 1, -1)
    return next(
        (
            i
            for i in far
            if names_letters(texts[i]) and (leads_letters(texts[i]) or is_date(texts[i + 1], wording.signs[i + 1]))
        ),
        None,
    )


def _is_signature(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for a name, or a name and a place, right below a letter's last sentence."""
    text, above = texts[index], texts[index - 1]
    if len(text) > _SIGNATURE or ends_sentence(text) or (wording.headings[index] or wording.lines[index]) is not None:
        return False
    is_below = wording.weights[index - 1] >= _LETTER and (is_whole(above) or above.endswith(_COMMA))
    return is_below and _is_signed(text)


def _is_signed(text: str) -> bool:
    """True for a name, with a place behind it or not: "Col. A. Reyes (retd)", "A. de Boer, Winsum"."""
    if _is_name(text):
        return True
    parts = [text.rpartition(x) if x == ". " else text.partition(x) for x in _PARTED if x in text]
    return any(_is_name(name) and not any(map(str.isdigit, place)) for name, _, place in parts)


def _is_name(text: str) -> bool:
    name = " ".join(x for x in _IN_BRACKETS.sub("", text).split() if x not in PARTICLES)
    return is_full_name(name) or (name.isupper() and is_full_name(name.title()))


def _is_place(texts: Sequence[str], wording: Wording, index: int) -> bool:
    """True for the place below a name."""
    text = texts[index]
    is_said = (wording.headings[index] or wording.lines[index]) is not None
    return len(text) <= _PLACE and text[0].isupper() and not ends_sentence(text) and not is_said
