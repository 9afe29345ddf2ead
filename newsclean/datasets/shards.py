"""The files that hold the rows of a data set, named as the Hugging Face hub finds them without being told."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, Self

from msgspec import Struct

from newsclean.datasets.columns import Row, arrow_schema, table_of
from newsclean.errors import OutputError
from newsclean.files.compression import ZstdPacker
from newsclean.files.new_folder import NewFile
from newsclean.files.part import failure
from newsclean.model import encode_json

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

# Rows that are held until they are written: the row groups of Parquet.
_GROUP_ROWS = 1000
_GROUP_CHARACTERS = 1 << 24


class Form(StrEnum):
    """The forms of a data set's files."""

    JSONL = "jsonl"
    PARQUET = "parquet"

    @property
    def suffix(self) -> str:
        """How the names of its files end."""
        return ".parquet" if self is Form.PARQUET else ".jsonl.zst"


class Shard(Struct, frozen=True, kw_only=True):
    """A file of a data set: its path in the set, how many rows and bytes it has, and its digest."""

    path: str
    records: int
    bytes: int
    sha256: str


class _Writer(Protocol):
    def write(self, rows: list[Row]) -> None: ...

    def end(self) -> None: ...

    def give_up(self) -> None: ...


class _JsonLines:
    """One frame of zstd: of several some readers see the first alone."""

    def __init__(self, file: NewFile) -> None:
        self._file = file
        self._packer = ZstdPacker()

    def write(self, rows: list[Row]) -> None:
        """Adds rows, a line each."""
        self._file.write(self._packer.compress(b"".join(encode_json(row) + b"\n" for row in rows)))

    def end(self) -> None:
        """Ends the frame."""
        self._file.write(self._packer.flush())

    def give_up(self) -> None:
        """Leaves the file as it is."""


class _Parquet:
    """A row group whenever rows are added."""

    def __init__(self, file: NewFile) -> None:
        import pyarrow.parquet as pq

        self._writer = pq.ParquetWriter(file, arrow_schema(), compression="zstd")

    def write(self, rows: list[Row]) -> None:
        """Adds rows as a row group."""
        self._writer.write_table(table_of(rows))

    def end(self) -> None:
        """Adds the footer."""
        self._writer.close()

    def give_up(self) -> None:
        """Leaves the file as it is; else the writer, when it is cleared away, tries once more to end it."""
        self._writer.is_open = False


_WRITERS: dict[Form, Callable[[NewFile], _Writer]] = {Form.JSONL: _JsonLines, Form.PARQUET: _Parquet}


class Shards:
    """Writes rows to `data/train-NNNNN-of-NNNNN` in a folder, into a new file when one has `most_bytes`. A context
    manager that closes what is open. Every method raises OutputError."""

    def __init__(self, folder: Path, form: Form, most_bytes: int) -> None:
        self._folder = folder / "data"
        self._form = form
        self._most_bytes = most_bytes
        self._group_characters = min(_GROUP_CHARACTERS, most_bytes)
        self._rows: list[Row] = []
        self._characters = 0
        self._whole: list[tuple[NewFile, int]] = []
        self._count = 0
        self._file: NewFile | None = None
        try:
            self._folder.mkdir()
        except OSError as error:
            raise OutputError(failure(self._folder, error)) from error

    def add(self, row: Row) -> None:
        """Takes a row."""
        self._rows.append(row)
        self._characters += len(row.text) + sum(len(part.text) for part in row.removed)
        if len(self._rows) >= _GROUP_ROWS or self._characters >= self._group_characters:
            self._write()

    def finish(self) -> tuple[Shard, ...]:
        """Makes the files whole and gives them their names; one without rows where there are none at all."""
        if self._rows or not self._whole:
            self._write()
        if self._file is not None:
            self._end(self._file)
        return tuple(self._named(number, file, rows) for number, (file, rows) in enumerate(self._whole))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._writer.give_up()
            with suppress(OutputError):  # the one that led here is told
                self._file.close()

    def _write(self) -> None:
        file = self._file or self._begin()
        if self._rows:
            self._writer.write(self._rows)
        self._count += len(self._rows)
        self._rows, self._characters = [], 0
        if file.size >= self._most_bytes:
            self._end(file)

    def _begin(self) -> NewFile:
        self._file = NewFile(self._folder / f"{len(self._whole)}{self._form.suffix}")
        self._writer = _WRITERS[self._form](self._file)
        return self._file

    def _end(self, file: NewFile) -> None:
        self._writer.end()
        file.close()
        self._whole.append((file, self._count))
        self._file, self._count = None, 0

    def _named(self, number: int, file: NewFile, rows: int) -> Shard:
        name = f"train-{number:05}-of-{len(self._whole):05}{self._form.suffix}"
        try:
            file.path.rename(self._folder / name)
        except OSError as error:
            raise OutputError(failure(file.path, error)) from error
        return Shard(path=f"data/{name}", records=rows, bytes=file.size, sha256=file.digest)
