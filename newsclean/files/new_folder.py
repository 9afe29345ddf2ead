"""A folder of files that is written as `NAME.part` and gets its name when it is whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Self

from newsclean.errors import LockedError, OutputError, UsageError
from newsclean.files.part import failure, part_of, sync_folder, take_lock

if TYPE_CHECKING:
    from types import TracebackType


class NewFile:
    """A new file that is written once, from its beginning to its end; its bytes are counted and digested on the way.
    Takes the place of a binary file for libraries that write to one. Raises OutputError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._digest = hashlib.sha256()
        try:
            self._file = path.open("xb", buffering=0)
        except OSError as error:
            raise OutputError(failure(path, error)) from error

    @property
    def digest(self) -> str:
        """SHA-256 of what was written so far, in hexadecimal."""
        return self._digest.hexdigest()

    @property
    def closed(self) -> bool:
        """True once it is closed."""
        return self._file.closed

    def write(self, content: bytes) -> int:
        """Writes all of it; gives the number of bytes."""
        rest = memoryview(content)
        self._digest.update(rest)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            raise OutputError(failure(self.path, error)) from error
        self.size += len(content)
        return len(content)

    def tell(self) -> int:
        """The number of bytes so far."""
        return self.size

    def flush(self) -> None:
        """Nothing is held back."""

    def writable(self) -> bool:
        """True."""
        return True

    def readable(self) -> bool:
        """False."""
        return False

    def seekable(self) -> bool:
        """False."""
        return False

    def close(self) -> None:
        """Makes the file durable and closes it."""
        if self._file.closed:
            return
        try:
            with self._file:
                os.fsync(self._file.fileno())
        except OSError as error:
            raise OutputError(failure(self.path, error)) from error


class NewFolder:
    """A context manager around the writing of a folder, in `part`: without `publish` nothing of it stays. `mark` names
    a file by which a folder that may be replaced is known.

    Opening raises UsageError where the folder exists and may not be replaced, LockedError where another run writes it,
    OutputError where it cannot be written."""

    def __init__(self, path: Path, *, mark: str, overwrite: bool = False) -> None:
        self.path = path
        self.part = part_of(path)
        _refuse_to_replace(path, mark, overwrite=overwrite)
        self._lock = _locked_folder(self.part)
        try:
            _empty(self.part)
        except OSError as error:
            os.close(self._lock)
            raise OutputError(failure(self.part, error)) from error

    def publish(self) -> None:
        """Gives the folder its name, in the place of an earlier one. Raises OutputError."""
        old = self.path.with_name(f"{self.path.name}.old")
        try:
            for folder, _, _ in os.walk(self.part):
                sync_folder(Path(folder))
            # A folder cannot take the place of another that has files.
            if self.path.exists():
                shutil.rmtree(old, ignore_errors=True)
                self.path.rename(old)
            self.part.rename(self.path)
            sync_folder(self.path.parent)
        except OSError as error:
            raise OutputError(failure(self.path, error)) from error
        shutil.rmtree(old, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # After `publish` there is no such folder.
        shutil.rmtree(self.part, ignore_errors=True)
        os.close(self._lock)


def _refuse_to_replace(path: Path, mark: str, *, overwrite: bool) -> None:
    if not os.path.lexists(path):
        return
    if not overwrite:
        raise UsageError(f"{path}: exists already; --overwrite replaces it")
    # Somebody's home is no data set, whatever the command says.
    if path.is_symlink() or not path.is_dir() or not ((path / mark).is_file() or not any(path.iterdir())):
        raise UsageError(f"{path}: nothing that this command wrote ({mark} is not in it), so it is not replaced")


def _locked_folder(part: Path) -> int:
    """The open folder, locked, empty or not."""
    try:
        part.mkdir(exist_ok=True)
        lock = os.open(part, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        raise OutputError(failure(part, error)) from error
    try:
        is_ours = take_lock(lock)
    except OSError:  # not every file system can
        is_ours = True
    if not is_ours:
        os.close(lock)
        raise LockedError(f"{part}: another run is writing it")
    return lock


def _empty(folder: Path) -> None:
    """Removes what a killed run has left."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
