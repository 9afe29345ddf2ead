"""Posts of networks amid the text: who posted one goes where its words went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.labels.page import HANDLE, Mark, take
from newsclean.cleaning.labels.tells.embeds import signs_post
from newsclean.model import Label, Why

if TYPE_CHECKING:
    from newsclean.cleaning.labels.page import PageView

# What holds a post, and the most blocks of its words.
_QUOTE, _WORDS = "blockquote", 12


def mark_posts(view: PageView, marks: dict[int, Mark]) -> None:
    """Takes who posted out of the text where the post's words are not in it, and marks both; a post whose words are in
    the text stays whole."""
    if not view.kept:
        return
    mark = Mark(Label.SOCIAL, Why.PATTERN)
    for i in range(view.first + 1, min(view.kept[-1] + 2, len(view.blocks))):
        block = view.blocks[i]
        if HANDLE not in block.text or block.hidden or not signs_post(block.text):
            continue
        home = view.containers[block.container]
        words = range(max(home.first, i - _WORDS) if home.tag == _QUOTE and home.first < i else i - 1, i)
        if not any(view.keep[j] for j in words):
            for j in (*words, i):
                if not view.blocks[j].hidden:
                    take(view, marks, j, mark)
        elif not view.keep[i]:
            marks[i] = mark


def is_of_kept_post(view: PageView, index: int) -> bool:
    """True for who posted what stands right above in one quotation and is in the text: it stays with the words."""
    block, above = view.blocks[index], index - 1
    home = view.containers[block.container]
    is_quoted = home.tag == _QUOTE and home.first <= above and view.keep[above]
    return is_quoted and HANDLE in block.text and signs_post(block.text)
