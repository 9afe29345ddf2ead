"""What the record of a page must say, from what the page's source file says."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from building.rails import Teaser
from building.source import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from building.marks import Run
    from building.rails import Rail
    from building.source import Page
    from building.words import Words

STORY_KINDS = ("article", "live_blog", "gallery", "video")
_DAY = 10
_MONTH = 7


def record_of(page: Page, runs: Sequence[Run], rails: Mapping[str, Rail], words: Words) -> dict[str, Any]:
    """The expected record. Of a page that holds no story only what it is and what it is called are expected."""
    expected: dict[str, Any] = {
        "name": page.name,
        "file": file_of(page),
        "url": words.absolute(page.address),
        "page_kind": page.kind,
        "article_type": page.type,
    }
    if page.kind in STORY_KINDS:
        expected |= _story(page, words) | {
            "text": text_of(page, words),
            "removed": removed_of(page, runs, rails, words),
        }
        _check(page, runs, expected["text"])
    elif page.kind == "empty":
        expected["text"] = []
    return expected | page.expected


def file_of(page: Page) -> str:
    """The file of a page, under the site's folder."""
    path = page.address.lstrip("/")
    if not path or path.endswith("/"):
        return f"{path}index.html"
    return path if path.endswith(".html") else f"{path}.html"


def text_of(page: Page, words: Words) -> list[str]:
    """The article's own text, a paragraph an entry."""
    return list(_paragraphs(page.parts, words))


def _paragraphs(parts: Iterable[Part], words: Words) -> Iterable[str]:
    for part in parts:
        if part.kind in {"entry", "letter"}:
            yield from _paragraphs(([_title(part)] if part.lines else []) + list(part.parts), words)
        elif part.kind == "table":
            rows = ([cell.strip() for cell in line.strip("| ").split("|")] for line in part.lines)
            yield from (" | ".join(words.plain(cell) for cell in row) for row in rows)
        elif part.is_text:
            yield from map(words.plain, part.lines)


def _title(group: Part) -> Part:
    return Part("heading", group.lines)


def _story(page: Page, words: Words) -> dict[str, Any]:
    published, precision = _moment(page.published)
    return {
        "title": " ".join(page.title.split()),
        "description": page.teaser if page.template != "table" else None,
        "language": page.language,
        "authors": list(page.authors),
        "date_published": published,
        "date_precision": precision,
        "date_modified": _moment(page.updated)[0],
        "dateline": page.dateline,
        "print_edition": page.print_edition,
        "section": page.section,
        "keywords": list(page.keywords),
        "image": words.absolute(page.image) if page.image else None,
        "is_free": page.is_free,
        "flags": sorted(page.flags),
        "url_canonical": words.absolute(page.canonical or page.address),
        "domain": "harbourcourier.example",
        "source": "Harbour Courier",
    }


def _moment(told: Any) -> tuple[str | None, str | None]:
    if told is None:
        return None, None
    if isinstance(told, datetime):
        return told.isoformat(), "instant"
    text = str(told)
    return (text, "day") if len(text) == _DAY else (f"{text[:_MONTH]}-01", "month")


def removed_of(page: Page, runs: Sequence[Run], rails: Mapping[str, Rail], words: Words) -> list[dict[str, Any]]:
    """What was taken from the article, in the page's order."""
    lists = dict(_lists(page, words))
    entries = []
    for run in runs:
        if run.label == "text":
            continue
        entry: dict[str, Any] = {"label": run.label, "where": run.where, "text": run.lines}
        if run.rail:
            entry["items"] = [teaser.item() for teaser in rails[run.rail].teasers]
        elif tuple(run.lines) in lists:
            entry["items"] = lists[tuple(run.lines)]
        entries.append(entry)
    return entries


def _lists(page: Page, words: Words) -> Iterator[tuple[tuple[str, ...], list[dict[str, str | None]]]]:
    """The lists that a page writes out below a heading, line by line, with their teasers."""
    for part in page.parts:
        targets = [(line, words.target(line)) for line in part.lines[1:]]
        if targets and all(url for _, url in targets):
            teasers = (Teaser(title=words.plain(line), url=url) for line, url in targets if url)
            yield tuple(map(words.plain, part.lines)), [teaser.item() for teaser in teasers]


def _check(page: Page, runs: Sequence[Run], text: Sequence[str]) -> None:
    """The template must show the text that the source file says, in that order."""
    shown = _bare(line for run in runs if run.label == "text" for line in run.lines)
    said = _bare(line.replace(" | ", "") for line in text)
    if shown != said:
        at = next((i for i, (a, b) in enumerate(zip(shown, said, strict=False)) if a != b), min(len(shown), len(said)))
        raise ValueError(f"{page.name}: shown {shown[at : at + 60]!r}, said {said[at : at + 60]!r}")
    if page.dateline and not text[0].startswith(page.dateline):
        raise ValueError(f"{page.name}: the text does not begin with the dateline {page.dateline!r}")


def _bare(lines: Iterable[str]) -> str:
    return re.sub(r"\s+", "", "".join(lines))
