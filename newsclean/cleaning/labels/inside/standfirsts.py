"""The standfirst that an engine left out: it stands between headline and text, and the page declares it or calls it
so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.attributes import ATTRIBUTES
from newsclean.cleaning.blocks import SUBHEADINGS
from newsclean.cleaning.characters import weight
from newsclean.cleaning.features.topic import stems
from newsclean.cleaning.labels.page import TEASER, is_linked, is_prose
from newsclean.cleaning.labels.tells.asks import mark_ask
from newsclean.cleaning.labels.tells.signatures import signature
from newsclean.cleaning.sentences import COLONS
from newsclean.cleaning.vocabulary import CAMEL, fold, names_of
from newsclean.cleaning.vocabulary.credits import ends_in_credit, has_credit
from newsclean.model import Label

if TYPE_CHECKING:
    from newsclean.cleaning.blocks import Container
    from newsclean.cleaning.labels.page import PageView

# The shortest one, and how far below the headline the text may begin, in blocks.
_STANDFIRST, _REACH = 25, 40
_OF_PICTURES = frozenset({"figure", "figcaption"})
# The tag of headlines.
_HEADLINE = "h1"
# How far below the headline one stands that only its class or id names, in blocks, and what it is called.
_NEAR = 8
_NAMED = re.compile(
    r"(?<![a-z])(?:stand-?first|sub-?(?:title|head|hed|headline|heading)|de(?:c?k)|strapline|untertitel|entradilla|bajada|copete|"
    r"sub-?t[ií]tulo|ingress|manchete?|perex|chapô?|chapeau|occhiello|sottotitolo|sapo|underrubrik|"
    r"sous-?titre|drop-?head|catenaccio|alaotsikko|podtytu[lł]|pod-?naslov|podtitul(?:ek|ok)?|podzagolovok|onderkop|"
    r"alt-?baslik|sub-?judul)(?![a-z])"
)
# The words that name much else as well count right below the headline, before any other prose, unless one of those says
# whose they are: a picture's, a form's, another story's.
_RIGHT_BELOW = 3
_CALLED = re.compile(
    r"(?<![a-z])(?:lead|lede|leadtext|introduction|introtext|intro|excerpt|summary|descriptions?|descp?|sub-?header|"
    r"spot|teaser|preamble|abstract|vorspann|anriss|accroche|sumario|resumen|zajawka|spotu|anons|annotation)(?![a-z])"
)
_OF_OTHERS = re.compile(
    r"image|img|photo|foto|picture|media|figure|gallery|slide|asset|video|player|audio|caption|credit|author|person|bio|"
    r"feed|form|field|panel|login|widget|prompt|response|newsletter|hidden|none|link|product|step|card|comment|feature|"
    r"(?<![a-z])(?:ai|site|page|shop|call|meta|list|box)(?![a-z])"
)
# What an element is named by beside class and id.
_NAMING = frozenset({"itemprop", "role"})
_LONGEST_NAMING = 60
# The least length of a heading right below the headline that is one, whatever it is called.
_SENTENCE = 40
# A paragraph that only a byline below it tells, and how many words it has of the headline and the text's first blocks.
_PARAGRAPHS, _LONGEST = frozenset({"p", "div"}), 400
_SHARED, _TOLD = 2, 5


def keep_standfirst(view: PageView) -> tuple[PageView, int | None]:
    """The page with its standfirst in the text, and where that is: the declared description, word by word, or what is
    called so, under the headline and above the text, which does not repeat it. Null where there is none to add."""
    index = _standfirst(view)
    if index is None:
        index = _named_standfirst(view)
    if index is None:
        return view, None
    return view.with_choice([is_kept or i == index for i, is_kept in enumerate(view.keep)]), index


def _standfirst(view: PageView) -> int | None:
    headline = max((i for i in view.shown_headlines if i < view.first), default=-1)
    if headline < 0 or not view.kept or view.first - headline > _REACH:
        return None
    declared = {fold(x) for x in view.head.descriptions}
    begins = fold(view.blocks[view.first].text)
    for i in range(headline + 1, view.first):
        block = view.blocks[i]
        if block.hidden or not is_prose(block, _STANDFIRST) or (text := fold(block.text)) not in declared:
            continue
        return None if text in begins or _is_caption(view, i) else i
    return None


def _named_standfirst(view: PageView) -> int | None:
    headline = max((i for i in view.shown_headlines if i < view.first), default=-1)
    if headline < 0 or not view.kept:
        return None
    is_first, pictures = True, 0
    for i in range(headline + 1, min(view.first, headline + 1 + _NEAR)):
        block = view.blocks[i]
        if is_linked(block) and weight(block.text) >= TEASER:
            return None  # below other stories' titles it is theirs
        if _is_pictures(view, i):
            pictures += 1
            continue
        is_header = block.tag == _HEADLINE or signature(view, i) is not None
        if block.hidden or is_header or not is_prose(block, _STANDFIRST):
            continue
        is_called = is_first and i - pictures <= headline + _RIGHT_BELOW and _is_called(view, i)
        is_right_below = i == headline + 1 and (_is_subheading(view, i) or _is_above_byline(view, i))
        if is_called or is_right_below or _is_named(view, i):
            return None if _is_told(view, fold(block.text)) else i
        is_first = False
    return None


def _is_named(view: PageView, index: int) -> bool:
    """True for a block that is called a standfirst, or is alone in a box that is."""
    return _NAMED.search(_names(view, index)) is not None


def _is_called(view: PageView, index: int) -> bool:
    """The same by words that name parts of other things, too."""
    names = _names(view, index)
    return _CALLED.search(names) is not None and _OF_OTHERS.search(names) is None and view.blocks[index].tag != "li"


def _names(view: PageView, index: int) -> str:
    """The words by which a block is named, and a box that it is alone in."""
    block = view.blocks[index]
    box = view.containers[block.container]
    names = f"{_names_of(box)} {block.names}"
    if box.parent >= 0 and (around := view.containers[box.parent]).last - around.first == 1:
        names = f"{names} {_names_of(around)}"
    return CAMEL.sub("-", names).lower()


def _names_of(box: Container) -> str:
    attributes = box.element.attrib.items() if box.element is not None else ()
    said = (
        str(value)
        for name, value in attributes
        if (str(name).startswith("data-") or name in _NAMING) and len(value) <= _LONGEST_NAMING
    )
    return " ".join((box.names, *said))


def _is_subheading(view: PageView, index: int) -> bool:
    """True for a heading that is as long as a sentence and says nothing else of itself."""
    block = view.blocks[index]
    names = view.containers[block.container].names
    is_long = block.tag in SUBHEADINGS and weight(block.text) >= _SENTENCE and not block.text.endswith(COLONS)
    is_named = names_of(names) is not None or _OF_OTHERS.search(names.lower()) is not None
    return is_long and not is_named and not _is_of_headlines(view, fold(block.text))


def _is_above_byline(view: PageView, index: int) -> bool:
    """True for a paragraph with a byline right below it, a box or not, that has words of the story and no picture."""
    block, below = view.blocks[index], next((i for i in range(index + 1, view.first) if not view.blocks[i].hidden), -1)
    is_long = _SENTENCE <= weight(block.text) <= _LONGEST and block.tag in _PARAGRAPHS and not block.hrefs
    mark = signature(view, below) if is_long and below > 0 else None
    if mark is None or mark.label is not Label.BYLINE or mark_ask(block) is not None:
        return False
    element = view.containers[block.container].element
    around = element.getparent() if element is not None else None
    if around is None or any(True for _ in around.iter(*_OF_PICTURES, "img")):
        return False
    story = " ".join(view.blocks[i].text for i in (view.headline, *view.kept[:_TOLD]) if i >= 0)
    return len(stems(block.text).keys() & stems(story).keys()) >= _SHARED


def _is_of_headlines(view: PageView, text: str) -> bool:
    """True for another wording of the headline, with most of its words."""
    words = set(text.split())
    return any(len(words & set(x.split())) * 2 > len(words) for x in view.headlines)


def _is_told(view: PageView, text: str) -> bool:
    return any(text in fold(view.blocks[i].text) for i in view.kept)


def _is_pictures(view: PageView, index: int) -> bool:
    """True for a caption, and for what says whose a picture is."""
    text = view.blocks[index].text
    return _is_caption(view, index) or has_credit(text) or ends_in_credit(text)


def _is_caption(view: PageView, index: int) -> bool:
    box = view.containers[view.blocks[index].container]
    return box.tag in _OF_PICTURES or ATTRIBUTES[box.names].label is Label.CAPTION
