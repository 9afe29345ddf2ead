"""A page's source file: what it says about itself between two lines of +++, and its parts, parted by blank lines.

    +++
    template = "boxes"
    address = "/news/20101/ferry-to-run-on-sundays"
    title = "Ferry to run on Sundays again"
    published = 2026-05-14T06:30:00+01:00
    +++
    [caption] The ferry at the north pier on Wednesday.

    ELLERY: A paragraph of the article.

    ## A heading of the article

    [related] Read also: @harbour-dues

    > a quotation        - an item of a list        | a | row |

A part in square brackets is not the article, and the word in them is its label; `[standfirst]` and `[note]` (a
correction) are the article's own. `@name` is a link to another page with its title; `*emphasis*`, `**strong**`,
`[words](/address)`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

TEXT_KINDS = ("standfirst", "paragraph", "heading", "quote", "list_item", "table", "note")
# Parts that hold the parts after them, up to the next of their kind or [end].
GROUPS = ("entry", "story", "letter")

_MARKED = re.compile(r"\[(?P<kind>[a-z_]+)(?: (?P<detail>[^\]]+))?\](?:\s+|$)(?!\()(?P<text>.*)", re.DOTALL)
_STARTS = {"## ": "heading", "> ": "quote", "- ": "list_item", "| ": "table"}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a page: what it is, its lines, and for a group the parts inside it."""

    kind: str
    lines: tuple[str, ...]
    detail: str = ""
    parts: tuple[Part, ...] = ()

    @property
    def is_text(self) -> bool:
        """True for what belongs to the article."""
        return self.kind in TEXT_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as its source file describes it. A `published` that is a day is known to the day only, and one such as
    "2026-05" to the month. `expected` overrides what the record is expected to say; `shows` is what the template
    is to show in its own words or leave out (byline, date, jsonld ...); a page in the `own` template brings the HTML of
    its head and top. A page that is not `listed` is served, and no list names it."""

    name: str
    template: str
    address: str
    title: str
    parts: tuple[Part, ...] = ()
    kind: str = "article"
    type: str | None = None
    section: str | None = None
    language: str = "en"
    authors: tuple[str, ...] = ()
    published: datetime | date | str | None = None
    updated: datetime | date | None = None
    teaser: str | None = None
    keywords: tuple[str, ...] = ()
    image: str | None = None
    canonical: str | None = None
    is_free: bool | None = None
    dateline: str | None = None
    print_edition: dict[str, str] | None = None
    flags: tuple[str, ...] = ()
    encoding: str = "utf-8"
    rails: tuple[str, ...] = ()
    shows: dict[str, Any] = field(default_factory=dict)
    expected: dict[str, Any] = field(default_factory=dict)
    lists: str | None = None
    listed: bool = True
    moved_from: tuple[str, ...] = ()
    fails_once: bool = False
    slow: float | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def has_text_form(self) -> bool:
        """False for pages whose text cannot be read without its cells, and for those that show what a head declares."""
        return self.template != "own" and all(part.kind != "table" for part in self.parts)

    @property
    def is_story(self) -> bool:
        """True for the kinds that a newspaper lists among its stories."""
        return self.lists is None and self.listed


def read_page(path: Path) -> Page:
    """The page of a source file. Raises ValueError for a key that no page has."""
    head, _, body = path.read_text(encoding="utf-8").removeprefix("+++\n").partition("\n+++\n")
    told = tomllib.loads(head)
    unknown = told.keys() - {entry.name for entry in fields(Page)}
    if unknown:
        raise ValueError(f"{path.name}: unknown keys: {', '.join(sorted(unknown))}")
    told = {key: tuple(value) if isinstance(value, list) else value for key, value in told.items()}
    return Page(name=path.stem, parts=read_parts(body), **told)


def read_parts(body: str) -> tuple[Part, ...]:
    """The parts of a page's body in order, groups with what they hold."""
    found: list[Part] = []
    group: Part | None = None
    for chunk in re.split(r"\n\s*\n", body.strip()):
        part = _part(chunk) if chunk else None
        if part is None:
            continue
        if group is not None and part.kind in (*GROUPS, "end"):
            found.append(group)
            group = None
        if part.kind in GROUPS:
            group = part
        elif group is not None:
            group = Part(group.kind, group.lines, group.detail, (*group.parts, part))
        elif part.kind != "end":
            found.append(part)
    return (*found, group) if group is not None else tuple(found)


def _part(chunk: str) -> Part:
    marked = _MARKED.fullmatch(chunk)
    if marked:
        return Part(marked["kind"], tuple(marked["text"].splitlines()), marked["detail"] or "")
    for start, kind in _STARTS.items():
        if chunk.startswith(start):
            return Part(kind, tuple(line.removeprefix(start.strip()).strip() for line in chunk.splitlines()))
    return Part("paragraph", (" ".join(chunk.splitlines()),))


def read_pages(folder: Path) -> dict[str, Page]:
    """All pages of a folder by name, in the order of their names."""
    return {path.stem: read_page(path) for path in sorted(folder.glob("*.md"))}
