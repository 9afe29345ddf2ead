"""Where on the page the article's text stood, in words that are the same for every page of one layout."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import HEADINGS, climb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.cleaning.blocks import Blocks, Container

# A word with digits names one story (post-4711) or one build of the style sheets (css-1x2y3z), not the layout.
_LAYOUT_WORD = re.compile(r"[^\W\d]{2}(?:[^\W\d]|-)*")
_MOST_WORDS = 2
_ROWS = frozenset({"tr", "tbody"})
_TELLING_TAGS = frozenset({"article", "main", "body"})
_LISTS = frozenset({"li", "ul", "ol", "dl", "dd", "dt"})
_TEXT_TAGS = _LISTS | _ROWS | {*HEADINGS, "p", "blockquote", "td", "pre", "figure"}


def place_of(blocks: Blocks, keep: Sequence[bool]) -> str | None:
    """The element that held most of the kept text, as its tag and first class or id words (`div.story-body`), behind
    those around it up to the first that has a name (`article.story div`); null where nothing was kept."""
    held: Counter[int] = Counter()
    for block, is_kept in zip(blocks.blocks, keep, strict=True):
        if is_kept:
            held[_holder(blocks.containers, block.container)] += len(block.text)
    if not held:
        return None
    return " ".join(reversed(list(_names(blocks.containers, held.most_common(1)[0][0]))))


def _names(containers: Sequence[Container], index: int) -> Iterator[str]:
    """The names of a container and those around it, up to the first that tells it apart."""
    for container in (containers[i] for i in climb(containers, index)):
        words = _layout_words(container.names)
        if words or container.tag not in _ROWS:
            yield ".".join([container.tag, *words])
        if words or container.tag in _TELLING_TAGS:
            return


def _holder(containers: Sequence[Container], index: int) -> int:
    """The innermost container that holds text, and is not one of its paragraphs; else the outermost."""
    holders = (i for i in climb(containers, index) if containers[i].tag not in _TEXT_TAGS)
    return next(holders, 0)


def _layout_words(names: str) -> list[str]:
    words = [word.lower() for word in names.split() if _LAYOUT_WORD.fullmatch(word)]
    return words[:_MOST_WORDS]
