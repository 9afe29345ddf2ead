"""What every test shares: names that are the same in each process that collects them, properties without a clock,
signals that arrive, and processes that need not begin with Python."""

from __future__ import annotations

import logging
import signal
from typing import TYPE_CHECKING

import pytest
from crawls import Crawls
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# What is started in the background, or by nohup, has these ignored, and so would have what the tests start.
for ignored in (signal.SIGINT, signal.SIGHUP):
    if signal.getsignal(ignored) is signal.SIG_IGN:
        signal.signal(ignored, signal.SIG_DFL)

# How long an example takes says how busy the machine is.
settings.register_profile("newsclean", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("newsclean")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a case of bytes by its argument and place, since bytes may tell the time (a gzip header does).

    Two workers of pytest-xdist that collected in different seconds would else not agree on the tests' names.
    """
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def log_level() -> Iterator[None]:
    """The level of newsclean's log, which a crawl in the test's own process sets for good, is left as it was."""
    logger = logging.getLogger("newsclean")
    level = logger.level
    yield
    logger.setLevel(level)


@pytest.fixture(scope="session")
def crawls() -> Iterator[Crawls]:
    """Starts crawls, and commands with the real cleaner, in processes of their own."""
    with Crawls() as started:
        yield started
