"""The command line with a cleaner that does what a page tells it. Run as a process by the tests: with arguments, or
without any to fork for each command (forks.py).

Environment: COMMIT_SECONDS, so that a short run commits often; FILE_BYTES, a limit to what a file can grow to.
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1] / "batch"))
sys.path.insert(0, str(Path(__file__).parents[1] / "processes"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from fake_cleaner import FakeCleaner
from forked import command, serve

import newsclean.cli.clean
import newsclean.cli.export
import newsclean.cli.schema
import newsclean.cli.status
from newsclean.cli import main
from newsclean.files import output

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def run(order: dict[str, Any]) -> int:
    """The exit code of a command line."""
    set_up(order["env"])
    return command(order)


def set_up(environment: Mapping[str, str]) -> None:
    """Does what the environment says."""
    newsclean.cli.clean.Cleaner = FakeCleaner  # type: ignore[misc, assignment]
    output._COMMIT_SECONDS = float(environment.get("COMMIT_SECONDS", "1"))
    if "FILE_BYTES" in environment:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(environment["FILE_BYTES"]),) * 2)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        serve(run)
    else:
        set_up(os.environ)
        sys.exit(main())
