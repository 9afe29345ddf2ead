"""The run: items -> outcomes -> lines, counted, interruptible, resumable."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from newsclean.batch.interruption import Interrupted, Interruption
from newsclean.batch.pool import outcomes
from newsclean.batch.report import Progress, Report
from newsclean.errors import ConfigurationError, InputError, UsageError
from newsclean.files import Destination, Item, Mark, Output, Skipped, Unread

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from newsclean.batch.job import Job
    from newsclean.batch.outcome import Outcome
    from newsclean.model import Page


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run is done: in how many processes, what is written of an outcome, who looks on."""

    workers: int = 1
    line_of: Callable[[Outcome], bytes] = attrgetter("line")
    watch: Callable[[Progress], object] = id


def run(items: Iterable[Item], job: Job, destination: Destination, manner: Manner) -> Report:
    """What came of the items, each of which has its line now; where not one could be read there is no output.

    Raises Interrupted (the output stays as `.part`, its lines whole, to be resumed), InputError where a resumed
    run finds other pages than before, and what Output raises.
    """
    started = time.monotonic()
    with Interruption().listening() as interruption, Output(destination) as output:
        resumed = output.mark.done
        progress = Progress(Counter(output.mark.tally), last=output.mark.last)
        if not output.is_whole:
            todo = _not_done(_pages(items, progress), output.mark)
            _write(outcomes(todo, job, manner.workers), _Writer(output, progress, manner), interruption)
        report = progress.report(resumed, time.monotonic() - started)
        if report.nothing_was_read:
            output.discard()
        else:
            output.finish(progress.mark())
    return report


@dataclass(frozen=True, slots=True)
class _Writer:
    output: Output
    progress: Progress
    manner: Manner

    def write(self, outcome: Outcome) -> None:
        self.progress.count(outcome)
        self.output.add(outcome.place, self.manner.line_of(outcome), self.progress.mark)
        self.manner.watch(self.progress)

    def leave(self) -> None:
        """What is left when the run is broken off."""
        if self.progress.pages:
            self.output.commit(self.progress.mark())
        else:
            self.output.discard()


def _write(found: Generator[Outcome], writer: _Writer, interruption: Interruption) -> None:
    with closing(found):
        try:
            while True:
                with interruption.allowed():
                    outcome = next(found, None)
                if outcome is None:
                    return
                writer.write(outcome)
        except (Interrupted, ConfigurationError, InputError, UsageError):
            writer.leave()
            raise


def _pages(items: Iterable[Item], progress: Progress) -> Iterator[Page | Unread]:
    """The items that get a line; the others are counted."""
    for item in items:
        if isinstance(item, Skipped):
            progress.skipped[item.why] += 1
        else:
            yield item


def _not_done(items: Iterator[Page | Unread], mark: Mark) -> Iterator[Page | Unread]:
    """The items behind a mark. Raises InputError where the last item before it is not the one that it names."""
    last = None
    for last in islice(items, mark.done):  # noqa: B007 - only the last one is looked at
        pass
    if mark.done and (last is None or (last.input or "", last.offset) != mark.last):
        raise InputError("the inputs have changed since the run was interrupted; --overwrite alone starts anew")
    yield from items
