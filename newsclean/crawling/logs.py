"""What a crawl says while it runs: one line an event on stderr, as text or as JSON, without anybody's secrets."""

from __future__ import annotations

import logging
import re
import sys
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec
from scrapy.logformatter import LogFormatter
from twisted.logger import globalLogBeginner

from newsclean.crawling.values import Missed
from newsclean.errors import bug_in_one_line
from newsclean.model import Article

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from newsclean.sites import Newspaper

logger = logging.getLogger(__name__)

# A name and password before the host; the values of a query, which may be keys and tokens.
_USER = re.compile(r"(?<=://)[^/\s@]+@")
_QUERY = re.compile(r"(?P<address>\bhttps?://[^\s?\"'<>]+)\?(?P<query>[^\s\"'<>)\]]*)")
_VALUE = re.compile(r"=[^&]*")


# Twisted's tracebacks of certificates without names, and Scrapy's advice to take torn pages; the request fails with its
# own words.
_TOLD_ELSEWHERE = ("while verifying certificate", "Error during info_callback", "Got data loss in")


class LogFormat(StrEnum):
    """How a line looks."""

    TEXT = "text"
    JSON = "json"


def listen_to_logs(form: LogFormat, level: int) -> None:
    """Sends the process's log to stderr: newsclean's own from `level` on, of everything else no less than warnings."""

    def is_said(record: logging.LogRecord) -> bool:
        if not record.name.startswith("newsclean") and record.getMessage().startswith(_TOLD_ELSEWHERE):
            return False
        return record.levelno >= (level if record.name.startswith("newsclean") else max(level, logging.WARNING))

    # Scrapy sets the levels of loggers anew; the handler's filter stays.
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if form is LogFormat.JSON else TextLine())
    handler.addFilter(is_said)
    logging.getLogger().handlers = [handler]
    logging.getLogger("newsclean").setLevel(level)
    # Until somebody begins its log, Twisted writes tracebacks to stderr by itself, beside what it hands on.
    globalLogBeginner.beginLoggingTo([], discardBuffer=True, redirectStandardIO=False)


class Unsaid(LogFormatter):
    """Scrapy's words for what happens, without those that `log_item` says in its own."""

    def crawled(self, request: Request, response: Response, spider: Spider) -> Any:
        """Nothing."""

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> Any:
        """Nothing."""


def log_item(newspaper: Newspaper, item: Any) -> None:
    """An event for what became of a page."""
    if isinstance(item, Article):
        said = {"event": "page", "newspaper": newspaper.key, "url": item.url, "id": item.id, "kind": item.page_kind,
                "revision": item.revision, "words": item.word_count}  # fmt: skip
        logger.info(
            "%s: %s: %s, %d words", newspaper.key, item.url, item.page_kind, item.word_count, extra={"said": said}
        )
    elif isinstance(item, Missed):
        said = {"event": "reject", "newspaper": newspaper.key, **msgspec.to_builtins(item)}
        logger.info("%s: %s: %s (%s)", newspaper.key, item.url, item.reason, item.detail, extra={"said": said})


class OfNewspaper(logging.LoggerAdapter[logging.Logger]):
    """A logger that says whose crawl it speaks of: several go on side by side."""

    def __init__(self, logger: logging.Logger, crawler: Crawler) -> None:
        super().__init__(logger)
        self._crawler = crawler

    def process(self, msg: Any, kwargs: Any) -> tuple[Any, Any]:
        """The message behind the newspaper's name, which JSON lines have as a key of its own as well."""
        newspaper: Newspaper | None = getattr(self._crawler.spider, "newspaper", None)
        if newspaper is None:
            return msg, kwargs
        return f"{newspaper.key.replace('%', '%%')}: {msg}", {**kwargs, "extra": {"said": {"newspaper": newspaper.key}}}


def redacted(text: str) -> str:
    """The text with its addresses rid of passwords and of the values in their queries."""
    return _QUERY.sub(_without_values, _USER.sub("", text))


def _without_values(found: re.Match[str]) -> str:
    return f"{found['address']}?{_VALUE.sub('=...', found['query'])}"


def line_of_command(message: str, level: str) -> str:
    """What the command itself says, as a JSON line."""
    now = _rfc3339(datetime.now(UTC))
    said = {"time": now, "level": level, "logger": "newsclean", "message": redacted(message)}
    return msgspec.json.encode(said).decode()


class TextLine(logging.Formatter):
    """`2026-11-24T19:30:00Z WARNING spider: ...`"""

    def format(self, record: logging.LogRecord) -> str:
        """The record in one line."""
        module = record.name.rpartition(".")[2]
        return f"{_instant(record)} {record.levelname} {module}: {redacted(_message(record))}"


class JsonLine(logging.Formatter):
    """`{"time": ..., "level": ..., "logger": ..., "message": ...}`, and what the event says beside it."""

    def format(self, record: logging.LogRecord) -> str:
        """The record in one line."""
        said = {key: _redacted(value) for key, value in getattr(record, "said", {}).items()}
        line = {"time": _instant(record), "level": record.levelname.lower(), "logger": record.name,
                "message": redacted(_message(record)), **said}  # fmt: skip
        if record.exc_info and record.exc_info[0] is not None:
            line["traceback"] = redacted(self.formatException(record.exc_info))
        return msgspec.json.encode(line).decode()


def _redacted(value: Any) -> Any:
    return redacted(value) if isinstance(value, str) else value


def _instant(record: logging.LogRecord) -> str:
    return _rfc3339(datetime.fromtimestamp(record.created, UTC))


def _rfc3339(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _message(record: logging.LogRecord) -> str:
    """The message, and the exception with the place it came from, without line breaks."""
    text = record.getMessage()
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        text += f" [{bug_in_one_line(error)}]"
    return " ".join(text.split())
