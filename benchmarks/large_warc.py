"""A very large archive through `newsclean clean`: pages a second and peak memory, with one worker and with several.

    python -m benchmarks.large_warc PAGES [--gigabytes 2] [--workers 1 2] [--page-milliseconds 5]

PAGES is a folder of saved pages (.html, plain or .gz), repeated until the archive has its size. Archive and outputs
lie in a temporary folder and are removed. With --page-milliseconds, a cleaner that takes that much CPU time for every
page stands in for the real one: it shows what the runner itself costs. Linux only: memory is read from /proc.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsclean.cli import clean as command
from newsclean.cli import main as newsclean
from newsclean.model import Article, Page, PageKind, Provenance

if TYPE_CHECKING:
    from collections.abc import Iterable

_SAMPLE_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class BusyCleaner:
    """Takes so many milliseconds of CPU time for a page and gives a record of a kilobyte."""

    milliseconds: float

    def clean(self, page: Page) -> Article:
        """A record that says nothing."""
        until = time.process_time() + self.milliseconds / 1000
        while time.process_time() < until:
            pass
        provenance = Provenance(program="busy", input=page.input, offset=page.offset)
        return Article(id=str(page.offset), page_kind=PageKind.ARTICLE, text="word " * 200, provenance=provenance)


def main() -> None:
    """Writes the archive, cleans it with each number of workers, and prints what that took."""
    options = _options()
    pages = [_content(path) for path in sorted(options.pages.rglob("*.html*"))]
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        archive = Path(folder, "large.warc")
        count = write_archive(archive, pages, int(options.gigabytes * 1e9))
        print(f"{archive.stat().st_size / 1e9:.2f} GB, {count:,} pages")
        for workers in options.workers:
            seconds, memory = run(archive, workers, options.page_milliseconds)
            per_process = ", ".join(f"{peak / 1e6:.0f}" for peak in sorted(memory, reverse=True))
            print(
                f"--workers {workers}: {seconds:.1f} s, {count / seconds:.0f} pages/s, peak MB {per_process}",
                flush=True,
            )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large_warc", description=__doc__.partition("\n")[0])
    parser.add_argument("pages", type=Path, metavar="PAGES")
    parser.add_argument("--gigabytes", type=float, default=2.0)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2], metavar="N")
    parser.add_argument("--page-milliseconds", type=float, metavar="MS", help="a stand-in for the cleaner")
    parser.add_argument("--folder", type=Path, help="where the temporary folder is made")
    return parser.parse_args()


def _content(path: Path) -> bytes:
    content = path.read_bytes()
    return gzip.decompress(content) if path.suffix == ".gz" else content


def write_archive(archive: Path, pages: Iterable[bytes], size: int) -> int:
    """Repeats the pages, each time under another address, until the WARC has this size. Gives how many it holds."""
    number = 0
    with archive.open("wb") as file:
        for number, page in enumerate(itertools.cycle(pages), start=1):
            file.write(_record(f"https://paper.example/{number}", page))
            if file.tell() >= size:
                break
    return number


def _record(url: str, page: bytes) -> bytes:
    """A response record (ISO 28500)."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    head = f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
    kind = f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    return head.encode() + kind.encode() + block + b"\r\n\r\n"


def run(archive: Path, workers: int, milliseconds: float | None) -> tuple[float, list[int]]:
    """Seconds that a run takes, and the peak memory in bytes of each of its processes that held more than 30 MB.
    Raises CalledProcessError where it does not end with exit code 0."""
    code = f"from benchmarks.large_warc import child; child({milliseconds})"
    out = archive.with_name(f"{workers}.jsonl")
    arguments = ["clean", str(archive), "-o", str(out), "-q", "--overwrite", "--workers", str(workers)]
    started = time.monotonic()
    with subprocess.Popen([sys.executable, "-c", code, *arguments]) as process:
        peaks: dict[int, int] = {}
        while process.poll() is None:
            for pid in _family(process.pid):
                peaks[pid] = max(_peak(pid), peaks.get(pid, 0))
            time.sleep(_SAMPLE_SECONDS)
    seconds = time.monotonic() - started
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    return seconds, [peak for peak in peaks.values() if peak > 30e6]


def child(milliseconds: float | None) -> None:
    """`newsclean` as the benchmark runs it."""
    if milliseconds is not None:
        command.Cleaner = partial(BusyCleaner, milliseconds)  # type: ignore[attr-defined, assignment]
    sys.exit(newsclean())


def _family(pid: int) -> list[int]:
    """A process and its children."""
    found = [pid]
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = path.read_text().rpartition(")")[2].split()[1]
        except OSError:  # it has ended
            continue
        if int(parent) == pid:
            found.append(int(path.parent.name))
    return found


def _peak(pid: int) -> int:
    """The high-water mark of a process's resident memory, in bytes; 0 for one that has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


if __name__ == "__main__":
    main()
