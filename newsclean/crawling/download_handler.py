"""Scrapy's download handler, imported without what takes longest about it.

Scrapy asks of three deprecated names in which module they are made, by way of the sources of all modules that stand on
the stack: a quarter of the time in which a crawl starts. The stack itself knows."""

from __future__ import annotations

import inspect
import sys
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING

from scrapy.utils import deprecate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType, ModuleType


@contextmanager
def _without_sources() -> Iterator[None]:
    """While Scrapy asks for modules."""
    quick = SimpleNamespace(**{**vars(inspect), "stack": _callers, "getmodule": _module_of})
    vars(deprecate)["inspect"] = quick
    try:
        yield
    finally:
        vars(deprecate)["inspect"] = inspect


def _callers() -> list[tuple[FrameType]]:
    """The frames of who asks and of who called that one, as inspect.stack() begins."""
    return [(sys._getframe(1),), (sys._getframe(2),)]  # noqa: SLF001  # inspect.stack() uses it as well


def _module_of(frame: FrameType) -> ModuleType | None:
    return sys.modules.get(frame.f_globals["__name__"])


with _without_sources():
    from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler

__all__ = ["HTTP11DownloadHandler"]
