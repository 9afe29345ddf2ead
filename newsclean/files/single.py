"""A file that is one page: HTML, or text that lost its HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.files.addresses import saved_from
from newsclean.files.compression import unpacked
from newsclean.files.items import Item, ReadOptions, Unread
from newsclean.files.reasons import Reason
from newsclean.model import Page

if TYPE_CHECKING:
    import io

    from newsclean.files.sources import Source


def page(source: Source, raw: io.BufferedReader, options: ReadOptions, *, is_text: bool) -> Item:
    """The page of a file, its content as bytes. Not more than the limit is read. Raises READ_ERRORS."""
    content = unpacked(raw).read(options.max_bytes + 1)
    url = options.url or options.urls.address_of(source)
    if len(content) > options.max_bytes:
        return Unread(source.label, Reason.TOO_LARGE, f"more than {options.max_bytes:,} bytes", url=url)
    if url is None and not is_text:
        url = saved_from(content)
    return Page(content=content, is_text=is_text, url=url, input=source.label)
