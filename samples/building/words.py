"""Inline markup of the source files, and dates as newspapers of several languages write them."""

from __future__ import annotations

import re
from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from building.source import Page

_LINK = re.compile(r"\[(?P<words>[^\]]+)\]\((?P<address>[^)]+)\)")
_PAGE = re.compile(r"(?<!\w)@(?P<name>[a-z0-9-]+[a-z0-9])")
_STRONG = re.compile(r"\*\*(?P<words>.+?)\*\*")
_EMPHASIS = re.compile(r"\*(?P<words>.+?)\*")

_MONTHS = {
    "en": "January,February,March,April,May,June,July,August,September,October,November,December",
    "de": "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
    "es": "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre",
    "fr": "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
    "ru": "января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря",
    "ur": "جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر",
}


class Words:
    """Turns the source files' markup into HTML, or into the plain words a reader sees."""

    def __init__(self, pages: Mapping[str, Page], origin: str) -> None:
        self._pages = pages
        self._origin = origin

    def html(self, text: str) -> str:
        """HTML of a line: links are absolute."""
        linked = _PAGE.sub(self._to_page, escape(text, quote=False))
        linked = _LINK.sub(lambda found: f'<a href="{self.absolute(found["address"])}">{found["words"]}</a>', linked)
        return _EMPHASIS.sub(r"<em>\g<words></em>", _STRONG.sub(r"<strong>\g<words></strong>", linked))

    def plain(self, text: str) -> str:
        """The words of a line."""
        bare = _LINK.sub(r"\g<words>", _PAGE.sub(lambda found: self._pages[found["name"]].title, text))
        return _EMPHASIS.sub(r"\g<words>", _STRONG.sub(r"\g<words>", bare))

    def absolute(self, address: str) -> str:
        """An address of the newspaper, whole."""
        return address if "://" in address else self._origin + address

    def target(self, text: str) -> str | None:
        """The address of the page that a line is a link to; null for any other line."""
        found = _PAGE.fullmatch(text)
        return self.absolute(self._pages[found["name"]].address) if found else None

    def _to_page(self, found: re.Match[str]) -> str:
        page = self._pages[found["name"]]
        return f'<a href="{self.absolute(page.address)}">{escape(page.title, quote=False)}</a>'


def long_date(moment: datetime | date, language: str = "en") -> str:
    """A day as a newspaper of that language writes it in full: "14 May, 2026" in English and in languages of which
    the months are not known."""
    day, year = moment.day, moment.year
    if language in {"ja", "zh"}:
        return f"{year}年{moment.month}月{day}日"
    month = _month(moment, language)
    forms = {
        "de": f"{day}. {month} {year}",
        "es": f"{day} de {month} de {year}",
        "fr": f"{day} {month} {year}",
        "ru": f"{day} {month} {year}",
        "ur": f"{day} {month}، {year}",
    }
    return forms.get(language, f"{day} {month}, {year}")


def american_date(moment: datetime | date) -> str:
    """A day as Dawn and many others write it in a byline: "May 14, 2026"."""
    return f"{_month(moment, 'en')} {moment.day}, {moment.year}"


def _month(moment: datetime | date, language: str) -> str:
    return _MONTHS.get(language, _MONTHS["en"]).split(",")[moment.month - 1]


def clock_time(moment: datetime | date, language: str = "en") -> str:
    """The time of day as that language writes it, "" where only the day is known."""
    if not isinstance(moment, datetime):
        return ""
    if language == "de":
        return f"{moment:%H:%M} Uhr"
    if language == "ja":
        return f"{moment.hour}時{moment.minute:02}分"
    if language == "fr":
        return f"{moment.hour}h{moment.minute:02}"
    return f"{moment:%I:%M}{moment:%p}".lower() if language == "en" else f"{moment:%H:%M}"
