"""Crawls in processes of their own, as crawl_child.py runs them; they can be killed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forks import Fork, Forks

if TYPE_CHECKING:
    from collections.abc import Callable

    Newsclean = Callable[..., subprocess.CompletedProcess[str]]


def items(crawl: Fork) -> list[dict[str, Any]]:
    """What a crawl told, and at the end an Outcome; the last line of a killed one may be torn, and is left out."""
    lines = crawl.stdout.decode().splitlines()
    return [json.loads(line) for line in lines[: None if crawl.returncode == 0 else -1]]


class Crawls(Forks):
    """Starts crawls, one at a time; to be used with `with`."""

    def __init__(self) -> None:
        super().__init__(Path(__file__).with_name("crawl_child.py"))

    def start(self, *sites: str, **order: Any) -> Fork:
        """Begins to crawl; keys are those of Order and of Options, and `crash`."""
        return self.begin(sites=sites, **order)

    def run(self, *arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """What `newsclean ARGUMENTS` answers. A crawl that is told nothing else cleans in its own process: one for the
        cleaning takes longer to start than all of a small crawl."""
        if arguments[0] == "crawl" and "--workers" not in arguments:
            arguments = (*arguments, "--workers", "0")
        done = self.newsclean(*arguments, env=env)
        return subprocess.CompletedProcess(arguments, done.returncode, done.stdout.decode(), done.stderr.decode())
