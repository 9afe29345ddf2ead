"""The text of a byline's block, as lines of names: its links, its author's card, or its elements one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.metadata.names import split_names
from newsclean.cleaning.metadata.reporters import reporters_of
from newsclean.cleaning.vocabulary import any_of
from newsclean.cleaning.vocabulary.bylines import AND, REVIEWED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from newsclean.cleaning.metadata.clues import Clues, Names

AUTHOR_PAGE = re.compile(
    r"(?<!/licenses)/(?:authors?|autor|autoren|autore?s|autori|auteurs?|by|profiles?|people|persons?|staff|"
    r"contributors?|journalists?|reporters?|"
    r"writers?|columnists?|redaktion|skribent|forfatter|yazar(?:lar)?|muhabir|reporter)[/_-]|[?&]author=",
    re.IGNORECASE,
)
BARE_NAME = re.compile(
    r"^[^\W\d_a-zß-ÿα-ωά-ώа-яё][\w’'.\u200c-]+"
    r"(?: (?:[^\W\d_a-zß-ÿα-ωά-ώа-яё][\w’'.\u200c-]*|van|de|der|den|von|bin|al|el|di|da)){1,3}$"
)
# "And" before a name.
LEADING_AND = re.compile(rf"&\s*|\b(?:{any_of(AND)}|e|en|i)\s+", re.IGNORECASE)
_PLACE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:loc|location|place|city|ort|ortsmarke|lugar|ciudad|luogo|lieu)(?:$|[\s_-])", re.IGNORECASE
)
# What parts the rest of a line from a name in an element of its own: its place, its trade.
_GOES_ON = (",", "(")
_PLACE_BEHIND = re.compile(r"^, [^\W\d_a-z][^\s,]+(?: [^\W\d_a-z][^\s,]+)?$")
# The classes of an author's card, and that of the name on it.
_CARD, _NAME_ON_CARD = frozenset({"vcard", "post-author", "author"}), "fn"
_SCRIPTS = frozenset({"script", "style"})
# "By Ada Reyes in", then links to sections.
_FILED_UNDER = re.compile(r",?\s*\b(?:in|for|under|at|on|on behalf of)$", re.IGNORECASE)
# Before it stand sections and dates; of other languages the word begins family names.
_BY = re.compile(r"^(?:By|Por|Par|Door)\s(?=[^\W\d_a-z])")
# Behind a linked name and a dash stands what the writer is.
_TRADE_BEHIND = re.compile(r"^[-–—|]\s+(?=[^\W\d_])")
_REVIEWED = re.compile(rf"(?:^|\W)(?:{REVIEWED})\W*$", re.IGNORECASE)
_STARTS_REVIEWED = re.compile(rf"^\W*(?:{REVIEWED})\b", re.IGNORECASE)


def byline_at(clues: Clues, index: int) -> str:
    """A block's text as lines to be split: of its links to authors' pages where it has any, else piece by piece, for
    "Ada Reyes" and "March 15" may stand in two elements without a space between."""
    block = clues.blocks.blocks[index]
    element = clues.blocks.containers[block.container].element
    if element is None or reporters_of(block.text):
        return block.text
    if card := _named_on_card(element):
        return card
    links = [x for x in element.iter("a") if x.get("rel") == "author" or AUTHOR_PAGE.search(x.get("href", ""))]
    links = [x for x in links if not _is_reviewer(x)] or links
    linked = _lines_of(links)
    if (names := split_names(linked)) and not _is_torn(names):
        return linked
    linked_texts = {" ".join(" ".join(map(str, x.itertext())).split()) for x in element.iter("a")}
    pieces: list[str] = []
    for text in _texts(element):
        piece = " ".join(text.split())
        if not piece or piece not in block.text:
            continue
        if pieces and piece.startswith(_GOES_ON):
            # Behind a linked name and a comma stands where it was written.
            is_place = pieces[-1] in linked_texts and BARE_NAME.match(pieces[-1]) and _PLACE_BEHIND.match(piece)
            pieces[-1] += "" if is_place else piece
        elif pieces and pieces[-1] in linked_texts and _TRADE_BEHIND.match(piece) and _says_trade(piece):
            continue
        else:
            pieces.append(_FILED_UNDER.sub("", piece))
            if pieces[-1] != piece:
                break
    begun = next((i for i, x in enumerate(pieces) if _BY.match(x)), 0)
    lines = "\n".join(pieces[begun:])
    return block.text if _is_torn(split_names(lines)) else lines


def begins_with_review(text: str) -> bool:
    """True for a line that begins with who looked at the story behind its writer: "Reviewed by Tom Okafor"."""
    return _STARTS_REVIEWED.match(text) is not None


def ends_in_review(text: str) -> bool:
    """True for a line that ends with the words "reviewed by"."""
    return _REVIEWED.search(text) is not None


def _is_reviewer(link: etree._Element) -> bool:
    """True for a link right behind the words "reviewed by"."""
    before, above = link.getprevious(), link.getparent()
    text = before.tail if before is not None else (above.text if above is not None else None)
    return text is not None and ends_in_review(text)


def _says_trade(piece: str) -> bool:
    """True for words behind a dash that are no other name: "- Product marketer"."""
    return not BARE_NAME.match(_TRADE_BEHIND.sub("", piece))


def _named_on_card(element: etree._Element) -> str:
    """The names on cards of authors (hCard's `fn`), a line each: around them stand words in any language."""
    cards = (x for x in element.iter("span", "p", "div", "address", "a") if not _CARD.isdisjoint(_words(x)))
    return _lines_of(dict.fromkeys(name for card in cards for name in card.iter() if _NAME_ON_CARD in _words(name)))


def _words(element: etree._Element) -> list[str]:
    return element.get("class", "").split()


def _lines_of(elements: Iterable[etree._Element]) -> str:
    return "\n".join(" ".join(" ".join(map(str, x.itertext())).split()) for x in elements)


def _texts(element: etree._Element) -> Iterator[str]:
    """The texts in an element, but for those in elements whose classes call them a place."""
    yield element.text or ""
    for child in element:
        if child.tag not in _SCRIPTS and isinstance(child.tag, str) and not _PLACE_CLASS.search(child.get("class", "")):
            yield from _texts(child)
        yield child.tail or ""


def _is_torn(names: Names) -> bool:
    """True for what may be one person's given and family names in two elements."""
    return len(names) > 1 and not any(" " in x for x in names)
