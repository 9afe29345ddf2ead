"""Commands in processes of their own that have nothing to import: forks of one that has imported everything, as
forked.py runs it. To begin with Python, Scrapy and the weights takes several times as long as a small crawl."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

_ROOT = Path(__file__).parents[2]
# Whatever hangs is to end some day; nothing is too slow before.
SECONDS = 600.0


def wait_until(is_so: Callable[[], object]) -> None:
    """Returns when it is so; fails where that does not come."""
    deadline = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


class Fork:
    """A process that has begun. `returncode` is there once it was waited for."""

    def __init__(self, forks: Forks, pid: int, folder: Path) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._forks = forks
        self._folder = folder

    def send(self, number: signal.Signals) -> None:
        """Sends it a signal; nothing where it has ended."""
        os.kill(self.pid, number)

    def kill(self) -> None:
        """Ends it as a power cut would."""
        self.send(signal.SIGKILL)

    def wait(self, seconds: float = SECONDS) -> bool:
        """True when it has ended, False where it still runs after so long."""
        if self.returncode is None:
            line = self._forks.line(seconds)
            self.returncode = int(line) if line else None
        return self.returncode is not None

    @property
    def stdout(self) -> bytes:
        """What it wrote."""
        return (self._folder / "stdout").read_bytes()

    @property
    def stderr(self) -> str:
        """What it said."""
        return (self._folder / "stderr").read_text(encoding="utf-8")


class Forks:
    """Starts forks of a script, one at a time; to be used with `with`."""

    def __init__(self, script: Path, *options: str) -> None:
        self._command = [sys.executable, *options, str(script)]

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(_ROOT), str(Path(__file__).parent)))},
        )
        self._number = 0
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._folder.cleanup()

    def begin(self, **order: Any) -> Fork:
        """Begins what the script makes of an order."""
        self._number += 1
        folder = Path(self._folder.name, str(self._number))
        folder.mkdir()
        streams = {"stdin": os.devnull, "stdout": str(folder / "stdout"), "stderr": str(folder / "stderr")}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({**streams, **order}).encode() + b"\n")
        pid = int(self.line(SECONDS) or 0)
        # Signals to 0, -1 and other numbers that are no process's reach far more than one process.
        assert pid > 1, f"nothing began: {pid}, {self._process.poll()}"
        return Fork(self, pid, folder)

    def newsclean(
        self, *arguments: str, cwd: Path | None = None, env: dict[str, str] | None = None, **streams: str
    ) -> subprocess.CompletedProcess[bytes]:
        """What `newsclean ARGUMENTS` answers; `stdin` and `stdout` may be files."""
        environment = os.environ if env is None else env
        fork = self.begin(arguments=arguments, cwd=str(cwd or Path.cwd()), env=dict(environment), **streams)
        if not fork.wait():
            fork.kill()
            pytest.fail(f"{arguments}: no end after {SECONDS:g} s")
        assert fork.returncode is not None
        written = b"" if "stdout" in streams else fork.stdout
        return subprocess.CompletedProcess(arguments, fork.returncode, written, fork.stderr.encode())

    def line(self, seconds: float) -> str | None:
        """The next line about the process that runs; null where none comes."""
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], seconds)
        return self._process.stdout.readline().decode() if ready else None
