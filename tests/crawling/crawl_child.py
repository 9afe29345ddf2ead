"""Run as a child process: crawls as each JSON object on stdin says, and writes every item as a JSON line; or runs the
command line.

Scrapy's reactor starts once in a process, so each crawl of a test has a process of its own."""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import scrapy.core.downloader.handlers.http11  # noqa: F401  # what a crawl imports by name
from forked import command, serve
from scrapy.settings import default_settings

from newsclean.cleaning import Cleaner
from newsclean.cli import COMMANDS
from newsclean.crawling import settings
from newsclean.crawling.order import Order, read_order
from newsclean.crawling.run import Job, Options, crawl
from newsclean.crawling.store import durability
from newsclean.model import Page
from newsclean.sites import find


def _print(kind: str, value: Any) -> None:
    sys.stdout.write(json.dumps({"kind": kind, **value}) + "\n")


def _show(job: Job, item: Any) -> None:
    if isinstance(item, Page):
        item = msgspec.structs.replace(item, content=len(item.content).__str__())
    _print(type(item).__name__, {"newspaper": job.newspaper.key, **msgspec.to_builtins(item)})


class _Crash:
    """Kills this process the `count`th time that it comes to a point; a null point counts all, 0 kills never."""

    def __init__(self, point: str | None, count: int) -> None:
        self._point = point
        self._left = count
        self.reached: Counter[str] = Counter()

    def __call__(self, point: str) -> None:
        self.reached[point] += 1
        self._left -= self._point in {None, point}
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def crawl_as(order: dict[str, Any]) -> None:
    """One crawl."""
    crash = _Crash(*order.pop("crash", (None, 0)))
    durability.listener = crash
    names = Order.__struct_fields__
    wanted = read_order({name: order[name] for name in names if name in order})
    jobs = [Job(newspaper=find(site), order=wanted) for site in order["sites"]]
    options = Options(
        out=Path(order["out"]) if order.get("out") else None,
        max_time=order.get("max_time"),
        user_agent=order.get("user_agent"),
        settings=order.get("settings", {}),
    )
    outcome = crawl(jobs, options, _show)
    reports = msgspec.to_builtins(outcome.reports)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    _print("Outcome", {"signal": outcome.signal, "reports": reports, "reached": crash.reached, "peak_kb": peak})


def _import_all() -> None:
    """What settings name, and what a first page needs, is imported when a crawl begins; here, before it."""
    for entry in COMMANDS.values():
        importlib.import_module(entry.home.partition(":")[0])
    for module in (default_settings, settings):
        for name in ("DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "EXTENSIONS", "ITEM_PIPELINES"):
            components = {**getattr(module, f"{name}_BASE", {}), **getattr(module, name, {})}
            for component in components:
                importlib.import_module(component.rpartition(".")[0])
    Cleaner().clean(Page(content=b"<html><body><article><h1>A page</h1><p>It rains.</p></article></body></html>"))


def run(order: dict[str, Any]) -> int:
    """The exit code of a crawl, or of a command line."""
    if "arguments" in order:
        return command(order)
    crawl_as(order)
    return 0


if __name__ == "__main__":
    _import_all()
    serve(run)
