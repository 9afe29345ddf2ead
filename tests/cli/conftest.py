"""The command line as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FAKE = str(Path(__file__).with_name("fake_newsclean.py"))
Newsclean = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def newsclean(tmp_path: Path) -> Newsclean:
    """Runs `newsclean ARGUMENTS` in a folder of its own; gives its exit code, stdout and stderr."""

    def run(
        *arguments: str, stdin: bytes = b"", stdout: object = subprocess.PIPE, **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-W", "error", FAKE, *arguments],
            cwd=tmp_path,
            env={**os.environ, **environment},
            input=stdin,
            stdout=stdout,  # type: ignore[call-overload]
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def real_newsclean(tmp_path: Path) -> Newsclean:
    """Runs the installed command, with its real cleaner, in a folder of its own."""

    def run(
        *arguments: str, stdin: bytes = b"", stdout: object = subprocess.PIPE, **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "newsclean", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            input=stdin,
            stdout=stdout,  # type: ignore[call-overload]
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    """Starts `newsclean ARGUMENTS` and gives the process."""

    def run(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-W", "error", FAKE, *arguments],
            cwd=tmp_path,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    return run
