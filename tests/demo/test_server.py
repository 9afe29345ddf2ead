"""The server of a site under test, asked over real HTTP."""

from __future__ import annotations

import gzip
import http.client
import threading
import time
from typing import TYPE_CHECKING

import pytest
from forks import SECONDS

from newsclean.demo.server import Behaviours, SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ORIGIN = "https://www.paper.example"
SLOW = 3
BEHAVIOURS = Behaviours(
    redirects={"/old": f"{ORIGIN}/page"},
    fails_once=("/flaky",),
    slow={"/slow": SLOW},
    statuses={"/oops": 200, "/gone": 410},
    headers={"/page": {"X-Robots-Tag": "noai"}},
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    site = tmp_path / "site"
    (site / "section").mkdir(parents=True)
    for name in ("index", "page", "flaky", "slow", "oops", "section/index"):
        text = f'<a href="{ORIGIN}/{name}">{name}</a> <script>"https:\\/\\/www.paper.example\\/x"</script>'
        (site / f"{name}.html").write_text(text, encoding="utf-8")
    (site / "latin.html").write_bytes(b'<meta charset="utf-8">caf\xe9 \x93quoted\x94 ' + ORIGIN.encode())
    (site / "dot.gif").write_bytes(b"GIF89a" + ORIGIN.encode())
    (tmp_path / "secret.html").write_text("outside", encoding="utf-8")
    with SiteServer(site, ORIGIN, BEHAVIOURS) as running:
        yield running


def ask(server: SiteServer, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=SECONDS)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


@pytest.mark.parametrize(
    ("path", "name"), [("/", "index"), ("/page", "page"), ("/page.html", "page"), ("/section/", "section/index")]
)
def test_pages_are_found_as_web_servers_find_them(server: SiteServer, path: str, name: str) -> None:
    status, headers, body = ask(server, path)
    assert (status, headers["content-type"]) == (200, "text/html")
    assert f'href="{server.url}/{name}"'.encode() in body


def test_the_origin_is_replaced_in_jsons_spelling_too(server: SiteServer) -> None:
    _, _, body = ask(server, "/page")
    assert b"paper.example" not in body
    assert server.url.replace("/", "\\/").encode() in body


def test_other_encodings_keep_their_bytes(server: SiteServer) -> None:
    _, _, body = ask(server, "/latin")
    assert body == b'<meta charset="utf-8">caf\xe9 \x93quoted\x94 ' + server.url.encode()


def test_a_picture_is_sent_as_it_is(server: SiteServer) -> None:
    assert ask(server, "/dot.gif")[2] == b"GIF89a" + ORIGIN.encode()


@pytest.mark.parametrize(("given", "answered"), [("etag", "If_None_Match"), ("last-modified", "If_Modified_Since")])
def test_a_page_that_is_known_is_not_sent_again(server: SiteServer, given: str, answered: str) -> None:
    _, headers, _ = ask(server, "/page")
    status, _, body = ask(server, "/page", **{answered: headers[given]})
    assert (status, body) == (304, b"")
    assert [seen.conditional for seen in server.log] == [False, True]


def test_a_changed_page_is_sent_again(server: SiteServer) -> None:
    _, headers, _ = ask(server, "/page")
    (server.folder / "page.html").write_text("news", encoding="utf-8")
    assert ask(server, "/page", If_None_Match=headers["etag"])[0] == 200


def test_gzip_where_it_is_taken(server: SiteServer) -> None:
    _, headers, body = ask(server, "/page", Accept_Encoding="gzip")
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(body) == ask(server, "/page")[2]


def test_a_redirect_leads_to_the_server_itself(server: SiteServer) -> None:
    status, headers, _ = ask(server, "/old")
    assert (status, headers["location"]) == (301, f"{server.url}/page")


def test_a_page_that_fails_once(server: SiteServer) -> None:
    assert [ask(server, "/flaky")[0] for _ in range(3)] == [503, 200, 200]


def test_a_slow_page_holds_up_nobody_else(server: SiteServer) -> None:
    waiting = threading.Thread(target=ask, args=(server, "/slow"))
    started = time.monotonic()
    waiting.start()
    ask(server, "/page")
    assert waiting.is_alive()
    waiting.join()
    assert time.monotonic() - started >= SLOW


def test_statuses_and_headers(server: SiteServer) -> None:
    assert ask(server, "/gone")[0] == 410
    assert ask(server, "/nothing")[0] == 404
    assert ask(server, "/page")[1]["x-robots-tag"] == "noai"


def test_head_has_no_body(server: SiteServer) -> None:
    status, headers, body = ask(server, "/page", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > 0


@pytest.mark.parametrize("path", ["/../secret.html", "/%2e%2e/secret.html", "/section/../../secret"])
def test_nothing_outside_the_folder_is_served(server: SiteServer, path: str) -> None:
    status, _, body = ask(server, path)
    assert status == 404
    assert b"outside" not in body


def test_the_log_tells_who_asked_for_what(server: SiteServer) -> None:
    ask(server, "/page?x=1", User_Agent="someone/1.0")
    (seen,) = server.log
    assert (seen.path, seen.status, seen.user_agent) == ("/page?x=1", 200, "someone/1.0")
