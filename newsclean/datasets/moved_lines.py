"""Two records of one page -> the lines of the page that stand elsewhere now: in the text, in a removed part of some
label, or in neither.

A part may be cut otherwise though nothing is labelled anew, so lines are followed and not parts. A line is found again
where its words are the same, where it lies inside a longer one, or, in the same place, where most of its words are.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# The place of what belongs to the article; the other places are labels.
TEXT = "text"
# Words that two versions of a line share at least, of all they have.
_ALIKE = 0.5
# Of so many pairs of lines none is looked for inside another: the time would grow with their square.
_MOST_PAIRS = 40_000


class Move(Struct, frozen=True, kw_only=True):
    """A line and its places: "text", a label, or null where the record does not have it at all."""

    line: str
    old: str | None
    new: str | None


class _Placed(NamedTuple):
    line: str
    place: str


def moved_lines(old: dict[str, Any], new: dict[str, Any]) -> tuple[Move, ...]:
    """The lines whose place is another in the new record; a line that was merely reworded where it stands is none."""
    before, after = Counter(_placed(old)), Counter(_placed(new))
    lost, gained = list((before - after).elements()), list((after - before).elements())
    moves = [*_same_line(lost, gained)]
    if len(lost) * len(gained) <= _MOST_PAIRS:
        moves += [*_inside(lost, gained)]
        _drop_reworded(lost, gained)
    moves += [Move(line=line, old=place, new=None) for line, place in lost]
    moves += [Move(line=line, old=None, new=place) for line, place in gained]
    return tuple(moves)


def _placed(record: dict[str, Any]) -> Iterator[_Placed]:
    for part in parts_of_list(record.get("removed")):
        yield from (_Placed(line, str(part.get("label"))) for line in lines_of(part.get("text")))
    yield from (_Placed(line, TEXT) for line in lines_of(record.get("text")))


def parts_of_list(removed: object) -> Iterable[dict[str, Any]]:
    """The parts of a record's `removed`; none where it is no list of parts."""
    return (part for part in removed if isinstance(part, dict)) if isinstance(removed, list) else ()


def lines_of(text: object) -> Iterator[str]:
    """The lines of a text, each with single spaces; none of what is no text."""
    if isinstance(text, str):
        yield from (line for part in text.split("\n") if (line := " ".join(part.split())))


def _same_line(lost: list[_Placed], gained: list[_Placed]) -> Iterator[Move]:
    """Takes out of both lists what has the same words in the other."""
    waiting: dict[str, list[_Placed]] = {}
    for found in gained:
        waiting.setdefault(found.line, []).append(found)
    for missed in [*lost]:
        if found_again := waiting.get(missed.line):
            found = found_again.pop(0)
            lost.remove(missed)
            gained.remove(found)
            yield Move(line=missed.line, old=missed.place, new=found.place)


def _inside(lost: list[_Placed], gained: list[_Placed]) -> Iterator[Move]:
    """Takes out of both lists the lines that lie inside a longer one of the other, and longer ones of which half was
    found so."""
    shorter_gained, shorter_lost = _found_inside(gained, lost), _found_inside(lost, gained)
    for found, whole in shorter_gained:
        yield from _unless_same(found.line, whole.place, found.place)
    for missed, whole in shorter_lost:
        yield from _unless_same(missed.line, missed.place, whole.place)
    _drop(lost, [missed for missed, _ in shorter_lost] + _half_found(shorter_gained))
    _drop(gained, [found for found, _ in shorter_gained] + _half_found(shorter_lost))


def _found_inside(parts: list[_Placed], others: list[_Placed]) -> list[tuple[_Placed, _Placed]]:
    """The lines that lie inside a longer one, with that one: the first in the same place before all."""
    wholes = [(f" {other.line} ", other) for other in others]
    found = []
    for part in parts:
        words = f" {part.line} "
        holding = [other for whole, other in wholes if words in whole]
        if holding:
            found.append((part, next((other for other in holding if other.place == part.place), holding[0])))
    return found


def _unless_same(line: str, old: str, new: str) -> Iterator[Move]:
    if old != new:
        yield Move(line=line, old=old, new=new)


def _half_found(pairs: list[tuple[_Placed, _Placed]]) -> list[_Placed]:
    found: Counter[_Placed] = Counter()
    for part, whole in pairs:
        found[whole] += len(part.line)
    return [whole for whole, length in found.items() if length >= len(whole.line) * _ALIKE]


def _drop(placed: list[_Placed], unwanted: list[_Placed]) -> None:
    placed[:] = (Counter(placed) - Counter(unwanted)).elements()


def _drop_reworded(lost: list[_Placed], gained: list[_Placed]) -> None:
    """Takes out of both lists the lines that have most of their words in one of the same place."""
    waiting: dict[str, list[tuple[frozenset[str], _Placed]]] = {}
    for found in gained:
        waiting.setdefault(found.place, []).append((words_of(found.line), found))
    for missed in [*lost]:
        words, others = words_of(missed.line), waiting.get(missed.place, [])
        alike, at = max(((shared(words, other), -i) for i, (other, _) in enumerate(others)), default=(0.0, 0))
        if alike >= _ALIKE:
            lost.remove(missed)
            gained.remove(others.pop(-at)[1])


def words_of(line: str) -> frozenset[str]:
    """The words of a line, each once."""
    return frozenset(line.split())


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that two lines have in common, 0 to 1."""
    return 2 * len(one & other) / ((len(one) + len(other)) or 1)
