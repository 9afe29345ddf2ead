"""What the command line names -> the files to read, in a fixed order."""

from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.errors import InputError
from newsclean.files.compression import fault, uncompressed_name
from newsclean.files.forms import form_of_name
from newsclean.files.part import is_device

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read. `name` is its path as the user gave it (`-`: standard input), `within` its path
    inside the named folder, `is_named` whether the user named the file itself, `fault` why it cannot be read."""

    name: str
    within: str
    is_named: bool = True
    fault: str | None = None

    @property
    def label(self) -> str:
        """The name as it stands in records: a name that is not UTF-8 has replacement characters."""
        return os.fsencode(self.name).decode("utf-8", "replace")

    @property
    def path(self) -> Path | None:
        """Where the file lies; None for standard input."""
        return None if self.name == STDIN else Path(self.name)


def expand(inputs: Iterable[str]) -> Iterator[Source]:
    """The sources of INPUT...: files, folders (recursively, sorted), globs, `-`, each once however often it is named.
    Raises InputError, before it returns, for one that is missing or holds no page; folders are walked as the iterator
    goes on."""
    named = _once(name for given in inputs for name in _matches(given))
    for name in named:
        _refuse_empty_folder(name)
    walk = _Walk({os.path.realpath(name) for name in named if name != STDIN and not Path(name).is_dir()})
    return (source for name in named for source in _sources(name, walk))


def _matches(given: str) -> list[str]:
    """A name itself where it exists, else the files that it matches as a glob."""
    if given == STDIN or os.path.lexists(given):
        return [given]
    # A pipe is waited for, for ever: one is read only where it is named.
    matches = glob.glob(given, recursive=True)  # noqa: PTH207 - Path.glob takes no absolute pattern
    found = [name for name in matches if not is_device(Path(name))]
    if not found and "://" in given:
        raise InputError(f"{given}: of addresses, only https:// and http:// are read; of a file, its path")
    if not found:
        raise InputError(f"{given}: no such file or folder")
    # Links that lead in circles give a file many names, of which the shortest is meant.
    return sorted(_once(sorted(found, key=lambda name: (name.count(os.sep), name))))


def _once(names: Iterable[str]) -> list[str]:
    """The names without those of a file or folder that has been named before."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(name if name == STDIN else os.path.realpath(name), name)
    return list(first.values())


def _refuse_empty_folder(name: str) -> None:
    if name != STDIN and Path(name).is_dir() and next(_sources(name, _Walk()), None) is None:
        raise InputError(f"{name}: no pages in this folder")


def _sources(name: str, walk: _Walk) -> Iterator[Source]:
    if name == STDIN or not Path(name).is_dir():
        yield Source(name, Path(name).name)
        return
    faults: list[OSError] = []
    for path in walk.files(name, faults.append):
        yield Source(path, os.path.relpath(path, name), is_named=False)
    for error in faults:
        folder = os.fsdecode(error.filename)
        yield Source(folder, os.path.relpath(folder, name), is_named=False, fault=fault(error))


class _Walk:
    """A walk through folders that enters each once, links to folders among them, and passes over the files that the
    user has named."""

    def __init__(self, named: Collection[str] = ()) -> None:
        self._named = named
        self._entered: set[tuple[int, int]] = set()

    def files(self, folder: str, on_error: Callable[[OSError], None]) -> Iterator[str]:
        """Paths of the files below a folder, in the order of their names, a folder's own files before those of
        its subfolders; without hidden ones and without unfinished outputs."""
        for parent, folders, names in os.walk(folder, onerror=on_error, followlinks=True):
            if not self._enters(parent):
                folders.clear()
                continue
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = str(Path(parent, name))
                if _may_hold_pages(name) and not (self._named and os.path.realpath(path) in self._named):
                    yield path

    def _enters(self, folder: str) -> bool:
        found = Path(folder).stat()
        key = (found.st_dev, found.st_ino)
        is_new = key not in self._entered
        self._entered.add(key)
        return is_new


def _may_hold_pages(name: str) -> bool:
    if name.startswith(".") or name in _FOR_MACHINES:
        return False
    return form_of_name(name) is not None or _says_nothing(name)


# Suffixes of what a saved page brings along or an office keeps; a file with any other suffix is looked into
# (`story.php?id=3`).
_NO_PAGES = re.compile(
    r"\.(?:css|js|mjs|map|rss|atom|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|woff2?|ttf|eot|otf|mp[34]|m4a"
    r"|webm|ogg|wav|pdf|docx|xlsx|pptx|od[tsp]|epub|part|state|log|py|toml|md|cdxj?)"
)
# What a server tells machines, in files that are named as texts are.
_FOR_MACHINES = {"ads.txt", "app-ads.txt", "humans.txt", "llms.txt", "robots.txt", "security.txt"}


def _says_nothing(name: str) -> bool:
    return _NO_PAGES.fullmatch(Path(uncompressed_name(name.lower())).suffix) is None
