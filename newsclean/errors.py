"""Every error that newsclean raises on purpose.

    NewscleanError
    ├── PageError            one page cannot be cleaned; the run goes on
    │   ├── NotText          the bytes are no text at all (PNG, PDF, ...)
    │   ├── TooLarge         the page is over a limit (bytes, blocks)
    │   └── CleaningFailed, WorkerDied, WorkerStuck   in a crawl (crawling.task, crawling.crew): a bug on the page, the
    │                        process that cleaned it ended, or came to no end
    ├── InputError           an input is missing, unreadable or broken; exit code 2 where nothing else could be read
    ├── UsageError           the call contradicts itself; exit code 2
    ├── LockedError          another run holds the lock; exit code 3
    ├── ConfigurationError   a site file or a setting is wrong; exit code 4
    ├── MissingExtra         an optional part is not installed; exit code 4
    └── OutputError          the output cannot be written (disk full, no permission); exit code 5

`str(error)` is one line for the user. `reason` names the error in a rejects file.
"""

from __future__ import annotations


def system_words(error: Exception) -> str:
    """What is wrong with a file, in the words of the system and in lower case; else in the error's own."""
    return (getattr(error, "strerror", None) or str(error)).lower()


def bug_in_one_line(error: BaseException) -> str:
    """An error that nobody raised on purpose: what it is, and where in the code it was raised."""
    what, place = " ".join(f"{type(error).__name__}: {error}".split()), error.__traceback__
    if place is None:
        return what
    while place.tb_next is not None:
        place = place.tb_next
    return f"{what} ({place.tb_frame.f_code.co_filename.rpartition('/')[2]}:{place.tb_lineno})"


class NewscleanError(Exception):
    """Base of all errors of newsclean; `exit_code` is what the command line leaves with."""

    exit_code = 1
    reason = "error"


class PageError(NewscleanError):
    """One page cannot be cleaned. The runner puts it aside with `reason` and goes on."""


class NotText(PageError):
    """The bytes are not text in any encoding."""

    reason = "not_text"


class TooLarge(PageError):
    """The page is over one of the limits."""

    reason = "too_large"


class InputError(NewscleanError):
    """An input is missing, unreadable or broken."""

    exit_code = 2
    reason = "unreadable"


class UsageError(NewscleanError):
    """The options contradict each other, or the output exists already."""

    exit_code = 2
    reason = "usage"


class LockedError(NewscleanError):
    """Another run holds the lock."""

    exit_code = 3
    reason = "locked"


class ConfigurationError(NewscleanError):
    """A site file or a setting is wrong; the message names the file and the key."""

    exit_code = 4
    reason = "configuration"


class MissingExtra(ConfigurationError):
    """An optional part of newsclean is not installed; the message says how to install it."""


class OutputError(NewscleanError):
    """The output cannot be written."""

    exit_code = 5
    reason = "output"
