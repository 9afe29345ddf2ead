"""The address of one page in the place of a file: asked for as a crawl asks, with its manners and its limits."""

from __future__ import annotations

import logging
import tempfile
from typing import TYPE_CHECKING, Any

import msgspec

from newsclean.batch import Interrupted
from newsclean.files import Reason, Unread
from newsclean.model import Page
from newsclean.sites import find

if TYPE_CHECKING:
    from newsclean.model import Site

# Asked of one newspaper once, a page needs no pause before it but the one that robots.txt wants.
_SETTINGS = {"ITEM_PIPELINES": {}, "DOWNLOAD_DELAY": 0, "LOG_LEVEL": "CRITICAL"}


def is_address(given: str) -> bool:
    """Whether an INPUT is an address and no file."""
    return given.startswith(("http://", "https://"))


def site_of(address: str) -> Site:
    """The newspaper whose page it is, every address of which counts as an article: the user says so.
    Raises ConfigurationError where there is no host in it."""
    return msgspec.structs.replace(find(address).site, articles=(), not_articles=(), delay=None)


def fetch(address: str, site: Site, user_agent: str | None) -> Page | Unread:
    """The page at an address, or why it cannot be had (robots.txt included). Raises ConfigurationError where
    nobody has said who asks, Interrupted where a signal came first."""
    from newsclean.crawling.logs import LogFormat, listen_to_logs
    from newsclean.crawling.order import Order
    from newsclean.crawling.run import Job, Options, crawl
    from newsclean.crawling.values import Missed
    from newsclean.sites import Newspaper

    # What goes wrong is told as the page's reject; Twisted's tracebacks are nobody's business.
    listen_to_logs(LogFormat.TEXT, logging.CRITICAL)
    heard: list[Any] = []
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as wanted:
        wanted.write(f"{address}\n")
        wanted.flush()
        job = Job(newspaper=Newspaper(key="page", site=site), order=Order(addresses=wanted.name))
        outcome = crawl([job], Options(user_agent=user_agent, settings=_SETTINGS), lambda _, item: heard.append(item))
    if outcome.signal is not None:
        raise Interrupted(outcome.signal)
    match heard:
        case [Page() as page]:
            return msgspec.structs.replace(page, input=address, via=None)
        case [Missed() as missed]:
            return _unread(address, " ".join(filter(None, (missed.reason, missed.detail))))
    return _unread(address, "not the address of a page")


def _unread(address: str, detail: str) -> Unread:
    return Unread(address, Reason.UNREADABLE, detail, url=address)
