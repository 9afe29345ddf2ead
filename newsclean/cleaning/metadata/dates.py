"""When the article was published, and when it was last changed.

Declared instants come first (JSON-LD, `<meta>`), then the day in the address, `<time>` and the visible byline, the
note of the print edition, and last htmldate, which is slow. Where address and byline name the same day, the byline
adds its clock. The two dates are never mixed: what says "updated" is no
publication. Of several declared dates of one day the one that says most wins (an instant before a day).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from lxml import etree

from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import Dated, Moment, find_dates, read_date
from newsclean.cleaning.metadata.selected import select
from newsclean.model import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.cleaning.metadata.clues import Clues

__all__ = ["Dates", "Moment", "find_dates", "find_publication", "read_date"]

_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "article:published",
    "datepublished", "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate",
    "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "article:publish_date", "article:post_date", "article:publicationdate", "originalpublicationdate",
    "article_date_original", "citation_publication_date", "citation_online_date", "citation_date",
    "article.published", "rnews:datepublished", "bt:pubdate", "vr:published_time", "ptime", "iso-8601-publish-date",
    "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date",
    "dc.created", "datecreated", "article:created", "displaydate", "date_published", "created", "date",
    "release_date", "post_date", "eomportal-firstpublished", "shareaholic:article_published_time",
    "mrf:published_time", "timestamp", "article.created", "prism.publicationdate", "dc:date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "article:modified", "og:modified_time", "datemodified",
    "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "article.updated", "revised",
    "article:updated_time", "modified", "lastmodified",
)  # fmt: skip
_DAY_IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d)|"
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)|"
    r"/((?:19|20)\d\d)/([a-z]{3})/(\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/")
_DATE_CLASS = re.compile(r"date|time|publish|posted|datum|fecha|meta|byline|pub\b|created", re.IGNORECASE)
_UPDATE_CLASS = re.compile(r"updat|modif|changed", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_LONGEST_LINE = 220
_SHORT_LINE = 60
# How many blocks above and below the headline, and below the text, a date may stand.
_ABOVE, _BELOW, _UNDER = 5, 20, 4
# How many of the text's own first lines may hold one.
_INSIDE = 4
# How telling a line far from the headline must be.
_TELLING = 3
# How telling one near it must be to be taken before one below the text.
_SAYING = 2
# What a line gets that says it is the publication's date, and more than that.
_LABELLED = 5
# What a clock that runs ahead may add to the time of the fetch.
_SKEW = timedelta(days=1)
_NO_LATEST = 2099
# htmldate takes a second and more for a long page, and longer pages than this declare their date.
_SEARCHED = 500_000


@dataclass(frozen=True, slots=True)
class Dates:
    """The two dates as the record writes them, and where they came from."""

    published: Found[str] | None = None
    precision: DatePrecision | None = None
    modified: Found[str] | None = None


def find_publication(clues: Clues) -> Dates:
    """The article's dates; each null where nothing tells it."""
    zone = clues.site.timezone if clues.site else None
    published = _published(clues)
    modified = _modified(clues)
    if published is None:
        return Dates(modified=Found(modified.value.written(zone)[0], modified.evidence) if modified else None)
    text, precision = published.value.written(zone)
    if modified is not None and _is_before(modified.value, published.value):
        modified = None
    changed = Found(modified.value.written(zone)[0], modified.evidence) if modified else None
    return Dates(Found(text, published.evidence), precision, changed)


def _published(clues: Clues) -> Found[Moment] | None:
    selected = _selected(clues, "date_published")
    if selected is not None:
        return selected
    declared = [x for x in _declared(clues) if _is_past(x.value, clues)]
    if declared:
        return _localised(_fullest(declared), clues)
    for finder in (_from_day_in_address, _from_page, _from_print_edition, _from_search, _from_month_in_address):
        found = finder(clues)
        if found is not None and _is_past(found.value, clues):
            return found
    return None


def _declared(clues: Clues) -> Iterator[Found[Moment]]:
    """What the head declares, the most trusted first."""
    story, page = clues.head.story, clues.head.page
    for node, name in (
        (story, "datePublished"),
        (story, "dateCreated"),
        (story, "uploadDate"),
        (page, "datePublished"),
    ):
        if moment := _read(node.get(name), clues):
            yield Found(moment, "json-ld")
    for name in _PUBLISHED:
        if (content := clues.head.meta(name)) and (moment := _read(content, clues)):
            yield Found(moment, name)


def _modified(clues: Clues) -> Found[Moment] | None:
    selected = _selected(clues, "date_modified")
    if selected is not None:
        return selected
    candidates = [
        Found(x, "json-ld") for n in (clues.head.story, clues.head.page) if (x := _read(n.get("dateModified"), clues))
    ]
    contents = ((name, clues.head.meta(name)) for name in _MODIFIED if name in clues.head.metas)
    candidates += [Found(x, name) for name, content in contents if (x := _read(content, clues))]
    past = [x for x in candidates if _is_past(x.value, clues)]
    return _fullest(past) if past else None


