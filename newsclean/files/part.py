"""One file being written: `NAME.part` until it is whole. Or a stream, which has no parts."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from newsclean.errors import LockedError, OutputError, system_words
from newsclean.files.compression import Compression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


NEW = ".new"


def failure(path: Path, error: OSError) -> str:
    """One line that says which file could not be written and why."""
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        return f"{path.parent}: no such folder"
    return f"{path}: {system_words(error)}"


def replace(path: Path, pieces: Iterable[bytes]) -> None:
    """Puts new content in a file's place, so that at any instant the old one or the new one is there; what a crash
    leaves beside it ends in NEW. Raises OutputError."""
    new = path.with_name(path.name + NEW)
    try:
        with new.open("wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise OutputError(failure(path, error)) from error


def part_of(path: Path) -> Path:
    """The name of a file while it is not whole."""
    return path.with_name(path.name + ".part")


class Part:
    """A file that grows by whole pieces. Locked as long as it is open, so that two runs never share one.

    `size` is the number of bytes in the file that are whole lines; what a failed write left behind it is cut off.
    Raises OutputError, and LockedError on opening.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self._compression = Compression.of_name(path.name)
        self._lines: list[bytes] = []
        self._part = part_of(path)
        self._fd = _open_locked(self._part)

    @property
    def is_compressed(self) -> bool:
        """True where lines are packed in pieces, which must be cut at the same lines in every run."""
        return self._compression is not Compression.NONE

    def cut_to(self, size: int) -> None:
        """Drops everything behind the first `size` bytes."""
        try:
            if os.fstat(self._fd).st_size < size:
                raise OutputError(f"{self._part}: shorter than what was written; --overwrite starts anew")
            os.ftruncate(self._fd, size)
            os.lseek(self._fd, size, os.SEEK_SET)
        except OSError as error:
            raise OutputError(failure(self._part, error)) from error
        self.size = size

    def add(self, line: bytes) -> None:
        """Takes a line; `flush` writes it."""
        self._lines.append(line)

    def flush(self) -> None:
        """Writes the lines taken so far as one piece."""
        if self._lines:
            self._write(self._compression.pack(b"".join(self._lines)))
            self._lines.clear()

    def append(self, piece: bytes) -> None:
        """Writes a piece that is packed already."""
        self._write(piece)

    def sync(self) -> None:
        """Makes what was flushed durable."""
        try:
            os.fsync(self._fd)
        except OSError as error:
            raise OutputError(failure(self._part, error)) from error

    def seal(self) -> None:
        """Flushes and syncs the last piece; a compressed file without a line is still a valid one."""
        self.flush()
        if not self.size and self.is_compressed:
            self._write(self._compression.pack(b""))
        self.sync()

    def publish(self) -> None:
        """Gives the whole file its name."""
        publish(self.path)

    def discard(self) -> None:
        """Removes the file."""
        self._part.unlink(missing_ok=True)

    def close(self) -> None:
        """Leaves the file as it is and gives up the lock."""
        os.close(self._fd)

    def _write(self, piece: bytes) -> None:
        try:
            _write_all(self._fd, piece)
        except OSError as error:
            self.cut_to(self.size)
            raise OutputError(failure(self._part, error)) from error
        self.size += len(piece)


class Stream:
    """A stream in the place of a file: every line is passed on at once, nothing can be resumed."""

    size = 0
    is_compressed = False

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self.add = write

    def cut_to(self, size: int) -> None:
        """A stream keeps nothing."""

    def flush(self) -> None:
        """A stream holds nothing back."""

    sync = seal = close = flush


def publish(path: Path) -> None:
    """Renames `NAME.part` to `NAME`, durably; nothing where that is done already. Raises OutputError."""
    try:
        part_of(path).replace(path)
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(failure(path, error)) from error


def is_device(path: Path) -> bool:
    """Whether a path is that of something else than a file or a folder, such as /dev/null or a named pipe."""
    return path.exists() and not path.is_file() and not path.is_dir()


def device(path: Path) -> Callable[[bytes], None]:
    """The function that writes to what is no regular file, such as /dev/null or a named pipe, and cannot have a
    `.part`. Both raise OutputError."""
    try:
        fd = os.open(path, os.O_WRONLY)
    except OSError as error:
        raise OutputError(failure(path, error)) from error

    def write(line: bytes) -> None:
        try:
            _write_all(fd, line)
        except OSError as error:
            raise OutputError(failure(path, error)) from error

    return write


def _write_all(fd: int, piece: bytes) -> None:
    rest = memoryview(piece)
    while rest:
        rest = rest[os.write(fd, rest) :]


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable."""
    fd = os.open(folder, os.O_RDONLY)
    with suppress(OSError):  # not every file system can
        os.fsync(fd)
    os.close(fd)


def _open_locked(part: Path) -> int:
    try:
        fd = os.open(part, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(failure(part, error)) from error
    if not _lock(fd, part):
        os.close(fd)
        raise LockedError(f"{part}: another run is writing it")
    return fd


def take_lock(fd: int) -> bool:
    """True where an open file is this process's alone until it is closed; False where another process has it. Raises
    OSError where the file system has no locks."""
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _lock(fd: int, part: Path) -> bool:
    """True where the open file is ours alone and still has the name of a part."""
    # Without locks two runs into one output can be told to be careful; a crawl, which mends what it finds, cannot.
    with suppress(OSError):
        if not take_lock(fd):
            return False
    # The other run may just have given the whole file its name.
    return part.exists() and os.path.samestat(os.fstat(fd), part.stat())
