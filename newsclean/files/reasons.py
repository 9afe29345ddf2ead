"""Why a page is not in the output: the one list of reasons that a rejects file can hold, and its lines."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from newsclean.model import Article, encode_json


class Reason(StrEnum):
    """Why a page was rejected: an error, its kind (`kind:...`), or an option (`filtered:...`)."""

    UNREADABLE = "unreadable"  # the input, or a part of it, is missing, forbidden or broken
    BROKEN_OFF = "broken_off"  # the rest of the input could not be read; how many pages it holds is not known
    BAD_RECORD = "bad_record"  # one line of a JSON lines input is no page
    NOT_TEXT = "not_text"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"  # cleaning took longer than --page-timeout
    CRASHED = "crashed"  # the worker process died on this page, twice
    BUG = "bug"  # an exception that newsclean does not raise on purpose

    KIND_SECTION_FRONT = "kind:section_front"
    KIND_CONSENT_WALL = "kind:consent_wall"
    KIND_ERROR_PAGE = "kind:error_page"
    KIND_EMPTY = "kind:empty"
    KIND_OTHER = "kind:other"

    FILTERED_ONLY_TYPE = "filtered:only_type"
    FILTERED_EXCLUDE_TYPE = "filtered:exclude_type"

    @property
    def is_error(self) -> bool:
        """True where something went wrong; False where the page was understood and is no story, or not wanted."""
        return ":" not in self


class Reject(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the rejects: where the page was read or which address it has, why it gave no record, what named it to a
    crawl, and its record where it has one. By its first three keys a file of such lines is known (forms.py)."""

    input: str | None = None
    offset: int | None = None
    url: str | None = None
    reason: str
    detail: str | None = None
    via: str | None = None
    record: Article | None = None

    @property
    def line(self) -> bytes:
        """The line, with its newline."""
        return encode_json(self) + b"\n"
