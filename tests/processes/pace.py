"""Bounds on what work costs that a slow or busy machine does not break."""

from __future__ import annotations

import re
import resource
import time
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# To count these words takes so many seconds of CPU where the bounds of the tests were set.
_WORDS = " ".join(f"On day {number} the tide stood {number * number:x} feet high." for number in range(80_000))
_SECONDS = 0.2
# A busy machine may be busy while the work is done, and not while the words are counted.
_TRIES = 4


def cost(work: Callable[[], object], most: float) -> float:
    """The seconds of CPU that work takes, with the processes that it waits for: its own where they are fewer than
    `most`, and otherwise what a slow machine's are worth. How slow this one is tells a fixed piece of work that is done
    right before and after."""
    spent = _spent(work)
    tries = 0
    while spent >= most and tries < _TRIES:
        before, again, after = _spent(_count_words), _spent(work), _spent(_count_words)
        spent = min(spent, again * _SECONDS / max(_SECONDS, before, after))
        tries += 1
    return spent


def growth(work: Callable[[int], object], size: int, times: int, most: float) -> float:
    """How many times as much work on `times` the size costs, divided by `times`: 1 for what grows in step. Measured
    again where it is not less than `most`, for a machine may have been busy."""
    least = float("inf")
    tries = 0
    while least >= most and tries < _TRIES:
        small = _spent(lambda: work(size))
        least = min(least, _spent(lambda: work(size * times)) / small / times)
        tries += 1
    return least


def _spent(work: Callable[[], object]) -> float:
    started = _cpu_seconds()
    work()
    return _cpu_seconds() - started


def _cpu_seconds() -> float:
    """Of this process, and of those that it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def _count_words() -> None:
    Counter(re.findall(r"\w+", _WORDS.lower()))
