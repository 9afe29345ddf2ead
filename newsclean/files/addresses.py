"""Where a saved page came from: a manifest, or the comment that a browser leaves in a page it saves."""

from __future__ import annotations

import csv
import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import msgspec

from newsclean.errors import InputError, system_words
from newsclean.files.compression import uncompressed_name
from newsclean.model import has_host

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newsclean.files.sources import Source

# "<!-- saved from url=(0023)https://paper.example/a -->": the number is the address's length.
_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\((\d{4})\)(https?://[^\s>]+)", re.IGNORECASE)
# What the extension SingleFile leaves.
_SINGLE_FILE = re.compile(rb"<!--\s*Page saved with SingleFile\s+url:\s*(https?://[^\s>]+)")
_SAVED_WITHIN = 2048
_FILE_KEYS = ("file", "filename", "file_name", "name", "path", "input")
_URL_KEYS = ("url", "address", "link")


class Manifest(dict[str, str]):
    """File name -> address; `used` holds the names by which a page got its own."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__(pairs)
        self.used: set[str] = set()

    def address_of(self, source: Source) -> str | None:
        """The address of a file, found by its path as given, its path inside the named folder or its bare name, each
        with and without its compression suffix."""
        names = (source.name, source.within, PurePath(source.name).name)
        key = next((key for name in names for key in (name, uncompressed_name(name)) if key in self), None)
        if key is None:
            return None
        self.used.add(key)
        return self[key]


def saved_from(content: bytes) -> str | None:
    """The address in the comment that saving has left, where a page has one in its first 2 KB."""
    head = content[:_SAVED_WITHIN]
    if found := _SINGLE_FILE.search(head):
        return found[1].decode("utf-8", "replace")
    if found := _SAVED_FROM.search(head):
        return found[2][: int(found[1])].decode("utf-8", "replace")
    return None


def read_manifest(path: Path) -> Manifest:
    """The manifest in a .jsonl, .tsv or .csv file: fields `file` and `url`, or without a heading the
    first two columns. Raises InputError, naming the line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            pairs = list(_pairs(path, lines))
    except OSError as error:
        raise InputError(f"{path}: {system_words(error)}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: no UTF-8 text") from error
    manifest = Manifest(pairs)
    for name, url in pairs:
        if manifest[name] != url:
            raise InputError(f"{path}: {name} has two addresses, {url} and {manifest[name]}")
    return manifest


def _pairs(path: Path, lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    rows = _objects(path, lines) if path.suffix in {".jsonl", ".ndjson"} else _columns(path, lines)
    for number, name, url in rows:
        if not name or not url:
            raise InputError(
                f"{path}: line {number}: a file name and an address are wanted, parted by a comma (.tsv: by a tab)"
            )
        if not (url.startswith(("https://", "http://")) and has_host(url)):
            raise InputError(f"{path}: line {number}: {url} is no address; one begins with https:// or http://")
        yield name, url


def _objects(path: Path, lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = msgspec.json.decode(line, type=dict[str, object])
        except (msgspec.DecodeError, RecursionError) as error:
            raise InputError(f"{path}: line {number}: no JSON object") from error
        yield number, _first(row, _FILE_KEYS), _first(row, _URL_KEYS)


def _first(row: Mapping[str, object], keys: Iterable[str]) -> str:
    return next((value for key in keys if isinstance(value := row.get(key), str)), "")


def _columns(path: Path, lines: Iterable[str]) -> Iterator[tuple[int, str, str]]:
    rows = csv.reader(lines, delimiter="\t" if path.suffix == ".tsv" else ",")
    name_at, url_at = 0, 1
    try:
        for number, row in enumerate(rows):
            if number == 0 and (places := _heading(row)):
                name_at, url_at = places
            elif row:
                yield rows.line_num, _cell(row, name_at), _cell(row, url_at)
    except csv.Error as error:
        raise InputError(f"{path}: line {rows.line_num}: {error}") from error


def _heading(row: list[str]) -> tuple[int, int] | None:
    """Where a heading puts the file name and the address; None where the row is no heading."""
    names = [cell.strip().lower() for cell in row]
    found = [next((names.index(key) for key in keys if key in names), None) for keys in (_FILE_KEYS, _URL_KEYS)]
    return None if found[0] is None or found[1] is None else (found[0], found[1])


def _cell(row: list[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""
