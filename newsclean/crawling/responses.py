"""What Scrapy's responses say, as newsclean's values."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from newsclean.crawling.store.captures import CAPTURE
from newsclean.crawling.store.memory import Version
from newsclean.crawling.values import Document
from newsclean.model import Page

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response
    from twisted.python.failure import Failure as TwistedFailure

    from newsclean.crawling.store.captures import Capture
    from newsclean.crawling.values import Found, Listing


_FOR_GOOD = frozenset({HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT})


def version_of(response: Response) -> Version:
    """How the server names the version that it sent."""
    etag, last_modified = (response.headers.get(name) for name in ("ETag", "Last-Modified"))
    return Version(
        etag=None if etag is None else etag.decode("latin-1"),
        last_modified=None if last_modified is None else last_modified.decode("latin-1"),
    )


def is_moved(end: Request | Response) -> bool:
    """True where every redirect on the way to it was for good; meta elements and 302, 303 and 307 are not."""
    return _FOR_GOOD.issuperset(end.meta.get("redirect_reasons", ()))


def target_of(failure: TwistedFailure) -> Listing | Found:
    """What the failed request was to fetch."""
    arguments = failure.request.cb_kwargs  # type: ignore[attr-defined]  # Scrapy puts it there
    target: Listing | Found = arguments.get("listing") or arguments["found"]
    return target


def document_of(response: Response) -> Document:
    """The listing in a response."""
    return Document(url=response.url, body=response.body, content_type=_content_type(response))


def page_of(response: Response, found: Found) -> Page:
    """The article in a response."""
    capture: Capture | None = response.meta.get(CAPTURE)
    return Page(
        content=response.body,
        url=response.url,
        content_type=_content_type(response) or None,
        headers={name.decode("latin-1").lower(): _joined(values) for name, values in response.headers.items()},
        # The archive's own instant, where there is one: who cleans the page again must come to the same record.
        fetched_at=capture.date if capture else datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        status=response.status,
        via=found.via,
        source_record=_said_of(found),
    )


def _said_of(found: Found) -> dict[str, Any] | None:
    said = {"title": found.title, "published": found.published, "modified": found.modified}
    return {key: value for key, value in said.items() if value is not None} or None


def _joined(values: list[bytes]) -> str:
    return ", ".join(value.decode("latin-1") for value in values)


def _content_type(response: Response) -> str:
    return (response.headers.get("Content-Type") or b"").decode("latin-1")
