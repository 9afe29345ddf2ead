"""What a comparison gave, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.cleaning.text import count_words
from newsclean.datasets.differences import Change, other_aspects

if TYPE_CHECKING:
    from newsclean.datasets.differences import Difference
    from newsclean.datasets.record_sets import Faults

# From where to where a line went; null: not in the record.
Way = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """One of the two sets: its records, the lines that were set aside because a newer record has their id, and what
    could not be read."""

    name: str
    records: int
    set_aside: int
    faults: Faults


@dataclass(slots=True)
class Moved:
    """How much went one way: records in which that happened, lines and words."""

    records: int = 0
    lines: int = 0
    words: int = 0


@dataclass(slots=True)
class Summary:
    """Records by what became of them; those of one set by why the other rejected them; changed records by field,
    and by what is different in `removed`; what moved, by way; the similarities of the texts that are not the same."""

    gone: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    reasons: dict[Change, Counter[str]] = field(default_factory=dict)
    fields: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    moved: dict[Way, Moved] = field(default_factory=dict)
    similarities: float = 0.0
    texts: int = 0
    least: float = 1.0

    @property
    def similarity(self) -> float:
        """The mean over the texts that are not the same; 1 where there are none."""
        return self.similarities / self.texts if self.texts else 1.0

    @property
    def similarity_of_all(self) -> float:
        """The mean over all records that both sets have; 1 where there are none."""
        both = self.changed + self.same
        return (self.similarities + both - self.texts) / both if both else 1.0

    def add(self, found: Difference) -> None:
        """Counts a record that is not the same."""
        self.gone += found.change is Change.GONE
        self.new += found.change is Change.NEW
        self.changed += found.change is Change.CHANGED
        if found.reason is not None:
            self.reasons.setdefault(found.change, Counter())[found.reason] += 1
        self.fields.update(list(found.fields))
        if "removed" in found.fields:
            self.removed.update(_in_removed(found))
        if "text" in found.fields and found.similarity is not None:
            self.texts += 1
            self.similarities += found.similarity
            self.least = min(self.least, found.similarity)
        for way in {(move.old, move.new) for move in found.moved}:
            self.moved.setdefault(way, Moved()).records += 1
        for move in found.moved:
            moved = self.moved[move.old, move.new]
            moved.lines += 1
            moved.words += count_words(move.line)


def _in_removed(found: Difference) -> list[str]:
    """What is different in the `removed` of a record, in a few words each."""
    told = [f"other {name}" for name in other_aspects(found.fields["removed"])]
    if found.moved:
        told.append("lines moved")
    return told or ["only other parts or order"]
