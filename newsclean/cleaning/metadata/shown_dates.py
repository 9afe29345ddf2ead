"""The dates that a page shows to its readers: date lines, bylines, `<time>`, microdata.

A page shows many dates: today's above the headline, those of other stories, of photographs, of events in the text.
A line is believed by what it says of itself ("published"), by its class words, and by how near the headline it stands.
"""

from __future__ import annotations

import re
from functools import cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING

from lxml import etree

from newsclean.cleaning.metadata.byline_text import BARE_NAME
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import (
    Dated,
    Order,
    begins_with_publication,
    find_dates,
    find_month,
    read_date,
    says_updated,
)
from newsclean.cleaning.metadata.shown_authors import begins_as_byline
from newsclean.cleaning.metadata.weekday_names import WEEKDAYS
from newsclean.cleaning.sentences import STOPS_OR_DOTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsclean.cleaning.blocks import Block
    from newsclean.cleaning.metadata.clues import Clues
    from newsclean.cleaning.metadata.moments import Moment

    # What reads a line's date (see _dated_line).
    _Reader = Callable[[int], tuple[Dated | None, int]]
    # An element and the moment that it is stamped with.
    _Stamped = tuple[etree._Element, str]  # noqa: SLF001

_DATE_CLASS = re.compile(r"date|time|publish|posted|datum|fecha|meta|byline|pub\b|created", re.IGNORECASE)
_PUBLISHED_CLASS = re.compile(r"publish|pub-?date|entry-date|datePublished", re.IGNORECASE)
_UPDATE_CLASS = re.compile(r"updat|modif|changed", re.IGNORECASE)
_CAPTION_CLASS = re.compile(r"caption|credit|copyright", re.IGNORECASE)
_EVENTS_CLASS = re.compile(r"(?:^|[\s_-])(?:events|eventos|agenda|termine|veranstaltungen)(?:$|[\s_-])", re.IGNORECASE)
_TODAY_CLASS = re.compile(
    r"(?:^|[\s_-])(?:today|clock|current-?date|date-?now|heute|hoy|oggi|hoje|aujourdhui|bugun|hari-ini|todaysdate)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HEADER_CLASS = re.compile(
    r"(?:^|\s)(?:site-?header|top-?bar|masthead|page-?header-top|header-top|topnav)(?:$|\s)", re.IGNORECASE
)
_FIRST = re.compile(
    r"\b(?:first|originally) (?:published|posted)|\berstveröffentlich|\berstmals (?:erschienen|veröff)", re.IGNORECASE
)
_PUBLISHED_ITEMS = etree.XPath("descendant::*[@itemprop='datePublished']")
_DIGIT = re.compile(r"\d|[〇○零一二三四五六七八九]{4}年")
_LONGEST_LINE = 220
# As much of a long block is looked at.
_GLANCE = 120
_SHORT_LINE = 60
# Longer than this a line is a sentence, and its date is that of what it tells.
_LONG_LINE = 90
# How long a clock is behind a date.
_LONGEST_CLOCK = 10
# What stands behind a date that begins a sentence.
_GOES_ON = (",", ":", ".")
# What may stand behind a sentence's stop; behind a bracket the note in it may have ended, in a row of entries.
_QUOTES = '”»"’'
# How the signature of an embedded message begins, and what is in it.
_DASHES, _ACCOUNT = ("—", "–", "-"), "(@"
# What a line tells of whose date is no publication's, and how many years apart the ends of a life are at least.
_LIVED = re.compile(
    r"\b(?:born|died|geboren|gestorben|né|née|nacid[oa]|nació|falleci[oó]|nasceu|falecid[oa]|nat[oa] (?:a|il)|"
    r"mort[oa]?|fødd?|født|död|ur\.|zm\.)(?!\w)|[*†✝]\s?\d|родил|умер|скончал|γεννήθηκε|πέθανε|توفي|ولد",
    re.IGNORECASE,
)
_LIFETIME = 5
# What says until when a figure holds: "Prices as of May 3, 2024".
_AS_OF = re.compile(r"\bas (?:of|at|on)\W*$", re.IGNORECASE)
# How many blocks above and below the headline, and below the text, a date may stand.
_ABOVE, _BELOW, _UNDER = 5, 20, 8
# The same of what stands right beside the headline.
_CLOSE = 3
# How far from a date another story's title stands, and its fewest letters.
_BESIDE, _SHORTEST_TITLE = 2, 15
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# What parts a date from what stands before it.
_SIGNS = " ,.:|•·–—-"
# How many of the text's own first lines may hold one.
_INSIDE = 4
# How telling a line is: what any has, what its words add ("published") and what its class does.
_PLAIN, _SAYS, _IS_CALLED = 2, 3, 2
# What a line has that tells by itself that it is the publication's date; what it needs below the text, and elsewhere.
_LABELLED, _UNDERNEATH, _ANYWHERE = 5, 4, 6
# The languages whose dates by numbers begin with the year, and those whose dates may begin with the month.
_YEAR_FIRST = frozenset({"ja", "ko", "zh"})
_MONTH_FIRST = frozenset({"en", "en-US", "es-US"})


