"""What reading gives: pages, pages that could not be read, and what is no page at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from newsclean.files.addresses import Manifest
from newsclean.model import MAX_PAGE_BYTES, Page

if TYPE_CHECKING:
    from newsclean.files.reasons import Reason


class Skip(StrEnum):
    """What stands in an input and is no page."""

    NOT_A_RESPONSE = "not_a_response"  # request, metadata, warcinfo, continuation
    REVISIT = "revisit"  # the response's body is stored elsewhere
    REDIRECT = "redirect"  # an answer without a page: 1xx, 204, 3xx
    NOT_HTML = "not_html"  # an image, a script, a style sheet
    NOT_A_PAGE = "not_a_page"  # a file of a folder that holds no form of page


@dataclass(frozen=True, slots=True)
class Unread:
    """A page, or the rest of an input, that could not be read."""

    input: str
    reason: Reason
    detail: str
    offset: int | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in an input that is no page."""

    why: Skip


Item = Page | Unread | Skipped


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How inputs are read.

    `as_text` takes files for text that lost its HTML; `url` is the address of the one page; `urls` names the
    addresses of files; `text_field` and `html_field` name the field of a JSON record that holds the
    page (without them: html, text, content), `url_field` the one that holds its address; `max_bytes` limits one page.
    """

    as_text: bool = False
    url: str | None = None
    urls: Manifest = field(default_factory=Manifest)
    text_field: str | None = None
    html_field: str | None = None
    url_field: str = "url"
    max_bytes: int = MAX_PAGE_BYTES
