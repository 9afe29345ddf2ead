"""The date of a page that neither declares it nor shows it where dates stand: what its scripts call the publication,
else what htmldate finds.

htmldate takes any day in the markup for the page's, so that something has to speak for it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from lxml import etree

from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import Order, find_dates, read_date, says_updated
from newsclean.cleaning.metadata.shown_dates import order_of, tells_other_days
from newsclean.model import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.metadata.clues import Clues
    from newsclean.cleaning.metadata.moments import Moment

_NO_LATEST = 2099
# Where links lead: to stories of other days.
_LINKED = re.compile(r"(<a\b[^<>]*?)\shref=(?:\"[^\"]*\"|'[^']*')", re.IGNORECASE)
# htmldate takes a second and more for a long page, and longer pages than this declare their date.
_SEARCHED = 500_000
# What scripts and attributes call the publication, and the value: "publishDate":"2024-05-03", showDate("2024/05/03").
_CALLED = re.compile(
    r"(?<![a-z])(?P<name>[a-z_]{0,12}publi[a-z_]{0,16}|[a-z_]{0,12}first_?pub|pub_?date|"
    r"(?:show|display|story|article|news|post)_?date)(?:\\?[\"']|&quot;)?\s?[:=(]\s?(?:new Date\()?(?:\\?[\"']|&quot;)"
    r"(?P<value>[^\"'\\<>&]{8,40})",
    re.IGNORECASE,
)
_LATER = re.compile(r"last|re_?publi|un_?publi|updat|modif", re.IGNORECASE)
# Who publishes, and by which number or key: "publisherId", "public_id".
_OF_PUBLISHER = re.compile(r"publisher|public(?!a)|(?:^|_)(?:id|key)$|(?-i:Id|Key)$", re.IGNORECASE)
# The attributes in which an element has its date for programs.
_OF_OTHERS = frozenset({"img", "a", "meta"})
_ATTRIBUTES = ("title", "data-date", "data-time", "data-datetime", "data-timestamp", "data-published", "content")


def search(clues: Clues, *, may_guess: bool) -> Found[Moment] | None:
    """What scripts call the publication, else what htmldate finds where it may; never the day of the fetch, which it
    takes from clocks and copyright lines."""
    containers = clues.blocks.containers
    if not containers or containers[0].element is None or len(clues.page.content) > _SEARCHED:
        return None
    fetched = read_date(clues.page.fetched_at) if clues.page.fetched_at else None
    latest = fetched.when.date().isoformat() if fetched else f"{_NO_LATEST}-12-31"
    markup = _LINKED.sub(r"\1", etree.tostring(containers[0].element.getroottree(), encoding="unicode", method="html"))
    called = _called(markup, order_of(clues))
    if called is not None or not may_guess:
        return called
    from htmldate import find_date  # slow to import, and rarely needed

    found = find_date(markup, url=clues.page.url, original_date=True, max_date=latest)
    if not found or found == latest:
        return None
    moment = read_date(found)
    if moment is None or moment.when.date() == date(moment.when.year, 1, 1) or _is_impossible(moment, markup):
        return None
    day = moment.when.date()
    return Found(moment, "htmldate") if not _is_others(clues, day) and _is_told(clues, day) else None


def _called(markup: str, order: Order) -> Found[Moment] | None:
    """What scripts or attributes call the publication; null where they call several days so, of other stories."""
    named = (
        x["value"]
        for x in _CALLED.finditer(markup)
        if not (_LATER.search(x["name"]) or _OF_PUBLISHER.search(x["name"]))
    )
    moments = [moment for x in named if any(map(str.isdigit, x)) and (moment := read_date(x, order))]
    if len({x.when.date() for x in moments}) != 1:
        return None
    return Found(max(moments, key=lambda x: (x.precision is DatePrecision.INSTANT) + x.has_zone), "script")


def _is_others(clues: Clues, day: date) -> bool:
    """True for a day that the page names, and only in what is not the article's own: comments, other stories, its
    sentences, its pictures."""
    places = [i for i, block in enumerate(clues.blocks.blocks) if _names_day(block.text, day)]
    return bool(places) and all(tells_other_days(clues, i) for i in places)


def _is_told(clues: Clues, day: date) -> bool:
    """True for a day that the page shows, or that its head or its address has; others are those of pictures' addresses,
    of programs, of months."""
    if any(_names_day(block.text, day) for block in clues.blocks.blocks):
        return True
    year, month, number = f"{day:%Y}", f"{day:%m}", f"{day:%d}"
    written = re.compile(
        rf"{year}(?P<sign>[-/._]?){month}(?P=sign){number}(?!\d)|"
        rf"(?<!\d){number}(?P<other>[-/._]){month}(?P=other){year}(?!\d)"
    )
    stamps = (x.get("datetime", "") for x in clues.head.times)
    contents = (x for name, contents in clues.head.metas.items() if not says_updated(name) for x in contents)
    addresses = (x for x in (clues.page.url, *clues.head.links.get("canonical", ())) if x)
    return any(map(written.search, (*stamps, *contents, *addresses, *_attributes(clues))))


def _attributes(clues: Clues) -> Iterator[str]:
    """What the page's elements, but pictures and links, say to programs."""
    root = clues.blocks.containers[0].element
    for element in () if root is None else root.iter(etree.Element):
        yield from (x for name in _ATTRIBUTES if element.tag not in _OF_OTHERS and (x := element.get(name)))


def _names_day(text: str, day: date) -> bool:
    """True for a text with this day, by whatever order of its numbers."""
    found = (x for order in Order for x in find_dates(text, order))
    return any(x.moment.when.date() == day for x in found)


def _is_impossible(moment: Moment, markup: str) -> bool:
    """True for the first of a month of which the page names a day that it does not have: htmldate makes one of it."""
    if moment.when.day > 1:
        return False
    year, month = moment.when.year, moment.when.month
    last = monthrange(year, month)[1]
    named = re.findall(rf"\b{year}[-/.]0?{month}[-/.](\d\d)(?!\d)|(?<!\d)(\d\d)[-/.]0?{month}[-/.]{year}\b", markup)
    return any(int(before or behind) > last for before, behind in named)
