"""What a crawl knows and has still to fetch: one set of addresses that several sources fill."""

from __future__ import annotations

import functools
import hashlib
import heapq
from collections import Counter, deque
from datetime import date

from newsclean.crawling.addresses import is_amp, join_key
from newsclean.crawling.values import Found, Listing


class Frontier:
    """Listings and articles to fetch, each once.

    The listings a crawl begins with come first, so that an article's `via` names all that found it; then
    articles, those of the newest day first: what earlier runs did not reach must not keep a short run from what is new;
    later listings (parts of an index, next pages, older days) one by one and only when no article
    waits, so that a newspaper with a million addresses is neither read to its end first nor held in memory.
    From then on stories of earlier runs take turns with what is new: in a run that is cut short, both get their share.
    """

    def __init__(self, max_pages: int | None = None) -> None:
        self._pages_left = max_pages
        self._first: deque[Listing] = deque()
        self._later: deque[Listing] = deque()
        self._open: Counter[bool] = Counter()  # listings asked for and not yet answered, by `later`
        self._listings_seen: set[bytes] = set()
        self._waiting: dict[bytes, Found] = {}
        # (the day, newest first; in which order they came; key); it may name some twice, and some that are taken.
        self._order: list[tuple[int, int, bytes]] = []
        self._came = 0
        self._again: deque[Found] = deque()
        self._is_by_turns = False
        self._is_agains_turn = False
        self._taken: set[bytes] = set()

    def add_listing(self, listing: Listing) -> bool:
        """Notes a listing; False where it is known already."""
        key = digest_of(listing.url)
        if key in self._listings_seen:
            return False
        self._listings_seen.add(key)
        (self._later if listing.later else self._first).append(listing)
        return True

    def add(self, found: Found, day: date = date.max) -> bool:
        """Notes an article's address; False where it is known already. What a second listing says of an
        article that still waits is kept with it. The latest `day` comes first."""
        key = digest_of(found.url)
        if key in self._taken:
            return False
        known = self._waiting.get(key)
        self._came += 1
        heapq.heappush(self._order, (-day.toordinal(), self._came, key))
        self._waiting[key] = found if known is None else _merged(known, found)
        return known is None

    def add_again(self, found: Found) -> None:
        """Notes a story of earlier runs, to be asked for when the articles of the first listings are taken."""
        self._again.append(found)

    def take(self) -> Listing | Found | None:
        """The next thing to fetch; null where nothing is left, or where open listings must answer first."""
        if self._pages_left == 0:
            return None
        if self._first:
            return self._take_listing(self._first)
        if self._open[False]:
            return None
        if self._waiting and not self._is_by_turns:
            return self._take_article(self._newest())
        self._is_by_turns = True
        target = self._take_again() if self._is_agains_turn else self._take_new()
        if target is None and (self._is_agains_turn or not self._open[True]):
            target = self._take_new() if self._is_agains_turn else self._take_again()
        if target is not None:
            self._is_agains_turn = not self._is_agains_turn
        return target

    @property
    def is_cut_short(self) -> bool:
        """True where no more pages may be asked for and something is left."""
        return self._pages_left == 0 and bool(self._first or self._waiting or self._again or self._later)

    def answered(self, listing: Listing) -> None:
        """Notes that a listing was read, or failed for good."""
        self._open[listing.later] -= 1

    def is_taken(self, url: str) -> bool:
        """True for an article's address that was asked for, or answered for another."""
        return digest_of(url) in self._taken

    def claim(self, url: str) -> bool:
        """Notes that an article answered under this address, having been asked for under another (a redirect);
        False where this one was fetched already."""
        key = digest_of(url)
        if key in self._taken:
            return False
        self._taken.add(key)
        self._waiting.pop(key, None)
        return True

    def _take_listing(self, queue: deque[Listing]) -> Listing:
        listing = queue.popleft()
        self._open[listing.later] += 1
        return listing

    def _take_new(self) -> Listing | Found | None:
        if self._waiting:
            return self._take_article(self._newest())
        return self._take_listing(self._later) if self._later and not self._open[True] else None

    def _newest(self) -> bytes:
        while self._order[0][2] not in self._waiting:
            heapq.heappop(self._order)
        return self._order[0][2]

    def _take_again(self) -> Found | None:
        while self._again:
            found = self._again.popleft()
            if self.add(found):
                return self._take_article(digest_of(found.url))
        return None

    def _take_article(self, key: bytes) -> Found:
        self._taken.add(key)
        if self._pages_left is not None:
            self._pages_left -= 1
        return self._waiting.pop(key)


def same_story(one: str, other: str) -> bool:
    """True where two addresses are joined as one article's."""
    return join_key(one) == join_key(other)


@functools.lru_cache(maxsize=4096)
def digest_of(url: str) -> bytes:
    """What stands for an address and all its doubles (see `join_key`): 10 bytes."""
    return hashlib.blake2b(join_key(url).encode(), digest_size=10).digest()


def _merged(known: Found, new: Found) -> Found:
    vias = known.via.split(" ")
    return Found(
        # The page itself is wanted, not its AMP or mobile copy, whichever was named first.
        url=new.url if is_amp(known.url) and not is_amp(new.url) else known.url,
        via=" ".join(vias if new.via in vias else [*vias, new.via]),
        title=known.title or new.title,
        published=known.published or new.published,
        modified=known.modified or new.modified,
    )
