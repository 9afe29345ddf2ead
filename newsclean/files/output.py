"""Records and rejects, written so that a run can be killed at any instant and gone on with.

The order of a commit, which no crash can break:
  1. lines are written to OUT.part and REJECTS.part;
  2. both are synced;
  3. OUT.part.state is replaced: how many pages are done, and the sizes of both files that belong to it.
`--resume` cuts both files to those sizes and leaves out that many pages; what lay behind them is done again. Where
files have come to a folder since, they are not the first ones any more, and the lines themselves tell which are done.
At the end the state says `is_whole`, then REJECTS and OUT get their names, then the state goes.

A compressed file is cut into pieces (such as gzip members) after the same pages in every run, however it
was interrupted, and is committed only there: so its bytes, too, are those of an undisturbed run.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec

from newsclean.errors import UsageError
from newsclean.files.done import DonePages, done_pages
from newsclean.files.part import Part, Stream, part_of, publish
from newsclean.files.state import Mark, State, read_state, write_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_COMMIT_SECONDS = 1.0
# A piece ends after so many pages or bytes of lines. A larger one would pack better, and lose more to a crash.
_PIECE_PAGES = 64
_PIECE_BYTES = 1 << 18


class Place(IntEnum):
    """Where a line goes."""

    OUT = 0
    REJECTS = 1


@dataclass(frozen=True, slots=True)
class Destination:
    """Where lines go: a file, or the function that writes a line to a stream. `run` stands for inputs and
    options: only an output of the same run can be resumed."""

    out: Path | Callable[[bytes], object]
    rejects: Path | Callable[[bytes], object]
    run: str = ""
    overwrite: bool = False
    resume: bool = False


class Output:
    """The output of one run; a context manager that leaves `.part` files behind unless `finish` was called.

    Opening raises UsageError where an output exists or cannot be resumed, LockedError where another run writes
    it; every method raises OutputError where a file cannot be written.
    """

    def __init__(self, destination: Destination) -> None:
        self._paths = [path for path in (destination.out, destination.rejects) if isinstance(path, Path)]
        self._state_path = _state_path(destination)
        self._state = _state_of(destination, self._state_path, self._paths)
        self._channels: list[Part | Stream] = []
        self._pages = self._bytes = 0
        self._committed = time.monotonic()
        if not self._state.is_whole:
            self._open(destination)

    @property
    def mark(self) -> Mark:
        """How far the run is, durably."""
        return self._state.mark

    @property
    def is_whole(self) -> bool:
        """True where an earlier run wrote every line and only the names are missing."""
        return self._state.is_whole

    def add(self, place: Place, line: bytes, mark: Callable[[], Mark]) -> None:
        """Takes the line of a page; every second or so what was taken becomes durable, as far as `mark` says."""
        self._channels[place].add(line)
        self._pages += 1
        self._bytes += len(line)
        if self._pages >= _PIECE_PAGES or self._bytes >= _PIECE_BYTES:
            self._end_piece()
        if self._may_commit and time.monotonic() - self._committed >= _COMMIT_SECONDS:
            self.commit(mark())

    def commit(self, mark: Mark) -> None:
        """Makes all lines durable, as far as pieces are whole: what is behind the last one is done again."""
        if not self._may_commit:
            return
        for channel in self._channels:
            channel.flush()
            channel.sync()
        self._save(msgspec.structs.replace(self._state, sizes=self._sizes(), mark=mark))
        self._committed = time.monotonic()

    def done_pages(self) -> DonePages | None:
        """The pages that have their line, as a resumed run finds them; null where the lines do not tell."""
        return done_pages(map(part_of, self._paths))

    def finish(self, mark: Mark) -> None:
        """Makes the output whole and gives the files their names."""
        for channel in self._channels:
            channel.seal()
        if not self.is_whole:
            self._save(msgspec.structs.replace(self._state, sizes=self._sizes(), mark=mark, is_whole=True))
        for path in reversed(self._paths):
            publish(path)
        self._remove_state()

    def discard(self) -> None:
        """Removes the unfinished files."""
        for path in self._paths:
            part_of(path).unlink(missing_ok=True)
        self._remove_state()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for channel in self._channels:
            channel.close()

    def _open(self, destination: Destination) -> None:
        try:
            for target in (destination.out, destination.rejects):
                self._channels.append(Part(target) if isinstance(target, Path) else Stream(target))
            self._refuse_unknown_parts(destination)
            self._save(self._state)
            for channel, size in zip(self._channels, self._state.sizes, strict=True):
                channel.cut_to(size)
        except BaseException:
            self.__exit__(None, None, None)
            raise

    def _refuse_unknown_parts(self, destination: Destination) -> None:
        """A part that no state speaks of is not overwritten unasked. (An empty one was just made.)"""
        if destination.overwrite or self._state_path is None or (self._state_path.exists() and destination.resume):
            return
        for path in self._paths:
            if part_of(path).stat().st_size or self._state_path.exists():
                ways = (
                    "--overwrite starts anew"
                    if destination.resume
                    else "--resume goes on with it, --overwrite starts anew"
                )
                raise UsageError(f"{part_of(path)}: left by an interrupted run; {ways}")

    @property
    def _may_commit(self) -> bool:
        """Whether all lines so far are in whole pieces, or no pieces are needed."""
        return not self._pages or not any(channel.is_compressed for channel in self._channels)

    def _end_piece(self) -> None:
        for channel in self._channels:
            channel.flush()
        self._pages = self._bytes = 0

    def _sizes(self) -> tuple[int, int]:
        out, rejects = self._channels
        return out.size, rejects.size

    def _save(self, state: State) -> None:
        self._state = state
        if self._state_path is not None:
            write_state(self._state_path, state)

    def _remove_state(self) -> None:
        if self._state_path is not None:
            self._state_path.unlink(missing_ok=True)


def _state_path(destination: Destination) -> Path | None:
    """Where the state of a run lies; None for a run whose records go to a stream."""
    if not isinstance(destination.out, Path):
        return None
    part = part_of(destination.out)
    return part.with_name(part.name + ".state")


def _state_of(destination: Destination, state_path: Path | None, paths: list[Path]) -> State:
    """The state that a run begins with. Raises UsageError where an output is there already, or what is to be
    resumed belongs to another run."""
    found = read_state(state_path) if destination.resume and state_path is not None else None
    if found is not None and found.run != destination.run:
        raise UsageError(
            f"{state_path}: belongs to a run with other inputs, options or version; --overwrite alone starts anew"
        )
    for path in paths:
        if path.exists() and not destination.overwrite and not (found is not None and found.is_whole):
            raise UsageError(f"{path}: exists already; --overwrite replaces it")
    return found or State(destination.run)
