"""Where pages are cleaned: never on the reactor's thread.

Cleaning one page takes milliseconds of pure computation; on the reactor's thread they would hold up every
socket. `newsclean crawl` has a process for it, which costs a third of a second and some 50 MB: one can be ended where a
page takes too long, and a regular expression holds no other thread up. In other projects a thread is the default, for a
script that starts a crawl without `if __name__ == "__main__"` can start no process."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol

from newsclean.crawling.crew import Crew
from newsclean.crawling.task import clean_page

if TYPE_CHECKING:
    from newsclean.model import Article, Page, Site


class Workers(Protocol):
    """What cleans pages."""

    async def clean(self, page: Page, site: Site | None) -> Article:
        """The page's record. Raises only PageError."""

    def close(self) -> None:
        """Ends the work; to be called when no page is in hand."""


class Thread:
    """A thread of this process."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="newsclean")

    async def clean(self, page: Page, site: Site | None) -> Article:
        """The page's record. Raises only PageError."""
        return await asyncio.get_running_loop().run_in_executor(self._executor, clean_page, page, site)

    def close(self) -> None:
        """Ends the thread when the page in hand is done."""
        self._executor.shutdown(wait=True)


_shared: dict[int, tuple[Workers, int]] = {}


def acquire(processes: int) -> Workers:
    """The workers that all crawls of this process share, a thread for 0; `release` them as often as acquired."""
    workers, users = _shared.get(processes) or (Crew(processes) if processes else Thread(), 0)
    _shared[processes] = (workers, users + 1)
    return workers


def release(processes: int) -> None:
    """Ends the shared workers when the last user lets go."""
    workers, users = _shared.pop(processes)
    if users > 1:
        _shared[processes] = (workers, users - 1)
    else:
        workers.close()
