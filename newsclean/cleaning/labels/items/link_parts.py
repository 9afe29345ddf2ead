"""Lines of teasers whose title, writer, date and excerpt stand in inline elements of their own, with nothing between
them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from newsclean.cleaning.blocks import HEADINGS, Block, text_inside
from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.cards import in_cards, tells_below
from newsclean.cleaning.labels.items.drafts import EXCERPT, LONGEST_TITLE, SHORTEST_TITLE
from newsclean.cleaning.labels.page import COLUMNS, is_linked
from newsclean.cleaning.labels.tells.signatures import is_timestamp
from newsclean.cleaning.labels.tells.titles import TITLE
from newsclean.cleaning.metadata.names import is_full_name
from newsclean.cleaning.vocabulary import section_of

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
# A shorter part is a letter set large, but for the rank of a story.
_SHORTEST = 3
# A longer line without a link is prose.
_LONGEST_LINE = 600
# Parts stand no deeper than so many elements; each of them costs a look at all that it holds.
_DEEPEST = 32
# What parts a kicker from its title.
_BEHIND = " :：|–—-·•/"
# What tells the address of a page from other values.
_PAGE = re.compile(r"/|\.s?html?\b|\.php|\.aspx?\b|\.jsp")
# The most elements in and beside a row of cards.
_ROW = 80


class _Part(NamedTuple):
    """A text of a teaser with its address, and what the page calls its element."""

    text: str
    href: str | None = None
    names: str = ""


def with_parts(blocks: Sequence[Block], containers: Sequence[Container]) -> Sequence[Block]:
    """The blocks of a list of teasers, those of several parts replaced by them: of each teaser the title first, then
    the others."""
    if not any(x.link_chars or containers[x.container].element is not None for x in blocks):
        return blocks  # a text without markup
    return in_cards([*_parted(blocks, containers)], containers)


def _parted(blocks: Iterable[Block], containers: Sequence[Container]) -> Iterator[Block]:
    above: Block | None = None
    for block in blocks:
        box = containers[block.container]
        led = _led_on(block, above, box)
        # A day of several elements is one.
        is_day = not block.hrefs and block.tag not in HEADINGS and is_timestamp(block.text)
        teasers = [] if is_day else _teasers_of(led, box)
        if not teasers:
            yield led
        for parts in teasers:
            yield from _in_order(parts)
        above = led


def _led_on(block: Block, above: Block | None, box: Container) -> Block:
    """A line inside a link with the link's address, which the line before it may have taken."""
    if block.hrefs or not is_linked(block) or box.element is None:
        return block
    href = _link_around(box.element)
    if href is None and above is not None and above.hrefs and _leads(box.element, above.hrefs[-1], block.text):
        href = above.hrefs[-1]
    return replace(block, hrefs=(href,)) if href else block


def _leads(element: etree._Element, address: str, text: str) -> bool:
    """True where a link to this address inside an element holds this text."""
    return any(x.get("href") == address and text in text_inside(x) for x in islice(element.iter("a"), _ROW))


def _link_around(element: etree._Element | None) -> str | None:
    """The address of the link that an element stands in; null where it stands in none."""
    link = next(element.iterancestors("a"), None) if element is not None else None
    return link.get("href") if link is not None else None


def _in_order(parts: Sequence[Block]) -> Iterator[Block]:
    """The parts of a teaser, its title first; several titles stay where they are. Names that lead to their writers, and
    short links elsewhere than to the story, are no parts of it."""
    titles = [part for part in parts if is_linked(part) and weight(part.text) >= TITLE]
    if len({part.hrefs for part in titles}) > 1:
        yield from titles
        return
    title = max(filter(is_linked, parts), key=_title_rank, default=parts[0])
    yield title
    at = next(i for i, part in enumerate(parts) if part is title)
    for i, part in enumerate(parts):
        is_kicker = part.hrefs and part.hrefs != title.hrefs and weight(part.text) < TITLE
        is_of_story = i > at or (i < at and tells_below(part))
        if is_of_story and not is_kicker and not (part.hrefs and is_full_name(part.text)):
            yield part


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
    if box.tag == "select":
        return [[x] for x in _options(box.element, block)]
    if not block.hrefs:
        return _parts_below(box, block)
    cards = [_parts_of(card, block) for card in _cards(box.element, block)] if len(block.hrefs) > 1 else []
    if cards and all(cards):
        return cards
    parts = _whole_parts(box, block) or _title_and_prose(box.element, block)
    return [parts] if parts else []


def _options(select: etree._Element, block: Block) -> list[Block]:
    """The entries of a menu to choose a story from; none where they lead nowhere."""
    found = [_Part(text_inside(x), x.get("value", "")) for x in select.iter("option")]
    led = [part for part in found if part.text and part.href and _PAGE.search(part.href)]
    return _made(led, block) if len(led) * 2 > len(found) else []


def _title_and_prose(element: etree._Element, block: Block) -> list[Block]:
    """The parts of a line that begins with the link of a title and goes on with prose; a sentence may begin with a link
    as well."""
    size = block.link_chars
    if is_linked(block) or size < TITLE or len(set(block.hrefs)) > 1:
        return []
    links = (text_inside(x) for x in islice(element.iter("a"), _ROW) if x.get("href") == block.hrefs[0])
    title = next(filter(None, links), "")
    rest = block.text[len(title) :].lstrip(_BEHIND)
    if not TITLE <= len(title) <= size or not block.text.startswith(title) or weight(rest) < EXCERPT:
        return []
    if rest[0].islower() or rest[0].isdecimal() or not rest[0].isalpha() or title.endswith(","):
        return []
    return _made([_Part(title, block.hrefs[0]), _Part(rest)], block)


