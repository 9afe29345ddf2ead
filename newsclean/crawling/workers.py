"""Where pages are cleaned: never on the reactor's thread.

Cleaning one page takes milliseconds of pure computation; on the reactor's thread they would hold up every
socket. A thread keeps the crawler small and is enough while politeness sets the speed; processes use more cores."""

from __future__ import annotations

import asyncio
import functools
import multiprocessing
import signal
import traceback
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.cleaning import Cleaner
from newsclean.errors import PageError
from newsclean.files.reasons import Reason

if TYPE_CHECKING:
    from newsclean.model import Article, Page, Site


class WorkerDied(PageError):
    """The process that cleaned this page, and no other, died of it (out of memory, a crash below Python)."""

    reason = Reason.CRASHED


class CleaningFailed(PageError):
    """An error that newsclean does not raise on purpose; the message ends in where it came from."""

    reason = Reason.BUG


class Workers:
    """Cleans pages in `processes` worker processes, or in one thread of this process where that is 0."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._executor = self._start(processes)

    async def clean(self, page: Page, site: Site | None) -> Article:
        """The page's record. Raises only PageError: NotText, TooLarge, WorkerDied, CleaningFailed."""
        loop = asyncio.get_running_loop()
        executor = self._executor
        try:
            return await loop.run_in_executor(executor, _clean, page, site)
        except BrokenProcessPool:
            self._replace(executor)
            return await self._clean_alone(page, site)

    def close(self) -> None:
        """Ends the workers when the pages in hand are done."""
        self._executor.shutdown(wait=True)

    def _start(self, processes: int) -> Executor:
        if processes == 0:
            return ThreadPoolExecutor(1, thread_name_prefix="newsclean")
        # Not fork: a copy of the reactor, its sockets and locks, would come along.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(processes, mp_context=context, initializer=_leave_signals_to_parent)

    def _replace(self, broken: Executor) -> None:
        # Every page that was in the broken pool comes by here; the first one replaces it.
        if self._executor is broken:
            self._executor = self._start(self._processes)

    async def _clean_alone(self, page: Page, site: Site | None) -> Article:
        """A broken pool takes innocent pages down with the guilty one; alone, each shows which it is."""
        executor = self._start(1)
        try:
            return await asyncio.get_running_loop().run_in_executor(executor, _clean, page, site)
        except BrokenProcessPool:
            raise WorkerDied(f"{page.url}: the worker process died while cleaning this page") from None
        finally:
            executor.shutdown(wait=False)


_shared: dict[int, tuple[Workers, int]] = {}


def acquire(processes: int) -> Workers:
    """The workers that all crawls of this process share; `release` them as often as acquired."""
    workers, users = _shared.get(processes) or (Workers(processes), 0)
    _shared[processes] = (workers, users + 1)
    return workers


def release(processes: int) -> None:
    """Ends the shared workers when the last user lets go."""
    workers, users = _shared.pop(processes)
    if users > 1:
        _shared[processes] = (workers, users - 1)
    else:
        workers.close()


def _leave_signals_to_parent() -> None:
    # Ctrl-C reaches the whole process group; the crawler decides when its workers end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _clean(page: Page, site: Site | None) -> Article:
    try:
        return _cleaner(site).clean(page)
    except PageError:
        raise
    except Exception as error:  # noqa: BLE001  # the runner's: a bug on one page must not lose it, nor end the run
        raise CleaningFailed(_where(error)) from None


def _where(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})"


@functools.lru_cache(maxsize=32)
def _cleaner(site: Site | None) -> Cleaner:
    return Cleaner(site=site)
