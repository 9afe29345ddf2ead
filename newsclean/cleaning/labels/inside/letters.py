"""Readers' letters: who wrote each and where from stands below it, and is the letter's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.page import ENTRIES, is_linked
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.sentences import ends_sentence
from newsclean.cleaning.vocabulary.letters import names_letters

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# How far above the headline stands what names the letters, in blocks; the longest signature and place, the least
# weight of a letter's end, and the fewest letters.
_NEAR, _SIGNATURE, _PLACE, _LETTER, _FEWEST = 4, 70, 30, 24, 2
# How far behind the text the last signature may stand.
_BEHIND = 2


def keep_signatures(view: PageView) -> PageView:
    """The page of letters with the names and the places below those that the engine kept."""
    if not view.kept or not _is_of_letters(view):
        return view
    end = min(view.kept[-1] + 1 + _BEHIND, len(view.blocks))
    signed = [i for i in range(view.first + 1, end) if _is_signature(view, i)]
    if len(signed) < _FEWEST:
        return view
    places = [i + 1 for i in signed if i + 1 < len(view.blocks) and _is_place(view, i + 1)]
    found = frozenset((*signed, *places))
    return view.with_choice([is_kept or i in found for i, is_kept in enumerate(view.keep)])


def signs_letter(view: PageView, index: int) -> bool:
    """True for a name in an element like that of other names in a text of letters: below each stands one."""
    if not _is_of_letters(view):
        return False
    alike, homes = view.columns.alike, view.columns.homes
    look = alike[homes[index]]
    return any(i != index and alike[homes[i]] == look and is_full_name(view.blocks[i].text) for i in view.left)


def _is_of_letters(view: PageView) -> bool:
    top = max(0, view.headline - _NEAR if view.headline >= 0 else view.first - _NEAR)
    above = (view.blocks[i] for i in range(top, view.first))
    # Many menus have letters among their entries.
    said = (block.text for block in above if not block.hidden and block.tag not in ENTRIES.difference(HEADINGS))
    return any(map(names_letters, (*view.head.headlines, *view.head.all("article:section"), *said)))


def _is_signature(view: PageView, index: int) -> bool:
    """True for a name, or a name and a place, right below the end of a letter."""
    block, above = view.blocks[index], view.blocks[index - 1]
    if len(block.text) > _SIGNATURE or block.hidden or is_linked(block) or ends_sentence(block.text):
        return False
    is_below = (
        view.keep[index - 1] and weight(above.text) >= _LETTER and (ends_sentence(above.text) or above.text[-1] == ",")
    )
    name, _, place = block.text.partition(",")
    is_name = is_full_name(name) or (name.isupper() and is_full_name(name.title()))
    return is_below and is_name and not any(map(str.isdigit, place))


def _is_place(view: PageView, index: int) -> bool:
    """True for the place below a name."""
    block = view.blocks[index]
    is_line = len(block.text) <= _PLACE and block.text[0].isupper() and not ends_sentence(block.text)
    is_said = view.columns.sections[index] is not None or view.columns.lines[index] is not None
    return is_line and not block.hidden and not is_linked(block) and not is_said
