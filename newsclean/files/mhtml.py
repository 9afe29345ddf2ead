"""A page that a browser saved with all its parts as one file: MHTML, a MIME message (RFC 2557)."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADER = re.compile(rb"[\w-]+:")
# Of a page with its parts, of one alone, of a letter.
_MESSAGE = re.compile(
    rb"^content-type:\s*(?:multipart/(?:related|alternative|mixed)|text/html)\b", re.IGNORECASE | re.MULTILINE
)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
HTML_TYPES = ("text/html", "application/xhtml+xml")


class Saved(NamedTuple):
    """The HTML of a saved page, the type that its part declares, and where it was saved from."""

    content: bytes
    content_type: str
    url: str | None


def is_mhtml(head: bytes) -> bool:
    """Whether content that begins like this is such a file."""
    start = _start(head)
    return _HEADER.match(start) is not None and _MESSAGE.search(_BLANK_LINE.split(start, 1)[0]) is not None


def _start(content: bytes) -> bytes:
    """The content without what some programs leave before its first header."""
    return content.removeprefix(b"\xef\xbb\xbf").lstrip()


def saved_page(content: bytes) -> Saved | None:
    """The page in such a file: the first HTML in it, behind which its frames stand; None where it holds none."""
    from email import message_from_bytes  # slow to import, and seldom needed

    message = message_from_bytes(_start(content))
    for part in message.walk():
        body = part.get_payload(decode=True) if part.get_content_type() in HTML_TYPES else None
        if isinstance(body, bytes):
            places = (str(part.get("Content-Location", "")), str(message.get("Snapshot-Content-Location", "")))
            url = next((place for place in places if place.startswith(("http://", "https://"))), None)
            return Saved(body, str(part.get("Content-Type")), url)
    return None
