"""Somebody is told: what of, and how, over a real socket and with a real command."""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from newsclean.crawling.watch import notices
from newsclean.crawling.watch.alarms import Alarm
from newsclean.crawling.watch.notices import Event, Notice, Ways, notice_of, tell
from newsclean.crawling.watch.report import Report
from newsclean.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ALARM = Alarm(what="date", before=1.0, now=0.0)
NOTICE = Notice(event=Event.ALARM, text="tide: date fell from 1 to 0", exit_code=0)


def report(**keys: Any) -> Report:
    values = {"newspaper": "tide", "run": "r", "started": "2026-11-24T06:00:00Z", "finished": None,
              "reason": "finished", "records": 1, "new": 1, "revised": 0, "unchanged": 0, "rejected": {}}  # fmt: skip
    return Report(**(values | keys))


@pytest.mark.parametrize("reason", ["finished", "max_pages", "max_time", "interrupted"])
def test_nothing_is_told_of_a_run_that_went_well(reason: str) -> None:
    assert notice_of([report(reason=reason)], 0) is None


@pytest.mark.parametrize(
    ("reports", "code", "event", "text"),
    [
        ([report(alarms=(ALARM,)), report()], 0, Event.ALARM, "tide: date fell from 1 to 0"),
        ([report(reason="refused_403"), report()], 0, Event.FAILURE, "tide: refused_403"),
        ([report(error="disk full", alarms=(ALARM,))], 5, Event.FAILURE, "tide: disk full, date fell from 1 to 0"),
        ([report(rejected={"fetch:timeout": 9, "kind:gallery": 4})], 10, Event.FAILURE, "tide: 9 pages failed"),
        ([], 10, Event.FAILURE, "exit code 10"),
    ],
)
def test_what_is_told(reports: list[Report], code: int, event: Event, text: str) -> None:
    notice = notice_of(reports, code)
    assert notice is not None
    assert (notice.event, notice.text, notice.exit_code) == (event, text, code)
    assert notice.reports == tuple(reports[:1])


def test_a_command_hears_of_it(tmp_path: Path) -> None:
    script = tmp_path / "tell me.py"
    script.write_text(
        "import os, sys, pathlib\n"
        "pathlib.Path(sys.argv[1]).write_text(os.environ['NEWSCLEAN_EVENT'] + sys.stdin.read(), encoding='utf-8')\n",
        encoding="utf-8",
    )
    heard = tmp_path / "heard"
    assert list(tell(NOTICE, Ways(command=f"{sys.executable} '{script}' {heard}"))) == []
    event, _, rest = heard.read_text(encoding="utf-8").partition("{")
    assert event == "alarm"
    assert json.loads("{" + rest) == {"event": "alarm", "text": NOTICE.text, "exit_code": 0, "reports": []}


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        (f"{sys.executable} -c 'raise SystemExit(7)'", f"{sys.executable}: exit code 7"),
        (f"{sys.executable} -c 'import time; time.sleep(30)'", f"{sys.executable}: did not end within 0.5 s"),
    ],
)
def test_a_command_that_fails_is_a_line(monkeypatch: pytest.MonkeyPatch, command: str, complaint: str) -> None:
    monkeypatch.setattr(notices, "_COMMAND_SECONDS", 0.5)
    assert list(tell(NOTICE, Ways(command=command))) == [complaint]


class _Webhook(BaseHTTPRequestHandler):
    heard: list[tuple[str, str | None, bytes]]

    def log_message(self, *args: object) -> None:
        """Nothing."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.heard.append((self.path, self.headers["Content-Type"], body))
        self.send_response(500 if self.path == "/broken" else 204)
        self.end_headers()


@pytest.fixture
def webhook() -> Iterator[str]:
    _Webhook.heard = []
    with HTTPServer(("127.0.0.1", 0), _Webhook) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_webhook_hears_of_it(webhook: str) -> None:
    assert list(tell(NOTICE, Ways(webhook=f"{webhook}/hook?key=secret"))) == []
    ((path, kind, body),) = _Webhook.heard
    assert (path, kind, json.loads(body)["text"]) == ("/hook?key=secret", "application/json", NOTICE.text)


def test_a_webhook_that_fails_is_a_line_without_its_secret(webhook: str) -> None:
    (line,) = tell(NOTICE, Ways(webhook=f"{webhook}/broken"))
    assert line == "webhook at 127.0.0.1: Internal Server Error"
    (line,) = tell(NOTICE, Ways(webhook="http://127.0.0.1:9/hook?key=secret"))
    assert line.startswith("webhook at 127.0.0.1: ")
    assert "secret" not in line


@pytest.mark.parametrize(
    "ways",
    [
        {"webhook": "file:///etc/passwd"},
        {"webhook": "hook"},
        {"webhook": "http://[x"},
        {"command": "say 'so"},
        {"command": "/nonexistent/script --now"},
    ],
)
def test_what_cannot_be_a_way_is_refused(ways: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        Ways(**ways)
