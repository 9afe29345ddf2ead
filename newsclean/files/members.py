"""A gzip file of many members as one stream that knows where each member began."""

from __future__ import annotations

import io
import zlib
from collections import deque

_CHUNK = 1 << 16
_GZIP = 31  # zlib's window bits for a gzip header


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
