"""The place that begins a story without an agency beside it, as newspapers of the continent set it: told by its own
element, and by how the story speaks of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.blocks import text_inside
from newsclean.cleaning.labels.tells.datelines import CITIES, checked
from newsclean.cleaning.vocabulary.agencies import WIRES

if TYPE_CHECKING:
    from lxml import etree

    from newsclean.cleaning.head import Head
    from newsclean.cleaning.labels.page import PageView

# The elements in which it stands, and what class words call it.
_BOLD = frozenset({"b", "strong"})
_INLINE = frozenset({*_BOLD, "span", "em", "i"})
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:dateline|location|ort|ortsmarke|spitzmarke|place|city|lieu|luogo|lugar|ciudad)(?:$|[\s_-])",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_a-zß-ÿ][\w-]{2,24}"
_STOPPED = re.compile(rf"^(?P<place>{_WORD}(?:[ /]{_WORD}){{0,2}})\s?\.$")
_SIGNS = " .,:–—-"
# "Betzdorf. Der Rat ...", "Linz/Wien – Die Fähre ...", "WARSZAWA. Rada ...": a sign, and a sentence of its own; the
# place may be a paragraph by itself.
_PLAIN = re.compile(
    rf"^(?P<place>{_WORD}(?: am Main|/Main|[ /]{_WORD}| an der {_WORD}){{0,2}}?)"
    r"(?:\.|\.?\s[–—-])(?:$|\s+(?=[„“\"»«]?[^\W\d_a-zß-ÿ]))"
)
# Who tells of himself begins with a place as with a word.
_OF_WRITER = re.compile(r"(?:Ich|Wir|Mein|Meine|Je|Nous|Mon|Io|Noi|Yo|Mi|Eu|Ik|Wij|Eine?|Une?|Una?|Een|I|We|My|A|An)\b")
# One word after the other, each a sentence: "Berlin. Paris. London."
_ENUMERATED = re.compile(r"[„“\"»«]?\w+(?: \w+)?[.:]")
# What leads to a place, also with another ending of its name; which of that says where, and which names a place.
_LEADING, _BENDING = "in|aus|nach|Raum|Stadt|Ort|en|em|te|i|från|fra|til", "w|we|z|do|pod|v|ve|u|iz|в|во|из|до|під"
_WHERE = frozenset({"in", "en", "em", "te", "i", "w", "we", "v", "ve", "u", "в", "во"})
_TOWN = frozenset({"raum", "stadt", "ort"})
# What stands before any noun but a city's name.
_ARTICLES = (
    "der|die|das|den|dem|des|eine?|einer|einem|einen|la|le|les|il|lo|gli|el|los|las|het|een|une?|una?|uma|um|o|os|as"
)
# What tells English, where no such place stands.
_ENGLISH = re.compile(r"\bthe\b")
# How much of a name stays the same in all its forms; how long a sentence behind it is at least; the first paragraphs.
_ENDING, _SHORTEST_STEM, _SENTENCE, _FIRST = 2, 4, 40, 2


def find_placed_dateline(view: PageView) -> str | None:
    """The place that begins the text without an agency: in an element of its own, as German newspapers write it
    ("<b>Port Ellery.</b> Der Rat hat ..."), else before a sign, where the story tells that something is there."""
    left = view.left[:_FIRST]
    return next(filter(None, (read(view, i) for read in (_set_apart, _plain) for i in left)), None)


def _set_apart(view: PageView, index: int) -> str | None:
    """The place in an element that is called so, at the beginning of a paragraph; in bold letters with no more than a
    point behind it, where headline or text name it once more; the same in others, where they tell that it is one."""
    block = view.blocks[index]
    element = view.containers[block.container].element
    own = next(iter(element), None) if element is not None and not (element.text or "").strip() else None
    if own is None or own.tag not in _INLINE or not block.text.startswith(text := text_inside(own)):
        return None
    rest = block.text[len(text) :].lstrip()
    place = text.strip(_SIGNS)
    if place in WIRES:
        return None
    if _is_called(own) and len(rest) >= _SENTENCE and re.fullmatch(rf"{_WORD}(?:[ /,.-]+{_WORD})*", place):
        return checked(place, place)
    found = _STOPPED.match(text)
    if found is None or not rest[:1].isupper():
        return None
    others = " ".join(_others(view, index, rest))
    is_named = (
        found["place"] in others if own.tag in _BOLD else _is_place(found["place"], others, view.head, is_set=True)
    )
    return checked(found["place"], found["place"]) if is_named else None


def _is_called(element: etree._Element) -> bool:
    return _CALLED.search(f"{element.get('class', '')} {element.get('itemprop', '')}") is not None


def _plain(view: PageView, index: int) -> str | None:
    text = view.blocks[index].text
    found = _PLAIN.match(text)
    if found is None or checked(found["place"], found["place"]) is None:
        return None
    place, rest = found["place"], text[found.end() :]
    others = " ".join(_others(view, index, rest))
    if (rest and len(rest) < _SENTENCE) or _OF_WRITER.match(rest) or _ENUMERATED.match(rest) or _ENGLISH.search(others):
        return None
    names = place.split("/")
    if not rest and len(names) == 1 and not place.isupper():
        return None
    is_set = len(names) > 1 or place.isupper() or place in CITIES
    return place if any(_is_place(x, others, view.head, is_set=is_set) for x in names) else None


def _is_place(name: str, story: str, head: Head, *, is_set: bool = False) -> bool:
    """True for a name that the story has behind a word that leads to places, and never behind an article. People live
    in fear, too, and trust in a chancellor: a name that is not set as places are (`is_set`) is also led to by another
    such word, or by one for a town, or is a part of the page's address or its section."""
    bare = name.casefold()
    name = re.escape(name.title() if name.isupper() else name)
    stem = name[: max(_SHORTEST_STEM, len(name) - _ENDING)]
    found = re.findall(rf"\b(?:((?i:{_LEADING}))\s{name}\b(?!-)|((?i:{_BENDING}))\s{stem})", story)
    # "Der Hamburg Marathon" is no Hamburg.
    has_article = re.search(rf"\b(?i:{_ARTICLES})\s{name}\b(?![ -][^\W\d_a-zß-ÿ])", story)
    if not found or has_article:
        return False
    leads = {(fixed or bent).casefold() for fixed, bent in found}
    is_town = not leads.isdisjoint(_TOWN) or (len(leads) > 1 and not leads.isdisjoint(_WHERE))
    return is_set or is_town or bare in _filed(head)


def _filed(head: Head) -> set[str]:
    """The folders of the page's address, and its section."""
    addresses = (*head.all("og:url"), *head.links.get("canonical", ()))
    folders = {part.casefold() for x in addresses for part in x.split("/")[3:-1]}
    return folders | {x.casefold() for x in head.all("article:section", "og:article:section")}


def _others(view: PageView, index: int, rest: str) -> list[str]:
    """What else names the place: the rest of its paragraph, the headlines, the description, the other paragraphs."""
    head = view.head
    return [rest, *head.headlines, *head.descriptions, *(view.blocks[i].text for i in view.left if i > index)]
