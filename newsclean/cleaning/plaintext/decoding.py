"""Content of a page -> its text, within the limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsclean.cleaning.parse import MAX_BYTES, to_utf8
from newsclean.errors import TooLarge

if TYPE_CHECKING:
    from newsclean.model import Page


@dataclass(frozen=True, slots=True)
class Text:
    """A decoded text; `encoding` is null where it came as str."""

    text: str
    encoding: str | None


def decode(page: Page) -> Text:
    """The page's text. Raises NotText for bytes that are none, TooLarge for more than MAX_BYTES."""
    content = page.content
    if len(content) > MAX_BYTES:
        raise TooLarge(f"the text has {len(content):,} bytes, the limit is {MAX_BYTES:,}")
    if isinstance(content, str):
        return Text(_whole(content), None)
    utf8, encoding = to_utf8(content, page.content_type)
    return Text(utf8.decode(), encoding)


def _whole(text: str) -> str:
    """The text, half a surrogate pair replaced: no record could be written with one. Offsets stay as they are."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= x <= "\udfff" else x for x in text)
    return text
