"""A page as it looks when its HTML is lost: what a coarse extractor leaves of it (the article and its tail, parted by
blank lines), or all of the page, a line a block."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from building.marks import Run
    from building.rails import Rail
    from building.source import Page

# What a record can say of a text: no addresses, nothing that only a head declares.
_FIELDS = ("language", "dateline", "print_edition", "text")
_FOOT = ("navigation", "legal")


def lost_html(page: Page, runs: Sequence[Run], rails: Mapping[str, Rail]) -> tuple[str, list[Run]]:
    """The page's text, and what of the page it holds. Pages in the `boxes` template lose their surroundings as well."""
    if page.template != "boxes":
        return "\n".join(line for run in runs for line in run.lines) + "\n", list(runs)
    first = next(number for number, run in enumerate(runs) if run.label == "text")
    held = [run for run in runs[first:] if run.label not in _FOOT]
    return "".join(text for run in held for text in _spaced(run, rails)).strip() + "\n", held


def _spaced(run: Run, rails: Mapping[str, Rail]) -> Iterator[str]:
    """The run's lines, each with what parts it from the one before: in a dated list the date stands right under its
    title, and the next title right under an excerpt."""
    teasers = rails[run.rail].teasers if run.rail else ()
    dates = {teaser.shown_date for teaser in teasers if teaser.shown_date}
    excerpts = {teaser.excerpt for teaser in teasers if teaser.shown_date}
    last = ""
    for line in run.lines:
        close = last in excerpts or any(line.endswith(date) for date in dates)
        yield ("\n" if close else "\n\n") + line
        last = line


def text_record(page: Page, record: Mapping[str, Any], removed: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What the record of the text must say, from what the page's must."""
    return {
        "file": f"text/{page.name}.txt",
        **{field: record[field] for field in _FIELDS},
        "removed": [_without_addresses(part) for part in removed],
    }


def _without_addresses(part: dict[str, Any]) -> dict[str, Any]:
    if "items" not in part:
        return part
    return {**part, "items": [{**item, "url": None} for item in part["items"]]}
