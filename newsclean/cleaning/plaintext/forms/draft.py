"""A text on its way from the input to its lines, and where in the input each part of it stood."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsclean.model import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class Edit(NamedTuple):
    """`text` in place of a stretch of the draft."""

    start: int
    end: int
    text: str = ""


class Foreign(NamedTuple):
    """A line that the form adds, and what it is; `detail` is the word that told, `shown` what a reader would see of it
    if not its words."""

    start: int
    end: int
    label: Label = Label.OTHER
    detail: str | None = None
    shown: str | None = None


class Line(NamedTuple):
    """A line of a draft that is not blank, without the spaces around it."""

    start: int
    end: int
    text: str


class _Stage(NamedTuple):
    """The edits of one form, in order: where each begins and ends in the text before it and behind it."""

    starts: list[int]
    ends: list[int]
    old_starts: list[int]
    old_ends: list[int]

    def old(self, at: int, *, is_end: bool) -> int:
        """Where a place was before the edits; signs that were taken off at a line's ends belong to the line."""
        index = bisect_right(self.starts, at) - 1
        if index < 0:
            return at
        if self._is_behind(index, at):
            return at + self.old_ends[index] - self.ends[index]
        if is_end:
            return self.old_starts[index] if at == self.starts[index] < self.ends[index] else self.old_ends[index]
        while index and not self._is_behind(index - 1, at):
            index -= 1
        return self.old_starts[index]

    def _is_behind(self, index: int, at: int) -> bool:
        """True for a place behind an edit: right behind what it put there, or further away from what it took off."""
        return at > self.ends[index] or at == self.ends[index] > self.starts[index]


@dataclass(frozen=True, slots=True)
class Draft:
    """The `text` without what forms added to the one that was `given`. `foreign` are their own lines, `links` the
    addresses of lines that were links by where these end, both in places of the input; `headline` is the headline where
    the form says which line it is."""

    given: str
    text: str
    foreign: tuple[Foreign, ...] = ()
    links: Mapping[int, str] = field(default_factory=dict)
    headline: str | None = None
    stages: tuple[_Stage, ...] = ()

    def origin(self, at: int, *, is_end: bool = False) -> int:
        """The place in the input of where a line begins or ends."""
        for stage in reversed(self.stages):
            at = stage.old(at, is_end=is_end)
        return at

    def rewritten(self, edits: Iterable[Edit], foreign: Iterable[Foreign] = ()) -> Draft:
        """The draft with these edits made and these lines taken out; of two that overlap the first one counts."""
        taken = tuple(foreign)
        added = tuple(x._replace(start=self.origin(x.start), end=self.origin(x.end, is_end=True)) for x in taken)
        pieces: list[str] = []
        stage = _Stage([], [], [], [])
        at = size = 0
        for edit in sorted([*edits, *(Edit(x.start, x.end) for x in taken)]):
            if edit.start < at:
                continue
            pieces += (self.text[at : edit.start], edit.text)
            size += edit.start - at
            stage.starts.append(size)
            size += len(edit.text)
            stage.ends.append(size)
            stage.old_starts.append(edit.start)
            stage.old_ends.append(edit.end)
            at = edit.end
        if not pieces:
            return self
        text = "".join([*pieces, self.text[at:]])
        return replace(self, text=text, foreign=(*self.foreign, *added), stages=(*self.stages, stage))

    def lines(self) -> Iterator[Line]:
        """The lines of the text."""
        at = 0
        while at < len(self.text):
            stop = self.text.find("\n", at)
            stop = len(self.text) if stop < 0 else stop
            yield from self._line(at, stop)
            at = stop + 1

    def first_lines(self, most: int) -> list[Line]:
        """The first lines of the text."""
        return list(islice(self.lines(), most))

    def last_lines(self, most: int) -> Iterator[Line]:
        """The last lines of the text, the last one first."""
        return islice(self._backwards(), most)

    def _backwards(self) -> Iterator[Line]:
        stop = len(self.text)
        while stop >= 0:
            at = self.text.rfind("\n", 0, stop) + 1
            yield from self._line(at, stop)
            stop = at - 1

    def _line(self, start: int, end: int) -> Iterator[Line]:
        """The line in a stretch of the text, if it has any."""
        text = self.text[start:end]
        if shown := text.strip():
            first = start + text.index(shown)
            yield Line(first, first + len(shown), shown)
