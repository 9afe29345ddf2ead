"""Whether a crawl left its delay between requests, as the server saw them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.demo.server import Seen

# How late, in seconds, the server's thread may notice a request on a busy machine.
_LATE = 0.15


def hurried(log: Sequence[Seen], delay: float) -> list[tuple[str, str, float]]:
    """The pairs of requests that came sooner after each other than so many delays allow, with the seconds between
    them. Every stretch of the log counts: one gap is short where a request was noticed late, and a sum of gaps is
    not. The first request is left out: a server that has just begun notices it late, and then all others seem to
    hurry."""
    assert len(log) > 3
    pairs = combinations(enumerate(log[1:]), 2)
    apart = [(first.path, later.path, later.time - first.time, (k - i) * delay) for (i, first), (k, later) in pairs]
    return [(first, later, seconds) for first, later, seconds, least in apart if seconds < least - _LATE]
