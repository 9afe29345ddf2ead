"""Shares a list of newspapers among scrapyd nodes, and starts a crawl of each on the node that it belongs to.

    python schedule.py newspapers.txt http://node-1:6800 http://node-2:6800

The list has a newspaper a line: a shipped name, an address, or a site file on the nodes. A newspaper belongs to one
node alone, where its state lies and where one process at a time asks it. A node more or less moves no others than those
that it gains or loses; their folders must be moved with them. A newspaper whose last crawl still waits or runs is left
alone. Leaves with code 1 where a node could not be asked; the others are."""

from __future__ import annotations

import hashlib
import json
import sys
import urllib.parse
import urllib.request
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PROJECT = "newspapers"
_SECONDS = 30


def node_of(newspaper: str, nodes: Sequence[str]) -> str:
    """The node that a newspaper belongs to: the highest digest wins (rendezvous hashing)."""
    return max(nodes, key=lambda node: hashlib.blake2b(f"{node.rstrip('/')} {newspaper}".encode()).digest())


def start(node: str, newspapers: Iterable[str]) -> None:
    """Starts a crawl of each newspaper that is not being crawled. Raises OSError where the node cannot be asked."""
    jobs = _ask(f"{node}/listjobs.json?project={_PROJECT}")
    busy = {job["id"].rpartition(".")[0] for job in (*jobs["pending"], *jobs["running"])}
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    for newspaper in newspapers:
        name = _name(newspaper)
        if name in busy:
            print(f"{newspaper}: is crawled already on {node}")
            continue
        job = {"project": _PROJECT, "spider": "newspaper", "jobid": f"{name}.{stamp}", "site": newspaper}
        _ask(f"{node}/schedule.json", job)
        print(f"{newspaper}: starts on {node}")


def main(listed: str, *nodes: str) -> int:
    """The exit code."""
    lines = (line.strip() for line in Path(listed).read_text(encoding="utf-8").splitlines())
    newspapers = [line for line in lines if line and not line.startswith("#")]
    failed = False
    for node in nodes:
        try:
            start(node.rstrip("/"), [newspaper for newspaper in newspapers if node_of(newspaper, nodes) == node])
        except OSError as error:
            print(f"{node}: {error}", file=sys.stderr)
            failed = True
    return int(failed)


def _name(newspaper: str) -> str:
    """What is fit for a job's name, and so for its log file's."""
    return "".join(letter if letter.isalnum() else "-" for letter in newspaper)


def _ask(address: str, form: dict[str, str] | None = None) -> dict[str, Any]:
    data = None if form is None else urllib.parse.urlencode(form).encode()
    with urllib.request.urlopen(address, data, timeout=_SECONDS) as answer:  # noqa: S310 - the user's own nodes
        said = json.load(answer)
    if said["status"] != "ok":
        raise OSError(said.get("message", "it refused"))
    return dict(said)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