def shown_publication(clues: Clues) -> Found[Moment] | None:
    """The day or the instant that the page shows as its article's publication; null where it shows none."""
    read = cache(partial(_dated_line, clues))  # of the same lines several times
    times = _times(clues)
    return _telling(clues, read, times) or _from_times(clues, times) or _from_lines(clues, read)


def publication_beside(clues: Clues, declared: Moment) -> Found[Moment] | None:
    """The same, where a place near the headline says itself that it is the publication, or where it stands right beside
    the headline and is no later than what is declared, as today's is."""
    read = cache(partial(_dated_line, clues))
    found = _telling(clues, read, _times(clues))
    if found is not None or clues.top is None:
        return found
    beside = range(max(0, clues.top - _CLOSE), min(clues.start, clues.top + _CLOSE + 1))
    found = _best(clues, read, [i for i in beside if _is_date_line(clues, i, read(i)[0])], 1)
    return None if found is None or found.value.when.date() > declared.when.date() else found


def said_publication(clues: Clues) -> Found[Moment] | None:
    """The moment that a short line above the text, or right below it, calls the publication, or that a stamp above
    the text: below it stand those of other stories."""
    above = range((clues.top or 0) + 1, clues.start)
    under = range(clues.end, min(len(clues.blocks.blocks), clues.end + _BELOW))
    lines = [i for i in (*above, *under) if len(clues.blocks.blocks[i].text) < _SHORT_LINE]
    dates = ((i, _dated_line(clues, i)[0]) for i in lines if i < clues.end or not _is_beside_link(clues, i))
    said = (x for i, x in dates if x and x.is_publication and not x.is_as_of and _is_date_line(clues, i, x))
    line = next((Found(x.moment, "byline") for x in said), None)
    stamps = [x for x in _times(clues) if _PUBLISHED_CLASS.search(_names_of(x[0]))]
    return line or _from_times(clues, stamps, above)


def _telling(clues: Clues, read: _Reader, times: Sequence[_Stamped]) -> Found[Moment] | None:
    called = [x for x in times if _PUBLISHED_CLASS.search(_names_of(x[0]))]
    return _from_times(clues, called) or _best(clues, read, region(clues), _LABELLED)


def shown_moments(clues: Clues) -> list[Found[Moment]]:
    """All moments near the headline that are not said to be changes, the most telling first."""
    near = region(clues)
    stamps = [Found(moment, "time") for _, x in _placed(clues, _times(clues), near) if (moment := read_date(x))]
    lines = ((i, *_dated_line(clues, i)) for i in near)
    told = [(dated.moment, points) for i, dated, points in lines if dated and _is_date_line(clues, i, dated)]
    return [*stamps, *(Found(x, "byline") for x, _ in sorted(told, key=itemgetter(1), reverse=True))]


def changed_moments(clues: Clues) -> list[tuple[Found[Moment], str]]:
    """The moments near the headline behind which their line tells of a change, with what it says there."""
    texts = {i: clues.blocks.blocks[i].text for i in region(clues)}
    lines = ((_dated_line(clues, i)[0], x) for i, x in texts.items() if len(x) < _LONGEST_LINE and says_updated(x))
    told = [(Found(dated.moment, "byline"), text[dated.end :]) for dated, text in lines if dated is not None]
    return [(moment, behind) for moment, behind in told if says_updated(behind)]


