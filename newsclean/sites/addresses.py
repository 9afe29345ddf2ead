"""Which addresses belong to a newspaper."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.model import Site

# What a newspaper's file names to be read, but for its archive, by key.
LISTS = ("feeds", "sitemaps", "news_sitemaps", "section_fronts")


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


def in_ascii(site: Site) -> Site:
    """The newspaper with its hosts as the network knows them: "grüße.example" is "xn--gre-6ka8i.example". What is no
    host stays as it is, to be told of."""
    return msgspec.structs.replace(
        site,
        domains=tuple(map(_host_in_ascii, site.domains)),
        archive=None if site.archive is None else _address_in_ascii(site.archive),
        **{key: tuple(map(_address_in_ascii, getattr(site, key))) for key in LISTS},
    )


def _host_in_ascii(host: str) -> str:
    if host.isascii():
        return host
    name, colon, port = host.partition(":")
    try:
        return name.encode("idna").decode() + colon + port
    except UnicodeError:
        return host


def _address_in_ascii(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.netloc.isascii():
        return address
    return urlunsplit(parts._replace(netloc=_host_in_ascii(parts.netloc)))
