"""Crawls in processes of their own, as crawl_child.py runs them; they can be killed."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

_ROOT = Path(__file__).parents[2]
_SECONDS = 120.0


class Running:
    """A crawl that has begun. `returncode` and what it printed are there once it was waited for."""

    def __init__(self, crawls: Crawls, pid: int, folder: Path) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._crawls = crawls
        self._folder = folder

    def kill(self) -> None:
        """Ends it as a power cut would; nothing where it has ended."""
        os.kill(self.pid, signal.SIGKILL)

    def wait(self, seconds: float = _SECONDS) -> bool:
        """True when it has ended, False where it still runs after so long."""
        if self.returncode is None:
            line = self._crawls.line(seconds)
            self.returncode = int(line) if line else None
        return self.returncode is not None

    @property
    def stderr(self) -> str:
        """What it said."""
        return (self._folder / "stderr").read_text(encoding="utf-8")

    @property
    def items(self) -> list[dict[str, Any]]:
        """Its items, and at the end an Outcome; the last line of a killed one may be torn, and is left out."""
        lines = (self._folder / "stdout").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines[: None if self.returncode == 0 else -1]]


class Crawls:
    """Starts crawls, one at a time; to be used with `with`."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("crawl_child.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env={**os.environ, "PYTHONPATH": str(_ROOT)},
        )
        self._number = 0
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._folder.cleanup()

    def start(self, *sites: str, **order: Any) -> Running:
        """Begins to crawl; keys are those of Order and of Options, and `crash`."""
        self._number += 1
        folder = Path(self._folder.name, str(self._number))
        folder.mkdir()
        files = {name: str(folder / name) for name in ("stdout", "stderr")}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"sites": sites, **order, **files}).encode() + b"\n")
        pid = int(self.line(_SECONDS) or 0)
        # Signals to 0, -1 and other numbers that are no process's reach far more than one process.
        assert pid > 1, f"no crawl began: {pid}, {self._process.poll()}"
        return Running(self, pid, folder)

    def line(self, seconds: float) -> str | None:
        """The next line about the crawl that runs; null where none comes."""
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], seconds)
        return self._process.stdout.readline().decode() if ready else None
