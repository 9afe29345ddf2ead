"""What a crawl is to fetch of a newspaper."""

from __future__ import annotations

from datetime import date  # noqa: TC003  # msgspec reads the annotations
from typing import Any

import msgspec

from newsclean.crawling.store.memory import Refetch
from newsclean.errors import ConfigurationError


class Order(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`since` and `until` are days, both included; `max_pages` limits the articles asked for; `addresses` is a file
    with an address a line, fetched in place of the newspaper's sources; a dry run fetches listings only; `refetch`
    says which known stories are asked for again; `follow_teasers` fetches the stories that the fetched pages' own
    teasers name. Null is without bounds."""

    since: date | None = None
    until: date | None = None
    max_pages: int | None = None
    addresses: str | None = None
    dry_run: bool = False
    refetch: Refetch = Refetch.AUTO
    follow_teasers: bool = False


def read_order(arguments: dict[str, Any]) -> Order:
    """The order in a spider's arguments, which Scrapy's command line gives as text. Raises ConfigurationError."""
    try:
        return msgspec.convert(arguments, Order, strict=False)
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"spider arguments: {error}") from None
