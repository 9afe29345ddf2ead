"""Who the crawler says it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsclean import __version__
from newsclean.errors import ConfigurationError
from newsclean.sites.addresses import is_loopback

if TYPE_CHECKING:
    from newsclean.model import Site

KEY = "NEWSCLEAN_USER_AGENT"
LOOPBACK_AGENT = f"newsclean/{__version__}"

_CONTACT = re.compile(r"https?://[^\s)]+\.[^\s)]+|[^\s@(]+@[^\s@)]+\.[^\s@)]+")


_COMPATIBLE = re.compile(r"Mozilla/[\d.]+ \(compatible; (?P<product>[^)]*)", re.IGNORECASE)


def product_of(agent: str) -> str:
    """The name by which robots.txt calls a crawler (RFC 9309, 2.2.1): what its user agent begins with, without the
    version and how to reach it."""
    compatible = _COMPATIBLE.match(agent)
    text = compatible["product"] if compatible else agent
    return re.split(r"[/\s;(]", text.strip(), maxsplit=1)[0]


def check_user_agent(agent: str | None, site: Site) -> str:
    """The user agent to crawl a newspaper with. On this machine's own addresses none is needed.

    Raises ConfigurationError, naming the setting, where it is missing or does not say how to reach the user."""
    if agent and _CONTACT.search(agent):
        return agent
    if all(is_loopback(domain.partition(":")[0]) for domain in site.domains):
        return agent or LOOPBACK_AGENT
    trouble = f'"{agent}" does not say how to reach you' if agent else "not set"
    raise ConfigurationError(
        f"{KEY}: {trouble}; newspapers want to know who crawls them, for example "
        '"MyProject/1.0 (+https://myproject.example; crawl@myproject.example)" (environment, --user-agent)'
    )
