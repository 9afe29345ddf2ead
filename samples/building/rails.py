"""Teaser lists that several pages share: "Opinion", "Editorial", "Most read"."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from building.words import long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from building.source import Page
    from building.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaser:
    """One teaser as a rail shows it; `shown_date` is its date in the reader's words."""

    title: str
    url: str
    excerpt: str | None = None
    date: str | None = None
    date_kind: str | None = None
    shown_date: str | None = None
    iso: str | None = None

    def item(self) -> dict[str, str | None]:
        """The teaser as a record's item."""
        keys = ("title", "url", "date", "date_kind", "excerpt")
        return {key: getattr(self, key) for key in keys}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rail:
    """A list of teasers under a heading."""

    name: str
    label: str
    heading: str
    teasers: tuple[Teaser, ...]


def read_rails(path: Path, pages: Mapping[str, Page], words: Words) -> dict[str, Rail]:
    """The rails of a file. Each names the pages it shows, and whether it shows their `dates` and `excerpts`; stories
    that the newspaper no longer serves are written out."""
    rails = {}
    for name, told in tomllib.loads(path.read_text(encoding="utf-8")).items():
        of_pages = [teaser_of(pages[story], words, told) for story in told.get("stories", ())]
        written = [_written(teaser, words, told.get("language", "en")) for teaser in told.get("teasers", ())]
        rails[name] = Rail(name=name, label=told["label"], heading=told["heading"], teasers=(*of_pages, *written))
    return rails


def without(rail: Rail, page: Page, words: Words) -> Rail:
    """The rail as it stands under one of its own stories: without that."""
    own = words.absolute(page.address)
    others = tuple(teaser for teaser in rail.teasers if teaser.url != own)
    return Rail(name=rail.name, label=rail.label, heading=rail.heading, teasers=others)


def teaser_of(page: Page, words: Words, told: Mapping[str, Any]) -> Teaser:
    """A page's teaser; a story that was updated says so instead of when it came out."""
    moment = page.updated or page.published
    dated = bool(told.get("dates")) and isinstance(moment, date)
    shown = long_date(moment, page.language) if dated else None  # type: ignore[arg-type]  # `dated` says it is one
    return Teaser(
        title=page.title,
        url=words.absolute(page.address),
        excerpt=page.teaser if told.get("excerpts") else None,
        date=str(moment)[:10] if dated else None,
        date_kind=("updated" if page.updated else "published") if dated else None,
        shown_date=shown,
        iso=moment.isoformat() if dated else None,  # type: ignore[union-attr]
    )


def _written(told: Mapping[str, Any], words: Words, language: str) -> Teaser:
    day = told.get("day")
    return Teaser(
        title=told["title"],
        url=words.absolute(told["address"]),
        excerpt=told.get("excerpt"),
        date=str(day) if day else None,
        date_kind=("updated" if told.get("updated") else "published") if day else None,
        shown_date=long_date(day, language) if day else None,
        iso=str(day) if day else None,
    )


def all_teasers(pages: Iterable[Page], words: Words) -> list[Teaser]:
    """The teasers of a section front or an archive page, with everything."""
    return [teaser_of(page, words, {"dates": True, "excerpts": True}) for page in pages]
