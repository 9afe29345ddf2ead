"""Pages a second of whole crawls, with all delays off: newsclean beside a bare Scrapy spider and other crawlers.

    python benchmarks/crawl_speed.py [--pages 5000] [--rounds 2] [--workers N] [--peers PYTHON]

A server in a process of its own holds an invented newspaper in memory and counts the stories that it sends. newsclean
does all that it always does: robots.txt, cleaning in worker processes, records, raw pages in a WARC, state, each
durable within a second. The bare spider saves each page to a file. The others run under the Python given by `--peers`:
trafilatura and news-please fetch and extract a list of addresses (`--slow-pages`, fewer, so that a round ends). Every
contender runs once a round, one after another; a process's start counts. Pages a second need a machine with nothing
else to do; the CPU time a page, of all processes of a contender together, hardly depends on what else runs."""

from __future__ import annotations

import argparse
import asyncio
import gzip
import multiprocessing
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_HERE = Path(__file__).parent
_WORDS = (
    "the harbour council said that a new quay would be built before winter and ferry crews had asked for it since "
    "spring because boats wait hours when the tide is low while traders along the mole lose half of every morning"
)
_LINKS_A_FRONT = 100
_COUNT = "/count"
_HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - Tide</title>
<link rel="canonical" href="{url}"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2026-11-23T08:00:00+00:00"></head><body>
<header><nav><ul>{nav}</ul></nav></header>"""


def main() -> None:
    """Runs all contenders in turn and prints their medians."""
    options = _options()
    mine, theirs = multiprocessing.Pipe()
    context = multiprocessing.get_context("spawn")
    server = context.Process(target=_serve, args=(theirs, options.pages), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{mine.recv()}"
    results: dict[str, list[_Result]] = {}
    for _ in range(options.rounds):
        for name, command in _contenders(options, url):
            results.setdefault(name, []).append(_run(name, command, url))
    for name, rounds in results.items():
        speed = median(result.pages_a_second for result in rounds)
        print(
            f"{name:20} {speed:8.1f} pages/s {median(result.cpu_milliseconds for result in rounds):8.2f} ms CPU a page"
        )
    server.terminate()


class _Result(NamedTuple):
    """What one contender did in one round."""

    pages: int
    seconds: float
    cpu_seconds: float

    @property
    def pages_a_second(self) -> float:
        return self.pages / self.seconds

    @property
    def cpu_milliseconds(self) -> float:
        """For one page."""
        return 1000 * self.cpu_seconds / self.pages


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--slow-pages", type=int, default=300, help="for trafilatura and news-please")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--peers", metavar="PYTHON", help="a Python with trafilatura and news-please")
    return parser.parse_args()


def _contenders(options: argparse.Namespace, url: str) -> list[tuple[str, list[str]]]:
    """(name, command) of each; FOLDER stands for a fresh folder."""
    peers = str(_HERE / "crawl_peers.py")
    own = [sys.executable, "-m", "newsclean", "crawl", "FOLDER/tide.toml", "-o", "FOLDER/out", "-q"]
    contenders = [
        ("newsclean", [*own, "--workers", str(options.workers)]),
        ("scrapy", [sys.executable, peers, "scrapy", url, "FOLDER", str(options.pages)]),
    ]
    others = ("trafilatura_crawler", "trafilatura", "newsplease") if options.peers else ()
    slow = [(name, [options.peers, peers, name, url, "FOLDER", str(options.slow_pages)]) for name in others]
    return contenders + slow


def _run(name: str, command: list[str], url: str) -> _Result:
    """The stories that the server sent in the life of one whole process."""
    before = _served(url)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "tide.toml").write_text(
            f'name = "Tide"\ndomains = ["{url.removeprefix("http://")}"]\nsitemaps = ["{url}/sitemap.xml"]\n'
            "articles = ['^/story/']\ndelay = 0\n",
            encoding="utf-8",
        )
        cpu, started = _cpu_of_children(), time.perf_counter()
        done = subprocess.run(
            [part.replace("FOLDER", folder) for part in command], capture_output=True, text=True, check=False
        )
        result = _Result(0, time.perf_counter() - started, _cpu_of_children() - cpu)
    if done.returncode != 0:
        raise SystemExit(f"{name}: {done.stderr}")
    result = result._replace(pages=_served(url) - before)
    print(f"{name}: {result.pages} pages in {result.seconds:.1f} s, {result.cpu_seconds:.1f} s of CPU", flush=True)
    return result


def _cpu_of_children() -> float:
    """Seconds, of those that have ended and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _served(url: str) -> int:
    with urllib.request.urlopen(f"{url}{_COUNT}") as answer:  # noqa: S310 - our own server
        return int(answer.read())


