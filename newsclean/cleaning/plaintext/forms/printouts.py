"""Pages printed from a browser: the address, "1/2", the day of printing and the page's title at the top and the foot
of each come between the paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsclean.cleaning.plaintext.forms.draft import Edit, Foreign
from newsclean.cleaning.sentences import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.cleaning.plaintext.forms.draft import Draft, Line

# "1/2", "Seite 1 von 2", "https://courier.example/ferry 1/2".
_NUMBER = re.compile(
    r"^(?P<url>https?://\S+\s+)?(?:(?:page|seite|página|pagina|strona|sida|side|стр\.?|страница)\s)?"
    r"(?P<at>\d{1,3})\s?(?:/|of|von|sur|de|di|z|av|af|из)\s?(?P<of>\d{1,3})(?P<tail>\s+https?://\S+)?$",
    re.IGNORECASE,
)
_URL = re.compile(r"^https?://\S+$")
# The day and the time of printing, alone or beside the page's title.
_PRINTED = re.compile(
    r"^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),? \d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AP]M)?(?P<title> \S.*)?$", re.IGNORECASE
)
# How many lines above a page's number and below it may be a page's foot or the next one's top, and the longest of them.
_BESIDE, _LONGEST = 4, 200


def unprint(draft: Draft) -> Draft:
    """The text without what a browser prints at each page's top and foot, and paragraphs whole that went on there."""
    lines = list(draft.lines()) if _may_be_printed(draft) else []
    numbers = _numbers(lines)
    if not numbers:
        return draft
    near = {j for i in numbers for j in range(max(0, i - _BESIDE), min(len(lines), i + _BESIDE + 1))}
    near |= set(range(min(_BESIDE, len(lines))))
    furniture = {i for i in near if i in numbers or _is_furniture(lines, i, near, len(numbers))}
    if not any(_is_address(lines[i].text) for i in furniture):
        return draft
    foreign = [Foreign(lines[i].start, lines[i].end) for i in sorted(furniture)]
    return draft.rewritten(_joins(lines, furniture), foreign)


def _may_be_printed(draft: Draft) -> bool:
    """True for a text that has the number of a page near its end."""
    return any(len(x.text) <= _LONGEST and _NUMBER.match(x.text) for x in draft.last_lines(_BESIDE))


def _numbers(lines: Sequence[Line]) -> list[int]:
    """The lines with the numbers of all pages in order; empty where one is missing."""
    found = [(i, m) for i, x in enumerate(lines) if len(x.text) <= _LONGEST and (m := _NUMBER.match(x.text))]
    if not found:
        return []
    wanted = [(n, len(found)) for n in range(1, len(found) + 1)]
    is_whole = [(int(m["at"]), int(m["of"])) for _, m in found] == wanted
    return [i for i, _ in found] if is_whole else []


def _is_address(text: str) -> bool:
    return _URL.match(text) is not None or "http" in text


def _is_furniture(lines: Sequence[Line], index: int, near: set[int], pages: int) -> bool:
    """True for an address, for the day of printing, and for what stands at every page's top."""
    text = lines[index].text
    if len(text) > _LONGEST:
        return False
    if _URL.match(text) or _PRINTED.match(text):
        return True
    return pages > 1 and sum(lines[i].text == text for i in near) >= pages


def _joins(lines: Sequence[Line], furniture: set[int]) -> list[Edit]:
    """What makes a paragraph whole that went on on the next page: its line ends in a sentence's midst, and the next one
    goes on with a small letter."""
    found: list[Edit] = []
    for i in furniture:
        above, below = i - 1, i
        while below in furniture:
            below += 1
        if above in furniture or above < 0 or below == len(lines):
            continue
        if not ends_sentence(lines[above].text) and lines[below].text[0].islower():
            places = [lines[j] for j in range(above, below + 1)]
            gaps = [(a.end, b.start) for a, b in pairwise(places)]
            found += [Edit(start, end) for start, end in gaps[1:]]
            found.append(Edit(*gaps[0], "\n"))
    return found
