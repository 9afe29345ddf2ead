"""Processes that leave it to their parent to answer Ctrl-C, SIGTERM and the end of a terminal, which reach the whole
group."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.process import BaseProcess

_FOR_THE_PARENT = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}


def start_child(target: Callable[..., object], *args: Any) -> BaseProcess:
    """A process that runs a module-level function, and ends with this one. Raises OSError."""
    context = multiprocessing.get_context("spawn")  # forking a process that has threads is not safe
    process = context.Process(target=target, args=args, daemon=True)
    resource_tracker.ensure_running()  # started by start(), it would take the mask away
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_THE_PARENT)  # the child inherits it
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
    return process


def settle() -> None:
    """Takes what this process has loaded out of the garbage collector's sight, for good. For a child that has done its
    first piece of work: to look through all of it again takes as long as three pages, every few hundred pages."""
    gc.collect()
    gc.freeze()
