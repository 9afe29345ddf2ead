"""Unpacked content as streams that know where in the file they are, and that can go on behind damage.

members_of(raw)   a stream of gzip members or zstd frames; None for what is packed otherwise
Plain(stream)     any other content, as it is
"""

from __future__ import annotations

import io
import zlib
from collections import deque
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol

from newsclean.files.compression import READ_ERRORS, ZSTD_MAGIC, Compression, ZstdUnpacker, peek

if TYPE_CHECKING:
    from collections.abc import Callable

_CHUNK = 1 << 16
# Bytes of a file within which a member shows how its content begins: a block of zstd, which is unpacked as a whole.
_SHOWN = 1 << 18
# Bytes of plain content that are looked through at once for the next record.
_LOOKED_AT = 1 << 13


class _Unpacker(Protocol):
    """What unpacks one member: zstd's own, or zlib's in the same clothes."""

    @property
    def eof(self) -> bool: ...

    @property
    def needs_input(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _GzipUnpacker:
    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(31)  # zlib's window bits for a gzip header

    @property
    def eof(self) -> bool:
        return self._zlib.eof

    @property
    def needs_input(self) -> bool:
        return not self._zlib.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._zlib.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._zlib.decompress(self._zlib.unconsumed_tail + data, max_length)


class _Codec(NamedTuple):
    """How a member begins, and what unpacks one."""

    magic: bytes
    unpacker: Callable[[], _Unpacker]


_GZIP = _Codec(b"\x1f\x8b\x08", _GzipUnpacker)
_CODECS = {Compression.GZIP: _GZIP, Compression.ZSTD: _Codec(ZSTD_MAGIC, ZstdUnpacker)}


def members_of(raw: io.BufferedReader) -> Members | None:
    """The members of a file; None where it is no file of members."""
    codec = _CODECS.get(Compression.of_content(peek(raw)))
    return None if codec is None else Members(raw, codec)


class _Content(io.RawIOBase):
    """Content that is read from its beginning."""

    _position = 0

    def readable(self) -> bool:
        """True."""
        return True

    def tell(self) -> int:
        """The position in the content."""
        return self._position

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """The number of bytes put into the buffer; 0 only at the end."""
        content = self.read(len(buffer))
        buffer[: len(content)] = content
        return len(content)


class Members(_Content):
    """The unpacked content of a file of many members. Raises EOFError where the file ends inside a member, zlib.error
    or ZstdError where it is broken; a member's tail of zeros (padding) is passed over."""

    def __init__(self, raw: io.BufferedReader, codec: _Codec = _GZIP) -> None:
        self._raw = raw
        self._codec = codec
        self._read_from_raw = 0
        self._pending = b""  # compressed bytes not yet unpacked
        self._unpacker = codec.unpacker()
        self._starts = deque([(0, 0)])  # (position in the content, offset in the file) of the latest members
        self._is_inside = False

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; empty only at the end."""
        limit = size if size > 0 else _CHUNK
        while True:
            if not self._pending and self._unpacker.needs_input and not self._fill():
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
        self._unpacker = self._codec.unpacker()
        self._is_inside = False
        return True

    def _next_start(self, offset: int, beginning: bytes) -> int | None:
        """Where the first member from an offset on starts that begins with these bytes."""
        magic = self._codec.magic
        self._raw.seek(offset)
        window = self._raw.read(_SHOWN)
        while window:
            more = self._raw.read(_SHOWN)
            at = window.find(magic)
            while at >= 0:
                if self._begins(window[at:] + more, beginning):
                    return offset + at
                at = window.find(magic, at + 1)
            # The mark may lie across two pieces.
            overlap = len(magic) - 1 if more else 0
            offset += len(window) - overlap
            window = window[len(window) - overlap :] + more
        return None

    def _begins(self, member: bytes, beginning: bytes) -> bool:
        """Whether the content of a member begins so."""
        try:
            return self._codec.unpacker().decompress(member, len(beginning)) == beginning
        except READ_ERRORS:
            return False

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
        pending, self._pending = self._pending, b""
        content = self._unpacker.decompress(pending, limit)
        if self._unpacker.eof:
            self._pending = self._unpacker.unused_data
            self._unpacker = self._codec.unpacker()
            self._is_inside = False
        return content

    def _begin(self) -> bool:
        """A new member at the next byte that is no padding; False where there is none yet."""
        self._pending = self._pending.lstrip(b"\0")
        if not self._pending:
            return False
        self._is_inside = True
        start = (self._position, self._read_from_raw - len(self._pending))
        if start[0] == self._starts[-1][0]:
            self._starts.pop()
        self._starts.append(start)
        return True


class Plain(_Content):
    """Content that has no members, read from its beginning; a pipe's as well. Positions are those of the content."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._start = 0

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes; empty only at the end."""
        content: bytes = self._stream.read1(size if size > 0 else _CHUNK)  # type: ignore[attr-defined]
        self._position += len(content)
        return content

    def offset_of(self, position: int) -> int:
        """The position, which is where a record begins that could be read."""
        self._start = position
        return position

    def pass_damage(self, beginning: bytes) -> bool:
        """After an error: whether a later line begins with these bytes; reading goes on there. False, too, of what
        can be read but once, a pipe."""
        if not self._stream.seekable():
            return False
        try:
            start = self._next_line(self._start, b"\n" + beginning)
            if start is None:
                return False
            self._position = self._start = self._stream.seek(start)
        except READ_ERRORS:
            return False
        return True

    def _next_line(self, offset: int, mark: bytes) -> int | None:
        """Where the first line behind an offset begins that begins with the mark."""
        self._stream.seek(offset)
        window = b""
        while piece := self._stream.read(_LOOKED_AT):
            window += piece
            at = window.find(mark)
            if at >= 0:
                return offset + at + 1
            offset += max(0, len(window) - len(mark))
            window = window[-len(mark) :]
        return None
