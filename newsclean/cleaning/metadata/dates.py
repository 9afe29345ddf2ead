"""When the article was published, and when it was last changed.

Declared instants come first (JSON-LD, `<meta>`), held beside what the page shows (`declared_dates`), then the day in
the address, `<time>` and the visible byline, the note of the print edition, and last what scripts say and htmldate
guesses (`searched_dates`), which is slow. Where address and byline name the same day, the byline adds its clock. Of
several declared dates of one day the one that says most wins (an instant before a day). The two dates are never mixed:
what says "updated" is no publication, and a page that shows nothing else has none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsclean.address_days import day_in, path_of
from newsclean.cleaning.metadata.clues import Found
from newsclean.cleaning.metadata.date_reading import read_date
from newsclean.cleaning.metadata.declared_dates import as_shown
from newsclean.cleaning.metadata.month_names import Calendar, month_of
from newsclean.cleaning.metadata.searched_dates import search
from newsclean.cleaning.metadata.selected import select
from newsclean.cleaning.metadata.shown_dates import (
    order_of,
    publication_beside,
    shown_month,
    shown_publication,
    shown_update,
)
from newsclean.cleaning.metadata.zones import in_zone_of, localise
from newsclean.model import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsclean.cleaning.metadata.clues import Clues
    from newsclean.cleaning.metadata.moments import Moment
    from newsclean.model import PrintEdition

_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "article:published",
    "article:published:time", "datepublished", "publishdate", "publish-date", "publish_date", "publication_date",
    "publicationdate", "pubdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "article:publish_date", "article:post_date", "article:publicationdate",
    "originalpublicationdate", "article_date_original", "citation_publication_date", "citation_online_date",
    "citation_date", "article.published", "rnews:datepublished", "bt:pubdate", "vr:published_time", "ptime",
    "iso-8601-publish-date", "date_published", "release_date", "post_date", "eomportal-firstpublished",
    "shareaholic:article_published_time", "mrf:published_time", "prism.publicationdate", "published-date",
    "w-published-date", "published", "publisheddate", "published_at",
)  # fmt: skip
# What may as well be the day on which the page was made or changed.
_DATED = (
    "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.created",
    "datecreated", "article:created", "displaydate", "created", "date", "timestamp", "article.created", "dc:date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "article:modified", "og:modified_time", "datemodified",
    "dc.date.modified", "dcterms.modified", "last-modified", "lastmod", "article.updated", "revised",
    "article:updated_time", "modified", "lastmodified", "article:modified:time", "dateupdate", "updated",
)  # fmt: skip
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(0?[1-9]|1[0-2])/")
# What a clock that runs ahead may add to the time of the fetch.
_SKEW = timedelta(days=1)
# The length of a day as it is written: "2026-05-12".
_DAY = 10


@dataclass(frozen=True, slots=True)
class Dates:
    """The two dates as the record writes them, and where they came from."""

    published: Found[str] | None = None
    precision: DatePrecision | None = None
    modified: Found[str] | None = None


def find_publication(clues: Clues) -> Dates:
    """The article's dates; each null where nothing tells it."""
    zone = clues.site.timezone if clues.site else None
    declared = _modified(clues)
    published = _published(clues, declared) or _searched(clues, declared)
    modified = declared or shown_update(clues, is_alone=published is None)
    if published is None:
        return Dates(modified=Found(modified.value.written(zone)[0], modified.evidence) if modified else None)
    text, precision = published.value.written(zone)
    if modified is not None and _is_before(modified.value, published.value):
        modified = None
    told = in_zone_of(modified.value, published.value) if modified else None
    changed = Found(told.written(zone)[0], modified.evidence) if modified and told else None
    return Dates(Found(text, published.evidence), precision, changed)


def agreed_edition(edition: PrintEdition | None, published: str | None) -> PrintEdition | None:
    """The print edition with its day as the publication reads it: a note's numbers say not by themselves which of them
    is the month, the page's language and country do."""
    day = edition.date if edition is not None else None
    if edition is None or day is None or published is None or len(day) < _DAY or day[:4] != published[:4]:
        return edition
    is_turned = (day[5:7], day[8:_DAY]) == (published[8:_DAY], published[5:7])
    return replace(edition, date=published[:_DAY]) if is_turned else edition


