"""Two records of one story -> what is different in them.

What is unknown (null, an empty list) is as good as a key that an older record does not have. A difference of
`confidence` below a half hundredth is none. `blocks` and `word_count` follow from the text: where that is another, its
length tells nothing more, and of the blocks only those count that are in both texts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

from newsclean.datasets.moved_lines import Move, moved_lines, parts_of_list
from newsclean.evaluation.metrics import harmonic, precision_recall
from newsclean.model import Article

# They tell of the run that made a record, and not of the story.
_OF_THE_RUN = frozenset({"schema_version", "provenance"})
_LEAST_CONFIDENCE = 0.005
_UNKNOWN: tuple[object, ...] = (None, "", [], {})
# Levels that the keys of a record have; what a source_record holds below them is compared as it is.
_DEEPEST = 8
_ORDER = {name: place for place, name in enumerate(Article.__struct_fields__)}
_encode = msgspec.json.Encoder(order="deterministic").encode


class Change(StrEnum):
    """What became of a record."""

    GONE = "gone"  # only in the old set
    NEW = "new"  # only in the new set
    CHANGED = "changed"


class Values(Struct, frozen=True, kw_only=True):
    """The value of a field in both records; of `removed` the parts that the other record does not have."""

    old: Any
    new: Any


class Difference(Struct, frozen=True, kw_only=True):
    """What became of a record that is not the same in both sets. `input` is the file its page came from; `reason` is
    why the other set does not have it, where that set's rejects say so; `similarity` is the F1 of the 4-gram shingles
    of the texts, null where they were not compared."""

    id: str
    url: str | None
    input: str | None
    title: str | None
    change: Change
    reason: str | None = None
    similarity: float | None = None
    fields: dict[str, Values] = {}
    moved: tuple[Move, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """Which fields are compared: those named; without a name, all but the ignored ones."""

    only: frozenset[str] = frozenset()
    ignored: frozenset[str] = _OF_THE_RUN

    def has(self, name: str) -> bool:
        """Whether a field is compared."""
        return name in self.only if self.only else name not in self.ignored


def compared(
    only: frozenset[str] = frozenset(), ignored: frozenset[str] = frozenset(), *, all_fields: bool = False
) -> Compared:
    """Which fields are compared: those of `only`; where there are none, all but `ignored` and, unless `all_fields`,
    those that tell of the run that made the record."""
    return Compared(only - ignored, ignored if all_fields else ignored | _OF_THE_RUN)


def digest_input(record: dict[str, Any], fields: Compared) -> bytes:
    """What is the same for two records between which no compared field differs, but for their `confidence`. The other
    way round it may differ though `difference` finds none."""
    told = {
        name: value
        for name, value in record.items()
        if name != "confidence" and value not in _UNKNOWN and fields.has(name)
    }
    return _encode(told)


def confidence_of(record: dict[str, Any], fields: Compared) -> float | None:
    """The record's confidence, where that is compared and known."""
    value = record.get("confidence") if fields.has("confidence") else None
    return float(value) if isinstance(value, int | float) else None


def unmatched(record: dict[str, Any], change: Change, reason: str | None) -> Difference:
    """What became of a record that one set alone has."""
    url, title = _string(record, "url"), _string(record, "title")
    return Difference(id=record["id"], url=url, input=_input(record), title=title, change=change, reason=reason)


def difference(old: dict[str, Any], new: dict[str, Any], fields: Compared) -> Difference | None:
    """What is different in two records of one id; null where nothing is."""
    names = sorted(filter(fields.has, {*old, *new}), key=lambda name: (_ORDER.get(name, len(_ORDER)), name))
    changed = {name: Values(old=old.get(name), new=new.get(name)) for name in names if _differs(name, old, new)}
    if fields.has("text") and "text" in changed:
        changed = {name: values for name, values in changed.items() if not _follows(name, old, new)}
    if not changed:
        return None
    if "removed" in changed:
        changed["removed"] = _of_one_only(changed["removed"])
    has_moved = "text" in changed or "removed" in changed
    return Difference(
        id=new["id"],
        url=_string(new, "url") or _string(old, "url"),
        input=_input(new),
        title=_string(new, "title") or _string(old, "title"),
        change=Change.CHANGED,
        similarity=similarity(_text(old), _text(new)) if fields.has("text") else None,
        fields=changed,
        moved=moved_lines(old, new) if has_moved else (),
    )


def similarity(old: str, new: str) -> float:
    """The F1 of the 4-gram shingles of two texts; 1 where they have the same words, or are the same without any."""
    return 1.0 if old == new else harmonic(*precision_recall(old, new))


def _differs(name: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    if old.get(name) == new.get(name):
        return False
    first, second = told(old.get(name)), told(new.get(name))
    if name == "confidence" and isinstance(first, int | float) and isinstance(second, int | float):
        return abs(first - second) >= _LEAST_CONFIDENCE
    return first != second and not (first in _UNKNOWN and second in _UNKNOWN)


def told(value: Any, levels: int = _DEEPEST) -> Any:
    """A value without what is unknown at any depth of a record's own."""
    if not levels:
        return value
    if isinstance(value, dict):
        inner = ((name, told(part, levels - 1)) for name, part in value.items())
        return {name: part for name, part in inner if part not in _UNKNOWN}
    return [told(part, levels - 1) for part in value] if isinstance(value, list) else value


def _follows(name: str, old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Whether a field differs because the text does."""
    if name != "blocks":
        return name == "word_count"
    first, second = _kinds(old), _kinds(new)
    return all(first[words] == second[words] for words in first.keys() & second.keys())


def _kinds(record: dict[str, Any]) -> dict[str, Any]:
    """The kind of each block, by its words."""
    text, blocks = _text(record), record.get("blocks")
    return {
        text[block["start"] : block["end"]]: block.get("kind")
        for block in (blocks if isinstance(blocks, list) else ())
        if isinstance(block, dict) and isinstance(block.get("start"), int) and isinstance(block.get("end"), int)
    }


def _of_one_only(removed: Values) -> Values:
    """The parts that are in one record only; all of them where only their order is another."""
    if not (isinstance(removed.old, list) and isinstance(removed.new, list)):
        return removed
    first, second = (Counter(_encode(told(part)) for part in parts) for parts in (removed.old, removed.new))
    old, new = _parts_of(removed.old, first - second), _parts_of(removed.new, second - first)
    return Values(old=old, new=new) if old or new else removed


def _parts_of(parts: list[Any], wanted: Counter[bytes]) -> list[Any]:
    found = []
    for part in parts:
        key = _encode(told(part))
        if wanted[key]:
            wanted[key] -= 1
            found.append(part)
    return found


def other_aspects(removed: Values) -> Counter[str]:
    """What else is told otherwise of removed parts whose label and text are the same, and of how many parts."""
    before = {_label_and_text(part): told(part) for part in parts_of_list(removed.old)}
    changed: Counter[str] = Counter()
    for part in parts_of_list(removed.new):
        old, new = before.get(_label_and_text(part), told(part)), told(part)
        changed.update(name for name in {*old, *new} if old.get(name) != new.get(name))
    return changed


def _label_and_text(part: dict[str, Any]) -> tuple[str, str]:
    return str(part.get("label")), str(part.get("text"))


def _input(record: dict[str, Any]) -> str | None:
    provenance = record.get("provenance")
    return _string(provenance, "input") if isinstance(provenance, dict) else None


def _text(record: dict[str, Any]) -> str:
    return _string(record, "text") or ""


def _string(record: dict[str, Any], name: str) -> str | None:
    value = record.get(name)
    return value if isinstance(value, str) else None
