"""What stands in a WARC file where a record was taken out: a record that says nothing, of exactly the same length, so
that every other record keeps the offset by which the records of stories name it."""

from __future__ import annotations

import struct
import zlib

# A deflate block that is stored and not compressed (RFC 1951, 3.2.4) holds so much, and costs 5 bytes.
_BLOCK = 0xFFFF
_BLOCK_COST = 5
_GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_GZIP_COST = len(_GZIP_HEAD) + 8
_RECORD_HEAD = (
    "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012x}>\r\n"
    "WARC-Date: {date}\r\nContent-Length: {length:010}\r\n\r\n"
)
_RECORD_END = b"\r\n\r\n"


def filler(length: int, number: int, date: str) -> bytes:
    """One gzip member of `length` bytes, with a WARC record in it that holds blanks; `number` tells it from others.
    Raises ValueError where that is shorter than such a record must be."""
    blocks = -(-(length - _GZIP_COST) // (_BLOCK + _BLOCK_COST))
    content = _record(length - _GZIP_COST - _BLOCK_COST * blocks, number, date)
    trailer = struct.pack("<II", zlib.crc32(content), len(content) & 0xFFFFFFFF)
    return _GZIP_HEAD + _stored(content, blocks) + trailer


def _record(length: int, number: int, date: str) -> bytes:
    empty = len(_RECORD_HEAD.format(number=number, date=date, length=0)) + len(_RECORD_END)
    if length < empty:
        raise ValueError(f"no record of {length} bytes")
    head = _RECORD_HEAD.format(number=number, date=date, length=length - empty)
    return head.encode() + b" " * (length - empty) + _RECORD_END


def _stored(content: bytes, blocks: int) -> bytes:
    """The content in exactly so many stored blocks."""
    pieces = [content[start : start + _BLOCK] for start in range(0, len(content), _BLOCK)]
    pieces += [b""] * (blocks - len(pieces))
    heads = (struct.pack("<BHH", piece is pieces[-1], len(piece), len(piece) ^ 0xFFFF) for piece in pieces)
    return b"".join(head + piece for head, piece in zip(heads, pieces, strict=True))
