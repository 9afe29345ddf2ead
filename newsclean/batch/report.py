"""What came of a run, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclean.files import Mark, Reason, Skip
from newsclean.files.state import with_page

if TYPE_CHECKING:
    from newsclean.batch.outcome import Outcome

_RECORDS = "records"
_UNREAD = (Reason.UNREADABLE, Reason.BROKEN_OFF)


@dataclass(frozen=True, slots=True)
class Report:
    """How many pages there were and what became of them; `first_fault` names the first unreadable one.

    `resumed` of the pages were done by an earlier run; `seconds` is the time of this one.
    """

    tally: dict[str, int]
    skipped: dict[Skip, int]
    resumed: int
    seconds: float
    first_fault: str | None = None

    @property
    def pages(self) -> int:
        """All pages, of this run and of those that it went on with."""
        return sum(self.tally.values())

    @property
    def records(self) -> int:
        """Pages whose record is in the output."""
        return self.tally.get(_RECORDS, 0)

    @property
    def rejects(self) -> dict[Reason, int]:
        """Pages whose line is among the rejects, by reason, the most frequent first."""
        found = {Reason(name): count for name, count in self.tally.items() if name != _RECORDS}
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))

    @property
    def errors(self) -> int:
        """Pages on which something went wrong."""
        return sum(count for reason, count in self.rejects.items() if reason.is_error)

    @property
    def bugs(self) -> int:
        """Pages on which newsclean itself failed."""
        return self.tally.get(Reason.BUG, 0)

    @property
    def broken_off(self) -> int:
        """Inputs whose rest could not be read, however many pages it holds."""
        return self.tally.get(Reason.BROKEN_OFF, 0)

    @property
    def nothing_was_read(self) -> bool:
        """True where there were inputs and not a page of them could be read, or no file of a folder holds one."""
        is_without_pages = not self.pages and Skip.NOT_A_PAGE in self.skipped
        return is_without_pages or 0 < self.pages == sum(self.tally.get(reason, 0) for reason in _UNREAD)

    @property
    def pages_a_second(self) -> float:
        """The pace of this run."""
        return (self.pages - self.resumed) / self.seconds if self.seconds > 0 else 0.0


@dataclass(slots=True)
class Progress:
    """The numbers while they grow; `which` stands for the pages that were counted. The runner counts; no stage does."""

    tally: Counter[str] = field(default_factory=Counter)
    skipped: Counter[Skip] = field(default_factory=Counter)
    which: int = 0
    first_fault: str | None = None

    @property
    def pages(self) -> int:
        """Pages that have their line."""
        return self.tally.total()

    @property
    def rejects(self) -> int:
        """Those of them that are no records."""
        return self.pages - self.tally[_RECORDS]

    def count(self, outcome: Outcome) -> None:
        """Adds a page."""
        self.tally[outcome.reason or _RECORDS] += 1
        self.which = with_page(self.which, outcome.input, outcome.offset)
        if outcome.reason in _UNREAD and self.first_fault is None:
            self.first_fault = f"{outcome.input}: {outcome.detail}"

    def mark(self) -> Mark:
        """How far the run is, as a resumed run needs it."""
        return Mark(dict(self.tally), self.which)

    def report(self, resumed: int, seconds: float) -> Report:
        """The numbers, final."""
        return Report(dict(self.tally), dict(self.skipped), resumed, seconds, self.first_fault)