def shown_update(clues: Clues, *, is_alone: bool = False) -> Found[Moment] | None:
    """What the page shows between headline and text as the moment of its last change; where it shows no publication
    (`is_alone`), also below a short text, where other stories' changes may stand."""
    stamps = [(x, stamp) for x in clues.head.times if (stamp := x.get("datetime")) and _is_update(x)]
    near = region(clues)
    places = near if is_alone else range(near.start, min(near.stop, clues.start + _INSIDE))
    if stamped := _from_times(clues, stamps, places):
        return stamped
    for i in places:
        for dated in _dates_at(clues, i):
            if dated.is_update:
                return Found(dated.moment, "byline")
    return None


def shown_month(clues: Clues) -> Found[Moment] | None:
    """The month that a line between headline and text names, without a day: "Issue of May 2024"."""
    top = clues.top if clues.top is not None else clues.start
    for block in clues.blocks.blocks[top + 1 : clues.start + _INSIDE]:
        if len(block.text) < _SHORT_LINE and not block.hidden and (moment := find_month(block.text)):
            # Of a line with a day as well, or of a change, that is no publication's: "Updated on 4 May 2024".
            is_other = says_updated(block.text) or find_dates(block.text)
            return None if is_other else Found(moment, "byline")
    return None


def order_of(clues: Clues) -> Order:
    """Which number stands first in a page's dates: the month in English of no country but the United States."""
    if (clues.language or "")[:2] in _YEAR_FIRST:
        return Order.YEAR_FIRST
    top = (clues.domain or "").rpartition(".")[2]
    return Order.MONTH_FIRST if clues.language in _MONTH_FIRST and len(top) != 2 else Order.DAY_FIRST


def region(clues: Clues) -> range:
    """The blocks around the headline and down to the text's first lines; the whole page where it has no text."""
    if clues.start >= len(clues.blocks.blocks):
        return range(clues.start)
    top = clues.top if clues.top is not None else max(0, clues.start - _BELOW)
    return range(max(0, top - _ABOVE), min(len(clues.blocks.blocks), max(top + _BELOW, clues.start + _INSIDE)))


def _times(clues: Clues) -> list[_Stamped]:
    """The page's `<time>`s, and what microdata calls its publication, with their stamps; not what says "updated"."""
    containers = clues.blocks.containers
    root = containers[0].element if containers else None
    found = [(x, x.get("datetime")) for x in clues.head.times]
    if root is not None:
        found += [(x, x.get("content")) for x in _microdata(root) if x.tag not in {"meta", "time"}]
    return [(x, stamp) for x, stamp in found if stamp and not _is_update(x)]


def _microdata(root: etree._Element) -> list[etree._Element]:
    found = _PUBLISHED_ITEMS(root)
    return [x for x in found if etree.iselement(x)] if isinstance(found, list) else []


def _is_update(element: etree._Element) -> bool:
    """True for a stamp that says "updated", and not "published" as well."""
    own = _names_of(element)
    parent = element.getparent()
    around = parent.get("class", "") if parent is not None else ""
    return bool(_UPDATE_CLASS.search(f"{own} {around}")) and not (
        _PUBLISHED_CLASS.search(own) and not _UPDATE_CLASS.search(own)
    )


def _names_of(element: etree._Element) -> str:
    pubdate = "pubdate" if element.get("pubdate") is not None else ""
    return f"{element.get('class', '')} {element.get('itemprop', '')} {pubdate}"


def _from_times(clues: Clues, times: Sequence[_Stamped], near: range | None = None) -> Found[Moment] | None:
    """The first of these near the headline."""
    moments = (read_date(stamp) for _, stamp in _placed(clues, times, near or region(clues)))
    return next((Found(x, "time") for x in moments if x is not None), None)


def _placed(clues: Clues, times: Sequence[_Stamped], near: range) -> list[_Stamped]:
    """Those of these near the headline, those below it before those above it."""
    if not times:
        return []
    places = {c.element: c.first for c in clues.blocks.containers}
    top = clues.top if clues.top is not None else 0
    placed = [
        (place < top, n)
        for n, (x, _) in enumerate(times)
        if (place := _place(x, places)) in near and not clues.is_foreign(place)
    ]
    return [times[n] for _, n in sorted(placed)]


def _place(element: etree._Element, places: dict[etree._Element | None, int]) -> int:
    """The block at which the innermost container around an element begins; -1 for none."""
    outer: etree._Element | None = element
    while outer is not None:
        if outer in places:
            return places[outer]
        outer = outer.getparent()
    return -1


