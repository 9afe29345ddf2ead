"""A newspaper's TOML file <-> Site.

    name = "Dawn"
    domains = ["dawn.com"]
    language = "en"
    timezone = "Asia/Karachi"
    feeds = ["https://www.dawn.com/feeds/home"]
    archive = "https://www.dawn.com/archive/{date:%Y-%m-%d}"
    articles = ['^/news/\\d+']
    verified = false

`articles` and `not_articles` are regular expressions, searched in an address's path and query (in the
whole address where the expression holds "://"). A section front may hold `{page}`, an archive must hold `{date:...}`.
"""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from datetime import date
from typing import Any

import msgspec

from newsclean.errors import ConfigurationError
from newsclean.model import Selectors, Site
from newsclean.sites.addresses import in_ascii
from newsclean.sites.checks import check_site

_FIELD_PATH = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")
_MISSING = re.compile(r"missing required field `(?P<key>\w+)`")


def parse_site(text: str, where: str) -> Site:
    """The newspaper that a TOML text describes. `where` names the file in messages.

    Raises ConfigurationError: one line with the file, the key and what is wrong with it."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{where}: not valid TOML: {error}") from None
    _refuse_unknown(raw, Site, where, "")
    for number, table in enumerate(_tables(raw.get("selectors"))):
        _refuse_unknown(table, Selectors, where, f"selectors[{number}].")
    if isinstance(raw.get("selectors"), dict):
        raise ConfigurationError(f"{where}: selectors: write [[selectors]], in two brackets: there may be several")
    site = in_ascii(_convert(raw, where))
    check_site(site, where)
    return site


def _tables(value: object) -> list[dict[str, Any]]:
    return [table for table in value if isinstance(table, dict)] if isinstance(value, list) else []


def _refuse_unknown(raw: dict[str, Any], kind: type[msgspec.Struct], where: str, prefix: str) -> None:
    known = kind.__struct_fields__
    for key in raw:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f' (did you mean "{near[0]}"?)' if near else f" (known keys: {', '.join(known)})"
            raise ConfigurationError(f"{where}: {prefix}{key}: unknown key{hint}")


def _convert(raw: dict[str, Any], where: str) -> Site:
    try:
        return msgspec.convert(_dates_as_text(raw), Site)
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"{where}: {_explain(str(error))}") from None


def _dates_as_text(value: Any) -> Any:
    """TOML has dates of its own; in a Site they are text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _dates_as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_dates_as_text(item) for item in value]
    return value


def _explain(message: str) -> str:
    found = _FIELD_PATH.search(message)
    path = found["path"] if found else ""
    text = message[: found.start()] if found else message
    missing = _MISSING.search(text)
    if missing:
        return f"{path}.{missing['key']}".lstrip(".") + ": missing"
    return f"{path}: {text.replace('`', '')}"


def site_toml(site: Site) -> str:
    """The TOML text of a newspaper, without keys that say nothing; `parse_site` reads it back."""
    lines = [_line(key, value) for key, value in _fields(site) if key != "selectors"]
    for selectors in site.selectors:
        lines += ["", "[[selectors]]", *(_line(key, value) for key, value in _fields(selectors))]
    return "\n".join(lines) + "\n"


def _fields(value: Site | Selectors) -> list[tuple[str, Any]]:
    pairs = [(key, getattr(value, key)) for key in value.__struct_fields__]
    return [(key, item) for key, item in pairs if item not in (None, ())]


def _line(key: str, value: Any) -> str:
    if not isinstance(value, tuple):
        return f"{key} = {_scalar(value)}"
    if len(value) == 1:
        return f"{key} = [{_scalar(value[0])}]"
    return "\n".join([f"{key} = [", *(f"    {_scalar(item)}," for item in value), "]"])


def _scalar(value: Any) -> str:
    if isinstance(value, str) and "\\" in value and "'" not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)