def _parts_below(box: Container, block: Block) -> list[list[Block]]:
    """The parts of a line without a link, one of which is a date, or an excerpt that others are set apart from; a
    sentence may be of several elements."""
    if len(block.text) > _LONGEST_LINE or is_timestamp(block.text):  # "Updated" says what the date beside it is
        return []
    parts = _whole_parts(box, block)
    has_excerpt = any(weight(part.text) >= EXCERPT for part in parts)
    is_apart = has_excerpt and (any(is_full_name(part.text) for part in parts) or _are_glued(block.text, parts))
    return [parts] if is_apart or any(is_timestamp(part.text) for part in parts) else []


def _are_glued(text: str, parts: Sequence[Block]) -> bool:
    """True where no space stands before some part of a line: it is set apart."""
    at = 0
    for part in parts:
        if at and text.startswith(part.text, at):
            return True
        at = text.find(part.text, at) + len(part.text)
    return False


def _whole_parts(box: Container, block: Block) -> list[Block]:
    """The parts that are together all of a block; none where some of it is in no part."""
    element = box.element
    if element is None:
        return []
    parts = _parts_of(element, block) if box.last - box.first == 1 else _parts_in_line(element, block)
    is_whole = bool(parts) and _letters("".join(part.text for part in parts)) == _letters(block.text)
    return parts if is_whole else []


def _parts_in_line(element: etree._Element, block: Block) -> list[Block]:
    """The parts of a line of inline elements beside other blocks of their box: "title, date" above an excerpt."""
    if len(element) > _ROW:
        return []
    wanted = _letters(block.text)
    inside = [(x, said) for x in element if isinstance(x.tag, str) and (said := text_inside(x))]
    for first, (_, said) in enumerate(inside):
        found: list[_Part] = []
        letters = ""
        for x, words in inside[first:] if wanted.startswith(_letters(said)) else ():
            letters += _letters(words)
            found += _read(x, _link_around(x), words)
            if letters == wanted:
                return _made(found, block)
            if not wanted.startswith(letters):
                break
    return []


def _cards(element: etree._Element, block: Block) -> list[etree._Element]:
    """The links right inside an element that are a block together; none where other text is among them."""
    if len(element) > _ROW:
        return []
    linked = (x for x in element if x.tag == "a" and x.get("href") in block.hrefs)
    links = [(x, said) for x in linked if (said := text_inside(x))]
    wanted = _letters(block.text) if len(links) >= len(block.hrefs) else ""
    # Other rows may lead to the same stories.
    for first in range(len(links) - len(block.hrefs) + 1):
        row = links[first : first + len(block.hrefs)]
        if wanted == _letters("".join(said for _, said in row)):
            return [x for x, _ in row]
    return []


def _parts_of(element: etree._Element, block: Block) -> list[Block]:
    """The parts of an element that is a block, or belongs to one; none where it has but one."""
    if not _branches(element):
        return []
    return _made(list(_read(element, _link_around(element), None)), block)


def _made(found: Sequence[_Part], block: Block) -> list[Block]:
    """Blocks of the texts with their addresses; none where they are too few, or too short."""
    if len(found) < _FEWEST or any(len(text) < _SHORTEST and not text.isdecimal() for text, *_ in found):
        return []
    return [
        Block(text, block.tag, block.container, len(text) if href else 0, (href,) if href else (), names)
        for text, href, names in found
    ]


def _branches(element: etree._Element) -> bool:
    """False where each element down from this one holds one other, or one holds words beside the other that may be of
    one title: most lists are such links alone."""
    while len(element) == 1:
        inner = element[0]
        if _has_words((element.text, inner.tail)):
            return inner.tag not in _INSIDE_TITLES and not _has_words((element.text,))
        element = inner
    return len(element) > 1


def _has_words(texts: Iterable[str | None]) -> bool:
    return any(any(map(str.isalnum, text)) for text in texts if text and not text.isspace())


def _read(element: etree._Element, href: str | None, text: str | None, depth: int = 0) -> Iterator[_Part]:
    """The texts of an element, each with the address that it leads to; `text` is all of the element's, if known."""
    href = element.get("href") or href
    children = list(element) if depth < _DEEPEST else []
    inner = [
        (x, said) for x in children if isinstance(x.tag, str) and x.tag not in _UNSHOWN and (said := text_inside(x))
    ]
    has_words = _has_words((element.text, *(x.tail for x in children)))
    if not inner or has_words or (len(inner) > 1 and _is_one(inner)):
        text = text or text_inside(element)
        href = href or next((address for x, _ in inner if (address := x.get("href"))), None)
        if inner and _is_kicker(element, *inner[0]) and (rest := text.removeprefix(inner[0][1]).lstrip(_BEHIND)):
            yield _Part(inner[0][1], None, inner[0][0].get("class", ""))
            text = rest
        if text:
            yield _Part(text, href, element.get("class", ""))
        return
    for part, said in inner:
        yield from _read(part, href, said, depth + 1)


def _is_kicker(element: etree._Element, first: etree._Element, said: str) -> bool:
    """True for the name of columns in an element of its own before the words of a title; what is only set apart may be
    the title's first word."""
    is_apart = first.tag not in _INSIDE_TITLES and not _has_words((element.text,))
    return is_apart and section_of(said) in COLUMNS


def _is_one(inner: Sequence[tuple[etree._Element, str]]) -> bool:
    """True for what is but words set apart, not a writer's name beside a title."""
    if any(x.tag not in _INSIDE_TITLES for x, _ in inner):
        return False
    addresses = {x.get("href") for x, _ in inner}
    if len(addresses) > 1 and None not in addresses:
        return False
    return len(addresses) == 1 or sum(is_full_name(said) for _, said in inner) != 1


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
