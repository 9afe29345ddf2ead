"""Serves a folder of files as a newspaper's web server would, on a free port of this machine.

    with SiteServer(folder, "https://www.paper.example", Behaviours()) as server:
        server.url        "http://127.0.0.1:40123"
        server.log        every request so far

Files are read at each request, so that a test may change the newspaper between two runs."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import sys
import threading
import time
from email.utils import formatdate, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from msgspec import Struct

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

_TEXT = ("text/", "application/json", "application/xml", "application/rss+xml", "application/atom+xml")


class Behaviours(Struct, frozen=True, kw_only=True):
    """What the server does beside serving files, by path. `slow` is in seconds; a path in `fails_once` answers
    503 the first time it is asked for; `statuses` are sent with the file, or with an empty body where there is none."""

    redirects: dict[str, str] = {}
    fails_once: tuple[str, ...] = ()
    slow: dict[str, float] = {}
    statuses: dict[str, int] = {}
    headers: dict[str, dict[str, str]] = {}


class Seen(Struct, frozen=True, kw_only=True):
    """One request as the server saw it; `time` is of its monotonic clock, in seconds, when the request came."""

    path: str
    time: float
    status: int
    conditional: bool
    bytes_sent: int
    user_agent: str


class SiteServer:
    """The server of one site; `origin` in its files is replaced by the address it really has."""

    def __init__(self, folder: Path, origin: str, behaviours: Behaviours | None = None) -> None:
        self.folder = folder.resolve()
        self.behaviours = behaviours or Behaviours()
        self._seen: list[Seen] = []
        self._origin = origin.rstrip("/")
        self._failed: set[str] = set()
        self._lock = threading.Lock()
        self._http = _Server(("127.0.0.1", 0), _Handler)
        self._http.site = self
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """Where the site is served, without a slash at its end."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def log(self) -> list[Seen]:
        """All requests answered so far, in the order in which they came."""
        return sorted(self._seen, key=lambda seen: seen.time)

    def note(self, seen: Seen) -> None:
        """Adds a request to the log."""
        self._seen.append(seen)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._http.server_close()

    def rehosted(self, text: str) -> str:
        """The text with this server's address in place of the site's own, in JSON's spelling too."""
        escaped = self._origin.replace("/", "\\/"), self.url.replace("/", "\\/")
        return text.replace(self._origin, self.url).replace(*escaped)

    def fails_now(self, path: str) -> bool:
        """True the first time a path is asked for that fails once."""
        with self._lock:
            if path not in self.behaviours.fails_once or path in self._failed:
                return False
            self._failed.add(path)
            return True

    def file_of(self, path: str) -> Path | None:
        """The file that answers a path: itself, with .html, or its index.html; null where there is none."""
        target = (self.folder / unquote(path).lstrip("/")).resolve()
        if not target.is_relative_to(self.folder):
            return None
        choices = (target, target.with_name(target.name + ".html"), target / "index.html")
        return next((choice for choice in choices if choice.is_file()), None)

    def body_of(self, file: Path) -> bytes:
        """The file as it is sent."""
        data = file.read_bytes()
        if not media_type(file).startswith(_TEXT):
            return data
        # latin-1 keeps every byte as it is, whatever the file's encoding; an address is ASCII.
        return self.rehosted(data.decode("latin-1")).encode("latin-1")


def media_type(file: Path) -> str:
    """The Content-Type of a file by its name, without a charset: pages declare their own."""
    if file.suffix in {".rss", ".atom"}:
        return f"application/{file.suffix[1:]}+xml"
    return mimetypes.guess_type(file.name)[0] or "application/octet-stream"


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    site: SiteServer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up, as one whose time is out does, is no trouble of the server's."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # typeshed names socket types


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server
    # Answers are small; waiting to fill a packet would add 40 ms to each.
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is http.server's
        """Nothing: the log is SiteServer.log."""

    def do_HEAD(self) -> None:
        """Answers as to GET, without a body."""
        self.do_GET()

    def do_GET(self) -> None:
        """Answers a request for a page."""
        self._arrived = time.monotonic()
        site = self.server.site
        path = urlsplit(self.path).path
        time.sleep(site.behaviours.slow.get(path, 0.0))
        if site.fails_now(path):
            extra = site.behaviours.headers.get(path, {})
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, b"", {"Content-Type": "text/plain", **extra})
        elif path in site.behaviours.redirects:
            target = site.rehosted(site.behaviours.redirects[path])
            self._answer(HTTPStatus.MOVED_PERMANENTLY, b"", {"Location": target})
        else:
            self._serve(site, path)

    def _serve(self, site: SiteServer, path: str) -> None:
        file = site.file_of(path)
        status = site.behaviours.statuses.get(path, HTTPStatus.OK if file else HTTPStatus.NOT_FOUND)
        extra = site.behaviours.headers.get(path, {})
        if file is None:
            self._answer(status, b"not found\n", {"Content-Type": "text/plain", **extra})
            return
        body = site.body_of(file)
        headers = {
            "Content-Type": media_type(file),
            "ETag": f'"{hashlib.sha256(body).hexdigest()[:16]}"',
            "Last-Modified": formatdate(file.stat().st_mtime, usegmt=True),
            **extra,
        }
        if status == HTTPStatus.OK and self._is_unchanged(headers):
            self._answer(HTTPStatus.NOT_MODIFIED, b"", headers)
        else:
            self._answer(status, body, headers)

    def _is_unchanged(self, headers: dict[str, str]) -> bool:
        """RFC 9110, 13.2.2: an entity tag, where one is sent, decides alone."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return headers["ETag"] in tags
        since = self.headers.get("If-Modified-Since")
        return since is not None and parsedate_to_datetime(headers["Last-Modified"]) <= parsedate_to_datetime(since)

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        if body and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            headers = {**headers, "Content-Encoding": "gzip"}
        self._note(status, len(body))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)

    def _note(self, status: int, length: int) -> None:
        # Before the answer goes out: who has it may look at the log at once.
        seen = Seen(
            path=self.path,
            time=self._arrived,
            status=status,
            conditional="If-None-Match" in self.headers or "If-Modified-Since" in self.headers,
            bytes_sent=length,
            user_agent=self.headers.get("User-Agent", ""),
        )
        self.server.site.note(seen)
