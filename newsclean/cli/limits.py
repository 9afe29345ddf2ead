"""What numbers options take: how many rejects by error a run may have, amounts of time, sizes of files."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

import click

_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}
_BYTES = {"KB": 10**3, "MB": 10**6, "GB": 10**9}


@dataclass(frozen=True, slots=True)
class ErrorLimit:
    """A share of the pages (`10%`), or a number of them (`25`)."""

    text: str
    share: float | None = None
    count: int | None = None

    def is_exceeded(self, errors: int, pages: int) -> bool:
        """Whether so many errors are too many."""
        if self.count is not None:
            return errors > self.count
        return errors > (self.share or 0) * pages


class ErrorLimitType(click.ParamType):  # type: ignore[type-arg]  # generic in newer releases of click only
    """Reads an ErrorLimit from the command line."""

    name = "N|P%"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ErrorLimit:
        """The limit; fails where the value is neither a number nor a percentage."""
        if isinstance(value, ErrorLimit):
            return value
        try:
            limit = _limit(value)
        except ValueError:
            self.fail(f"{value!r} is neither a number of pages nor a percentage up to 100%", param, ctx)
        return limit


class NumberRange(click.FloatRange):
    """A range of numbers without "nan", which is neither below nor above any."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number; fails where it is none, or outside."""
        number: float = super().convert(value, param, ctx)
        if math.isnan(number):
            self.fail(f"{value!r} is no number", param, ctx)
        return number


class Duration(click.ParamType):  # type: ignore[type-arg]  # generic in newer releases of click only
    """Reads an amount of time: "90", "90s", "15m", "2h" or "1d"."""

    name = "TIME"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Its seconds; fails where the value is no amount of time, or none at all."""
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd]?)", str(value).strip())
        seconds = float(found[1]) * _UNITS[found[2]] if found else 0
        if not seconds:
            self.fail(f'"{value}" is no duration such as 90s, 15m or 2h', param, ctx)
        return seconds


class Size(click.ParamType):  # type: ignore[type-arg]  # generic in newer releases of click only
    """Reads the size of a file from the command line: "800KB", "500MB" or "1.5GB"."""

    name = "SIZE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Its bytes; fails where the value is no size, or none at all."""
        if isinstance(value, int):
            return value
        found = re.fullmatch(r"(\d{1,9}(?:\.\d{1,3})?)\s*([KMG]B)", value.strip().upper())
        size = int(float(found[1]) * _BYTES[found[2]]) if found else 0
        if not size:
            self.fail(f'"{value}" is no size such as 500MB or 1GB', param, ctx)
        return size


def _limit(text: str) -> ErrorLimit:
    """Raises ValueError for what is no limit."""
    is_share = text.endswith("%")
    limit = ErrorLimit(text, share=float(text[:-1]) / 100) if is_share else ErrorLimit(text, count=int(text))
    if not 0 <= (limit.share or 0) <= 1 or (limit.count or 0) < 0:
        raise ValueError(text)
    return limit
