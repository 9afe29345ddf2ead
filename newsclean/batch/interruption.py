"""Ctrl-C, SIGTERM and the end of a terminal: noticed at once while waiting, and never in the middle of writing."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _signals() -> tuple[signal.Signals, ...]:
    """Those to be taken; a run under nohup is to outlive its terminal."""
    return _SIGNALS if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN else (*_SIGNALS, signal.SIGHUP)


class Interrupted(BaseException):
    """The user or the system asked the run to end. `exit_code` is 130, 143 or 129."""

    def __init__(self, signum: int) -> None:
        self.exit_code = 128 + signum
        super().__init__(f"interrupted by {signal.Signals(signum).name}")


class Interruption:
    """Takes the signals; raises Interrupted inside `allowed()`, or as soon as it is entered."""

    def __init__(self) -> None:
        self._signum: int | None = None
        self._is_allowed = False

    @contextmanager
    def listening(self) -> Iterator[Interruption]:
        """Takes the signals for its body. Outside a main thread, where that cannot be, it does nothing."""
        if threading.current_thread() is not threading.main_thread():
            yield self
            return
        before = {signum: signal.signal(signum, self._note) for signum in _signals()}
        try:
            yield self
        finally:
            for signum, handler in before.items():
                signal.signal(signum, handler)

    @contextmanager
    def allowed(self) -> Iterator[None]:
        """A body that may be broken off at any point."""
        self._is_allowed = True
        try:
            self._raise_if_asked()
            yield
        finally:
            self._is_allowed = False

    def _note(self, signum: int, _: FrameType | None) -> None:
        self._signum = signum
        if self._is_allowed:
            self._is_allowed = False  # a second signal must not break the cleaning up
            raise Interrupted(signum)

    def _raise_if_asked(self) -> None:
        if self._signum is not None:
            self._is_allowed = False
            raise Interrupted(self._signum)
