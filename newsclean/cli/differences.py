"""A comparison of two sets of records, to be read: its numbers, and record by record what changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click
import msgspec

from newsclean.cleaning.text import count_words
from newsclean.cli.terminal import in_one_line
from newsclean.counts import by_name, counted
from newsclean.datasets.differences import Change, Values, other_aspects, told
from newsclean.datasets.moved_lines import TEXT, lines_of
from newsclean.datasets.text_differences import (
    Kind,
    Paragraph,
    Paragraphs,
    Reworded,
    reworded,
    text_differences,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.datasets.differences import Difference
    from newsclean.datasets.moved_lines import Move
    from newsclean.datasets.summary import Counts, Summary, Way
    from newsclean.datasets.text_differences import Piece, Words

# Characters shown of a value, of a paragraph, of a line that moved.
_VALUE, _PARAGRAPH, _LINE = 100, 240, 70
# Words shown on either side of a change.
_CONTEXT = 6
_SHOWN_LINES = 3
# Ways that a short table has beside those from and to the text.
_SHOWN_WAYS = 12
_NOWHERE = "(nowhere)"
_PARTS_OF_PAGE = ("text", "removed", "blocks")


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours for a terminal; without them words that went and came stand in brackets, as `wdiff` writes them."""

    is_coloured: bool

    def old(self, text: str) -> str:
        """What only the old record has."""
        return click.style(text, fg="red") if self.is_coloured else text

    def new(self, text: str) -> str:
        """What only the new record has."""
        return click.style(text, fg="green") if self.is_coloured else text

    def head(self, text: str) -> str:
        """What stands over the rest."""
        return click.style(text, bold=True) if self.is_coloured else text

    def old_words(self, words: str) -> str:
        """Words within a paragraph that only the old record has."""
        return self.old(words) if self.is_coloured else f"[-{words}-]"

    def new_words(self, words: str) -> str:
        """Words within a paragraph that only the new record has."""
        return self.new(words) if self.is_coloured else f"{{+{words}+}}"


def summary_lines(old: Counts, new: Counts, summary: Summary, *, is_short: bool) -> Iterator[str]:
    """The numbers of the whole comparison; a short one sums up what rarely moved."""
    for name, counts in (("old", old), ("new", new)):
        more = f", {counted(counts.set_aside, 'line')} more of an id that has a newer one" if counts.set_aside else ""
        yield f"{name}: {in_one_line(counts.name)}: {counted(counts.records, 'record')}{more}"
    yield f"{summary.gone:,} gone, {summary.new:,} new, {summary.changed:,} changed, {summary.same:,} the same"
    for change, reasons in summary.reasons.items():
        told_where = "the new set rejects" if change is Change.GONE else "the old set rejected"
        yield f"  of the {change} {told_where}: {by_name(reasons.most_common())}"
    if summary.fields:
        yield f"changed fields: {by_name(summary.fields.most_common())}"
    if summary.texts:
        yield (
            f"texts that changed: {summary.texts:,}, alike by {summary.similarity:.3f} on average and "
            f"{summary.least:.3f} at the least; {summary.similarity_of_all:.4f} over all that both sets have"
        )
    if summary.removed:
        yield f"removed that changed: {by_name(summary.removed.most_common())}"
    yield from _moved(summary, is_short=is_short)


def _moved(summary: Summary, *, is_short: bool) -> Iterator[str]:
    if not summary.moved:
        return
    # What the text has lost or gained comes first.
    rows = sorted(summary.moved.items(), key=lambda row: (TEXT not in row[0], -row[1].words, _way(row[0])))
    width = max(len(_way(way)) for way, _ in rows)
    yield f"{'what moved':{width + 2}} {'records':>8} {'lines':>8} {'words':>9}"
    of_text = sum(TEXT in way for way, _ in rows)
    shown = rows[: of_text + _SHOWN_WAYS] if is_short else rows
    for way, moved in shown:
        yield f"  {_way(way):{width}} {moved.records:8,} {moved.lines:8,} {moved.words:9,}"
    if rest := [moved for _, moved in rows[len(shown) :]]:
        lines, words = sum(moved.lines for moved in rest), sum(moved.words for moved in rest)
        yield f"  {f'{len(rest)} more':{width}} {'':8} {lines:8,} {words:9,}"


def _way(way: Way) -> str:
    return " -> ".join(place or _NOWHERE for place in way)


def record_lines(found: Difference, paint: Paint) -> Iterator[str]:
    """What became of one record."""
    alike = f", alike by {found.similarity:.3f}" if "text" in found.fields and found.similarity is not None else ""
    yield ""
    why = f" ({in_one_line(found.reason)})" if found.reason else ""
    yield paint.head(f"{found.change}{why}{alike}: {_short(found.title or '(no headline)', _VALUE)}")
    yield f"  {in_one_line(found.id)}  {in_one_line(found.url or found.input or '(no address)')}"
    if found.change is not Change.CHANGED:
        return
    for name, values in found.fields.items():
        if name not in _PARTS_OF_PAGE:
            yield from _field(name, values, paint)
    pieces = tuple(text_differences(*_texts(found)))
    if "text" in found.fields:
        yield from _text(found, pieces, paint)
    if "blocks" in found.fields:
        yield f"  blocks: {_kinds(found.fields['blocks'].old)} -> {_kinds(found.fields['blocks'].new)}"
    if "removed" in found.fields:
        yield from _removed(found, pieces)


