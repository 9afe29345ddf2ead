"""Which pages have their line in an unfinished output, read from its lines."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from newsclean.files.compression import READ_ERRORS, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Key = tuple[str, int | None]


class _Place(msgspec.Struct):
    input: str | None = None
    offset: int | None = None


class _Line(_Place):
    """A record, which tells its place in `provenance`, or a reject."""

    provenance: _Place | None = None

    @property
    def key(self) -> Key:
        place = self.provenance or self
        return place.input or "", place.offset


class DonePages:
    """The offsets of the pages that are done, by their input."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._offsets: defaultdict[str, set[int | None]] = defaultdict(set)
        for name, offset in keys:
            self._offsets[name].add(offset)

    @property
    def number(self) -> int:
        """How many pages that is."""
        return sum(map(len, self._offsets.values()))

    def take(self, key: Key) -> bool:
        """True for a page that is done, once."""
        offsets = self._offsets.get(key[0], set())
        is_done = key[1] in offsets
        offsets.discard(key[1])
        return is_done

    def has_more_of(self, name: str) -> bool:
        """True where pages of an input are done that have not been taken."""
        return bool(self._offsets.get(name))


def done_pages(parts: Iterable[Path]) -> DonePages | None:
    """The pages whose lines these files hold; null where a line says of no page which one it is, as in text for people,
    or a file cannot be read."""
    try:
        return DonePages([key for part in parts for key in _keys(part)])
    except (msgspec.DecodeError, *READ_ERRORS):
        return None


def _keys(part: Path) -> Iterator[Key]:
    decode = msgspec.json.Decoder(_Line).decode
    with part.open("rb") as raw:
        if raw.peek(1):
            yield from (decode(line).key for line in unpacked(raw))
