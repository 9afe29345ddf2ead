"""The folder of one newspaper's runs, and the lock on it."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import ConfigurationError, LockedError, OutputError
from newsclean.files.part import failure, take_lock
from newsclean.sites import find, load, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsclean.sites import Newspaper

STATE = "state.sqlite3"
SITE = "site.toml"
_LOCK = "lock"


def find_written(wanted: str, out: Path) -> Newspaper:
    """The newspaper meant by a name, file or address, or by its folder's name in `out`, as `newsclean status` shows it;
    for an address and a folder, by the file that an earlier crawl of it wrote and the user may have edited. Raises
    ConfigurationError."""
    folder = out / wanted
    is_folder = wanted == folder.name and wanted not in shipped() and (folder / STATE).is_file()
    if is_folder and (folder / SITE).is_file():
        return msgspec.structs.replace(load(folder / SITE), key=wanted)
    if is_folder:
        raise ConfigurationError(f"{folder}: crawled by a site file; name that file")
    newspaper = find(wanted)
    written = out / newspaper.key / SITE
    if newspaper.origin is not None or not written.is_file():
        return newspaper
    return msgspec.structs.replace(load(written), key=newspaper.key)


def make_folder(folder: Path) -> None:
    """Makes the folder of a newspaper's runs, where it is not there. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(failure(folder, error)) from error


def check_room(folder: Path, least_bytes: int) -> None:
    """Raises OutputError where less is free on the folder's disk than a run should begin with."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise OutputError(failure(folder, error)) from error
    if free < least_bytes:
        raise OutputError(f"{folder}: {free / 1e6:.0f} MB are free on the disk, a run wants {least_bytes / 1e6:.0f}")


def check_folder(folder: Path) -> None:
    """Raises what keeps a run from beginning in a newspaper's folder, before a crawl is set up for it: OutputError
    where it cannot be made, LockedError where another run holds it."""
    make_folder(folder)
    with locked(folder):
        pass


def is_held(folder: Path) -> bool:
    """True where a run holds the lock of a folder now."""
    try:
        file = os.open(folder / _LOCK, os.O_RDONLY)
    except OSError:
        return False
    try:
        return not take_lock(file)
    except OSError:
        return False
    finally:
        os.close(file)


class Lock:
    """A newspaper's folder for one process alone. The system takes it back when the process ends, however it does.

    Raises LockedError, naming the process that holds it, and OutputError."""

    def __init__(self, folder: Path) -> None:
        self._file = _lock(folder / _LOCK)

    def give_up(self) -> None:
        """Lets the next one have it."""
        os.close(self._file)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds the lock of a folder. Raises LockedError, OutputError."""
    lock = Lock(folder)
    try:
        yield
    finally:
        lock.give_up()


def _lock(path: Path) -> int:
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise OutputError(failure(path, error)) from error
    try:
        if take_lock(file):
            os.ftruncate(file, 0)
            os.write(file, str(os.getpid()).encode())
            return file
        holder = os.read(file, 20).decode()
    except OSError as error:
        os.close(file)
        raise OutputError(failure(path, error)) from error
    os.close(file)
    raise LockedError(f"{path.parent}: another run (process {holder}) crawls this newspaper")
