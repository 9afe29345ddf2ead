"""The log: one line an event, and nobody's secrets."""

from __future__ import annotations

import json
import logging

import pytest

from newsclean.crawling.logs import JsonLine, LogFormat, TextLine, listen_to_logs, redacted


def record(message: str, *args: object, **keys: object) -> logging.LogRecord:
    made = logging.LogRecord("newsclean.crawling.spider", logging.WARNING, "f.py", 1, message, args, None)
    made.created = 1795854600.5
    made.__dict__.update(keys)
    return made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://p.example/a?token=s3cret&page=2, gone", "https://p.example/a?token=...&page=..."),
        ("see <https://u:pw@p.example/a> now", "see <https://p.example/a> now"),
        ("a (https://p.example/?q=1) b?c=d", "a (https://p.example/?q=...) b?c=d"),
        ("https://p.example/a#top", "https://p.example/a#top"),
        ("is it so? x=1", "is it so? x=1"),
    ],
)
def test_addresses_lose_passwords_and_the_values_of_their_queries(text: str, expected: str) -> None:
    assert redacted(text).startswith(expected)


def test_a_text_line() -> None:
    line = TextLine().format(record("tide: %s\nanswered %d", "https://p.example/?k=v", 503))
    assert line == "2026-11-28T08:30:00.500Z WARNING spider: tide: https://p.example/?k=... answered 503"


def test_a_json_line() -> None:
    said = {"event": "reject", "url": "https://p.example/?k=v", "words": 3}
    assert json.loads(JsonLine().format(record("a\nb", said=said))) == {
        "time": "2026-11-28T08:30:00.500Z",
        "level": "warning",
        "logger": "newsclean.crawling.spider",
        "message": "a b",
        "event": "reject",
        "url": "https://p.example/?k=...",
        "words": 3,
    }


def _fail(address: str) -> None:
    raise ValueError(f"no such thing:\n{address}")


def test_an_exception_is_one_line_that_says_where() -> None:
    with pytest.raises(ValueError, match="no such thing") as caught:
        _fail("https://p.example/?key=secret")
    made = record("it broke", exc_info=caught._excinfo)
    text = TextLine().format(made)
    assert "it broke [ValueError: no such thing: https://p.example/?key=... (test_logs.py:" in text
    assert "\n" not in text
    line = json.loads(JsonLine().format(made))
    assert "Traceback" in line["traceback"]
    assert "secret\n" not in line["traceback"]
    assert line["traceback"].endswith("https://p.example/?key=...")


def test_libraries_do_not_say_what_the_request_fails_with(capsys: pytest.CaptureFixture[str]) -> None:
    before = logging.getLogger().handlers
    try:
        listen_to_logs(LogFormat.TEXT, logging.ERROR)
        logging.getLogger("twisted").critical("while verifying certificate\nTraceback")
        logging.getLogger("scrapy.core.downloader.handlers.http11").error("Got data loss in https://p.example/.")
        logging.getLogger("twisted").critical("Unhandled")
    finally:
        logging.getLogger().handlers = before
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(" CRITICAL twisted: Unhandled")