def _serve(pipe: Connection, pages: int) -> None:
    asyncio.run(_server(pipe, pages))


async def _server(pipe: Connection, pages: int) -> None:
    paper = _Paper()
    server = await asyncio.start_server(paper.answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    paper.site = dict(_site(f"http://127.0.0.1:{port}", pages))
    pipe.send(port)
    async with server:
        await server.serve_forever()


class _Paper:
    """The newspaper as it is served, every answer plain and compressed."""

    def __init__(self) -> None:
        self.site: dict[str, tuple[bytes, bytes]] = {}
        self._stories = 0

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one connection until it is closed."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode()
                self._stories += path.startswith("/story/")
                plain, packed = self._count() if path == _COUNT else self.site.get(path, _not_found())
                writer.write(packed if b"gzip" in head else plain)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    def _count(self) -> tuple[bytes, bytes]:
        return _packed(str(self._stories), "text/plain")


def _not_found() -> tuple[bytes, bytes]:
    answer = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
    return answer, answer


def _site(url: str, pages: int) -> list[tuple[str, tuple[bytes, bytes]]]:
    paths = [f"/story/{number}/a-story-of-the-harbour" for number in range(pages)]
    sitemap = "".join(f"<url><loc>{url}{path}</loc></url>" for path in paths)
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{sitemap}</urlset>'
    front = "".join(f'<p><a href="{path}">{path}</a></p>' for path in paths[:_LINKS_A_FRONT])
    site = [("/sitemap.xml", _packed(xml, "application/xml")), ("/", _packed(f"<html><body>{front}</body></html>"))]
    return site + [(path, _packed(_story(url, path, number))) for number, path in enumerate(paths)]


def _packed(text: str, media_type: str = "text/html; charset=utf-8") -> tuple[bytes, bytes]:
    """The whole answer, plain and compressed."""
    body = text.encode()
    packed = gzip.compress(body, 6)
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\n"
    return (
        f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body,
        f"{head}Content-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode() + packed,
    )


def _story(url: str, path: str, number: int) -> str:
    """A page of about 16 KB: a story of twelve paragraphs, a menu, rails of teasers."""
    chance = random.Random(number)  # noqa: S311 - invented words
    title = f"Story {number}: {_sentence(chance, 8)}"
    nav = "".join(f'<li class="menu__item"><a href="/section/{n}">Section {n}</a></li>' for n in range(40))
    story = "".join(f"<p>{' '.join(_sentence(chance, 18) for _ in range(4))}</p>" for _ in range(12))
    rails = "".join(
        f'<li class="teaser teaser--small"><a class="teaser__link" href="/story/{other}/a-story-of-the-harbour">'
        f'<img class="teaser__image" src="/i/{other}.jpg" alt=""><h3>{_sentence(chance, 7)}</h3></a></li>'
        for other in range(number + 1, number + 41)
    )
    head = _HEAD.format(title=title, url=url + path, nav=nav)
    return f"{head}<main><article><h1>{title}</h1>{story}</article></main><aside><ul>{rails}</ul></aside></body></html>"


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(_WORDS.split(), k=words)).capitalize() + "."


if __name__ == "__main__":
    main()
