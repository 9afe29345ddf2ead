"""What a reader of the record should be warned of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean.cleaning.characters import ENDS
from newsclean.cleaning.vocabulary import any_of, fold
from newsclean.cleaning.vocabulary.agencies import SHORT_WIRES, WIRES
from newsclean.cleaning.vocabulary.calls import SUBSCRIBE
from newsclean.cleaning.vocabulary.walls import asks_for_gift, names_own_app, subscription_in
from newsclean.model import Flag, Label, Why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.kinds.clues import KindClues
    from newsclean.model import Removed

_SUBSCRIBE = re.compile(
    rf"{SUBSCRIBE}|premium|member|trial|paywall|register|registrier",
    re.IGNORECASE,
)
# A text is whole as well that ends with a quotation, a note in brackets or a row of signs.
_ENDS = re.compile(rf"[{ENDS}»”\"'’)\]:;*]\W*$|[{ENDS}]\s?[\[(].{{0,60}}[\])]$")
_CUT = re.compile(r"(?:\[?(?:\.\.\.|…)\]?|\w[-–])$")
_SPONSORED = re.compile(
    r"^(?:sponsored(?: (?:content|post|article|story|by\b.*))?|paid (?:content|post|partnership|program)|"
    r"partner content|advertorial|brand(?:ed)? content|"
    r"promoted(?: content)?|in partnership with .{2,40}|paid for by .{2,60}|gesponsert|publirreportaje|"
    r"contenido patrocinado|"
    r"contenu sponsorisé|publi-rédactionnel|annonsørinnhold|annonsörsinnehåll|artykuł sponsorowany|на правах рекламы|"
    r"партнерский материал)$",
    re.IGNORECASE,
)
_SPONSORED_TYPES = frozenset({"advertisercontentarticle"})
_SPONSORED_PATHS = frozenset(
    {"sponsored", "sponsored-content", "partner-content", "brand-content", "paid-content", "advertorial", "brandvoice"}
    | {"paid-post", "paidpost", "partner", "sponsor-content", "publirreportajes", "branded-content"}
)
_AGENCIES = f"(?:(?:the )?(?:{any_of((*WIRES, *SHORT_WIRES))}))"
_AGENCY_NAME = re.compile(
    rf"^(?:by |von |from )?{_AGENCIES}(?:/{_AGENCIES})*$|\bnews agency$|\bnews agencies$|\bwire services?$|\bagencies$",
    re.IGNORECASE,
)
_IN_DATELINE = re.compile(r"^.{2,80}?[(（](?P<agency>[^()（）]{2,40})[)）]\.?\s*(?:[-–—:]|--)")
# "CHICAGO (WHBR) —" is signed by the station itself: American ones begin with K or W.
_AGENCY_SHORT = re.compile(r"^(?![KW][A-Z]{2,3}$)[A-Z]{2,5}(?:/[A-Z]{2,5})*$")
_STANDFIRST_REACH = 3
# The longest button of a wall.
_BUTTON = 24
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
    if _CUT.search(clues.text[-_TAIL:]):
        return True
    return bool(_walls(clues)) and (clues.metadata.is_free is not True or not _ENDS.search(clues.text[-_TAIL:]))


def _walls(clues: KindClues) -> list[str]:
    """The texts of paywalls that stand right behind the text's last block. What only names a subscription is none: it
    may tell of another device; nor is what asks for a gift."""
    last = clues.kept[-1] if clues.kept else -1
    covers = zip(clues.labelled.removed, clues.labelled.covers, strict=True)
    return [x.text for x, covered in covers if _is_wall(x) and last < covered[0] <= last + 12]


def _is_wall(part: Removed) -> bool:
    if part.label is not Label.PAYWALL or part.why is Why.LEARNED:
        return False
    return (part.why is not Why.PATTERN or part.detail is None) and not asks_for_gift(part.text)


def _is_paywalled(clues: KindClues) -> bool:
    return clues.metadata.is_free is False or any(map(_sells, _walls(clues)))


def _sells(wall: str) -> bool:
    """True for a wall that names what opens it: a subscription, an account."""
    sold = _sold(wall)
    return _SUBSCRIBE.search(sold) is not None or subscription_in([sold]) is not None


def _sold(wall: str) -> str:
    """A wall's words; without its button where the rest is to be read in the newspaper's own app."""
    lines = wall.split("\n")
    return "\n".join(lines[:-1]) if names_own_app(lines) and len(lines[-1]) <= _BUTTON else wall


def _is_sponsored(clues: KindClues) -> bool:
    if clues.story_types & _SPONSORED_TYPES or not _SPONSORED_PATHS.isdisjoint(clues.segments[:-1]):
        return True
    return any(_SPONSORED.match(fold(x)) for x in (clues.metadata.section or "", *_lines_above(clues)))


def _lines_above(clues: KindClues) -> Iterator[str]:
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
            yield block.text


def _is_wire(clues: KindClues) -> bool:
    """True where an agency signs the story, or stands in its dateline."""
    if any(_AGENCY_NAME.search(x.strip()) for x in clues.metadata.authors):
        return True
    for i in clues.kept[:_STANDFIRST_REACH]:
        match = _IN_DATELINE.match(clues.blocks.blocks[i].text[:140])
        if match and (
            _AGENCY_NAME.search(match["agency"].strip())
            or (clues.labelled.dateline and _AGENCY_SHORT.match(match["agency"]))
        ):
            return True
    return False
