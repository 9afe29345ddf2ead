"""Files of records -> a data set in a folder.

The files are read up to three times, for no text is kept in memory: to find what each record is and which are to be
compared; where some may be near duplicates, to compare their shingles; to write. Every line ends in the data set or
among the rejects."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from newsclean.datasets.card import card, manifest
from newsclean.datasets.columns import Row, row_of
from newsclean.datasets.duplicates import Copy, equal_texts, find_buckets, near_duplicates
from newsclean.datasets.figures import Figures
from newsclean.datasets.index import Index
from newsclean.datasets.minhash import Bands
from newsclean.datasets.shards import Shard, Shards
from newsclean.datasets.shingles import shingles_of
from newsclean.datasets.spool import Spool
from newsclean.errors import InputError
from newsclean.files import Reject, Skipped, Unread
from newsclean.files.new_folder import NewFile
from newsclean.files.records import Recorded, read_records
from newsclean.model import schema_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from newsclean.datasets.plan import Plan
    from newsclean.files import Source

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Step:
    """How far a pass is: what it does, and how many records of how many (None: nobody knows yet)."""

    what: str
    done: int
    of: int | None


@dataclass(frozen=True, slots=True)
class Made:
    """What came of it."""

    figures: Figures
    shards: tuple[Shard, ...]


class _Line(msgspec.Struct, frozen=True):
    """A line of duplicates.jsonl."""

    id: str
    kept: str
    similarity: float


def export(
    sources: Sequence[Source],
    plan: Plan,
    folder: Path,
    reject: Callable[[bytes], object],
    watch: Callable[[Step], object] = id,
) -> Made:
    """Makes a data set of the sources' records in an empty folder; `reject` takes the lines of what is not in it.

    Raises InputError where not one record could be read, or a file changed meanwhile, and OutputError."""
    passes = _Passes(sources, watch)
    index = _indexed(passes, plan)
    copies = [] if plan.near is None else _copies(passes, index, plan.near, folder)
    output = _Output(plan, index, copies, reject)
    shards = output.write(passes, folder)
    made = Made(output.figures, shards)
    _write_about(plan, folder, made, _lines(copies, index))
    return made


def _indexed(passes: _Passes, plan: Plan) -> Index:
    """What is to be known of every record. Raises InputError where there is none."""
    index = Index(None if plan.near is None else Bands(plan.near))
    fault = None
    for item in passes.read("reading"):
        if isinstance(item, Recorded):
            index.add(item.article, item.line, plan.filters.refusal(item.article))
        elif isinstance(item, Unread):
            fault = fault or f"nothing could be read: {item.input}: {item.detail}"
    if not index.ids:
        raise InputError(fault or "no records in what was named")
    passes.ids = index.ids
    return index


class _Passes:
    """The records, as often as they are asked for; raises InputError where they are not those of the first time."""

    def __init__(self, sources: Sequence[Source], watch: Callable[[Step], object]) -> None:
        self._sources = sources
        self._watch = watch
        self.ids: list[str] | None = None

    def read(self, what: str) -> Iterator[Recorded | Unread | Skipped]:
        """Everything in the sources, in order."""
        number = 0
        total = None if self.ids is None else len(self.ids)
        for item in read_records(self._sources):
            if isinstance(item, Recorded):
                if self.ids is not None and (number >= len(self.ids) or self.ids[number] != item.article.id):
                    raise InputError(f"{item.input}: changed while it was read")
                number += 1
                self._watch(Step(what, number, total))
            yield item
        if total is not None and number != total:
            raise InputError("the inputs changed while they were read")

    def records(self, what: str) -> Iterator[tuple[int, Recorded]]:
        """The records, with their numbers."""
        return enumerate(item for item in self.read(what) if isinstance(item, Recorded))


def _copies(passes: _Passes, index: Index, threshold: float, folder: Path) -> list[Copy]:
    """The records that fall in the favour of others; the index knows it from here on."""
    equal = list(equal_texts(index))
    for copy in equal:
        index.leave_out(copy.number, copy.reason)
    buckets = find_buckets(index)
    if not len(buckets.places):
        return equal
    wanted = set(index.compared[buckets.places].tolist())
    with Spool(folder / "shingles") as spool:
        for number, record in passes.records("comparing"):
            if number in wanted:
                spool.add(number, shingles_of(record.article.text))
        near = list(near_duplicates(index, buckets, spool.of, threshold))
    for copy in near:
        index.leave_out(copy.number, copy.reason)
    # What an equal text fell for may have fallen itself.
    fallen = {copy.number: copy for copy in near}
    return near + [_passed_on(copy, fallen.get(copy.kept)) for copy in equal]


def _passed_on(copy: Copy, further: Copy | None) -> Copy:
    return copy if further is None else Copy(copy.number, further.kept, further.similarity, copy.reason)


class _Output:
    """The passing of each record into the set or to the rejects, counted."""

    def __init__(self, plan: Plan, index: Index, copies: Sequence[Copy], reject: Callable[[bytes], object]) -> None:
        self.figures = Figures()
        self._plan = plan
        self._index = index
        self._kept = {copy.number: copy.kept for copy in copies}
        self._copies = Counter(self._kept.values())
        self._reject = reject

    def write(self, passes: _Passes, folder: Path) -> tuple[Shard, ...]:
        """The files of the set."""
        numbers = count()
        with Shards(folder, self._plan.form, self._plan.shard_bytes) as shards:
            for item in passes.read("writing"):
                if isinstance(item, Recorded):
                    self._take(next(numbers), item, shards)
                elif isinstance(item, Unread):
                    self.figures.miss(item)
                    self._leave(Reject(input=item.input, offset=item.offset, url=item.url, reason=item.reason,
                                       detail=item.detail))  # fmt: skip
                else:
                    self.figures.passed_over += 1
            return shards.finish()

    def _take(self, number: int, record: Recorded, shards: Shards) -> None:
        article, reason = record.article, self._index.refusal(number)
        if reason is None:
            self.figures.keep(article)
            shards.add(row_of(article, copies=self._copies[number], with_removed=self._plan.with_removed))
            return
        self.figures.left_out[reason] += 1
        kept = self._kept.get(number)
        detail = article.title if kept is None else f"a copy of {self._index.ids[kept]}"
        self._leave(Reject(input=record.input, offset=record.offset, url=article.url, reason=reason, detail=detail))

    def _leave(self, reject: Reject) -> None:
        self._reject(reject.line)


def _lines(copies: Sequence[Copy], index: Index) -> list[_Line]:
    """The lines of duplicates.jsonl, in an order that does not depend on that of the records."""
    lines = (_Line(index.ids[copy.number], index.ids[copy.kept], round(copy.similarity, 4)) for copy in copies)
    return sorted(lines, key=attrgetter("kept", "id"))


def _write_about(plan: Plan, folder: Path, made: Made, lines: list[_Line]) -> None:
    files = {
        "duplicates.jsonl": b"".join(msgspec.json.encode(line) + b"\n" for line in lines),
        "schema.json": msgspec.json.format(msgspec.json.encode(schema_of(Row)), indent=2) + b"\n",
        MANIFEST: manifest(plan, made.figures, made.shards),
        "README.md": card(plan, made.figures, made.shards),
    }
    for name, content in files.items():
        file = NewFile(folder / name)
        file.write(content)
        file.close()
