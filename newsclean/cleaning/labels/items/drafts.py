"""The items of a list while its lines are read, and what lines are in any list of teasers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsclean.cleaning.characters import weight
from newsclean.cleaning.labels.items.days import day_of, is_day
from newsclean.cleaning.sentences import STOPS_OR_DOTS
from newsclean.cleaning.vocabulary import fold, line_of, section_of, type_of
from newsclean.cleaning.vocabulary.bylines import BEGINNING, may_begin
from newsclean.model import DateKind, Item

if TYPE_CHECKING:
    from newsclean.cleaning.metadata.date_reading import Order

# A shorter link is no title, and a line without markup that is longer than this.
SHORTEST_TITLE, LONGEST_TITLE = 8, 120
LONGEST_BUTTON = 40
# The least weight of an excerpt, as `weight` has it.
EXCERPT = 45
_BYLINE = re.compile(rf"^{BEGINNING}\S", re.IGNORECASE)
# "Von neun Apotheken haben drei ...": a sentence that begins with such a word goes on without a name. What a box asks
# its readers to agree to ("By signing up you ...") is no excerpt either.
_BEGUN = re.compile(r"^[^\W\d_]+ (?![^\W_]+ing\b)[^\W\d_A-ZÀ-Þ][^\W\d_]*\s.{25,}[.!?…]$")
# How many signs around a title one of two lines may have more than the other.
_SIGNS = 8


# What begins the addresses in a page that an archive has kept: the newspaper has no such folder.
_KEPT_PAGE = re.compile(r"^/web/\d{14}[a-z_]*/(?=https?://)")


class Base:
    """The page's address, for addresses without a host."""

    def __init__(self, address: str | None) -> None:
        self._address = address
        try:
            parts = urlsplit(address or "")
        except ValueError:  # "http://[": what makes addresses whole must be one
            parts = urlsplit("")
        self._origin = f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""
        self._is_elsewhere = not parts.netloc.startswith("web.archive.")

    def absolute(self, href: str | None) -> str | None:
        """The address in full where it can be known; quick for the common forms."""
        if not href or href.startswith(("#", "javascript:", "mailto:", "data:")):
            return None
        href = href.strip()
        if href.startswith("/web/") and self._is_elsewhere:
            href = _KEPT_PAGE.sub("", href, count=1)
        if href.startswith(("http://", "https://")) or not self._origin:
            return href
        if href.startswith("/") and not href.startswith("//") and "/../" not in href:
            return self._origin + href
        try:
            return urljoin(self._address or "", href)
        except ValueError:
            return href


@dataclass(slots=True, eq=False)
class Draft:
    """An item while its lines are read."""

    title: str | None = None
    href: str | None = None
    date: str | None = None
    date_kind: DateKind | None = None
    excerpt: str | None = None
    # Whether the title is a heading: other lines without a link may be kickers.
    is_headed: bool = False

    def item(self, base: Base) -> Item:
        """The item, with its address in full."""
        return Item(
            title=self.title,
            url=base.absolute(self.href),
            date=self.date,
            date_kind=self.date_kind,
            excerpt=self.excerpt,
        )


class Drafts:
    """The items of a list in order, the last of which is being read."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._drafts = [Draft()]

    @property
    def last(self) -> Draft:
        """The item that is being read."""
        return self._drafts[-1]

    @property
    def titled(self) -> list[Draft]:
        """The items that have titles."""
        return [draft for draft in self._drafts if draft.title]

    def begin(self) -> Draft:
        """Begins another item."""
        self._drafts.append(Draft())
        return self.last

    def start(self, title: str, date: str | None, href: str | None) -> None:
        """Reads a title, which begins another item where the last one has its own."""
        draft = self.last
        if not (draft.title is None and (draft.href is None or draft.href == href)):
            draft = self.begin()
        draft.title, draft.href = title, href
        if date:
            self.read_date(date)

    def read_date(self, text: str) -> bool:
        """True for a line that is a date; it becomes the last item's own."""
        if not is_day(text):
            return False
        if self.last.date is None and (day := day_of(text, self._order)) is not None:
            self.last.date, self.last.date_kind = day
        return True


def is_button(text: str) -> bool:
    """True for the words of a list's own controls ("See all"), and of what its stories are ("Analysis")."""
    is_short = len(text) <= LONGEST_BUTTON
    return is_short and (line_of(text) is not None or section_of(text) is not None or type_of(text) is not None)


def is_same(one: str, other: str) -> bool:
    """True where two lines show one title, one of them perhaps cut off."""
    if one == other:
        return True
    is_cut = other.endswith(("…", "..."))
    if not is_cut and abs(len(one) - len(other)) > _SIGNS:
        return False
    first, second = fold(one), fold(other)
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    return len(short) >= 20 and is_cut and long.startswith(short[:-1])


def is_byline(text: str) -> bool:
    """True for a line that begins as bylines do, and is no sentence."""
    return may_begin(text) and _BYLINE.match(text) is not None and not _BEGUN.match(text)


def is_prose(text: str) -> bool:
    """True for what may be an excerpt, by its length or its end."""
    return weight(text) >= EXCERPT or (text.endswith(STOPS_OR_DOTS) and not is_count(text))


def is_count(text: str) -> bool:
    """True for a number or a clock and no more than a word with it: "38 pictures", "01:32 min"."""
    words = text.replace(":", "").split()
    return len(words) in {1, 2} and sum(map(str.isdecimal, words)) == 1
