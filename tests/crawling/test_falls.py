"""Whether a number has fallen: shares, counts, lengths."""

from __future__ import annotations

import random

import pytest

from newsclean.crawling.watch.falls import Share, count_fell, length_fell, share_fell, usual_share, vanished

STEADY = [Share(20, 20)] * 5
MOST = [Share(held, 20) for held in (12, 9, 11, 10, 8, 10, 13)]


@pytest.mark.parametrize(
    ("now", "past", "fell"),
    [
        (Share(0, 20), STEADY, True),
        (Share(10, 20), STEADY, True),
        (Share(16, 20), STEADY, False),  # not by a quarter
        (Share(0, 2), STEADY, False),  # two pages tell nothing
        (Share(0, 5), STEADY, True),
        (Share(0, 20), STEADY[:3], False),  # three runs tell nothing
        (Share(0, 0), STEADY, False),
        (Share(0, 20), MOST, True),
        (Share(6, 20), MOST, False),  # by chance
        (Share(0, 20), [Share(0, 20)] * 5, False),  # it never held
        (Share(0, 60), [Share(held, 20) for held in (20, 2, 18, 1, 20, 3, 19)], False),  # runs differ too much
    ],
)
def test_shares(now: Share, past: list[Share], *, fell: bool) -> None:
    assert share_fell(now, past) is fell


def test_the_usual_share_leaves_out_small_runs() -> None:
    assert usual_share([*STEADY, Share(0, 2), Share(0, 3)]) == 1.0
    assert usual_share([Share(4, 4)] * 9) is None


@pytest.mark.parametrize(
    ("now", "past", "fell"),
    [
        (15, [30, 30, 30, 30], True),
        (25, [30, 30, 30, 30], False),
        (20, [41, 40, 38, 22, 19, 42, 40], False),  # as at the weekend
        (9, [41, 40, 38, 22, 19, 42, 40], True),
        (0, [1, 4, 2, 3], False),
    ],
)
def test_counts(now: int, past: list[int], *, fell: bool) -> None:
    assert count_fell(now, past) is fell


def test_nothing_where_there_mostly_was_something() -> None:
    assert vanished(0, [4, 3, 5, 4])
    assert not vanished(0, [4, 2, 5, 4])
    assert not vanished(1, [40, 40])


def test_nothing_stays_a_fall_on_the_nights_after_the_first() -> None:
    assert vanished(0, [20, 20, 20, 20, 20, 0])
    assert vanished(0, [20, 20, 20, 20, 20, 0, 0, 0])
    assert not vanished(0, [20, 20, 20, 20, 0, 0, 0])


def test_lengths() -> None:
    assert length_fell(100, [400, 350, 500, 420])
    assert not length_fell(250, [400, 350, 500, 420])
    assert not length_fell(150, [400, 180, 500, 420])


@pytest.mark.parametrize("rate", [0.5, 0.8, 0.97])
def test_chance_alone_hardly_ever_makes_a_share_fall(rate: float) -> None:
    chance = random.Random(rate)
    runs = [Share(sum(chance.random() < rate for _ in range(20)), 20) for _ in range(5000)]
    assert sum(share_fell(runs[i], runs[i - 10 : i]) for i in range(10, 5000)) <= 1
