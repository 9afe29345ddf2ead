"""gzip, bzip2, xz and zstd: recognised by their first bytes, read as a stream, written in independent pieces."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

from newsclean.errors import system_words

if TYPE_CHECKING:
    from collections.abc import Callable

# What a broken, forbidden or torn stream raises, compressed or not.
READ_ERRORS = (OSError, EOFError, zlib.error, lzma.LZMAError, zstd.ZstdError)
# How a frame of zstd begins, and what unpacks one.
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
ZstdUnpacker = zstd.ZstdDecompressor
# What packs a frame of zstd that grows.
ZstdPacker = zstd.ZstdCompressor
_PEEKED = 1 << 16


class Compression(StrEnum):
    """How a file is compressed."""

    NONE = "none"
    GZIP = "gzip"
    BZIP2 = "bzip2"
    XZ = "xz"
    ZSTD = "zstd"

    @classmethod
    def of_name(cls, name: str) -> Compression:
        """The compression that a file's suffix asks for."""
        lower = name.lower()
        return next((which for which, codec in _CODECS.items() if lower.endswith(codec.suffix)), cls.NONE)

    @classmethod
    def of_content(cls, head: bytes) -> Compression:
        """The compression that a file's first bytes show."""
        return next((which for which, codec in _CODECS.items() if head.startswith(codec.magic)), cls.NONE)

    def pack(self, content: bytes) -> bytes:
        """The content as one member, stream or frame of its own, the same bytes for the same content."""
        return content if self is Compression.NONE else _CODECS[self].pack(content)


# Suffixes of what newsclean does not pack: a file of that name would be another than it says.
NOT_PACKED = (".lz4", ".br", ".lzma", ".z", ".zip", ".7z", ".rar", ".sz", ".lzo", ".tar")


class _Codec(NamedTuple):
    """The suffix of a compression's files, their first bytes, how a stream is read, how a piece is packed."""

    suffix: str
    magic: bytes | tuple[bytes, ...]
    open: Callable[[io.BufferedReader], Any]
    pack: Callable[[bytes], bytes]


# Frames of zstd that hold no content; pzstd begins with one.
_SKIPPABLE = tuple(bytes([first]) + b"\x2a\x4d\x18" for first in range(0x50, 0x60))
_CODECS = {
    Compression.GZIP: _Codec(
        ".gz", b"\x1f\x8b", lambda raw: gzip.GzipFile(fileobj=raw), partial(gzip.compress, mtime=0)
    ),
    Compression.BZIP2: _Codec(".bz2", b"BZh", bz2.BZ2File, bz2.compress),
    Compression.XZ: _Codec(".xz", b"\xfd7zXZ\x00", lzma.LZMAFile, lzma.compress),
    Compression.ZSTD: _Codec(".zst", (ZSTD_MAGIC, *_SKIPPABLE), zstd.ZstdFile, zstd.compress),
}


def uncompressed_name(name: str) -> str:
    """The name of a file without the suffix of its compression."""
    compression = Compression.of_name(name)
    return name if compression is Compression.NONE else name[: -len(_CODECS[compression].suffix)]


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
    compression = Compression.of_content(peek(raw))
    return raw if compression is Compression.NONE else cast("BinaryIO", _CODECS[compression].open(raw))


def fault(error: BaseException) -> str:
    """What is wrong with a stream, in a few words."""
    if isinstance(error, EOFError):
        return "cut off: the compressed data ends too early"
    if isinstance(error, OSError) and error.strerror:
        return system_words(error)
    return f"broken: {error}".splitlines()[0]
