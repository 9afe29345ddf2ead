"""Teasers of one line whose title, writer and date stand in inline elements of their own, with nothing between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import Block, text_inside
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.teasers import LONGEST_TITLE, SHORTEST_TITLE
from newsclean.cleaning.labels.page import is_linked
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.metadata.names import is_full_name

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
# Parts stand no deeper than so many elements; each of them costs a look at all that it holds.
_DEEPEST = 32
# The most elements in and beside a row of cards.
_ROW = 80


def with_parts(blocks: Iterable[Block], containers: Sequence[Container]) -> Iterator[Block]:
    """The blocks of a list of teasers, those of several parts replaced by them: of each teaser the title first, then
    the others."""
    for block in blocks:
        teasers = list(_teasers_of(block, containers[block.container])) if block.hrefs else []
        if not teasers:
            yield block
        for parts in teasers:
            title = max(filter(is_linked, parts), key=_title_rank, default=parts[0])
            yield title
            yield from (part for part in parts if part is not title and not (part.hrefs and is_full_name(part.text)))


def _title_rank(part: Block) -> tuple[bool, bool, int]:
    """A title is no name or date and longer than a kicker, and unlike an excerpt it does not end with a full stop."""
    text, size = part.text, weight(part.text)
    is_line = size >= SHORTEST_TITLE and len(text) <= LONGEST_TITLE and not text.endswith((".", "…"))
    return is_line, not is_full_name(text) and not is_timestamp(text), size


def _teasers_of(block: Block, box: Container) -> list[list[Block]]:
    """The parts of each teaser in a block that is a row of cards, each a link, or all that its box shows; none where
    there is but one part."""
    if box.element is None:
        return []
    cards = [_parts_of(card, block) for card in _cards(box.element, block)] if len(block.hrefs) > 1 else []
    if cards and all(cards):
        return cards
    parts = _parts_of(box.element, block) if box.last - box.first == 1 else []
    is_whole = bool(parts) and _letters("".join(part.text for part in parts)) == _letters(block.text)
    return [parts] if is_whole else []


def _cards(element: etree._Element, block: Block) -> list[etree._Element]:
    """The links right inside an element that are a block together; none where other text is among them."""
    if len(element) > _ROW:
        return []
    links = [x for x in element if x.tag == "a" and x.get("href") in block.hrefs and text_inside(x)]
    wanted = _letters(block.text) if len(links) >= len(block.hrefs) else ""
    # Other rows may lead to the same stories.
    for first in range(len(links) - len(block.hrefs) + 1):
        row = links[first : first + len(block.hrefs)]
        if wanted == _letters("".join(map(text_inside, row))):
            return row
    return []


def _parts_of(element: etree._Element, block: Block) -> list[Block]:
    """The parts of an element that is a block, or belongs to one; none where it has but one."""
    if not _branches(element):
        return []
    found = list(_read(element, None, None))
    if len(found) < _FEWEST or min(len(text) for text, _ in found) < _SHORTEST:
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


def _read(
    element: etree._Element, href: str | None, text: str | None, depth: int = 0
) -> Iterator[tuple[str, str | None]]:
    """The texts of an element, each with the address that it leads to; `text` is all of the element's, if known."""
    href = element.get("href") or href
    children = list(element) if depth < _DEEPEST else []
    inner = [
        (x, said) for x in children if isinstance(x.tag, str) and x.tag not in _UNSHOWN and (said := text_inside(x))
    ]
    has_words = _has_words((element.text, *(x.tail for x in children)))
    if not inner or has_words or (len(inner) > 1 and _is_one(inner)):
        if text := text or text_inside(element):
            yield text, href or next((address for x, _ in inner if (address := x.get("href"))), None)
        return
    for part, said in inner:
        yield from _read(part, href, said, depth + 1)


def _is_one(inner: Sequence[tuple[etree._Element, str]]) -> bool:
    """True for what is but words set apart, not a writer's name beside a title."""
    if any(x.tag not in _INSIDE_TITLES for x, _ in inner):
        return False
    return len({x.get("href") for x, _ in inner}) == 1 or sum(is_full_name(said) for _, said in inner) != 1


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
