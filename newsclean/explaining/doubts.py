"""Where to look first: blocks of which the engine was unsure, or of which a rule thought otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsclean.counts import counted
from newsclean.explaining.markup import Markup, cut, element, of_page
from newsclean.explaining.reading import anchor
from newsclean.model import Flag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.explanation import Explanation, Part

# What is removed with a higher score than the first, or kept with a lower one than the second, may be otherwise.
_LOW, _HIGH = 0.3, 0.7
# Little depends on a shorter block.
_LEAST = 25
_MOST, _SHOWN = 12, 90
_OF_PAGE = "Of this page as a whole the engine is unsure: its text may be wrong, or it may be no article."


class _Doubt(NamedTuple):
    """A block, why it is doubtful, and how many more are of the same removed entry."""

    number: int
    part: Part
    why: str
    more: int = 0


def doubts(explanation: Explanation) -> Markup:
    """The doubtful blocks in the page's order, the longest of many, each with a link to where it stands."""
    found = _longest_of_each_entry(explanation)
    if not found:
        return element("p", "The engine was sure of all that matters, and no rule thought otherwise.")
    longest = sorted(found, key=lambda doubt: len(doubt.part.text), reverse=True)[:_MOST]
    rest = len(found) - len(longest)
    unsure = element("p", _OF_PAGE) if Flag.LOW_CONFIDENCE in explanation.article.flags else None
    more = element("p", f"and {counted(rest, 'shorter block')}", class_="quiet") if rest else None
    language = explanation.article.language
    rows = (_row(doubt, language) for doubt in sorted(longest, key=lambda doubt: doubt.number))
    return element("div", unsure, element("ol", *rows, class_="doubts"), more)


def _longest_of_each_entry(explanation: Explanation) -> list[_Doubt]:
    """The doubts, those of one removed entry as one."""
    longest: dict[tuple[int | None, int | None], _Doubt] = {}
    for doubt in _found(explanation):
        key = (doubt.part.entry, doubt.number if doubt.part.entry is None else None)
        before = longest.get(key)
        if before is None:
            longest[key] = doubt
        else:
            longest[key] = max(before, doubt, key=lambda x: len(x.part.text))._replace(more=before.more + 1)
    return list(longest.values())


def _found(explanation: Explanation) -> Iterator[_Doubt]:
    for number, part in enumerate(explanation.parts):
        if part.is_hidden or part.score is None:
            continue
        entry = None if part.entry is None else explanation.article.removed[part.entry]
        became = "kept" if entry is None else f"removed as {entry.label.replace('_', ' ')}"
        if part.is_chosen != part.is_kept:
            if len(part.text) >= _LEAST:
                did = "had taken it" if part.is_chosen else "had left it out"
                yield _Doubt(number, part, f"{became}, though the engine {did}")
        elif part.score < _HIGH if part.is_kept else part.score > _LOW and len(part.text) >= _LEAST:
            yield _Doubt(number, part, f"{became}, the engine was unsure")


def _row(doubt: _Doubt, language: str | None) -> Markup:
    told = f"{doubt.why} ({100 * (doubt.part.score or 0):.0f})"
    if doubt.more:
        told += f", as of {counted(doubt.more, 'other block')} of this part"
    words = of_page("a", cut(doubt.part.text, _SHOWN), href=f"#{anchor(doubt.number)}", lang=language)
    return element("li", words, element("span", told))
