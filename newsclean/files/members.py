"""A gzip file of many members as one stream that knows where each member began."""

from __future__ import annotations

import io
import zlib
from collections import deque

_CHUNK = 1 << 16
_GZIP = 31  # zlib's window bits for a gzip header
_MAGIC = b"\x1f\x8b\x08"
# Bytes of a file within which a member shows how its content begins.
_SHOWN = 1 << 12


class Members(io.RawIOBase):
    """The unpacked content of a gzip file. Raises EOFError where the file ends inside a member, zlib.error
    where it is broken; a member's tail of zeros (padding) is passed over."""

    def __init__(self, raw: io.BufferedReader) -> None:
        self._raw = raw
        self._read_from_raw = 0
        self._position = 0
        self._pending = b""  # compressed bytes not yet unpacked
        self._unpacker = zlib.decompressobj(_GZIP)
        self._starts = deque([(0, 0)])  # (position in the content, offset in the file) of the latest members
        self._is_inside = False

    def readable(self) -> bool:
        """True."""
        return True

    def tell(self) -> int:
        """The position in the content."""
        return self._position

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; empty only at the end."""
        limit = size if size > 0 else _CHUNK
        while True:
            if not self._pending and not self._fill():
                return b""
            content = self._unpack(limit)
            if content:
                self._position += len(content)
                return content

    def offset_of(self, position: int) -> int:
        """Offset in the file of the member that holds a position of the content. Positions must not fall."""
        while len(self._starts) > 1 and self._starts[1][0] <= position:
            self._starts.popleft()
        return self._starts[0][1]

    def pass_damage(self, beginning: bytes) -> bool:
        """After an error: whether a later member begins with these bytes; reading goes on there. False, too, of what
        can be read but once, a pipe."""
        if not self._raw.seekable():
            return False
        _, broken = self._starts[-1]
        try:
            start = self._next_start(broken + 1, beginning)
            if start is None:
                return False
            self._raw.seek(start)
        except OSError:
            return False
        self._read_from_raw = start
        self._pending = b""
        self._is_inside = False
        return True

    def _next_start(self, offset: int, beginning: bytes) -> int | None:
        """Where the first member from an offset on starts that begins with these bytes."""
        self._raw.seek(offset)
        window = self._raw.read(_CHUNK)
        while window:
            more = self._raw.read(_CHUNK)
            at = window.find(_MAGIC)
            while at >= 0:
                if _begins(window[at:] + more[:_SHOWN], beginning):
                    return offset + at
                at = window.find(_MAGIC, at + 1)
            # The mark may lie across two pieces.
            overlap = len(_MAGIC) - 1 if more else 0
            offset += len(window) - overlap
            window = window[len(window) - overlap :] + more
        return None

    def _fill(self) -> bool:
        """More compressed bytes; False at the end of the file."""
        self._pending = self._raw.read1(_CHUNK)
        self._read_from_raw += len(self._pending)
        if not self._pending and self._is_inside:
            raise EOFError
        return bool(self._pending)

    def _unpack(self, limit: int) -> bytes:
        if not self._is_inside and not self._begin():
            return b""
        content = self._unpacker.decompress(self._pending, limit)
        self._pending = self._unpacker.unconsumed_tail
        if self._unpacker.eof:
            self._pending = self._unpacker.unused_data
            self._is_inside = False
        return content

    def _begin(self) -> bool:
        """A new member at the next byte that is no padding; False where there is none yet."""
        self._pending = self._pending.lstrip(b"\0")
        if not self._pending:
            return False
        self._unpacker = zlib.decompressobj(_GZIP)
        self._is_inside = True
        start = (self._position, self._read_from_raw - len(self._pending))
        if start[0] == self._starts[-1][0]:
            self._starts.pop()
        self._starts.append(start)
        return True


def _begins(member: bytes, beginning: bytes) -> bool:
    """Whether the content of a member begins so."""
    try:
        return zlib.decompressobj(_GZIP).decompress(member[:_SHOWN], len(beginning)) == beginning
    except zlib.error:
        return False
