"""Where a record came from and what made it."""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import TYPE_CHECKING

import newsclean
from newsclean.cleaning.metadata.date_reading import read_date
from newsclean.model import DatePrecision, Engine, Provenance

if TYPE_CHECKING:
    from newsclean.model import Page

_RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)


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
        fetched_at=None if page.fetched_at is None else _instant(page.fetched_at),
        status=page.status,
        via=page.via,
        warc_file=page.warc_file,
        warc_offset=page.warc_offset,
    )


def _instant(given: str) -> str | None:
    """The instant as it was given where that is RFC 3339, else in that form; null where it is none ("yesterday", a day
    without its hour, a clock without its zone)."""
    try:
        if _RFC_3339.fullmatch(given) and datetime.fromisoformat(given):
            return given
    except ValueError:
        return None
    moment = read_date(given)
    written, precision = moment.written() if moment else (None, None)
    return written if precision is DatePrecision.INSTANT else None
