"""The lines between headline and text: a standfirst is the text's, and below it still stand who wrote it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.lines import signature
from newsclean.cleaning.labels.page import Mark, weight
from newsclean.cleaning.labels.teasers import is_full_name
from newsclean.cleaning.metadata.names import ROLE, split_names
from newsclean.cleaning.plaintext.sentences import ends_sentence
from newsclean.cleaning.vocabulary.bylines import is_lead
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsclean.cleaning.labels.page import PageView

# The most lines between headline and text, the length of a standfirst, and how sure it must be.
_LINES, _SHORTEST, _LONGEST, _STANDFIRST = 6, 50, 250, 0.15
_ROLE_WORDS = 7
# What points to the last of a row of links.
_ARROWS = "》〉>»›→ "
_SIGNED = frozenset({Label.BYLINE, Label.TIMESTAMP})
# The most lines between a headline and the text that may be bylines, and the longest of names or a role.
_LONGEST_HEADER, _LONGEST_ROLE = 16, 80
_BYLINE = Mark(Label.BYLINE, Why.SHAPE)
# What names are joined by, and the small words in them.
_SMALL = frozenset([
    "de", "da", "di", "do", "du", "del", "della", "der", "den", "van", "von", "zu", "ten", "ter", "la", "le", "el",
    "al", "bin", "ibn", "y", "e", "et", "und", "and", "en", "og", "och",
])  # fmt: skip


def left_out_standfirst(page: PageView, values: Sequence[float], is_named: Callable[[int], bool]) -> int | None:
    """The line right below the headline that is not kept and is the standfirst: between it and the text stands when,
    and nothing that does not say what it is. Others are captions. Null where there is none."""
    index, first = page.headline + 1, page.first
    while first + 1 < len(page.keep) and _is_signed(page, first):
        first += 1
    between = range(index + 1, first)
    if page.headline < 0 or not 0 < len(between) <= _LINES or page.keep[index]:
        return None
    # A row of links down to the story, read as the headline, ends with it.
    if page.blocks[page.headline].text.endswith(page.blocks[index].text.lstrip(_ARROWS)):
        return None
    size = weight(page.blocks[index].text)
    if values[index] < _STANDFIRST or not _SHORTEST <= size <= _LONGEST or is_named(index):
        return None
    signed = [_is_signed(page, i) for i in between]
    # A name with a role stands right above when.
    is_header = all(
        signed[at]
        or is_named(i)
        or is_full_name(page.blocks[i].text)
        or (at + 1 < len(signed) and signed[at + 1] and _is_role(page, i))
        for at, i in enumerate(between)
    )
    return index if is_header and any(signed) else None


def signed_below_standfirst(page: PageView) -> dict[int, Mark]:
    """The kept lines between a standfirst, the text's first line, and its next paragraph that say who wrote it and
    when."""
    found: dict[int, Mark] = {}
    kept = page.left[: _LINES + 1]
    if page.headline < 0 or not kept or weight(page.blocks[kept[0]].text) > _LONGEST:
        return found
    for i in kept[1:]:
        mark = signature(page, i)
        if mark is None or mark.label not in _SIGNED or not _is_only_names(page.blocks[i].text, mark):
            break
        found[i] = mark
    return found


def mark_bylines(page: PageView, marks: dict[int, Mark]) -> None:
    """Marks the names between headline and text that no word of their own line names: below a lone "By", beside a date,
    and the role or the newspaper below a name. `marks` says what the lines' own words tell."""
    if page.headline < 0:
        return
    between = range(page.headline + 1, min(page.first, page.headline + 1 + _LONGEST_HEADER))
    for i in between:
        if page.keep[i] or i in marks:
            continue
        text, below, above = page.blocks[i].text, i + 1, _label_at(marks, i - 1)
        if below in between and below not in marks and is_lead(text) and _is_names(page.blocks[below].text):
            marks[i] = marks[below] = _BYLINE
        elif is_full_name(text):
            if Label.BYLINE is above or Label.TIMESTAMP in (above, _label_at(marks, below)):
                marks[i] = _BYLINE
        elif above is Label.BYLINE and len(text) <= _LONGEST_ROLE and ROLE.search(text):
            marks[i] = _BYLINE


def _label_at(marks: dict[int, Mark], index: int) -> Label | None:
    mark = marks.get(index)
    return None if mark is None else mark.label


def _is_names(text: str) -> bool:
    names = split_names(text) if len(text) <= _LONGEST_ROLE else ()
    return bool(names) and all(len(x.split()) <= _ROLE_WORDS for x in names) and not ends_sentence(text)


def _is_signed(page: PageView, index: int) -> bool:
    mark = signature(page, index)
    return mark is not None and mark.label in _SIGNED


def _is_role(page: PageView, index: int) -> bool:
    """True for a few words that begin with a name: "Ida Holm Town editor"."""
    words = page.blocks[index].text.split()
    return 2 < len(words) <= _ROLE_WORDS and is_full_name(" ".join(words[:2])) and not ends_sentence(words[-1])


def _is_only_names(text: str, mark: Mark) -> bool:
    """True for a line of dates, and for a byline whose words behind the first one are names or in brackets: "von" and
    "di" begin headings, too."""
    words = text.partition("(")[0].partition(",")[0].split()
    return mark.label is Label.TIMESTAMP or all(x in _SMALL or not x[0].islower() for x in words[1:])