def _selected(clues: Clues, field: str) -> Found[Moment] | None:
    selected = select(clues, field)
    moment = _read(selected.value[0], clues) if selected else None
    return Found(moment, "selector") if moment and _is_past(moment, clues) else None


def _read(value: object, clues: Clues) -> Moment | None:
    if isinstance(value, list) and value:
        value = value[0]
    return read_date(value, month_first=_is_month_first(clues)) if isinstance(value, str) and value else None


def _fullest(moments: list[Found[Moment]]) -> Found[Moment]:
    """The first, or of those on its day the first that says more: an instant with its zone before one without."""
    first = moments[0]

    def fullness(found: Found[Moment]) -> int:
        same = abs(found.value.when.replace(tzinfo=None) - first.value.when.replace(tzinfo=None)) <= timedelta(days=1)
        return ((found.value.precision is DatePrecision.INSTANT) + found.value.has_zone) if same else -1

    return max(moments, key=fullness)


def _localised(found: Found[Moment], clues: Clues) -> Found[Moment]:
    """A declared instant in the zone in which the page shows the very same one to its readers: programs write UTC,
    and in the evening an American paper's day is not UTC's."""
    when = found.value.when
    if found.value.precision is not DatePrecision.INSTANT or when.utcoffset() != timedelta():
        return found
    for i in _region(clues):
        text = clues.blocks.blocks[i].text
        if len(text) > _LONGEST_LINE or ":" not in text or clues.blocks.blocks[i].hidden:
            continue
        for shown in find_dates(text, month_first=_is_month_first(clues)):
            zone = _zone_between(when, shown.moment)
            if zone is not None and not shown.is_update:
                return Found(Moment(when.astimezone(zone), DatePrecision.INSTANT), found.evidence)
    return found


def _zone_between(when: datetime, shown: Moment) -> timezone | None:
    """The zone in which a clock shows an instant of UTC; null where the two are not the same minute."""
    if shown.precision is not DatePrecision.INSTANT:
        return None
    offset = shown.when.replace(tzinfo=UTC) - when.replace(second=0, microsecond=0)
    if shown.has_zone and offset != shown.when.utcoffset():
        return None
    is_zone = timedelta(hours=-12) <= offset <= timedelta(hours=14) and offset % timedelta(minutes=30) == timedelta()
    return timezone(offset) if is_zone else None


def _is_before(one: Moment, other: Moment) -> bool:
    if one.has_zone and other.has_zone and DatePrecision.INSTANT is one.precision is other.precision:
        return one.when < other.when
    return one.when.date() < other.when.date()


def _is_past(moment: Moment, clues: Clues) -> bool:
    """False for a date after the fetch; true where the fetch is not known."""
    fetched = read_date(clues.page.fetched_at) if clues.page.fetched_at else None
    if fetched is None:
        return True
    return _in_utc(moment.when) <= _in_utc(fetched.when) + _SKEW


def _in_utc(when: datetime) -> datetime:
    return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)


def _is_month_first(clues: Clues) -> bool:
    """True where 4/5/2024 is the fifth of April: pages in English of no country but the United States."""
    language = (clues.head.language or "en").lower().replace("_", "-")
    top = (clues.domain or "").rpartition(".")[2]
    return language in {"en", "en-us", "es-us"} and len(top) != 2


def _from_page(clues: Clues) -> Found[Moment] | None:
    line, points = _best_line(clues)
    if line is not None and points >= _LABELLED:
        return line
    return _from_times(clues) or line


def _region(clues: Clues) -> range:
    """The blocks around the headline and down to the text's first lines; the whole page where it has no text."""
    if clues.start >= len(clues.blocks.blocks):
        return range(clues.start)
    top = clues.top if clues.top is not None else max(0, clues.start - _BELOW)
    return range(max(0, top - _ABOVE), min(len(clues.blocks.blocks), max(top + _BELOW, clues.start + _INSIDE)))


def _from_times(clues: Clues) -> Found[Moment] | None:
    """The first `<time>` near the headline that does not say "updated", else one that says it is the publication."""
    containers = clues.blocks.containers
    if not containers or containers[0].element is None:
        return None
    times = [(x, stamp) for x in containers[0].element.iter("time") if (stamp := x.get("datetime"))]
    if not times:
        return None
    places = {c.element: c.first for c in containers}
    region = _region(clues)
    later: Found[Moment] | None = None
    for element, stamp in times:
        moment = read_date(stamp)
        names = f"{element.get('class', '')} {element.get('itemprop', '')} {element.getparent().get('class', '')}"  # type: ignore[union-attr]
        if moment is None or _UPDATE_CLASS.search(names):
            continue
        if _place(element, places) in region:
            return Found(moment, "time")
        if later is None and (element.get("itemprop") == "datePublished" or element.get("pubdate") is not None):
            later = Found(moment, "time")
    return later


