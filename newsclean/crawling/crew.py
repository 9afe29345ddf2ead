"""Worker processes that clean pages, spoken to from the event loop itself.

A pool of the standard library has three threads between the reactor and its processes, which cost the crawler's
process more than all that it does itself with a page. Here a page is written to a socket and its record read from it.
Both are framed by their length; a page goes as a pickle, a record comes as MessagePack, a PageError as a pickle."""

from __future__ import annotations

import asyncio
import pickle
import socket
import struct
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from newsclean.children import settle, start_child
from newsclean.crawling.task import bugs_named, clean_page
from newsclean.errors import PageError
from newsclean.files.reasons import Reason
from newsclean.model import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsclean.model import Page, Site

    Clean = Callable[[Page, Site | None], Article]

# Pages that a worker has before it: enough that it never waits while this process is busy with other things.
_IN_HAND = 4
# Seconds, those in which the process starts included; a page takes thousandths of one.
_PAGE_SECONDS = 120.0
_LENGTH = struct.Struct("!Q")
_RECORD, _ERROR = b"r", b"e"

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Article).decode


class WorkerDied(PageError):
    """The process that cleaned this page died of it, and another one as well (out of memory, a crash below Python)."""

    reason = Reason.CRASHED


class WorkerStuck(PageError):
    """The process that cleaned this page came to no end."""

    reason = Reason.TIMEOUT


class Crew:
    """As many processes as there is work for, up to `size`. `clean`, a module-level function, is what they do."""

    def __init__(self, size: int, clean: Clean = clean_page, page_seconds: float = _PAGE_SECONDS) -> None:
        self._size = size
        self._clean = clean
        self._page_seconds = page_seconds
        self._members: list[_Member] = []
        self._waiting: deque[_Task] = deque()

    async def clean(self, page: Page, site: Site | None) -> Article:
        """The page's record. Raises only PageError: what `clean` raises, CleaningFailed, WorkerDied, WorkerStuck."""
        task = _Task(page, site)
        self._waiting.append(task)
        self._hand_out()
        return await task.answer

    def close(self) -> None:
        """Ends all processes; to be called when no page is in hand."""
        members, self._members = self._members, []
        for member in members:
            member.end()

    def free(self) -> None:
        """Notes that a member has room for another page."""
        self._hand_out()

    def lost(self, member: _Member) -> None:
        """Notes that a member's process has ended. The page before it is tried once more, for the process may have been
        killed from outside; one on which it was stuck is not."""
        if member not in self._members:
            return  # it was told to
        self._members.remove(member)
        member.end()
        left = member.in_hand
        if left and member.is_stuck:
            left.popleft().fail(WorkerStuck(f"not done after {self._page_seconds:g} s"))
        elif left and left[0].deaths:
            left.popleft().fail(WorkerDied("the worker process died twice on it"))
        elif left:
            left[0].deaths += 1
        self._waiting.extendleft(reversed(left))
        self._hand_out()

    def _hand_out(self) -> None:
        while self._waiting:
            member = self._least_busy()
            if member is None:
                return
            member.take(self._waiting.popleft())

    def _least_busy(self) -> _Member | None:
        least = min(self._members, key=lambda member: len(member.in_hand), default=None)
        if (least is None or least.in_hand) and len(self._members) < self._size:
            return self._hired() or least
        return least if least and len(least.in_hand) < _IN_HAND else None

    def _hired(self) -> _Member | None:
        """A new member; null where no process can be started, and where there is no other one all pages have failed."""
        try:
            member = _Member(self, self._clean, self._page_seconds)
        except OSError as error:
            while self._waiting and not self._members:
                self._waiting.popleft().fail(WorkerDied(f"no worker process can be started: {error}"))
            return None
        self._members.append(member)
        return member


