"""The newspaper's name, its motto and its menu, which old pages set in one box with the story: all lines down to the
menu, where that stands above the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import PARAGRAPH, Mark, is_linked, is_no_sentence, take
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.vocabulary import line_of
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.labels.page import PageView

# How many of the text's first lines may be the masthead, and the fewest links of a menu.
_LINES, _LINKS = 6, 3
# What parts the links of a menu.
_BARS = ("|", "•", "·", "][", "] [")
# What leads to no other page of the site.
_NO_PAGES = ("#", "javascript:", "mailto:")


def mark_masthead(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes the masthead out of the text and marks it."""
    first = view.left[:_LINES]
    menu = next((place for place, i in enumerate(first) if _is_menu(view.blocks[i])), None)
    if menu is None or 0 <= view.headline < first[menu] or menu == len(view.left) - 1:
        return
    if all(is_no_sentence(view.blocks[i].text) for i in first[:menu]):
        for i in first[: menu + 1]:
            take(view, marks, i, signature(view, i) or Mark(Label.NAVIGATION, Why.SHAPE))


def _is_menu(block: Block) -> bool:
    """True for a row of links to parts of the site."""
    bar = next((x for x in _BARS if block.text.count(x) >= _LINKS - 1), None)
    if bar is None or len(block.hrefs) < _LINKS or not is_linked(block) or len(block.text) > 2 * PARAGRAPH:
        return False
    is_of_buttons = any(line_of(x.strip(" []")) not in {None, Label.NAVIGATION} for x in block.text.split(bar))
    return not is_of_buttons and not any(x.lower().startswith(_NO_PAGES) for x in block.hrefs)