def _field(name: str, values: Values, paint: Paint) -> Iterator[str]:
    old, new = told(values.old), told(values.new)
    if isinstance(old, dict) or isinstance(new, dict):
        first, second = (value if isinstance(value, dict) else {} for value in (old, new))
        for key in sorted({*first, *second}):
            if first.get(key) != second.get(key):
                yield f"  {in_one_line(f'{name}.{key}')}: {_change(first.get(key), second.get(key), paint)}"
    else:
        yield f"  {in_one_line(name)}: {_change(values.old, values.new, paint)}"


def _change(old: Any, new: Any, paint: Paint) -> str:
    if isinstance(old, str) and isinstance(new, str) and max(len(old), len(new)) > _VALUE:
        # Two long values that begin alike would look the same.
        return " ".join(_words(reworded(old, new), paint))
    if isinstance(old, list) and isinstance(new, list) and max(len(_json(old)), len(_json(new))) > _VALUE:
        lost, come = [part for part in old if part not in new], [part for part in new if part not in old]
        return f"without {paint.old(_value(lost))}, with {paint.new(_value(come))}"
    return f"{paint.old(_value(old))} -> {paint.new(_value(new))}"


def _value(value: Any) -> str:
    if value is None:
        return "null"
    return _short(value if isinstance(value, str) else _json(value), _VALUE) or '""'


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _short(text: str, most: int) -> str:
    flat = in_one_line(" ".join(text.split()))
    return flat if len(flat) <= most else f"{flat[: most - 4].rstrip()} ..."


def _text(found: Difference, pieces: Sequence[Piece], paint: Paint) -> Iterator[str]:
    old, new = map(count_words, _texts(found))
    yield f"  text: {old:,} -> {counted(new, 'word')}"
    went = {move.line: move.new for move in found.moved if move.old == TEXT}
    came = {move.line: move.old for move in found.moved if move.new == TEXT}
    for piece in pieces:
        match piece:
            case Paragraphs(number):
                yield f"    = {counted(number, 'paragraph')}"
            case Paragraph(Kind.GONE, text):
                yield paint.old(f"    - {_place(went, text, 'now ')}{_short(text, _PARAGRAPH)}")
            case Paragraph(_, text):
                yield paint.new(f"    + {_place(came, text, 'was ')}{_short(text, _PARAGRAPH)}")
            case Reworded(parts):
                yield f"    ~ {' '.join(_words(parts, paint))}"


def _texts(found: Difference) -> tuple[str, str]:
    """Both texts; empty where they are the same, or were not compared."""
    values = found.fields.get("text", Values(old="", new=""))
    old, new = (value if isinstance(value, str) else "" for value in (values.old, values.new))
    return old, new


def _place(places: dict[str, str | None], text: str, before: str) -> str:
    """Where a paragraph is in the record that does not have it in its text, in brackets."""
    place = places.get(next(lines_of(text), ""))
    return "" if place is None else f"[{before}{place}] "


def _words(parts: Iterable[Words], paint: Paint) -> Iterator[str]:
    for kind, text in parts:
        words = in_one_line(text).split()
        match kind:
            case Kind.GONE:
                yield paint.old_words(_cut(words))
            case Kind.NEW:
                yield paint.new_words(_cut(words))
            case _:
                yield _cut(words)


def _cut(words: list[str]) -> str:
    """Words without the middle of a long stretch."""
    if len(words) <= 2 * _CONTEXT + 2:
        return " ".join(words)
    return " ".join([*words[:_CONTEXT], "...", *words[-_CONTEXT:]])


def _kinds(blocks: Any) -> str:
    parts = blocks if isinstance(blocks, list) else ()
    return (
        by_name(Counter(str(block.get("kind")) for block in parts if isinstance(block, dict)).most_common()) or "none"
    )


def _removed(found: Difference, pieces: Sequence[Piece]) -> Iterator[str]:
    ways: dict[Way, list[Move]] = {}
    for move in _untold(found, pieces):
        ways.setdefault((move.old, move.new), []).append(move)
    for way, moves in sorted(ways.items(), key=lambda row: (-len(row[1]), _way(row[0]))):
        words = sum(count_words(move.line) for move in moves)
        yield f"  removed: {_way(way)}: {counted(len(moves), 'line')}, {counted(words, 'word')}"
        yield from (f"    {_short(move.line, _LINE)}" for move in moves[:_SHOWN_LINES])
    if other := other_aspects(found.fields["removed"]):
        yield f"  removed, the same text and label: other {by_name(other.most_common())}"
    elif not found.moved:
        yield "  removed: the same lines, in other parts or in another order"


def _untold(found: Difference, pieces: Sequence[Piece]) -> Iterator[Move]:
    """What moved, without what stands among the paragraphs of the text."""
    shown = {line for piece in pieces if isinstance(piece, Paragraph) for line in lines_of(piece.text)}
    yield from (move for move in found.moved if TEXT not in (move.old, move.new) or move.line not in shown)


def written(lines: Iterable[str]) -> bytes:
    """The lines as they are written."""
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
