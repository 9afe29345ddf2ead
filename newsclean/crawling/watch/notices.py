"""Telling somebody: a command that is run, or a webhook that is called, when a run failed or raised an alarm."""

from __future__ import annotations

import http.client
import os
import shlex
import shutil
import subprocess
import urllib.error
import urllib.request
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from newsclean.crawling.watch.report import Report  # noqa: TC001  # msgspec reads the annotations
from newsclean.errors import ConfigurationError
from newsclean.sites import host_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COMMAND_SECONDS = 60
_WEBHOOK_SECONDS = 10


class Event(StrEnum):
    """Why somebody is told."""

    FAILURE = "failure"
    ALARM = "alarm"


class Notice(Struct, frozen=True, kw_only=True):
    """What somebody is told: in a line (`text`, the name that chat programs' webhooks look for), the exit code where
    the process ends with this, and the reports of the runs that gave cause."""

    event: Event
    text: str
    exit_code: int | None = None
    reports: tuple[Report, ...] = ()


class Ways(Struct, frozen=True, kw_only=True):
    """How somebody is told. `command` is run without a shell; `webhook` is an http or https address. Raises
    ConfigurationError."""

    command: str | None = None
    webhook: str | None = None

    def __post_init__(self) -> None:
        if self.webhook and not host_of(self.webhook):
            raise ConfigurationError("the webhook is no http or https address")
        if self.command and not _words(self.command):
            raise ConfigurationError(f"{self.command}: no command")
        if self.command and shutil.which(program := _words(self.command)[0]) is None:
            raise ConfigurationError(f"{program}: no such program")


def notice_of(reports: Sequence[Report], exit_code: int | None = None) -> Notice | None:
    """What there is to tell of runs that came to their end; null where all is well."""
    bad = tuple(report for report in reports if report.has_failed)
    alarmed = tuple(report for report in reports if report.alarms)
    if not bad and not exit_code:
        return Notice(event=Event.ALARM, text=_text(alarmed), exit_code=exit_code, reports=alarmed) if alarmed else None
    told = tuple(report for report in reports if report in bad or report in alarmed) or tuple(reports)
    return Notice(event=Event.FAILURE, text=_text(told) or f"exit code {exit_code}", exit_code=exit_code, reports=told)


def tell(notice: Notice, ways: Ways) -> Iterator[str]:
    """Tells it, in no more than a minute or so; gives a line for each way that failed."""
    body = msgspec.json.encode(notice)
    if ways.command and (complaint := _run(ways.command, notice, body)):
        yield f"{_words(ways.command)[0]}: {complaint}"
    if ways.webhook and (complaint := _post(ways.webhook, body)):
        # The rest of the address is as good as a password.
        yield f"webhook at {host_of(ways.webhook)}: {complaint}"


def _text(reports: Sequence[Report]) -> str:
    return "; ".join(f"{report.newspaper}: {', '.join(_causes(report))}" for report in reports)


def _causes(report: Report) -> Iterator[str]:
    if report.has_failed:
        yield report.error or report.reason
    yield from map(str, report.alarms)
    if not report.alarms and not report.error and report.errors:
        yield "1 page failed" if report.errors == 1 else f"{report.errors} pages failed"


def _words(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError:
        return []


def _run(command: str, notice: Notice, body: bytes) -> str | None:
    """What went wrong. The notice is the command's input, and its event and line are in the environment."""
    environment = {**os.environ, "NEWSCLEAN_EVENT": notice.event, "NEWSCLEAN_TEXT": notice.text}
    try:
        done = subprocess.run(  # noqa: S603  # the user's own command
            _words(command), input=body, env=environment, timeout=_COMMAND_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return getattr(error, "strerror", None) or f"did not end within {_COMMAND_SECONDS} s"
    return f"exit code {done.returncode}" if done.returncode else None


def _post(address: str, body: bytes) -> str | None:
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})  # noqa: S310  # Ways checks it
    try:
        with urllib.request.urlopen(request, timeout=_WEBHOOK_SECONDS):  # noqa: S310
            return None
    except (OSError, http.client.HTTPException, ValueError) as error:
        return str(getattr(error, "reason", None) or error) or type(error).__name__
