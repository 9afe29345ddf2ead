"""The WARC files of one run (WARC 1.1, ISO 28500:2017): `RUN.00000.warc.gz`, `RUN.00001.warc.gz`...

A response record for every answer and a request record beside it, each a gzip member of its own, so that an offset
leads to a record and a torn file can be cut. An answer that brings nothing new is a revisit record: 304, or the same
payload as the last time."""

from __future__ import annotations

import hashlib
import io
import zlib
from http import HTTPStatus
from typing import TYPE_CHECKING

from fastwarc.warc import WarcRecord, WarcRecordType
from msgspec import Struct

import newsclean
from newsclean.crawling.store.captures import Kept
from newsclean.crawling.store.durability import Step, around
from newsclean.files.part import Part

if TYPE_CHECKING:
    from pathlib import Path

    from newsclean.crawling.store.captures import Capture, Captures

_PROFILE = "http://netpreserve.org/warc/1.1/revisit/"
_LEVEL = 6
# A body that its server compressed hardly gets smaller, and costs more time than all else that the crawl does with it.
_STORED = 0
_GZIP = b"\x1f\x8b"
_GZIP_BITS = 31  # zlib's window bits
SUFFIX = ".warc.gz"


class Spot(Struct, frozen=True, kw_only=True):
    """Where a whole response lies: a file of the newspaper's folder, and the offset of its member."""

    file: str
    offset: int


class Archive:
    """The raw pages of a run. A file is full at `max_bytes`; every method that writes raises OutputError."""

    def __init__(self, folder: Path, run: str, captures: Captures, *, max_bytes: int, about: str) -> None:
        self._folder = folder
        self._run = run
        self._captures = captures
        self._max_bytes = max_bytes
        self._about = about
        self._full: list[Part] = []
        self._number = 0
        self._part: Part | None = None

    def add(self, capture: Capture) -> Spot:
        """Writes a request and its answer; where the answer lies, or the earlier one that it repeats."""
        part = self._writable()
        digest = hashlib.sha1(capture.body, usedforsecurity=False).digest()
        last = self._captures.last(capture.url)
        spot = Spot(file=part.path.name, offset=part.size)
        with around(Step.WRITE_ARCHIVE):
            if last is not None and _repeats(capture, digest, last):
                part.append(_pair(_revisit(capture, last), last.digest, capture))
                return Spot(file=last.file, offset=last.offset)
            part.append(_pair(_response(capture), digest, capture))
        if capture.body:
            self._captures.note(capture.url, Kept(date=capture.date, digest=digest, file=spot.file, offset=spot.offset))
        return spot

    def sync(self) -> None:
        """Makes what was written durable."""
        for part in self.parts:
            part.sync()

    @property
    def parts(self) -> list[Part]:
        """The files that have not got their name yet."""
        return [*self._full, self._part] if self._part else list(self._full)

    def publish_full(self) -> None:
        """Gives full files their name; to be called when the state knows all that is in them."""
        while self._full:
            with around(Step.ROTATE_ARCHIVE):
                part = self._full.pop()
                part.publish()
                part.close()

    def _writable(self) -> Part:
        if self._part is not None and self._part.size >= self._max_bytes:
            self._full.append(self._part)
            self._part = None
        if self._part is None:
            self._part = Part(self._folder / f"{self._run}.{self._number:05}{SUFFIX}")
            self._number += 1
            self._part.append(_packed(_warcinfo(self._part.path.name, self._about)))
        return self._part


def _repeats(capture: Capture, digest: bytes, last: Kept) -> bool:
    if capture.status == HTTPStatus.NOT_MODIFIED:
        return True
    return HTTPStatus.OK <= capture.status < HTTPStatus.MULTIPLE_CHOICES and digest == last.digest


def _pair(answer: WarcRecord, digest: bytes, capture: Capture) -> bytes:
    """An answer's member, then that of the request that it answers; `digest` is that of the payload."""
    request = _record(WarcRecordType.request, capture, "application/http; msgtype=request")
    request.headers["WARC-Concurrent-To"] = answer.headers["WARC-Record-ID"]
    request.set_bytes_content(capture.request)
    level = _STORED if capture.body.startswith(_GZIP) else _LEVEL
    return _packed(answer, digest, level=level) + _packed(request)


def _response(capture: Capture) -> WarcRecord:
    record = _answer(WarcRecordType.response, capture)
    record.set_bytes_content(capture.head + capture.body)
    return record


def _revisit(capture: Capture, last: Kept) -> WarcRecord:
    """WARC 1.1, 6.7: the head alone; the body is the one of an earlier record."""
    is_304 = capture.status == HTTPStatus.NOT_MODIFIED
    record = _answer(WarcRecordType.revisit, capture)
    record.headers["WARC-Profile"] = _PROFILE + ("server-not-modified" if is_304 else "identical-payload-digest")
    record.headers["WARC-Refers-To-Target-URI"] = capture.url
    record.headers["WARC-Refers-To-Date"] = last.date
    record.set_bytes_content(capture.head)
    return record


def _answer(kind: WarcRecordType, capture: Capture) -> WarcRecord:
    record = _record(kind, capture, "application/http; msgtype=response")
    if capture.ip_address is not None:
        record.headers["WARC-IP-Address"] = capture.ip_address
    return record


def _record(kind: WarcRecordType, capture: Capture, content_type: str) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(kind)
    record.headers["WARC-Target-URI"] = capture.url
    record.headers["WARC-Date"] = capture.date
    record.headers["Content-Type"] = content_type
    record.is_http = True
    return record


def _warcinfo(name: str, about: str) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(WarcRecordType.warcinfo)
    record.headers["WARC-Filename"] = name
    record.headers["Content-Type"] = "application/warc-fields"
    fields = f"software: newsclean {newsclean.__version__}\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n{about}"
    record.set_bytes_content(fields.encode())
    return record


def _packed(record: WarcRecord, payload_digest: bytes | None = None, *, level: int = _LEVEL) -> bytes:
    plain = io.BytesIO()
    record.write(plain, checksum_data=True, payload_digest=payload_digest)
    # FastWARC's own writer allocates for every member what takes longer than the packing.
    return zlib.compress(plain.getvalue(), level, _GZIP_BITS)
