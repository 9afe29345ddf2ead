"""The command line with a cleaner that does what a page tells it. Run as a process by the tests.

Environment: COMMIT_SECONDS, so that a short run commits often; FILE_BYTES, a limit to what a file can grow to.
"""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "batch"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from fake_cleaner import FakeCleaner

import newsclean.cli.clean
from newsclean.cli import main
from newsclean.files import output

if __name__ == "__main__":
    newsclean.cli.clean.Cleaner = FakeCleaner  # type: ignore[misc, assignment]
    output._COMMIT_SECONDS = float(os.environ.get("COMMIT_SECONDS", "1"))
    if "FILE_BYTES" in os.environ:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(os.environ["FILE_BYTES"]),) * 2)
    sys.exit(main())
