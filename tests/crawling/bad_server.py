"""A server that does everything a server should not, by the path it is asked for."""

from __future__ import annotations

import gzip
import socket
import socketserver
import struct
import sys
import threading
import time
import zlib
from typing import TYPE_CHECKING

import brotli

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
PAGE = b"<html><body><article><h1>A page</h1>" + b"<p>The harbour office said on Friday that it would rain.</p>" * 50
# Enough that half of it can be unpacked, and is a story.
LONG = PAGE + b"".join(b"<p>At %d the tide stood %x feet above the lower quay.</p>" % (n, n * n) for n in range(400))
# Longer than any test waits for a crawl.
_A_WHILE = 3600.0


def hang(_: socket.socket) -> Iterator[bytes]:
    yield b""
    time.sleep(_A_WHILE)


def drip(_: socket.socket) -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 100000\r\n\r\n"
    for byte in PAGE:
        time.sleep(0.3)
        yield bytes([byte])


def drip_the_head(_: socket.socket) -> Iterator[bytes]:
    for byte in HEAD:
        time.sleep(0.3)
        yield bytes([byte])


def reset(connection: socket.socket) -> Iterator[bytes]:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    yield b""


def close(_: socket.socket) -> Iterator[bytes]:
    yield b""


def cut(_: socket.socket) -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 100000\r\n\r\n" + PAGE


def endless(_: socket.socket) -> Iterator[bytes]:
    yield HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    while True:
        yield b"10000\r\n" + b"x" * 0x10000 + b"\r\n"


def endless_head(_: socket.socket) -> Iterator[bytes]:
    yield HEAD
    while True:
        yield b"X-More: and more\r\n" * 1000


def endless_line(_: socket.socket) -> Iterator[bytes]:
    yield HEAD + b"X-More: "
    while True:
        yield b"x" * 10000


def huge(_: socket.socket) -> Iterator[bytes]:
    yield HEAD + b"Content-Length: 1000000000000\r\n\r\n" + PAGE
    time.sleep(_A_WHILE)


def _whole(body: bytes, encoding: bytes) -> bytes:
    return HEAD + b"Content-Encoding: %s\r\nContent-Length: %d\r\n\r\n" % (encoding, len(body)) + body


def bomb(_: socket.socket) -> Iterator[bytes]:
    yield _whole(gzip.compress(bytes(20_000_000)), b"gzip")


def no_gzip(_: socket.socket) -> Iterator[bytes]:
    yield _whole(PAGE, b"gzip")


def no_deflate(_: socket.socket) -> Iterator[bytes]:
    yield _whole(PAGE, b"deflate")


def no_brotli(_: socket.socket) -> Iterator[bytes]:
    yield _whole(PAGE, b"br")


def no_zstd(_: socket.socket) -> Iterator[bytes]:
    yield _whole(PAGE, b"zstd")


def no_text(_: socket.socket) -> Iterator[bytes]:
    yield _whole(bytes(range(256)), b"gzip")


def torn_gzip(_: socket.socket) -> Iterator[bytes]:
    yield _whole(gzip.compress(LONG)[:-400], b"gzip")


def torn_deflate(_: socket.socket) -> Iterator[bytes]:
    yield _whole(zlib.compress(LONG)[:-400], b"deflate")


def torn_brotli(_: socket.socket) -> Iterator[bytes]:
    yield _whole(brotli.compress(LONG)[:-400], b"br")


def torn_zstd(_: socket.socket) -> Iterator[bytes]:
    yield _whole(zstd.compress(LONG)[:-400], b"zstd")


def broken_gzip(_: socket.socket) -> Iterator[bytes]:
    packed = gzip.compress(PAGE)
    yield _whole(packed[:60] + b"\xff\xff\xff\xff" + packed[64:], b"gzip")


def no_http(_: socket.socket) -> Iterator[bytes]:
    yield b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"


def loop(_: socket.socket) -> Iterator[bytes]:
    yield b"HTTP/1.1 302 Found\r\nLocation: /loop\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


FAULTS: dict[str, Callable[[socket.socket], Iterator[bytes]]] = {
    fault.__name__: fault
    for fault in (hang, drip, drip_the_head, reset, close, cut, endless, endless_head, endless_line, huge, bomb,
                  no_gzip, no_deflate, no_brotli, no_zstd, no_text, torn_gzip, torn_deflate, torn_brotli, torn_zstd,
                  broken_gzip, no_http, loop)
}  # fmt: skip


class BadServer(socketserver.ThreadingTCPServer):
    """Answers `/hang` and so on; to be used with `with`. Everything else is not found."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shutdown()
        self.server_close()


class _Handler(socketserver.BaseRequestHandler):
    server: BadServer

    def handle(self) -> None:
        asked = self.request.recv(65536).split(b" ")
        path = asked[1].decode() if len(asked) > 1 else ""
        self.server.asked.append(path)
        fault = FAULTS.get(path.partition("?")[0].strip("/"))
        try:
            if fault is None:
                self.request.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            for piece in fault(self.request):
                self.request.sendall(piece)
        except OSError:
            return  # the client has had enough
