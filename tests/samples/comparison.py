"""A sample page's record against what is expected of it, field by field.

python tests/samples/comparison.py      writes samples/pending.toml anew: what does not hold yet
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import newsclean
from newsclean.sites import load

SAMPLES = Path(__file__).parents[2] / "samples"
FETCHED_AT = "2026-05-17T12:00:00+01:00"
# They name a page and are no fields of its record.
_NAMES = ("name", "file", "url", "as_text")
_SITE = load(SAMPLES / "harbour-courier.toml").site


@cache
def expected_of(name: str) -> dict[str, Any]:
    """What is expected of a page: field -> value. What was removed is a field a label, its words without white
    space by where they stood, and a field for the items of a teaser list; `removed` is the set of labels. A field
    whose name begins with `as_text.` is of the page as it looks without its HTML."""
    told = json.loads((SAMPLES / "expected" / f"{name}.json").read_text(encoding="utf-8"))
    fields = {key: value for key, value in told.items() if key not in _NAMES}
    text = {key: value for key, value in told.get("as_text", {}).items() if key not in _NAMES}
    fields = _with_removed(fields) if "removed" in fields else fields
    return fields | {f"as_text.{key}": value for key, value in (_with_removed(text) if text else {}).items()}


@cache
def actual_of(name: str) -> dict[str, Any]:
    """The same of the records that newsclean makes of the page, and of its text."""
    told = json.loads((SAMPLES / "expected" / f"{name}.json").read_text(encoding="utf-8"))
    html = (SAMPLES / "site" / told["file"]).read_bytes()
    article = newsclean.clean_html(html, url=told["url"], content_type="text/html", fetched_at=FETCHED_AT, site=_SITE)
    fields = _with_removed(_comparable(article))
    if "as_text" in told:
        text = (SAMPLES / told["as_text"]["file"]).read_text(encoding="utf-8")
        of_text = _with_removed(_comparable(newsclean.clean_text(text, fetched_at=FETCHED_AT)))
        fields |= {f"as_text.{key}": value for key, value in of_text.items()}
    return fields


def _comparable(article: newsclean.Article) -> dict[str, Any]:
    record = article.to_dict()
    record["text"] = [" ".join(paragraph.split()) for paragraph in record["text"].split("\n\n") if paragraph]
    # How sure the engine is depends on its weights and says nothing about the page.
    record["flags"] = sorted(set(record["flags"]) - {"low_confidence"})
    for group in ("print_edition", "rights"):
        record[group] = {key: value for key, value in record[group].items() if value} if record[group] else None
    return record


def _with_removed(record: dict[str, Any]) -> dict[str, Any]:
    words: dict[str, dict[str, str]] = defaultdict(lambda: defaultdict(str))
    items: dict[str, list[Any]] = defaultdict(list)
    for part in record.pop("removed"):
        lines = part["text"] if isinstance(part["text"], list) else [part["text"]]
        words[part["label"]][part["where"]] += re.sub(r"\s", "", "".join(lines))
        items[part["label"]] += part.get("items", [])
    return {
        **record,
        "removed": sorted(words),
        **{f"removed.{label}": dict(places) for label, places in words.items()},
        **{f"items.{label}": found for label, found in items.items() if found},
    }


def page_fields() -> list[tuple[str, str]]:
    """Every page with every field that is expected of it."""
    names = sorted(path.stem for path in (SAMPLES / "expected").glob("*.json"))
    return [(name, field) for name in names for field in expected_of(name)]


def pending() -> dict[str, dict[str, str]]:
    """Page -> field -> why it does not hold yet."""
    return tomllib.loads((SAMPLES / "pending.toml").read_text(encoding="utf-8"))


def holds(name: str, field: str) -> bool:
    """True where the record says what is expected."""
    return bool(actual_of(name).get(field) == expected_of(name)[field])


def _write_pending() -> None:
    """Keeps the reasons that were written down; a new gap is given its stage as its reason."""
    known = pending()
    open_fields: dict[str, list[str]] = defaultdict(list)
    for name, field in page_fields():
        if not holds(name, field):
            why = known.get(name, {}).get(field) or _stage(field)
            open_fields[name].append(f'"{field}" = {json.dumps(why, ensure_ascii=False)}')
    head = "# What newsclean does not yet say of a sample page: page, field, why. A field that holds must go.\n"
    tables = (f"\n[{name}]\n" + "\n".join(lines) + "\n" for name, lines in open_fields.items())
    (SAMPLES / "pending.toml").write_text(head + "".join(tables), encoding="utf-8")


def _stage(field: str) -> str:
    if field.startswith("as_text"):
        return "plaintext"
    if field.startswith(("removed", "items", "dateline", "print_edition")):
        return "labels"
    if field in {"page_kind", "article_type", "flags"}:
        return "kinds"
    return "scoring" if field == "text" else "metadata"


if __name__ == "__main__":
    _write_pending()
