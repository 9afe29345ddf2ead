"""A page that Safari saved with all its parts as one file: a property list, binary or XML."""

from __future__ import annotations

from newsclean.files.mhtml import Saved

_BEGINNINGS = (b"bplist00", b"<?xml", b"<!DOCTYPE plist", b"<plist")
_MAIN = "WebMainResource"


def is_web_archive(head: bytes) -> bool:
    """Whether content that begins like this is such a file."""
    return head.startswith(_BEGINNINGS) and _MAIN.encode() in head


def page_in_web_archive(content: bytes) -> Saved | None:
    """The page in such a file; None where it holds none."""
    import plistlib  # seldom needed
    from xml.parsers.expat import ExpatError

    try:
        main = plistlib.loads(content)[_MAIN]
        html, url, encoding = (main.get(f"WebResource{key}") for key in ("Data", "URL", "TextEncodingName"))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, ExpatError):
        return None
    if not isinstance(html, bytes):
        return None
    content_type = f"text/html; charset={encoding}" if encoding else "text/html"
    return Saved(html, content_type, url if isinstance(url, str) else None)