def _place(element: etree._Element, places: dict[etree._Element | None, int]) -> int:
    """The block at which the innermost container around an element begins; -1 for none."""
    outer: etree._Element | None = element
    while outer is not None:
        if outer in places:
            return places[outer]
        outer = outer.getparent()
    return -1


def _best_line(clues: Clues) -> tuple[Found[Moment] | None, int]:
    """The date of the most telling short line near the headline; where that says little (a caption), of one right
    below the text; else wherever a line says that it is the publication's. And how telling it is."""
    everywhere = range(len(clues.blocks.blocks))
    under = range(clues.end, min(len(everywhere), clues.end + _UNDER))
    top = clues.top if clues.top is not None else clues.start
    near = _region(clues)
    for places, least in ((near, _SAYING), ((*near, *under), 0), (everywhere, _TELLING)):
        best, rank = None, least
        for i in places:
            dated, points = _dated_line(clues, i)
            # Above the headline stand other stories and the date of today; the closest line is the likeliest.
            if dated is not None and (points > rank or (points == rank and i < top)):
                best, rank = dated, points
        if best is not None:
            return Found(best.moment, "byline"), rank
    return None, 0


def _dated_line(clues: Clues, index: int) -> tuple[Dated | None, int]:
    """A line's date and how surely it is the publication's: what is said to be an update is so the least."""
    block = clues.blocks.blocks[index]
    text = block.text
    if block.hidden or not _DIGIT.search(text, 0, _LONGEST_LINE):
        return None, 0
    if len(text) > _LONGEST_LINE:
        text = text[:_SHORT_LINE] if index <= clues.start + _INSIDE else ""
    found = find_dates(text, month_first=_is_month_first(clues))
    dates = [x for x in found if not x.is_update]
    if not dates:
        return (found[0], 1) if found else (None, 0)
    dated = next((x for x in dates if x.is_publication), dates[0])
    names = " ".join((block.names, *(x.names for x in clues.blocks.ancestors(block)[:2])))
    told = 2 * dated.is_publication + 2 * bool(_DATE_CLASS.search(names))
    is_above = clues.top is not None and index < clues.top
    return dated, 2 + told + (len(text) < _SHORT_LINE) - is_above


def _from_day_in_address(clues: Clues) -> Found[Moment] | None:
    """The day in the page's address ("/2024/04/26/"), with the byline's clock where that is of the same day."""
    for path in _paths(clues):
        if match := _DAY_IN_ADDRESS.search(path):
            year, month, day = next(match.groups()[i : i + 3] for i in (0, 3, 6) if match.group(i + 1))
            is_name = month.isalpha()
            moment = read_date(f"{day} {month} {year}" if is_name else f"{year}-{month:0>2}-{day:0>2}")
            if moment is not None:
                shown = _from_page(clues)
                is_same = shown is not None and shown.value.when.date() == moment.when.date()
                return shown if is_same else Found(moment, "address")
    return None


def _from_month_in_address(clues: Clues) -> Found[Moment] | None:
    """The month in the page's address ("/2024/04/harbour-reopens")."""
    for path in _paths(clues):
        if (match := _MONTH_IN_ADDRESS.search(path)) and (moment := read_date(f"{match[1]}-{match[2]:0>2}")):
            return Found(moment, "address")
    return None


def _paths(clues: Clues) -> Iterator[str]:
    """The page's own addresses without their hosts."""
    for address in (clues.page.url, *clues.head.links.get("canonical", ())[:1], clues.head.meta("og:url")):
        if address:
            yield "/" + address.partition("://")[2].partition("/")[2]


def _from_print_edition(clues: Clues) -> Found[Moment] | None:
    if clues.print_edition is None or not clues.print_edition.date:
        return None
    moment = read_date(clues.print_edition.date)
    return Found(moment, "print_edition") if moment else None


def _from_search(clues: Clues) -> Found[Moment] | None:
    """What htmldate finds; never the day of the fetch, which it takes from clocks and copyright lines."""
    containers = clues.blocks.containers
    if not containers or containers[0].element is None or len(clues.page.content) > _SEARCHED:
        return None
    from htmldate import find_date  # slow to import, and rarely needed

    fetched = read_date(clues.page.fetched_at) if clues.page.fetched_at else None
    latest = fetched.when.date().isoformat() if fetched else f"{_NO_LATEST}-12-31"
    markup = etree.tostring(containers[0].element.getroottree(), encoding="unicode", method="html")
    found = find_date(markup, url=clues.page.url, original_date=True, max_date=latest)
    if not found or found == latest:
        return None
    moment = read_date(found)
    return Found(moment, "htmldate") if moment and moment.when.date() != date(moment.when.year, 1, 1) else None
