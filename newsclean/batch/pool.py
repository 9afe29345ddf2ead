"""Items -> outcomes in the order of the items, with a bounded number of them in flight."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from newsclean.batch.outcome import Outcome, Stage, unread
from newsclean.batch.worker import Worker
from newsclean.files import Unread
from newsclean.model import Page

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from newsclean.batch.job import Job

# A chunk is what is sent to a worker at once: enough that sending does not count, little enough that all
# workers stay busy and memory stays flat.
_CHUNK_PAGES = 32
_CHUNK_BYTES = 1 << 20
_CHUNKS_A_WORKER = 3
_BYTES_IN_FLIGHT = 1 << 26

_Chunk = list[Page | Unread]


def outcomes(items: Iterable[Page | Unread], job: Job, workers: int) -> Generator[Outcome]:
    """One outcome an item, in their order. With one worker the cleaning is done in this process."""
    return _here(items, job) if workers == 1 else _in_processes(items, job, workers)


def _here(items: Iterable[Page | Unread], job: Job) -> Generator[Outcome]:
    stage = Stage(job)
    for item in items:
        yield unread(item) if isinstance(item, Unread) else stage.outcome(item)


def _in_processes(items: Iterable[Page | Unread], job: Job, workers: int) -> Generator[Outcome]:
    crew = _Crew(job, workers)
    pending: deque[tuple[int, Future[list[Outcome]]]] = deque()
    try:
        for chunk in _chunks(items):
            pending.append((_weight(chunk), crew.submit(chunk)))
            while len(pending) >= workers * _CHUNKS_A_WORKER or sum(size for size, _ in pending) > _BYTES_IN_FLIGHT:
                yield from pending.popleft()[1].result()
        while pending:
            yield from pending.popleft()[1].result()
    finally:
        crew.close()


class _Crew:
    """A thread for each worker process, which waits for it."""

    def __init__(self, job: Job, workers: int) -> None:
        self._job = job
        self._workers: list[Worker] = []
        self._own = threading.local()
        self._threads = ThreadPoolExecutor(workers, initializer=self._hire)

    def submit(self, chunk: _Chunk) -> Future[list[Outcome]]:
        """The outcomes of a chunk, to be waited for."""
        return self._threads.submit(self._work, chunk)

    def close(self) -> None:
        """Ends all processes and threads."""
        for worker in self._workers:
            worker.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def _hire(self) -> None:
        self._own.worker = Worker(self._job)
        self._workers.append(self._own.worker)

    def _work(self, chunk: _Chunk) -> list[Outcome]:
        found = iter(self._own.worker.outcomes([item for item in chunk if isinstance(item, Page)]))
        return [unread(item) if isinstance(item, Unread) else next(found) for item in chunk]


def _chunks(items: Iterable[Page | Unread]) -> Iterator[_Chunk]:
    chunk: _Chunk = []
    weight = 0
    for item in items:
        chunk.append(item)
        weight += _weight([item])
        if len(chunk) >= _CHUNK_PAGES or weight >= _CHUNK_BYTES:
            yield chunk
            chunk, weight = [], 0
    if chunk:
        yield chunk


def _weight(chunk: _Chunk) -> int:
    """Roughly the bytes that a chunk takes."""
    return sum(len(item.content) for item in chunk if isinstance(item, Page))
