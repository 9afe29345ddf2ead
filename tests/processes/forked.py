"""The other end of forks.py: a program that has imported everything and runs each order in a fork of itself."""

from __future__ import annotations

import gc
import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

_STREAMS = (("stdin", os.O_RDONLY), ("stdout", os.O_WRONLY | os.O_CREAT), ("stderr", os.O_WRONLY | os.O_CREAT))


def command(order: dict[str, Any]) -> int:
    """The exit code of `newsclean ARGUMENTS`, in a folder and an environment."""
    os.chdir(order["cwd"])
    os.environ.clear()
    os.environ.update(order["env"])
    return main(order["arguments"])


def serve(run: Callable[[dict[str, Any]], int]) -> None:
    """A fork for each line on stdin, one after the other. For each come two lines on stdout: its process id, and its
    exit code."""
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(_in_child(run, json.loads(line)))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _in_child(run: Callable[[dict[str, Any]], int], order: dict[str, Any]) -> int:
    for number, (name, flags) in enumerate(_STREAMS):
        file = os.open(order.pop(name), flags, 0o600)
        os.dup2(file, number)
        os.close(file)
    sys.stdin = Path("/dev/stdin").open(encoding="utf-8")  # noqa: SIM115  # the other has the next orders in hand
    try:
        return run(order)
    except Exception:  # noqa: BLE001  # a forked process must not go on as its parent
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
