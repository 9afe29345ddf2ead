"""What a newspaper's file must hold to be used."""

from __future__ import annotations

import math
import re
from datetime import date
from string import Formatter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector

from newsclean.errors import ConfigurationError
from newsclean.sites.addresses import LISTS, is_loopback, on_domains

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsclean.model import Selectors, Site

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_COUNTRY = re.compile(r"[a-z]{2}")
_DOMAIN = re.compile(r"([a-z0-9]([a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d+)?")

_EXAMPLE, _OTHER_EXAMPLE = date(2020, 1, 31), date(2021, 12, 5)
# What strftime leaves as it was; an address has two hexadecimal digits behind a "%".
_UNREAD = re.compile(r"%(?![0-9A-Fa-f]{2})")

# The beginning, and then a name: "^news/". With "://" a pattern sees the whole address.
_NEVER = re.compile(r"\^[a-z0-9]{2}(?!.*(://|\|))", re.IGNORECASE)
# What has nothing in common.
_ANY = ("", "/a", "/news/2?b=c")

Trouble = tuple[str, str]  # key, what is wrong with it


def check_site(site: Site, where: str) -> None:
    """Raises ConfigurationError for the first thing that is wrong: one line, "FILE: KEY: why"."""
    for find_troubles in _CHECKS:
        for key, why in find_troubles(site):
            raise ConfigurationError(f"{where}: {key}: {why}")


def _identity(site: Site) -> Iterator[Trouble]:
    if not site.name.strip():
        yield "name", "is empty"
    if not site.domains:
        yield "domains", "is empty"
    for number, domain in enumerate(site.domains):
        if not _DOMAIN.fullmatch(domain):
            yield f"domains[{number}]", f'"{domain}" is no domain (lower case, without https:// or a path)'
        elif domain.isalpha() and not is_loopback(domain):
            yield f"domains[{number}]", f'"{domain}" is no newspaper\'s own domain such as "paper.{domain}"'


def _place(site: Site) -> Iterator[Trouble]:
    if site.language is not None and not _LANGUAGE.fullmatch(site.language):
        yield "language", f'"{site.language}" is no language tag such as "en" or "pt-BR"'
    if site.country is not None and not _COUNTRY.fullmatch(site.country):
        yield "country", f'"{site.country}" is no country code of two lower-case letters'
    if site.timezone is not None and not _is_zone(site.timezone):
        yield "timezone", f'"{site.timezone}" is no time zone such as "Asia/Karachi"'


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _sources(site: Site) -> Iterator[Trouble]:
    if site.archive is None and not any(getattr(site, key) for key in LISTS):
        yield "sources", f"none given; name at least one of {', '.join(LISTS)}, archive"
    for key in LISTS:
        for number, address in enumerate(getattr(site, key)):
            yield from _address(f"{key}[{number}]", address, site)
    for number, front in enumerate(site.section_fronts):
        yield from _placeholders(f"section_fronts[{number}]", front, "page", 1)
    if site.archive is not None:
        yield from _archive(site, site.archive)


def _address(key: str, address: str, site: Site) -> Iterator[Trouble]:
    if not address.startswith(("https://", "http://")):
        yield key, f'"{address}" is no http(s) address'
    elif (why := _why_no_address(address)) is not None:
        yield key, f'"{address}" is no address: {why}'
    elif not on_domains(address, site.domains):
        yield key, f"{address} is on none of the domains ({', '.join(site.domains)})"


def _why_no_address(address: str) -> str | None:
    try:
        _ = urlsplit(address).port
    except ValueError as error:
        return str(error)
    return "a space stands in it" if re.search(r"\s", address) else None


def _archive(site: Site, pattern: str) -> Iterator[Trouble]:
    if "{date" not in pattern:
        yield "archive", f'"{pattern}" holds no {{date:...}}, for example {{date:%Y-%m-%d}}'
    yield from _placeholders("archive", pattern, "date", _EXAMPLE)
    if pattern.format(date=_EXAMPLE) == pattern.format(date=_OTHER_EXAMPLE):
        yield "archive", f'"{pattern}" names the same page for every day'
    if _UNREAD.search(pattern.format(date=_EXAMPLE)):
        yield "archive", f'"{pattern}" has a % that stands for no part of a date, for example {{date:%Y-%m-%d}}'
    yield from _address("archive", pattern.format(date=_EXAMPLE), site)


def _placeholders(key: str, pattern: str, allowed: str, example: object) -> Iterator[Trouble]:
    try:
        names = [name for _, name, _, _ in Formatter().parse(pattern) if name is not None]
        unknown = [name for name in names if name != allowed]
        if not unknown:
            pattern.format(**{allowed: example})
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        yield key, f'"{pattern}": {error}'
        return
    yield from ((key, f"{{{name}}} is unknown here, only {{{allowed}}} is") for name in unknown)


def _patterns(site: Site) -> Iterator[Trouble]:
    for key in ("articles", "not_articles"):
        for number, pattern in enumerate(getattr(site, key)):
            try:
                re.compile(pattern)
            except re.error as error:
                yield f"{key}[{number}]", f"'{pattern}' is no regular expression: {error}"
                continue
            if _NEVER.match(pattern):
                yield f"{key}[{number}]", f"'{pattern}' fits nothing: a path begins with /"
            elif key == "not_articles" and all(re.search(pattern, path) for path in _ANY):
                yield f"{key}[{number}]", f"'{pattern}' fits every address, so that there is no article"


def _numbers(site: Site) -> Iterator[Trouble]:
    if site.delay is not None and not 0 <= site.delay < math.inf:
        yield "delay", f"{site.delay} is {'negative' if site.delay < 0 else 'no number of seconds'}"
    if site.verified is True:
        yield "verified", "is true; write the day it was tried, or false"
    if isinstance(site.verified, str) and not _is_day(site.verified):
        yield "verified", f'"{site.verified}" is no day such as "2026-11-24"'


def _selectors(site: Site) -> Iterator[Trouble]:
    for number, selectors in enumerate(site.selectors):
        for key in ("valid_from", "valid_until"):
            day = getattr(selectors, key)
            if day is not None and not _is_day(day):
                yield f"selectors[{number}].{key}", f'"{day}" is no day such as "2026-11-24"'
        if selectors.valid_from and selectors.valid_until and selectors.valid_until < selectors.valid_from:
            yield f"selectors[{number}].valid_until", f"{selectors.valid_until} is before {selectors.valid_from}"
        for key, selector in _css(selectors):
            why = _css_error(selector)
            if why:
                yield f"selectors[{number}].{key}", f'"{selector}" is no CSS selector: {why}'


def _css(selectors: Selectors) -> Iterator[tuple[str, str]]:
    for key in ("title", "authors", "date_published", "date_modified", "section", "body"):
        if getattr(selectors, key) is not None:
            yield key, getattr(selectors, key)
    for number, selector in enumerate(selectors.remove):
        yield f"remove[{number}]", selector


def _css_error(selector: str) -> str | None:
    try:
        # A prefix that stands for no namespace is noticed only on a page.
        CSSSelector(selector)(etree.Element("html"))
    except (SelectorError, etree.XPathError) as error:
        return str(error)
    return None


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


_CHECKS: tuple[Callable[[Site], Iterator[Trouble]], ...] = (
    _identity,
    _place,
    _sources,
    _patterns,
    _numbers,
    _selectors,
)
