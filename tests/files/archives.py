"""Small WARC files made for the tests, byte by byte."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DATE = "2026-01-02T03:04:05Z"
_HTML = (("Content-Type", "text/html"),)


class Archive:
    """A WARC; `response` and `record` add to it, `write` gives the file."""

    def __init__(self) -> None:
        self.records: list[bytes] = []

    def response(
        self, url: str, body: bytes, *, status: str = "200 OK", headers: tuple[tuple[str, str], ...] = _HTML
    ) -> Archive:
        head = "".join(f"{name}: {value}\r\n" for name, value in headers)
        return self.record("response", url, f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body, "application/http")

    def record(self, kind: str, url: str, block: bytes, content_type: str) -> Archive:
        head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {DATE}\r\n"
        head += f"WARC-Record-ID: <urn:x:{len(self.records)}>\r\n"
        head += f"Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n"
        self.records.append(head.encode() + block + b"\r\n\r\n")
        return self

    def write(self, path: Path, *, gzipped: bool = True) -> Path:
        path.write_bytes(b"".join(map(gzip.compress, self.records) if gzipped else self.records))
        return path
