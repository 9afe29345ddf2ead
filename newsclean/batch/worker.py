"""A worker process: pages in by the chunk, outcomes out one by one, so that it is known which page killed it."""

from __future__ import annotations

import multiprocessing
from enum import Enum, auto
from typing import TYPE_CHECKING

from newsclean.batch.outcome import Outcome, Stage, rejected, timed_out
from newsclean.children import settle, start_child
from newsclean.errors import NewscleanError, system_words
from newsclean.files import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from newsclean.batch.job import Job
    from newsclean.model import Page

_START_SECONDS = 120.0
_STARTS = 3
# How long a worker may go on after the time limit that it sets itself.
_GRACE_SECONDS = 2.0


def serve(connection: Connection, job: Job) -> None:
    """The worker's life: until the parent closes its end, or dies."""
    stage = Stage(job)
    try:
        connection.send(None)
        for number, page in enumerate(_received(connection)):
            connection.send(stage.outcome(page))
            if number == 0:
                settle()
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _received(connection: Connection) -> Iterator[Page]:
    while True:
        yield from connection.recv()


class _Ending(Enum):
    DONE = auto()
    DIED = auto()
    STUCK = auto()


class Worker:
    """The parent's side of a worker process, which is started anew after it died or hung."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._is_closed = False

    def outcomes(self, pages: Sequence[Page]) -> list[Outcome]:
        """One outcome a page. A page on which the process dies is tried once more, in a new process, for it may
        have been killed from outside; a page on which it hangs is not. Raises NewscleanError where no process
        can be started."""
        found: list[Outcome] = []
        deaths = 0
        while not self._is_closed and len(found) < len(pages):
            before = len(found)
            ending = self._feed(pages[before:], found)
            deaths = 0 if len(found) > before else deaths
            if ending is _Ending.STUCK:
                found.append(timed_out(pages[len(found)], self._job))
            elif ending is _Ending.DIED:
                deaths += 1
                if deaths > 1:
                    found.append(rejected(pages[len(found)], Reason.CRASHED, "the worker process died twice on it"))
                    deaths = 0
        return found

    def kill(self) -> None:
        """Ends the process at once, and the work of the thread that waits for it. For any thread."""
        self._is_closed = True
        if self._process is not None and self._process.pid is not None:
            self._process.kill()

    def close(self) -> None:
        """Clears the process away, when no thread waits for it any more."""
        self.kill()
        self._stop()

    def _feed(self, pages: Sequence[Page], found: list[Outcome]) -> _Ending:
        """Sends pages and adds their outcomes, as many as come."""
        connection = self._connection or self._start()
        try:
            connection.send(pages)
            for _ in pages:
                if not connection.poll(self._job.page_timeout + _GRACE_SECONDS):
                    self._stop()
                    return _Ending.STUCK
                found.append(connection.recv())
        except (EOFError, OSError):
            self._stop()
            return _Ending.DIED
        return _Ending.DONE

    def _start(self) -> Connection:
        why = ""
        for _ in range(_STARTS):
            try:
                connection = self._spawn()
                if connection.poll(_START_SECONDS) and not self._is_closed:
                    connection.recv()
                    self._connection = connection
                    return connection
            except EOFError:
                pass
            except OSError as error:
                why = f" ({system_words(error)})"
            self._stop()
            if self._is_closed:
                break
        raise NewscleanError(f"worker processes cannot be started{why}; --workers 1 needs none")

    def _spawn(self) -> Connection:
        """The connection to a new process. Raises OSError where none can be started."""
        ours, theirs = multiprocessing.Pipe()
        with theirs:
            try:
                self._process = start_child(serve, theirs, self._job)
            except OSError:
                ours.close()
                raise
        return ours

    def _stop(self) -> None:
        if self._process is not None and self._process.pid is not None:
            self._process.kill()
            self._process.join()
        self._connection = None
