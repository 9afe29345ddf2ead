"""Labelled pages: a folder with `truth.jsonl`, one line a page, and `pages/<id>.html.gz`.

Folds keep all pages of one registrable domain together, over all corpora at once, so that no newspaper is
ever both in training and in test.
"""

from __future__ import annotations

import gzip
import hashlib
import zlib
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import msgspec

from newsclean.cleaning.metadata.addresses import domain_of
from newsclean.errors import InputError, system_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_Line = TypeVar("_Line")


class Truth(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a page: its main text, or snippets that must and must not be in it, and its metadata."""

    id: str
    url: str | None = None
    text: str | None = None
    required: tuple[str, ...] = msgspec.field(name="with", default=())
    forbidden: tuple[str, ...] = msgspec.field(name="without", default=())
    title: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    kind: str = "article"
    site: str | None = None
    language: str | None = None

    @property
    def domain(self) -> str:
        """The page's registrable domain; its site, else its own id, where the address is unknown."""
        return domain_of(self.url) or self.site or self.id


class Corpus:
    """A folder of labelled pages. Raises InputError where it is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name
        self.truths = tuple(read_lines(folder / "truth.jsonl", Truth))

    def truth(self, name: str) -> Truth:
        """What is known of the page of an id. Raises InputError where it holds none."""
        if name not in self._by_id:
            raise InputError(f"{self.folder}: no page is called {name}")
        return self._by_id[name]

    @cached_property
    def _by_id(self) -> dict[str, Truth]:
        return {truth.id: truth for truth in self.truths}

    def page(self, truth: Truth) -> bytes:
        """The page's bytes as they were served. Raises InputError."""
        path = self.folder / "pages" / f"{truth.id}.html.gz"
        try:
            return gzip.decompress(path.read_bytes())
        except OSError as error:
            raise InputError(f"{path}: {system_words(error)}") from error
        except (EOFError, zlib.error) as error:
            raise InputError(f"{path}: {error}") from error


def read_lines(path: Path, kind: type[_Line]) -> Iterator[_Line]:
    """What the lines of a file hold, blank ones aside. Raises InputError, which names the file and the line."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise InputError(f"{path}: {system_words(error)}") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield msgspec.json.decode(line, type=kind)
        except msgspec.DecodeError as error:
            raise InputError(f"{path}:{number}: {error}") from error


def fold_of(domain: str, folds: int) -> int:
    """The fold, from 0, that a domain belongs to: by its digest, so that it never changes with the corpora."""
    return int.from_bytes(hashlib.sha256(domain.encode()).digest()[:8]) % folds
