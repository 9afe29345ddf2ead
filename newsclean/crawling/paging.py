"""How far down a section front, or an archive page, is read: page after page, to where all below is known.

While pages name something new, the next is worth a request. A run that is cut short leaves the page that it did not
come to; the next run reads the first page, as always, and goes on there, though nothing new stands between: until the
front ends, or names only what was known when it was last read down to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.crawling.frontier import digest_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.crawling.store.memory import Memory
    from newsclean.crawling.values import Found, Listing


class Paging:
    """The fronts of one run."""

    def __init__(self) -> None:
        self._named: dict[str, set[bytes]] = {}
        self._left: dict[str, Listing | None] = {}

    def after(
        self, listing: Listing, following: Listing | None, named: Sequence[Found], new: int, memory: Memory | None
    ) -> Listing | None:
        """The page to read after one that was read; null where all below is known. `following` is the page that it
        names as its next, `named` are the articles on it, `new` is how many of them nothing had named before."""
        if memory is None:
            return following if new else None
        front = _front_of(listing)
        if front not in self._left:
            self._left[front] = memory.front(front).unread
        is_progress = self._is_progress(front, named)
        further = following
        if following is not None and not new:
            left = self._left[front]
            if left is not None and left.page > listing.page:
                further = left
            elif not (is_progress and self._is_unread_ground(front, named, memory)):
                further = None
        if further is not None:
            memory.front_goes_on(front, further)
        elif following is not None or self._left[front] is not None or listing.page > 1:
            memory.front_read_down(front)
        return further

    def _is_progress(self, front: str, named: Sequence[Found]) -> bool:
        """True where a page names what no page before it did: a front may give its last page for ever."""
        seen = self._named.setdefault(front, set())
        before = len(seen)
        seen.update(digest_of(found.url) for found in named)
        return len(seen) > before

    def _is_unread_ground(self, front: str, named: Sequence[Found], memory: Memory) -> bool:
        """True where a page lies in what no run has read down to its end: it was found since, by a run that was cut."""
        state = memory.front(front)
        if state.read_down_at is not None and self._left[front] is None:
            return False
        return any(memory.is_found_since(found.url, state.read_down_at) for found in named)


def ended(listing: Listing, memory: Memory) -> None:
    """Notes that a page behind a front's first is not there: the front ends before it."""
    if listing.page > 1:
        memory.front_read_down(_front_of(listing))


def left(listing: Listing, memory: Memory) -> Listing | None:
    """The page that earlier runs left unread, of a front whose first page has not changed; null where there is none."""
    return memory.front(_front_of(listing)).unread


def _front_of(listing: Listing) -> str:
    return listing.front or listing.url
