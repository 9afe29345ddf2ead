"""Whether a number is lower than chance lets it be, told from the same number of earlier runs."""

from __future__ import annotations

import math
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

# Fewer earlier runs tell nothing.
LEAST_RUNS = 4
# A share of fewer pages says nothing of its run; fewer pages in all say nothing of the newspaper.
LEAST_PAGES = 5
_LEAST_PAST_PAGES = 20
# A share falls by as much as this, and so rarely by chance. A run asks about ten such questions: chance alone
# answers once in ten thousand runs.
_SHARE_FALL = 0.75
_CHANCE = 1e-5
# Counts and lengths follow no law that could be relied on: about half gone, and well below the least there ever was.
_COUNT_FALL = 0.6
_COUNT_BELOW_LEAST = 0.7
_LENGTH_FALL = 0.5
_LENGTH_BELOW_LEAST = 0.75
# Standard deviations of a number that is counted.
_NOISE = 2.0
# So few may well be none tomorrow.
_LEAST_COUNT = 3
# The share of earlier runs that must have named something where nothing is a fall.
_MOSTLY = 0.6
# How many standard deviations below its middle a normal distribution has a fifth of its values.
_FIFTH = 0.84


class Share(NamedTuple):
    """`held` of `total` pages."""

    held: int
    total: int

    @property
    def rate(self) -> float:
        """Between 0 and 1."""
        return self.held / self.total


def usual_share(past: Sequence[Share]) -> float | None:
    """The median share of the earlier runs that had pages enough; null where there are too few of them."""
    rates = [share.rate for share in past if share.total >= LEAST_PAGES]
    enough = len(rates) >= LEAST_RUNS and sum(share.total for share in past) >= _LEAST_PAST_PAGES
    return median(rates) if enough else None


def share_fell(now: Share, past: Sequence[Share]) -> bool:
    """True where so few pages would not hold by chance, even in one of the worse of the earlier runs: by the binomial
    distribution, with the usual share less what runs differ beyond it."""
    usual = usual_share(past)
    if usual is None or now.total == 0 or now.rate > usual * _SHARE_FALL:
        return False
    return _tail(now, _worse(usual, [share for share in past if share.total >= LEAST_PAGES])) < _CHANCE


def count_fell(now: int, past: Sequence[int]) -> bool:
    """True where about half or more is gone, and the least there ever was was more, noise of counting apart."""
    least = min(past)
    if now > _COUNT_FALL * median(past):
        return False
    return now < min(_COUNT_BELOW_LEAST * least, least - _NOISE * math.sqrt(least))


def vanished(now: int, past: Sequence[int]) -> bool:
    """True where there is nothing, and there mostly was something: a night when a source was down, or the nights since
    it is, make nothing usual."""
    held = sum(count >= _LEAST_COUNT for count in past)
    return now == 0 and held >= max(LEAST_RUNS, _MOSTLY * len(past))


def length_fell(now: float, past: Sequence[float]) -> bool:
    """True where texts are half as long as usual, and shorter than they ever were."""
    return now < _LENGTH_FALL * median(past) and now < _LENGTH_BELOW_LEAST * min(past)


def _worse(usual: float, past: Sequence[Share]) -> float:
    """The share of one of the worse runs, and never more than all their pages have together."""
    lower_fifth = sorted(share.rate for share in past)[len(past) // 5]
    spread = (usual - lower_fifth) / _FIFTH
    chance = usual * (1 - usual) / median(share.total for share in past)
    beyond_chance = math.sqrt(max(0.0, spread * spread - chance))
    # Never 1: what has always been so may be otherwise once in all pages seen.
    together = (sum(share.held for share in past) + 1) / (sum(share.total for share in past) + 2)
    return min(max(usual - 2 * beyond_chance, 0.0), together)


def _tail(now: Share, rate: float) -> float:
    """The probability that at most so many pages hold, each by itself with this rate."""
    if rate <= 0:
        return 1.0
    return math.fsum(math.exp(_log_binomial(held, now.total, rate)) for held in range(now.held + 1))


def _log_binomial(held: int, total: int, rate: float) -> float:
    ways = math.lgamma(total + 1) - math.lgamma(held + 1) - math.lgamma(total - held + 1)
    return ways + held * math.log(rate) + (total - held) * math.log1p(-rate)
