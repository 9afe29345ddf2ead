"""The newspaper of tide.py served over real HTTP, and a crawl in a child process."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING, Any

import pytest
from crawls import items
from tide import ORIGIN, build

from newsclean.demo.server import SiteServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crawls import Crawls, Newsclean


@pytest.fixture
def tide(tmp_path: Path) -> Iterator[SiteServer]:
    """The newspaper, served."""
    folder = tmp_path / "tide"
    build(folder)
    with SiteServer(folder, ORIGIN) as server:
        yield server


@pytest.fixture
def newsclean(crawls: Crawls) -> Newsclean:
    """What `newsclean ARGUMENTS` answers, run in a process of its own."""
    return crawls.run


@pytest.fixture
def crawl(crawls: Crawls) -> Callable[..., list[dict[str, Any]]]:
    """Crawls in a child process; every item, and at the end an Outcome. Pages come raw unless `pipelines` is given."""

    def run(*sites: str, pipelines: dict[str, int] | None = None, **order: Any) -> list[dict[str, Any]]:
        settings = {"ITEM_PIPELINES": pipelines or {}, **order.pop("settings", {})}
        child = crawls.start(*sites, settings=settings, **order)
        assert child.wait()
        assert child.returncode == (-signal.SIGKILL if "crash" in order else 0), child.stderr
        assert "Traceback" not in child.stderr, child.stderr
        return items(child)

    return run
