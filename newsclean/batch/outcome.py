"""One page -> one line, whatever happens on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from newsclean.batch.timer import PageTimeout, time_limit
from newsclean.errors import PageError, bug_in_one_line
from newsclean.files import Place, Reason, Reject, Unread

if TYPE_CHECKING:
    from newsclean.batch.job import Job
    from newsclean.model import Article, Page


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a page. `reason` is None where its record goes to the output; `line` is what is written,
    with its newline."""

    input: str | None
    offset: int | None
    reason: Reason | None
    detail: str | None
    line: bytes

    @property
    def place(self) -> Place:
        """Where the line goes."""
        return Place.OUT if self.reason is None else Place.REJECTS


def rejected(page: Page | Unread, reason: Reason, detail: str | None, record: Article | None = None) -> Outcome:
    """The outcome of a page that does not go to the output."""
    reject = Reject(input=page.input, offset=page.offset, url=page.url, reason=reason, detail=detail, record=record)
    return Outcome(page.input, page.offset, reason, detail, reject.line)


def unread(item: Unread) -> Outcome:
    """The outcome of a page that could not be read."""
    return rejected(item, item.reason, item.detail)


class Stage:
    """Cleans pages one after the other; holds the cleaner."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._cleaner = job.make_cleaner()

    def outcome(self, page: Page) -> Outcome:
        """The outcome of one page; nothing that goes wrong on it gets out."""
        try:
            with time_limit(self._job.page_timeout):
                return self._outcome(page)
        except PageError as error:
            return rejected(page, Reason(error.reason), str(error))
        except PageTimeout:
            return timed_out(page, self._job)
        except Exception as error:  # noqa: BLE001 - the runner's: a bug on one page must not end the run
            return rejected(page, Reason.BUG, bug_in_one_line(error))

    def _outcome(self, page: Page) -> Outcome:
        article = self._cleaner.clean(page)
        if not self._job.keep_removed:
            article = msgspec.structs.replace(article, removed=())
        reason = self._job.selection.refusal(article)
        if reason is not None:
            return rejected(page, reason, article.title, article)
        return Outcome(page.input, page.offset, None, None, self._job.render(article))


def timed_out(page: Page, job: Job) -> Outcome:
    """The outcome of a page that took too long."""
    return rejected(page, Reason.TIMEOUT, f"not done after {job.page_timeout:g} s")
