"""Content of a page -> its text, within the limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.parse import refuse_large, to_utf8

if TYPE_CHECKING:
    from newsclean.model import Page

# Windows-1252 read as ISO 8859-1 has control characters for its quotes and dashes. U+0085 alone may be a line's end.
_CONTROLS = re.compile("[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]")
_UTF8_DASH = "\xe2\x80"
_MENDED = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
_MENDED = {code: x for code, x in _MENDED.items() if x != "\ufffd"}


@dataclass(frozen=True, slots=True)
class Text:
    """A decoded text; `encoding` is null where it came as str."""

    text: str
    encoding: str | None


def decode(page: Page) -> Text:
    """The page's text. Raises NotText for bytes that are none, TooLarge for more than MAX_PAGE_BYTES."""
    content = page.content
    if isinstance(content, str):
        refuse_large(content.encode("utf-8", "replace"), "text")
        return Text(_whole(content), None)
    refuse_large(content, "text")
    utf8, encoding = to_utf8(content, page.content_type)
    return Text(_mended(utf8.decode()), encoding)


def _whole(text: str) -> str:
    """The text, half a surrogate pair replaced: no record could be written with one. Offsets stay as they are."""
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join("\ufffd" if "\ud800" <= x <= "\udfff" else x for x in text)
    return _mended(text)


def _mended(text: str) -> str:
    """The text with the quotes and dashes that it had before it was read as ISO 8859-1; each is one character still.
    UTF-8 that was read so stays as it is: that it was can then still be told. NUL, which many a reader of records takes
    for a text's end, is the replacement character."""
    text = text.replace("\0", "\ufffd")
    if text.isascii() or not _CONTROLS.search(text) or _UTF8_DASH in text:
        return text
    return text.translate(_MENDED)
