"""The time limit on a page."""

from __future__ import annotations

import signal

import pytest

from newsclean.batch.timer import PageTimeout, time_limit


def test_a_signal_that_comes_as_the_work_ends_leaves_no_timer_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    set_timer, handler = signal.setitimer, signal.getsignal(signal.SIGALRM)
    signals = [PageTimeout()]

    def set_timer_late(which: int, seconds: float, again: float = 0.0) -> None:
        if not seconds and signals:
            raise signals.pop()
        set_timer(which, seconds, again)

    monkeypatch.setattr(signal, "setitimer", set_timer_late)
    with pytest.raises(PageTimeout), time_limit(60):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is handler
