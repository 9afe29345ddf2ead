"""Records for the tests, and files of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsclean.model import Article, PageKind, Provenance

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PARAGRAPHS = [
    "The harbour trust will raise its dues in the spring, the board said on Monday.",
    "Buyers at the two fish markets of the bay warn that boats will go to Halvern.",
    "Landings fell to 3,140 tonnes last year, from 3,420 the year before.",
    "The trust has not changed its dues for eleven years.",
]


def record(name: str, *, fetched_at: str | None = None, **fields: Any) -> dict[str, Any]:
    """A record as it stands in JSON; without a text of its own it has all PARAGRAPHS."""
    text = fields.pop("text", "\n\n".join(PARAGRAPHS))
    article = Article(
        id=name,
        page_kind=PageKind.ARTICLE,
        url=f"https://paper.example/{name}",
        title=f"Story {name}",
        text=text,
        word_count=len(text.split()),
        provenance=Provenance(program="newsclean 0.1.0", input="pages.warc", fetched_at=fetched_at),
    )
    return article.to_dict() | fields


def part(label: str, *lines: str, **keys: Any) -> dict[str, Any]:
    """A removed part."""
    told = {"label": label, "text": "\n".join(lines), "why": "heading", "detail": None, "where": "after"}
    return told | {"start": None, "end": None, "items": []} | keys


def lines_of(records: Iterable[dict[str, Any]]) -> bytes:
    """The lines of records."""
    return b"".join(json.dumps(told, separators=(",", ":")).encode() + b"\n" for told in records)


def write(file: Path, *records: dict[str, Any]) -> Path:
    """The file, with the records in it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(lines_of(records))
    return file
