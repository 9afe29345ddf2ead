"""Newspapers as data: the shipped files, and the code that finds, checks and writes them.

find(name_path_or_address) -> Newspaper    shipped name, site file, or an address
load(path) -> Newspaper                    checked; one clear line where something is wrong
shipped() -> names                         what `newsclean sites list` shows
"""

from __future__ import annotations

from newsclean.sites.addresses import host_of, on_domains
from newsclean.sites.catalogue import Newspaper, find, load, shipped
from newsclean.sites.site_file import parse_site, site_toml

__all__ = ["Newspaper", "find", "host_of", "load", "on_domains", "parse_site", "shipped", "site_toml"]
