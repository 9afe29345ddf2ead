"""Why a page is not in the output: the reasons, but for those of fetching (crawling.values.Failure), and the lines of a
rejects file."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
from msgspec import Meta

from newsclean.model import Article, encode_json, schema_of

if TYPE_CHECKING:
    from newsclean.model import PageKind


class Reason(StrEnum):
    """Why a page was rejected: an error, its kind (`kind:...`), or an option (`filtered:...`)."""

    UNREADABLE = "unreadable"  # the input, or a part of it, is missing, forbidden or broken
    BROKEN_OFF = "broken_off"  # the rest of the input could not be read; how many pages it holds is not known
    BAD_RECORD = "bad_record"  # one record of a JSON lines or WARC input is no page
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
    FILTERED_ONLY_KIND = "filtered:only_kind"
    FILTERED_EXCLUDE_KIND = "filtered:exclude_kind"

    # What a data set leaves out beyond that.
    FILTERED_OLD_REVISION = "filtered:old_revision"
    FILTERED_AI_OPT_OUT = "filtered:ai_opt_out"
    FILTERED_LANGUAGE = "filtered:language"
    FILTERED_DOMAIN = "filtered:domain"
    FILTERED_OUTSIDE_WINDOW = "filtered:outside_window"
    FILTERED_MIN_WORDS = "filtered:min_words"
    FILTERED_MIN_CONFIDENCE = "filtered:min_confidence"
    FILTERED_EXCLUDE_FLAG = "filtered:exclude_flag"
    FILTERED_DUPLICATE = "filtered:duplicate"
    FILTERED_NEAR_DUPLICATE = "filtered:near_duplicate"

    @property
    def is_error(self) -> bool:
        """True where something went wrong; False where the page was understood and is no story, or not wanted."""
        return ":" not in self


def reason_of_kind(kind: PageKind) -> Reason:
    """Why a page of a kind that is no story is rejected."""
    return Reason(f"kind:{kind}")


class Reject(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the rejects: a page or an address that gave no record, and why. Every key is always there; null means
    unknown."""

    # By the first three keys a file of such lines is known (forms.py).
    input: Annotated[str | None, Meta(description="The name of the file, as given")] = None
    offset: Annotated[int | None, Meta(description="Where the page begins in it, as in a record's provenance")] = None
    url: Annotated[str | None, Meta(description="The page's address")] = None
    reason: Annotated[str, Meta(description="Why, in a word: docs/rejects.md has them all")]
    detail: Annotated[str | None, Meta(description="What there is to say beyond that")] = None
    via: Annotated[str | None, Meta(description="Which source named the page to a crawl")] = None
    record: Annotated[Article | None, Meta(description="The page's record, where it could be cleaned")] = None

    @property
    def line(self) -> bytes:
        """The line, with its newline."""
        return encode_json(self) + b"\n"


def rejects_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a line of the rejects."""
    return schema_of(Reject)
