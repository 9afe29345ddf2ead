"""Under which address a page is remembered, where one leads to another.

Only a story makes the address that led to it another name of its own, and only where it leads there for good. On some
nights every address of a newspaper leads to one page that begs for patience, or to one live blog; were they all names
of that page, none of their stories would ever be asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.crawling.frontier import digest_of, same_story
from newsclean.crawling.store.memory import Version
from newsclean.crawling.values import Found
from newsclean.model import PageKind

if TYPE_CHECKING:
    from newsclean.crawling.store.captures import Fetched
    from newsclean.crawling.store.memory import Memory
    from newsclean.model import Article

# Pages that stand where a story should. They are made at the moment, so that the story will not have changed since.
_IN_THE_WAY = frozenset({PageKind.CONSENT_WALL, PageKind.ERROR_PAGE, PageKind.EMPTY})


class Aliases:
    """The addresses that one run finds to be other names of a story's."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        # Addresses that led to a page that was not read yet, by that page.
        self._waiting: dict[bytes, list[str]] = {}

    def of(self, article: Article, fetched: Fetched) -> str:
        """The address under which a page that was read is remembered; a story has its place there."""
        answered = article.url or ""
        asked = fetched.asked or answered
        if not article.page_kind.is_story:
            return asked
        if same_story(asked, answered):
            self._memory.answers_itself(asked)
        elif fetched.is_moved:
            self._memory.same(asked, answered)
        else:
            self._memory.failed(asked)
        for other in self._waiting.pop(digest_of(answered), ()):
            self._memory.same(other, answered)
        self._memory.place(Found(url=answered, via=article.provenance.via or ""))
        return answered

    def led_to(self, fetched: Fetched, answered: str) -> None:
        """Notes that an address led to one that was asked for already."""
        if not fetched.is_moved:
            self._memory.failed(fetched.asked)
        elif self._memory.known(answered):
            self._memory.same(fetched.asked, answered)
        else:
            self._waiting.setdefault(digest_of(answered), []).append(fetched.asked)

    def end(self) -> None:
        """Notes as failed what led to no story; to be called when all pages were read."""
        for asked in (address for addresses in self._waiting.values() for address in addresses):
            self._memory.failed(asked)
        self._waiting.clear()


def version_of_page(article: Article, fetched: Fetched) -> Version | None:
    """The version to ask for anything newer than; null where the page is not the one that is waited for."""
    if not article.page_kind.is_story and not same_story(fetched.asked, article.url or ""):
        return None
    if article.page_kind not in _IN_THE_WAY:
        return fetched.version
    return Version(etag=fetched.version.etag) if fetched.version.etag else None
