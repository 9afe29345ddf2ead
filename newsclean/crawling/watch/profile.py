"""What the stories of one run were like, read from the run's own files once they are whole."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from statistics import median
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import Struct

from newsclean.crawling.store.run_files import values
from newsclean.crawling.values import Failure
from newsclean.model import Flag
from newsclean.sites import host_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Layouts beyond these few are single pages.
_MOST_PLACES = 20
_NOWHERE = ""
_SHOWN = 3

_Line = TypeVar("_Line", bound="Story | Reject")


class Profile(Struct, frozen=True, kw_only=True):
    """The records of a run: how many `stories`, how many of them say who, when and what, how many were read with
    confidence, how many different titles there are and which is the most frequent one, the median length, and how many
    had their text in which place (`evidence.text`)."""

    stories: int = 0
    with_title: int = 0
    with_authors: int = 0
    with_date: int = 0
    confident: int = 0
    titles: int = 0
    frequent_title: str | None = None
    words: float = 0
    places: dict[str, int] = {}


class Saved(Struct, frozen=True, kw_only=True):
    """A page to look at: its address, and where its answer lies in the run's WARC files."""

    url: str | None
    warc_file: str | None = None
    warc_offset: int | None = None


class _Provenance(Struct):
    warc_file: str | None = None
    warc_offset: int | None = None


class Story(Struct):
    """What a profile needs of a record."""

    url: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    date_published: str | None = None
    word_count: int = 0
    flags: tuple[str, ...] = ()
    evidence: dict[str, str] = {}
    provenance: _Provenance = msgspec.field(default_factory=_Provenance)

    @property
    def is_confident(self) -> bool:
        """False where the record warns of itself."""
        return Flag.LOW_CONFIDENCE not in self.flags

    @property
    def place(self) -> str:
        """Where the text stood; empty where it stood nowhere."""
        return self.evidence.get("text", _NOWHERE)

    @property
    def saved(self) -> Saved:
        """The page."""
        return Saved(url=self.url, warc_file=self.provenance.warc_file, warc_offset=self.provenance.warc_offset)


class Reject(Struct):
    """What is needed of a line of the rejects."""

    url: str | None = None
    reason: str = ""
    detail: str | None = None
    record: Story | None = None

    @property
    def saved(self) -> Saved:
        """The page."""
        return self.record.saved if self.record else Saved(url=self.url)


class Pages:
    """The pages of a run whose files are whole, to be read again; what of a file cannot be read is left out."""

    def __init__(self, folder: Path, records_file: str | None, rejects_file: str | None) -> None:
        self._records = None if records_file is None else folder / records_file
        self._rejects = None if rejects_file is None else folder / rejects_file

    def profile(self) -> Profile:
        """What the records are like together."""
        return _profile(_lines(self._records, Story))

    def stories(self, is_one: Callable[[Story], bool]) -> tuple[Saved, ...]:
        """A few records of which something holds."""
        found = (story.saved for story in _lines(self._records, Story) if is_one(story))
        return tuple(islice(found, _SHOWN))

    def rejects(self, reason: str) -> tuple[Saved, ...]:
        """A few pages that were rejected for a reason."""
        found = (reject.saved for reject in _lines(self._rejects, Reject) if reject.reason == reason)
        return tuple(islice(found, _SHOWN))

    def most_often_led_to(self) -> str | None:
        """The host off the newspaper's domains that most addresses led to."""
        led = (reject.detail or "" for reject in _lines(self._rejects, Reject) if reject.reason == Failure.OFF_SITE)
        hosts = Counter(host for detail in led if (host := host_of(detail.partition(" ")[0])))
        return hosts.most_common(1)[0][0] if hosts else None


def _profile(stories: Iterator[Story]) -> Profile:
    counts: Counter[str] = Counter()
    places: Counter[str] = Counter()
    titles: Counter[str | None] = Counter()
    words = []
    for story in stories:
        counts["title"] += story.title is not None
        counts["authors"] += bool(story.authors)
        counts["date"] += story.date_published is not None
        counts["confident"] += story.is_confident
        places[story.place] += 1
        titles[story.title] += 1
        words.append(story.word_count)
    return Profile(
        stories=len(words),
        with_title=counts["title"],
        with_authors=counts["authors"],
        with_date=counts["date"],
        confident=counts["confident"],
        titles=len(titles),
        frequent_title=titles.most_common(1)[0][0] if titles else None,
        words=median(words) if words else 0,
        places=dict(places.most_common(_MOST_PLACES)),
    )


def _lines(file: Path | None, kind: type[_Line]) -> Iterator[_Line]:
    if file is None:
        return
    try:
        yield from values(file, kind)
    except OSError:
        return