def _from_lines(clues: Clues, read: _Reader) -> Found[Moment] | None:
    """The date of the most telling line near the headline, else right below the text, else wherever a line says that
    it is the publication's, else of a line that says nothing."""
    everywhere = range(len(clues.blocks.blocks))
    near, under = region(clues), range(clues.end, min(len(everywhere), clues.end + _UNDER))
    return (
        _best(clues, read, near, _PLAIN + 1)
        or _best(clues, read, under, _UNDERNEATH)
        or _best(clues, read, everywhere, _ANYWHERE)
        or _best(clues, read, (*near, *under), 1)
    )


def _best(clues: Clues, read: _Reader, places: Iterable[int], least: int) -> Found[Moment] | None:
    """The date of the line among these that tells most, and at least that much."""
    best, most, place = None, least - 1, -1
    top = clues.top if clues.top is not None else clues.start
    for i in places:
        dated, points = read(i)
        if dated is None or (points < _LABELLED and not top < i < clues.start and _is_fetch_day(clues, dated)):
            continue
        # Above the headline stand other stories and the date of today; the closest line is the likeliest.
        if points > most or (best is not None and points == most and i < top):
            best, most, place = dated, points, i
    return Found(best.moment, "print_edition" if place in clues.notes else "byline") if best else None


def _dated_line(clues: Clues, index: int) -> tuple[Dated | None, int]:
    """A line's date and how surely it is the publication's; none where it is said to be an update."""
    block = clues.blocks.blocks[index]
    dates = [x for x in _dates_at(clues, index) if not x.is_update and not _AS_OF.search(block.text[: x.start])]
    if dates and _is_told(clues, index):
        dates = [x for x in dates if x.is_publication]
    if not dates:
        return None, 0
    dated = next((x for x in dates if x.is_publication), dates[0])
    if not dated.is_publication and (_is_life(block.text, dates) or _is_picture(clues, index)):
        return None, 0
    points = _PLAIN + _SAYS * dated.is_publication + _IS_CALLED * _has_date_class(clues, block)
    points += len(block.text) < _SHORT_LINE
    points += _SAYS * (dated.is_publication and bool(_FIRST.search(block.text)))
    points -= clues.top is not None and index < clues.top
    is_prose = len(block.text) > _LONG_LINE and not dated.is_publication and not _begins_row(block.text, dated)
    return dated, points - 2 * (is_prose or _is_caption(clues, block))


def _is_date_line(clues: Clues, index: int, dated: Dated | None) -> bool:
    """True for a line that is there for its date: before that stands nothing, who wrote the story, or the word for
    publishing. Others tell when a hearing is set, or a match day was: "When: May 3, 2024, 7:00 PM"."""
    if dated is None:
        return False
    block = clues.blocks.blocks[index]
    before = block.text[: dated.start].strip(_SIGNS)
    first = before.partition(" ")[0].casefold().strip(_SIGNS)
    if not before or first in WEEKDAYS or BARE_NAME.match(before) or begins_as_byline(before):
        return True
    is_said = begins_with_publication(before) or (dated.is_publication and not before.isascii())
    return is_said or _FIRST.match(before) is not None or _has_date_class(clues, block)


def _is_beside_link(clues: Clues, index: int) -> bool:
    """True for a line right below another story's linked title, or above one, as on cards."""
    blocks = clues.blocks.blocks
    beside = (*range(max(clues.end, index - _BESIDE), index + 1), min(index + 1, len(blocks) - 1))
    return any(blocks[i].link_chars > (0 if blocks[i].tag in _HEADINGS else _SHORTEST_TITLE) for i in beside)


def _is_life(text: str, dates: Sequence[Dated]) -> bool:
    """True for a line that says when someone was born or died, or from when until when someone lived."""
    years = [x.moment.when.year for x in dates]
    return max(years) - min(years) >= _LIFETIME or _LIVED.search(text) is not None


def _is_told(clues: Clues, index: int) -> bool:
    """True for a sentence of the text, and for the signature of an embedded message: their dates are other ones."""
    text = clues.blocks.blocks[index].text
    is_sentence = clues.keep[index] and _is_sentence(text) and not _is_date_alone(text)
    return is_sentence or (text.startswith(_DASHES) and _ACCOUNT in text)


