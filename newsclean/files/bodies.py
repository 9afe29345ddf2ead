"""The body of an HTTP response as it was sent -> the page in it, as far as it goes.

A server's headers may say chunked or gzip where the archive holds the body unpacked already, and nothing where it is
packed: the body's own bytes are believed more.
"""

from __future__ import annotations

import re
import zlib
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.files.compression import READ_ERRORS, ZSTD_MAGIC, ZstdUnpacker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_CHUNK_SIZE = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\n]*)?\r?\n")
_LINE_END = re.compile(rb"\r?\n")
_GZIP = b"\x1f\x8b\x08"
# So little is unpacked at once: of a piece with damage in it nothing is kept.
_PIECE = 1 << 10
_GZIP_BITS, _ZLIB_BITS, _RAW_BITS = 31, 15, -15  # zlib's window bits


class Body(NamedTuple):
    """The content of a body; `is_cut` where it ends before the page does."""

    content: bytes
    is_cut: bool = False


def unpacked_body(body: bytes, headers: Mapping[str, str], max_bytes: int) -> Body:
    """The content of a body, not much more of it than `max_bytes`."""
    is_cut = False
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body, is_cut = _dechunked(body)
    names = headers.get("content-encoding", "").lower().split(",")
    for name in reversed(names):
        body, is_part = decoded(body, name.strip(), max_bytes + 1)
        is_cut |= is_part
    return Body(body, is_cut)


def _dechunked(body: bytes) -> Body:
    chunks: list[bytes] = []
    at = 0
    while size := _CHUNK_SIZE.match(body, at):
        start, length = size.end(), int(size[1], 16)
        if not length:
            return Body(b"".join(chunks))
        chunks.append(body[start : start + length])
        at = start + length
        if end := _LINE_END.match(body, at):
            at = end.end()
    return Body(b"".join(chunks), is_cut=True) if chunks else Body(body)


def decoded(body: bytes, name: str, limit: int) -> Body:
    """The content, up to `limit` bytes, of a body that is said to be packed so; the body where it is not."""
    if body.startswith(_GZIP):
        return _of_members(body, _GZIP, partial(zlib.decompressobj, _GZIP_BITS), limit)
    if body.startswith(ZSTD_MAGIC):
        return _of_members(body, ZSTD_MAGIC, ZstdUnpacker, limit)
    if name == "deflate":
        return _inflated(body, limit)
    return _without_brotli(body, limit) if name == "br" else Body(body)


def _of_members(body: bytes, magic: bytes, unpacker: Callable[[], Any], limit: int) -> Body:
    """The content of members, up to damage; what stands behind them and is none is passed over."""
    content = bytearray()
    while body.startswith(magic):
        member, at = unpacker(), 0
        try:
            while at < len(body) and not member.eof and len(content) < limit:
                content += member.decompress(body[at : at + _PIECE], limit - len(content))
                at += _PIECE
        except READ_ERRORS:
            return Body(bytes(content), is_cut=True)
        if not member.eof:
            return Body(bytes(content), is_cut=len(content) < limit)
        body = member.unused_data + body[at:]
    return Body(bytes(content))


def _inflated(body: bytes, limit: int) -> Body:
    # A header of zlib is divisible by 31; some servers leave it out.
    has_header = len(body) > 1 and body[0] & 15 == 8 and int.from_bytes(body[:2]) % 31 == 0
    unpacker = zlib.decompressobj(_ZLIB_BITS if has_header else _RAW_BITS)
    try:
        content = unpacker.decompress(body, limit)
    except zlib.error:
        return Body(body)
    return Body(content, is_cut=not unpacker.eof and len(content) < limit)


def _without_brotli(body: bytes, limit: int) -> Body:
    import brotli  # seldom needed

    unpacker = brotli.Decompressor()
    try:
        content: bytes = unpacker.process(body, output_buffer_limit=limit)
        while not unpacker.can_accept_more_data() and len(content) < limit:
            content += unpacker.process(b"", output_buffer_limit=limit)
    except brotli.error:
        return Body(body)
    return Body(content, is_cut=not unpacker.is_finished() and len(content) < limit)