class _Task:
    """A page on its way: `answer` becomes its record. `deaths` counts the processes that ended before it was done."""

    def __init__(self, page: Page, site: Site | None) -> None:
        self.sent = _framed(pickle.dumps((page, site)))
        self.answer: asyncio.Future[Article] = asyncio.get_running_loop().create_future()
        self.deaths = 0

    def answered(self, frame: bytes) -> None:
        """Takes what a process sent."""
        if self.answer.done():
            return  # nobody waits for it any more
        if frame.startswith(_RECORD):
            self.answer.set_result(_decode(memoryview(frame)[1:]))
        else:
            self.answer.set_exception(pickle.loads(memoryview(frame)[1:]))  # noqa: S301  # our own process sent it

    def fail(self, error: PageError) -> None:
        """Ends it without a record."""
        if not self.answer.done():
            self.answer.set_exception(error)


class _Member(asyncio.Protocol):
    """A process and the pages that it has before it, the one that it is at first. Raises OSError where none can be
    started."""

    def __init__(self, crew: Crew, clean: Clean, page_seconds: float) -> None:
        self.in_hand: deque[_Task] = deque()
        self.is_stuck = False
        self._crew = crew
        self._page_seconds = page_seconds
        self._loop = asyncio.get_running_loop()
        self._clock: asyncio.TimerHandle | None = None
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                self._process = start_child(serve, theirs, clean)
            except OSError:
                ours.close()
                raise
        self._connected = self._loop.create_task(self._loop.create_connection(lambda: self, sock=ours))

    def take(self, task: _Task) -> None:
        """Sends a page."""
        self.in_hand.append(task)
        if len(self.in_hand) == 1:
            self._watch()
        if self._transport is not None:
            self._transport.write(task.sent)

    def end(self) -> None:
        """Ends the process, and clears it away."""
        self._stop_watching()
        self._connected.cancel()
        if self._transport is not None:
            self._transport.abort()
        self._process.kill()
        self._process.join()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Sends what was taken before."""
        self._transport = transport = cast("asyncio.Transport", transport)
        transport.writelines([task.sent for task in self.in_hand])

    def data_received(self, data: bytes) -> None:
        """Answers every page whose record is there."""
        self._received += data
        while (frame := _taken(self._received)) is not None:
            self.in_hand.popleft().answered(frame)
            self._watch()
        self._crew.free()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  # asyncio names it
        """The process has ended."""
        self._crew.lost(self)

    def _watch(self) -> None:
        self._stop_watching()
        if self.in_hand:
            self._clock = self._loop.call_later(self._page_seconds, self._give_up)

    def _stop_watching(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _give_up(self) -> None:
        self.is_stuck = True
        self._process.kill()


def serve(connection: socket.socket, clean: Clean) -> None:
    """The life of a worker process: until its parent closes the connection, or dies."""
    with connection, connection.makefile("rb") as pages:
        for number, pickled in enumerate(iter(partial(_read, pages), None)):
            page, site = pickle.loads(pickled)  # noqa: S301  # our own parent sent it
            try:
                connection.sendall(_framed(_answer(clean, page, site)))
            except OSError:
                return
            if number == 0:
                settle()


def _answer(clean: Clean, page: Page, site: Site | None) -> bytes:
    try:
        with bugs_named():
            return _RECORD + _encode(clean(page, site))
    except PageError as error:
        return _ERROR + pickle.dumps(error)


def _framed(content: bytes) -> bytes:
    return _LENGTH.pack(len(content)) + content


def _read(stream: BinaryIO) -> bytes | None:
    """What the next frame holds; null at the end, be it in the middle of one."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    content = stream.read(length)
    return content if len(content) == length else None


def _taken(received: bytearray) -> bytes | None:
    """What the first frame holds, taken out of the buffer; null where it is not whole yet."""
    if len(received) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(received)
    end = _LENGTH.size + length
    if len(received) < end:
        return None
    content = bytes(received[_LENGTH.size : end])
    del received[:end]
    return content
