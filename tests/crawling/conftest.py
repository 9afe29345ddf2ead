"""The newspaper of tide.py served over real HTTP, and a crawl in a child process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tide import ORIGIN, build

from newsclean.demo.server import SiteServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tide(tmp_path: Path) -> Iterator[SiteServer]:
    """The newspaper, served."""
    folder = tmp_path / "tide"
    build(folder)
    with SiteServer(folder, ORIGIN) as server:
        yield server


@pytest.fixture
def crawl() -> Callable[..., list[dict[str, Any]]]:
    """Crawls in a child process; every item, and at the end an Outcome. Pages come raw unless `pipelines` is given."""

    def run(*sites: str, pipelines: dict[str, int] | None = None, **order: Any) -> list[dict[str, Any]]:
        settings = {"ITEM_PIPELINES": pipelines or {}, **order.pop("settings", {})}
        child = subprocess.run(
            [sys.executable, str(Path(__file__).with_name("crawl_child.py"))],
            input=json.dumps({"sites": sites, "settings": settings, **order}),
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert child.returncode == (-signal.SIGKILL if "crash" in order else 0), child.stderr
        assert "Traceback" not in child.stderr, child.stderr
        return [json.loads(line) for line in child.stdout.splitlines()]

    return run
