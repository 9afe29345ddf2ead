"""The command line as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from forks import Forks

if TYPE_CHECKING:
    from crawls import Crawls

FAKE = Path(__file__).with_name("fake_newsclean.py")
Newsclean = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def fakes() -> Iterator[Forks]:
    """Starts commands with the fake cleaner."""
    with Forks(FAKE, "-W", "error") as started:
        yield started


@pytest.fixture
def newsclean(fakes: Forks, tmp_path: Path) -> Newsclean:
    """Runs `newsclean ARGUMENTS` in a folder of its own; gives its exit code, stdout and stderr."""

    def run(
        *arguments: str, stdin: bytes = b"", stdout: str | None = None, **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        given = tmp_path.with_name(f"{tmp_path.name}-stdin")
        given.write_bytes(stdin)
        streams = {"stdin": str(given)} if stdout is None else {"stdin": str(given), "stdout": stdout}
        return fakes.newsclean(*arguments, cwd=tmp_path, env={**os.environ, **environment}, **streams)

    return run


@pytest.fixture
def real_newsclean(crawls: Crawls, tmp_path: Path) -> Newsclean:
    """Runs the command, with its real cleaner, in a folder of its own."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        return crawls.newsclean(*arguments, cwd=tmp_path, env={**os.environ, **environment})

    return run


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Starts `newsclean ARGUMENTS` and gives the process."""

    def run(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-W", "error", str(FAKE), *arguments],
            cwd=tmp_path,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    return run
