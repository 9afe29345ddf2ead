"""The day that an address names: "/2024/04/26/harbour", "/2024/apr/26/harbour", "/harbour-20240426"."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?!\d)|"
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)|"
    r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
# The start of the Unix epoch stands for no day at all.
_NONE = date(1970, 1, 1)


def english_month(name: str) -> int | None:
    """The number of a month by its name, in full or cut short."""
    return next((number for number, month in enumerate(_MONTHS, start=1) if month.startswith(name.lower())), None)


def path_of(address: str) -> str:
    """An address without its host, where no day stands."""
    return "/" + address.partition("://")[2].partition("/")[2]


def day_in(path: str, month_of: Callable[[str], int | None] = english_month) -> date | None:
    """The first day in the path of an address; null where there is none. `month_of` reads a month's name."""
    match = _DAY.search(path)
    if match is None:
        return None
    year, month, day = next(match.groups()[i : i + 3] for i in (0, 3, 6) if match[i + 1])
    number = month_of(month) if month.isalpha() else int(month)
    with suppress(ValueError):
        found = date(int(year), number or 0, int(day))
        return None if found == _NONE else found
    return None
