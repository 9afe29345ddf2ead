"""What one run over one newspaper did."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from newsclean.crawling.values import Named, is_error


class Report(Struct, frozen=True, kw_only=True):
    """The report of a run. Instants are RFC 3339 in UTC; files lie beside the report; `records` is
    `new` and `revised` together, `unchanged` counts known stories asked for again; `sources` holds what
    each listing named, null where it could not be read. `reason` is how the run ended:
    finished, max_pages, max_time, interrupted, or why the newspaper was left alone."""

    newspaper: str
    name: str
    run: str
    started: str
    finished: str
    reason: str
    records: int
    new: int
    revised: int
    unchanged: int
    rejected: dict[str, int]
    requests: int
    bytes_received: int
    sources: dict[str, Named | None]
    records_file: str | None = None
    rejects_file: str | None = None
    error: str | None = None

    @property
    def errors(self) -> int:
        """How many addresses gave no record because something went wrong."""
        return sum(number for reason, number in self.rejected.items() if is_error(reason))

    def to_json(self) -> bytes:
        """The report as it stands in its file: indented JSON with a newline at its end."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"
