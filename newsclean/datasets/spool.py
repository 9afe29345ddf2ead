"""The shingles of many records in a file, so that they need no memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

import numpy as np

from newsclean.files.new_folder import NewFile

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from numpy.typing import NDArray


class Spool:
    """A context manager around the file, which is gone at its end. Raises OutputError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = NewFile(path)
        self._places: dict[int, tuple[int, int]] = {}
        self._content: NDArray[np.uint64] | None = None

    def add(self, number: int, shingles: NDArray[np.uint64]) -> None:
        """Takes those of a record."""
        self._places[number] = self._file.size // shingles.itemsize, len(shingles)
        self._file.write(shingles.tobytes())

    def of(self, number: int) -> NDArray[np.uint64]:
        """Those of a record, when all have been added."""
        if self._content is None:
            # A plain array of the same memory: a memmap's slices cost ten times as much.
            self._content = np.asarray(np.memmap(self._path, np.uint64, "r"))
        at, count = self._places[number]
        return self._content[at : at + count]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._content = None
        self._file.close()
        self._path.unlink(missing_ok=True)
