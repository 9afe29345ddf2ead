"""gzip and zstd: recognised by their first bytes, read as a stream, written in independent pieces."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from enum import StrEnum
from typing import BinaryIO, cast

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

# What a broken, forbidden or torn stream raises, compressed or not.
READ_ERRORS = (OSError, EOFError, zlib.error, zstd.ZstdError)
_PEEKED = 1 << 16
_MAGIC_NUMBERS = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}


class Compression(StrEnum):
    """How a file is compressed."""

    NONE = "none"
    GZIP = "gzip"
    ZSTD = "zstd"

    @classmethod
    def of_name(cls, name: str) -> Compression:
        """The compression that a file's suffix asks for."""
        return {".gz": cls.GZIP, ".zst": cls.ZSTD}.get(name.lower()[name.rfind(".") :], cls.NONE)

    @classmethod
    def of_content(cls, head: bytes) -> Compression:
        """The compression that a file's first bytes show."""
        return next((cls(name) for magic, name in _MAGIC_NUMBERS.items() if head.startswith(magic)), cls.NONE)

    def pack(self, content: bytes) -> bytes:
        """The content as one gzip member or zstd frame of its own, the same bytes for the same content."""
        if self is Compression.GZIP:
            return gzip.compress(content, mtime=0)
        return zstd.compress(content) if self is Compression.ZSTD else content


def peek(raw: io.BufferedReader) -> bytes:
    """The first bytes of a stream, which stay in it."""
    return raw.peek(_PEEKED)


def first_of_content(head: bytes) -> bytes:
    """The start of the content whose first compressed bytes are `head`; empty where they cannot be unpacked."""
    try:
        return cast("bytes", unpacked(io.BufferedReader(io.BytesIO(head))).read1(_PEEKED))  # type: ignore[attr-defined]
    except READ_ERRORS:
        return b""


def unpacked(raw: io.BufferedReader) -> BinaryIO:
    """The content of a stream. Reading it raises one of READ_ERRORS where the stream is broken or torn."""
    match Compression.of_content(peek(raw)):
        case Compression.GZIP:
            return cast("BinaryIO", gzip.GzipFile(fileobj=raw))
        case Compression.ZSTD:
            return cast("BinaryIO", zstd.ZstdFile(raw))
        case _:
            return raw


def fault(error: BaseException) -> str:
    """What is wrong with a stream, in a few words."""
    if isinstance(error, EOFError):
        return "cut off: the compressed data ends too early"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return f"broken: {error}".splitlines()[0]
