"""What numbers options take: how many rejects by error a run may have, and amounts of time."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any

import click

_UNITS = {"": 1, "s": 1, "m": 60, "h": 3600, "d": 86400}


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


def _limit(text: str) -> ErrorLimit:
    """Raises ValueError for what is no limit."""
    is_share = text.endswith("%")
    limit = ErrorLimit(text, share=float(text[:-1]) / 100) if is_share else ErrorLimit(text, count=int(text))
    if not 0 <= (limit.share or 0) <= 1 or (limit.count or 0) < 0:
        raise ValueError(text)
    return limit
