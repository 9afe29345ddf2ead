"""Run as a child process: crawls as a JSON object on stdin says, prints every item as a JSON line.

Scrapy's reactor starts once in a process, so each crawl of a test has a process of its own."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import msgspec

from newsclean.crawling import durability
from newsclean.crawling.order import Order, read_order
from newsclean.crawling.run import Job, Options, crawl
from newsclean.model import Page
from newsclean.sites import find


def _print(kind: str, value: Any) -> None:
    sys.stdout.write(json.dumps({"kind": kind, **value}) + "\n")


def _show(job: Job, item: Any) -> None:
    if isinstance(item, Page):
        item = msgspec.structs.replace(item, content=len(item.content).__str__())
    _print(type(item).__name__, {"newspaper": job.newspaper.key, **msgspec.to_builtins(item)})


class _Crash:
    """Kills this process the `count`th time that it comes to a point; a null point counts all."""

    def __init__(self, point: str | None, count: int) -> None:
        self._point = point
        self._left = count

    def __call__(self, point: str) -> None:
        self._left -= self._point in {None, point}
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    order = json.load(sys.stdin)
    if "crash" in order:
        durability.listener = _Crash(*order.pop("crash"))
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
    _print("Outcome", {"signal": outcome.signal, "reports": msgspec.to_builtins(outcome.reports)})


if __name__ == "__main__":
    main()
