"""What has become less since the earlier runs of a newspaper."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.crawling.report import Report

# Fewer earlier runs tell nothing; more than the last ten tell of another time.
_LEAST_RUNS = 3
_MOST_RUNS = 10
# A listing that named so few articles may well name none tomorrow.
_LEAST_ARTICLES = 3
_LISTING_FALL = 1 / 3
_LEAST_PAGES = 10
_SHARE_FALL = 0.6


class Fall(Struct, frozen=True, kw_only=True):
    """Something a run has less of: `what` is "records" (the share of the fetched pages that gave one), or a listing
    as `provenance.via` names it (how many articles it named); `before` is the median of the earlier runs."""

    what: str
    before: float
    now: float


def find_falls(report: Report, earlier: Sequence[Report]) -> tuple[Fall, ...]:
    """What fell in a run against those before it, the oldest of which comes first."""
    past = earlier[-_MOST_RUNS:]
    return (*_listings(report, past), *_records(report, past))


def _listings(report: Report, past: Sequence[Report]) -> Iterator[Fall]:
    for via, named in report.sources.items():
        if named is not None and named.unchanged:
            continue
        counts = [said.articles for run in past if (said := run.sources.get(via)) and not said.unchanged]
        now = named.articles if named is not None else 0
        before = median(counts) if len(counts) >= _LEAST_RUNS else 0
        if before >= _LEAST_ARTICLES and now < before * _LISTING_FALL:
            yield Fall(what=via, before=before, now=now)


def _records(report: Report, past: Sequence[Report]) -> Iterator[Fall]:
    shares = [share for run in past if (share := _share(run)) is not None]
    now = _share(report)
    if now is not None and len(shares) >= _LEAST_RUNS and now < (before := median(shares)) * _SHARE_FALL:
        yield Fall(what="records", before=round(before, 3), now=round(now, 3))


def _share(report: Report) -> float | None:
    """The share of the pages that gave, or still hold, a record; null for too few pages."""
    held = report.records + report.unchanged
    pages = held + sum(report.rejected.values())
    return held / pages if pages >= _LEAST_PAGES else None
