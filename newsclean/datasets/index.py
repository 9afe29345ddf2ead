"""What is remembered of every record while a data set is made: some hundred bytes each, and no text.

Records are known by their number, in the order in which they are read. Which of several records stays is decided by
what they are, never by that order."""

from __future__ import annotations

import hashlib
from array import array
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from newsclean.datasets.shingles import digest_of_text, shingles_of
from newsclean.files import Reason
from newsclean.model import DatePrecision, Flag

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from newsclean.datasets.minhash import Bands
    from newsclean.model import Article

_REASONS = tuple(Reason)
_KEPT = len(_REASONS)
_CODES = {reason: code for code, reason in enumerate(_REASONS)}
# A date that is not known comes after all others.
_NEVER = 2**62
_CUT = frozenset({Flag.TRUNCATED, Flag.PAYWALLED})
# A day that is known by itself is as late as its last hour: what is known to be earlier goes first.
_WITHIN = {DatePrecision.DAY: timedelta(days=1), DatePrecision.MONTH: timedelta(days=31)}


class Index:
    """The records of a data set in the making: `ids` by number, and why each is left out.

    `compared` are the numbers of those whose texts are compared, in the order in which they were added; a line of
    `texts` (two numbers of 64 bits), of `keys` (a number a band) and of the ranks belongs to each."""

    def __init__(self, bands: Bands | None) -> None:
        self.ids: list[str] = []
        self._fates = bytearray()
        self._newest: dict[str, int] = {}
        self._versions = _Versions()
        self._bands = bands
        self._compared = array("L")
        self._texts = bytearray()
        self._keys = bytearray()
        self._ranks = _Ranks()

    def __len__(self) -> int:
        return len(self.ids)

    def add(self, article: Article, line: bytes, refusal: Reason | None) -> None:
        """Takes the next record; `refusal` is why it is left out, None where only another one can be the reason."""
        number = len(self.ids)
        story = self._story(article, line, number)
        self.ids.append(story)
        if self._fates[number] == _KEPT and refusal is not None:
            self._fates[number] = _CODES[refusal]
        if self._bands is not None and self._fates[number] == _KEPT:
            self._compare(number, article, self._bands)

    def refusal(self, number: int) -> Reason | None:
        """Why a record is left out; None where it stays."""
        code = self._fates[number]
        return None if code == _KEPT else _REASONS[code]

    def leave_out(self, number: int, reason: Reason) -> None:
        """Notes that a record does not stay."""
        self._fates[number] = _CODES[reason]

    @property
    def fates(self) -> NDArray[np.bool_]:
        """For each of `compared` whether it stays so far."""
        is_kept: NDArray[np.bool_] = np.frombuffer(self._fates, np.uint8)[self.compared] == _KEPT
        return is_kept

    @property
    def compared(self) -> NDArray[np.int64]:
        """The numbers of the records whose texts are compared."""
        return np.frombuffer(self._compared, np.dtype(f"u{self._compared.itemsize}")).astype(np.int64)

    @property
    def texts(self) -> NDArray[np.uint64]:
        """The digests of their texts, two numbers each."""
        return np.frombuffer(self._texts, np.uint64).reshape(-1, 2)

    @property
    def keys(self) -> NDArray[np.uint32]:
        """Their bands."""
        count = 1 if self._bands is None else self._bands.count
        return np.frombuffer(self._keys, np.uint32).reshape(-1, count)

    def order(self) -> NDArray[np.int64]:
        """Their places in `compared`, those first that are to stay before others."""
        return self._ranks.order()

    def _story(self, article: Article, line: bytes, number: int) -> str:
        """The id of a record; of two with one id the older is left out."""
        self._versions.add(article, line)
        self._fates.append(_KEPT)
        before = self._newest.get(article.id)
        if before is None:
            self._newest[article.id] = number
            return article.id
        is_newer = self._versions.of(number) > self._versions.of(before)
        self._fates[before if is_newer else number] = _CODES[Reason.FILTERED_OLD_REVISION]
        if is_newer:
            self._newest[article.id] = number
        return self.ids[before]

    def _compare(self, number: int, article: Article, bands: Bands) -> None:
        text = digest_of_text(article.text)
        if text:
            self._compared.append(number)
            self._texts += text
            self._keys += bands.of(shingles_of(article.text)).tobytes()
            self._ranks.add(article)


class _Versions:
    """By what the lines of one story are put in order: revision, time of the fetch, and where nothing else decides the
    digest of the line, so that it is decided always alike."""

    def __init__(self) -> None:
        self._revisions = array("q")
        self._fetched = array("q")
        self._digests = bytearray()

    def add(self, article: Article, line: bytes) -> None:
        """Takes the next record."""
        self._revisions.append(min(article.revision, _NEVER))
        self._fetched.append(_seconds(article.provenance.fetched_at, first=True))
        self._digests += _digest(line)

    def of(self, number: int) -> tuple[int, int, bytes]:
        """That of a record; the greatest is the newest."""
        return self._revisions[number], self._fetched[number], bytes(self._digests[8 * number : 8 * number + 8])


class _Ranks:
    """By what records are put in order: whole ones before those that were cut, originals before copies of an agency's,
    the earliest, the longest, the surest; at last by the digest of the id."""

    def __init__(self) -> None:
        self._sorts = bytearray()
        self._instants = array("q")
        self._words = array("q")
        self._doubts = array("d")
        self._ids = bytearray()

    def add(self, article: Article) -> None:
        """Takes the next record."""
        self._sorts.append(2 * (not _CUT.isdisjoint(article.flags)) + (Flag.WIRE in article.flags))
        within = _WITHIN.get(article.date_precision, timedelta()) if article.date_precision else timedelta()
        self._instants.append(_seconds(article.date_published, within))
        self._words.append(-article.word_count)
        self._doubts.append(1 - (article.confidence or 0.0))
        self._ids += _digest(article.id.encode())

    def order(self) -> NDArray[np.int64]:
        """The places of the records, the best first."""
        columns: list[NDArray[Any]] = [
            np.frombuffer(self._ids, np.uint64),
            np.frombuffer(self._doubts, np.float64),
            np.frombuffer(self._words, np.int64),
            np.frombuffer(self._instants, np.int64),
            np.frombuffer(self._sorts, np.uint8),
        ]
        return np.lexsort(columns)


def _seconds(instant: str | None, within: timedelta = timedelta(), *, first: bool = False) -> int:
    """The seconds of an instant; where it is not known those before or, without `first`, behind all others."""
    try:
        if instant is not None:
            moment = datetime.fromisoformat(instant)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return int((moment + within).timestamp())
    except (ValueError, OverflowError):
        pass
    return -_NEVER if first else _NEVER


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=8).digest()
