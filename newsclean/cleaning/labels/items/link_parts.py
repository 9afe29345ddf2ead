"""Teasers of one line whose title, writer and date stand in inline elements of their own, with nothing between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import Block
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.teasers import LONGEST_TITLE
from newsclean.cleaning.labels.page import is_linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from newsclean.cleaning.blocks import Container

# What sets words apart inside a title.
_INSIDE_TITLES = frozenset(
    ["a", "abbr", "b", "br", "cite", "em", "font", "i", "mark", "q", "strong", "sub", "sup", "u", "wbr"]
)
_UNSHOWN = frozenset(["script", "style", "template", "svg", "noscript"])
# The fewest parts of a teaser.
_FEWEST = 2
# A shorter part is a letter set large.
_SHORTEST = 3


def with_parts(blocks: Iterable[Block], containers: Sequence[Container]) -> Iterator[Block]:
    """The blocks of a list of teasers, those of several parts replaced by them: the title first, then the others."""
    for block in blocks:
        parts = _parts_of(block, containers[block.container]) if block.hrefs else []
        if not parts:
            yield block
            continue
        title = max(filter(is_linked, parts), key=_title_rank, default=parts[0])
        yield title
        yield from (part for part in parts if part is not title)


def _title_rank(part: Block) -> tuple[bool, int]:
    """A title is longer than a kicker or a name, and unlike an excerpt it does not end with a full stop."""
    return len(part.text) <= LONGEST_TITLE and not part.text.endswith((".", "…")), weight(part.text)


def _parts_of(block: Block, box: Container) -> list[Block]:
    """The parts of a block that is all that its box shows; none where it has but one."""
    element = box.element
    if element is None or box.last - box.first > 1 or not _branches(element):
        return []
    found = list(_read(element, None, None))
    if len(found) < _FEWEST or min(len(text) for text, _ in found) < _SHORTEST:
        return []
    if _letters("".join(text for text, _ in found)) != _letters(block.text):
        return []
    return [
        Block(text, block.tag, block.container, len(text) if href else 0, (href,) if href else ())
        for text, href in found
    ]


def _branches(element: etree._Element) -> bool:
    """False where each element down from this one holds one other, or one holds words beside the other: most lists are
    such links alone."""
    while len(element) == 1:
        inner = element[0]
        if _has_words((element.text, inner.tail)):
            return False
        element = inner
    return len(element) > 1


def _has_words(texts: Iterable[str | None]) -> bool:
    return any(any(map(str.isalnum, text)) for text in texts if text)


def _read(element: etree._Element, href: str | None, text: str | None) -> Iterator[tuple[str, str | None]]:
    """The texts of an element, each with the address that it leads to; `text` is all of the element's, if known."""
    href = element.get("href") or href
    children = list(element)
    inner = [(x, said) for x in children if isinstance(x.tag, str) and x.tag not in _UNSHOWN and (said := _text(x))]
    has_words = _has_words((element.text, *(x.tail for x in children)))
    if not inner or has_words or (len(inner) > 1 and all(x.tag in _INSIDE_TITLES for x, _ in inner)):
        if text := text or _text(element):
            yield text, href or next((address for x, _ in inner if (address := x.get("href"))), None)
        return
    for part, said in inner:
        yield from _read(part, href, said)


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
