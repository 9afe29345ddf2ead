"""Where the sample newspaper lies: beside the package in a clone, inside it in an installed wheel."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

import newsclean
from newsclean.demo.server import Behaviours, SiteServer
from newsclean.errors import ConfigurationError
from newsclean.sites import Newspaper, load

_PACKAGE = Path(newsclean.__file__).parent
_PLACES = (_PACKAGE / "_samples", _PACKAGE.parent / "samples")


class Samples(msgspec.Struct, frozen=True, kw_only=True):
    """The sample newspaper: its files as a server sends them, the origin they were built for, what the server does
    beside sending files, and its site file."""

    site: Path
    origin: str
    behaviours: Behaviours
    newspaper: Newspaper

    def serve(self) -> SiteServer:
        """A server for it, to be used with `with`."""
        return SiteServer(self.site, self.origin, self.behaviours)


def open_samples() -> Samples:
    """The sample newspaper. Raises ConfigurationError where this installation has none."""
    folder = next((place for place in _PLACES if (place / "site.toml").is_file()), None)
    if folder is None:
        raise ConfigurationError(f"the sample newspaper is missing: neither {_PLACES[0]} nor {_PLACES[1]} holds it")
    told = tomllib.loads((folder / "site.toml").read_text(encoding="utf-8"))
    return Samples(
        site=folder / "site",
        origin=told.pop("origin"),
        behaviours=msgspec.convert(told, Behaviours),
        newspaper=load(folder / "harbour-courier.toml"),
    )
