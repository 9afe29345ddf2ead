"""The run: items -> outcomes -> lines, counted, interruptible, resumable."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby, islice
from operator import attrgetter
from typing import TYPE_CHECKING

from newsclean.batch.interruption import Interrupted, Interruption
from newsclean.batch.pool import outcomes
from newsclean.batch.report import Progress, Report
from newsclean.errors import ConfigurationError, InputError, UsageError
from newsclean.files import Destination, Item, Output, Skipped, Unread
from newsclean.files.state import with_page

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from newsclean.batch.job import Job
    from newsclean.batch.outcome import Outcome
    from newsclean.files.done import DonePages, Key
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
    run finds other pages than before in an input, and what Output raises. Pages that have come since are done, too,
    where `items` can be iterated over anew.
    """
    started = time.monotonic()
    with Interruption().listening() as interruption, Output(destination) as output:
        resumed = output.mark.done
        progress = Progress(Counter(output.mark.tally), which=output.mark.pages)
        if not output.is_whole:
            todo = _not_done(items, progress, output)
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


def _not_done(items: Iterable[Item], progress: Progress, output: Output) -> Iterator[Page | Unread]:
    """The items behind the output's mark; where those before it are not the ones that it stands for, all that have no
    line yet. Raises InputError."""
    mark, pages, which = output.mark, _pages(items, progress), 0
    for page in islice(pages, mark.done):
        which = with_page(which, page.input, page.offset)
    if which == mark.pages:
        yield from pages
        return
    done = None if iter(items) is items else output.done_pages()
    if done is None or done.number != mark.done:
        raise _changed()
    progress.skipped.clear()
    yield from _without_line(_pages(items, progress), done)


def _without_line(pages: Iterable[Page | Unread], done: DonePages) -> Iterator[Page | Unread]:
    """The pages that are not done. Of an input they are the last ones: raises InputError where one is not the file that
    it was."""
    for name, of_input in groupby(pages, lambda page: _key(page)[0]):
        for page in of_input:
            if not done.take(_key(page)):
                if done.has_more_of(name):
                    raise _changed()
                yield page
        if done.has_more_of(name):
            raise _changed()


def _key(page: Page | Unread) -> Key:
    return page.input or "", page.offset


def _changed() -> InputError:
    return InputError("the inputs have changed since the run was interrupted; --overwrite alone starts anew")