def _published(clues: Clues, modified: Found[Moment] | None) -> Found[Moment] | None:
    selected = _selected(clues, "date_published")
    if selected is not None:
        return selected
    declared = [x for x in _declared(clues) if _is_past(x.value, clues)]
    vague = [x for x in _in_metas(_DATED, clues) if _is_past(x.value, clues)]
    if declared:
        told = localise(_fullest([*declared, *vague]), [x.value for x in declared], clues)
        return as_shown(told, modified, clues)
    if vague:
        shown = publication_beside(clues, vague[0].value)
        is_other = shown is not None and not _is_same_day(shown, vague[0])
        return shown if is_other else as_shown(_fullest(vague), None, clues)
    for finder in (_from_day_in_address, shown_publication, _from_print_edition):
        found = finder(clues)
        if found is not None and _is_past(found.value, clues):
            return found
    return None


def _declared(clues: Clues) -> Iterator[Found[Moment]]:
    """What the head declares to be the publication, the most trusted first."""
    story, page = clues.head.story, clues.head.page
    for node, name in ((story, "datePublished"), (story, "dateCreated"), (page, "datePublished")):
        if moment := _read(node.get(name), clues):
            yield Found(moment, "json-ld")
    yield from _in_metas(_PUBLISHED, clues)
    if moment := _read(story.get("uploadDate"), clues):
        yield Found(moment, "json-ld")


def _in_metas(names: Iterable[str], clues: Clues) -> Iterator[Found[Moment]]:
    for name in names:
        if (contents := clues.head.metas.get(name)) and (moment := _read(contents[0], clues)):
            yield Found(moment, name)


def _modified(clues: Clues) -> Found[Moment] | None:
    selected = _selected(clues, "date_modified")
    if selected is not None:
        return selected
    candidates = [
        Found(x, "json-ld") for n in (clues.head.story, clues.head.page) if (x := _read(n.get("dateModified"), clues))
    ]
    candidates += _in_metas(_MODIFIED, clues)
    past = [x for x in candidates if _is_past(x.value, clues)]
    return _fullest(past) if past else None


def _selected(clues: Clues, field: str) -> Found[Moment] | None:
    selected = select(clues, field)
    moment = _read(selected.value[0], clues) if selected else None
    return Found(moment, "selector") if moment and _is_past(moment, clues) else None


def _read(value: object, clues: Clues) -> Moment | None:
    if isinstance(value, list) and value:
        value = value[0]
    return read_date(value, order_of(clues)) if isinstance(value, str) and value else None


def _fullest(moments: list[Found[Moment]]) -> Found[Moment]:
    """The first, or of those on its day the first that says more: an instant with its zone before one without."""
    first = moments[0]

    def fullness(found: Found[Moment]) -> int:
        same = abs(found.value.when.replace(tzinfo=None) - first.value.when.replace(tzinfo=None)) <= timedelta(days=1)
        return ((found.value.precision is DatePrecision.INSTANT) + found.value.has_zone) if same else -1

    return max(moments, key=fullness)


def _is_same_day(one: Found[Moment], other: Found[Moment]) -> bool:
    return one.value.when.date() == other.value.when.date()


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


def _from_day_in_address(clues: Clues) -> Found[Moment] | None:
    """The day in the page's address ("/2024/04/26/"), with the byline's clock where that is of the same day."""
    for path in _paths(clues):
        day = day_in(path, _month_of)
        if day is not None and (moment := read_date(day.isoformat())) is not None:
            shown = shown_publication(clues)
            is_same = shown is not None and shown.value.when.date() == day
            return shown if is_same else Found(moment, "address")
    return None


def _month_of(name: str) -> int | None:
    found = month_of(name)
    return found[1] if found is not None and found[0] is Calendar.GREGORIAN else None


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
            yield path_of(address)


def _from_print_edition(clues: Clues) -> Found[Moment] | None:
    if clues.print_edition is None or not clues.print_edition.date:
        return None
    moment = read_date(clues.print_edition.date)
    return Found(moment, "print_edition") if moment else None


def _searched(clues: Clues, modified: Found[Moment] | None) -> Found[Moment] | None:
    """The month below the headline, else what scripts call the publication, else what htmldate finds, else the month in
    the address. Where the page shows its last change and no publication, htmldate finds that or another story's day."""
    month, update = shown_month(clues), shown_update(clues, is_alone=True)
    # The month of the last change is that one's.
    if month and not (update and update.value.when.date().replace(day=1) == month.value.when.date()):
        return month if _is_past(month.value, clues) else None
    found = search(clues, may_guess=update is None)
    if found is not None and modified is not None and _is_same_day(found, modified):
        found = None
    found = found or _from_month_in_address(clues)
    return found if found is not None and _is_past(found.value, clues) else None
