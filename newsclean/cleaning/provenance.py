"""Where a record came from and what made it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import newsclean
from newsclean.model import Engine, Provenance

if TYPE_CHECKING:
    from newsclean.model import Page


def provenance(page: Page, model: str, encoding: str | None) -> Provenance:
    """Where a page's record came from and what made it."""
    content = page.content.encode("utf-8", "surrogatepass") if isinstance(page.content, str) else page.content
    return Provenance(
        program=f"newsclean {newsclean.__version__}",
        model=model,
        engine=Engine.NEWSCLEAN,
        encoding=encoding,
        input=page.input,
        offset=page.offset,
        digest=f"sha256:{hashlib.sha256(content).hexdigest()}",
        fetched_at=page.fetched_at,
        status=page.status,
        via=page.via,
        warc_file=page.warc_file,
        warc_offset=page.warc_offset,
    )
