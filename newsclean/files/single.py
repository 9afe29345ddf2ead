"""A file that is one page: HTML, as MHTML too, or text that lost its HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.files.addresses import saved_from
from newsclean.files.compression import unpacked
from newsclean.files.forms import Form
from newsclean.files.items import Item, ReadOptions, Unread
from newsclean.files.mhtml import saved_page
from newsclean.files.reasons import Reason
from newsclean.files.web_archive import page_in_web_archive
from newsclean.model import Page

if TYPE_CHECKING:
    import io

    from newsclean.files.sources import Source


# What the forms are called that hold a page among its pictures, and what takes it out.
_UNPACKED = {Form.MHTML: ("MHTML", saved_page), Form.WEB_ARCHIVE: ("a web archive", page_in_web_archive)}


def page(source: Source, raw: io.BufferedReader, options: ReadOptions, form: Form) -> Item:
    """The page of a file, its content as bytes. Not more than the limit is read. Raises READ_ERRORS."""
    content = unpacked(raw).read(options.max_bytes + 1)
    url = options.url or options.urls.address_of(source)
    if len(content) > options.max_bytes:
        return Unread(source.label, Reason.TOO_LARGE, f"more than {options.max_bytes:,} bytes", url=url)
    if form in _UNPACKED:
        return _unpacked_page(source, content, url, form)
    if url is None and form is Form.HTML:
        url = saved_from(content)
    return Page(content=content, is_text=form is Form.TEXT, url=url, input=source.label)


def _unpacked_page(source: Source, content: bytes, url: str | None, form: Form) -> Item:
    name, unpack = _UNPACKED[form]
    saved = unpack(content)
    if saved is None:
        return Unread(source.label, Reason.UNREADABLE, f"{name} without a page in it", url=url)
    return Page(content=saved.content, content_type=saved.content_type, url=url or saved.url, input=source.label)
