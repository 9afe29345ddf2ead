"""Which addresses belong to a newspaper."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable


def host_of(url: str) -> str:
    """The host of an address in lower case, "" where it is no http(s) address."""
    try:
        parts = urlsplit(url)
    except ValueError:  # "https://[broken/"
        return ""
    return (parts.hostname or "") if parts.scheme in {"http", "https"} else ""


def on_domains(url: str, domains: Iterable[str]) -> bool:
    """True where the address lies on one of the domains or under it. A domain with a port
    ("127.0.0.1:8000") stands for that port alone."""
    host = host_of(url)
    return bool(host) and any(_covers(domain.lower(), host, url) for domain in domains)


def _covers(domain: str, host: str, url: str) -> bool:
    if ":" in domain:
        return urlsplit(url).netloc.lower() == domain
    return host == domain or host.endswith("." + domain)


def is_loopback(host: str) -> bool:
    """True for the names and addresses of this machine itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
