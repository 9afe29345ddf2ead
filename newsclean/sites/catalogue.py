"""Which newspapers there are, and how one is named."""

from __future__ import annotations

import difflib
import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from msgspec import Struct

from newsclean.errors import ConfigurationError, refuse_unless, system_words
from newsclean.model import Site
from newsclean.sites.addresses import on_domains
from newsclean.sites.site_file import parse_site

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class Newspaper(Struct, frozen=True, kw_only=True):
    """A newspaper and what it is called: `key` names its folder of output, `origin` is where its file
    was read from, null where it was made from an address alone."""

    key: str
    site: Site
    origin: str | None = None


def shipped() -> tuple[str, ...]:
    """The names of all newspapers that newsclean brings along, sorted."""
    return tuple(sorted(_files()))


def find(wanted: str) -> Newspaper:
    """The newspaper meant by a shipped name, the path of a site file, or an address.

    An address on a shipped newspaper's domain means that one; for any other, the address's robots.txt and
    front page are its sources. Raises ConfigurationError where nothing fits or the file is wrong, TypeError where a
    path is no str."""
    refuse_unless(str, wanted=wanted)
    if wanted.lower().startswith(("http://", "https://")):
        return _by_address(wanted)
    if "://" in wanted:
        raise ConfigurationError(f"{wanted}: no http(s) address")
    if wanted.endswith(".toml") or "/" in wanted:
        return load(Path(wanted))
    files = _files()
    if wanted.lower() in files:
        return _read(files[wanted.lower()], wanted.lower())
    near = difflib.get_close_matches(wanted.lower(), files, n=3)
    if near:
        hint = f"did you mean {', '.join(near)}?"
    elif "." in wanted:
        hint = f"an address is written whole: https://{wanted}/"
    else:
        hint = "`newsclean sites list` shows all"
    raise ConfigurationError(f'no newspaper is called "{wanted}"; {hint}')


def load(path: str | Path) -> Newspaper:
    """The newspaper of a site file. Raises ConfigurationError where it is missing, unreadable or wrong, TypeError where
    the path is none."""
    refuse_unless(str | Path, path=path)
    return _read(Path(path), Path(path).stem)


def _files() -> dict[str, Traversable]:
    folder = resources.files("newsclean.sites")
    return {entry.name.removesuffix(".toml"): entry for entry in folder.iterdir() if entry.name.endswith(".toml")}


def _read(file: Traversable, key: str) -> Newspaper:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigurationError(f"{file}: {system_words(error)}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file}: no UTF-8 text") from None
    except ValueError as error:  # NUL in a name
        raise ConfigurationError(f"{str(file)!r}: {error}") from None
    return Newspaper(key=key, site=parse_site(text, str(file)), origin=str(file))


def _by_address(address: str) -> Newspaper:
    address = _in_ascii(address)
    for name, file in _files().items():
        newspaper = _read(file, name)
        if on_domains(address, newspaper.site.domains):
            return newspaper
    key = re.sub(r"[^a-z0-9.]+", "-", urlsplit(address).netloc.removeprefix("www.")).strip("-.")
    if not key:
        raise ConfigurationError(f"{address}: no host in this address")
    return Newspaper(key=key, site=_undescribed(address))


def _in_ascii(address: str) -> str:
    """The address with its host as the network knows it ("xn--..."). Raises ConfigurationError where it has none."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
        port = "" if parts.port is None else f":{parts.port}"
    except ValueError as error:
        raise ConfigurationError(f"{address}: no address of a newspaper: {error}") from None
    if not host:
        raise ConfigurationError(f"{address}: no host in this address")
    if "@" in parts.netloc:
        # It would stand in names of folders, records and logs.
        raise ConfigurationError(f"{host}: an address with a user's name in it is not crawled")
    return urlunsplit(parts._replace(netloc=(f"[{host}]" if ":" in host else host) + port))


def _undescribed(address: str) -> Site:
    parts = urlsplit(address)
    # A port is kept: on one machine it is what tells two newspapers apart. With one, a domain is that host alone.
    domain = parts.netloc if parts.port else parts.netloc.removeprefix("www.")
    root = f"{parts.scheme}://{parts.netloc}"
    return Site(
        name=domain,
        domains=(domain,),
        sitemaps=(f"{root}/robots.txt",),
        section_fronts=(parts.geturl() if parts.path else f"{root}/",),
    )