def _is_date_alone(text: str) -> bool:
    """True for a date with no more than a clock behind it, with a point at its end or without one."""
    dates = find_dates(text) if len(text) < _SHORT_LINE else []
    return bool(dates) and not dates[0].start and len(text) - dates[0].end <= _LONGEST_CLOCK


def _is_sentence(text: str) -> bool:
    return text.rstrip(_QUOTES).endswith(STOPS_OR_DOTS)


def _begins_row(text: str, dated: Dated) -> bool:
    """True for a date that begins a row of entries, however long: the writer, where it is filed, the comments."""
    before, behind = text[: dated.start].strip(" ,."), text[dated.end :].lstrip()
    is_first = not before or before.casefold() in WEEKDAYS
    return is_first and not _is_sentence(text) and not (behind[:1].islower() or behind[:1] in _GOES_ON)


def _is_fetch_day(clues: Clues, dated: Dated) -> bool:
    """True for the day of the fetch, which clocks and copyright lines show on every page."""
    fetched = read_date(clues.page.fetched_at) if clues.page.fetched_at else None
    return fetched is not None and fetched.when.date() == dated.moment.when.date()


def _dates_at(clues: Clues, index: int) -> list[Dated]:
    block = clues.blocks.blocks[index]
    text = block.text
    if block.hidden or not _DIGIT.search(text, 0, _LONGEST_LINE) or _is_of_others(clues, index):
        return []
    if len(text) > _LONGEST_LINE:
        if index > clues.start + _INSIDE:
            return []
        text = text[:_GLANCE]
    return find_dates(text, order_of(clues))


def tells_other_days(clues: Clues, index: int) -> bool:
    """True for a block that is not the article's own, and for its pictures and its sentences, but for the first; for
    one that says until when a figure holds."""
    text = clues.blocks.blocks[index].text
    dates = find_dates(text, order_of(clues))
    if dates and all(_AS_OF.search(text[: x.start]) for x in dates):
        return True
    is_told = index != clues.start and _is_told(clues, index) and not _begins_with_date(clues, index)
    return is_told or _is_of_others(clues, index) or _is_picture(clues, index)


def _begins_with_date(clues: Clues, index: int) -> bool:
    """True for "3 June 2026 - The harbour ...": what follows was written on that day."""
    return any(not x.start for x in find_dates(clues.blocks.blocks[index].text)[:1])


def _is_of_others(clues: Clues, index: int) -> bool:
    """True for a block whose dates are none of the article's: comments and other stories below it, events, and what a
    site shows above every page, as today's date."""
    is_above = clues.top is not None and index < clues.top
    is_listed = index in clues.others and (index >= clues.end or _is_one_of_several(clues, index))
    if clues.is_foreign(index) or is_listed:
        return True
    block = clues.blocks.blocks[index]
    around = clues.blocks.ancestors(block)
    if any(_EVENTS_CLASS.search(x.names) for x in around[:3]):
        return True
    if clues.top is None or not is_above:
        return False
    outside = [] if any(x.tag == "article" for x in around) else [x for x in around if x.last <= clues.top]
    is_of_site = any(x.tag in {"header", "nav"} or _HEADER_CLASS.search(x.names) for x in outside)
    return is_of_site or _TODAY_CLASS.search(f"{block.names} {around[0].names if around else ''}") is not None


def _is_one_of_several(clues: Clues, index: int) -> bool:
    """True for a date above the text in a list of which other entries have theirs."""
    around = range(max(0, index - _BELOW), min(index + _BELOW, clues.start))
    texts = (clues.blocks.blocks[i].text for i in around if i != index and i in clues.others)
    return any(find_dates(x) for x in texts if len(x) <= _LONGEST_LINE)


def _has_date_class(clues: Clues, block: Block) -> bool:
    return bool(_DATE_CLASS.search(" ".join((block.names, *(x.names for x in clues.blocks.ancestors(block)[:2])))))


def _is_picture(clues: Clues, index: int) -> bool:
    """True for a caption; above the headline only where it is called so."""
    tags = {x.tag for x in clues.blocks.ancestors(clues.blocks.blocks[index])[:3]}
    return "figcaption" in tags or ("figure" in tags and (clues.top is None or index > clues.top))


def _is_caption(clues: Clues, block: Block) -> bool:
    around = clues.blocks.ancestors(block)[:2]
    return _CAPTION_CLASS.search(" ".join((block.names, *(x.names for x in around)))) is not None
