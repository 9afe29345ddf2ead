"""Telling somebody how a command ended, however it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsclean.cli.exit_codes import BUG, SIGNALLED
from newsclean.cli.terminal import say
from newsclean.crawling.watch.notices import Event, Notice, notice_of, tell
from newsclean.errors import LockedError, NewscleanError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    from newsclean.crawling.watch.notices import Ways
    from newsclean.crawling.watch.report import Report


class Teller:
    """A context manager: what goes wrong inside is told, and so is what `ended` hears of."""

    def __init__(self, ways: Ways) -> None:
        self._ways = ways

    def ended(self, reports: Sequence[Report], exit_code: int, held: Sequence[str] = ()) -> None:
        """Tells of failures and alarms, and of newspapers that were left out; of a run that somebody stopped, only what
        it had noticed."""
        for newspaper in held:
            say(newspaper)
        if held:
            self._tell(Notice(event=Event.FAILURE, text="; ".join(held), exit_code=exit_code))
        is_of_runs = exit_code < SIGNALLED and exit_code != LockedError.exit_code
        notice = notice_of(reports, exit_code if is_of_runs else None)
        if notice is not None and notice.reports:
            say(notice.text, "error" if notice.event is Event.FAILURE else "warning")
        self._tell(notice)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception) and not isinstance(error, click.ClickException | click.Abort):
            code = error.exit_code if isinstance(error, NewscleanError) else BUG
            self._tell(Notice(event=Event.FAILURE, text=str(error) or type(error).__name__, exit_code=code))

    def _tell(self, notice: Notice | None) -> None:
        if notice is not None:
            for complaint in tell(notice, self._ways):
                say(complaint)
