"""What a known story's page shows in the story's place, and is not believed at once.

On some nights every address of a newspaper answers with one page: it begs for patience, for consent or for money, in
words that no list holds. None of its stories has become that."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct

from newsclean.crawling.addresses import bare_key, is_front, join_key
from newsclean.crawling.store.memory import Known, Version
from newsclean.crawling.values import Failure

if TYPE_CHECKING:
    from newsclean.crawling.store.memory import Memory
    from newsclean.model import Article

# A story that falls below this share of its words, and to no more than so many, has hardly been rewritten.
_SHRUNK = 1 / 3
_STUB = 120
# Longer texts do not stand in a story's place.
_LONGEST = 300


class Shown(Struct, frozen=True, kw_only=True):
    """A story as its page shows it now (`now`), and as it was last recorded (`before`, null for a new one)."""

    name: str
    article: Article
    version: Version
    now: Known
    before: Known | None = None

    @property
    def has_shrunk(self) -> bool:
        """True where little is left of the story."""
        now, before = self.now.words or 0, self.before.words if self.before else None
        return before is not None and now <= _STUB and now < _SHRUNK * before

    @property
    def has_other_headline(self) -> bool:
        """True where a known story's headline is not what it was."""
        return self.before is not None and self.before.headline != self.now.headline


class Doubts:
    """What one run is shown. A changed page under another headline is held until the run ends: other addresses may
    show the same."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        # By the digest of a text: what it was first a copy of, and those that are held.
        self._first: dict[bytes, bytes] = {}
        self._held: dict[bytes, list[Shown]] = {}
        self._shared: set[bytes] = set()

    def settle(self, shown: Shown) -> list[tuple[Shown, Failure | None]]:
        """What is decided now, and why it is not believed; nothing where the page is held."""
        text = _digest(shown.article.text, 10)
        is_elsewhere = self._first.setdefault(text, shown.now.copy) != shown.now.copy
        if is_elsewhere and (shown.has_other_headline or text in self._held or text in self._shared):
            self._shared.add(text)
            return [(each, Failure.SHARED_TEXT) for each in (*self._held.pop(text, ()), shown)]
        if shown.has_shrunk and not self._memory.is_confirmed(shown.name, shown.now.digest):
            return [(shown, Failure.SHRUNK)]
        if shown.has_other_headline and (shown.now.words or 0) <= _LONGEST:
            self._held.setdefault(text, []).append(shown)
            return []
        return [(shown, None)]

    def end(self) -> list[Shown]:
        """What was held, and no other address showed."""
        held, self._held = [shown for each in self._held.values() for shown in each], {}
        return held


def known_as(article: Article) -> Known:
    """What is remembered of a record."""
    return Known(
        id=article.id,
        revision=article.revision,
        digest=_digest(f"{article.title}\n{article.text}", 16),
        copy=_copy(article),
        headline=_digest(article.title or "", 10),
        words=article.word_count,
    )


def is_surely_copy(article: Article, story: str) -> bool:
    """True where a page that shows a story's text names an address that fits the page's own or the story's."""
    canonical = _canonical(article)
    return canonical is not None and bare_key(canonical) in {bare_key(article.url or ""), bare_key(story)}


def _copy(article: Article) -> bytes:
    """What copies of a story have in common: the address that they name and the text; where they name none, their own
    address without its parameters, the headline and the text."""
    # The text has a say: there are newspapers whose every page calls the front page its canonical address.
    canonical = _canonical(article)
    key = join_key(canonical) if canonical else f"{bare_key(article.url or '')}\n{article.title}"
    return _digest(f"{key}\n{article.text}", 10)


def _canonical(article: Article) -> str | None:
    return article.url_canonical if article.url_canonical and not is_front(article.url_canonical) else None


def _digest(text: str, size: int) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=size).digest()
