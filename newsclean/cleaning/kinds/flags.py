"""What a reader of the record should be warned of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import ENDS
from newsclean.cleaning.kinds.types import names_kicker
from newsclean.cleaning.vocabulary import any_of, fold, is_more
from newsclean.cleaning.vocabulary.agencies import BEFORE_PLACE, EASTERN_WIRES, SHORT_WIRES, SOURCE, WIRES, WITH
from newsclean.cleaning.vocabulary.calls import SUBSCRIBE
from newsclean.cleaning.vocabulary.sponsors import ADVERTS, SPONSORED
from newsclean.cleaning.vocabulary.support import asks_for_gift, asks_for_support
from newsclean.cleaning.vocabulary.walls import (
    locks,
    names_own_app,
    praises_subscription,
    sells,
    tells_of_wall,
)
from newsclean.model import Flag, Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.kinds.clues import KindClues
    from newsclean.model import Removed

# A newspaper's paid part ("Weiterlesen mit C+"), and what of it is free, are said of in walls alone.
_SUBSCRIBE = re.compile(
    rf"{SUBSCRIBE}|premium|member|trial|paywall|register|registrier|[^\W\d]\+(?!\w)|"
    r"\bfree (?:articles?|stor(?:y|ies))\b",
    re.IGNORECASE,
)
# A text is whole as well that ends with a quotation, a note in brackets or a row of signs.
_ENDS = re.compile(rf"[{ENDS}»”\"'’)\]）】」』:;*]\W*$|[{ENDS}]\s?[\[(].{{0,60}}[\])]$")
# What breaks off: in brackets or within a word for sure. Writers of opinions end with such points, too.
_CUT = re.compile(r"(?:\[(?:\.\.\.|…)\]|\w[-–])$")
_POINTS = ("...", "…")
# Behind these no writer's sentence ends.
_JOINING = frozenset([
    "the", "of", "from", "your", "their", "der", "den", "dem", "des", "ein", "eine", "einem", "einen", "vom", "zum",
    "le", "les", "du", "des", "aux", "el", "los", "las", "del", "il", "gli", "della", "dei", "het", "een", "dos", "das",
])  # fmt: skip
_SPONSORED = re.compile(
    r"^(?:sponsored(?: (?:content|post|article|story|by .+))?|in partnership with .{2,40}|paid for by .{2,60}|"
    rf"{any_of(SPONSORED)})$",
    re.IGNORECASE,
)
_SPONSORED_TYPES = frozenset({"advertisercontentarticle"})
_SPONSORED_PATHS = frozenset(
    {"sponsored", "sponsored-content", "partner-content", "brand-content", "paid-content", "advertorial", "brandvoice"}
    | {"paid-post", "paidpost", "partner", "sponsor-content", "publirreportajes", "branded-content"}
)
_AGENCIES = f"(?:(?:the )?(?:{any_of((*WIRES, *SHORT_WIRES))}))"
_AGENCY_NAME = re.compile(
    # Behind a slash stands another one, or its service for a region: "dpa/lno".
    rf"^(?:by |von |from )?{_AGENCIES}(?:/(?:{_AGENCIES}|[a-z]{{2,4}}))*$|"
    r"\bnews agency$|\bnews agencies$|\bwire services?$|\bagencies$",
    re.IGNORECASE,
)
_IN_DATELINE = re.compile(r"^.{0,80}?[(（](?P<agency>[^()（）]{2,40})[)）]\.?\s*(?:[-–—:]|--)")
# How datelines of other scripts name the agency: "/ТАСС/.", "新华社北京11月2日电", "【東京共同】", "(서울=연합뉴스)".
_OTHER_DATELINE = re.compile(
    rf"^[^/]{{2,60}}[.,]\s?/(?:{_AGENCIES})/|^[【（(]?(?:{any_of(BEFORE_PLACE)}).{{0,20}}[电電](?!\w{{0,2}}[视視])|"
    rf"^【[^【】]{{0,12}}(?:{any_of(EASTERN_WIRES)})】|^\([^()=]{{1,12}}=(?:{any_of(EASTERN_WIRES)})\)",
    re.IGNORECASE,
)
# "CHICAGO (WHBR) —" is signed by the station itself: American ones begin with K or W.
_AGENCY_SHORT = re.compile(r"^(?![KW][A-Z]{2,3}$)[A-Z]{2,5}(?:/[A-Z]{2,5})*$")
# How a story names its agency behind its last sentence: "(dpa)", "(jh/AFP)", "(APA, 12.5.2031)", "— Bernama"; what is
# explained in brackets stands before the full stop.
_INITIALS = r"[a-zäöü]{2,4}|[\d.\s]{6,12}"
_PARTED = r"\s*[/,;&+-]\s*"
_SIGNED = re.compile(
    rf"[{ENDS}»”\"'’)]\s*(?:[(（\[【](?:(?:{any_of(WITH)})\s*)?(?:(?:{_INITIALS}){_PARTED})*(?:{_AGENCIES}|{any_of(EASTERN_WIRES)})"
    rf"(?:{_PARTED}(?:{_AGENCIES}|{_INITIALS}))*[)）\]】]|[-–—]+\s?{_AGENCIES})\W*$",
    re.IGNORECASE,
)
# The same on a line of its own: "Quelle: courier.example, jh/dpa", "Avec AFP", "(PAP)".
_CREDITED = re.compile(
    rf"^\W*(?:(?:{any_of(SOURCE)})\s*[:：]\s*|(?:{any_of(WITH)})\s*)(?:[\w.-]{{2,24}}{_PARTED}){{0,3}}?"
    rf"{_AGENCIES}(?:{_PARTED}[\w.-]{{2,24}})*\W*$"
    rf"|^[(（](?:(?:{_INITIALS}){_PARTED})*{_AGENCIES}(?:{_PARTED}(?:{_INITIALS}))*[)）]\.?$",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 80
_STANDFIRST_REACH = 3
# The class word for a wall.
_CALLED = "wall"
# The longest button of one.
_BUTTON = 24
# What a wall leaves of a story is shorter, in words.
_LONG = 120
# So much of a text's end tells how it ends.
_TAIL = 120


def find_flags(clues: KindClues) -> tuple[Flag, ...]:
    """The flags of a story."""
    is_cut = _is_truncated(clues)
    found = (
        (Flag.PAYWALLED, is_cut and _is_paywalled(clues)),
        (Flag.TRUNCATED, is_cut or clues.page.is_cut),
        (Flag.SPONSORED, _is_sponsored(clues)),
        (Flag.WIRE, _is_wire(clues)),
        (Flag.SEVERAL_STORIES, any(x.label is Label.OTHER_STORY for x in clues.labelled.removed)),
        (Flag.LOW_CONFIDENCE, not clues.labelled.is_sure),
    )
    return tuple(flag for flag, holds in found if holds)


def _is_truncated(clues: KindClues) -> bool:
    """True where the text ends before the story does: at a paywall, or in the middle of a sentence."""
    if not clues.text:
        return False
    is_cut = clues.words < _LONG or clues.metadata.is_free is False or _breaks_off(clues)
    if _CUT.search(clues.text[-_TAIL:]) or (is_cut and clues.text.endswith(_POINTS)):
        return True
    return bool(_walls(clues)) and (clues.metadata.is_free is not True or not _ENDS.search(clues.text[-_TAIL:]))


def _breaks_off(clues: KindClues) -> bool:
    """True for points behind a small word, which another one follows, or above the way to the rest."""
    *_, last = clues.text[-_TAIL:].rstrip(" .…").lower().split() or [""]
    after = clues.kept[-1] + 1 if clues.kept else 0
    beside = clues.blocks.blocks[after : after + 1]
    return last in _JOINING or any(_leads_on(x) for x in beside)


def _leads_on(block: Block) -> bool:
    """True for a link of the words for more."""
    text = block.text.strip(" .…»›>→")
    return bool(block.hrefs) and not block.hidden and is_more(text)


def _walls(clues: KindClues) -> list[str]:
    """The texts of paywalls that stand right behind the text's last block. What only names a subscription is none: it
    may tell of another device; nor is what asks for a gift, or for support without a word on the rest."""
    last = clues.kept[-1] if clues.kept else -1
    covers = zip(clues.labelled.removed, clues.labelled.covers, strict=True)
    walls = [x for x, covered in covers if last < covered[0] <= last + 12 and _is_wall(x)]
    return [] if _is_whole(clues) and all(map(_advertises, walls)) else [x.text for x in walls]


def _advertises(part: Removed) -> bool:
    """True for praise of a subscription that no class calls a wall."""
    is_called = part.why is Why.CLASS_FAMILY and _CALLED in (part.detail or "").lower()
    return not is_called and praises_subscription(part.text)


def _is_whole(clues: KindClues) -> bool:
    """True for a text of some length that ends with a sentence, where nothing declares that its rest is for those who
    pay: what stands below it and has no word on a rest advertises a subscription."""
    is_long = clues.words >= _LONG
    return is_long and clues.metadata.is_free is not False and _ENDS.search(clues.text[-_TAIL:]) is not None


def _is_wall(part: Removed) -> bool:
    if part.label is not Label.PAYWALL or part.why is Why.LEARNED:
        return False
    if tells_of_wall(part.text) or any(map(locks, part.text.split("\n"))):
        return not asks_for_gift(part.text)
    is_told = part.why is not Why.PATTERN or part.detail is None
    return is_told and not asks_for_gift(part.text) and not asks_for_support(part.text)


def _is_paywalled(clues: KindClues) -> bool:
    return clues.metadata.is_free is False or any(map(_sells, _walls(clues)))


def _sells(wall: str) -> bool:
    """True for a wall that names what opens it, a subscription, an account, a price, or says that it opens for those
    who pay."""
    sold = _sold(wall)
    return any(map(locks, sold.split("\n"))) or _SUBSCRIBE.search(sold) is not None or sells(sold)


def _sold(wall: str) -> str:
    """A wall's words; without its button where the rest is to be read in the newspaper's own app."""
    lines = wall.split("\n")
    return "\n".join(lines[:-1]) if names_own_app(lines) and len(lines[-1]) <= _BUTTON else wall


def _is_sponsored(clues: KindClues) -> bool:
    if clues.story_types & _SPONSORED_TYPES or not _SPONSORED_PATHS.isdisjoint(clues.segments[:-1]):
        return True
    if _SPONSORED.match(fold(clues.metadata.section or "")):
        return True
    return any(
        _SPONSORED.match(text) or (text in ADVERTS and names_kicker(clues, i))
        for i in _lines_above(clues)
        if (text := fold(clues.blocks.blocks[i].text))
    )


def _lines_above(clues: KindClues) -> Iterator[int]:
    """The short lines between the headline and the text, and right above the headline."""
    headline = clues.headline
    if headline is None or not clues.kept:
        return
    for i in range(max(0, headline - _STANDFIRST_REACH), max(clues.kept[0], headline)):
        block = clues.blocks.blocks[i]
        if (
            not block.hidden
            and len(block.text) <= 80
            and i != headline
            and clues.label_of.get(i) is not Label.NAVIGATION
        ):
            yield i


def _is_wire(clues: KindClues) -> bool:
    """True where an agency signs the story, or stands in its dateline."""
    if any(_AGENCY_NAME.search(x.strip()) for x in clues.metadata.authors):
        return True
    for i in clues.kept[:_STANDFIRST_REACH]:
        beginning = clues.blocks.blocks[i].text[:140]
        if _OTHER_DATELINE.match(beginning):
            return True
        match = _IN_DATELINE.match(beginning)
        if match and (
            _AGENCY_NAME.search(match["agency"].strip())
            or (clues.labelled.dateline and _AGENCY_SHORT.match(match["agency"]))
        ):
            return True
    return _is_credited(clues)


def _is_credited(clues: KindClues) -> bool:
    """True where an agency is named behind the last sentence, or as the source on a line of its own beside the text."""
    if not clues.kept:
        return False
    blocks = clues.blocks.blocks
    last = clues.kept[-1]
    if _SIGNED.search(blocks[last].text[-_TAIL:]):
        return True
    behind = (
        i
        for i in range(last, min(len(blocks), last + 1 + _STANDFIRST_REACH))
        if clues.label_of.get(i) is not Label.CAPTION and not blocks[i].hidden
    )
    lines = (blocks[i].text for i in (*_lines_above(clues), *behind))
    return any(len(x) <= _LONGEST_CREDIT and _CREDITED.match(x) for x in lines)
