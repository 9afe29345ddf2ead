"""The last lines of a run: what came of it, and the exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.cli.exit_codes import BUG, DONE, TOO_MANY_ERRORS
from newsclean.counts import by_name, counted
from newsclean.errors import InputError
from newsclean.files import Skip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.batch import Report
    from newsclean.cli.limits import ErrorLimit


def summary(report: Report, *, is_verbose: bool) -> Iterator[str]:
    """The numbers of a run, a line or two."""
    pace = f"{report.seconds:,.1f} s ({report.pages_a_second:,.1f} a second)"
    rejects = sum(report.rejects.values())
    yield f"{counted(report.pages, 'page')} in {pace}: {counted(report.records, 'record')}, " + (
        f"{counted(rejects, 'reject')} ({by_name(report.rejects.items())})" if rejects else "no rejects"
    )
    if report.resumed:
        were = "was" if report.resumed == 1 else "were"
        yield f"{report.resumed:,} of them {were} done before the run was interrupted"
    if is_verbose and report.skipped:
        yield "no pages: " + by_name(sorted(report.skipped.items()))


def ending(report: Report, limit: ErrorLimit, *, are_rejects_said: bool) -> tuple[int, str | None]:
    """The exit code, and where it is not 0 the reason, unless the user has been told."""
    if report.nothing_was_read and not report.pages:
        return InputError.exit_code, f"no page in {counted(report.skipped[Skip.NOT_A_PAGE], 'file')}"
    if report.nothing_was_read:
        return InputError.exit_code, None if are_rejects_said else f"nothing could be read: {report.first_fault}"
    if report.bugs:
        return BUG, f"{counted(report.bugs, 'page')} met a bug in newsclean; the rejects say where"
    if report.broken_off and limit.share != 1:
        inputs = counted(report.broken_off, "input")
        return TOO_MANY_ERRORS, f"the rest of {inputs} could not be read; the rejects say why (broken_off)"
    if limit.is_exceeded(report.errors, report.pages):
        share = 100 * report.errors / report.pages
        return (
            TOO_MANY_ERRORS,
            f"{counted(report.errors, 'reject')} by error ({share:.0f} %), --max-errors is {limit.text}",
        )
    return DONE, None
