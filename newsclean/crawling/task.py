"""What a worker does with a page."""

from __future__ import annotations

import functools
from contextlib import contextmanager
from typing import TYPE_CHECKING

from newsclean.cleaning import Cleaner
from newsclean.errors import PageError, bug_in_one_line
from newsclean.files.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.model import Article, Page, Site


class CleaningFailed(PageError):
    """An error that newsclean does not raise on purpose; the message ends in where it came from."""

    reason = Reason.BUG


def clean_page(page: Page, site: Site | None) -> Article:
    """The page's record. Raises only PageError: NotText, TooLarge, CleaningFailed."""
    with bugs_named():
        return _cleaner(site).clean(page)


@contextmanager
def bugs_named() -> Iterator[None]:
    """Lets only PageError out: a bug on one page must not lose it, nor end the run."""
    try:
        yield
    except PageError:
        raise
    except Exception as error:  # noqa: BLE001  # the runner's
        raise CleaningFailed(bug_in_one_line(error)) from None


@functools.lru_cache(maxsize=32)
def _cleaner(site: Site | None) -> Cleaner:
    return Cleaner(site=site)
